#pragma once

#include "core/base/Uuid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard::postgres {

/// What stands for $1, $2 … of a statement, in PostgreSQL's binary form. Keeps copies.
class Parameters
{
public:
    template <typename... Values> [[nodiscard]] static Parameters of(const Values &...values)
    {
        Parameters made;
        (made.add(values), ...);
        return made;
    }

    void add(std::int64_t value);
    void add(bool value);
    void add(std::string_view text); ///< UTF-8 without zero bytes

    void add(const std::string &text) { add(std::string_view(text)); }

    void add(const char *text) { add(std::string_view(text)); }

    void add(const Uuid &id);
    void add(const std::vector<Uuid> &ids);
    void add(const std::vector<std::int64_t> &numbers);

    template <typename Tag> void add(const Id<Tag> &id) { add(id.value); }

    template <typename Tag> void add(const std::vector<Id<Tag>> &ids)
    {
        std::vector<Uuid> plain;
        plain.reserve(ids.size());
        for (const Id<Tag> &id : ids)
            plain.push_back(id.value);
        add(plain);
    }

    /// NULL of a number, a text, an id, several ids.
    void addNoNumber();
    void addNoText();
    void addNoId();
    void addNoIds();
    void addBytes(std::string_view bytes); ///< bytea

    /// A null id is NULL.
    template <typename Tag> void addOptional(const Id<Tag> &id)
    {
        id.isNull() ? addNoId() : add(id.value);
    }

    /// An empty text is NULL.
    void addOptional(const std::string &text) { text.empty() ? addNoText() : add(text); }

    [[nodiscard]] std::size_t count() const { return m_values.size(); }

    [[nodiscard]] const std::vector<unsigned> &types() const { return m_types; }

    [[nodiscard]] const std::vector<std::optional<std::string>> &values() const { return m_values; }

private:
    void put(unsigned type, std::optional<std::string> value);

    std::vector<unsigned> m_types; ///< Oids of PostgreSQL's own types, which never change
    std::vector<std::optional<std::string>> m_values;
};

} // namespace bayboard::postgres
