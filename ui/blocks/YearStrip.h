#pragma once

#include "ui/blocks/SeriesMarks.h"
#include "ui/blocks/YearGrid.h"

#include <QWidget>

namespace bayboard {

/// Thirteen months as small cells, a column a week: which days a series takes place on, which are
/// left out by hand, wholly or in part, and which for a holiday. One tab stop: arrows go by days
/// and weeks, PageUp/Down by four weeks, with Ctrl by a year (leaving() asks for the one before or
/// after), N and Shift+N from date to date of the series, Space (or a click) leaves the date out or
/// takes it in again. Dates are wall dates of the location.
class YearStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit YearStrip(QWidget *parent = nullptr);

    /// 0 Sunday … 6 Saturday.
    void setWeekStart(int day);
    /// Begins with the week of that date.
    void setFirst(LocalDate first);
    void setToday(LocalDate today);
    void setMarks(DayMarks marks);

    [[nodiscard]] const DayMarks &marks() const { return m_marks; }

    [[nodiscard]] LocalDate first() const { return m_first; }

    [[nodiscard]] LocalDate last() const;

    [[nodiscard]] LocalDate cursor() const { return m_cursor; }

    void setCursor(LocalDate date);

    /// Where a date is painted; empty for one outside.
    [[nodiscard]] QRect cellOf(LocalDate date) const;
    [[nodiscard]] std::optional<LocalDate> dateAt(const QPoint &point) const;
    /// "Tuesday 15 December 2026: 06:00–07:00; Space leaves it out"
    [[nodiscard]] QString sentenceFor(LocalDate date) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The keys go on beyond an end: -1 before the first day, 1 after the last. Whoever sets
    /// another beginning now is followed there.
    void leaving(int direction);
    /// A date of the series is to be left out, or taken in again.
    void dateToggled(bayboard::LocalDate date);
    /// The keys or the pointer look at another day; a date of its own says what is there.
    void looked(bayboard::LocalDate date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] YearGrid grid() const;
    void toggle(LocalDate date);
    void go(bayboard::LocalDate date);
    bool walk(int direction);

    int m_weekStart = 1;
    LocalDate m_first;
    LocalDate m_today;
    LocalDate m_cursor;
    DayMarks m_marks;
};

} // namespace bayboard
