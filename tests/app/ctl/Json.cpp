#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard::test {

PositionedJson json(const std::string &text)
{
    auto parsed = PositionedJson::parse(text);
    EXPECT_TRUE(parsed.has_value()) << "not JSON: " << text;
    return parsed ? std::move(*parsed) : PositionedJson{};
}

namespace {

/// The member, which must be there and of the type.
const PositionedJson &
expectAt(const PositionedJson &node, const char *key, PositionedJson::Type type)
{
    static const PositionedJson nothing;
    const PositionedJson *member = node.member(key);
    EXPECT_NE(member, nullptr) << key;
    EXPECT_TRUE(member == nullptr || member->type == type) << key;
    return member == nullptr ? nothing : *member;
}

} // namespace

std::int64_t numberAt(const PositionedJson &node, const char *key)
{
    return expectAt(node, key, PositionedJson::Type::Integer).integer;
}

bool boolAt(const PositionedJson &node, const char *key)
{
    return expectAt(node, key, PositionedJson::Type::Boolean).boolean;
}

bool isNullAt(const PositionedJson &node, const char *key)
{
    const PositionedJson *member = node.member(key);
    return member != nullptr && member->type == PositionedJson::Type::Null;
}

std::string textAt(const PositionedJson &node, const char *key)
{
    const PositionedJson *member = node.member(key);
    EXPECT_NE(member, nullptr) << key;
    return member == nullptr ? std::string() : member->text;
}

std::vector<PositionedJson> itemsAt(const PositionedJson &node, const char *key)
{
    const PositionedJson *member = node.member(key);
    EXPECT_NE(member, nullptr) << key;
    return member == nullptr ? std::vector<PositionedJson>() : member->items;
}

PositionedJson firstAt(const PositionedJson &node, const char *key)
{
    const auto items = itemsAt(node, key);
    EXPECT_FALSE(items.empty()) << key;
    return items.empty() ? PositionedJson{} : items.front();
}

std::string keysOf(const PositionedJson &node)
{
    std::string keys;
    for (const std::string &key : node.keys)
        keys += (keys.empty() ? "" : ",") + key;
    return keys;
}

} // namespace bayboard::test
