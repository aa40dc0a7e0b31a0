#pragma once

#include "core/club/Club.h"
#include "core/exchange/BlockEvents.h"
#include "core/exchange/Holiday.h"
#include "core/store/Store.h"

#include <string>
#include <vector>

namespace bayboard {

/// A booking with what an export tells of its customer.
struct ExportRow
{
    Booking booking;
    std::string name; ///< customer's or walk-in's
    std::string phone;
    std::string email;
};

/// Reads what a filter names, in order of start, then id: the same store gives the same file.
/// Errors of the store.
[[nodiscard]] Result<std::vector<ExportRow>> loadExportRows(Store &store,
                                                            const BookingFilter &filter);

/// Blocks that the filter names, and whole each series that has one of them or would have one
/// later, as events of a calendar. By start. Errors of the store.
[[nodiscard]] Result<std::vector<BlockEvent>>
loadBlockEvents(Store &store, const Club &club, const BookingFilter &filter, Instant now);

/// A date on which a location is closed.
struct ClosedDate
{
    LocationId location;
    Holiday holiday;
};

/// The closed dates of all locations or one that meet the filter's time, by location and date.
[[nodiscard]] std::vector<ClosedDate> closedDatesOf(const Club &club, const BookingFilter &filter);

/// What a calendar is written from.
struct CalendarContent
{
    std::vector<ExportRow> bookings;
    std::vector<ClosedDate> closedDates;
    std::vector<BlockEvent> blocks = {};
};

/// The names of bays in the club's order.
[[nodiscard]] std::vector<std::string> bayNames(const std::vector<BayId> &bays, const Club &club);
/// "Dartmouth: Bay 1, Bay 2"
[[nodiscard]] std::string shownPlace(const std::string &location,
                                     const std::vector<std::string> &bays);

// The three formats. Pure; give back on import what was exported. `now` stamps the calendar.

/// Our own columns, as the mapping bayboard.json reads them; RFC 4180 with CRLF, UTF-8.
[[nodiscard]] std::string writeCsv(const std::vector<ExportRow> &rows, const Club &club);
/// iCalendar 2.0: an event per booking in UTC, UID the booking's id, the rest in X-BAYBOARD-…; a
/// repeating event with its exceptions per series of blocks, in the location's wall time; an event
/// of a whole day per closed date.
[[nodiscard]] std::string
writeCalendar(const CalendarContent &content, const Club &club, Instant now);
/// {"bookings":[{"id","location","zone","bays":[…],"start","end","status","customer":{…},…}…]},
/// times with the location's offset; what is not known is null.
[[nodiscard]] std::string writeJson(const std::vector<ExportRow> &rows, const Club &club);

} // namespace bayboard
