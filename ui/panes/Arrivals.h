#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace bayboard {

class DeskSignals;

/// Who comes next at the location, from the desk's now; a click shows the booking.
class Arrivals final : public QWidget
{
    Q_OBJECT
public:
    Arrivals(Desk &desk, DeskSignals &signals_, QWidget *parent = nullptr);

    void setLocation(LocationId location);
    /// Asks again; also when the clock goes on.
    void refresh();
    [[nodiscard]] QStringList lines() const;

Q_SIGNALS:
    void bookingChosen(bayboard::BookingId id);

private:
    struct Line
    {
        BookingId booking;
        QString text;
        QString time;

        bool operator==(const Line &) const = default;
    };

    [[nodiscard]] Line lineFor(const BookingView &view) const;
    void showLines();

    Desk &m_desk;
    LocationId m_location;
    QLabel *m_empty;
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    std::vector<QWidget *> m_buttons; ///< one for each line
};

} // namespace bayboard
