#include "ui/blocks/YearStrip.h"

#include "ui/panes/TimeText.h"
#include "ui/theme/Contrast.h"
#include "ui/theme/Palette.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int weeks = 58; // thirteen months, whatever day they begin on
constexpr int rows = 7;

} // namespace

YearStrip::YearStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Dates of the year"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearStrip::setWeekStart(int day)
{
    m_weekStart = std::clamp(day, 0, 6);
    update();
}

void YearStrip::setFirst(LocalDate first)
{
    if (m_first == first) {
        return;
    }
    m_first = first;
    m_cursor = std::clamp(m_cursor, firstCell(), last());
    update();
}

void YearStrip::setToday(LocalDate today)
{
    m_today = today;
    update();
}

void YearStrip::setMarks(DayMarks marks)
{
    if (m_marks == marks) {
        return;
    }
    m_marks = std::move(marks);
    setCursor(m_cursor); // what it says may be another thing now
    update();
}

LocalDate YearStrip::firstCell() const
{
    return m_first
        - (std::chrono::weekday(m_first)
           - std::chrono::weekday(static_cast<unsigned>(m_weekStart)));
}

LocalDate YearStrip::last() const
{
    return firstCell() + days(weeks * rows - 1);
}

int YearStrip::left() const
{
    return 2 * fontMetrics().averageCharWidth() + 10;
}

int YearStrip::top() const
{
    return fontMetrics().height() + 4;
}

int YearStrip::side() const
{
    return std::clamp((width() - left() - 2) / weeks, 7, 16);
}

QSize YearStrip::sizeHint() const
{
    return {left() + weeks * 11 + 2, top() + rows * side() + 3};
}

QSize YearStrip::minimumSizeHint() const
{
    return {left() + weeks * 8 + 2, top() + rows * side() + 3};
}

QRect YearStrip::cellOf(LocalDate date) const
{
    if (date < firstCell() || date > last()) {
        return {};
    }
    const int index = static_cast<int>((date - firstCell()).count());
    const QRect cell(left() + index / rows * side(), top() + index % rows * side(), side(), side());
    return isRightToLeft() ? QStyle::visualRect(layoutDirection(), rect(), cell) : cell;
}

std::optional<LocalDate> YearStrip::dateAt(const QPoint &point) const
{
    const QPoint at = isRightToLeft() ? QPoint(width() - 1 - point.x(), point.y()) : point;
    const int week = (at.x() - left()) / side();
    const int row = (at.y() - top()) / side();
    if (at.x() < left() || at.y() < top() || week >= weeks || row >= rows) {
        return std::nullopt;
    }
    return firstCell() + days(week * rows + row);
}

QString YearStrip::sentenceFor(LocalDate date) const
{
    const QString day = timetext::longDay(date);
    const auto mark = m_marks.find(date);
    if (mark == m_marks.end()) {
        return day;
    }
    switch (mark->second.kind) {
    case DayMark::Kind::Laid:
        return tr("%1: %2 (a click or Space leaves this date out)").arg(day, mark->second.note);
    case DayMark::Kind::LeftOut:
        return tr("%1: left out (a click or Space takes it in again)").arg(day);
    case DayMark::Kind::Holiday:
        break;
    }
    return mark->second.note.isEmpty() ? tr("%1: closed date, nothing is laid").arg(day)
                                       : tr("%1: %2, nothing is laid").arg(day, mark->second.note);
}

void YearStrip::setCursor(LocalDate date)
{
    m_cursor = std::clamp(date, firstCell(), last());
    setAccessibleDescription(sentenceFor(m_cursor));
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
        Q_EMIT looked(m_cursor);
    }
    update();
}

void YearStrip::toggle(LocalDate date)
{
    const auto mark = m_marks.find(date);
    if (mark != m_marks.end() && mark->second.kind != DayMark::Kind::Holiday) {
        Q_EMIT dateToggled(date);
    }
}

void YearStrip::walk(int direction)
{
    auto next = direction > 0 ? m_marks.upper_bound(m_cursor) : m_marks.lower_bound(m_cursor);
    if (direction < 0) {
        if (next == m_marks.begin()) {
            return;
        }
        --next;
    }
    if (next != m_marks.end() && next->first >= firstCell() && next->first <= last()) {
        setCursor(next->first);
    }
}

void YearStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -rows : rows;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursor(m_cursor - days(forward));
    case Qt::Key_Right:
        return setCursor(m_cursor + days(forward));
    case Qt::Key_Up:
        return setCursor(m_cursor - days(1));
    case Qt::Key_Down:
        return setCursor(m_cursor + days(1));
    case Qt::Key_PageUp:
        return setCursor(m_cursor - days(4 * rows));
    case Qt::Key_PageDown:
        return setCursor(m_cursor + days(4 * rows));
    case Qt::Key_Home:
        return setCursor(m_first);
    case Qt::Key_End:
        return setCursor(last());
    case Qt::Key_N:
        return walk(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Space:
        return toggle(m_cursor);
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearStrip::mousePressEvent(QMouseEvent *event)
{
    if (const auto date = dateAt(event->position().toPoint())) {
        setCursor(*date);
        toggle(*date);
    }
}

void YearStrip::mouseMoveEvent(QMouseEvent *event)
{
    const auto date = dateAt(event->position().toPoint());
    const auto mark = date ? m_marks.find(*date) : m_marks.end();
    const bool can = mark != m_marks.end() && mark->second.kind != DayMark::Kind::Holiday;
    QWidget::setCursor(can ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (date) {
        Q_EMIT looked(*date);
    }
}

bool YearStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto date = dateAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           date ? sentenceFor(*date) : QString(),
                           this,
                           date ? cellOf(*date) : QRect());
        return true;
    }
    return QWidget::event(event);
}

void YearStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintHeads(painter);
    for (int index = 0; index < weeks * rows; ++index) {
        const LocalDate date = firstCell() + days(index);
        paintDay(painter, date, cellOf(date));
    }
}

void YearStrip::paintHeads(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QLocale locale;
    for (int row = 0; row < rows; row += 2) {
        const LocalDate date = firstCell() + days(row);
        const QRect cell = cellOf(date);
        const int weekday = timetext::toQDate(date).dayOfWeek();
        const QRect name(isRightToLeft() ? cell.right() + 4 : 0,
                         cell.center().y() - fontMetrics().height() / 2,
                         left() - 5,
                         fontMetrics().height());
        painter.drawText(name,
                         Qt::AlignVCenter | Qt::AlignTrailing,
                         locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    int month = 0;
    int free = rect().left(); // names do not run into each other
    for (int week = 0; week < weeks; ++week) {
        const LocalDate date = firstCell() + days(week * rows);
        const QDate day = timetext::toQDate(date);
        // The month of the week's last day: its first week has the name.
        const QDate end = day.addDays(rows - 1);
        if (end.month() == month) {
            continue;
        }
        month = end.month();
        const QRect cell = cellOf(date);
        const QString name = month == 1 ? QString::number(end.year())
                                        : locale.standaloneMonthName(month, QLocale::ShortFormat);
        const int room = fontMetrics().horizontalAdvance(name);
        // A month of which only days are seen makes room for the name of the next.
        const int seen = (end.daysInMonth() - end.day() + rows - 1) / rows * side();
        const bool fits = cell.left() >= free && cell.left() + room < width() && seen >= room;
        if (fits) {
            free = cell.left() + room + 4;
            painter.drawText(cell.left(), fontMetrics().ascent(), name);
        }
    }
}

void YearStrip::paintDay(QPainter &painter, LocalDate date, const QRect &cell) const
{
    const Palette look = Palette::following(palette());
    const QRectF box = QRectF(cell).adjusted(1, 1, -1, -1);
    const bool odd = timetext::toQDate(date).month() % 2 == 1;
    painter.fillRect(
        box, date < m_first ? look.panel : mixed(look.headLine, look.canvas, odd ? 0.55 : 0.3));
    const auto mark = m_marks.find(date);
    if (mark != m_marks.end()) {
        paintMark(painter, mark->second, box);
    }
    painter.setBrush(Qt::NoBrush);
    if (date == m_today) {
        painter.setPen(QPen(look.now, 1));
        painter.drawRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (hasFocus() && date == m_cursor) {
        painter.setPen(QPen(look.text, 2));
        painter.drawRect(QRectF(cell).adjusted(0, 0, 0, 0));
    }
}

/// Told apart without colour: full, crossed out, half.
void YearStrip::paintMark(QPainter &painter, const DayMark &mark, const QRectF &box) const
{
    const Palette look = Palette::following(palette());
    switch (mark.kind) {
    case DayMark::Kind::Laid:
        painter.fillRect(box, look.accent);
        return;
    case DayMark::Kind::LeftOut:
        painter.fillRect(box, look.canvas);
        painter.setPen(QPen(look.refuse.edge, 1.5));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    case DayMark::Kind::Holiday:
        painter.fillRect(box, look.canvas);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.caution.edge);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPolygon(QPolygonF({box.topLeft(), box.topRight(), box.bottomLeft()}));
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
}

/// Cells are as large as the width lets them be, and square.
void YearStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(top() + rows * side() + 3);
}

void YearStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCursor(m_cursor);
}

void YearStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace bayboard
