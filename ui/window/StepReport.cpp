#include "ui/window/StepReport.h"

#include "ui/panes/DeskSignals.h"
#include "ui/panes/Words.h"
#include "ui/window/Actions.h"
#include "ui/window/Banner.h"
#include "ui/window/StatusLine.h"
#include "ui/window/StepProgress.h"
#include "ui/window/TopBar.h"

#include <QPointer>

namespace bayboard {

StepReport::StepReport(const Parts &parts, DeskSignals &signals_, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&signals_, &DeskSignals::bookingsChanged, this, &StepReport::showSaving);
    connect(&signals_, &DeskSignals::undoChanged, this, &StepReport::showSteps);
    connect(&signals_, &DeskSignals::stepSaved, this, [this] {
        m_failure.clear();
        showSaving();
    });
    connect(&signals_, &DeskSignals::stepsFell, this, &StepReport::tellFailure);
    connect(&m_parts.status.progress(), &StepProgress::stopWanted, this, [this] {
        if (m_stop) {
            m_stop->store(true);
        }
    });
    connect(&signals_, &DeskSignals::trouble, this, [this](const Error &error) {
        m_parts.banner.tell(Banner::Kind::Failed, words::error(error));
    });
}

void StepReport::showSteps()
{
    const UndoState &state = m_parts.desk.undoState();
    const auto name = [this](const std::optional<Step> &step) {
        return step ? words::step(step->head.label, m_parts.desk.club()) : QString();
    };
    m_parts.topBar.setSteps(name(state.undo), name(state.redo));
    m_parts.actions.refresh();
}

void StepReport::showSaving()
{
    if (m_parts.desk.isReadOnly()) {
        m_parts.topBar.setSaving(TopBar::Saving::ReadOnly);
    } else if (m_parts.desk.savesInFlight() > 0) {
        m_parts.topBar.setSaving(TopBar::Saving::Saving);
    } else if (!m_failure.isEmpty()) {
        m_parts.topBar.setSaving(TopBar::Saving::NotSaved, m_failure);
    } else {
        m_parts.topBar.setSaving(TopBar::Saving::AllSaved);
    }
}

void StepReport::tellFailure(const std::vector<ChangeSetId> &fallen, const Error &error)
{
    m_failure = words::error(error);
    m_parts.banner.tell(
        Banner::Kind::Failed,
        tr("Not saved: %1. %n step(s) were taken back; the board shows what is on the disk.",
           nullptr,
           static_cast<int>(fallen.size()))
            .arg(m_failure));
    showSaving();
    Q_EMIT takenBack();
}

void StepReport::tellRefusal(const Refusal &refusal, LocationId location, const Slot &slot)
{
    QStringList fixes;
    for (const Fix &fix : refusal.fixes) {
        fixes += words::fix(fix, m_parts.desk, location, &slot);
    }
    m_parts.banner.tell(
        Banner::Kind::Refused, words::refusal(refusal, m_parts.desk, location, &slot), fixes);
    Q_EMIT takenBack();
}

void StepReport::tellDone(const Committed &committed, LocationId location)
{
    m_parts.banner.dismiss();
    showSaving();
    QStringList warnings;
    for (const Violation &violation : committed.warnings) {
        warnings += words::violation(violation, m_parts.desk, location);
    }
    if (!warnings.isEmpty()) {
        m_parts.status.announce(QStringLiteral("⚠ ") + warnings.join(QStringLiteral(" · ")));
    }
}

void StepReport::undo(LocationId location)
{
    reverse(true, location);
}

void StepReport::redo(LocationId location)
{
    reverse(false, location);
}

void StepReport::reverse(bool undo, LocationId location)
{
    const UndoState &state = m_parts.desk.undoState();
    const std::optional<Step> &step = undo ? state.undo : state.redo;
    if (!step) {
        return;
    }
    const QString name = words::step(step->head.label, m_parts.desk.club());
    const QString sentence = undo ? tr("Taken back: %1").arg(name) : tr("Done again: %1").arg(name);
    const QString title = undo ? tr("Taking back: %1").arg(name) : tr("Doing again: %1").arg(name);
    if (m_underWay++ == 0) {
        m_stop = std::make_shared<std::atomic<bool>>(false);
    }
    const auto done
        = [guard = QPointer<StepReport>(this), sentence, location](const Outcome &outcome) {
              if (guard) {
                  guard->tellUndone(outcome, sentence, location);
              }
          };
    const auto progress
        = [guard = QPointer<StepReport>(this), title](std::int64_t written, std::int64_t all) {
              if (guard) {
                  guard->m_parts.status.progress().follow(title, written, all);
              }
          };
    if (undo) {
        m_parts.desk.undo(std::nullopt, done, {progress, m_stop});
    } else {
        m_parts.desk.redo(std::nullopt, done, {progress, m_stop});
    }
}

void StepReport::tellUndone(const Outcome &outcome, const QString &sentence, LocationId location)
{
    m_parts.status.progress().end();
    --m_underWay;
    if (!outcome) {
        m_parts.banner.tell(Banner::Kind::Refused,
                            words::refusal(outcome.error(), m_parts.desk, location));
        return;
    }
    m_parts.banner.dismiss();
    m_parts.status.announce(sentence);
}

} // namespace bayboard
