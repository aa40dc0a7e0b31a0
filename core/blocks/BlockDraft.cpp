#include "core/blocks/BlockDraft.h"

#include "core/blocks/DraftOrder.h"
#include "core/blocks/SeriesDates.h"
#include "core/recurrence/RuleValidity.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace bayboard {

namespace {

tl::unexpected<Error> unsound(const char *what, Phrase reason)
{
    return fail(ErrorCode::InvalidArgument, what, std::move(reason));
}

Status checkBays(const BlockRequest &request, const Club &club)
{
    if (request.bays.empty())
        return unsound("block", Phrase::tr("it needs a bay"));
    for (const BayId id : request.bays) {
        const Bay *bay = club.bay(id);
        if (bay == nullptr || bay->withdrawn)
            return fail(ErrorCode::NotFound, wordFor(EntityKind::Bay), id.toString());
        if (std::count(request.bays.begin(), request.bays.end(), id) > 1)
            return unsound("block", Phrase::tr("%1 is named twice", bay->name));
    }
    return {};
}

Status checkRequest(const BlockRequest &request, const Club &club)
{
    if (auto bays = checkBays(request, club); !bays)
        return bays;
    const BlockKind *kind = club.blockKind(request.kind);
    if (kind == nullptr || kind->withdrawn)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::BlockKind), request.kind);
    if (!request.recurrence)
        return {};
    if (request.first.isOpen())
        return unsound("recurrence", Phrase::tr("what lasts until lifted cannot repeat"));
    return checkRecurrence(*request.recurrence);
}

/// The first date at a location: the same wall time as in `from`, as long.
Span firstAt(const BlockRequest &request, const Zone &from, const Zone &to)
{
    const Span &first = request.first;
    // What repeats has a wall time of its own, which the clock may skip on the first date.
    const LocalTime wall
        = request.recurrence ? request.recurrence->start : from.toLocal(first.start());
    const bool isHere = &from == &to && !request.recurrence;
    const Instant start = isHere ? first.start() : to.toInstant(wall);
    return first.isOpen() ? Span(start, openEnd) : Span(start, first.length());
}

/// The recurrence at a location: UNTIL in UTC is the same wall time there.
Recurrence recurrenceAt(Recurrence recurrence, const Zone &from, const Zone &to)
{
    if (&from != &to && recurrence.rule && recurrence.rule->until) {
        LocalTime &until = recurrence.rule->until->at;
        until = LocalTime(
            to.toInstant(from.toLocal(Instant(until.time_since_epoch()))).time_since_epoch());
    }
    return recurrence;
}

/// The bays by location, in the order in which they are named.
std::vector<std::vector<BayId>> byLocation(const std::vector<BayId> &bays, const Club &club)
{
    std::vector<std::vector<BayId>> groups;
    for (const BayId id : bays) {
        const LocationId location = club.bay(id)->location;
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &some) {
            return club.bay(some.front())->location == location;
        });
        if (group == groups.end())
            groups.push_back({id});
        else
            group->push_back(id);
    }
    return groups;
}

Series seriesOf(const BlockRequest &request,
                std::vector<BayId> bays,
                const Club &club,
                Instant now,
                const NewId &newId)
{
    Series series;
    series.id = SeriesId{newId()};
    series.location = club.bay(bays.front())->location;
    const Zone &home = club.zone(club.bay(request.bays.front())->location);
    const Zone &zone = club.zone(series.location);
    series.slot = Slot::of(std::move(bays), firstAt(request, home, zone));
    series.kind = request.kind;
    series.title = request.title;
    series.reason = request.reason;
    if (request.recurrence)
        series.recurrence = recurrenceAt(*request.recurrence, home, zone).toText();
    series.skipHolidays = request.skipHolidays;
    series.made = now;
    return series;
}

/// One bay, one date.
Block lonelyBlock(const BlockRequest &request, const Club &club, Instant now, const NewId &newId)
{
    Block block;
    block.id = BlockId{newId()};
    block.location = club.bay(request.bays.front())->location;
    block.slot = Slot{request.bays, request.first};
    block.kind = request.kind;
    block.title = request.title;
    block.reason = request.reason;
    block.made = now;
    return block;
}

/// A series and the dates that it lays.
struct LaidSeries
{
    Series series;
    std::vector<SeriesDate> dates;

    [[nodiscard]] std::size_t blocks() const { return dates.size() * series.slot.bays.size(); }
};

Result<LaidSeries> datesToLay(Series series, const Club &club, Instant now)
{
    const auto to = laidTo(series, club, now);
    if (!to)
        return tl::unexpected(to.error());
    auto dates = datesOf(series, club, *to);
    if (!dates)
        return tl::unexpected(dates.error());
    std::erase_if(*dates, [](const SeriesDate &date) { return date.left != SeriesDate::Left::No; });
    return LaidSeries{std::move(series), std::move(*dates)};
}

void lay(const LaidSeries &laid, Instant now, BlockDraft &draft)
{
    for (const SeriesDate &date : laid.dates)
        for (const BayId bay : laid.series.slot.bays) {
            draft.blocks.push_back({std::nullopt, blockOf(laid.series, date, bay)});
            draft.blocks.back().after.made = now;
        }
    draft.series.push_back({std::nullopt, laid.series});
}

/// Blocks are made when it is known that they are not too many.
Status laySeries(const BlockRequest &request,
                 const Club &club,
                 Instant now,
                 const NewId &newId,
                 std::size_t most,
                 BlockDraft &draft)
{
    std::vector<LaidSeries> all;
    std::size_t blocks = 0;
    for (std::vector<BayId> &bays : byLocation(request.bays, club)) {
        auto laid = datesToLay(seriesOf(request, std::move(bays), club, now, newId), club, now);
        if (!laid)
            return tl::unexpected(laid.error());
        blocks += laid->blocks();
        if (blocks > most)
            return tooManyBlocks(most);
        all.push_back(std::move(*laid));
    }
    draft.blocks.reserve(blocks);
    for (const LaidSeries &laid : all)
        lay(laid, now, draft);
    return {};
}

} // namespace

Status checkRecurrence(const Recurrence &recurrence)
{
    if (recurrence.dateOnly)
        return unsound("recurrence", Phrase::tr("its start needs a time of day"));
    if (!recurrence.rule)
        return {};
    if (faultOf(*recurrence.rule, false))
        return unsound("recurrence", Phrase::tr("the parts of its rule do not go together"));
    return {};
}

tl::unexpected<Error> tooManyBlocks(std::size_t most)
{
    return fail(ErrorCode::InvalidArgument,
                "block",
                Phrase::tr("this would be more than %1 blocks at once", std::to_string(most)));
}

void setInOrder(BlockDraft &draft, const Club &club)
{
    std::unordered_map<BayId, std::size_t> places;
    for (std::size_t i = 0; i < club.bays().size(); ++i)
        places.emplace(club.bays()[i].id, i);
    // Keys are sorted, not the blocks: they are large, and mostly in order.
    using Key = std::tuple<Instant, std::size_t, std::size_t>;
    std::vector<Key> keys;
    keys.reserve(draft.blocks.size());
    for (const DraftedBlock &block : draft.blocks) {
        const auto place = places.find(block.after.slot.bays.front());
        keys.emplace_back(block.after.slot.span.start(),
                          place == places.end() ? places.size() : place->second,
                          keys.size());
    }
    if (std::is_sorted(keys.begin(), keys.end()))
        return;
    std::sort(keys.begin(), keys.end());
    std::vector<DraftedBlock> sorted;
    sorted.reserve(keys.size());
    for (const Key &key : keys)
        sorted.push_back(std::move(draft.blocks[std::get<2>(key)]));
    draft.blocks = std::move(sorted);
}

Result<BlockDraft> draftOf(const BlockRequest &request,
                           const Club &club,
                           Instant now,
                           const NewId &newId,
                           std::size_t most)
{
    if (auto sound = checkRequest(request, club); !sound)
        return tl::unexpected(sound.error());
    BlockDraft draft;
    if (!request.recurrence && request.bays.size() == 1)
        draft.blocks.push_back({std::nullopt, lonelyBlock(request, club, now, newId)});
    else if (auto laid = laySeries(request, club, now, newId, most, draft); !laid)
        return tl::unexpected(laid.error());
    if (draft.blocks.empty())
        return unsound("recurrence", Phrase::tr("it gives no date to lay"));
    setInOrder(draft, club);
    draft.label = {LabelCode::LayBlocks,
                   {request.kind, request.title, std::to_string(draft.blocks.size())}};
    return draft;
}

} // namespace bayboard
