#include "core/exchange/CalendarBlocks.h"
#include "core/exchange/CalendarExpander.h"
#include "core/exchange/CalendarReader.h"
#include "core/exchange/EventPlaces.h"
#include "core/exchange/ImportSource.h"
#include "core/exchange/WallReading.h"
#include "core/exchange/Words.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace bayboard {

namespace {

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
        , m_expander(calendar.parts.zones, options)
    {
        collectExceptions();
    }

    void add(const CalendarEvent &event)
    {
        for (const CalendarProblem &problem : event.problems)
            m_file.remark(event.number, problem.line, problem.reason);
        if (!event.start)
            return refuse(event, Phrase::tr("it has no start that can be read"));
        if (event.isClosedDate())
            return addClosedDate(event);
        if (event.start->wall < LocalTime(LocalDate(std::chrono::year(1900) / 1 / 1))
            || event.start->wall > LocalTime(LocalDate(std::chrono::year(2200) / 1 / 1)))
            return refuse(event, Phrase::tr("its start is not between 1900 and 2200"));
        ImportRow row;
        auto bays = eventPlaces(event, m_mapping, m_file);
        if (!bays)
            return refuse(event, bays.error());
        row.bays = std::move(*bays);
        const std::size_t location = m_file.places.bays()[row.bays.front()].location;
        m_expander.begin(calendarZone(m_file.places.locations()[location].zone));
        const auto length = m_expander.length(event);
        if (!length)
            return refuse(event, length.error());
        if (*length > days(3660))
            return refuse(event, Phrase::tr("it is longer than ten years"));
        describe(event, row);
        std::vector<EventOccurrence> found;
        if (event.recurrenceId) {
            const Instant id = m_expander.instantOf(*event.recurrenceId);
            found.push_back({m_expander.instantOf(*event.start), *length, basicUtc(id)});
        } else {
            found = m_expander.expand(event, *length);
        }
        if (!event.recurrenceId && !event.uid.empty() && m_exceptions.contains(event.uid)) {
            auto gone = exceptionsOf(event.uid);
            std::erase_if(found, [&](const EventOccurrence &o) { return gone.contains(o.id); });
        }
        for (const EventOccurrence &occurrence : found)
            addRow(event, row, occurrence);
        for (const Phrase &remark : m_expander.remarks())
            m_file.remark(event.number, event.line, remark);
    }

private:
    void refuse(const CalendarEvent &event, Phrase reason)
    {
        m_file.unreadable.push_back({event.number, event.line, std::move(reason)});
    }

    void collectExceptions()
    {
        for (const CalendarEvent &event : m_calendar.events)
            if (event.recurrenceId && !event.uid.empty())
                m_exceptions[event.uid].push_back(&event);
    }

    std::unordered_set<std::string> exceptionsOf(const std::string &uid)
    {
        std::unordered_set<std::string> ids;
        for (const CalendarEvent *exception : m_exceptions[uid])
            ids.insert(basicUtc(m_expander.instantOf(*exception->recurrenceId)));
        return ids;
    }

    void addClosedDate(const CalendarEvent &event)
    {
        const auto location = m_file.places.named(event.ownText("LOCATION"), event.ownText("ZONE"));
        if (!location)
            return refuse(event, location.error());
        m_file.closedDates.push_back(
            {*location, {dateOf(event.start->wall), singleSpaced(event.ownText("TITLE"))}});
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
        row.title = event.ownText("TITLE");
        row.notes = event.description;
        row.customer = event.ownText("CUSTOMER");
        row.email = event.ownText("EMAIL");
        row.phone = event.ownText("PHONE");
        row.reason = event.ownText("REASON");
        row.channel = event.ownText("CHANNEL");
        row.tags = event.ownTexts("TAG");
        row.price = Money::parse(event.ownText("PRICE"));
        row.fee = Money::parse(event.ownText("FEE"));
        row.payment = paymentFor(event.ownText("PAYMENT")).value_or(Payment::Unknown);
        row.state = bookingStateFor(event.ownText("STATE")).value_or(event.state);
        const std::string party = event.ownText("PARTY");
        row.partySize = !party.empty() && party.size() < 6
                && party.find_first_not_of("0123456789") == std::string::npos
            ? std::stoll(party)
            : 0;
    }

    void
    addRow(const CalendarEvent &event, const ImportRow &pattern, const EventOccurrence &occurrence)
    {
        const auto span = Span::make(occurrence.start, occurrence.start + occurrence.length);
        if (!span || m_file.rows.size() >= m_options.maxInFile) {
            if (m_file.rows.size() == m_options.maxInFile && !m_full)
                m_file.notes.push_back(
                    Phrase::tr("the file gives more than %n bookings; the rest is left out",
                               "",
                               static_cast<std::int64_t>(m_options.maxInFile)));
            m_full = m_full || span.has_value();
            return;
        }
        ImportRow row = pattern;
        row.span = *span;
        std::tie(row.source, row.reference) = eventIdentity(event, m_mapping, occurrence.id);
        if (row.reference.empty())
            row.reference = contentReference(row, m_file.places);
        m_file.add(std::move(row));
    }

    const Calendar &m_calendar;
    const Mapping &m_mapping;
    const CalendarOptions &m_options;
    ImportFile &m_file;
    CalendarExpander m_expander;
    std::unordered_map<std::string, std::vector<const CalendarEvent *>> m_exceptions;
    bool m_full = false;
};

/// A calendar of one bay goes by that bay's name (the club's, or one that its other events name and
/// that the next import therefore finds); empty where this one does not.
std::string placeOf(const Calendar &calendar, ImportFile &file)
{
    const std::string name = singleSpaced(calendar.parts.name);
    const bool isAsked = std::any_of(
        calendar.events.begin(), calendar.events.end(), [](const CalendarEvent &event) {
            return event.own.empty() && event.location.empty() && event.resources.empty();
        });
    const bool isNamed = file.places.isClubBay(name)
        || std::any_of(calendar.events.begin(),
                       calendar.events.end(),
                       [&](const CalendarEvent &event) {
                           return event.resources.empty() && folded(event.location) == folded(name);
                       });
    if (name.empty() || !isAsked || !isNamed)
        return {};
    file.notes.push_back(
        Phrase::tr("events without a place are on \"%1\": the calendar is called so", name));
    return name;
}

} // namespace

ImportFile readEvents(const Calendar &calendar,
                      const Mapping &asGiven,
                      const Club &club,
                      const std::string &fileName,
                      const CalendarOptions &options)
{
    ImportFile file;
    Mapping mapping = asGiven;
    file.format = "ics";
    file.mapping = mapping.name;
    file.createCustomers = mapping.createCustomers;
    file.rowCount = static_cast<std::int64_t>(calendar.events.size());
    file.notes.push_back(Phrase::tr("iCalendar, %n event(s)", "", file.rowCount));
    if (std::any_of(mapping.columns.begin(), mapping.columns.end(), [](const ColumnSource &column) {
            return column.isGiven();
        }))
        file.notes.push_back(Phrase::tr(
            "mapping: %1; a calendar has no columns, so these are not asked", mapping.name));
    std::string fallback = calendar.parts.name.empty() ? fileName : calendar.parts.name;
    const std::string zone = mapping.zone.empty() ? calendar.parts.zone : mapping.zone;
    file.places = PlaceTable(club,
                             {mapping.location,
                              std::move(fallback),
                              Zone::load(zone) ? zone : std::string(),
                              mapping.createLocations,
                              mapping.createBays,
                              options.location});
    if (!options.place.empty())
        mapping.place = options.place;
    else if (mapping.place.empty())
        mapping.place = placeOf(calendar, file);
    for (const CalendarProblem &problem : calendar.parts.problems)
        file.remark(0, problem.line, problem.reason);
    const auto old = outdatedEvents(calendar);
    EventRows rows(calendar, mapping, options, file);
    CalendarBlocks blocks(calendar, mapping, club, options, file);
    for (const CalendarEvent &event : calendar.events) {
        if (old.contains(&event))
            file.remark(event.number,
                        event.line,
                        Phrase::tr("an older version of an event that comes again"));
        else if (blocks.takes(event))
            blocks.add(event);
        else
            rows.add(event);
    }
    blocks.finish();
    for (const Phrase &note : file.places.notes())
        file.notes.push_back(note);
    return file;
}

} // namespace bayboard
