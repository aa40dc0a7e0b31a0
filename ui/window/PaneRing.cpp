#include "ui/window/PaneRing.h"

#include <QApplication>
#include <QWidget>

namespace bayboard {

void PaneRing::add(QWidget &pane, std::function<QWidget *()> entry)
{
    m_panes.push_back({&pane, std::move(entry)});
}

std::size_t PaneRing::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (std::size_t index = 0; focus != nullptr && index < m_panes.size(); ++index) {
        const QWidget *pane = m_panes.at(index).widget;
        if (pane == focus || pane->isAncestorOf(focus)) {
            return index;
        }
    }
    return 0;
}

void PaneRing::focusNext(bool back) const
{
    const std::size_t from = current();
    for (std::size_t turn = 1; turn < m_panes.size(); ++turn) {
        const std::size_t step = back ? m_panes.size() - turn : turn;
        const Pane &pane = m_panes.at((from + step) % m_panes.size());
        QWidget *entry = pane.widget->isVisible() ? pane.entry() : nullptr;
        if (entry != nullptr) {
            entry->setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace bayboard
