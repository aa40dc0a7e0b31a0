#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace bayboard {

/// What can be done with one block: free it or a part of it, take that back, change its end, change
/// or remove it (its series asks which dates). What was laid on several bays together is freed,
/// taken back and extended on one of them or, with a box checked, on all. A button is there when it
/// makes sense, and works when the actor may. GUI thread.
class BlockButtons final : public QWidget
{
    Q_OBJECT
public:
    explicit BlockButtons(Desk &desk, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Block &block);

Q_SIGNALS:
    // `group`: on all bays of that date.
    void openNowWanted(bayboard::BlockId id, bool group);
    void liftWanted(bayboard::BlockId id, bool group);
    void unliftWanted(bayboard::BlockId id, bool group);
    void extensionWanted(bayboard::BlockId id, int addedMinutes, bool group);
    void openEndWanted(bayboard::BlockId id, bool group);
    void changeWanted(bayboard::BlockId id);
    void seriesWanted(bayboard::BlockId id); ///< how it repeats, and on which bays
    void removalWanted(bayboard::BlockId id);

private:
    using Signal = void (BlockButtons::*)(BlockId);
    using GroupSignal = void (BlockButtons::*)(BlockId, bool);
    QPushButton *add(const char *name, const QString &text);
    void connectTo(QPushButton *button, Signal wanted);
    void connectTo(QPushButton *button, GroupSignal wanted);
    void showGroup(const Block &block);
    void showButtons();
    [[nodiscard]] bool isGroup() const;

    Desk &m_desk;
    BlockId m_block;
    std::string m_date; ///< series and date of the block
    QCheckBox *m_group;
    QPushButton *m_openNow;
    QPushButton *m_lift;
    QPushButton *m_unlift;
    QPushButton *m_half;
    QPushButton *m_hour;
    QPushButton *m_openEnd;
    QPushButton *m_change;
    QPushButton *m_series;
    QPushButton *m_remove;
};

} // namespace bayboard
