#include "ui/board/AccessibleBoard.h"

#include "ui/board/AccessibleCell.h"

#include <algorithm>

namespace bayboard {

namespace {

QAccessibleInterface *makeBoard(const QString &key, QObject *object)
{
    if (key != QLatin1String("bayboard::BoardView"))
        return nullptr;
    auto *view = static_cast<BoardView *>(object);
    BoardNarrator *narrator = BoardNarrator::of(*view);
    return narrator != nullptr ? new AccessibleBoard(*view, *narrator) : nullptr;
}

} // namespace

AccessibleBoard::AccessibleBoard(BoardView &view, BoardNarrator &narrator)
    : QAccessibleWidget(&view, QAccessible::Table)
    , m_narrator(&narrator)
{
    m_narrator->setTable(this);
}

AccessibleBoard::~AccessibleBoard()
{
    if (m_narrator != nullptr)
        m_narrator->setTable(nullptr);
    for (const auto &[key, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleBoard::install()
{
    QAccessible::installFactory(makeBoard);
}

bool AccessibleBoard::isValid() const
{
    return m_narrator != nullptr && QAccessibleWidget::isValid();
}

QAccessibleInterface *AccessibleBoard::cell(const CellKey &key) const
{
    const auto known = m_cells.find(key);
    if (known != m_cells.end()) {
        if (QAccessibleInterface *there = QAccessible::accessibleInterface(known->second))
            return there;
    }
    auto *made = new AccessibleCell(const_cast<AccessibleBoard &>(*this), key);
    m_cells[key] = QAccessible::registerAccessibleInterface(made);
    return made;
}

void AccessibleBoard::forgetGone()
{
    for (auto each = m_cells.begin(); each != m_cells.end();) {
        if (m_narrator != nullptr && m_narrator->reading().placeOf(each->first)) {
            ++each;
            continue;
        }
        const QAccessible::Id id = each->second;
        each = m_cells.erase(each);
        QAccessible::deleteAccessibleInterface(id);
    }
}

int AccessibleBoard::rowCount() const
{
    return isValid() ? m_narrator->reading().layout().rowCount() : 0;
}

int AccessibleBoard::columnCount() const
{
    return isValid() ? m_narrator->reading().layout().columnCount() : 0;
}

int AccessibleBoard::childCount() const
{
    const int rows = rowCount();
    const int columns = columnCount();
    if (rows == 0 || columns == 0)
        return 0;
    const auto besides = m_narrator->reading().layout().besides().size();
    return rows * columns + columns + rows + static_cast<int>(besides);
}

std::optional<CellKey> AccessibleBoard::keyOf(int index) const
{
    if (index < 0 || index >= childCount())
        return std::nullopt;
    const BoardReading &reading = m_narrator->reading();
    const int rows = rowCount();
    const int columns = columnCount();
    if (index < rows * columns)
        return reading.keyAt(index / columns, index % columns);
    index -= rows * columns;
    if (index < columns)
        return BoardReading::columnKey(index);
    index -= columns;
    if (index < rows)
        return reading.rowKey(index);
    const CellLayout &layout = reading.layout();
    const int thing = layout.besides()[static_cast<std::size_t>(index - rows)];
    return BoardReading::keyOf(layout.things()[static_cast<std::size_t>(thing)]);
}

int AccessibleBoard::indexOf(const CellKey &key) const
{
    if (!isValid())
        return -1;
    const BoardReading &reading = m_narrator->reading();
    const auto place = reading.placeOf(key);
    if (!place)
        return -1;
    const int rows = rowCount();
    const int columns = columnCount();
    if (key.kind == CellKey::Kind::Column)
        return rows * columns + place->column;
    if (key.kind == CellKey::Kind::Row)
        return rows * columns + columns + place->row;
    const CellLayout &layout = reading.layout();
    for (std::size_t i = 0; i < layout.besides().size(); ++i) {
        const auto thing = static_cast<std::size_t>(layout.besides()[i]);
        if (BoardReading::keyOf(layout.things()[thing]) == key)
            return rows * columns + columns + rows + static_cast<int>(i);
    }
    return place->row * columns + place->column;
}

QAccessibleInterface *AccessibleBoard::child(int index) const
{
    const auto key = keyOf(index);
    return key ? cell(*key) : nullptr;
}

int AccessibleBoard::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *own = dynamic_cast<const AccessibleCell *>(child);
    return own != nullptr ? indexOf(own->key()) : -1;
}

QAccessibleInterface *AccessibleBoard::childAt(int x, int y) const
{
    if (!isValid())
        return nullptr;
    const auto *view = static_cast<const BoardView *>(widget());
    const auto key = m_narrator->reading().keyAt(view->viewport()->mapFromGlobal(QPoint(x, y)));
    return key ? cell(*key) : nullptr;
}

QAccessibleInterface *AccessibleBoard::focusChild() const
{
    if (!isValid() || !widget()->hasFocus())
        return nullptr;
    const auto key = m_narrator->reading().current();
    return key ? cell(*key) : const_cast<AccessibleBoard *>(this);
}

QString AccessibleBoard::text(QAccessible::Text which) const
{
    return which == QAccessible::Name && isValid() ? m_narrator->reading().boardName()
                                                   : QAccessibleWidget::text(which);
}

QAccessible::State AccessibleBoard::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    return state;
}

void *AccessibleBoard::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

/// Programs ask for any row and column, and Qt looks at the answer without a doubt.
QAccessibleInterface *AccessibleBoard::cellAt(int row, int column) const
{
    if (childCount() == 0)
        return cell(CellKey{}); // of nothing, and not valid
    return cell(m_narrator->reading().keyAt(std::clamp(row, 0, rowCount() - 1),
                                            std::clamp(column, 0, columnCount() - 1)));
}

int AccessibleBoard::selectedCellCount() const
{
    return isValid() ? static_cast<int>(m_narrator->reading().chosen().size()) : 0;
}

QList<QAccessibleInterface *> AccessibleBoard::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (!isValid())
        return cells;
    for (const CellKey &key : m_narrator->reading().chosen())
        cells += cell(key);
    return cells;
}

QString AccessibleBoard::columnDescription(int column) const
{
    return isValid() ? m_narrator->reading().nameOf(BoardReading::columnKey(column)) : QString();
}

QString AccessibleBoard::rowDescription(int row) const
{
    const bool isThere = row >= 0 && row < rowCount();
    return isThere ? m_narrator->reading().nameOf(m_narrator->reading().rowKey(row)) : QString();
}

QStringList AccessibleBoard::actionNames() const
{
    return isValid() ? m_narrator->boardActions() : QStringList();
}

QString AccessibleBoard::localizedActionName(const QString &action) const
{
    const QString own = isValid() ? m_narrator->actionText(action) : QString();
    return own.isEmpty() ? QAccessibleWidget::localizedActionName(action) : own;
}

QString AccessibleBoard::localizedActionDescription(const QString &action) const
{
    const QString own = isValid() ? m_narrator->actionText(action) : QString();
    return own.isEmpty() ? QAccessibleWidget::localizedActionDescription(action) : own;
}

void AccessibleBoard::doAction(const QString &action)
{
    if (isValid())
        m_narrator->actOnBoard(action);
}

QStringList AccessibleBoard::keyBindingsForAction(const QString &action) const
{
    return isValid() ? m_narrator->keysFor(action) : QStringList();
}

} // namespace bayboard
