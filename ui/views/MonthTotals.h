#pragma once

#include "core/store/DayTotals.h"

#include <QObject>

#include <map>

namespace bayboard {

class Desk;
class DeskSignals;
struct DeskChange;

/// What the days of a location hold, read in the background and kept in step with what the desk
/// does. What is known is shown until something newer is there. Both parts outlive it.
class MonthTotals final : public QObject
{
    Q_OBJECT
public:
    MonthTotals(Desk &desk, DeskSignals &deskSignals, QObject *parent = nullptr);

    /// From now on these days are of interest.
    void show(LocationId location, LocalDate first, int count);
    /// Nobody looks: what changes is read when somebody does again.
    void rest();

    /// Null until it was read.
    [[nodiscard]] const DayTotal *of(LocalDate date) const;

Q_SIGNALS:
    void changed();
    void failed(const bayboard::Error &error);

private:
    void follow(const DeskChange &change);
    void followClub();
    void ask();
    void take(const std::vector<LocalDate> &dates, std::vector<DayTotal> totals);

    Desk &m_desk;
    LocationId m_location;
    LocalDate m_first{};
    int m_count = 0;
    std::map<LocalDate, DayTotal> m_totals;
    quint64 m_question = 0; ///< counts what was asked about; answers to older ones are left
    bool m_isAsked = false; ///< a question is on its way
    bool m_isStale = true;
    bool m_rests = false;
};

} // namespace bayboard
