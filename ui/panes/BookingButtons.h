#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bayboard {

/// What can be done with one booking. A button is there when the booking's state allows the step,
/// and works when the actor may; else its tip says which permission is missing. What the rules say
/// is said after the click, by whoever does it.
class BookingButtons final : public QWidget
{
    Q_OBJECT
public:
    explicit BookingButtons(Desk &desk, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Booking &booking);

Q_SIGNALS:
    void stateWanted(bayboard::BookingId id, bayboard::BookingState state);
    void releaseWanted(bayboard::BookingId id);
    void extensionWanted(bayboard::BookingId id, int addedMinutes);
    /// The same for nothing.
    void giftWanted(bayboard::BookingId id, int addedMinutes);
    void moveWanted(bayboard::BookingId id);
    void cancelWanted(bayboard::BookingId id);

private:
    QPushButton *add(const char *name, const QString &text);
    void offer(QPushButton *button, bool possible, const Booking &after);
    void offerState(QPushButton *button, BookingState state);
    void showNext();

    Desk &m_desk;
    Booking m_booking;
    QPushButton *m_confirm;
    QPushButton *m_checkIn;
    QPushButton *m_complete;
    QPushButton *m_noShow;
    QPushButton *m_release;
    QPushButton *m_reopen;
    QPushButton *m_half;
    QPushButton *m_hour;
    QPushButton *m_freeHalf;
    QPushButton *m_freeHour;
    QPushButton *m_move;
    QPushButton *m_cancel;
    QLabel *m_next;
};

} // namespace bayboard
