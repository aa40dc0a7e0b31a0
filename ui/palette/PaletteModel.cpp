#include "ui/palette/PaletteModel.h"

#include "ui/palette/PaletteText.h"

namespace bayboard {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    if (entries == m_entries) {
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry::Section section = m_entries[i].section;
        if (m_rows.empty() || m_rows.back().section != section) {
            m_rows.push_back({-1, section});
        }
        m_rows.push_back({static_cast<int>(i), section});
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const int entry = m_rows[static_cast<std::size_t>(row)].entry;
    return entry < 0 ? nullptr : &m_entries[static_cast<std::size_t>(entry)];
}

int PaletteModel::nextEntry(int from, int by) const
{
    const int count = rowCount();
    int row = from;
    for (int tried = 0; tried < count; ++tried) {
        row = row < 0 ? (by > 0 ? 0 : count - 1) : (row + by + count) % count;
        if (entryAt(row) != nullptr) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::firstChoice() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const PaletteEntry *entry = entryAt(row);
        if (entry != nullptr && entry->canBeChosen()) {
            return row;
        }
    }
    return nextEntry(-1, 1);
}

int PaletteModel::rowOf(const PaletteEntry::Target &target) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const PaletteEntry *entry = entryAt(row);
        if (entry != nullptr && entry->target == target) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = entryAt(index.row());
    if (entry == nullptr) {
        const PaletteEntry::Section section = m_rows[static_cast<std::size_t>(index.row())].section;
        return role == HeadingRole ? QVariant(true)
            : role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(palettetext::heading(section))
            : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::AccessibleTextRole:
        return palettetext::sentence(*entry);
    case Qt::ToolTipRole:
        return entry->detail;
    case HeadingRole:
        return false;
    case DetailRole:
        return entry->detail;
    case KeysRole:
        return entry->keys;
    case ObstacleRole:
        return !entry->canBeChosen();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entryAt(index.row()) == nullptr ? Qt::NoItemFlags
                                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace bayboard
