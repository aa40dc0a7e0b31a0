#include "core/exchange/RowReader.h"

#include "core/exchange/CellTimes.h"
#include "core/exchange/CsvGuard.h"
#include "core/exchange/ImportSource.h"
#include "core/exchange/Words.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace bayboard {

namespace {

/// The file's name without folders and ending: names the source where the mapping does not.
std::string stemOf(const std::string &fileName)
{
    const std::size_t slash = fileName.find_last_of("/\\");
    std::string stem = slash == std::string::npos ? fileName : fileName.substr(slash + 1);
    const std::size_t dot = stem.rfind('.');
    if (dot != std::string::npos && dot > 0)
        stem.resize(dot);
    return stem.empty() ? "import" : stem;
}

/// "Pelham Bay Park: Softball-04" out of a cell that was padded and wrapped.
std::string singleSpaced(std::string_view text)
{
    std::string result;
    for (const char c : trimmed(text)) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank)
            result += c;
        else if (result.back() != ' ')
            result += ' ';
    }
    return result;
}

/// The places that a cell names. A piece without the mark belongs to the piece before it, so that
/// "A: x, y ,B: z" are two.
std::vector<std::string> placesIn(std::string_view cell, const Mapping &mapping)
{
    std::vector<std::string> places;
    if (mapping.placeSeparator.empty()) {
        places.push_back(singleSpaced(cell));
    } else {
        std::string piece;
        const auto finish = [&] {
            std::string place = singleSpaced(piece);
            if (!place.empty() && std::find(places.begin(), places.end(), place) == places.end())
                places.push_back(std::move(place));
            piece.clear();
        };
        bool first = true;
        while (true) {
            const std::size_t at = cell.find(mapping.placeSeparator);
            const std::string_view part = cell.substr(0, at);
            const bool joins = !first && !mapping.placeMark.empty()
                && part.find(mapping.placeMark) == std::string_view::npos;
            if (joins)
                piece += mapping.placeSeparator;
            else
                finish();
            piece += part;
            first = false;
            if (at == std::string_view::npos)
                break;
            cell.remove_prefix(at + mapping.placeSeparator.size());
        }
        finish();
    }
    std::erase(places, std::string());
    return places;
}

/// Reads record after record into the file.
class RowBuilder
{
public:
    RowBuilder(const CsvTable &table,
               const Mapping &mapping,
               const HeaderFit &fit,
               const CellTimes &times,
               ImportFile &file,
               std::string source)
        : m_table(table)
        , m_mapping(mapping)
        , m_fit(fit)
        , m_times(times)
        , m_file(file)
        , m_source(std::move(source))
    { }

    void read(const CsvRecord &record, std::size_t index, std::int64_t number)
    {
        m_record = &record;
        ImportRow row;
        row.row = number;
        row.line = record.line;
        const std::string_view status = plain(ColumnRole::State);
        if (isSkipped(status)) {
            ++m_file.skipped;
            return;
        }
        std::vector<std::size_t> bays;
        if (!readPlaces(row, bays) || !readTimes(row, bays, index) || !readStatus(row, status))
            return;
        readPerson(row);
        readRest(row);
        readReference(row);
        addBookings(std::move(row), bays);
    }

private:
    [[nodiscard]] bool refuse(const ImportRow &row, Phrase reason)
    {
        m_file.unreadable.push_back({row.row, row.line, std::move(reason)});
        return false;
    }

    /// Text of the role's first column, trimmed; most roles have one.
    [[nodiscard]] std::string_view plain(ColumnRole role) const
    {
        const auto &columns = m_fit.columns(role);
        if (columns.empty())
            return {};
        return unguardedCell(trimmed(m_table.cell(*m_record, columns[0])));
    }

    /// Texts of all of the role's columns, joined.
    [[nodiscard]] std::string joined(ColumnRole role) const
    {
        std::string text;
        for (const std::size_t column : m_fit.columns(role)) {
            const std::string_view part = unguardedCell(trimmed(m_table.cell(*m_record, column)));
            if (part.empty())
                continue;
            if (!text.empty())
                text += m_mapping.column(role).glue;
            text += part;
        }
        return text;
    }

    [[nodiscard]] bool isSkipped(std::string_view status) const
    {
        return !m_mapping.skippedStates.empty()
            && std::find(
                   m_mapping.skippedStates.begin(), m_mapping.skippedStates.end(), folded(status))
            != m_mapping.skippedStates.end();
    }

    [[nodiscard]] bool readPlaces(const ImportRow &row, std::vector<std::size_t> &bays)
    {
        const std::string_view location = plain(ColumnRole::Location);
        const std::string_view zone = plain(ColumnRole::Zone);
        const auto &columns = m_fit.columns(ColumnRole::Place);
        const std::string joinedCell
            = columns.size() > 1 ? joined(ColumnRole::Place) : std::string();
        std::string_view cell
            = columns.size() > 1 ? std::string_view(joinedCell) : plain(ColumnRole::Place);
        if (cell.empty())
            cell = m_mapping.place;
        if (cell.empty())
            return refuse(row, Phrase::tr("no bay is named"));
        for (const std::string &place : placesIn(cell, m_mapping)) {
            const auto bay = m_file.places.bay(location, place, zone);
            if (!bay)
                return refuse(row, bay.error());
            if (std::find(bays.begin(), bays.end(), *bay) == bays.end())
                bays.push_back(*bay);
        }
        if (bays.empty())
            return refuse(row, Phrase::tr("no bay is named"));
        const auto &table = m_file.places.bays();
        const bool together = m_mapping.places == Mapping::Several::OneBooking;
        for (const std::size_t bay : bays)
            if (together && table[bay].location != table[bays.front()].location)
                return refuse(row, Phrase::tr("the bays of one booking are at several locations"));
        return true;
    }

    [[nodiscard]] bool
    readTimes(ImportRow &row, const std::vector<std::size_t> &bays, std::size_t index)
    {
        CellTimes::Remarks remarks;
        const auto span = m_times.span(index, m_file.places.zoneOf(bays.front()), remarks);
        if (!span)
            return refuse(row, span.error());
        row.span = *span;
        for (Phrase &remark : remarks)
            m_file.remark(row.row, row.line, std::move(remark));
        if (const std::string_view made = plain(ColumnRole::Made); !made.empty())
            row.made = m_times.instant(made, m_file.places.zoneOf(bays.front()));
        return true;
    }

    [[nodiscard]] bool readStatus(ImportRow &row, std::string_view status)
    {
        if (m_haveLastStatus && status == m_lastStatus) {
            row.state = m_lastState;
            return true;
        }
        const auto state = m_mapping.stateFor(status);
        if (!state)
            return refuse(
                row,
                Phrase::tr("the status \"%1\" is not known; add it to \"states\" of a mapping",
                           std::string(status)));
        m_haveLastStatus = true;
        m_lastStatus = status;
        m_lastState = row.state = *state;
        return true;
    }

    void readPerson(ImportRow &row)
    {
        row.customer = joined(ColumnRole::Customer);
        const std::size_t comma = row.customer.find(',');
        if (m_mapping.lastNameFirst && comma != std::string::npos)
            row.customer = singleSpaced(row.customer.substr(comma + 1) + " "
                                        + row.customer.substr(0, comma));
        row.email = plain(ColumnRole::Email);
        row.phone = joined(ColumnRole::Phone);
        row.customerReference = plain(ColumnRole::CustomerReference);
    }

    void readRest(ImportRow &row)
    {
        row.title = joined(ColumnRole::Title);
        row.notes = joined(ColumnRole::Notes);
        row.reason = joined(ColumnRole::Reason);
        row.channel = plain(ColumnRole::Source);
        row.price = money(row, ColumnRole::Price);
        row.fee = money(row, ColumnRole::Fee);
        if (const std::string_view text = plain(ColumnRole::PartySize); !text.empty()) {
            std::int64_t size = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
            if (error == std::errc() && end == text.data() + text.size() && size >= 0
                && size < 100'000)
                row.partySize = size;
            else
                m_file.remark(
                    row.row,
                    row.line,
                    Phrase::tr("the party size \"%1\" is no number; left out", std::string(text)));
        }
        if (const std::string_view text = plain(ColumnRole::Payment); !text.empty()) {
            if (const auto payment = m_mapping.paymentFor(text))
                row.payment = *payment;
            else
                m_file.remark(
                    row.row,
                    row.line,
                    Phrase::tr("the payment \"%1\" is not known; left out", std::string(text)));
        }
        std::string_view tags = plain(ColumnRole::Tags);
        while (!tags.empty()) {
            const std::size_t mark = tags.find_first_of(";,");
            if (const std::string_view tag = trimmed(tags.substr(0, mark)); !tag.empty())
                row.tags.emplace_back(tag);
            tags = mark == std::string_view::npos ? std::string_view() : tags.substr(mark + 1);
        }
    }

    [[nodiscard]] std::optional<Money> money(const ImportRow &row, ColumnRole role)
    {
        const std::string_view text = plain(role);
        if (text.empty())
            return std::nullopt;
        auto amount = Money::parse(text);
        if (!amount)
            m_file.remark(
                row.row,
                row.line,
                Phrase::tr("the amount \"%1\" is not clear; left out", std::string(text)));
        return amount;
    }

    void readReference(ImportRow &row)
    {
        row.source = m_source;
        row.ownExport = m_source == ownSource;
        row.reference = joined(ColumnRole::Reference);
        // Our own export tells where a booking came from at first: that stays its identity.
        const std::string_view reference = plain(ColumnRole::ExternalReference);
        if (!reference.empty()) {
            row.source = plain(ColumnRole::ExternalSource);
            row.reference = reference;
        }
    }

    /// One booking for the row, or one per place; with other rows of the same reference where the
    /// file gives a row to each place.
    void addBookings(ImportRow row, const std::vector<std::size_t> &bays)
    {
        const bool each = m_mapping.places == Mapping::Several::BookingEach
            && !m_mapping.placeSeparator.empty();
        if (!each) {
            row.bays = bays;
            add(std::move(row));
            return;
        }
        for (const std::size_t bay : bays) {
            ImportRow one = row;
            one.bays = {bay};
            if (!one.reference.empty())
                one.reference += " @ " + m_file.places.bays()[bay].name;
            add(std::move(one));
        }
    }

    void add(ImportRow row)
    {
        if (row.reference.empty())
            row.reference = contentReference(row, m_file.places);
        if (m_mapping.rows == Mapping::Several::OneBooking) {
            const auto [at, isNew] = m_byReference.emplace(row.reference, m_file.rows.size());
            ImportRow *first = isNew ? nullptr : &m_file.rows[at->second];
            const auto &bays = m_file.places.bays();
            if (first != nullptr && first->span == row.span && first->source == row.source
                && bays[first->bays.front()].location == bays[row.bays.front()].location) {
                for (const std::size_t bay : row.bays)
                    if (std::find(first->bays.begin(), first->bays.end(), bay) == first->bays.end())
                        first->bays.push_back(bay);
                return;
            }
        }
        m_file.rows.push_back(std::move(row));
    }

    const CsvTable &m_table;
    const Mapping &m_mapping;
    const HeaderFit &m_fit;
    const CellTimes &m_times;
    ImportFile &m_file;
    std::string m_source;
    const CsvRecord *m_record = nullptr;
    bool m_haveLastStatus = false;
    std::string m_lastStatus;
    BookingState m_lastState = BookingState::Confirmed;
    std::unordered_map<std::string, std::size_t> m_byReference;
};

std::size_t headerAt(const CsvTable &table, const Mapping &mapping)
{
    const auto &records = table.records();
    for (std::size_t i = 0; i < records.size(); ++i)
        if (records[i].number >= mapping.headerRow)
            return i;
    return records.size();
}

Phrase nameOf(char delimiter)
{
    switch (delimiter) {
    case '\t':
        return Phrase::tr("tab");
    case ';':
        return Phrase::tr("semicolon");
    case '|':
        return Phrase::tr("vertical bar");
    default:
        return Phrase::tr("comma");
    }
}

} // namespace

HeaderFit::HeaderFit(const CsvTable &table, const Mapping &mapping)
{
    const std::size_t header = headerAt(table, mapping);
    std::unordered_map<std::string, std::size_t> headings;
    if (header < table.records().size()) {
        const auto cells = table.cells(table.records()[header]);
        for (std::size_t i = 0; i < cells.size(); ++i)
            headings.emplace(folded(cells[i]), i); // the first of equal headings counts
    }
    std::unordered_set<std::size_t> used;
    for (std::size_t i = 0; i < columnRoleCount; ++i) {
        const auto role = static_cast<ColumnRole>(i);
        const bool needed = std::find(mapping.required.begin(), mapping.required.end(), role)
            != mapping.required.end();
        for (const auto &alternatives : mapping.column(role).parts) {
            const auto found = std::find_if(
                alternatives.begin(), alternatives.end(), [&](const std::string &heading) {
                    return headings.contains(heading);
                });
            if (found != alternatives.end()) {
                m_columns[i].push_back(headings[*found]);
                used.insert(headings[*found]);
                m_required += needed ? 1 : 0;
            } else if (needed && m_missing.empty()) {
                m_missing = alternatives.front();
            }
        }
    }
    m_known = used.size();
}

const Mapping *chooseMapping(const CsvTable &table, const std::vector<Mapping> &mappings)
{
    const Mapping *best = nullptr;
    std::tuple<bool, std::size_t, std::size_t> bestRank{};
    for (const Mapping &mapping : mappings) {
        const HeaderFit fit(table, mapping);
        const std::tuple rank(!mapping.generic, fit.required(), fit.known());
        if (fit.missing().empty() && (best == nullptr || rank > bestRank)) {
            best = &mapping;
            bestRank = rank;
        }
    }
    return best;
}

Result<ImportFile> readRows(const CsvTable &table,
                            const Mapping &mapping,
                            const Club &club,
                            const std::string &fileName)
{
    const std::size_t header = headerAt(table, mapping);
    if (header >= table.records().size())
        return fail(ErrorCode::InvalidCsv, "1", Phrase::tr("the file is empty"));
    const CsvRecord &heading = table.records()[header];
    const HeaderFit fit(table, mapping);
    if (!fit.missing().empty())
        return fail(ErrorCode::InvalidCsv,
                    std::to_string(heading.line),
                    Phrase::tr("the column \"%1\" is missing; the mapping \"%2\" needs it",
                               fit.missing(),
                               mapping.name));
    auto times = CellTimes::read(table, header + 1, mapping, fit);
    if (!times)
        return tl::unexpected(times.error());

    ImportFile file;
    file.format = "csv";
    file.mapping = mapping.name;
    file.createCustomers = mapping.createCustomers;
    file.guestReferences = mapping.guestReferences;
    file.notes.push_back(Phrase::tr("mapping: %1", mapping.name));
    file.notes.push_back(Phrase::tr("delimiter: %1", nameOf(table.delimiter())));
    file.notes.push_back(Phrase::tr("dates: %1", times->describe()));
    const std::string source = mapping.source.empty() ? stemOf(fileName) : mapping.source;
    file.places = PlaceTable(
        club,
        {mapping.location, source, mapping.zone, mapping.createLocations, mapping.createBays});
    const auto &records = table.records();
    file.rows.reserve(records.size() - header);
    RowBuilder builder(table, mapping, fit, *times, file, source);
    for (std::size_t i = header + 1; i < records.size(); ++i)
        builder.read(records[i], i - header - 1, records[i].number - heading.number);
    file.rowCount = static_cast<std::int64_t>(records.size() - header - 1);
    for (const CsvProblem &problem : table.problems()) {
        if (problem.record <= heading.number)
            continue;
        ++file.rowCount;
        file.unreadable.push_back({problem.record - heading.number, problem.line, problem.reason});
    }
    std::stable_sort(file.unreadable.begin(),
                     file.unreadable.end(),
                     [](const auto &a, const auto &b) { return a.row < b.row; });
    for (const Phrase &note : file.places.notes())
        file.notes.push_back(note);
    return file;
}

} // namespace bayboard
