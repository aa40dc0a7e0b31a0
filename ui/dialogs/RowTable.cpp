#include "ui/dialogs/RowTable.h"

#include <QHeaderView>
#include <QTableWidget>

namespace bayboard {

void dressRows(QTableWidget &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 14);
    QHeaderView *heads = table.horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace bayboard
