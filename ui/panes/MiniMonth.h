#pragma once

#include <QDate>
#include <QWidget>

namespace bayboard {

/// A month to jump to a day: painted, one tab stop. Arrows move the cursor, PageUp/Down change the
/// month, Home/End the week's ends, Enter or a click chooses, Esc leaves. Dates are the location's
/// wall dates.
class MiniMonth final : public QWidget
{
    Q_OBJECT
public:
    explicit MiniMonth(QWidget *parent = nullptr);

    /// 0 Sunday … 6 Saturday.
    void setWeekStart(int day);
    void setToday(QDate today);
    /// Shows the month of `date` and fills its cell.
    void setSelected(QDate date);

    [[nodiscard]] QDate selected() const { return m_selected; }

    [[nodiscard]] QDate cursor() const { return m_cursor; }

    /// Where a date of the shown month is painted; empty for others.
    [[nodiscard]] QRect cellOf(QDate date) const;

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dateChosen(QDate date);
    /// Esc: nothing was chosen.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QDate firstCell() const;
    [[nodiscard]] QRect cell(int index) const;
    [[nodiscard]] QRect arrow(bool next) const;
    [[nodiscard]] QRect mirrored(const QRect &leftToRight) const;
    [[nodiscard]] int rowHeight() const;
    void moveCursor(QDate date);
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate date, const QRect &rect) const;

    int m_weekStart = 1;
    QDate m_today;
    QDate m_selected;
    QDate m_cursor; ///< also tells the month that is shown
};

} // namespace bayboard
