#include "core/club/LinkedBays.h"
#include "core/desk/DeskMemory.h"

namespace bayboard {

namespace {

/// Bays whose occupancy is loaded in one go: short enough that the window never waits for it.
constexpr std::size_t baysAtOnce = 8;
constexpr days aheadMargin{2};

/// Occupancy of some bays with the blocks that hold some of it.
struct LoadedAhead
{
    std::vector<OccupancyRow> occupancy;
    std::vector<Block> blocks;
};

Result<LoadedAhead> readAhead(Store &store, const std::vector<BayId> &bays, const Span &span)
{
    auto occupancy = store.loadOccupancy(bays, span);
    if (!occupancy)
        return tl::unexpected(occupancy.error());
    LoadedAhead loaded{std::move(*occupancy), {}};
    std::optional<Uuid> last;
    for (const OccupancyRow &row : loaded.occupancy) {
        if (row.occupancy.kind != HolderKind::Block || last == row.occupancy.holder)
            continue;
        last = row.occupancy.holder;
        auto block = store.loadBlock(BlockId{*last});
        if (!block)
            return tl::unexpected(block.error());
        loaded.blocks.push_back(std::move(*block));
    }
    return loaded;
}

/// The location's bays and those linked to them, of which not all of the span is known.
std::vector<BayId>
unknownBays(const Club &club, const Schedule &schedule, LocationId location, const Span &span)
{
    std::vector<BayId> bays = withLinked(club, club.baysOf(location));
    std::erase_if(bays, [&](BayId bay) { return schedule.isKnown(bay, span); });
    return bays;
}

} // namespace

void Desk::Memory::loadOccupancy(std::vector<BayId> bays,
                                 const Span &span,
                                 std::function<void(Status)> done)
{
    const std::int64_t since = submitted - static_cast<std::int64_t>(inFlight.size());
    onReader([this, home = homeDoor(), span, since, bays = std::move(bays), done = std::move(done)](
                 Store &store) {
        auto loaded = readAhead(store, bays, span);
        home([this, span, since, bays, done, loaded = std::move(loaded)]() mutable {
            if (!loaded) {
                done(tl::unexpected(loaded.error()));
                return;
            }
            cache.installOccupancy(bays, span, loaded->occupancy, std::move(loaded->blocks));
            reapply(since);
            done({});
        });
    });
}

Error Desk::Memory::openVerdict(const Span &span) const
{
    const Span around(span.start() - days(1), span.end() + days(1)); // buffers reach out of it
    if (cache.daysHere().has(around))
        return {ErrorCode::NotLoaded, {"schedule"}};
    return {ErrorCode::NotHere, {}};
}

Span Desk::Memory::aheadSpan() const
{
    // Whole days, so that what was loaded this morning is enough until tomorrow.
    const Instant today = std::chrono::floor<days>(options.clock->now());
    return Span(today - days(2), today + ruleBook->longestAdvance() + aheadMargin);
}

void Desk::loadAhead()
{
    m_memory->loadAhead();
}

void Desk::Memory::loadAhead()
{
    const Span span = aheadSpan();
    std::vector<BayId> wanted;
    bool anything = false;
    const auto flush = [&] {
        if (wanted.empty())
            return;
        loadOccupancy(std::exchange(wanted, {}), span, [this](const Status &loaded) {
            if (!loaded)
                troubled(loaded.error());
        });
    };
    for (const Location &location : club->locations()) {
        for (const BayId bay : club->baysOf(location.id)) {
            if (cache.schedule().isKnown(bay, span))
                continue;
            wanted.push_back(bay);
            anything = true;
            if (wanted.size() == baysAtOnce)
                flush();
        }
    }
    flush();
    if (!anything)
        return;
    // When the last of them is here, verdicts that said "checking" can be made.
    onReader([this, home = homeDoor()](Store &) {
        home([this] { tell([](DeskObserver &o) { o.deskChanged({{}, true}); }); });
    });
}

void Desk::loadForWaysOut(const Proposal &proposal, std::function<void(Status)> done)
{
    Memory &memory = *m_memory;
    const MemoryFacts facts(memory.cache, *memory.club, memory.actor, now(), proposal);

    struct Wait
    {
        std::size_t out = 1; ///< reads that have not come home, and this call
        Status status;
    };

    const auto wait = std::make_shared<Wait>();
    const auto landed = [wait, done = std::move(done)](const Status &loaded) {
        if (!loaded)
            wait->status = loaded;
        if (--wait->out == 0)
            done(wait->status);
    };
    for (const Span &span : memory.ruleBook->searched(proposal, facts)) {
        auto bays
            = unknownBays(*memory.club, memory.cache.schedule(), proposal.after.location, span);
        if (bays.empty())
            continue;
        ++wait->out;
        memory.loadOccupancy(std::move(bays), span, landed);
    }
    landed({});
}

} // namespace bayboard
