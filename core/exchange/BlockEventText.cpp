#include "core/exchange/BlockEventText.h"

#include "core/exchange/CalendarExpander.h"
#include "core/exchange/EventComponent.h"
#include "core/exchange/ExportRow.h"
#include "core/exchange/IcalTime.h"
#include "core/exchange/ZoneText.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

icalproperty *withZone(icalproperty *property, const Zone &zone)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().c_str()));
    return property;
}

/// In the zone's wall time, unless that would be read as another instant (the second time that a
/// clock shows when it is put back).
icalproperty *startProperty(Instant start, const Zone &zone)
{
    const LocalTime wall = zone.toLocal(start);
    if (zone.toInstant(wall) != start)
        return icalproperty_new_dtstart(utcTime(start));
    return withZone(icalproperty_new_dtstart(toIcalTime(wall)), zone);
}

/// Hours and minutes, never days: a day of a calendar may have 23 or 25 hours.
icaldurationtype exactLength(seconds length)
{
    icaldurationtype duration = icaldurationtype_null_duration();
    duration.hours = static_cast<unsigned>(length / hours(1));
    duration.minutes = static_cast<unsigned>(length % hours(1) / minutes(1));
    duration.seconds = static_cast<unsigned>((length % minutes(1)).count());
    return duration;
}

std::string periodText(const Span &span)
{
    return basicUtc(span.start()) + "/" + (span.isOpen() ? "OPEN" : basicUtc(span.end()));
}

void addTimes(EventComponent &component, const BlockEvent &event, const Zone &zone)
{
    const auto hull = heldHull(event.slot, event.lifted);
    const Span shown = hull.value_or(event.slot);
    if (event.recurrence) {
        component.add(
            withZone(icalproperty_new_dtstart(toIcalTime(event.recurrence->start)), zone));
        component.add(icalproperty_new_duration(exactLength(event.slot.length())));
    } else {
        component.add(startProperty(shown.start(), zone));
        if (!shown.isOpen())
            component.add(icalproperty_new_duration(exactLength(shown.length())));
    }
    component.add(icalproperty_new_status(hull ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_CANCELLED));
    if (shown.isOpen())
        component.own("UNTIL-LIFTED", "TRUE");
    if (shown != event.slot)
        component.own("SLOT", periodText(event.slot));
    for (const Span &part : event.lifted)
        component.own("LIFTED", periodText(part));
}

void addDates(EventComponent &component,
              const char *name,
              const std::vector<LocalTime> &times,
              const Zone &zone)
{
    std::string values;
    for (const LocalTime time : times)
        values += (values.empty() ? "" : ",") + basicText(time);
    if (!values.empty())
        component.line(std::string(name) + ";TZID=" + zone.id() + ":" + values);
}

void addRecurrence(EventComponent &component, const BlockEvent &event, const Zone &zone)
{
    if (event.recurrence) {
        if (event.recurrence->rule)
            component.line("RRULE:" + event.recurrence->rule->toText());
        addDates(component, "RDATE", event.recurrence->extra, zone);
        addDates(component, "EXDATE", event.recurrence->excluded, zone);
    }
    if (event.skipHolidays)
        component.own("NOT-ON-HOLIDAYS", "TRUE");
    for (const LocalTime holiday : event.holidays)
        component.own("HOLIDAY", basicText(holiday));
    if (!event.date)
        return;
    if (event.besides.empty()) {
        component.add(withZone(icalproperty_new_recurrenceid(toIcalTime(*event.date)), zone));
        return;
    }
    component.add(icalproperty_new_relatedto(event.besides.c_str()));
    component.own("SERIES", event.besides);
    component.own("DATE", basicText(*event.date));
}

void addWhat(EventComponent &component, const BlockEvent &event, const Club &club)
{
    const Location *location = club.location(event.location);
    const std::string place = location == nullptr ? std::string() : location->name;
    const auto bays = bayNames(event.bays, club);
    const std::string kind = event.kind.empty()
        ? text::said(Phrase::tr("Not for sale")).toStdString()
        : text::blockKind(club, event.kind).toStdString();
    component.add(
        icalproperty_new_summary(plainText(event.title.empty() ? kind : event.title).c_str()));
    component.add(icalproperty_new_location(plainText(shownPlace(place, bays)).c_str()));
    if (!event.reason.empty())
        component.add(icalproperty_new_description(plainText(event.reason).c_str()));
    if (event.made)
        component.add(icalproperty_new_created(utcTime(*event.made)));
    component.own("KIND", event.kind);
    component.own("HIDDEN", event.kind.empty() ? "TRUE" : "");
    component.own("LOCATION", place);
    component.own("ZONE", club.zone(event.location).id());
    for (const std::string &bay : bays)
        component.own("BAY", bay);
    component.own("TITLE", event.title);
    component.own("REASON", event.reason);
    if (!event.externalReference.empty()) {
        component.own("SOURCE", event.externalSource);
        component.own("REFERENCE", event.externalReference);
    }
}

} // namespace

std::string blockEventText(const BlockEvent &event, const Club &club, Instant now)
{
    const Zone &zone = club.zone(event.location);
    EventComponent component;
    component.add(icalproperty_new_uid(event.uid.c_str()));
    component.add(icalproperty_new_dtstamp(utcTime(now)));
    addTimes(component, event, zone);
    addWhat(component, event, club);
    addRecurrence(component, event, zone);
    return component.text();
}

std::string zonesFor(const std::vector<BlockEvent> &events, const Club &club, Instant now)
{
    constexpr days ahead(10 * 366); // of rules that go on for ever
    std::map<std::string, std::pair<const Zone *, Span>> zones;
    for (const BlockEvent &event : events) {
        const Zone &zone = club.zone(event.location);
        const Instant end = event.slot.isOpen() ? event.slot.start() : event.slot.end();
        const Span needed(event.slot.start() - days(2), std::max(end, now) + ahead);
        const auto [at, isNew] = zones.try_emplace(zone.id(), &zone, needed);
        if (!isNew)
            at->second.second = Span(std::min(at->second.second.start(), needed.start()),
                                     std::max(at->second.second.end(), needed.end()));
    }
    std::string text;
    for (const auto &[id, zone] : zones)
        text += zoneText(*zone.first, zone.second);
    return text;
}

} // namespace bayboard
