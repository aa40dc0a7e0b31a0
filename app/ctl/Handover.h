#pragma once

#include "app/ctl/GivenPins.h"
#include "core/base/Error.h"

#include <string>
#include <string_view>
#include <vector>

namespace bayboard {

/// A command that is handed to the program that owns the file. One line of JSON each way:
/// {"args":[…],"cwd":"…","pin":"…","newPin":"…","approverPin":"…",
/// "password":"…","newPassword":"…"} and
/// {"exit":0,"out":"…","err":"…"}.
struct HandoverRequest
{
    std::vector<std::string> args; ///< without the program's name
    std::string cwd; ///< relative paths in `args` start here
    GivenPins pins = {};
};

struct HandoverReply
{
    int exit = 0;
    std::string out;
    std::string err;
};

/// More than any command needs; a longer line is refused.
inline constexpr std::size_t handoverLimit = std::size_t{64} << 20;

/// With the line's end.
[[nodiscard]] std::string encode(const HandoverRequest &request);
[[nodiscard]] std::string encode(const HandoverReply &reply);
/// InvalidJson (line, column, reason) for anything else.
[[nodiscard]] Result<HandoverRequest> decodeRequest(std::string_view line);
[[nodiscard]] Result<HandoverReply> decodeReply(std::string_view line);

} // namespace bayboard
