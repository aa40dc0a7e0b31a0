#pragma once

#include "core/club/Club.h"
#include "core/desk/TrialReport.h"

#include <QAbstractTableModel>

namespace bayboard {

/// The bookings that a change of the rule book would have judged otherwise, one line for each rule
/// that does. GUI thread.
class RuleTrialModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Change, When, Bay, Who, Made, Why };

    static constexpr int columns = Why + 1;
    static constexpr int sortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::shared_ptr<const Club> club, std::vector<TrialEntry> entries);
    [[nodiscard]] const TrialEntry &entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TrialEntry &entry, int column) const;
    [[nodiscard]] QString whyText(const TrialEntry &entry) const;
    [[nodiscard]] QVariant sortKey(const TrialEntry &entry, int column) const;

    std::shared_ptr<const Club> m_club;
    std::vector<TrialEntry> m_entries;
};

} // namespace bayboard
