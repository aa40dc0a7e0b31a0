#include "ui/board/BoardNarrator.h"

#include "ui/access/Announcement.h"
#include "ui/board/AccessibleBoard.h"
#include "ui/board/BoardParts.h"
#include "ui/board/CellWords.h"

#include <QTimer>

#include <utility>

namespace bayboard {

BoardNarrator::BoardNarrator(BoardView::Parts &parts)
    : m_parts(parts)
    , m_reading({parts.view, parts.model, parts.canvas, parts.cursor, parts.selection})
{ }

BoardNarrator::~BoardNarrator()
{
    if (m_table != nullptr)
        m_table->lose();
}

BoardNarrator *BoardNarrator::of(BoardView &view)
{
    return view.m_parts ? &view.m_parts->narrator : nullptr;
}

/// Once the board has come to rest: a step may change many things, one after the other.
void BoardNarrator::later(void (BoardNarrator::*what)(), bool &isOnItsWay)
{
    if (std::exchange(isOnItsWay, true))
        return;
    QTimer::singleShot(0, &m_parts.view, [this, what, &isOnItsWay] {
        isOnItsWay = false;
        (this->*what)();
    });
}

void BoardNarrator::boardChanged()
{
    m_reading.forget();
    if (m_table != nullptr)
        later(&BoardNarrator::sweep, m_sweeps);
}

void BoardNarrator::selectionShown()
{
    if (m_table != nullptr && isListenedTo())
        later(&BoardNarrator::tellSelection, m_tells);
}

void BoardNarrator::ghostChanged()
{
    const bool refused = m_parts.drops.stage() == BoardDrops::Stage::Refused;
    if (m_table != nullptr && refused && isListenedTo())
        later(&BoardNarrator::tellGhost, m_tellsGhost);
}

void BoardNarrator::sweep()
{
    if (m_table == nullptr)
        return;
    m_table->forgetGone();
    if (!isListenedTo())
        return;
    QAccessibleTableModelChangeEvent event(m_table, QAccessibleTableModelChangeEvent::ModelReset);
    tell(event);
    tellSelection();
}

void BoardNarrator::send(const CellKey &key, QAccessible::Event type) const
{
    QAccessibleEvent event(&m_parts.view, type);
    event.setChild(m_table->indexOf(key));
    tell(event);
}

void BoardNarrator::tellSelection()
{
    if (m_table == nullptr)
        return;
    const auto key = m_reading.current();
    Told now{key,
             key ? m_reading.nameOf(*key) : QString(),
             m_parts.selection.slot,
             m_parts.selection.all,
             m_reading.layout().date(),
             m_parts.view.hasFocus()};
    const Told before = std::exchange(m_told, now);
    const bool moved = now.key != before.key;
    if (now.key && !moved && now.name != before.name)
        send(*now.key, QAccessible::NameChanged);
    if (now.key && moved)
        send(*now.key, QAccessible::Selection);
    if (now.focused && now.key && (moved || !before.focused))
        send(*now.key, QAccessible::Focus);
    if (now.all != before.all) {
        QAccessibleEvent event(&m_parts.view, QAccessible::SelectionWithin);
        tell(event);
    }
    // More of the board was taken in from the same cell.
    const bool grew
        = !moved && now.key && now.key->kind == CellKey::Kind::Free && now.slot != before.slot;
    if (now.focused && grew)
        announce(m_parts.view, m_parts.sentenceFor(m_parts.selection));
    if (now.focused && before.focused && now.date != before.date)
        announce(m_parts.view, spokenDay(now.date));
}

/// Why it was refused, and what would be possible instead; after all others have had their say.
void BoardNarrator::tellGhost()
{
    const auto &ghost = m_parts.drops.ghost();
    if (!ghost || m_parts.drops.stage() != BoardDrops::Stage::Refused)
        return;
    QStringList parts(ghost->reasons.begin(), ghost->reasons.end());
    for (const GhostOffer &offer : ghost->offers)
        parts += QStringLiteral("%1: %2").arg(offer.key, offer.text);
    parts += m_parts.hint();
    announce(m_parts.view, parts.join(QStringLiteral(". ")));
}

} // namespace bayboard
