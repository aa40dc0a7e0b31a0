#include "core/blocks/EditSketch.h"

#include "core/blocks/DraftOrder.h"
#include "core/blocks/SeriesRecurrence.h"

#include <algorithm>
#include <tuple>

namespace bayboard {

const Block *EditSketch::live(BlockId id) const
{
    for (const Block &block : m_state.blocks)
        if (block.id == id)
            return block.withdrawn ? nullptr : &block;
    return nullptr;
}

std::vector<const Block *> EditSketch::groupOf(const Block &block) const
{
    std::vector<const Block *> group;
    for (const Block &other : m_state.blocks)
        if (other.id == block.id
            || (!block.series.empty() && other.recurrenceId == block.recurrenceId
                && !other.withdrawn && !isOver(other)))
            group.push_back(&other);
    return group;
}

void EditSketch::change(const Block &before, const Block &after)
{
    if (before != after)
        m_draft.blocks.push_back({before, after});
}

bool EditSketch::isOver(const Block &block) const
{
    const Span &span = block.slot.span;
    if (span.end() <= m_now || span.start() >= m_now)
        return span.end() <= m_now;
    const auto held = heldSpans(block);
    return held.empty() || held.back().end() <= m_now;
}

Block EditSketch::takenAway(Block block) const
{
    const Span span = block.slot.span;
    if (span.start() >= m_now)
        block.withdrawn = true;
    else if (!isOver(block))
        block.lifted = withLifted(std::move(block.lifted), Span(m_now, span.end()));
    return block;
}

void EditSketch::make(const Block &block)
{
    m_draft.blocks.push_back({std::nullopt, block});
    m_draft.blocks.back().after.made = m_now;
}

void EditSketch::change(const std::optional<Series> &before, const Series &after)
{
    if (before != after)
        m_draft.series.push_back({before, after});
}

/// What was the case before the edit is not its fault.
Status EditSketch::checkApart() const
{
    struct Held
    {
        BayId bay;
        Span span{Instant(), seconds(1)};
        bool touched = false;
    };

    std::vector<Held> all;
    std::unordered_set<BlockId> changed;
    const auto add = [&](const Block &block, bool touched) {
        if (!block.withdrawn && !isOver(block))
            for (const Span &span : heldSpans(block))
                all.push_back({block.slot.bays.front(), span, touched});
    };
    for (const DraftedBlock &block : m_draft.blocks) {
        changed.insert(block.after.id);
        add(block.after,
            !block.before || block.before->withdrawn || block.before->slot != block.after.slot
                || block.before->lifted != block.after.lifted);
    }
    for (const Block &block : m_state.blocks)
        if (!changed.contains(block.id))
            add(block, false);
    std::sort(all.begin(), all.end(), [](const Held &a, const Held &b) {
        return std::tie(a.bay, a.span) < std::tie(b.bay, b.span);
    });
    std::size_t last = 0; // of those so far, the one that ends last
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Held &one = all[last];
        const Held &next = all[i];
        if (one.bay == next.bay && next.span.start() < one.span.end()
            && (one.touched || next.touched)) {
            const Bay *bay = m_club.bay(one.bay);
            return senseless(
                "block",
                Phrase::tr("two dates of the series would overlap on %1 on %2",
                           bay == nullptr ? one.bay.toString() : bay->name,
                           formatDate(m_club.zone(bay == nullptr ? LocationId{} : bay->location)
                                          .dateAt(next.span.start()))));
        }
        if (one.bay != next.bay || one.span.end() <= next.span.end())
            last = i;
    }
    return {};
}

Result<BlockDraft> EditSketch::finish(Label label)
{
    if (m_draft.blocks.size() > mostBlocksInStep)
        return tooManyBlocks();
    if (auto apart = checkApart(); !apart)
        return tl::unexpected(apart.error());
    setInOrder(m_draft, m_club);
    m_draft.label = std::move(label);
    return std::move(m_draft);
}

std::vector<Span> liftedIn(const std::vector<Span> &lifted, const Span &before, const Span &after)
{
    if (before == after)
        return lifted;
    const bool moved = before.length() == after.length();
    std::vector<Span> left;
    for (const Span &part : lifted)
        if (moved)
            left.push_back(part.movedBy(after.start() - before.start()));
        else if (const auto rest = part.intersection(after))
            left.push_back(*rest);
    return left;
}

Status checkBays(const std::vector<BayId> &bays, LocationId location, const Club &club)
{
    if (bays.empty())
        return senseless("block", Phrase::tr("it needs a bay"));
    for (const BayId id : bays) {
        const Bay *bay = club.bay(id);
        if (bay == nullptr || bay->withdrawn)
            return fail(ErrorCode::NotFound, wordFor(EntityKind::Bay), id.toString());
        if (bay->location != location)
            return senseless("block", Phrase::tr("its bay must be of its location"));
        if (std::count(bays.begin(), bays.end(), id) > 1)
            return senseless("block", Phrase::tr("%1 is named twice", bay->name));
    }
    return {};
}

Status checkKind(const std::string &key, const Club &club)
{
    const BlockKind *kind = club.blockKind(key);
    if (kind == nullptr || kind->withdrawn)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::BlockKind), key);
    return {};
}

Result<Span> spanOf(const BlockWish &wish, const Span &span)
{
    const Instant start = wish.start.value_or(span.start());
    const Instant end = span.isOpen() ? openEnd : start + span.length();
    const auto made = Span::make(start, wish.end.value_or(end));
    if (!made)
        return senseless("block", Phrase::tr("it ends before it begins"));
    return *made;
}

Result<FollowingFrom> followingFrom(const Series &series, LocalTime wall, const EditSketch &sketch)
{
    const Zone &zone = sketch.club().zone(series.location);
    auto recurrence = recurrenceOf(series);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    if (!*recurrence)
        return FollowingFrom{wall, true};
    ExpansionRequest request;
    request.length = series.slot.span.length();
    const auto first = Expansion(**recurrence, borrowed(zone), request).next();
    Recurrence all = **recurrence;
    all.excluded.clear();
    all.excludedDays.clear();
    request.from = std::max(zone.toInstant(wall), sketch.now() - request.length + seconds(1));
    Expansion following(std::move(all), borrowed(zone), request);
    auto found = following.next();
    while (found && found->id < wall)
        found = following.next();
    if (!found)
        return senseless("block", Phrase::tr("all of it is over"));
    return FollowingFrom{found->id, !first || found->span.start() <= first->span.start()};
}

namespace {

/// Entries begin with the recurrence id, whose order is that of time.
void keepSkipped(Series &series, LocalTime at, bool before)
{
    const std::string id = recurrenceIdOf(at);
    std::erase_if(series.skipped, [&](const std::string &entry) { return (entry < id) != before; });
}

} // namespace

Result<Series> firstPart(Series series, LocalTime at, const Club &club)
{
    const auto recurrence = recurrenceOf(series);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    if (*recurrence)
        series.recurrence = endedBefore(**recurrence, at, club.zone(series.location)).toText();
    keepSkipped(series, at, true);
    return series;
}

Result<Series> secondPart(Series series, LocalTime at, const Club &club)
{
    const auto recurrence = recurrenceOf(series);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    if (*recurrence) {
        const Zone &zone = club.zone(series.location);
        const Recurrence rest = continuedFrom(**recurrence, at, zone);
        series.recurrence = rest.toText();
        series.slot.span = Span(zone.toInstant(rest.start), series.slot.span.length());
    }
    keepSkipped(series, at, false);
    return series;
}

} // namespace bayboard
