#pragma once

#include "ui/panes/ParkedBookings.h"

#include <QWidget>

class QVBoxLayout;

namespace bayboard {

/// What is parked, in sight whatever day is looked at: who, how long, from where; a click places
/// it, a small button puts it back. Hides when there is nothing. GUI thread.
class ParkingShelf final : public QWidget
{
    Q_OBJECT
public:
    ParkingShelf(Desk &desk, ParkedBookings &parked, QWidget *parent = nullptr);

    /// What its lines say, for tests and whoever cannot see them.
    [[nodiscard]] QStringList lines() const;

Q_SIGNALS:
    void placeWanted(bayboard::BookingId id);

private:
    void fill();
    [[nodiscard]] QWidget *lineFor(const ParkedBookings::Parked &parked);
    [[nodiscard]] QString whoOf(const ParkedBookings::Parked &parked) const;
    [[nodiscard]] QString whereOf(const ParkedBookings::Parked &parked) const;

    Desk &m_desk;
    ParkedBookings &m_parked;
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_lines;
};

} // namespace bayboard
