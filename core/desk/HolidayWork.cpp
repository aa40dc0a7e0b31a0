// Closed dates and the series that leave them out, worked out against a store.

#include "core/blocks/HolidayDates.h"
#include "core/desk/BlockWork.h"

#include <algorithm>

namespace bayboard {

namespace {

Result<std::shared_ptr<const Club>> clubWith(const Club &club,
                                             const std::vector<ClosedDatesEdit> &edits)
{
    std::vector<Location> locations = club.locations();
    for (Location &location : locations)
        for (const ClosedDatesEdit &edit : edits)
            if (edit.location == location.id)
                location.closedDates = edit.dates;
    ZoneCache zones;
    return Club::make(club.settings(),
                      std::move(locations),
                      club.bays(),
                      club.tiers(),
                      club.roles(),
                      club.operators(),
                      club.blockKinds(),
                      zones);
}

/// Two series that come back to one time on a bay: the first has it.
void keepApart(BlockDraft &draft)
{
    std::vector<const Block *> back;
    for (DraftedBlock &drafted : draft.blocks) {
        Block &block = drafted.after;
        if (block.withdrawn || (drafted.before && !drafted.before->withdrawn))
            continue;
        for (const Block *other : back)
            if (other->slot.bays == block.slot.bays)
                for (const Span &held : heldSpans(*other))
                    if (const auto part = block.slot.span.intersection(held))
                        block.lifted = withLifted(std::move(block.lifted), *part);
        back.push_back(&block);
    }
}

} // namespace

Result<ClosedDatesChange> BlockWork::closeDates(Store &store,
                                                const std::vector<ClosedDatesEdit> &edits,
                                                const Uuid &newIds,
                                                ChangeSet &set) const
{
    const auto after = clubWith(*m_club, edits);
    const auto all = after ? store.listSeries() : tl::unexpected(after.error());
    if (!all)
        return tl::unexpected(all.error());
    for (const ClosedDatesEdit &edit : edits) {
        const Location *before = m_club->location(edit.location);
        if (before == nullptr)
            return fail(
                ErrorCode::NotFound, wordFor(EntityKind::Location), edit.location.toString());
        EntityChange change = difference({EntityKind::Location, edit.location.value},
                                         toRecord(*before),
                                         toRecord(*(*after)->location(edit.location)));
        if (!change.fields.empty())
            set.changes.push_back(std::move(change));
    }
    ClosedDatesChange made;
    BlockDraft draft;
    for (const Series &series : *all) {
        const Location *before = m_club->location(series.location);
        const Location *now = (*after)->location(series.location);
        if (before == nullptr || now == nullptr || before->closedDates == now->closedDates)
            continue;
        auto blocks = store.listSeriesBlocks(series.id);
        auto one = blocks ? draftHolidays({series, std::move(*blocks)}, *m_club, **after, m_now)
                          : Result<BlockDraft>(tl::unexpected(blocks.error()));
        if (!one)
            return tl::unexpected(one.error());
        std::move(one->blocks.begin(), one->blocks.end(), std::back_inserter(draft.blocks));
    }
    for (const DraftedBlock &block : draft.blocks)
        ++(block.before && !block.before->withdrawn ? made.cleared : made.returned);
    if (draft.blocks.empty())
        return made;
    keepApart(draft);
    const auto laid = layRound(standing(store), std::move(draft), newIds, set);
    if (!laid)
        return tl::unexpected(laid.error());
    made.inTheWay = laid->inTheWay;
    return made;
}

} // namespace bayboard
