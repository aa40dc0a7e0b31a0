#include "core/exchange/HeaderFit.h"

#include "core/exchange/Words.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace bayboard {

std::size_t HeaderFit::headerAt(const CsvTable &table, const Mapping &mapping)
{
    const auto &records = table.records();
    for (std::size_t i = 0; i < records.size(); ++i)
        if (records[i].number >= mapping.headerRow)
            return i;
    return records.size();
}

std::size_t HeaderFit::headingsIn(const CsvTable &table, const Mapping &mapping)
{
    const std::size_t header = headerAt(table, mapping);
    return header < table.records().size() ? table.records()[header].written : 0;
}

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

std::vector<UnreadColumn> HeaderFit::unread(const CsvTable &table, const Mapping &mapping)
{
    const HeaderFit fit(table, mapping);
    const std::size_t header = headerAt(table, mapping);
    const CsvRecord &headings = table.records()[header];
    std::vector<UnreadColumn> columns;
    for (std::size_t i = 0; i < headings.written; ++i) {
        const bool isTaken = std::any_of(
            fit.m_columns.begin(), fit.m_columns.end(), [&](const std::vector<std::size_t> &role) {
                return std::find(role.begin(), role.end(), i) != role.end();
            });
        if (!isTaken)
            columns.push_back({singleSpaced(table.cell(headings, i)), i + 1, 0});
    }
    for (std::size_t i = header + 1; i < table.records().size() && !columns.empty(); ++i)
        for (UnreadColumn &column : columns)
            if (!trimmed(table.cell(table.records()[i], column.place - 1)).empty())
                ++column.values;
    std::erase_if(columns, [](const UnreadColumn &column) { return column.values == 0; });
    return columns;
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

} // namespace bayboard
