#pragma once

#include "core/desk/PositionedJson.h"

namespace bayboard::test {

/// The document; fails the test (and returns null) when it is none, or has text behind it.
[[nodiscard]] PositionedJson json(const std::string &text);
/// A text member; fails the test when it is missing.
[[nodiscard]] std::string textAt(const PositionedJson &node, const char *key);
/// A whole number, or true or false; fails the test when it is missing.
[[nodiscard]] std::int64_t numberAt(const PositionedJson &node, const char *key);
[[nodiscard]] bool boolAt(const PositionedJson &node, const char *key);
[[nodiscard]] bool isNullAt(const PositionedJson &node, const char *key);
/// The items of a list member.
[[nodiscard]] std::vector<PositionedJson> itemsAt(const PositionedJson &node, const char *key);
/// The first of them; fails the test when there is none.
[[nodiscard]] PositionedJson firstAt(const PositionedJson &node, const char *key);
/// The keys of an object in the order in which they are printed: "id,changeSet,warnings".
[[nodiscard]] std::string keysOf(const PositionedJson &node);

} // namespace bayboard::test
