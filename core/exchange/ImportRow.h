#pragma once

#include "core/base/Phrase.h"
#include "core/club/Booking.h"
#include "core/exchange/Holiday.h"
#include "core/exchange/ImportBlock.h"
#include "core/exchange/PlaceTable.h"

#include <map>
#include <string>
#include <vector>

namespace bayboard {

/// One booking as a file tells it, whatever the file's format. Places are indexes into the file's
/// PlaceTable.
struct ImportRow
{
    std::int64_t row = 0; ///< number of the data row or event, from 1
    std::int64_t line = 0; ///< of the file, from 1
    std::vector<std::size_t> bays; ///< at least one, no repeats
    Span span{Instant(), seconds(1)};
    std::string source; ///< with the reference: the row's identity
    std::string reference; ///< never empty: made from the content where the file gives none
    bool ownExport = false; ///< a row of our own export: adds what is missing, changes nothing
    std::string customerReference;
    std::string customer; ///< name
    std::string email;
    std::string phone;
    std::string title;
    std::string notes;
    std::string reason;
    std::string channel; ///< "phone", "web"; empty: import
    std::int64_t partySize = 0;
    BookingState state = BookingState::Confirmed;
    Payment payment = Payment::Unknown;
    std::optional<Money> price;
    std::optional<Money> fee;
    std::optional<Instant> made;
    std::vector<std::string> tags;
};

/// A date of our own export on which a location is closed.
struct ImportClosedDate
{
    std::size_t location = 0; ///< index into PlaceTable::locations()
    Holiday holiday;
};

/// A row that gives no booking, and why.
struct UnreadableRow
{
    std::int64_t row = 0;
    std::int64_t line = 0;
    Phrase reason;
};

/// Something that was decided for a row and that a person may want to know.
struct RowRemark
{
    std::int64_t row = 0;
    std::int64_t line = 0;
    Phrase text;
    std::string code = {}; ///< "OTHER_NAME", for programs; most have none
};

/// A column with values that no role of the mapping takes.
struct UnreadColumn
{
    std::string heading; ///< empty: it has none
    std::size_t place = 0; ///< from 1
    std::int64_t values = 0; ///< cells with something in them
};

/// A file as it was read: what the plan of an import is made from. A value; needs no store.
struct ImportFile
{
    std::string format; ///< "csv", "ics"
    std::string mapping; ///< name of the mapping that was used
    std::vector<Phrase> notes; ///< what was taken for what: delimiter, encoding, dates …
    std::int64_t rowCount = 0; ///< data rows or events, readable or not
    std::int64_t skipped = 0; ///< rows that the mapping says are no bookings
    PlaceTable places;
    std::vector<ImportRow> rows; ///< bookings; several per row where it names several places
    std::vector<ImportClosedDate> closedDates;
    std::vector<ImportBlock> blocks;
    std::vector<UnreadableRow> unreadable; ///< by row
    std::vector<RowRemark> remarks; ///< by row
    std::int64_t remarkCount = 0; ///< also those that are not kept
    bool createCustomers = false;
    std::vector<std::string> guestReferences;
    std::string referenceWord; ///< heading of the customers' references: "member no."
    std::vector<UnreadColumn> unreadColumns; ///< in the file's order

    static constexpr std::size_t maxRemarks = 1000;
    void remark(std::int64_t row, std::int64_t line, Phrase text, std::string code = {});
    /// Adds a row. What stands on one line (name, title, phone, e-mail) is made to: blanks and
    /// control characters become one blank; of more than `longestLine` letters the start is kept,
    /// the whole text goes to the notes, and a remark says so. A row of our own export stays.
    void add(ImportRow row);
};

/// What makes a row the same as one of an earlier import where it has no reference: bays, time and
/// who. "#" and 32 hexadecimal digits.
[[nodiscard]] std::string contentReference(const ImportRow &row, const PlaceTable &places);

} // namespace bayboard
