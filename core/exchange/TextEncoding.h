#pragma once

#include "core/base/Error.h"

#include <string>
#include <string_view>

namespace bayboard {

/// A file's text as UTF-8, and how its bytes were read.
struct DecodedText
{
    std::string text; ///< without byte order mark
    std::string
        encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", or what was asked for
    bool guessed = false; ///< nothing in the file proves it: the report says which was taken
};

/// UTF-8 and UTF-16 are recognised by mark or content; what is neither is read as Windows-1252 (and
/// said to be a guess). `encoding` names one instead (any name that ICU knows).
/// InvalidEncoding (line) where the bytes are not text in that encoding; InvalidArgument where the
/// name is not known.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes,
                                             const std::string &encoding = {});

/// Byte offset of the first byte that is not UTF-8; npos when all of it is.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

/// Replaces what is not UTF-8 by U+FFFD, so that any bytes can be shown.
[[nodiscard]] std::string toValidUtf8(std::string_view text);

} // namespace bayboard
