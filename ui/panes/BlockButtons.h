#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QPushButton;

namespace bayboard {

/// What can be done with one block: free it or a part of it, take that back, change its end, change
/// or remove it (its series asks which dates). A button is there when it makes sense, and works
/// when the actor may. GUI thread.
class BlockButtons final : public QWidget
{
    Q_OBJECT
public:
    explicit BlockButtons(Desk &desk, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Block &block);

Q_SIGNALS:
    void openNowWanted(bayboard::BlockId id);
    void liftWanted(bayboard::BlockId id);
    void unliftWanted(bayboard::BlockId id);
    void extensionWanted(bayboard::BlockId id, int addedMinutes);
    void openEndWanted(bayboard::BlockId id);
    void changeWanted(bayboard::BlockId id);
    void removalWanted(bayboard::BlockId id);

private:
    using Signal = void (BlockButtons::*)(BlockId);
    QPushButton *add(const char *name, const QString &text);
    void connectTo(QPushButton *button, Signal wanted);

    Desk &m_desk;
    BlockId m_block;
    QPushButton *m_openNow;
    QPushButton *m_lift;
    QPushButton *m_unlift;
    QPushButton *m_half;
    QPushButton *m_hour;
    QPushButton *m_openEnd;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace bayboard
