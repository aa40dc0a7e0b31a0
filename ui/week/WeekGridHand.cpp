// What mouse and keys do on the grid of a week.

#include "ui/week/WeekGrid.h"

#include <QKeyEvent>

#include <algorithm>

namespace bayboard {

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    auto cell = m_layout.cellAt(event->position().toPoint());
    const auto before = chosen();
    if (!cell || !m_model.isReady() || m_model.overview().bays.empty())
        return;
    // A head or a name keeps the other half of what is chosen.
    if (cell->row < 0)
        cell->row = before ? before->row : 0;
    if (cell->column < 0)
        cell->column = before ? before->column : 0;
    choose(*cell);
    if (event->button() == Qt::RightButton)
        Q_EMIT menuWanted(event->globalPosition().toPoint());
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto cell = m_layout.cellAt(event->position().toPoint());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    mousePressEvent(event);
    if (cell->column < 0)
        Q_EMIT bayWanted(m_bay);
    else
        open();
}

/// The cell that a key leads to; it may lie in the week before or after.
std::optional<WeekGridLayout::Cell> WeekGrid::cellFor(const QKeyEvent &event) const
{
    Cell cell = chosen().value_or(Cell{0, 0});
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, m_layout.body().height() / m_layout.rowHeight());
    const int lastRow = m_layout.rows - 1;
    switch (event.key()) {
    case Qt::Key_Up:
        cell.row -= 1;
        break;
    case Qt::Key_Down:
        cell.row += 1;
        break;
    case Qt::Key_Left:
        cell.column -= 1;
        break;
    case Qt::Key_Right:
        cell.column += 1;
        break;
    case Qt::Key_Home:
        (isControl ? cell.row : cell.column) = 0;
        break;
    case Qt::Key_End:
        (isControl ? cell.row : cell.column) = isControl ? lastRow : WeekOverview::columns - 1;
        break;
    case Qt::Key_PageUp:
        isControl ? cell.column -= WeekOverview::columns : cell.row -= page;
        break;
    case Qt::Key_PageDown:
        isControl ? cell.column += WeekOverview::columns : cell.row += page;
        break;
    default:
        return std::nullopt;
    }
    cell.row = std::clamp(cell.row, 0, std::max(0, lastRow));
    return cell;
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isReady = m_model.isReady() && !m_model.overview().bays.empty();
    const bool isPlain = (event->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier)) == 0;
    const auto to = isReady && isPlain ? cellFor(*event) : std::nullopt;
    if (to) {
        const LocalDate date = m_model.overview().axis->dateOf(to->column);
        if (m_model.overview().axis->columnOf(date) < 0)
            look(m_location, date, m_model.overview().bays[static_cast<std::size_t>(to->row)].id);
        const int column = m_model.overview().axis->columnOf(date);
        if (column >= 0)
            choose({to->row, column});
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReady && isPlain && isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT bayWanted(m_bay);
    else if (isReady && isPlain && isEnter)
        open();
    else
        QWidget::keyPressEvent(event); // the scroll area would scroll with the arrows
}

void WeekGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const auto cell = chosen();
    if (event->reason() == QContextMenuEvent::Keyboard && cell)
        Q_EMIT menuWanted(viewport()->mapToGlobal(m_layout.cellRect(*cell).center()));
}

} // namespace bayboard
