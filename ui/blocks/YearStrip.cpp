#include "ui/blocks/YearStrip.h"

#include "ui/blocks/YearPainter.h"
#include "ui/panes/TimeText.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int rows = YearGrid::rows;
constexpr int weeks = YearGrid::weeks;

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
    m_cursor = std::clamp(m_cursor, grid().firstCell(), last());
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

YearGrid YearStrip::grid() const
{
    YearGrid grid;
    grid.first = m_first;
    grid.weekStart = m_weekStart;
    grid.left = 2 * fontMetrics().averageCharWidth() + 10;
    grid.top = fontMetrics().height() + 4;
    grid.width = width();
    grid.isMirrored = isRightToLeft();
    return grid;
}

LocalDate YearStrip::last() const
{
    return grid().last();
}

QSize YearStrip::sizeHint() const
{
    const YearGrid grid = this->grid();
    return {grid.left + weeks * 11 + 2, grid.height()};
}

QSize YearStrip::minimumSizeHint() const
{
    const YearGrid grid = this->grid();
    return {grid.left + weeks * 8 + 2, grid.height()};
}

QRect YearStrip::cellOf(LocalDate date) const
{
    return grid().cellOf(date);
}

std::optional<LocalDate> YearStrip::dateAt(const QPoint &point) const
{
    return grid().dateAt(point);
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
    case DayMark::Kind::PartlyOut:
        return tr("%1: left out in part, %2 (a click or Space takes it in again)")
            .arg(day, mark->second.note);
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
    m_cursor = std::clamp(date, grid().firstCell(), last());
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

/// To that day, on another year's strip where it is not on this one.
void YearStrip::go(LocalDate date)
{
    if (date > last() || date < grid().firstCell()) {
        Q_EMIT leaving(date > last() ? 1 : -1);
    }
    setCursor(date);
}

/// False where no date of the series is there in that direction.
bool YearStrip::walk(int direction)
{
    auto next = direction > 0 ? m_marks.upper_bound(m_cursor) : m_marks.lower_bound(m_cursor);
    if (direction < 0) {
        if (next == m_marks.begin()) {
            return false;
        }
        --next;
    }
    if (next == m_marks.end() || next->first < grid().firstCell() || next->first > last()) {
        return false;
    }
    setCursor(next->first);
    return true;
}

void YearStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -rows : rows;
    const bool byYear = event->modifiers().testFlag(Qt::ControlModifier);
    const days page((byYear ? 52 : 4) * rows);
    const int direction = event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_cursor - days(forward));
    case Qt::Key_Right:
        return go(m_cursor + days(forward));
    case Qt::Key_Up:
        return go(m_cursor - days(1));
    case Qt::Key_Down:
        return go(m_cursor + days(1));
    case Qt::Key_PageUp:
        return go(m_cursor - page);
    case Qt::Key_PageDown:
        return go(m_cursor + page);
    case Qt::Key_Home:
        return setCursor(m_first);
    case Qt::Key_End:
        return setCursor(last());
    case Qt::Key_N:
        if (!walk(direction)) {
            Q_EMIT leaving(direction);
            walk(direction);
        }
        return;
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
    const YearGrid grid = this->grid();
    const YearPainter strip(painter, grid, palette());
    strip.paintHeads();
    for (LocalDate date = grid.firstCell(); date <= grid.last(); date += days(1)) {
        const auto mark = m_marks.find(date);
        strip.paintDay(date, mark != m_marks.end() ? &mark->second : nullptr);
        if (date == m_today) {
            strip.paintToday(date);
        }
        if (hasFocus() && date == m_cursor) {
            strip.paintCursor(date);
        }
    }
}

/// Cells are as large as the width lets them be, and square.
void YearStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(grid().height());
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
