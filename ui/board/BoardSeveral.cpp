#include "ui/board/BoardParts.h"
#include "ui/board/BoardWords.h"
#include "ui/board/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bayboard {

// Several bookings chosen: which they are, the rubber band, what is said of them.

std::vector<EntityRef> BoardView::Parts::chosen() const
{
    std::vector<EntityRef> all;
    for (const BookingId id : selection.all)
        all.push_back({EntityKind::Booking, id.value});
    if (all.empty() && selection.booking())
        all.push_back(*selection.entity);
    return all;
}

std::vector<Together::One> BoardView::Parts::standing(const std::vector<EntityRef> &bookings) const
{
    std::vector<Together::One> all;
    for (const EntityRef &each : bookings) {
        if (const auto draft = draftFor(each, Draft::Kind::Move))
            all.push_back({each, draft->columns, draft->span});
    }
    return all;
}

void BoardView::Parts::chooseTogether(const std::vector<EntityRef> &bookings, EntityRef current)
{
    std::vector<EntityRef> each = bookings;
    std::sort(each.begin(), each.end());
    each.erase(std::unique(each.begin(), each.end()), each.end());
    const std::vector<Together::One> left = standing(each);
    auto all = Together::of(left);
    if (!all) {
        select(left.empty() ? std::nullopt : std::optional(left.front().entity));
        return;
    }
    const EntityRef first = all->find(current) != nullptr ? current : all->all.front().entity;
    setChosen(first, std::move(all));
}

void BoardView::Parts::toggle(EntityRef entity)
{
    std::vector<EntityRef> all = chosen();
    const auto found = std::find(all.begin(), all.end(), entity);
    const EntityRef before = selection.entity.value_or(entity);
    if (entity.kind != EntityKind::Booking) {
        select(entity);
        return;
    }
    if (found == all.end())
        all.push_back(entity);
    else if (all.size() > 1)
        all.erase(found);
    const bool isIn = std::find(all.begin(), all.end(), entity) != all.end();
    chooseTogether(all, isIn ? entity : before);
    tellChosen();
}

void BoardView::Parts::keepTogether()
{
    const std::size_t before = together->all.size();
    const std::vector<Together::One> left = standing(chosen());
    auto now = Together::of(left);
    if (now && *now == *together)
        now = together;
    else if (standsInHand() || gesture.mode == GestureState::Mode::Placing)
        abort(); // some were moved from outside: what was in hand is meant no more
    const bool isIn = std::any_of(left.begin(), left.end(), [this](const Together::One &one) {
        return one.entity == selection.entity;
    });
    const std::optional<EntityRef> current
        = isIn || left.empty() ? selection.entity : std::optional(left.front().entity);
    setChosen(current, std::move(now));
    if (left.size() != before)
        tellChosen();
}

void BoardView::Parts::click(const intent::Click &what)
{
    if (what.adds)
        toggle(what.entity);
    else if (together)
        select(what.entity);
}

std::vector<EntityRef> BoardView::Parts::bookingsIn(const Draft &cells) const
{
    std::vector<EntityRef> found;
    const BoardSnapshot &snapshot = model.snapshot();
    for (const int bay : cells.columns) {
        snapshot.plan.forEachPlace(bay, cells.span, [&](int column, const Span &place) {
            for (const int index : snapshot.boxesOfColumn[static_cast<std::size_t>(column)]) {
                const TileBox &box = snapshot.boxes[static_cast<std::size_t>(index)];
                const Tile &tile = snapshot.tiles[static_cast<std::size_t>(box.tile)];
                if (!box.released && !tile.isBlock() && box.span.overlaps(place))
                    found.push_back(tile.entity);
            }
        });
    }
    return found;
}

void BoardView::Parts::showBand(const Draft &band)
{
    m_bands = true;
    update(canvas.setBand(band));
    std::vector<EntityRef> all = bookingsIn(band);
    const std::vector<EntityRef> before = chosen();
    all.insert(all.end(), before.begin(), before.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    update(canvas.setTogether(Together::of(standing(all))));
}

void BoardView::Parts::hideBand()
{
    m_bands = false;
    update(canvas.setBand(std::nullopt));
    update(canvas.setTogether(together));
}

/// Control means "too": what was chosen stays so.
void BoardView::Parts::chooseBand(const Draft &band)
{
    std::vector<EntityRef> all = bookingsIn(band);
    if (all.empty()) {
        Q_EMIT view.announced(QCoreApplication::translate("Board", "No bookings there"));
        return;
    }
    const std::vector<EntityRef> before = chosen();
    all.insert(all.end(), before.begin(), before.end());
    chooseTogether(all, before.empty() ? EntityRef() : *selection.entity);
    tellChosen();
}

void BoardView::Parts::tellChosen()
{
    Q_EMIT view.announced(sentenceFor(selection));
}

/// "4 bookings chosen, Bay 1, Bay 2, Sunday 22 November 2026, 18:30 to 21:00"
QString BoardView::Parts::sentenceForSeveral() const
{
    std::vector<int> columns;
    for (const Together::One &one : together->all)
        columns.insert(columns.end(), one.columns.begin(), one.columns.end());
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    const Zone &zone = model.zone();
    const Span &span = together->span;
    const LocalDate first = zone.dateAt(span.start());
    const LocalDate last = zone.dateAt(span.end() - seconds(1));
    QString until = clockText(zone, span.end());
    if (last != first)
        until = longDateText(last) + QStringLiteral(", ") + until;
    return QStringList{
        QCoreApplication::translate(
            "Board", "%n booking(s) chosen", nullptr, static_cast<int>(together->all.size())),
        bayNames(columns, model.snapshot()),
        longDateText(first),
        QCoreApplication::translate("Board", "%1 to %2").arg(clockText(zone, span.start()), until)}
        .join(QStringLiteral(", "));
}

} // namespace bayboard
