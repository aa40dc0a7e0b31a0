#include "core/exchange/DurationGuess.h"

#include "core/exchange/CellCursor.h"
#include "core/exchange/TimeText.h"
#include "core/exchange/Words.h"

#include <algorithm>

namespace bayboard {

void DurationGuess::look(std::string_view cell, std::int64_t line)
{
    constexpr seconds smallestPart = minutes(15);
    constexpr seconds fewMinutes = minutes(5);
    m_clock = m_clock || cell.find(':') != std::string_view::npos;
    const auto asMinutes = readDuration(cell, minutes(1));
    const auto asHours = readDuration(cell, hours(1));
    if (asMinutes == asHours)
        return; // it says its unit itself, or is none
    const auto note = [line](std::int64_t &first) {
        if (first == 0)
            first = line;
    };
    if (!asHours || *asHours > hours(24))
        note(m_minutes);
    else if (*asHours % hours(1) != seconds(0) && *asHours >= smallestPart)
        note(m_hours);
    else if (!asMinutes || *asMinutes < fewMinutes)
        note(m_small);
    else
        note(m_open);
}

Result<seconds> DurationGuess::decide() const
{
    if (m_minutes > 0 && (m_hours > 0 || m_small > 0))
        return fail(ErrorCode::InvalidCsv,
                    std::to_string(openLine()),
                    Phrase::tr("durations that look like minutes (line %1) and like hours (line "
                               "%2) are mixed; give \"duration\" in a mapping",
                               std::to_string(m_minutes),
                               std::to_string(m_hours > 0 ? m_hours : m_small)));
    if (m_hours > 0)
        return seconds(hours(1));
    if (m_minutes > 0 || openLine() == 0)
        return seconds(minutes(1));
    return fail(ErrorCode::InvalidCsv,
                std::to_string(openLine()),
                Phrase::tr("nothing says whether durations are minutes or hours; give "
                           "\"duration\" in a mapping, such as {\"unit\": \"hours\"}"));
}

std::int64_t DurationGuess::openLine() const
{
    for (const std::int64_t line : {m_small, m_open, m_hours, m_minutes})
        if (line > 0)
            return line;
    return 0;
}

std::optional<Phrase> DurationGuess::describe(seconds unit, Said said) const
{
    std::vector<Phrase> found;
    if (openLine() > 0) {
        const Phrase word = unit == seconds(minutes(1)) ? Phrase::tr("minutes")
            : unit == seconds(hours(1))
            ? Phrase::tr("hours")
            : Phrase::tr("slots of %n minute(s)", "", unit / minutes(1));
        if (said == Said::ByPerson)
            found.push_back(Phrase::tr("%1 (as was answered)", word));
        else if (said == Said::ByMapping)
            found.push_back(Phrase::tr("%1 (as the mapping says)", word));
        else if (said == Said::ByHeading)
            found.push_back(Phrase::tr("%1 (as the heading says)", word));
        else
            found.push_back(Phrase::tr(
                "%1 (line %2 proves it)", word, std::to_string(m_hours > 0 ? m_hours : m_minutes)));
    }
    if (m_clock)
        found.push_back(Phrase::tr("h:mm"));
    return found.empty() ? std::nullopt : std::optional(joined(found));
}

std::optional<seconds> DurationGuess::unitIn(std::string_view heading)
{
    const auto isOneOf = [](const std::string &word, std::initializer_list<const char *> words) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    std::optional<seconds> unit;
    for (CellCursor in(heading); !in.atEnd();) {
        const std::string word = in.word();
        if (word.empty())
            in.step();
        else if (isOneOf(word, {"minute", "minutes", "min", "mins"}))
            unit = minutes(1);
        else if (isOneOf(word, {"hour", "hours", "hr", "hrs"}))
            unit = hours(1);
    }
    return unit;
}

} // namespace bayboard
