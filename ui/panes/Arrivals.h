#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

namespace bayboard {

class BookingLines;
class DeskSignals;

/// Who should have left, who is late, who is here and who comes next at the location, from the
/// desk's now; a click shows the booking.
class Arrivals final : public QWidget
{
    Q_OBJECT
public:
    Arrivals(Desk &desk, DeskSignals &signals_, QWidget *parent = nullptr);

    void setLocation(LocationId location);
    /// Asks again; also when the clock goes on.
    void refresh();
    /// Who comes next.
    [[nodiscard]] QStringList lines() const;

    [[nodiscard]] BookingLines *over() const { return m_over; }

    [[nodiscard]] BookingLines *late() const { return m_late; }

    [[nodiscard]] BookingLines *here() const { return m_here; }

Q_SIGNALS:
    void bookingChosen(bayboard::BookingId id);

private:
    using TimeOf = QString (Arrivals::*)(const Booking &) const;
    void fill(BookingLines &lines,
              const std::vector<const BookingView *> &bookings,
              TimeOf timeOf) const;
    [[nodiscard]] QString startOf(const Booking &booking) const;
    [[nodiscard]] QString endOf(const Booking &booking) const;
    [[nodiscard]] QString lateBy(const Booking &booking) const;
    [[nodiscard]] QString overBy(const Booking &booking) const;

    Desk &m_desk;
    LocationId m_location;
    BookingLines *m_over;
    BookingLines *m_late;
    BookingLines *m_here;
    BookingLines *m_next;
};

} // namespace bayboard
