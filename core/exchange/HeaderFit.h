#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/ImportRow.h"
#include "core/exchange/Mapping.h"

namespace bayboard {

/// The headings of a table and where each role of a mapping stands in it.
class HeaderFit
{
public:
    HeaderFit(const CsvTable &table, const Mapping &mapping);

    /// Which record has the headings; as many as there are where none does.
    [[nodiscard]] static std::size_t headerAt(const CsvTable &table, const Mapping &mapping);

    /// How many cells that record has, empty ones among them.
    [[nodiscard]] static std::size_t headingsIn(const CsvTable &table, const Mapping &mapping);

    /// First required heading that the table does not have; empty when the mapping fits.
    [[nodiscard]] const std::string &missing() const { return m_missing; }

    /// How many of the table's columns the mapping knows.
    [[nodiscard]] std::size_t known() const { return m_known; }

    [[nodiscard]] std::size_t required() const { return m_required; }

    /// Columns of the table that no role takes and that have a value somewhere below.
    [[nodiscard]] static std::vector<UnreadColumn> unread(const CsvTable &table,
                                                          const Mapping &mapping);

    /// Columns whose texts are joined for the role; empty when the table has none.
    [[nodiscard]] const std::vector<std::size_t> &columns(ColumnRole role) const
    {
        return m_columns[static_cast<std::size_t>(role)];
    }

private:
    std::array<std::vector<std::size_t>, columnRoleCount> m_columns;
    std::string m_missing;
    std::size_t m_known = 0;
    std::size_t m_required = 0;
};

/// The mapping, of those given, that fits the table's headings best: the most required headings,
/// then the most known ones, then the first. Null when none fits.
[[nodiscard]] const Mapping *chooseMapping(const CsvTable &table,
                                           const std::vector<Mapping> &mappings);

} // namespace bayboard
