#include "core/journal/Rebased.h"

#include <algorithm>

namespace bayboard {

namespace {

std::int64_t numberOf(const Value &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    return number == nullptr ? 0 : *number;
}

Value valueOf(std::int64_t number)
{
    return number == 0 ? Value() : Value(number);
}

std::vector<Span> spansOf(const Value &value)
{
    const auto *spans = std::get_if<std::vector<Span>>(&value);
    return spans == nullptr ? std::vector<Span>() : *spans;
}

/// What of `from` is in none of `parts`.
std::vector<Span> without(std::vector<Span> from, const std::vector<Span> &parts)
{
    for (const Span &part : parts) {
        std::vector<Span> left;
        for (const Span &span : from) {
            if (!span.overlaps(part)) {
                left.push_back(span);
                continue;
            }
            if (const auto head = Span::make(span.start(), part.start()))
                left.push_back(*head);
            if (const auto tail = Span::make(part.end(), span.end()))
                left.push_back(*tail);
        }
        from = std::move(left);
    }
    return from;
}

std::vector<std::string> textsOf(const Value &value)
{
    const auto *texts = std::get_if<std::vector<std::string>>(&value);
    return texts == nullptr ? std::vector<std::string>() : *texts;
}

/// What a line of switches is about: all before its last "=".
std::string_view subjectOf(std::string_view line)
{
    return line.substr(0, std::min(line.rfind('='), line.size()));
}

/// Lines that the change sets or takes out go their way, those of others stay.
Value switchedOn(const FieldChange &change, const Value &now)
{
    const auto before = textsOf(change.before);
    const auto after = textsOf(change.after);
    auto lines = textsOf(now);
    const auto put =
        [&](const std::vector<std::string> &from, const std::vector<std::string> &to, bool isSet) {
            for (const std::string &line : from) {
                if (std::find(to.begin(), to.end(), line) != to.end())
                    continue;
                std::erase_if(lines,
                              [&](const auto &each) { return subjectOf(each) == subjectOf(line); });
                if (isSet)
                    lines.push_back(line);
            }
        };
    put(before, after, false);
    put(after, before, true);
    std::sort(lines.begin(), lines.end());
    return lines.empty() ? Value() : Value(std::move(lines));
}

/// The value that a counted field has after this change, whatever it has now; nothing for fields
/// that are plainly set.
std::optional<Value> countedOn(const FieldChange &change, const Value &now)
{
    if (change.field == Field::Reschedules) {
        const std::int64_t more = numberOf(change.after) - numberOf(change.before);
        return valueOf(std::max<std::int64_t>(0, numberOf(now) + more));
    }
    if (change.field == Field::Flags) {
        const std::int64_t added = numberOf(change.after) & ~numberOf(change.before);
        const std::int64_t cleared = numberOf(change.before) & ~numberOf(change.after);
        return valueOf((numberOf(now) | added) & ~cleared);
    }
    if (change.field == Field::Lifted) {
        const auto before = spansOf(change.before);
        const auto after = spansOf(change.after);
        auto parts = without(spansOf(now), without(before, after));
        for (const Span &part : without(after, before))
            parts.push_back(part);
        parts = mergedSpans(std::move(parts));
        Value lifted; // nothing, where no part is left
        if (!parts.empty())
            lifted = std::move(parts);
        return lifted;
    }
    if (change.field == Field::Switches)
        return switchedOn(change, now);
    return std::nullopt;
}

} // namespace

Rebased rebased(const EntityChange &change, const Record &current)
{
    Rebased result{{change.entity, change.created, {}}, {}};
    const Value &withdrawn = current.get(Field::Withdrawn);
    if (!std::holds_alternative<std::monostate>(withdrawn)
        && (change.fields.empty() || change.fields.front().field != Field::Withdrawn))
        result.conflicts.push_back({Field::Withdrawn, withdrawn, Value()});
    for (const FieldChange &field : change.fields) {
        const Value &now = current.get(field.field);
        if (now == field.before) {
            result.change.fields.push_back(field);
        } else if (auto counted = countedOn(field, now)) {
            if (*counted != now)
                result.change.fields.push_back({field.field, now, std::move(*counted)});
        } else if (now != field.after) {
            result.conflicts.push_back({field.field, now, field.after});
        }
    }
    return result;
}

} // namespace bayboard
