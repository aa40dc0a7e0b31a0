#pragma once

#include "core/desk/Desk.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace bayboard {

class Actions;
class ClubView;
class DeskSignals;
class ExplainPopup;

/// Opens the explanation of rules beside what was asked about in a view, and leads back: it goes as
/// soon as anything else is done with the view. All parts outlive it.
class ExplainOpener final : public QObject
{
    Q_OBJECT
public:
    ExplainOpener(Desk &desk, DeskSignals &signals_, QWidget &page);

    /// "Why not?" of whatever `view` gives when it is run.
    static void install(Actions &actions, const std::function<ClubView *()> &view);

    /// `anchor`: its place in the view, which outlives it; `byKey`: the keyboard goes along.
    void open(ClubView &view, const Proposal &proposal, const QRect &anchor, bool byKey);
    void close();

    /// Null until somebody asked for the first time.
    [[nodiscard]] ExplainPopup *popup() const { return m_popup; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void watch(ClubView &view);
    [[nodiscard]] bool hasGoneElsewhere(const QEvent &event) const;
    void leave(bool back);

    Desk &m_desk;
    DeskSignals &m_signals;
    QWidget &m_page;
    ExplainPopup *m_popup = nullptr;
    QPointer<ClubView> m_view; ///< where it was asked last
};

} // namespace bayboard
