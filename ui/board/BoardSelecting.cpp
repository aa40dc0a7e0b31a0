#include "core/text/Words.h"
#include "ui/board/BoardParts.h"
#include "ui/board/BoardWords.h"
#include "ui/board/CellWords.h"
#include "ui/board/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace bayboard {

void BoardView::Parts::select(std::optional<EntityRef> entity)
{
    setChosen(entity, nullptr);
}

void BoardView::Parts::setChosen(std::optional<EntityRef> entity,
                                 std::shared_ptr<const Together> all)
{
    BoardSelection next;
    if (entity && m_awaited)
        m_awaited.reset();
    m_passed.reset();
    const auto before = std::exchange(together, std::move(all));
    for (std::size_t i = 0; together && i < together->all.size(); ++i)
        next.all.push_back(BookingId{together->all[i].entity.id});
    if (entity) {
        if (const auto draft = draftFor(*entity, Draft::Kind::Move)) {
            next.entity = entity;
            next.slot = GhostJudge::slotOf(*draft, model.snapshot());
            cursor.place(inWeek(*draft));
        }
    }
    if (!next.entity) {
        together.reset();
        next.all.clear();
    }
    if (next == selection && before == together) {
        showSelection();
        return;
    }
    // Something else is chosen, or it was moved from outside: what was in hand is meant no more.
    if (standsInHand() || gesture.mode == GestureState::Mode::Placing)
        abort();
    selection = next;
    showSelection();
    followCursor();
    Q_EMIT view.selectionChanged(selection);
}

/// What is chosen, where it is now. Where it is gone the cursor stays, for the keys go on from it.
void BoardView::Parts::keepSelected()
{
    if (!selection.entity)
        return;
    if (together)
        keepTogether();
    else
        select(selection.entity);
    if (selection.entity || !model.axis().contains(cursor.start()))
        return;
    cursor.place(cursor.column(), cursor.start(), grid());
    chooseCell();
}

void BoardView::Parts::chooseCell()
{
    const Draft cell = cursor.draft();
    const Tile *under = cursor.isExtended() ? nullptr : tileUnder(cursor.column(), cell.span);
    if (under != nullptr) {
        select(EntityRef(under->entity));
        return;
    }
    const BoardSelection next{std::nullopt, GhostJudge::slotOf(cell, model.snapshot())};
    const bool changed = !(next == selection);
    together.reset();
    m_passed.reset();
    selection = next;
    showSelection();
    followCursor();
    if (changed)
        Q_EMIT view.selectionChanged(selection);
}

/// The first that holds some of the time of the bay.
const Tile *BoardView::Parts::tileUnder(int bay, const Span &span) const
{
    const BoardSnapshot &snapshot = model.snapshot();
    const Tile *found = nullptr;
    snapshot.plan.forEachPlace(bay, span, [&](int column, const Span &place) {
        for (const int index : snapshot.boxesOfColumn[static_cast<std::size_t>(column)]) {
            const TileBox &box = snapshot.boxes[static_cast<std::size_t>(index)];
            if (found == nullptr && !box.released && box.span.overlaps(place))
                found = &snapshot.tiles[static_cast<std::size_t>(box.tile)];
        }
    });
    return found;
}

void BoardView::Parts::showSelection()
{
    const bool empty = selection.slot && !selection.entity;
    update(canvas.setTogether(together));
    update(canvas.setSelection(selection.entity,
                               empty ? std::optional<Draft>(cursor.draft()) : std::nullopt,
                               view.hasFocus()));
    // What a screen reader says of the one thing that has the focus.
    const QString sentence = sentenceFor(selection);
    if (view.accessibleDescription() != sentence)
        view.setAccessibleDescription(sentence);
    narrator.selectionShown();
}

QString BoardView::Parts::sentenceFor(const BoardSelection &what, Saving saving) const
{
    if (!what.slot || !model.isReady())
        return {};
    if (what.isSeveral() && together)
        return sentenceForSeveral();
    const BoardSnapshot &snapshot = model.snapshot();
    std::vector<int> columns;
    for (const BayId bay : what.slot->bays) {
        const int column = snapshot.columnOf(bay);
        if (column >= 0)
            columns.push_back(column);
    }
    const Zone &zone = model.zone();
    const Span &span = what.slot->span;
    QStringList parts{bayNames(columns, snapshot),
                      longDateText(zone.dateAt(span.start())),
                      QCoreApplication::translate("Board", "%1 to %2")
                          .arg(clockText(zone, span.start()),
                               span.isOpen() ? QStringLiteral("…") : clockText(zone, span.end()))};
    const Tile *tile = what.entity ? snapshot.tileOf(*what.entity) : nullptr;
    if (tile == nullptr) {
        parts += QCoreApplication::translate("Board", "free");
    } else {
        parts += tile->title;
        if (tile->isBlock())
            parts += tile->detail;
        else
            parts += text::word(tile->state);
        if (saving == Saving::Told)
            parts += standingText(*tile);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// What the strip beside the hours says there.
QString BoardView::Parts::loadTipAt(const QPoint &point) const
{
    const BoardGeometry &geometry = canvas.geometry();
    const SlotLoad &load = model.snapshot().load;
    if (point.x() >= geometry.stripWidth || !geometry.hoursColumn().contains(point)
        || !model.snapshot().loaded)
        return {};
    const Instant at = geometry.timeAt(point.y());
    const auto [slot, last] = load.within(Span(at, seconds(1)));
    const auto share
        = slot > last ? std::nullopt : load.slots[static_cast<std::size_t>(slot)].share();
    return share ? QCoreApplication::translate("Board", "%1: %2% used")
                       .arg(axisClock(load.spanOf(slot).start(), model.snapshot()))
                       .arg(std::lround(*share * 100))
                 : QString();
}

QString BoardView::Parts::tipAt(const QPoint &point) const
{
    const BoardTarget target = canvas.targetAt(point);
    const BoardSnapshot &snapshot = model.snapshot();
    if (const QString load = loadTipAt(point); !load.isEmpty())
        return load;
    if (!target.isTile())
        return {};
    const Tile &tile = snapshot.tiles[static_cast<std::size_t>(target.tile)];
    QStringList lines{tile.title,
                      tile.when + QStringLiteral(" · ") + bayNames(tile.columns, snapshot)};
    if (!tile.detail.isEmpty())
        lines += tile.detail;
    const bool told = tile.state == BookingState::Pending || tile.state == BookingState::NoShow;
    if (!tile.isBlock() && !told) // the detail begins with these two
        lines += text::word(tile.state);
    lines += standingText(tile);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace bayboard
