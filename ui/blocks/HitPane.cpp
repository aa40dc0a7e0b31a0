#include "ui/blocks/HitPane.h"

#include "ui/blocks/AnswerMenu.h"
#include "ui/blocks/BlockWords.h"
#include "ui/blocks/HitDelegate.h"
#include "ui/blocks/HitModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

#include <numeric>

namespace bayboard {
namespace {

/// Shares of the width, in per cent.
constexpr int shares[HitModel::columns] = {18, 15, 19, 17, 31};

/// Columns share the width; nothing is scrolled sideways.
class HitTable final : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        const int width = viewport()->width();
        int left = width;
        for (int column = 0; column + 1 < HitModel::columns; ++column) {
            const int part = width * shares[column] / 100;
            setColumnWidth(column, part);
            left -= part;
        }
        setColumnWidth(HitModel::columns - 1, left);
    }
};

} // namespace

HitPane::HitPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new HitModel(this))
    , m_heading(new QLabel)
    , m_first(new QComboBox)
    , m_table(new HitTable)
    , m_decide(new QToolButton)
    , m_all(new QToolButton)
    , m_totals(new QLabel)
{
    build();
    connect(m_model, &HitModel::answersChanged, this, &HitPane::showTotals);
    connect(m_first, &QComboBox::activated, this, &HitPane::firstChanged);
    connect(m_decide, &QToolButton::clicked, this, &HitPane::openMenu);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == HitModel::Decision && rows().size() == 1) {
            openMenu();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_decide->setEnabled(!rows().empty());
    });
}

void HitPane::build()
{
    m_heading->setObjectName(QStringLiteral("hitHeading"));
    m_first->setObjectName(QStringLiteral("wayFirst"));
    m_first->setAccessibleName(tr("What is proposed first"));
    m_first->addItems({tr("Propose another bay first"), tr("Propose another time first")});
    m_table->setObjectName(QStringLiteral("hits"));
    m_table->setAccessibleName(tr("Bookings in the way"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HitDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 10);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_decide->setText(tr("&Decide… ▾"));
    m_decide->setEnabled(false);
    m_all->setObjectName(QStringLiteral("decideAll"));
    m_all->setText(tr("For &all ▾"));
    m_totals->setObjectName(QStringLiteral("totals"));
    connect(m_all, &QToolButton::clicked, this, [this] {
        std::vector<int> all(static_cast<std::size_t>(m_model->rowCount()));
        std::iota(all.begin(), all.end(), 0);
        auto *menu = new AnswerMenu(*m_model, std::move(all), this);
        menu->popup(m_all->mapToGlobal(QPoint(0, m_all->height())));
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_first);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_decide);
    foot->addWidget(m_all);
    foot->addStretch(1);
    foot->addWidget(m_totals);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    column->addStretch(0);
}

WayFirst HitPane::first() const
{
    return m_first->currentIndex() == 0 ? WayFirst::OtherBay : WayFirst::OtherTime;
}

void HitPane::refresh(const QString &nobody)
{
    const int count = m_model->rowCount();
    m_heading->setText(count > 0 ? tr("%n booking(s) in the way", nullptr, count) : nobody);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_first, m_table, m_decide, m_all, m_totals}) {
        part->setVisible(count > 0);
    }
    showTotals();
}

void HitPane::showTotals()
{
    m_totals->setText(m_model->preview()
                          ? blockwords::totals(m_model->preview()->plan, m_model->answers())
                          : QString());
}

std::vector<int> HitPane::rows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    const int current = m_table->currentIndex().row();
    // The row that has the keys leads.
    std::stable_partition(rows.begin(), rows.end(), [&](int row) { return row == current; });
    return rows;
}

void HitPane::openMenu()
{
    std::vector<int> chosen = rows();
    if (chosen.empty()) {
        return;
    }
    const QRect cell = m_table->visualRect(m_model->index(chosen.front(), HitModel::Decision));
    const QPoint corner = m_table->viewport()->mapToGlobal(
        QPoint(cell.left(), std::min(cell.bottom(), m_table->viewport()->height())));
    auto *menu = new AnswerMenu(*m_model, std::move(chosen), this);
    menu->setMinimumWidth(cell.width());
    menu->popup(corner);
}

void HitPane::goToOpen()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, HitModel::Decision).data(HitModel::OpenRole).toBool()) {
            m_table->setCurrentIndex(m_model->index(row, HitModel::Decision));
            m_table->selectRow(row);
            m_table->setFocus();
            return;
        }
    }
}

bool HitPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space
            || key == Qt::Key_F4) {
            openMenu();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bayboard
