#pragma once

#include "core/desk/Desk.h"

#include <QObject>

class QWidget;

namespace bayboard {

class ClubView;
class CreatePopup;
class DeskSignals;

/// Opens the inline creation beside a slot that was chosen in a view, has somebody allow what rules
/// refuse, and leads back to the view. All parts outlive it.
class CreationOpener final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        DeskSignals &deskSignals;
    };

    CreationOpener(const Parts &parts, QWidget &page);

    /// `anchor`: the slot's place in the view, which outlives it.
    void open(ClubView &view, const Slot &slot, const QRect &anchor);

    /// Null until a slot was chosen for the first time.
    [[nodiscard]] CreatePopup *popup() const { return m_popup; }

Q_SIGNALS:
    void created(const bayboard::Committed &committed);
    /// It shall be a block instead.
    void blockWanted(const bayboard::Slot &slot);

private:
    void make();
    void leave();
    void askToAllow(const Proposal &proposal, const Verdict &verdict);

    Parts m_parts;
    QWidget &m_page;
    CreatePopup *m_popup = nullptr;
    ClubView *m_view = nullptr; ///< where the slot was chosen last
};

} // namespace bayboard
