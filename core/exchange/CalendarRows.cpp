#include "core/exchange/CalendarReader.h"
#include "core/exchange/IcalTime.h"
#include "core/exchange/ImportSource.h"
#include "core/exchange/WallReading.h"
#include "core/exchange/Words.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace bayboard {

namespace {

using Moment = CalendarEvent::Moment;

struct Occurrence
{
    Instant start;
    seconds length{0};
    std::string id; ///< "20260105T100000Z"; empty for an event that does not repeat
};

std::string basicUtc(Instant instant)
{
    std::string text = formatUtc(instant);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

/// Follows one event through its rule, extra dates and exceptions.
class Expander
{
public:
    Expander(CalendarZones &zones,
             const CalendarZone &fallback,
             const CalendarOptions &options,
             std::vector<std::string> &remarks)
        : m_zones(zones)
        , m_fallback(fallback)
        , m_options(options)
        , m_remarks(remarks)
    { }

    [[nodiscard]] const CalendarZone &zoneOf(const Moment &moment)
    {
        if (moment.tzid.empty())
            return m_fallback;
        const auto zone = m_zones.find(moment.tzid);
        if (zone)
            return *zone;
        const std::string remark
            = "the time zone \"" + moment.tzid + "\" is not known; read in the location's";
        if (std::find(m_remarks.begin(), m_remarks.end(), remark) == m_remarks.end())
            m_remarks.push_back(remark);
        return m_fallback;
    }

    [[nodiscard]] Instant instantOf(const Moment &moment)
    {
        if (moment.utc)
            return Instant(moment.wall.time_since_epoch());
        return zoneOf(moment).toInstant(moment.wall, m_remarks);
    }

    /// Length of the event, or why it has none.
    [[nodiscard]] tl::expected<seconds, std::string> length(const CalendarEvent &event)
    {
        if (event.end) {
            const Instant from = instantOf(*event.start);
            const Instant to = instantOf(*event.end);
            if (to <= from && !(event.end->dateOnly && to == from))
                return tl::unexpected<std::string>(
                    to < from ? "it ends before it starts" : "it starts and ends at the same time");
            return to == from ? seconds(days(1)) : to - from;
        }
        if (event.duration)
            return *event.duration;
        if (event.start->dateOnly)
            return seconds(days(1));
        return tl::unexpected<std::string>("there is no end and no duration");
    }

    [[nodiscard]] std::vector<Occurrence> expand(const CalendarEvent &event, seconds usual)
    {
        std::vector<Occurrence> found;
        if (event.rule.empty() && event.extra.empty()) {
            found.push_back({instantOf(*event.start), usual, {}});
            return found;
        }
        if (event.rule.empty())
            add(found, *event.start, usual);
        else
            followRule(found, event, usual);
        for (const auto &[moment, own] : event.extra)
            add(found, moment, own.value_or(usual));
        removeExcluded(found, event);
        std::sort(found.begin(), found.end(), [](const Occurrence &a, const Occurrence &b) {
            return a.start < b.start;
        });
        const auto same = [](const Occurrence &a, const Occurrence &b) {
            return a.start == b.start;
        };
        found.erase(std::unique(found.begin(), found.end(), same), found.end());
        return found;
    }

private:
    void add(std::vector<Occurrence> &found, const Moment &moment, seconds length)
    {
        const Instant start = instantOf(moment);
        // A day's event is as long as that local day.
        if (moment.dateOnly && length == seconds(days(1)))
            length = zoneOf(moment).toInstant(moment.wall + days(1), m_remarks) - start;
        found.push_back({start, length, basicUtc(start)});
    }

    /// libical steps through wall times; only the end of the rule needs the zone.
    void followRule(std::vector<Occurrence> &found, const CalendarEvent &event, seconds usual)
    {
        icalrecurrencetype rule = icalrecurrencetype_from_string(event.rule.c_str());
        const Moment &start = *event.start;
        if (isTooFine(rule)) {
            m_remarks.push_back(
                "the rule repeats within hours by conditions; only the first is taken");
            icalrecurrencetype_clear(&rule);
            return add(found, start, usual);
        }
        if (!icaltime_is_null_time(rule.until))
            setUntil(rule, start);
        icalrecur_iterator *iterator
            = icalrecur_iterator_new(rule, toIcalTime(start.wall, start.dateOnly));
        std::size_t count = 0;
        for (icaltimetype next
             = iterator != nullptr ? icalrecur_iterator_next(iterator) : icaltime_null_time();
             !icaltime_is_null_time(next);
             next = icalrecur_iterator_next(iterator)) {
            Moment moment = start;
            const auto wall = fromIcalTime(next);
            if (!wall)
                break;
            moment.wall = *wall;
            if (++count > m_options.maxPerEvent) {
                m_remarks.push_back("repeats more than " + std::to_string(m_options.maxPerEvent)
                                    + " times; the rest is left out");
                break;
            }
            if (Instant(wall->time_since_epoch()) > m_options.until + days(1)
                || instantOf(moment) >= m_options.until) {
                m_remarks.push_back("repeats beyond " + formatUtc(m_options.until)
                                    + "; the rest is left out");
                break;
            }
            add(found, moment, usual);
        }
        if (iterator != nullptr)
            icalrecur_iterator_free(iterator);
        icalrecurrencetype_clear(&rule);
        if (count == 0)
            m_remarks.push_back("the rule gives no time at all");
    }

    /// Rules by the hour or finer with conditions may search for ages without finding anything, and
    /// nobody books a bay by the second.
    static bool isTooFine(const icalrecurrencetype &rule)
    {
        const bool fine = rule.freq == ICAL_SECONDLY_RECURRENCE
            || rule.freq == ICAL_MINUTELY_RECURRENCE || rule.freq == ICAL_HOURLY_RECURRENCE;
        const auto given = [](short first) {
            return first != ICAL_RECURRENCE_ARRAY_MAX;
        };
        return fine
            && (given(rule.by_second[0]) || given(rule.by_minute[0]) || given(rule.by_hour[0])
                || given(rule.by_day[0]) || given(rule.by_month_day[0])
                || given(rule.by_year_day[0]) || given(rule.by_week_no[0])
                || given(rule.by_month[0]) || given(rule.by_set_pos[0]));
    }

    /// UNTIL as wall time of the event, inclusive.
    void setUntil(icalrecurrencetype &rule, const Moment &start)
    {
        const auto until = fromIcalTime(rule.until);
        if (!until)
            return;
        LocalTime wall = *until;
        if (rule.until.is_date)
            wall += days(1) - seconds(1);
        else if (icaltime_is_utc(rule.until) && !start.utc && !start.dateOnly)
            wall = zoneOf(start).toLocal(Instant(until->time_since_epoch()));
        rule.until = toIcalTime(start.dateOnly ? LocalTime(dateOf(wall)) : wall, start.dateOnly);
    }

    void removeExcluded(std::vector<Occurrence> &found, const CalendarEvent &event)
    {
        for (const Moment &moment : event.excluded) {
            const bool wholeDay = moment.dateOnly && !event.start->dateOnly;
            const CalendarZone &zone = zoneOf(wholeDay ? *event.start : moment);
            // An EXDATE without zone means the event's wall time.
            Moment meant = moment;
            if (meant.tzid.empty() && !meant.utc)
                meant.tzid = event.start->tzid;
            const Instant at = instantOf(meant);
            std::erase_if(found, [&](const Occurrence &occurrence) {
                return wholeDay ? dateOf(zone.toLocal(occurrence.start)) == dateOf(moment.wall)
                                : occurrence.start == at;
            });
        }
    }

    CalendarZones &m_zones;
    const CalendarZone &m_fallback;
    const CalendarOptions &m_options;
    std::vector<std::string> &m_remarks;
};

/// Events become rows of the file.
class EventRows
{
public:
    EventRows(const Calendar &calendar,
              const Mapping &mapping,
              const CalendarOptions &options,
              ImportFile &file)
        : m_calendar(calendar)
        , m_mapping(mapping)
        , m_options(options)
        , m_file(file)
        , m_zones(calendar.parts.zones)
    {
        collectExceptions();
    }

    void add(const CalendarEvent &event)
    {
        for (const CalendarProblem &problem : event.problems)
            m_file.remark(event.number, problem.line, problem.reason);
        if (!event.start)
            return refuse(event, "it has no start that can be read");
        if (event.start->wall < LocalTime(LocalDate(std::chrono::year(1900) / 1 / 1))
            || event.start->wall > LocalTime(LocalDate(std::chrono::year(2200) / 1 / 1)))
            return refuse(event, "its start is not between 1900 and 2200");
        ImportRow row;
        if (!places(event, row))
            return;
        const std::size_t location = m_file.places.bays()[row.bays.front()].location;
        const auto fallback = calendarZone(m_file.places.locations()[location].zone);
        std::vector<std::string> remarks;
        Expander expander(m_zones, *fallback, m_options, remarks);
        const auto length = expander.length(event);
        if (!length)
            return refuse(event, length.error());
        if (*length > days(3660))
            return refuse(event, "it is longer than ten years");
        describe(event, row);
        std::vector<Occurrence> found;
        if (event.recurrenceId) {
            const Instant id = expander.instantOf(*event.recurrenceId);
            found.push_back({expander.instantOf(*event.start), *length, basicUtc(id)});
        } else {
            found = expander.expand(event, *length);
        }
        if (!event.recurrenceId && !event.uid.empty() && m_exceptions.contains(event.uid)) {
            auto gone = exceptionsOf(event.uid, expander);
            std::erase_if(found, [&](const Occurrence &o) { return gone.contains(o.id); });
        }
        for (const Occurrence &occurrence : found)
            addRow(event, row, occurrence);
        for (std::string &remark : remarks)
            m_file.remark(event.number, event.line, std::move(remark));
    }

private:
    void refuse(const CalendarEvent &event, std::string reason)
    {
        m_file.unreadable.push_back({event.number, event.line, std::move(reason)});
    }

    void collectExceptions()
    {
        for (const CalendarEvent &event : m_calendar.events)
            if (event.recurrenceId && !event.uid.empty())
                m_exceptions[event.uid].push_back(&event);
    }

    std::unordered_set<std::string> exceptionsOf(const std::string &uid, Expander &expander)
    {
        std::unordered_set<std::string> ids;
        for (const CalendarEvent *exception : m_exceptions[uid])
            ids.insert(basicUtc(expander.instantOf(*exception->recurrenceId)));
        return ids;
    }

    static const std::vector<std::string> &own(const CalendarEvent &event, const char *name)
    {
        static const std::vector<std::string> none;
        const auto found = event.own.find(name);
        return found == event.own.end() ? none : found->second;
    }

    static std::string ownText(const CalendarEvent &event, const char *name)
    {
        const auto &texts = own(event, name);
        return texts.empty() ? std::string() : texts.front();
    }

    /// Our own export names location and bays apart; elsewhere RESOURCES are bays at a LOCATION,
    /// and a LOCATION alone is a bay.
    [[nodiscard]] bool places(const CalendarEvent &event, ImportRow &row)
    {
        std::vector<std::string> names = own(event, "BAY");
        std::string location = ownText(event, "LOCATION");
        const std::string zone = ownText(event, "ZONE");
        if (names.empty()) {
            names = event.resources;
            location = event.location;
        }
        if (names.empty()) {
            names = {event.location.empty() ? m_mapping.place : event.location};
            location.clear();
        }
        for (const std::string &name : names) {
            const auto bay = m_file.places.bay(location, name, zone);
            if (!bay) {
                refuse(event, bay.error());
                return false;
            }
            if (std::find(row.bays.begin(), row.bays.end(), *bay) == row.bays.end())
                row.bays.push_back(*bay);
        }
        return true;
    }

    void describe(const CalendarEvent &event, ImportRow &row)
    {
        row.row = event.number;
        row.line = event.line;
        row.state = event.state;
        row.made = event.created;
        if (event.own.empty()) {
            row.title = trimmed(event.summary);
            row.notes = trimmed(event.description);
            row.customer = event.attendee;
            row.email = event.attendeeEmail;
            return;
        }
        row.ownExport = true;
        row.title = ownText(event, "TITLE");
        row.notes = event.description;
        row.customer = ownText(event, "CUSTOMER");
        row.email = ownText(event, "EMAIL");
        row.phone = ownText(event, "PHONE");
        row.reason = ownText(event, "REASON");
        row.channel = ownText(event, "CHANNEL");
        row.tags = own(event, "TAG");
        row.price = Money::parse(ownText(event, "PRICE"));
        row.fee = Money::parse(ownText(event, "FEE"));
        row.payment = paymentFor(ownText(event, "PAYMENT")).value_or(Payment::Unknown);
        row.state = bookingStateFor(ownText(event, "STATE")).value_or(event.state);
        const std::string party = ownText(event, "PARTY");
        row.partySize = !party.empty() && party.size() < 6
                && party.find_first_not_of("0123456789") == std::string::npos
            ? std::stoll(party)
            : 0;
    }

    void addRow(const CalendarEvent &event, const ImportRow &pattern, const Occurrence &occurrence)
    {
        const auto span = Span::make(occurrence.start, occurrence.start + occurrence.length);
        if (!span || m_file.rows.size() >= m_options.maxInFile) {
            if (m_file.rows.size() == m_options.maxInFile && !m_full)
                m_file.notes.push_back("the file gives more than "
                                       + std::to_string(m_options.maxInFile)
                                       + " bookings; the rest is left out");
            m_full = m_full || span.has_value();
            return;
        }
        ImportRow row = pattern;
        row.span = *span;
        const std::string reference = ownText(event, "REFERENCE");
        if (!reference.empty()) {
            row.source = ownText(event, "SOURCE");
            row.reference = reference;
        } else {
            row.source = event.own.empty() ? m_mapping.source : std::string(ownSource);
            row.reference = event.uid;
            if (!row.reference.empty() && !occurrence.id.empty())
                row.reference += "/" + occurrence.id;
        }
        if (row.reference.empty())
            row.reference = contentReference(row, m_file.places);
        m_file.rows.push_back(std::move(row));
    }

    const Calendar &m_calendar;
    const Mapping &m_mapping;
    const CalendarOptions &m_options;
    ImportFile &m_file;
    CalendarZones m_zones;
    std::unordered_map<std::string, std::vector<const CalendarEvent *>> m_exceptions;
    bool m_full = false;
};

/// Of events with one UID (and one RECURRENCE-ID) only the newest counts.
std::unordered_set<const CalendarEvent *> outdated(const Calendar &calendar)
{
    std::unordered_map<std::string, const CalendarEvent *> newest;
    std::unordered_set<const CalendarEvent *> old;
    for (const CalendarEvent &event : calendar.events) {
        if (event.uid.empty())
            continue;
        std::string key = event.uid;
        if (event.recurrenceId)
            key += "\x1F" + formatWall(event.recurrenceId->wall) + event.recurrenceId->tzid;
        const auto [at, isNew] = newest.emplace(std::move(key), &event);
        if (isNew || at->second->sequence == event.sequence)
            continue;
        if (at->second->sequence < event.sequence)
            old.insert(std::exchange(at->second, &event));
        else
            old.insert(&event);
    }
    return old;
}

} // namespace

ImportFile readEvents(const Calendar &calendar,
                      const Mapping &mapping,
                      const Club &club,
                      const std::string &fileName,
                      const CalendarOptions &options)
{
    ImportFile file;
    file.format = "ics";
    file.mapping = mapping.name;
    file.createCustomers = mapping.createCustomers;
    file.notes.push_back("iCalendar, " + std::to_string(calendar.events.size()) + " events");
    std::string fallback = calendar.parts.name.empty() ? fileName : calendar.parts.name;
    const std::string zone = mapping.zone.empty() ? calendar.parts.zone : mapping.zone;
    file.places = PlaceTable(club,
                             {mapping.location,
                              std::move(fallback),
                              Zone::load(zone) ? zone : std::string(),
                              mapping.createLocations,
                              mapping.createBays});
    file.rowCount = static_cast<std::int64_t>(calendar.events.size());
    for (const CalendarProblem &problem : calendar.parts.problems)
        file.remark(0, problem.line, problem.reason);
    const auto old = outdated(calendar);
    EventRows rows(calendar, mapping, options, file);
    for (const CalendarEvent &event : calendar.events) {
        if (old.contains(&event))
            file.remark(event.number, event.line, "an older version of an event that comes again");
        else
            rows.add(event);
    }
    for (const std::string &note : file.places.notes())
        file.notes.push_back(note);
    return file;
}

} // namespace bayboard
