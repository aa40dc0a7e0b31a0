#pragma once

#include "core/desk/Desk.h"

#include <QObject>

namespace bayboard {

class Actions;
class Banner;
class DeskSignals;
class StatusLine;
class TopBar;

/// Tells what became of steps: on their way, saved, refused (with ways out), fallen with the disk,
/// taken back. Keeps undo and redo buttons and the save state true. All parts outlive it.
class StepReport final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        Actions &actions;
        TopBar &topBar;
        Banner &banner;
        StatusLine &status;
    };

    StepReport(const Parts &parts, DeskSignals &signals_, QObject *parent);

    void tellDone(const Committed &committed, LocationId location);
    void tellRefusal(const Refusal &refusal, LocationId location, const Slot &slot);
    /// Names on the undo and redo buttons; also after another operator took over.
    void showSteps();
    void undo(LocationId location);
    void redo(LocationId location);

Q_SIGNALS:
    /// What was shown as done is no more, or never was: look again.
    void takenBack();

private:
    void showSaving();
    void tellFailure(const std::vector<ChangeSetId> &fallen, const Error &error);
    void reverse(bool undo, LocationId location);
    void tellUndone(const Outcome &outcome, const QString &sentence, LocationId location);

    Parts m_parts;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the undo or redo that is under way
    int m_underWay = 0; ///< undos and redos that the disk has not answered
    QString m_failure; ///< why the last save failed; empty once something was saved again
};

} // namespace bayboard
