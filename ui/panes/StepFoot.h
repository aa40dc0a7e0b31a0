#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace bayboard {

/// The foot of a window that works on a list: what was just done in it, or why it was not, with an
/// undo for the window's own steps, the last one first. Ctrl+Z in that window does the same. GUI
/// thread.
class StepFoot final : public QWidget
{
    Q_OBJECT
public:
    /// Its keys work in the window of `parent`.
    StepFoot(Desk &desk, QWidget *parent);

    /// What came of a step: `sentence` where it was done, else the reason.
    void tell(const Outcome &outcome, const QString &sentence);
    void say(const QString &sentence);
    void undoLast();

    [[nodiscard]] QString said() const;

private:
    Desk &m_desk;
    QLabel *m_said;
    QToolButton *m_undo;
    std::vector<ChangeSetId> m_steps; ///< to be taken back, the last one first
};

} // namespace bayboard
