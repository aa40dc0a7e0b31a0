#include "core/exchange/CsvReader.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace bayboard {

namespace {

constexpr std::size_t maxCsvProblems = 10'000;
constexpr std::size_t sampleSize = std::size_t{1} << 16;
constexpr std::size_t sampleRecords = 60;

/// ="007" keeps a spreadsheet from dropping zeros; the value is what stands inside.
std::string_view withoutFormula(std::string_view cell)
{
    if (cell.size() >= 3 && cell.starts_with("=\"") && cell.back() == '"')
        return cell.substr(2, cell.size() - 3);
    return cell;
}

std::int64_t newlinesIn(std::string_view text)
{
    std::int64_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            ++count;
    return count;
}

/// "sep=;" as the whole first line, which Excel writes and reads. The delimiter and what follows.
std::pair<char, std::size_t> separatorLine(std::string_view text)
{
    const bool quoted = text.starts_with("\"sep=");
    const std::size_t at = quoted ? 5 : 4;
    if ((!quoted && !text.starts_with("sep=") && !text.starts_with("SEP=")) || text.size() <= at)
        return {'\0', 0};
    const char mark = text[at];
    std::size_t next = at + (quoted ? 2 : 1);
    if (std::strchr(",;\t|", mark) == nullptr || next > text.size())
        return {'\0', 0};
    if (next < text.size() && text[next] != '\r' && text[next] != '\n')
        return {'\0', 0};
    if (text.substr(next).starts_with("\r\n"))
        return {mark, next + 2};
    return {mark, std::min(next + 1, text.size())};
}

/// Cells in each of the first records, were they cut by `delimiter`.
std::vector<std::size_t> cellCounts(std::string_view sample, char delimiter)
{
    std::vector<std::size_t> counts;
    std::size_t cells = 1;
    bool quoted = false;
    bool cellStarts = true;
    bool any = false;
    for (std::size_t i = 0; i < sample.size() && counts.size() < sampleRecords; ++i) {
        const char c = sample[i];
        if (quoted) {
            quoted = c != '"';
            continue;
        }
        if (c == '"' && (cellStarts || sample[i - 1] == '"')) {
            quoted = true;
        } else if (c == '\n' || c == '\r') {
            if (any)
                counts.push_back(cells);
            cells = 1;
            any = false;
            cellStarts = true;
            continue;
        } else if (c == delimiter) {
            ++cells;
            cellStarts = true;
            any = true;
            continue;
        }
        any = true;
        cellStarts = cellStarts && c == ' ';
    }
    if (any && counts.size() < sampleRecords && (counts.empty() || sample.size() < sampleSize))
        counts.push_back(cells);
    return counts;
}

} // namespace

char guessDelimiter(std::string_view text)
{
    const std::string_view sample = text.substr(0, sampleSize);
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const auto counts = cellCounts(sample, delimiter);
        if (counts.empty() || *std::max_element(counts.begin(), counts.end()) < 2)
            continue;
        // The header says how many cells a record has; titles above it have fewer.
        const std::size_t width = *std::max_element(
            counts.begin(),
            counts.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(counts.size(), 5)));
        const auto even = std::count(counts.begin(), counts.end(), width);
        const double share = static_cast<double>(even) / static_cast<double>(counts.size());
        const double score = share * share * static_cast<double>(width - 1);
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

/// Walks the text once. A quote that is never closed, or closed in the middle of a word, spoils its
/// own line only: reading goes on at the next one. How much may be read twice for that is limited.
class CsvTable::Parser
{
public:
    Parser(CsvTable &table, const CsvOptions &options, std::size_t begin)
        : m_table(table)
        , m_options(options)
        , m_at(table.m_text->data() + begin)
        , m_end(table.m_text->data() + table.m_text->size())
        , m_line(begin > 0 ? 2 : 1)
        , m_budget(4 * table.m_text->size() + 4096)
        , m_hasZeros(table.m_text->find('\0') != std::string::npos)
    {
        m_stops[static_cast<unsigned char>(table.m_delimiter)] = true;
        m_stops[static_cast<unsigned char>('\r')] = true;
        m_stops[static_cast<unsigned char>('\n')] = true;
    }

    [[nodiscard]] Status run()
    {
        while (m_at < m_end) {
            char *const begin = m_at;
            const std::int64_t line = m_line;
            const std::size_t firstCell = m_table.m_cells.size();
            ++m_number;
            std::optional<Phrase> reason = record();
            if (!reason && m_hasZeros && holdsZero(firstCell))
                reason = Phrase::tr("a zero byte stands in this row");
            if (!reason) {
                keep(firstCell, line);
                continue;
            }
            m_table.m_cells.resize(firstCell);
            if (m_table.m_problems.size() == maxCsvProblems)
                return fail(ErrorCode::InvalidCsv,
                            std::to_string(line),
                            Phrase::tr("too many lines cannot be read; is this a CSV file?"));
            m_table.m_problems.push_back({m_number, line, *reason});
            const auto again = static_cast<std::size_t>(m_at - begin);
            if (again > m_budget)
                return fail(ErrorCode::InvalidCsv, std::to_string(line), *reason);
            m_budget -= again;
            m_at = begin;
            m_line = line;
            skipLine();
        }
        return {};
    }

private:
    [[nodiscard]] bool isDelimiter(char c) const { return c == m_table.m_delimiter; }

    [[nodiscard]] bool holdsZero(std::size_t firstCell) const
    {
        const auto &cells = m_table.m_cells;
        return std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(firstCell),
                           cells.end(),
                           [](std::string_view cell) { return cell.find('\0') != cell.npos; });
    }

    void skipLine()
    {
        while (m_at < m_end && *m_at != '\r' && *m_at != '\n')
            ++m_at;
        endLine();
    }

    /// Steps over one line end of any kind.
    void endLine()
    {
        if (m_at == m_end)
            return;
        const bool cr = *m_at++ == '\r';
        if (cr && m_at < m_end && *m_at == '\n')
            ++m_at;
        ++m_line;
    }

    void keep(std::size_t firstCell, std::int64_t line)
    {
        auto &cells = m_table.m_cells;
        const std::size_t written = cells.size() - firstCell;
        while (cells.size() > firstCell && cells.back().empty())
            cells.pop_back(); // spreadsheets pad rows to the widest one
        if (cells.size() == firstCell)
            return;
        m_table.m_records.push_back({firstCell,
                                     static_cast<std::uint32_t>(cells.size() - firstCell),
                                     static_cast<std::uint32_t>(written),
                                     m_number,
                                     line});
    }

    /// Reads one record; nothing, or why it cannot be read.
    [[nodiscard]] std::optional<Phrase> record()
    {
        for (std::size_t count = 1;; ++count) {
            if (count > m_options.maxColumns)
                return Phrase::tr("too many cells in this row");
            char *first = m_at;
            while (first < m_end && *first == ' ')
                ++first;
            auto reason = first < m_end && *first == '"' ? quotedCell(first) : plainCell();
            if (reason)
                return reason;
            if (m_at == m_end)
                return std::nullopt;
            if (!isDelimiter(*m_at)) {
                endLine();
                return std::nullopt;
            }
            ++m_at;
            if (m_at == m_end) {
                m_table.m_cells.emplace_back();
                return std::nullopt;
            }
        }
    }

    [[nodiscard]] std::optional<Phrase> plainCell()
    {
        char *const begin = m_at;
        while (m_at < m_end && !m_stops[static_cast<unsigned char>(*m_at)])
            ++m_at;
        const std::string_view cell(begin, static_cast<std::size_t>(m_at - begin));
        if (cell.size() > m_options.maxCell)
            return Phrase::tr("a cell of this row is too long");
        m_table.m_cells.push_back(withoutFormula(cell));
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Phrase> quotedCell(char *quote)
    {
        char *const begin = quote + 1;
        char *close = begin;
        bool doubled = false;
        for (;;) {
            const auto left = static_cast<std::size_t>(m_end - close);
            auto *found = static_cast<char *>(std::memchr(close, '"', left));
            m_at = found != nullptr ? found : m_end;
            if (static_cast<std::size_t>(m_at - begin) > m_options.maxCell)
                return Phrase::tr(
                    "a quote is opened here and not closed within the longest cell allowed");
            if (found == nullptr)
                return Phrase::tr("a quote is opened here and never closed");
            if (found + 1 == m_end || found[1] != '"') {
                close = found;
                break;
            }
            doubled = true;
            close = found + 2;
        }
        m_at = close + 1;
        while (m_at < m_end && *m_at == ' ')
            ++m_at;
        if (m_at < m_end && !m_stops[static_cast<unsigned char>(*m_at)])
            return Phrase::tr("a quote is closed in the middle of a cell");
        m_line += newlinesIn({begin, static_cast<std::size_t>(close - begin)});
        // The text shrinks in place; nothing is written before the cell is known to be whole.
        char *out = close;
        if (doubled) {
            out = begin;
            for (char *in = begin; in < close; ++in) {
                *out++ = *in;
                if (*in == '"')
                    ++in;
            }
        }
        m_table.m_cells.push_back(withoutFormula({begin, static_cast<std::size_t>(out - begin)}));
        return std::nullopt;
    }

    CsvTable &m_table;
    const CsvOptions &m_options;
    char *m_at;
    char *m_end;
    std::int64_t m_line;
    std::int64_t m_number = 0;
    std::size_t m_budget;
    bool m_hasZeros;
    bool m_stops[256] = {};
};

Result<CsvTable> CsvTable::read(std::string text, const CsvOptions &options)
{
    if (text.starts_with("PK\x03\x04"))
        return fail(ErrorCode::InvalidCsv,
                    "1",
                    Phrase::tr("this is a spreadsheet file; save it as CSV and import that"));
    CsvTable table;
    table.m_text = std::make_unique<std::string>(std::move(text));
    const auto [mark, begin] = separatorLine(*table.m_text);
    if (options.delimiter != '\0')
        table.m_delimiter = options.delimiter;
    else
        table.m_delimiter = mark != '\0' ? mark : guessDelimiter(*table.m_text);
    Parser parser(table, options, begin);
    if (auto read = parser.run(); !read)
        return tl::unexpected(read.error());
    if (table.m_records.empty() && !table.m_problems.empty())
        return fail(ErrorCode::InvalidCsv,
                    std::to_string(table.m_problems.front().line),
                    table.m_problems.front().reason);
    return table;
}

std::int64_t CsvTable::lineOf(const CsvRecord &record, std::size_t column) const
{
    std::int64_t line = record.line;
    for (std::size_t i = 0; i < std::min<std::size_t>(column, record.cellCount); ++i)
        line += newlinesIn(m_cells[record.firstCell + i]);
    return line;
}

} // namespace bayboard
