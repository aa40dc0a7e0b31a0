#pragma once

#include "ui/views/ClubView.h"
#include "ui/views/MonthGrid.h"
#include "ui/views/MonthPainter.h"

#include <optional>

namespace bayboard {

class DeskSignals;
class MonthTotals;

/// A month of a location: how much each day is used, how many bookings and blocks it has, which are
/// closed. Arrows move over the days, PageUp/Down turns the month, Home/End goes to the ends of the
/// week, Enter or a double click opens the day's board; the wheel turns months. Painted, one tab
/// stop. Fits any size: what has no room is left to the tool tip.
class MonthView final : public ClubView
{
    Q_OBJECT
public:
    MonthView(Desk &desk, DeskSignals &deskSignals, QWidget *parent = nullptr);
    ~MonthView() override;

    [[nodiscard]] Period period() const override { return Period::Month; }

    [[nodiscard]] ViewPlace place() const override { return m_place; }

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString briefHeading() const override;
    [[nodiscard]] QString figures() const override;

    [[nodiscard]] const BoardSelection &selection() const override { return m_selection; }

    void look(const ViewPlace &place) override;
    /// A month shows no single bookings: goes to its day and keeps it.
    void select(EntityRef entity) override;
    void clearSelection() override;
    void turn(int periods) override;
    void goToday() override;

    [[nodiscard]] const MonthGrid &grid() const { return m_grid; }

    [[nodiscard]] MonthDay dayAt(LocalDate date) const;
    /// Its totals are here, no longer on their way from the disk.
    [[nodiscard]] bool isLoaded() const;
    /// The day that keys go on from.
    void choose(LocalDate date);
    void open(LocalDate date);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const Zone &zone() const;
    [[nodiscard]] const Location *location() const;
    [[nodiscard]] std::optional<LocalDate> keyTarget(const QKeyEvent &event) const;
    void layOut();
    void restyle();
    void showTotals();
    void tell();

    Desk &m_desk;
    MonthTotals *m_totals;
    MonthStyle m_style;
    MonthGrid m_grid;
    ViewPlace m_place;
    BoardSelection m_selection;
    int m_wheel = 0; ///< what has been turned of a notch
};

} // namespace bayboard
