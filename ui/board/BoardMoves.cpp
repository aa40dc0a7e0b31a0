#include "ui/board/BoardParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard {

// Keys that change what is chosen. They make the same drafts as the mouse and drop them the same
// way, so that snapping, rules and undo are one.

namespace {

constexpr minutes halfHour(30);

} // namespace

std::optional<Draft> BoardView::Parts::draftFor(EntityRef entity, Draft::Kind kind) const
{
    const bool goesAlong = (kind == Draft::Kind::Move || kind == Draft::Kind::Copy) && together
        && together->find(entity) != nullptr;
    if (auto draft = draftOf(model.snapshot(), entity, kind)) {
        draft->together = goesAlong ? together : nullptr;
        return draft;
    }
    const BookingView *booked = entity.kind == EntityKind::Booking && model.isReady()
        ? model.desk()->booking(BookingId{entity.id})
        : nullptr;
    if (booked == nullptr || booked->booking.withdrawn
        || booked->booking.state == BookingState::Cancelled
        || !model.shows(booked->booking.location))
        return std::nullopt;
    Draft draft{kind, entity, {}, booked->booking.slot.span, goesAlong ? together : nullptr};
    for (const BayId bay : booked->booking.slot.bays) {
        const int column = model.snapshot().columnOf(bay);
        if (column < 0)
            return std::nullopt;
        draft.columns.push_back(column);
    }
    std::sort(draft.columns.begin(), draft.columns.end());
    return draft;
}

std::optional<Draft> BoardView::Parts::base(Draft::Kind kind) const
{
    if (!selection.entity)
        return std::nullopt;
    const auto &ghost = drops.ghost();
    // From where a refused or previewed ghost stands, so that keys can go on past an obstacle.
    const bool stands = drops.stage() == BoardDrops::Stage::Refused
        || drops.stage() == BoardDrops::Stage::Preview;
    if (stands && ghost && ghost->draft.source == selection.entity) {
        Draft draft = ghost->draft;
        if (draft.kind != Draft::Kind::Copy)
            draft.kind = kind;
        if (kind == Draft::Kind::ResizeEnd) // of one alone
            draft.together.reset();
        return draft;
    }
    return draftFor(*selection.entity, kind);
}

void BoardView::Parts::applyDraft(const Draft &draft)
{
    if (draft.source) {
        const auto original = draftFor(*draft.source, draft.kind);
        const bool stays = original && original->kind == draft.kind
            && original->columns == draft.columns && original->span == draft.span;
        if (stays) {
            drops.hide(); // nothing changes, so nothing is history
            return;
        }
    }
    drops.begin();
    if (model.isWeek())
        setDate(model.zone().dateAt(draft.span.start())); // it may lie in another week
    drops.show(draft);
    bringIntoView(anchor());
    drops.drop(draft);
}

void BoardView::Parts::nudge(int steps, int bays, seconds more)
{
    auto draft = base(Draft::Kind::Move);
    if (!draft)
        return;
    const WallGrid by = grid();
    draft->columns = columnsBeside(*draft, bays);
    if (model.isWeek() && bays != 0)
        draft->span = shiftedByDays(draft->span, bays, model.zone());
    if (steps != 0 || more != seconds(0)) {
        const Instant start
            = steps != 0 ? by.stepped(draft->span.start(), steps) : draft->span.start() + more;
        draft->span
            = draft->span.isOpen() ? Span(start, openEnd) : Span(start, draft->span.length());
    }
    applyDraft(*draft);
}

void BoardView::Parts::moveEnd(int steps, seconds more)
{
    auto draft = base(Draft::Kind::ResizeEnd);
    if (!draft || draft->span.isOpen())
        return;
    const WallGrid by = grid();
    const Instant wanted
        = steps != 0 ? by.stepped(draft->span.end(), steps) : draft->span.end() + more;
    if (wanted <= draft->span.start())
        return;
    draft->span = Span(draft->span.start(), wanted);
    applyDraft(*draft);
}

void BoardView::Parts::addMoveCommands()
{
    using C = BoardCommand;
    on(C::MoveEarlier, [this] { nudge(-1, 0, {}); });
    on(C::MoveLater, [this] { nudge(1, 0, {}); });
    on(C::MoveHourEarlier, [this] { nudge(0, 0, -hours(1)); });
    on(C::MoveHourLater, [this] { nudge(0, 0, hours(1)); });
    on(C::MoveBayLeft, [this] { nudge(0, -1, {}); });
    on(C::MoveBayRight, [this] { nudge(0, 1, {}); });
    on(C::EndEarlier, [this] { moveEnd(-1, {}); });
    on(C::EndLater, [this] { moveEnd(1, {}); });
    on(C::AddHalfHour, [this] { moveEnd(0, halfHour); });
    on(C::TakeHalfHour, [this] { moveEnd(0, -halfHour); });
    on(C::Copy, [this] { remember(false); });
    on(C::Cut, [this] { remember(true); });
    on(C::Paste, [this] { paste(); });
    on(C::Duplicate, [this] { duplicate(); });
    on(C::StartMove, [this] { startPlacing(false); });
    on(C::StartCopy, [this] { startPlacing(true); });
    on(C::StartResize, [this] { startResizing(); });
}

void BoardView::Parts::duplicate()
{
    if (!selection.booking())
        return;
    auto draft = draftFor(*selection.entity, Draft::Kind::Copy);
    if (!draft)
        return;
    // Copies of several begin together where the last of them ends.
    const seconds by = draft->together ? draft->together->span.length() : draft->span.length();
    draft->span = Span(draft->span.start() + by, draft->span.length());
    applyDraft(*draft);
}

void BoardView::Parts::startPlacing(bool copy)
{
    if (!selection.entity)
        return;
    const WallGrid steps = grid();
    drops.begin();
    drops.hide();
    perform(beginPlacing(gesture, *selection.entity, copy, rules(steps)));
    if (gesture.mode == GestureState::Mode::Placing)
        Q_EMIT view.announced(
            QCoreApplication::translate("Board", "Click where it is to go; %1 lets go")
                .arg(keyText(BoardCommand::Abort)));
}

/// At the cursor, else at the same time of the day in view.
Span BoardView::Parts::placedSpan(const Span &span) const
{
    if (selection.slot)
        return Span(cursor.start(), span.length());
    const Zone &zone = model.zone();
    const LocalTime wall = zone.toLocal(span.start());
    const LocalTime there = LocalTime(model.date()) + (wall - LocalTime(dateOf(wall)));
    return Span(zone.toInstant(there), span.length());
}

bool BoardView::Parts::place(EntityRef entity, By by)
{
    auto draft = draftFor(entity, Draft::Kind::Move);
    if (!draft || draft->span.isOpen())
        return false;
    draft->together.reset();
    abort();
    Draft shown = *draft;
    shown.span = placedSpan(draft->span);
    drops.begin();
    if (by == By::Keys) { // the pointer must not take it along
        drops.preview(shown);
    } else {
        drops.hide();
        const WallGrid steps = grid();
        perform(beginPlacing(*draft, shown, rules(steps)));
        Q_EMIT view.announced(
            QCoreApplication::translate("Board", "Click where it is to go; %1 lets go")
                .arg(keyText(BoardCommand::Abort)));
    }
    bringIntoView(anchor());
    return true;
}

void BoardView::Parts::nextAllowed()
{
    if (const auto from = base(Draft::Kind::Move)) {
        drops.begin();
        if (const auto next = drops.nextAllowed(*from)) {
            gesture = {};
            drops.preview(*next);
            bringIntoView(anchor());
        }
        return;
    }
    if (!selection.slot)
        return;
    Draft from = cursor.isExtended() ? cursor.draft()
                                     : drops.shortestFrom(cursor.column(), cursor.start());
    drops.begin();
    if (const auto next = drops.nextAllowed(from)) {
        if (cursor.isExtended())
            cursor.setCell(*next);
        else
            cursor.place(cursor.column(), next->span.start(), grid());
        chooseCell();
        bringCursorIntoView();
    }
}

} // namespace bayboard
