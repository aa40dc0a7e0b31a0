#pragma once

#include "core/club/WeekHours.h"
#include "core/rules/JsonTree.h"

#include <initializer_list>
#include <optional>

namespace bayboard {

/// Reads one object of the rule book by key. The first thing that is wrong is remembered with its
/// line; after it everything reads as absent, so rules need no checks of their own in between.
class Figures
{
public:
    Figures(const JsonNode &object, std::optional<Complaint> &complaint);

    [[nodiscard]] bool has(const char *key) const { return m_object.find(key) != nullptr; }

    std::optional<std::int64_t> number(const char *key, std::int64_t least, std::int64_t most);
    /// Complains when the key is missing; `least` stands in then.
    std::int64_t needNumber(const char *key, std::int64_t least, std::int64_t most);
    /// Hours that may be a fraction, as whole minutes.
    std::optional<std::int64_t> hoursInMinutes(const char *key, std::int64_t mostHours);
    bool flag(const char *key, bool fallback);
    std::optional<std::string> text(const char *key);
    std::vector<std::string> texts(const char *key);
    /// The values with their lines.
    std::vector<const JsonNode *> list(const char *key);
    std::optional<LocalDate> date(const char *key);
    std::optional<WeekHours> weekTimes(const char *key);
    /// Index of the value in `words`.
    std::optional<std::size_t> choice(const char *key, std::initializer_list<const char *> words);
    const JsonNode *object(const char *key);
    const JsonNode *array(const char *key);

    /// At the line of `key`, or of the object when it has no such key.
    void complain(const char *key, Phrase reason);
    /// Complains about the first key that nobody asked for.
    void refuseOthers();

    [[nodiscard]] bool isFine() const { return !m_complaint; }

    [[nodiscard]] std::size_t line() const { return m_object.line; }

private:
    const JsonNode *take(const char *key, JsonNode::Type type, const Phrase &wanted);
    void complainAt(std::size_t line, Phrase reason);

    const JsonNode &m_object;
    std::optional<Complaint> &m_complaint;
    std::vector<std::string_view> m_asked;
};

} // namespace bayboard
