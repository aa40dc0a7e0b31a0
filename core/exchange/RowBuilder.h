#pragma once

#include "core/exchange/CellTimes.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/HeaderFit.h"
#include "core/exchange/ImportRow.h"

#include <unordered_map>

namespace bayboard {

/// Reads record after record into the file. What it is made with outlives it.
class RowBuilder
{
public:
    RowBuilder(const CsvTable &table,
               const Mapping &mapping,
               const HeaderFit &fit,
               const CellTimes &times,
               ImportFile &file,
               std::string source);

    void read(const CsvRecord &record, std::size_t index, std::int64_t number);

private:
    [[nodiscard]] bool refuse(const ImportRow &row, Phrase reason);
    void refuseSurplus(const ImportRow &row);
    /// Text of the role's first column, trimmed; most roles have one.
    [[nodiscard]] std::string_view plain(ColumnRole role) const;
    /// Texts of all of the role's columns, joined.
    [[nodiscard]] std::string joined(ColumnRole role) const;
    [[nodiscard]] bool isSkipped(std::string_view status) const;
    [[nodiscard]] bool readPlaces(const ImportRow &row, std::vector<std::size_t> &bays);
    [[nodiscard]] bool
    readTimes(ImportRow &row, const std::vector<std::size_t> &bays, std::size_t index);
    [[nodiscard]] bool readStatus(ImportRow &row, std::string_view status);
    void readPerson(ImportRow &row);
    void readRest(ImportRow &row);
    [[nodiscard]] std::optional<Money> money(const ImportRow &row, ColumnRole role);
    void readReference(ImportRow &row);
    /// One booking for the row, or one per place; with other rows of the same reference where the
    /// file gives a row to each place.
    void addBookings(ImportRow row, const std::vector<std::size_t> &bays);
    void add(ImportRow row);

    const CsvTable &m_table;
    std::size_t m_headings; ///< cells of the header
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

} // namespace bayboard
