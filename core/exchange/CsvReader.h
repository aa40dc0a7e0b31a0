#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard {

struct CsvOptions
{
    char delimiter = '\0'; ///< , ; tab or |; zero: guessed from the file
    std::size_t maxCell = std::size_t{1} << 20; ///< bytes
    std::size_t maxColumns = 2048;
};

/// A record that could not be read; the others are not touched by it.
struct CsvProblem
{
    std::int64_t record = 0; ///< as CsvRecord::number
    std::int64_t line = 0; ///< of the file, from 1
    Phrase reason;
};

/// One record: its cells lie together in the table.
struct CsvRecord
{
    std::size_t firstCell = 0;
    std::uint32_t cellCount = 0; ///< without empty ones at the end
    std::uint32_t written = 0; ///< with them
    std::int64_t number = 0; ///< position in the file, from 1, blank records counted
    std::int64_t line = 0; ///< of the file, from 1, where the record begins
};

/// A CSV file (RFC 4180 and what spreadsheets make of it) taken apart in one pass: quotes with
/// delimiters and newlines inside, CR, LF and CRLF, a first line "sep=;", ="007" cells, cells and
/// records that are empty to the end. Owns the text; cells are views into it. Immutable; any
/// thread.
class CsvTable
{
public:
    /// Takes valid UTF-8. InvalidCsv (line, reason) for what is no text table at all; single bad
    /// records are in problems().
    [[nodiscard]] static Result<CsvTable> read(std::string text, const CsvOptions &options = {});

    /// Records that hold anything, in order; the first one is usually the header.
    [[nodiscard]] const std::vector<CsvRecord> &records() const { return m_records; }

    [[nodiscard]] std::span<const std::string_view> cells(const CsvRecord &record) const
    {
        return {m_cells.data() + record.firstCell, record.cellCount};
    }

    /// Text of a cell; empty where the record is too short.
    [[nodiscard]] std::string_view cell(const CsvRecord &record, std::size_t column) const
    {
        return column < record.cellCount ? m_cells[record.firstCell + column] : std::string_view();
    }

    /// Line of the file on which the cell begins.
    [[nodiscard]] std::int64_t lineOf(const CsvRecord &record, std::size_t column) const;

    [[nodiscard]] const std::vector<CsvProblem> &problems() const { return m_problems; }

    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    class Parser;
    CsvTable() = default;

    std::unique_ptr<std::string> m_text; ///< cells point into it
    std::vector<std::string_view> m_cells;
    std::vector<CsvRecord> m_records;
    std::vector<CsvProblem> m_problems;
    char m_delimiter = ',';
};

/// The delimiter that cuts the first records most evenly into most cells; ',' when none does.
[[nodiscard]] char guessDelimiter(std::string_view text);

} // namespace bayboard
