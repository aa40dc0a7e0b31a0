#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace bayboard {

class DateField;
class TimeField;

/// Bays, day, start and end of one booking, each to be changed in place: another start moves it
/// with its length, another end makes it longer or shorter. What is chosen or left with another
/// value is reported as one wish and shown only when the desk has it. Times are the location's wall
/// time. GUI thread.
class SlotFields final : public QWidget
{
    Q_OBJECT
public:
    explicit SlotFields(Desk &desk, QWidget *parent = nullptr);

    using QWidget::show;
    /// Leaves alone what somebody is typing into.
    void show(const Booking &booking);
    /// What is typed and not yet taken is given up; the next show() puts the fields back.
    void forgetTyped();
    /// `filter` is asked for the wheel over each field.
    void ignoreWheel(QObject *filter);

Q_SIGNALS:
    void slotEdited(const bayboard::Slot &slot);
    /// A field holds what is no time; it was put back.
    void misread(const QString &sentence);

private:
    void showBays();
    void showTimes(bool everything);
    void chooseBay(std::size_t which, const QComboBox &box);
    void moveStart();
    void moveEnd();
    void wish(const Slot &slot);
    [[nodiscard]] std::optional<seconds> timeIn(const TimeField &field);
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] bool mayMove() const;

    Desk &m_desk;
    Booking m_booking;
    QHBoxLayout *m_bayRow;
    std::vector<QComboBox *> m_bays; ///< one for each bay that it holds
    DateField *m_day;
    TimeField *m_from;
    TimeField *m_to;
    QLabel *m_length;
    QObject *m_wheelFilter = nullptr;
};

} // namespace bayboard
