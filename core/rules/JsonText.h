#pragma once

#include "core/rules/JsonTree.h"

#include <variant>

namespace bayboard {

/// The way to a value inside a JSON text: keys of members and places of items, from the outside in.
using JsonPath = std::vector<std::variant<std::string, std::size_t>>;

/// Where a value stands in its text, half-open, with what is inside it. As the tree has it: the
/// n-th part is the n-th item or member.
struct JsonPlace
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t key = 0; ///< of a member: where its key begins; of others: where it begins itself
    std::vector<JsonPlace> parts;
};

/// A JSON text that is changed in single places. What is not changed stays as somebody wrote it:
/// order, blanks, line ends, members that nobody knows. A value.
class JsonText
{
public:
    [[nodiscard]] static tl::expected<JsonText, Complaint> read(std::string text);

    [[nodiscard]] const std::string &text() const { return m_text; }

    [[nodiscard]] const JsonNode &tree() const { return m_tree; }

    /// Null where there is no such value.
    [[nodiscard]] const JsonNode *find(const JsonPath &path) const;
    /// Puts `raw` (JSON) there. Members on the way that are missing are made; a new one comes
    /// behind the last of those that stand before it in `order`, else last. The outermost that is
    /// missing is the one that `order` is about.
    void
    set(const JsonPath &path, std::string_view raw, const std::vector<std::string> &order = {});
    /// A member or an item, with its comma. Nothing happens where it is not there.
    void remove(const JsonPath &path);
    /// A new item of the list before the one at `index`, else behind the last; laid out like the
    /// others.
    void insert(const JsonPath &list, std::size_t index, std::string_view raw);
    /// The item goes to another place in its list; what stands between items stays.
    void move(const JsonPath &list, std::size_t from, std::size_t to);

    bool operator==(const JsonText &other) const { return m_text == other.m_text; }

private:
    JsonText() = default;
    void readAgain();
    [[nodiscard]] const JsonPlace *placeOf(const JsonPath &path) const;
    void addMember(const JsonPath &object,
                   const std::string &key,
                   std::string_view raw,
                   const std::vector<std::string> &order);
    void splice(std::size_t begin, std::size_t end, std::string_view with);
    /// The blanks before this place.
    [[nodiscard]] std::string gapBefore(std::size_t at) const;

    std::string m_text;
    JsonNode m_tree;
    JsonPlace m_places;
};

/// "\"text\"" with what JSON wants escaped.
[[nodiscard]] std::string jsonQuoted(std::string_view text);
/// ["a", "b"]
[[nodiscard]] std::string jsonQuoted(const std::vector<std::string> &texts);

} // namespace bayboard
