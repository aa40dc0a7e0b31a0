#include "core/exchange/CalendarReader.h"

#include "core/exchange/IcalTime.h"
#include "core/exchange/TextEncoding.h"
#include "core/exchange/Words.h"
#include "core/recurrence/RuleReader.h"

#include <charconv>
#include <functional>

namespace bayboard {

namespace {

using Moment = CalendarEvent::Moment;

/// "a,b\,c" as its parts, unescaped.
std::vector<std::string> textList(std::string_view value)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\') {
            ++i;
        } else if (i >= value.size() || value[i] == ',') {
            std::string part = unescapedText(trimmed(value.substr(begin, i - begin)));
            if (!part.empty())
                parts.push_back(std::move(part));
            begin = i + 1;
        }
    }
    return parts;
}

/// Reads the lines of one VEVENT; what is broken is noted and left out.
class EventReader
{
public:
    explicit EventReader(CalendarEvent &event) : m_event(event) { }

    void read(const ContentLine &line)
    {
        static const std::map<std::string, void (EventReader::*)(const ContentLine &), std::less<>>
            readers = {
                {"DTSTART", &EventReader::start},
                {"DTEND", &EventReader::end},
                {"DURATION", &EventReader::duration},
                {"RECURRENCE-ID", &EventReader::recurrenceId},
                {"RRULE", &EventReader::rule},
                {"RDATE", &EventReader::extra},
                {"EXDATE", &EventReader::excluded},
                {"STATUS", &EventReader::status},
                {"ATTENDEE", &EventReader::attendee},
                {"SEQUENCE", &EventReader::sequence},
                {"CREATED", &EventReader::created},
            };
        const auto reader = readers.find(line.name);
        if (reader != readers.end())
            (this->*reader->second)(line);
        else if (line.name == "UID")
            m_event.uid = trimmed(line.value);
        else if (line.name == "SUMMARY")
            m_event.summary = unescapedText(line.value);
        else if (line.name == "DESCRIPTION")
            m_event.description = unescapedText(line.value);
        else if (line.name == "LOCATION")
            m_event.location = unescapedText(line.value);
        else if (line.name == "RESOURCES")
            for (std::string &resource : textList(line.value))
                m_event.resources.push_back(std::move(resource));
        else if (line.name.starts_with("X-BAYBOARD-"))
            m_event.own[line.name.substr(11)].push_back(unescapedText(line.value));
    }

private:
    void problem(const ContentLine &line, Phrase what)
    {
        constexpr std::size_t shown = 40;
        std::string value = line.value.substr(0, shown);
        m_event.problems.push_back(
            {line.line,
             Phrase::tr("%1 \"%2\" %3", line.name, toValidUtf8(value), std::move(what))});
    }

    std::optional<Moment> moment(const ContentLine &line, std::string_view value)
    {
        const auto read = readIcalMoment(value);
        if (!read)
            return std::nullopt;
        return Moment{read->at, read->dateOnly, read->utc, std::string(line.parameter("TZID"))};
    }

    void oneMoment(const ContentLine &line, std::optional<Moment> &to)
    {
        if (to)
            return problem(line, Phrase::tr("stands twice; the first one counts"));
        to = moment(line, line.value);
        if (!to)
            problem(line, Phrase::tr("cannot be read as a date"));
    }

    void start(const ContentLine &line) { oneMoment(line, m_event.start); }

    void end(const ContentLine &line) { oneMoment(line, m_event.end); }

    void recurrenceId(const ContentLine &line)
    {
        oneMoment(line, m_event.recurrenceId);
        if (line.parameter("RANGE") == "THISANDFUTURE")
            problem(line, Phrase::tr("changes all later ones too; only this one is taken"));
    }

    void duration(const ContentLine &line)
    {
        m_event.duration = readIcalDuration(line.value);
        if (!m_event.duration)
            problem(line, Phrase::tr("cannot be read as a length"));
    }

    void created(const ContentLine &line)
    {
        const auto read = moment(line, line.value);
        if (read && read->utc)
            m_event.created = Instant(read->wall.time_since_epoch());
    }

    void sequence(const ContentLine &line)
    {
        const std::string_view text = trimmed(line.value);
        std::from_chars(text.data(), text.data() + text.size(), m_event.sequence);
    }

    void rule(const ContentLine &line)
    {
        if (m_event.rule)
            return problem(line, Phrase::tr("is a second rule; only the first one is followed"));
        // Exchange writes blanks behind commas; empty parts come from trailing semicolons.
        std::string rule;
        for (const char c : line.value)
            if (c != ' ' && c != '\t' && !(c == ';' && (rule.empty() || rule.back() == ';')))
                rule += c;
        const auto read = parseRule(rule);
        if (!read) {
            m_event.ruleFault = read.error();
            return problem(line, Phrase::tr("is no rule; the event is taken once"));
        }
        m_event.rule = *read;
    }

    void extra(const ContentLine &line)
    {
        forEachValue(line, [&](std::string_view value) {
            const std::size_t slash = value.find('/');
            const auto from = moment(line, value.substr(0, slash));
            std::optional<seconds> length;
            bool fine = from.has_value();
            if (from && slash != std::string_view::npos) {
                length = readIcalDuration(value.substr(slash + 1));
                const auto to = moment(line, value.substr(slash + 1));
                if (!length && to && to->wall > from->wall)
                    length = to->wall - from->wall;
                fine = length.has_value();
            }
            if (!fine)
                return problem(line, Phrase::tr("cannot be read"));
            m_event.extra.emplace_back(*from, length);
        });
    }

    void excluded(const ContentLine &line)
    {
        forEachValue(line, [&](std::string_view value) {
            const auto at = moment(line, value);
            if (!at)
                return problem(line, Phrase::tr("cannot be read as a date"));
            m_event.excluded.push_back(*at);
        });
    }

    void forEachValue(const ContentLine &line, const std::function<void(std::string_view)> &each)
    {
        std::string_view rest = trimmed(line.value);
        if (rest.empty())
            return problem(line, Phrase::tr("is empty"));
        while (true) {
            const std::size_t comma = rest.find(',');
            each(trimmed(rest.substr(0, comma)));
            if (comma == std::string_view::npos)
                return;
            rest.remove_prefix(comma + 1);
        }
    }

    void status(const ContentLine &line)
    {
        const std::string word = folded(line.value);
        if (word == "cancelled" || word == "canceled")
            m_event.state = BookingState::Cancelled;
        else if (word == "tentative")
            m_event.state = BookingState::Pending;
        else if (word != "confirmed")
            problem(line, Phrase::tr("is no status of an event; taken as confirmed"));
    }

    void attendee(const ContentLine &line)
    {
        ++m_attendees;
        // Only a single attendee is surely the customer.
        m_event.attendee = m_attendees == 1 ? std::string(line.parameter("CN")) : std::string();
        m_event.attendeeEmail.clear();
        const std::string_view value = trimmed(line.value);
        if (m_attendees == 1 && folded(value.substr(0, 7)) == "mailto:")
            m_event.attendeeEmail = value.substr(7);
    }

    CalendarEvent &m_event;
    int m_attendees = 0;
};

} // namespace

Result<Calendar> readCalendar(std::string_view bytes)
{
    icalerror_set_errors_are_fatal(0);
    auto decoded = decodeText(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    auto parts = readCalendarParts(decoded->text);
    if (!parts)
        return tl::unexpected(parts.error());
    Calendar calendar;
    calendar.parts = std::move(*parts);
    for (const CalendarPart &part : calendar.parts.events) {
        CalendarEvent event;
        event.number = static_cast<std::int64_t>(calendar.events.size()) + 1;
        event.line = part.line;
        EventReader reader(event);
        for (const ContentLine &line : part.lines)
            reader.read(line);
        calendar.events.push_back(std::move(event));
    }
    return calendar;
}

} // namespace bayboard
