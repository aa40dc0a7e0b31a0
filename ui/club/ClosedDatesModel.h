#pragma once

#include "core/club/Club.h"
#include "core/exchange/Holiday.h"

#include <QAbstractTableModel>

#include <set>

namespace bayboard {

/// A date that is closed under one name, and where.
struct ClosedDay
{
    Holiday holiday;
    std::vector<LocationId> locations; ///< in the club's order
    bool everywhere = false; ///< at all of the club's locations
};

/// Closed dates from a day on, by date; of one location or of all. Pure.
[[nodiscard]] std::vector<ClosedDay>
closedDaysOf(const Club &club, LocationId only, std::optional<LocalDate> from);

/// The dates that a location keeps when these go.
[[nodiscard]] std::vector<std::string> datesWithout(const Location &location,
                                                    const std::set<Holiday> &gone);
/// The location's dates with one more; nothing where it is closed then already.
[[nodiscard]] std::optional<std::vector<std::string>> datesWith(const Location &location,
                                                                const Holiday &holiday);

/// Shows them, one a row. GUI thread.
class ClosedDatesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Name, Where };

    static constexpr int columns = Where + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setDays(const Club &club, std::vector<ClosedDay> closed);
    [[nodiscard]] const ClosedDay &day(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        ClosedDay day;
        QString where;
    };

    std::vector<Row> m_rows;
};

} // namespace bayboard
