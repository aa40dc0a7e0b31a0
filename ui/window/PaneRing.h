#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace bayboard {

/// F6: moves the focus from pane to pane, round and round, leaving out what is hidden.
class PaneRing
{
public:
    /// `entry` tells where the keyboard enters; null while there is nothing to enter.
    void add(QWidget &pane, std::function<QWidget *()> entry);
    void focusNext(bool back) const;

private:
    struct Pane
    {
        QWidget *widget;
        std::function<QWidget *()> entry;
    };

    [[nodiscard]] std::size_t current() const;
    std::vector<Pane> m_panes;
};

} // namespace bayboard
