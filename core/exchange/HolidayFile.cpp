#include "core/exchange/HolidayFile.h"

#include "core/exchange/Words.h"
#include "core/recurrence/RuleWalk.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace bayboard {

namespace {

constexpr days longestHoliday(366);
constexpr std::size_t mostDates = 20'000; ///< of a file
constexpr std::int64_t patienceWithFile = 2'000'000;

constexpr LocalDate firstDate{std::chrono::year(1900) / 1 / 1};
constexpr LocalDate lastDate{std::chrono::year(2200) / 1 / 1};

using Moment = CalendarEvent::Moment;

bool isMidnight(const Moment &moment)
{
    return moment.dateOnly || (!moment.utc && moment.wall == LocalTime(dateOf(moment.wall)));
}

/// How many days an event has, or why it is about no whole days.
tl::expected<days, Phrase> lengthOf(const CalendarEvent &event)
{
    const auto clock = tl::unexpected(Phrase::tr("it is about times of day, not about whole days"));
    if (!isMidnight(*event.start))
        return clock;
    const LocalDate first = dateOf(event.start->wall);
    if (event.end) {
        if (!isMidnight(*event.end))
            return clock;
        const days length = dateOf(event.end->wall) - first;
        if (length < days(0))
            return tl::unexpected(Phrase::tr("it ends before it starts"));
        if (length == days(0) && !event.start->dateOnly)
            return clock;
        return std::max(length, days(1));
    }
    if (event.duration) {
        const days length = std::chrono::floor<days>(*event.duration);
        if (seconds(length) != *event.duration)
            return clock;
        return length;
    }
    if (!event.start->dateOnly)
        return clock;
    return days(1);
}

/// Collects the dates of a calendar's events.
class HolidayReader
{
public:
    HolidayReader(const Calendar &calendar, const HolidayRange &range, HolidayFile &file)
        : m_calendar(calendar)
        , m_range(range)
        , m_file(file)
    {
        for (const CalendarEvent &event : calendar.events)
            if (event.recurrenceId && !event.uid.empty())
                m_exceptions[event.uid].insert(dateOf(event.recurrenceId->wall));
    }

    void read()
    {
        for (const CalendarProblem &problem : m_calendar.parts.problems)
            m_file.remarks.push_back({0, problem.line, problem.reason});
        const auto old = outdatedEvents(m_calendar);
        for (const CalendarEvent &event : m_calendar.events) {
            if (old.contains(&event))
                remark(
                    event, event.line, Phrase::tr("an older version of an event that comes again"));
            else
                add(event);
        }
        for (auto &[date, names] : m_found)
            m_file.holidays.push_back({date, std::move(names)});
    }

private:
    void remark(const CalendarEvent &event, std::int64_t line, Phrase text)
    {
        m_file.remarks.push_back({event.number, line, std::move(text)});
    }

    void add(const CalendarEvent &event)
    {
        if (!event.own.empty() && !event.isClosedDate())
            return; // a booking or block of our own export
        for (const CalendarProblem &problem : event.problems)
            remark(event, problem.line, problem.reason);
        const auto refuse = [&](Phrase reason) {
            m_file.unreadable.push_back({event.number, event.line, std::move(reason)});
        };
        if (!event.start)
            return refuse(Phrase::tr("it has no start that can be read"));
        const LocalDate first = dateOf(event.start->wall);
        if (first < firstDate || first > lastDate)
            return refuse(Phrase::tr("its start is not between 1900 and 2200"));
        const auto length = lengthOf(event);
        if (!length)
            return refuse(length.error());
        if (*length > longestHoliday)
            return refuse(Phrase::tr("it is longer than a year"));
        if (event.state == BookingState::Cancelled)
            return;
        const std::string name = nameOf(event);
        for (const LocalDate date : datesOf(event, *length))
            for (days day(0); day < *length; ++day)
                note(event, date + day, name);
    }

    /// One line of moderate length, for it stands beside its date in a list.
    static std::string nameOf(const CalendarEvent &event)
    {
        constexpr std::size_t most = 120;
        std::string name
            = singleSpaced(event.isClosedDate() ? event.ownText("TITLE") : event.summary);
        if (name.size() > most) {
            std::size_t end = most;
            while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
                --end; // not in the middle of a character
            name.resize(end);
        }
        return name;
    }

    void note(const CalendarEvent &event, LocalDate date, const std::string &name)
    {
        if (date < m_range.from || m_range.to < date)
            return;
        if (m_found.size() >= mostDates && !m_found.contains(date)) {
            if (!m_full)
                remark(event,
                       event.line,
                       Phrase::tr("the file gives more than %n dates; the rest is left out",
                                  "",
                                  static_cast<std::int64_t>(mostDates)));
            m_full = true;
            return;
        }
        std::string &names = m_found[date];
        if (names.empty())
            names = name;
        else if (!name.empty()
                 && (", " + names + ", ").find(", " + name + ", ") == std::string::npos)
            names += ", " + name;
    }

    /// The first days on which the event happens, near enough to the range to matter.
    std::set<LocalDate> datesOf(const CalendarEvent &event, days length)
    {
        std::set<LocalDate> dates;
        if (event.rule)
            follow(event, length, dates);
        else
            dates.insert(dateOf(event.start->wall));
        for (const auto &[moment, own] : event.extra)
            dates.insert(dateOf(moment.wall));
        for (const Moment &moment : event.excluded)
            dates.erase(dateOf(moment.wall));
        const auto exceptions = m_exceptions.find(event.uid);
        if (!event.recurrenceId && exceptions != m_exceptions.end())
            for (const LocalDate date : exceptions->second)
                dates.erase(date);
        return dates;
    }

    void follow(const CalendarEvent &event, days length, std::set<LocalDate> &dates)
    {
        WalkBounds bounds;
        bounds.from = LocalTime(m_range.from - length);
        bounds.horizon = LocalTime(m_range.to + days(1));
        bounds.patience = std::min(bounds.patience, m_patience);
        if (event.rule->until)
            bounds.last = LocalTime(dateOf(event.rule->until->at) + days(1)) - seconds(1);
        RuleWalk walk(*event.rule, LocalTime(dateOf(event.start->wall)), true, bounds);
        auto wall = walk.next();
        for (; wall && dates.size() < mostDates; wall = walk.next())
            dates.insert(dateOf(*wall));
        m_patience = std::max<std::int64_t>(m_patience - walk.looks(), 1);
        if (walk.end() == RuleWalk::End::TooCostly)
            remark(event,
                   event.line,
                   Phrase::tr("the rule gives a time too seldom; the rest is left out"));
    }

    const Calendar &m_calendar;
    const HolidayRange &m_range;
    HolidayFile &m_file;
    std::unordered_map<std::string, std::set<LocalDate>> m_exceptions; ///< by UID
    std::map<LocalDate, std::string> m_found;
    std::int64_t m_patience = patienceWithFile;
    bool m_full = false;
};

} // namespace

Result<HolidayFile> readHolidays(std::string_view bytes, const HolidayRange &range)
{
    const auto calendar = readCalendar(bytes);
    if (!calendar)
        return tl::unexpected(calendar.error());
    HolidayFile file;
    file.events = static_cast<std::int64_t>(calendar->events.size());
    HolidayReader(*calendar, range, file).read();
    return file;
}

} // namespace bayboard
