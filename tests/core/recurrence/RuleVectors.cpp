#include "tests/core/recurrence/RuleVectors.h"

#include "tests/support/Vectors.h"

#include <utility>

namespace bayboard::test {

namespace {

/// Rows of cells; quotes as RFC 4180 has them.
std::vector<std::vector<std::string>> cellsOf(const std::string &text)
{
    std::vector<std::vector<std::string>> rows(1);
    std::string cell;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            cell += c;
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
            rows.back().push_back(std::exchange(cell, {}));
            if (c == '\n')
                rows.emplace_back();
        } else if (c != '\r') {
            cell += c;
        }
    }
    rows.pop_back();
    return rows;
}

std::vector<VectorRow> read(const std::string &file)
{
    std::vector<VectorRow> rows;
    const auto path = vectors("rrule/" + file);
    if (!path)
        return rows;
    const auto cells = cellsOf(readFile(*path));
    for (std::size_t i = 1; i < cells.size(); ++i) {
        VectorRow &row = rows.emplace_back();
        for (std::size_t column = 0; column < cells[i].size(); ++column)
            row[cells[0].at(column)] = cells[i][column];
    }
    return rows;
}

} // namespace

const std::vector<VectorRow> &ruleVectors(const std::string &file)
{
    static std::map<std::string, std::vector<VectorRow>> all;
    const auto found = all.find(file);
    return found != all.end() ? found->second : all.emplace(file, read(file)).first->second;
}

std::vector<std::string> splitAt(std::string_view text, char mark)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(mark), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

} // namespace bayboard::test
