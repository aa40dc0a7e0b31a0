#include "core/exchange/RowBuilder.h"

#include "core/club/LineText.h"
#include "core/exchange/CsvGuard.h"
#include "core/exchange/ImportSource.h"
#include "core/exchange/PlaceCell.h"
#include "core/exchange/SamePerson.h"
#include "core/exchange/Words.h"

#include <algorithm>
#include <charconv>

namespace bayboard {

RowBuilder::RowBuilder(const CsvTable &table,
                       const Mapping &mapping,
                       const HeaderFit &fit,
                       const CellTimes &times,
                       ImportFile &file,
                       std::string source)
    : m_table(table)
    , m_headings(HeaderFit::headingsIn(table, mapping))
    , m_mapping(mapping)
    , m_fit(fit)
    , m_times(times)
    , m_file(file)
    , m_source(std::move(source))
{ }

void RowBuilder::read(const CsvRecord &record, std::size_t index, std::int64_t number)
{
    m_record = &record;
    ImportRow row;
    row.row = number;
    row.line = record.line;
    row.ownExport = m_source == ownSource;
    if (record.cellCount > m_headings)
        return refuseSurplus(row);
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

bool RowBuilder::refuse(const ImportRow &row, Phrase reason)
{
    m_file.unreadable.push_back({row.row, row.line, std::move(reason)});
    return false;
}

/// A delimiter inside a text moves all that follows it under other headings.
void RowBuilder::refuseSurplus(const ImportRow &row)
{
    constexpr std::size_t longest = 60;
    std::string surplus;
    const auto cells = m_table.cells(*m_record).subspan(m_headings);
    for (const std::string_view cell : cells)
        surplus += (surplus.empty() ? "\"" : ", \"") + singleSpaced(cell) + '"';
    if (surplus.size() > longest)
        surplus = std::string(firstLetters(surplus, longest)) + "…";
    static_cast<void>(
        refuse(row,
               Phrase::tr("it has %n cell(s) more than there are headings: %1; a text with the "
                          "delimiter in it needs quotes around it",
                          "",
                          static_cast<std::int64_t>(cells.size()),
                          std::move(surplus))));
}

std::string_view RowBuilder::plain(ColumnRole role) const
{
    const auto &columns = m_fit.columns(role);
    if (columns.empty())
        return {};
    return unguardedCell(trimmed(m_table.cell(*m_record, columns[0])));
}

std::string RowBuilder::joined(ColumnRole role) const
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

bool RowBuilder::isSkipped(std::string_view status) const
{
    return !m_mapping.skippedStates.empty()
        && std::find(m_mapping.skippedStates.begin(), m_mapping.skippedStates.end(), folded(status))
        != m_mapping.skippedStates.end();
}

bool RowBuilder::readPlaces(const ImportRow &row, std::vector<std::size_t> &bays)
{
    const std::string_view location = plain(ColumnRole::Location);
    const std::string_view zone = plain(ColumnRole::Zone);
    const auto &columns = m_fit.columns(ColumnRole::Place);
    const std::string joinedCell = columns.size() > 1 ? joined(ColumnRole::Place) : std::string();
    std::string_view cell
        = columns.size() > 1 ? std::string_view(joinedCell) : plain(ColumnRole::Place);
    if (cell.empty())
        cell = m_mapping.place;
    if (cell.empty())
        return refuse(row, Phrase::tr("no bay is named"));
    for (const std::string &place : placesIn(cell, m_mapping)) {
        const auto found = m_file.places.bays(location, place, zone);
        for (Phrase &remark : m_file.places.takeRemarks())
            m_file.remark(row.row, row.line, std::move(remark));
        if (!found)
            return refuse(row, found.error());
        for (const std::size_t bay : *found)
            if (std::find(bays.begin(), bays.end(), bay) == bays.end())
                bays.push_back(bay);
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

bool RowBuilder::readTimes(ImportRow &row, const std::vector<std::size_t> &bays, std::size_t index)
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

bool RowBuilder::readStatus(ImportRow &row, std::string_view status)
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

void RowBuilder::readPerson(ImportRow &row)
{
    row.customer = joined(ColumnRole::Customer);
    const std::size_t comma = row.customer.find(',');
    if (m_mapping.lastNameFirst && comma != std::string::npos)
        row.customer
            = singleSpaced(row.customer.substr(comma + 1) + " " + row.customer.substr(0, comma));
    row.email = plain(ColumnRole::Email);
    row.phone = joined(ColumnRole::Phone);
    if (!row.email.empty() && contactEmail(row.email).empty() && !row.ownExport)
        m_file.remark(
            row.row, row.line, Phrase::tr("the e-mail \"%1\" is none; left out", row.email));
    row.customerReference = plain(ColumnRole::CustomerReference);
}

void RowBuilder::readRest(ImportRow &row)
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
        const bool isWhole = error == std::errc() && end == text.data() + text.size();
        if (isWhole && size > 0 && size < 100'000)
            row.partySize = size;
        else if (isWhole)
            m_file.remark(
                row.row,
                row.line,
                Phrase::tr("the party size \"%1\" cannot be; left out", std::string(text)));
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

std::optional<Money> RowBuilder::money(const ImportRow &row, ColumnRole role)
{
    const std::string_view text = plain(role);
    if (text.empty())
        return std::nullopt;
    auto amount = Money::parse(text);
    if (amount && amount->cents < 0 && m_source != ownSource) {
        m_file.remark(row.row,
                      row.line,
                      Phrase::tr("the amount \"%1\" is below zero; left out", std::string(text)));
        return std::nullopt;
    }
    if (!amount)
        m_file.remark(row.row,
                      row.line,
                      Phrase::tr("the amount \"%1\" is not clear; left out", std::string(text)));
    return amount;
}

void RowBuilder::readReference(ImportRow &row)
{
    row.source = m_source;
    row.reference = joined(ColumnRole::Reference);
    // Our own export tells where a booking came from at first: that stays its identity.
    const std::string_view reference = plain(ColumnRole::ExternalReference);
    if (!reference.empty()) {
        row.source = plain(ColumnRole::ExternalSource);
        row.reference = reference;
    }
}

void RowBuilder::addBookings(ImportRow row, const std::vector<std::size_t> &bays)
{
    const bool each
        = m_mapping.places == Mapping::Several::BookingEach && !m_mapping.placeSeparator.empty();
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

void RowBuilder::add(ImportRow row)
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
    m_file.add(std::move(row));
}

} // namespace bayboard
