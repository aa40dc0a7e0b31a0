#include "core/exchange/BlockEventText.h"
#include "core/exchange/EventComponent.h"
#include "core/exchange/ExportRow.h"
#include "core/exchange/IcalTime.h"
#include "core/text/ErrorSentences.h"

#include <algorithm>

namespace bayboard {

namespace {

icalproperty_status statusOf(BookingState state)
{
    if (state == BookingState::Cancelled)
        return ICAL_STATUS_CANCELLED;
    return state == BookingState::Pending ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_CONFIRMED;
}

std::string eventFor(const ExportRow &row, const Club &club, Instant now)
{
    const Booking &booking = row.booking;
    const Location *location = club.location(booking.location);
    const std::string place = location != nullptr ? location->name : std::string();
    const auto bays = bayNames(booking.slot.bays, club);
    EventComponent event;
    event.add(icalproperty_new_uid(booking.id.toString().c_str()));
    event.add(icalproperty_new_dtstamp(utcTime(now)));
    event.add(icalproperty_new_dtstart(utcTime(booking.slot.span.start())));
    event.add(icalproperty_new_dtend(utcTime(booking.slot.span.end())));
    const std::string summary = plainText(!booking.title.empty() ? booking.title : row.name);
    if (!summary.empty())
        event.add(icalproperty_new_summary(summary.c_str()));
    event.add(icalproperty_new_location(plainText(shownPlace(place, bays)).c_str()));
    event.add(icalproperty_new_status(statusOf(booking.state)));
    if (!booking.notes.empty())
        event.add(icalproperty_new_description(plainText(booking.notes).c_str()));
    if (booking.made)
        event.add(icalproperty_new_created(utcTime(*booking.made)));
    event.own("LOCATION", place);
    event.own("ZONE", club.zone(booking.location).id());
    for (const std::string &bay : bays)
        event.own("BAY", bay);
    event.own("STATE", wordFor(booking.state));
    event.own("TITLE", booking.title);
    event.own("CUSTOMER", row.name);
    event.own("PHONE", row.phone);
    event.own("EMAIL", row.email);
    event.own("PARTY", booking.partySize > 0 ? std::to_string(booking.partySize) : std::string());
    event.own("PRICE", booking.price ? booking.price->toString() : std::string());
    event.own("FEE", booking.fee ? booking.fee->toString() : std::string());
    event.own("PAYMENT", booking.payment == Payment::Unknown ? "" : wordFor(booking.payment));
    event.own("CHANNEL", booking.source);
    event.own("REASON", booking.reason);
    if (!booking.externalReference.empty()) {
        event.own("SOURCE", booking.externalSource);
        event.own("REFERENCE", booking.externalReference);
    }
    for (const std::string &tag : booking.tags)
        event.own("TAG", tag);
    return event.text();
}

std::string eventFor(const ClosedDate &date, const Club &club, Instant now)
{
    const auto day = [](LocalDate at) {
        icaltimetype time = toIcalTime(LocalTime(at));
        time.is_date = 1;
        return time;
    };
    const Location *location = club.location(date.location);
    const LocalDate on = date.holiday.date;
    std::string digits = formatDate(on);
    std::erase(digits, '-');
    EventComponent event;
    event.add(icalproperty_new_uid(("closed-" + digits + "-" + date.location.toString()).c_str()));
    event.add(icalproperty_new_dtstamp(utcTime(now)));
    event.add(icalproperty_new_dtstart(day(on)));
    event.add(icalproperty_new_dtend(day(on + days(1))));
    const std::string name = plainText(date.holiday.name);
    event.add(icalproperty_new_summary(
        name.empty() ? text::said(Phrase::tr("Closed")).toStdString().c_str() : name.c_str()));
    event.add(icalproperty_new_location(plainText(location->name).c_str()));
    event.own("CLOSED", "TRUE");
    event.own("LOCATION", location->name);
    event.own("ZONE", location->zone);
    event.own("TITLE", name);
    return event.text();
}

} // namespace

std::string writeCalendar(const CalendarContent &content, const Club &club, Instant now)
{
    icalerror_set_errors_are_fatal(0);
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bayboard//Bayboard//EN\r\n"
                       "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    text += zonesFor(content.blocks, club, now);
    // Event by event: a calendar of a hundred thousand would be held twice in memory otherwise.
    for (const ExportRow &row : content.bookings)
        text += eventFor(row, club, now);
    for (const BlockEvent &event : content.blocks)
        text += blockEventText(event, club, now);
    for (const ClosedDate &date : content.closedDates)
        text += eventFor(date, club, now);
    return text + "END:VCALENDAR\r\n";
}

} // namespace bayboard
