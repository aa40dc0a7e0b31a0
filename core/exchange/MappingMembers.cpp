#include "core/exchange/MappingMembers.h"

#include <algorithm>

namespace bayboard {

bool MappingMembers::isNumber(const JsonNode &node, std::int64_t least, std::int64_t most)
{
    return node.type == JsonNode::Type::Integer && node.integer >= least && node.integer <= most;
}

tl::unexpected<Error> MappingMembers::refuse(const JsonNode &node, const Phrase &reason)
{
    return fail(ErrorCode::InvalidMapping, std::to_string(node.line), reason);
}

void MappingMembers::complain(const JsonNode &node, const Phrase &reason)
{
    if (!m_error)
        m_error = refuse(node, reason).value();
}

void MappingMembers::text(const JsonNode &parent, const char *name, std::string &to)
{
    const JsonNode *node = parent.find(name);
    if (node != nullptr && !isText(*node))
        complain(*node,
                 Phrase::tr("\"%1\" must be %2", name, Phrase::tr("a text in quotation marks")));
    else if (node != nullptr)
        to = node->text;
}

void MappingMembers::truth(const JsonNode &parent, const char *name, bool &to)
{
    const JsonNode *node = parent.find(name);
    if (node != nullptr && node->type != JsonNode::Type::Boolean)
        complain(*node, Phrase::tr("\"%1\" must be %2", name, Phrase::tr("true or false")));
    else if (node != nullptr)
        to = node->boolean;
}

void MappingMembers::texts(const JsonNode &parent, const char *name, std::vector<std::string> &to)
{
    const JsonNode *node = parent.find(name);
    if (node == nullptr)
        return;
    if (!isList(*node))
        return complain(*node,
                        Phrase::tr("\"%1\" must be %2", name, Phrase::tr("a list of texts")));
    for (const JsonNode &item : node->items) {
        if (!isText(item))
            return complain(item,
                            Phrase::tr("\"%1\" must be %2", name, Phrase::tr("a list of texts")));
        to.push_back(item.text);
    }
}

const JsonNode *MappingMembers::object(const JsonNode &parent,
                                       const char *name,
                                       const std::vector<std::string_view> &known)
{
    const JsonNode *node = parent.find(name);
    if (node == nullptr)
        return nullptr;
    if (!isObject(*node)) {
        complain(*node, Phrase::tr("\"%1\" must be %2", name, Phrase::tr("an object {…}")));
        return nullptr;
    }
    for (const JsonMember &member : node->members)
        if (std::find(known.begin(), known.end(), member.key) == known.end())
            complain(member.value, Phrase::tr("\"%1\" is not known in \"%2\"", member.key, name));
    return node;
}

} // namespace bayboard
