#pragma once

#include "core/reports/FreeTime.h"

#include <QTableWidget>

namespace bayboard {

/// Time that was given for nothing, a line each: when, how much, where, to whom, by whom, why. A
/// row opens its booking. GUI thread.
class FreeTimeTable final : public QTableWidget
{
    Q_OBJECT
public:
    /// `ofOne`: all of one customer's, whose name is not said again.
    FreeTimeTable(bool ofOne, QWidget *parent);

    /// Times are the wall times of the booking's place.
    void setLedger(const std::vector<GivenTime> &ledger, const Club &club, Instant now);

    /// "90 min in 2 times"; empty: none.
    [[nodiscard]] static QString sumText(const std::vector<GivenTime> &ledger);
    /// "the program itself", or empty for nobody.
    [[nodiscard]] static QString operatorText(const Club &club, OperatorId id);

Q_SIGNALS:
    void bookingWanted(bayboard::BookingId id);

private:
    std::vector<BookingId> m_bookings; ///< by row
};

} // namespace bayboard
