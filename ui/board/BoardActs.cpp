// What an assistive program can have done with a cell of the board. Each act goes the way of its
// key.

#include "ui/access/Announcement.h"
#include "ui/board/BoardNarrator.h"
#include "ui/board/BoardParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

using C = BoardCommand;
using Interface = QAccessibleActionInterface;

/// A name that stays the same in every language, and what it does.
struct Act
{
    const char *name;
    C command;
    bool onBlocks;
    bool onFree;
    bool onBookings;
};

constexpr const char *wordOfExplaining = "explain";

constexpr std::array<Act, 10> acts{{
    {"open", C::Open, true, true, true},
    {"move", C::StartMove, true, false, true},
    {"resize", C::StartResize, true, false, true},
    {"extend", C::AddHalfHour, true, false, true},
    {"shorten", C::TakeHalfHour, true, false, true},
    {"copy", C::Copy, false, false, true},
    {"cut", C::Cut, false, false, true},
    {"paste", C::Paste, false, true, false},
    {"cancel", C::Cancel, true, false, true},
    {wordOfExplaining, C::Explain, true, true, true},
}};

constexpr const char *makingWay = "make way";
constexpr const char *choosing = "choose too";
constexpr const char *putDown = "put down";
constexpr const char *lettingGo = "let go";
constexpr const char *wayOut = "way out "; ///< and its number, from 1

const Act *actNamed(const QString &name)
{
    const auto found = std::find_if(
        acts.begin(), acts.end(), [&](const Act &act) { return name == QLatin1String(act.name); });
    return found == acts.end() ? nullptr : &*found;
}

bool suits(const Act &act, const CellKey &key)
{
    if (key.kind == CellKey::Kind::Free)
        return act.onFree;
    return key.entity.kind == EntityKind::Block ? act.onBlocks : act.onBookings;
}

/// From 0; -1: none.
int offerNamed(const QString &name)
{
    return name.startsWith(QLatin1String(wayOut))
        ? name.mid(static_cast<int>(qstrlen(wayOut))).toInt() - 1
        : -1;
}

} // namespace

/// Something hangs from the pointer or is looked at: the next place that is chosen is its own.
bool BoardNarrator::carries() const
{
    const bool placing = m_parts.gesture.mode == GestureState::Mode::Placing;
    return m_parts.drops.ghost()
        && (placing || m_parts.drops.stage() == BoardDrops::Stage::Preview);
}

bool BoardNarrator::standsInHand() const
{
    return carries() || m_parts.standsInHand();
}

QStringList BoardNarrator::actionsOf(const CellKey &key) const
{
    if (key.kind == CellKey::Kind::Column || key.kind == CellKey::Kind::Row)
        return {};
    QStringList names{Interface::pressAction(), Interface::setFocusAction()};
    if (carries())
        return names + QStringList{QLatin1String(putDown), QLatin1String(lettingGo)};
    names += Interface::showMenuAction();
    if (key.kind == CellKey::Kind::Thing && key.entity.kind == EntityKind::Booking)
        names += QLatin1String(choosing);
    for (const Act &act : acts) {
        const bool possible = act.command != C::Paste || m_parts.m_clipboard.has_value();
        if (suits(act, key) && possible)
            names += QLatin1String(act.name);
    }
    return names;
}

QStringList BoardNarrator::boardActions() const
{
    QStringList names{Interface::setFocusAction()};
    if (m_parts.drops.hasOffers()) {
        for (std::size_t i = 1; i <= m_parts.drops.ghost()->offers.size(); ++i)
            names += QLatin1String(wayOut) + QString::number(i);
    }
    if (m_parts.drops.hasBump())
        names += QLatin1String(makingWay);
    if (m_parts.drops.proposal())
        names += QLatin1String(wordOfExplaining);
    if (standsInHand())
        names += QLatin1String(lettingGo);
    return names;
}

QString BoardNarrator::actionText(const QString &action) const
{
    if (const Act *named = actNamed(action))
        return textFor(named->command);
    if (action == QLatin1String(choosing))
        return QCoreApplication::translate("Board", "Choose it with the others, or leave it out");
    if (action == QLatin1String(putDown))
        return QCoreApplication::translate("Board", "Put it down here");
    if (action == QLatin1String(lettingGo))
        return textFor(C::Abort);
    if (action == QLatin1String(makingWay))
        return textFor(C::Bump);
    const int offer = offerNamed(action);
    const auto &ghost = m_parts.drops.ghost();
    const bool isOffered
        = offer >= 0 && ghost && static_cast<std::size_t>(offer) < ghost->offers.size();
    return isOffered ? ghost->offers[static_cast<std::size_t>(offer)].text : QString();
}

QStringList BoardNarrator::keysFor(const QString &action) const
{
    const Act *named = actNamed(action);
    const bool opens = action == Interface::pressAction() || action == QLatin1String(putDown);
    if (named == nullptr && !opens && action != QLatin1String(lettingGo))
        return {};
    const C command = named != nullptr ? named->command : opens ? C::Open : C::Abort;
    QStringList keys;
    for (const QKeySequence &sequence : m_parts.keys.keys(command))
        keys += sequence.toString(QKeySequence::NativeText);
    return keys;
}

void BoardNarrator::act(const CellKey &key, const QString &action)
{
    QMetaObject::invokeMethod(
        &m_parts.view, [this, key, action] { perform(key, action); }, Qt::QueuedConnection);
}

void BoardNarrator::actOnBoard(const QString &action)
{
    QMetaObject::invokeMethod(
        &m_parts.view, [this, action] { performOnBoard(action); }, Qt::QueuedConnection);
}

void BoardNarrator::performOnBoard(const QString &action)
{
    const int offer = offerNamed(action);
    if (offer >= 0) {
        m_parts.gesture = {};
        m_parts.drops.take(offer);
    } else if (action == QLatin1String(lettingGo)) {
        m_parts.view.letGo();
    } else if (action == QLatin1String(makingWay)) {
        m_parts.run(C::Bump);
    } else if (action == QLatin1String(wordOfExplaining)) {
        m_parts.run(C::Explain);
    } else if (action == Interface::setFocusAction()) {
        m_parts.view.setFocus(Qt::OtherFocusReason);
    }
}

void BoardNarrator::perform(const CellKey &key, const QString &action)
{
    if (!m_reading.placeOf(key))
        return;
    if (action == QLatin1String(lettingGo)) {
        m_parts.view.letGo();
        return;
    }
    if (action == QLatin1String(choosing)) {
        m_parts.view.setFocus(Qt::OtherFocusReason);
        m_parts.view.letGo();
        m_parts.toggle(key.entity);
        return;
    }
    if (carries()) {
        carry(key, action != Interface::setFocusAction());
        return;
    }
    stand(key);
    const Act *named = actNamed(action);
    if (named != nullptr && suits(*named, key))
        m_parts.run(named->command);
    if (named != nullptr && named->command == C::StartMove && carries())
        announce(m_parts.view,
                 QCoreApplication::translate("Board",
                                             "Choose where it is to go and press there; %1 lets go")
                     .arg(m_parts.keyText(C::Abort)));
    if (action == Interface::pressAction())
        m_parts.run(C::Open);
    else if (action == Interface::showMenuAction())
        Q_EMIT m_parts.view.menuWanted(m_reading.rectOf(key).center());
}

/// The cursor goes there, and with it the focus.
void BoardNarrator::stand(const CellKey &key)
{
    m_parts.view.setFocus(Qt::OtherFocusReason);
    if (key.kind == CellKey::Kind::Thing) {
        m_parts.view.select(EntityRef(key.entity));
        return;
    }
    m_parts.view.letGo();
    m_parts.cursor.place(key.number, key.at, m_parts.grid());
    m_parts.selection.entity.reset();
    m_parts.chooseCell();
    m_parts.bringCursorIntoView();
}

/// With its start or its end there: a free cell is taken in, another thing begins behind it.
Span BoardNarrator::edgeAt(const Draft &draft, const CellKey &key, Instant at) const
{
    const Span &was = draft.span;
    if (draft.kind == Draft::Kind::ResizeStart)
        return at < was.end() ? Span(at, was.end()) : was;
    const Instant end = key.kind == CellKey::Kind::Free ? m_parts.grid().stepped(at, 1) : at;
    return end > was.start() ? Span(was.start(), end) : was;
}

void BoardNarrator::carry(const CellKey &key, bool drops)
{
    Draft draft = m_parts.drops.ghost()->draft;
    int bay = key.number;
    Instant at = key.at;
    if (key.kind == CellKey::Kind::Thing) {
        const Tile *tile = m_parts.model.snapshot().tileOf(key.entity);
        bay = tile->columns.front();
        at = tile->span.start();
    }
    if (m_parts.gesture.choosesEdge) {
        const bool isItself = key.kind == CellKey::Kind::Thing && key.entity == draft.source;
        m_parts.takeEdge(isItself ? Draft::Kind::ResizeEnd : nearerEdge(draft.span, at));
        return;
    }
    if (resizes(draft.kind)) {
        draft.span = edgeAt(draft, key, at);
    } else {
        draft.columns = movedAside(draft,
                                   bay - draft.columns.front(),
                                   static_cast<int>(m_parts.model.snapshot().bays.size()));
        draft.span = draft.span.isOpen() ? Span(at, openEnd) : Span(at, draft.span.length());
    }
    m_parts.gesture = {};
    if (drops) {
        m_parts.drops.begin();
        m_parts.drops.drop(draft);
    } else {
        m_parts.drops.preview(draft);
        m_parts.bringIntoView(m_parts.anchor());
    }
}

} // namespace bayboard
