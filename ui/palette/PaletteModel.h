#pragma once

#include "ui/palette/PaletteEntry.h"

#include <QAbstractListModel>

namespace bayboard {

/// The palette's list: entries under the headings of their sections. Headings cannot be chosen and
/// are passed over.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, DetailRole, KeysRole, ObstacleRole };

    using QAbstractListModel::QAbstractListModel;

    /// In the order of their sections, which they have already.
    void setEntries(std::vector<PaletteEntry> entries);

    [[nodiscard]] const std::vector<PaletteEntry> &entries() const { return m_entries; }

    /// Null for a heading.
    [[nodiscard]] const PaletteEntry *entryAt(int row) const;
    /// The next row from there on (`by` 1 or -1) that is no heading, round the ends; -1: none.
    [[nodiscard]] int nextEntry(int from, int by) const;
    /// The first that can be chosen, else the first that is no heading; -1: none.
    [[nodiscard]] int firstChoice() const;
    /// The row that leads there; -1: none.
    [[nodiscard]] int rowOf(const PaletteEntry::Target &target) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int entry = -1; ///< -1: a heading
        PaletteEntry::Section section = PaletteEntry::Section::Slots;
    };

    std::vector<PaletteEntry> m_entries;
    std::vector<Row> m_rows;
};

} // namespace bayboard
