#pragma once

#include "core/desk/Desk.h"

#include <QObject>

namespace bayboard {

class BlockDialog;
class StatusLine;
class ViewStack;

/// Opens the dialog for blocks, filled with what was painted or chosen in the view, and tells what
/// was laid, with its undo. All parts outlive it.
class BlockOpener final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        ViewStack &views;
        StatusLine &status;
    };

    BlockOpener(const Parts &parts, QWidget &page);

    [[nodiscard]] bool may() const;
    /// For what is chosen in the view; else for the day in view, without bays.
    void open();
    /// For bays and times that were meant.
    void openFor(const Slot &slot);

    /// Null while none is open.
    [[nodiscard]] BlockDialog *dialog() const { return m_dialog; }

private:
    void show(const Slot &slot, bool isLengthChosen);
    void tell(const Laid &laid);

    Parts m_parts;
    QWidget &m_page;
    BlockDialog *m_dialog = nullptr;
    Laid m_laid;
    Label m_label; ///< of the step
};

} // namespace bayboard
