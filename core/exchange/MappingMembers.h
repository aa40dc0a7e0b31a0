#pragma once

#include "core/base/Error.h"
#include "core/rules/JsonTree.h"

#include <optional>
#include <string>
#include <vector>

namespace bayboard {

/// Reads members of a mapping's JSON by name and keeps the first mistake.
class MappingMembers
{
protected:
    static bool isText(const JsonNode &node) { return node.type == JsonNode::Type::Text; }

    static bool isList(const JsonNode &node) { return node.type == JsonNode::Type::Array; }

    static bool isObject(const JsonNode &node) { return node.type == JsonNode::Type::Object; }

    static bool isNumber(const JsonNode &node, std::int64_t least, std::int64_t most);

    static tl::unexpected<Error> refuse(const JsonNode &node, const Phrase &reason);

    void complain(const JsonNode &node, const Phrase &reason);

    void text(const JsonNode &parent, const char *name, std::string &to);

    void truth(const JsonNode &parent, const char *name, bool &to);

    void texts(const JsonNode &parent, const char *name, std::vector<std::string> &to);

    /// The member if it is an object with known names only.
    const JsonNode *
    object(const JsonNode &parent, const char *name, const std::vector<std::string_view> &known);

    std::optional<Error> m_error;
};

} // namespace bayboard
