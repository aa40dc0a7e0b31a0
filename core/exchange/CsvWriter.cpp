#include "core/exchange/CsvGuard.h"
#include "core/exchange/ExportRow.h"

namespace bayboard {

namespace {

/// Builds records cell by cell.
class Sheet
{
public:
    void cell(std::string_view text)
    {
        if (!m_first)
            m_text += ',';
        m_first = false;
        const bool blankEnds = !text.empty() && (text.front() == ' ' || text.back() == ' ');
        if (text.find_first_of(",;\t|\"\r\n") == std::string_view::npos && !blankEnds) {
            m_text += text;
            return;
        }
        m_text += '"';
        for (const char c : text) {
            if (c == '"')
                m_text += '"';
            m_text += c;
        }
        m_text += '"';
    }

    /// Words that people typed: a spreadsheet must not take them for a formula.
    void words(std::string_view text) { cell(guardedCell(text)); }

    void end()
    {
        m_text += "\r\n";
        m_first = true;
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
    bool m_first = true;
};

std::string joined(const std::vector<std::string> &parts, const char *glue)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : glue) + part;
    return text;
}

void write(Sheet &sheet, const ExportRow &row, const Club &club)
{
    const Booking &booking = row.booking;
    const Location *location = club.location(booking.location);
    const Zone &zone = club.zone(booking.location);
    sheet.cell(booking.id.toString());
    sheet.words(booking.externalReference.empty() ? std::string() : booking.externalSource);
    sheet.words(booking.externalReference);
    sheet.words(location != nullptr ? location->name : std::string());
    sheet.cell(zone.id());
    sheet.words(joined(bayNames(booking.slot.bays, club), " | "));
    sheet.cell(zone.format(booking.slot.span.start()));
    sheet.cell(zone.format(booking.slot.span.end()));
    sheet.cell(wordFor(booking.state));
    sheet.words(row.name);
    sheet.words(row.phone);
    sheet.words(row.email);
    sheet.cell(booking.partySize > 0 ? std::to_string(booking.partySize) : std::string());
    sheet.words(booking.title);
    sheet.words(booking.notes);
    sheet.cell(booking.price ? booking.price->toString() : std::string());
    sheet.cell(booking.fee ? booking.fee->toString() : std::string());
    sheet.cell(booking.payment == Payment::Unknown ? "" : wordFor(booking.payment));
    sheet.words(booking.source);
    sheet.words(booking.reason);
    sheet.words(joined(booking.tags, ";"));
    sheet.cell(booking.made ? zone.format(*booking.made) : std::string());
    sheet.end();
}

} // namespace

std::string writeCsv(const std::vector<ExportRow> &rows, const Club &club)
{
    Sheet sheet;
    for (const char *heading :
         {"id",     "source",   "reference", "location", "zone",  "bays",  "start", "end",
          "status", "customer", "phone",     "email",    "party", "title", "notes", "price",
          "fee",    "payment",  "channel",   "reason",   "tags",  "made"})
        sheet.cell(heading);
    sheet.end();
    for (const ExportRow &row : rows)
        write(sheet, row, club);
    return sheet.take();
}

} // namespace bayboard
