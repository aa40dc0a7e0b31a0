#include "ui/panes/MiniMonth.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int columns = 7;
constexpr int headRows = 2; // month and names of the days
constexpr int weekRows = 6;

} // namespace

MiniMonth::MiniMonth(QWidget *parent)
    : QWidget(parent)
    , m_selected(2000, 1, 1)
    , m_cursor(m_selected)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Month"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MiniMonth::setWeekStart(int day)
{
    m_weekStart = std::clamp(day, 0, 6);
    update();
}

void MiniMonth::setToday(QDate today)
{
    m_today = today;
    update();
}

void MiniMonth::setSelected(QDate date)
{
    m_selected = date;
    moveCursor(date);
}

int MiniMonth::rowHeight() const
{
    return std::max(20, fontMetrics().height() + 6);
}

QSize MiniMonth::sizeHint() const
{
    return {columns * std::max(24, fontMetrics().horizontalAdvance(QStringLiteral("00")) + 8),
            (headRows + weekRows) * rowHeight() + 4};
}

QDate MiniMonth::firstCell() const
{
    const QDate first(m_cursor.year(), m_cursor.month(), 1);
    const int weekday = first.dayOfWeek() % 7; // 0 is Sunday
    return first.addDays(-((weekday - m_weekStart + 7) % 7));
}

QRect MiniMonth::cell(int index) const
{
    const int row = headRows + index / columns;
    const int column = index % columns;
    const int left = width() * column / columns;
    const int right = width() * (column + 1) / columns;
    return mirrored({left, row * rowHeight(), right - left, rowHeight()});
}

QRect MiniMonth::cellOf(QDate date) const
{
    if (date.month() != m_cursor.month() || date.year() != m_cursor.year()) {
        return {};
    }
    return cell(static_cast<int>(firstCell().daysTo(date)));
}

QRect MiniMonth::arrow(bool next) const
{
    const int side = std::max(24, rowHeight());
    return mirrored({next ? width() - side : width() - 2 * side, 0, side, side});
}

/// Where it is for who reads from the right.
QRect MiniMonth::mirrored(const QRect &leftToRight) const
{
    return QStyle::visualRect(layoutDirection(), rect(), leftToRight);
}

void MiniMonth::paintHead(QPainter &painter) const
{
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString month = locale().toString(m_cursor, QStringLiteral("MMMM yyyy"));
    const int room = width() - 2 * arrow(false).width() - 4;
    painter.drawText(
        mirrored({4, 0, room, rowHeight()}), Qt::AlignVCenter | Qt::AlignLeading, month);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(arrow(false), Qt::AlignCenter, QStringLiteral("‹"));
    painter.drawText(arrow(true), Qt::AlignCenter, QStringLiteral("›"));
    painter.setFont(font());
    for (int column = 0; column < columns; ++column) {
        const int weekday = (m_weekStart + column + 6) % 7 + 1; // Qt: 1 is Monday
        QRect rect = cell(column);
        rect.moveTop(rowHeight());
        painter.drawText(rect, Qt::AlignCenter, locale().dayName(weekday, QLocale::NarrowFormat));
    }
}

void MiniMonth::paintDay(QPainter &painter, QDate date, const QRect &rect) const
{
    const int side = std::min(rect.height(), rect.width()) - 2;
    QRectF disc(0, 0, std::max(side, std::min(rect.width() - 2, side + 6)), side);
    disc.moveCenter(QRectF(rect).center());
    const qreal radius = disc.height() / 2;
    if (date == m_selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(disc, radius, radius);
    }
    if (date == m_today) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(disc, radius, radius);
    }
    if (hasFocus() && date == m_cursor) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setPen(
        palette().color(date == m_selected ? QPalette::HighlightedText : QPalette::WindowText));
    painter.drawText(rect, Qt::AlignCenter, QString::number(date.day()));
}

void MiniMonth::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        // The same frame as around a button: where the keys are shows from across the desk.
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(this->rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    paintHead(painter);
    const QDate first = firstCell();
    for (int index = 0; index < columns * weekRows; ++index) {
        const QDate date = first.addDays(index);
        if (date.month() == m_cursor.month()) {
            paintDay(painter, date, cell(index));
        }
    }
}

void MiniMonth::moveCursor(QDate date)
{
    m_cursor = date;
    setAccessibleDescription(locale().toString(date, QLocale::LongFormat));
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    const int column = (m_cursor.dayOfWeek() % 7 - m_weekStart + 7) % 7;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor.addDays(isRightToLeft() ? 1 : -1));
    case Qt::Key_Right:
        return moveCursor(m_cursor.addDays(isRightToLeft() ? -1 : 1));
    case Qt::Key_Up:
        return moveCursor(m_cursor.addDays(-7));
    case Qt::Key_Down:
        return moveCursor(m_cursor.addDays(7));
    case Qt::Key_Home:
        return moveCursor(m_cursor.addDays(-column));
    case Qt::Key_End:
        return moveCursor(m_cursor.addDays(6 - column));
    case Qt::Key_PageUp:
        return moveCursor(m_cursor.addMonths(-1));
    case Qt::Key_PageDown:
        return moveCursor(m_cursor.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dateChosen(m_cursor);
        return;
    case Qt::Key_Escape:
        moveCursor(m_selected);
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniMonth::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (arrow(false).contains(at) || arrow(true).contains(at)) {
        moveCursor(m_cursor.addMonths(arrow(true).contains(at) ? 1 : -1));
        return;
    }
    const QDate first = firstCell();
    for (int index = 0; index < columns * weekRows; ++index) {
        const QDate date = first.addDays(index);
        if (date.month() == m_cursor.month() && cell(index).contains(at)) {
            moveCursor(date);
            Q_EMIT dateChosen(date);
            return;
        }
    }
}

void MiniMonth::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0) {
        moveCursor(m_cursor.addMonths(event->angleDelta().y() < 0 ? 1 : -1));
    }
    event->accept();
}

void MiniMonth::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MiniMonth::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace bayboard
