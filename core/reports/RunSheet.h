#pragma once

#include "core/store/Store.h"

namespace bayboard {

/// By bay: one list a bay and day. By day: all bays in one list in order of time, for arrivals.
enum class RunSheetForm : std::uint8_t { ByBay, ByDay };

/// What a run sheet is asked to show.
struct RunSheetOrder
{
    LocationId location;
    LocalDate from; ///< dates of the location
    LocalDate to; ///< the last day
    std::vector<BayId> bays = {}; ///< none: all of the location
    RunSheetForm form = RunSheetForm::ByBay;
    bool withNames = true; ///< as far as the role may know them; see sightOf()
    bool withFree = false; ///< free time in opening hours too
    bool withCancelled = false;

    bool operator==(const RunSheetOrder &) const = default;
};

/// What may stand on a sheet. Without names nothing of it tells whom a time is for.
struct RunSheetSight
{
    bool names = false;
    bool contacts = false;
};

/// One line: a booking, a part of a block that is in force, or free time.
struct RunSheetRow
{
    enum class Kind : std::uint8_t { Booking, Block, Free };

    Kind kind = Kind::Free;
    Uuid holder; ///< of the booking or block; null: free
    std::vector<BayId> bays; ///< in the club's order
    Span span{Instant(), seconds(1)}; ///< whole, also where it reaches over the day
    bool continued = false; ///< began before this day
    bool continues = false; ///< goes on after it
    // Bookings
    std::string who; ///< empty: not known, or not to be told
    std::string phone;
    std::string title;
    std::string tier; ///< key; empty for a walk-in
    std::int64_t partySize = 0; ///< 0: not known
    BookingState state = BookingState::Confirmed;
    std::int64_t flags = 0; ///< BookingFlag bits
    std::int64_t customerFlags = 0;
    std::vector<std::string> tags;
    /// Price and fee, where one is known; on the first of the lines that a booking has only.
    std::optional<Money> amount;
    Payment payment = Payment::Unknown;
    std::string notes;
    // Blocks
    std::string blockKind; ///< key; empty: the operator may not see what it is
    std::string reason; ///< why the time is blocked, or the booking cancelled

    bool operator==(const RunSheetRow &) const = default;
};

/// In order of time.
struct RunSheetSection
{
    BayId bay; ///< null: all that are asked for
    std::vector<RunSheetRow> rows;
};

struct RunSheetDay
{
    LocalDate date;
    Span span{Instant(), seconds(1)}; ///< the true local day
    std::optional<std::string> closed; ///< the closed date's name, which may be empty
    std::vector<RunSheetSection> sections;
};

struct RunSheet
{
    RunSheetOrder order;
    RunSheetSight sight;
    Instant made; ///< by the desk's clock
    std::vector<RunSheetDay> days;
};

/// Days that one sheet may have.
inline constexpr int mostRunSheetDays = 366;

/// NotFound (location, bay), NotPermitted (schedule.read), InvalidArgument for days out of order,
/// too many of them, or a bay of another location.
[[nodiscard]] Status checkRunSheet(const Club &club, OperatorId who, const RunSheetOrder &order);
/// Names need customer.read.name there, and that their export is not switched off.
[[nodiscard]] RunSheetSight sightOf(const Club &club, OperatorId who, const RunSheetOrder &order);
/// The days that the location's calendar has.
[[nodiscard]] std::vector<LocalDate> datesOf(const Club &club, const RunSheetOrder &order);

/// The day from what the store holds of it. `date` is one of datesOf(). Pure; any thread.
[[nodiscard]] RunSheetDay runSheetDay(const Club &club,
                                      OperatorId who,
                                      const RunSheetOrder &order,
                                      LocalDate date,
                                      const DayRows &rows);

/// The same, read. Errors of the store; its thread.
[[nodiscard]] Result<RunSheetDay> readRunSheetDay(
    Store &store, const Club &club, OperatorId who, const RunSheetOrder &order, LocalDate date);
/// All days, one after the other.
[[nodiscard]] Result<RunSheet> readRunSheet(
    Store &store, const Club &club, OperatorId who, const RunSheetOrder &order, Instant now);

} // namespace bayboard
