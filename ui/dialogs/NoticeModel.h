#pragma once

#include "core/club/Club.h"
#include "core/desk/NoticeView.h"

#include <QAbstractTableModel>

namespace bayboard {

/// The list of people to be told, one line a row. A tick is asked for, not taken: the row shows it
/// once it is saved. GUI thread.
class NoticeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Told, Who, Contact, Was, Now, Why };

    static constexpr int columns = Why + 1;

    enum Role {
        SortRole = Qt::UserRole + 1,
        FindRole, ///< all that is looked through when somebody is searched for
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::shared_ptr<const Club> club, std::vector<NoticeView> lines);
    [[nodiscard]] const NoticeView &line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickWanted(int row, bool told);

private:
    [[nodiscard]] QString text(const NoticeView &line, int column) const;
    [[nodiscard]] QVariant sortKey(const NoticeView &line, int column) const;

    std::shared_ptr<const Club> m_club;
    std::vector<NoticeView> m_lines;
};

} // namespace bayboard
