#pragma once

#include "core/base/Phrase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace bayboard {

/// What is wrong with a text, and on which line (from 1).
struct Complaint
{
    std::size_t line = 0;
    Phrase reason;
};

struct JsonMember;

/// A value of a JSON text that knows its line, so that whoever reads meaning into it can point
/// there.
struct JsonNode
{
    enum class Type : std::uint8_t { Null, Boolean, Integer, Number, Text, Array, Object };
    Type type = Type::Null;
    std::size_t line = 0;
    bool boolean = false;
    std::int64_t integer = 0;
    double number = 0;
    std::string text;
    std::vector<JsonNode> items;
    std::vector<JsonMember> members; ///< in the order of the text, no key twice

    /// Null when the object has no such member.
    [[nodiscard]] const JsonNode *find(std::string_view key) const;
};

struct JsonMember
{
    std::string key;
    std::size_t line = 0;
    JsonNode value;
};

/// Reads strict JSON in UTF-8. Nesting is bounded, so that no text can exhaust the stack; a member
/// that stands twice in an object is refused.
[[nodiscard]] tl::expected<JsonNode, Complaint> readJson(std::string_view text);

/// Checks the text against a JSON Schema (draft 4) with RapidJSON's validator.
[[nodiscard]] tl::expected<void, Complaint> checkSchema(std::string_view text,
                                                        std::string_view schema);

} // namespace bayboard
