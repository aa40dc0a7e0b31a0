#pragma once

#include "core/base/Error.h"
#include "core/club/Booking.h"
#include "core/exchange/TimeText.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace bayboard {

/// What a column of a file may give to a booking.
enum class ColumnRole : std::uint8_t {
    Reference, ///< its id there; with the source it is the row's identity
    Place, ///< bay or bays
    Location,
    Zone, ///< IANA id of the location, where it has to be created
    Start, ///< date, or date and time
    StartTime, ///< time of day, where it has a column of its own
    Date, ///< day of a start that is a time alone
    End,
    EndTime,
    EndDate, ///< day of an end that is a time alone; left out: that of the start or the next
    Range, ///< "from,to" in one cell
    Duration,
    Title,
    Customer, ///< name
    CustomerReference,
    Email,
    Phone,
    PartySize,
    State,
    Payment,
    Price,
    Fee,
    Notes,
    Reason,
    Tags,
    Source, ///< channel: "phone", "web"
    ExternalSource, ///< of our own export: where the booking came from at first
    ExternalReference,
    Made,
};
inline constexpr std::size_t columnRoleCount = static_cast<std::size_t>(ColumnRole::Made) + 1;

/// "customerReference"; the names of members of "columns" in a mapping file.
[[nodiscard]] const char *wordFor(ColumnRole role);
[[nodiscard]] std::optional<ColumnRole> columnRoleFor(std::string_view word);

/// Where a value stands: each part is a list of headings of which the first one that the file has
/// is taken; parts are joined.
struct ColumnSource
{
    std::vector<std::vector<std::string>> parts;
    std::string glue = " ";

    [[nodiscard]] bool isGiven() const { return !parts.empty(); }
};

/// How the rows of a file become bookings. A value; see resources/mappings/schema.json for the
/// JSON.
struct Mapping
{
    enum class Several : std::uint8_t {
        OneBooking, ///< over several bays
        BookingEach, ///< a booking per place
    };

    std::string name; ///< shown in the report
    std::string source; ///< first half of every row's identity; empty: the file's name
    bool generic = false; ///< taken only where no other mapping fits

    char delimiter = '\0'; ///< zero: guessed
    std::string encoding; ///< empty: guessed
    std::int64_t headerRow = 1; ///< records before it are left out
    std::optional<DateOrder> dateOrder; ///< empty: the file decides

    std::array<ColumnSource, columnRoleCount> columns;
    std::vector<ColumnRole> required; ///< headings a file must have for the mapping to be chosen

    std::string location; ///< for rows that name none
    std::string place; ///< the same for bays
    std::string zone; ///< of wall times; empty: the location's
    std::string placeSeparator; ///< empty: a cell is one place
    std::string placeMark; ///< a piece without it belongs to the piece before it
    Several places = Several::OneBooking; ///< of several places in a cell
    Several rows = Several::BookingEach; ///< of several rows with one reference and time
    std::optional<seconds> durationUnit; ///< of bare numbers; empty: the file decides
    bool createLocations = false;
    bool createBays = false;
    bool createCustomers = false;
    bool lastNameFirst = false; ///< "Haddad, Amira"
    std::vector<std::string> guestReferences; ///< customer references that are nobody's

    std::map<std::string, BookingState> states; ///< folded words, added to the common ones
    std::map<std::string, Payment> payments;
    /// Rows with such a status are no bookings (internal blocks, drafts): left out and counted.
    std::vector<std::string> skippedStates;

    [[nodiscard]] const ColumnSource &column(ColumnRole role) const
    {
        return columns[static_cast<std::size_t>(role)];
    }

    /// The state that a status word means; nothing when it is not known.
    [[nodiscard]] std::optional<BookingState> stateFor(std::string_view word) const;
    [[nodiscard]] std::optional<bayboard::Payment> paymentFor(std::string_view word) const;

    /// InvalidMapping (line, reason); nothing of a broken mapping is used.
    [[nodiscard]] static Result<Mapping> parse(std::string_view json);
};

} // namespace bayboard
