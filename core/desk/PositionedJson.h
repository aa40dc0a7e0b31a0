#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bayboard {

/// A JSON value that knows its line, for files that people write and must be able to mend.
struct PositionedJson
{
    enum class Type : std::uint8_t { Null, Boolean, Integer, Fraction, Text, List, Object };

    Type type = Type::Null;
    std::int64_t line = 1;
    std::size_t begin = 0; ///< offset of the value's first byte (lists and objects only)
    std::size_t end = 0; ///< offset behind its last byte
    bool boolean = false;
    std::int64_t integer = 0;
    std::string text;
    std::vector<std::string> keys; ///< of an object, in order, no repeats; same size as `items`
    std::vector<PositionedJson> items; ///< of a list or an object

    [[nodiscard]] const PositionedJson *member(std::string_view key) const;
    /// The value at a JSON pointer, or the nearest one above it that is there.
    [[nodiscard]] const PositionedJson &nearest(std::string_view pointer) const;

    /// InvalidJson (line, column, reason): not JSON, not UTF-8, a key given twice, nested over 32
    /// levels deep.
    [[nodiscard]] static Result<PositionedJson> parse(std::string_view json);
};

} // namespace bayboard
