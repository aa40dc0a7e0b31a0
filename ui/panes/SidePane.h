#pragma once

#include "core/desk/Desk.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bayboard {

class Arrivals;
class DeskSignals;
class Legend;
class MiniMonth;

/// Left of the board: a month to jump, who comes next, what the colours mean.
class SidePane final : public QFrame
{
    Q_OBJECT
public:
    SidePane(Desk &desk, DeskSignals &signals_, QWidget *parent = nullptr);

    void setDay(LocationId location, LocalDate date);
    /// The clock went on: today and who comes next may be others.
    void refresh();
    /// Where the keyboard enters the pane.
    [[nodiscard]] QWidget *entry() const;

    [[nodiscard]] MiniMonth *month() const { return m_month; }

    [[nodiscard]] Arrivals *arrivals() const { return m_arrivals; }

    [[nodiscard]] Legend *tiers() const { return m_tiers; }

    [[nodiscard]] Legend *kinds() const { return m_kinds; }

    [[nodiscard]] QPushButton *blocksButton() const { return m_blocks; }

    /// Under the month; it becomes the pane's.
    void addShelf(QWidget &shelf);

    /// How many people are to be told that their booking was moved or cancelled; 0 hides it.
    void setToTell(int people);

    [[nodiscard]] QPushButton *toTell() const { return m_toTell; }

Q_SIGNALS:
    void dateChosen(bayboard::LocalDate date);
    void bookingChosen(bayboard::BookingId id);
    void blocksWanted();
    void toTellWanted();
    void left(); ///< back to where the keys came from, nothing chosen

private:
    QLabel *addHeading(QVBoxLayout &column, const QString &text);
    void refreshLegend();
    void refreshRights();

    Desk &m_desk;
    LocationId m_location;
    LocalDate m_date;
    MiniMonth *m_month;
    Arrivals *m_arrivals;
    Legend *m_tiers;
    QLabel *m_kindsHeading = nullptr;
    Legend *m_kinds;
    QPushButton *m_blocks;
    QPushButton *m_toTell;
};

} // namespace bayboard
