#include "ui/list/ListTable.h"

#include <QContextMenuEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <unordered_set>

namespace bayboard {

namespace {

constexpr std::size_t mostKept = 5000; ///< rows chosen; of more only the current one is kept

/// How wide a column is as long as nobody has moved it.
QString sampleOf(ListColumn column)
{
    switch (column) {
    case ListColumn::Start:
        return QStringLiteral("Wed 30 Sep 00:00");
    case ListColumn::End:
        return QStringLiteral("00:00 mm");
    case ListColumn::Bays:
        return QStringLiteral("Bay 10, Bay 11");
    case ListColumn::Customer:
        return QStringLiteral("Maximilian Haddadson");
    case ListColumn::Phone:
        return QStringLiteral("+1 902 555 0000");
    case ListColumn::Tier:
        return QStringLiteral("Frequent mm");
    case ListColumn::State:
        return QStringLiteral("Checked in mm");
    case ListColumn::Price:
        return QStringLiteral("$1,000.00");
    case ListColumn::MadeBy:
        return QStringLiteral("Alexandra M.");
    case ListColumn::Notes:
        return QStringLiteral("Left-handed set-up, please");
    }
    return {};
}

} // namespace

ListTable::ListTable(ListModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("lines"));
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    sortByColumn(static_cast<int>(ListColumn::Start), Qt::AscendingOrder);
    fitColumns();
    watchColumns();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::keep);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListTable::restore);
    connect(this, &QAbstractItemView::doubleClicked, this, &ListTable::open);
}

void ListTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    for (int column = 0; column < listColumnCount; ++column) {
        fitColumn(static_cast<ListColumn>(column));
    }
}

void ListTable::fitColumn(ListColumn column)
{
    if (m_drawn.test(static_cast<std::size_t>(column))) {
        return;
    }
    const bool isClock = column == ListColumn::Start && m_model.context().isOneDay;
    const int words = fontMetrics().horizontalAdvance(sampleOf(isClock ? ListColumn::End : column));
    const int heading = fontMetrics().horizontalAdvance(headingOf(column)) + 20;
    setWidth(column, std::max(words, heading) + 16);
}

void ListTable::setWidth(ListColumn column, int pixels)
{
    m_isFitting = true;
    setColumnWidth(static_cast<int>(column), pixels);
    m_isFitting = false;
}

void ListTable::watchColumns()
{
    QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        // The last one goes with the window.
        if (!m_isFitting && header->visualIndex(column) != listColumnCount - 1) {
            m_drawn.set(static_cast<std::size_t>(column));
            Q_EMIT columnsChanged();
        }
    });
    connect(header, &QHeaderView::sectionMoved, this, &ListTable::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListTable::columnsChanged);
}

ListColumns ListTable::columns() const
{
    const QHeaderView &header = *horizontalHeader();
    ListColumns columns;
    for (int seen = 0; seen < listColumnCount; ++seen) {
        columns.order.push_back(static_cast<ListColumn>(header.logicalIndex(seen)));
    }
    for (std::size_t column = 0; column < listColumnCount; ++column) {
        columns.widths[column]
            = m_drawn.test(column) ? header.sectionSize(static_cast<int>(column)) : 0;
    }
    columns.textSize = QFontInfo(font()).pixelSize();
    columns.sortedBy = static_cast<ListColumn>(header.sortIndicatorSection());
    columns.isDescending = header.sortIndicatorOrder() == Qt::DescendingOrder;
    return columns;
}

void ListTable::setColumns(const ListColumns &columns)
{
    QHeaderView &header = *horizontalHeader();
    int at = 0;
    for (const ListColumn column : columns.order) {
        header.moveSection(header.visualIndex(static_cast<int>(column)), at++);
    }
    const bool holds = columns.textSize == QFontInfo(font()).pixelSize();
    for (int column = 0; column < listColumnCount; ++column) {
        const int width = columns.widths[static_cast<std::size_t>(column)];
        if (holds && width > 0) {
            m_drawn.set(static_cast<std::size_t>(column));
            setWidth(static_cast<ListColumn>(column), width);
        }
    }
    sortByColumn(static_cast<int>(columns.sortedBy),
                 columns.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::vector<int> ListTable::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<EntityRef> ListTable::chosen() const
{
    std::vector<EntityRef> entities;
    for (const int row : chosenRows())
        entities.push_back(m_model.row(row).entity);
    return entities;
}

int ListTable::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::optional<EntityRef> ListTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model.row(index.row()).entity) : std::nullopt;
}

void ListTable::choose(EntityRef entity)
{
    const int row = m_model.rowOf(entity);
    if (row >= 0 && (current() != entity || chosenCount() != 1)) {
        selectRow(row);
        scrollTo(m_model.index(row, 0));
    }
}

QString ListTable::chosenText() const
{
    QString text;
    for (const int chosen : chosenRows()) {
        const ListRow &row = m_model.row(chosen);
        QStringList cells;
        for (int seen = 0; seen < listColumnCount; ++seen) {
            const auto column = static_cast<ListColumn>(horizontalHeader()->logicalIndex(seen));
            cells += textOf(row, column, m_model.context())
                         .replace(QLatin1Char('\t'), QLatin1Char(' '));
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void ListTable::keep()
{
    m_isKeeping = true;
    m_keptCurrent = current();
    m_kept.clear();
    if (chosenCount() <= static_cast<int>(mostKept))
        m_kept = chosen();
}

void ListTable::restore()
{
    const std::unordered_set<EntityRef> kept(m_kept.begin(), m_kept.end());
    QItemSelection selection;
    int currentRow = -1;
    for (int row = 0; row < m_model.rowCount() && (!kept.empty() || m_keptCurrent); ++row) {
        const EntityRef &entity = m_model.row(row).entity;
        if (kept.contains(entity))
            selection.select(m_model.index(row, 0), m_model.index(row, listColumnCount - 1));
        if (entity == m_keptCurrent)
            currentRow = row;
    }
    if (currentRow >= 0)
        selectionModel()->setCurrentIndex(m_model.index(currentRow, 0),
                                          QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isKeeping = false;
    if (currentRow >= 0)
        scrollTo(m_model.index(currentRow, 0));
    if (m_model.context().isOneDay != m_isOneDay) {
        m_isOneDay = m_model.context().isOneDay;
        fitColumn(ListColumn::Start);
    }
    tellChosen();
}

void ListTable::tellChosen()
{
    if (!m_isKeeping)
        Q_EMIT chosenChanged();
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellChosen();
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        tellChosen();
}

void ListTable::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_model.row(index.row()).entity);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (isEnter && modifiers == Qt::NoModifier) {
        open(currentIndex());
    } else if (event->key() == Qt::Key_Delete && modifiers == Qt::NoModifier) {
        Q_EMIT removalWanted();
    } else if (event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z
               && modifiers == Qt::NoModifier) {
        event->ignore(); // the table would look for a row that begins with it
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isKey && !indexAt(event->pos()).isValid())
        return;
    const QPoint row = visualRect(currentIndex()).bottomLeft() + QPoint(20, 0);
    Q_EMIT menuWanted(isKey ? viewport()->mapToGlobal(row) : event->globalPos());
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_drawn.reset();
        fitColumns();
    }
}

} // namespace bayboard
