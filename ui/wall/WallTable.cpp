#include "ui/wall/WallTable.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>

#include <numeric>

namespace bayboard {
namespace {

constexpr int smallest = 16; // pixels; what does not fit then is scrolled to
constexpr int largest = 64;
constexpr int sizeStep = 2;

int rowHeightAt(int size)
{
    return size * 2;
}

int paddingAt(int size)
{
    return size * 3 / 2;
}

} // namespace

WallTable::WallTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("wallTable"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
}

void WallTable::setPage(const WallPage &page)
{
    if (page == m_page) {
        return;
    }
    m_page = page;
    setColumnCount(static_cast<int>(page.heads.size()));
    setHorizontalHeaderLabels(page.heads);
    setRowCount(static_cast<int>(page.rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList &cells = page.rows[static_cast<std::size_t>(row)].cells;
        for (int column = 0; column < cells.size(); ++column) {
            if (item(row, column) == nullptr) {
                setItem(row, column, new QTableWidgetItem);
            }
            if (item(row, column)->text() != cells.at(column)) {
                item(row, column)->setText(cells.at(column));
            }
        }
    }
    m_size = 0; // rows are dressed anew
    fit();
}

QFont WallTable::fontOf(int size, bool strong) const
{
    QFont font = this->font();
    font.setPixelSize(size);
    font.setBold(strong);
    return font;
}

std::vector<int> WallTable::widthsAt(int size) const
{
    const QFontMetrics usual(fontOf(size, false));
    const QFontMetrics bold(fontOf(size, true));
    std::vector<int> widths;
    for (int column = 0; column < m_page.heads.size(); ++column) {
        int width = usual.horizontalAdvance(m_page.heads.at(column));
        for (const WallPage::Row &row : m_page.rows) {
            const QFontMetrics &metrics = row.strong ? bold : usual;
            width = std::max(width, metrics.horizontalAdvance(row.cells.at(column)));
        }
        widths.push_back(width + paddingAt(size));
    }
    return widths;
}

bool WallTable::fits(int size) const
{
    const std::vector<int> widths = widthsAt(size);
    const int rows = rowCount() + 1; // with the heads
    return std::accumulate(widths.begin(), widths.end(), 0) <= contentsRect().width()
        && rows * rowHeightAt(size) <= contentsRect().height();
}

void WallTable::fit()
{
    int size = largest;
    while (size > smallest && !fits(size)) {
        size -= sizeStep;
    }
    std::vector<int> widths = widthsAt(size);
    if (!widths.empty()) { // the rest of the line is the last one's
        const int used = std::accumulate(widths.begin(), widths.end(), 0);
        widths.back() += std::max(0, contentsRect().width() - used);
    }
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    if (size == m_size) {
        return;
    }
    m_size = size;
    horizontalHeader()->setFixedHeight(rowHeightAt(size));
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setFont(fontOf(size, false));
    }
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, rowHeightAt(size));
        const QFont font = fontOf(size, m_page.rows[static_cast<std::size_t>(row)].strong);
        for (int column = 0; column < columnCount(); ++column) {
            item(row, column)->setFont(font);
        }
    }
}

void WallTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

} // namespace bayboard
