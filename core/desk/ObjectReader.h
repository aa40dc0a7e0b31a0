#pragma once

#include "core/club/Money.h"
#include "core/club/WeekHours.h"
#include "core/desk/PositionedJson.h"

namespace bayboard {

/// Keeps the first thing that is wrong; everything after it is read for nothing.
struct Problem
{
    std::optional<Error> error;

    void set(std::int64_t line, Phrase reason)
    {
        if (!error)
            error = Error{ErrorCode::InvalidClubFile, {std::to_string(line), std::move(reason)}};
    }
};

/// Reads the members of one object by name and refuses those that nobody asked for.
class ObjectReader
{
public:
    ObjectReader(const PositionedJson &node, std::string what, Problem &problem);

    void text(const char *key, std::string &to);

    void integer(const char *key, std::int64_t &to);

    void integer(const char *key, std::optional<std::int64_t> &to);

    void boolean(const char *key, bool &to);

    void texts(const char *key, std::vector<std::string> &to);

    void money(const char *key, std::optional<Money> &to);

    void hours(const char *key, WeekHours &to);

    /// Calls `read` with each item of a list of objects.
    template <typename Read> void list(const char *key, Read read)
    {
        const auto *value = expect(key, PositionedJson::Type::List, Phrase::tr("a list"));
        for (std::size_t i = 0; value != nullptr && i < value->items.size(); ++i)
            read(value->items[i], name(key) + "[" + std::to_string(i) + "]");
    }

    const PositionedJson *any(const char *key);

    [[nodiscard]] std::int64_t lineOf(const char *key) const;

    void refuse(const char *key, const Phrase &reason);

    /// To be called last.
    void refuseUnknown();

private:
    [[nodiscard]] std::string name(const char *key) const;
    [[nodiscard]] Phrase whole() const;
    const PositionedJson *expect(const char *key, PositionedJson::Type type, const Phrase &wanted);

    const PositionedJson &m_node;
    std::string m_what; ///< "locations[1]"; empty: the club itself
    Problem &m_problem;
    std::vector<std::string> m_known;
};

} // namespace bayboard
