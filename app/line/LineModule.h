#pragma once

#include <cstddef>

/// What the module with Qt Network offers, as plain C: it is loaded when a server is first spoken
/// to, so that Qt Network and what it brings cost nothing at the program's start.
extern "C" {

/// Gets an answer once. `status` is HTTP's; 0: there was no answer, and `body` says why. `wait` is
/// how many seconds the server asks to wait, -1 where it does not say. Called on the module's
/// thread.
using LineReply = void (*)(void *context, int status, const char *body, std::size_t size, int wait);

/// Gets a long answer piece by piece, as it comes; `size` 0 says only that it may go on. Returns 0
/// when it wants no more before LineGoOn. Called on the module's thread, and never after LineReply.
using LinePiece = int (*)(void *context, const char *bytes, std::size_t size);

/// A question. `path` begins with "/"; no `body` (null) is a GET, else it is a POST of `type`.
struct LineQuestion
{
    const char *path;
    const char *type;
    const char *body;
    std::size_t size;
    int patience; ///< seconds without a byte before it is given up
    LinePiece piece; ///< null: the answer comes whole; else the reply has no body where it is 200
};

/// To the server at `address` ("https://host:port"), with this token; `trusted` is a file of
/// certificates that are trusted beside the system's, or "". Ends with bayboardLineClose(), which
/// answers what is still open.
using LineOpen = void *(*)(const char *address, const char *token, const char *trusted);
using LineClose = void (*)(void *line);
using LineAsk = void (*)(void *line, const LineQuestion *question, LineReply reply, void *context);
/// More pieces are wanted; with `more` 0 none any more: the question ends without an answer. Does
/// no harm when it is over.
using LineGoOn = void (*)(void *line, void *context, int more);
}

namespace bayboard {

/// Names of the functions in the module.
inline constexpr const char *lineOpen = "bayboardLineOpen";
inline constexpr const char *lineClose = "bayboardLineClose";
inline constexpr const char *lineAsk = "bayboardLineAsk";
inline constexpr const char *lineGoOn = "bayboardLineGoOn";

} // namespace bayboard
