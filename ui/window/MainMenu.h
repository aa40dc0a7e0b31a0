#pragma once

#include <QMenu>

namespace bayboard {

class Actions;

/// The window's menu: every action once, in submenus as desktop programs have them. Each entry has
/// a letter, its key and, while it is off, the reason as its tip. The actions must outlive it.
class MainMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit MainMenu(const Actions &actions, QWidget *parent = nullptr);

    /// As the actions are now; done by itself when it opens.
    void fill();

private:
    const Actions &m_actions;
};

} // namespace bayboard
