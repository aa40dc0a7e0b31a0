#include "ui/board/BoardParts.h"
#include "ui/board/BoardWords.h"
#include "ui/board/CellWords.h"
#include "ui/board/TimeText.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard {

// What is in hand: a ghost that stands refused or is looked at by keys, a thing that hangs from the
// pointer until it is clicked down, what was copied or cut. It goes on by its own keys and falls at
// everything else.

namespace {

using C = BoardCommand;

/// What goes on with the ghost that stands, or only looks. Esc sees for itself what to let go.
constexpr C goingOn[] = {
    C::MoveEarlier,  C::MoveLater,   C::MoveHourEarlier, C::MoveHourLater, C::MoveBayLeft,
    C::MoveBayRight, C::EndEarlier,  C::EndLater,        C::AddHalfHour,   C::TakeHalfHour,
    C::NextAllowed,  C::TakeFixHere, C::TakeFixOther,    C::TakeNextFix,   C::CursorUp,
    C::CursorDown,   C::CursorLeft,  C::CursorRight,     C::ZoomIn,        C::ZoomOut,
    C::ZoomReset,    C::Bump,        C::Explain,         C::Abort,
};

QString said(const char *text)
{
    return QCoreApplication::translate("Board", text);
}

} // namespace

bool BoardView::Parts::standsInHand() const
{
    return drops.stage() == BoardDrops::Stage::Refused
        || drops.stage() == BoardDrops::Stage::Preview;
}

bool BoardView::Parts::goesOn(BoardCommand command) const
{
    if (command == C::Open)
        return drops.stage() == BoardDrops::Stage::Preview;
    return std::find(std::begin(goingOn), std::end(goingOn), command) != std::end(goingOn);
}

void BoardView::Parts::letGo()
{
    if (!standsInHand() && gesture.mode != GestureState::Mode::Placing)
        return;
    abort();
    Q_EMIT view.announced(sentenceFor(selection)); // what was said of the ghost holds no longer
}

void BoardView::Parts::giveUp()
{
    if (standsInHand() || gesture.mode == GestureState::Mode::Placing) {
        letGo();
        return;
    }
    const bool holds = gesture.mode != GestureState::Mode::Idle || m_bands;
    abort();
    if (m_painting && !holds) {
        setPainting(false);
        return;
    }
    if (m_clipboard) {
        m_clipboard.reset();
        Q_EMIT view.announced(sentenceFor(selection));
        return;
    }
    if (together && !holds) {
        select(selection.entity);
        Q_EMIT view.announced(sentenceFor(selection));
    }
}

QString BoardView::Parts::hint() const
{
    const QString done = keyText(C::Abort);
    if (drops.stage() == BoardDrops::Stage::Preview && drops.ghost()->tone != Tone::Refuse)
        return said(QT_TRANSLATE_NOOP("Board", "%1 takes it, %2 lets go"))
            .arg(keyText(C::Open), done);
    if (drops.hasOffers())
        return said(QT_TRANSLATE_NOOP("Board", "%1 tries a free time, %2 lets go"))
            .arg(keyText(C::TakeNextFix), done);
    return said(QT_TRANSLATE_NOOP("Board", "%1 lets go")).arg(done);
}

QString BoardView::Parts::ghostSentence(const Ghost &ghost) const
{
    QStringList parts;
    if (ghost.draft.together)
        parts += QCoreApplication::translate(
            "Board", "%n booking(s)", nullptr, static_cast<int>(ghost.draft.together->all.size()));
    parts += QStringList{bayNames(ghost.draft.columns, model.snapshot()) + QStringLiteral(", ")
                         + ghost.when};
    if (!ghost.reasons.empty())
        parts += ghost.reasons.front();
    if (const QString use = wouldBeUse(ghost, model.snapshot()); !use.isEmpty())
        parts += use;
    parts += hint();
    return parts.join(QStringLiteral(" · "));
}

/// Why, and who could make way.
QString BoardView::Parts::refusedSentence(const Ghost &ghost) const
{
    QStringList parts(ghost.reasons.begin(), ghost.reasons.end());
    if (ghost.bump) {
        QStringList moved;
        for (const GhostFellow &fellow : ghost.bump->moved)
            moved += fellow.title + QStringLiteral(" → ") + fellow.when;
        parts += said(QT_TRANSLATE_NOOP("Board", "%1 has them make way: %2"))
                     .arg(keyText(C::Bump), moved.join(QStringLiteral(", ")));
    }
    return parts.join(QStringLiteral(" · "));
}

QString BoardView::Parts::keyText(BoardCommand command) const
{
    const std::vector<QKeySequence> &all = keys.keys(command);
    return all.empty() ? textFor(command) : all.front().toString(QKeySequence::NativeText);
}

/// Who and when, for sentences about what is copied: "A. Haddad, 16:30–18:00".
QString BoardView::Parts::nameOf(BookingId id) const
{
    const BookingView *booked = model.desk()->booking(id);
    return booked == nullptr ? QString()
                             : bookingTitle(*booked) + QStringLiteral(", ")
            + spanText(model.zone(), booked->booking.slot.span);
}

void BoardView::Parts::remember(bool cut)
{
    const auto id = selection.booking();
    if (!id) {
        Q_EMIT view.announced(said(QT_TRANSLATE_NOOP("Board", "Choose a booking first")));
        return;
    }
    m_clipboard = Clipboard{*selection.entity, cut};
    if (together)
        m_clipboard->all = chosen();
    Q_EMIT view.announced(rememberedText(*id));
}

void BoardView::Parts::paste()
{
    if (!m_clipboard) {
        Q_EMIT view.announced(
            said(QT_TRANSLATE_NOOP("Board", "Nothing is copied. Choose a booking; %1 copies it"))
                .arg(keyText(C::Copy)));
        return;
    }
    if (!selection.slot) {
        Q_EMIT view.announced(said(QT_TRANSLATE_NOOP("Board", "Choose where it is to go first")));
        return;
    }
    const Draft::Kind kind = m_clipboard->cut ? Draft::Kind::Move : Draft::Kind::Copy;
    const bool isSeveral = !m_clipboard->all.empty();
    auto draft = isSeveral ? copiedTogether(kind) : draftFor(m_clipboard->entity, kind);
    if (!draft) {
        const BookingView *booked = model.desk()->booking(BookingId{m_clipboard->entity.id});
        const bool elsewhere = booked != nullptr && !model.shows(booked->booking.location);
        Q_EMIT view.announced(
            elsewhere
                ? said(QT_TRANSLATE_NOOP("Board", "%1 belongs to another location and stays there"))
                      .arg(bookingTitle(*booked))
                : isSeveral
                ? said(QT_TRANSLATE_NOOP("Board", "Some of what was copied is no longer there"))
                : said(QT_TRANSLATE_NOOP("Board", "What was copied is no longer there")));
        return;
    }
    if (!isSeveral)
        draft->together.reset();
    // What holds the week's bay beside others keeps them.
    const auto holds = [this](const std::vector<int> &columns) {
        return std::find(columns.begin(), columns.end(), cursor.column()) != columns.end();
    };
    const bool isHere = model.isWeek()
        && (isSeveral ? std::any_of(draft->together->all.begin(),
                                    draft->together->all.end(),
                                    [&](const Together::One &one) { return holds(one.columns); })
                      : holds(draft->columns));
    const int first = isSeveral ? draft->together->firstColumn : draft->columns.front();
    if (!isHere)
        draft->columns = movedAside(
            *draft, cursor.column() - first, static_cast<int>(model.snapshot().bays.size()));
    draft->span = Span(cursor.start(), draft->span.length());
    applyDraft(*draft);
    // What was refused can be put down elsewhere.
    if (m_clipboard && m_clipboard->cut && !standsInHand())
        m_clipboard.reset();
}

} // namespace bayboard
