#include "core/blocks/BlockPlan.h"

#include "core/blocks/BlockFigures.h"
#include "core/blocks/FreeBays.h"
#include "core/club/LinkedBays.h"

#include <algorithm>
#include <unordered_set>

namespace bayboard {

namespace {

constexpr days reachBack(2); ///< of ways out in time
constexpr days reachOn(15);
constexpr std::size_t otherBaysTried = 6;
constexpr std::size_t waysOffered = 3;

/// Facts of a plan: no block may be booked over, and nothing is known of customers. The club moves
/// the booking, so that what customers may do for themselves is not asked.
class PlanFacts final : public Facts
{
public:
    PlanFacts(const BlockWorld &world, const Schedule &schedule)
        : m_world(world)
        , m_schedule(schedule)
    { }

    [[nodiscard]] Instant now() const override { return m_world.now; }

    [[nodiscard]] const Club &club() const override { return *m_world.club; }

    [[nodiscard]] const Schedule &schedule() const override { return m_schedule; }

    [[nodiscard]] const CustomerFacts *customer() const override { return nullptr; }

    [[nodiscard]] std::string_view blockKind(const Uuid & /*block*/) const override { return {}; }

    [[nodiscard]] CustomerId customerOf(const Uuid & /*booking*/) const override { return {}; }

    [[nodiscard]] bool mayBookOver(const BlockKind & /*kind*/) const override { return false; }

private:
    const BlockWorld &m_world;
    const Schedule &m_schedule;
};

/// What one booking loses to the draft.
struct Found
{
    std::vector<std::size_t> blocks;
    seconds overlap{0};
};

class Planner
{
public:
    Planner(BlockDraft draft, const BlockWorld &world, WayFirst first)
        : m_world(world)
        , m_first(first)
    {
        m_plan.draft = std::move(draft);
    }

    [[nodiscard]] Result<BlockPlan> run()
    {
        findOwn();
        for (std::size_t i = 0; i < m_plan.draft.blocks.size(); ++i)
            meet(i);
        if (Status done = loadHits(); !done)
            return tl::unexpected(done.error());
        if (!m_plan.hits.empty()) {
            fillSchedule();
            for (BlockHit &hit : m_plan.hits)
                findWays(hit);
        }
        m_plan.at = m_world.now;
        m_plan.club = m_world.club;
        m_plan.book = m_world.book;
        m_plan.schedule = withoutOwn();
        return std::move(m_plan);
    }

private:
    void findOwn()
    {
        for (const DraftedBlock &block : m_plan.draft.blocks)
            if (block.before && !heldSpans(*block.before).empty())
                m_own.insert(block.before->id.value);
    }

    /// Who is where the block would lie. What other blocks hold is left out of it.
    void meet(std::size_t index)
    {
        Block &block = m_plan.draft.blocks[index].after;
        const BayId bay = block.slot.bays.front();
        for (const Span &span : heldSpans(block)) {
            for (const Occupancy &other : m_world.schedule->on(bay, span)) {
                if (m_own.contains(other.holder))
                    continue;
                const Span part = *span.intersection(other.span);
                if (other.kind == HolderKind::Block) {
                    block.lifted = withLifted(std::move(block.lifted), part);
                    m_plan.taken.push_back({other.holder, index, part});
                    continue;
                }
                Found &found = m_found[BookingId{other.holder}];
                if (found.blocks.empty() || found.blocks.back() != index)
                    found.blocks.push_back(index);
                found.overlap += part.length();
            }
        }
        m_plan.blocked += closedBy(m_plan.draft.blocks[index]);
    }

    [[nodiscard]] Status loadHits()
    {
        for (auto &[id, found] : m_found) {
            auto booking = m_world.booking(id);
            if (!booking)
                return tl::unexpected(booking.error());
            std::sort(found.blocks.begin(), found.blocks.end());
            m_plan.hits.push_back(
                {std::move(*booking), std::move(found.blocks), found.overlap, {}});
        }
        std::sort(m_plan.hits.begin(), m_plan.hits.end(), [](const BlockHit &a, const BlockHit &b) {
            const Booking &one = a.hit.booking;
            const Booking &two = b.hit.booking;
            return std::tie(one.slot.span, one.id) < std::tie(two.slot.span, two.id);
        });
        return {};
    }

    /// The schedule as it would be: blocks laid, and what hit bookings hold outside of them still
    /// theirs, so that staying remains possible whatever the others are given.
    void fillSchedule()
    {
        std::unordered_map<BayId, std::vector<Occupancy>> lanes;
        for (const DraftedBlock &block : m_plan.draft.blocks)
            for (const Span &span : heldSpans(block.after))
                lanes[block.after.slot.bays.front()].push_back(
                    {span, block.after.id.value, HolderKind::Block});
        for (auto &[bay, lane] : lanes)
            std::sort(lane.begin(), lane.end(), isEarlier);
        const auto reach = reachOf(m_plan.draft, *m_world.club);
        for (const BayId bay : reach->bays) {
            std::vector<Occupancy> &lane = lanes[bay];
            const std::vector<Occupancy> laid = lane;
            auto next = laid.begin();
            for (const Occupancy &other : m_world.schedule->on(bay, reach->span)) {
                if (m_own.contains(other.holder))
                    continue;
                while (next != laid.end() && next->span.end() <= other.span.start())
                    ++next;
                addOutside(lane, other, next, laid.end());
            }
            std::sort(lane.begin(), lane.end(), isEarlier);
            const bool apart = m_schedule.fill(bay, std::move(lane));
            BAYBOARD_ASSERT(apart);
            m_schedule.setKnown(bay, reach->span);
        }
    }

    static bool isEarlier(const Occupancy &a, const Occupancy &b)
    {
        return a.span.start() < b.span.start();
    }

    /// Adds what of `other` lies outside of the blocks from `next` on.
    static void addOutside(std::vector<Occupancy> &lane,
                           const Occupancy &other,
                           std::vector<Occupancy>::const_iterator next,
                           std::vector<Occupancy>::const_iterator end)
    {
        Instant from = other.span.start();
        for (; next != end && next->span.start() < other.span.end(); ++next) {
            if (const auto part = Span::make(from, next->span.start()))
                lane.push_back({*part, other.holder, other.kind});
            from = next->span.end();
        }
        if (const auto part = Span::make(from, other.span.end()))
            lane.push_back({*part, other.holder, other.kind});
    }

    void findWays(BlockHit &hit)
    {
        const Booking &booking = hit.hit.booking;
        if (!mayGiveWay(booking))
            return;
        std::vector<Slot> bays = otherBays(booking);
        std::vector<Slot> times = otherTimes(booking);
        const bool baysFirst = m_first == WayFirst::OtherBay;
        for (std::vector<Slot> *part : {baysFirst ? &bays : &times, baysFirst ? &times : &bays})
            for (Slot &slot : *part)
                if (hit.waysOut.size() < waysOffered + 1)
                    hit.waysOut.push_back(std::move(slot));
        if (hit.waysOut.empty())
            return;
        // The proposal is kept free from here on.
        const Slot &proposed = hit.waysOut.front();
        for (const BayId bay : proposed.bays) {
            Span rest = proposed.span;
            std::vector<Span> own;
            for (const Occupancy &held : m_schedule.on(bay, rest))
                own.push_back(held.span);
            Instant from = rest.start();
            own.emplace_back(rest.end(), seconds(1));
            for (const Span &held : own) {
                if (const auto part = Span::make(from, std::min(held.start(), rest.end())))
                    static_cast<void>(
                        m_schedule.hold(bay, {*part, booking.id.value, HolderKind::Booking}));
                from = held.end();
            }
        }
    }

    static Booking forNobody(Booking booking)
    {
        booking.customer = {};
        return booking;
    }

    /// The same time on other bays, best fit first, where the rules let it pass.
    [[nodiscard]] std::vector<Slot> otherBays(const Booking &booking) const
    {
        std::vector<Slot> slots;
        const PlanFacts facts(m_world, m_schedule);
        Proposal proposal{forNobody(booking), forNobody(booking)};
        proposal.customerOpen = true;
        for (std::vector<BayId> &set : freeBaySets(*m_world.club,
                                                   m_schedule,
                                                   booking.location,
                                                   booking.slot.bays,
                                                   booking.slot.span,
                                                   booking.id.value,
                                                   otherBaysTried)) {
            proposal.after.slot.bays = std::move(set);
            if (m_world.book->judge(proposal, facts).passes())
                slots.push_back(proposal.after.slot);
            if (slots.size() == waysOffered)
                break;
        }
        return slots;
    }

    /// Other times on its own bays. A session that runs cannot be moved in time.
    [[nodiscard]] std::vector<Slot> otherTimes(const Booking &booking) const
    {
        std::vector<Slot> slots;
        if (booking.slot.span.start() <= m_world.now)
            return slots;
        const PlanFacts facts(m_world, m_schedule);
        // As if it were new: what does not change is not judged, and here it is the time that it
        // may not keep.
        Proposal proposal{std::nullopt, forNobody(booking)};
        proposal.customerOpen = true;
        for (const Fix &fix : m_world.book->waysOut(proposal, facts, waysOffered))
            if (fix.slot.span.length() == booking.slot.span.length()
                && fix.slot.span != booking.slot.span)
                slots.push_back(fix.slot);
        return slots;
    }

    [[nodiscard]] std::shared_ptr<const Schedule> withoutOwn() const
    {
        if (m_own.empty())
            return m_world.schedule;
        auto schedule = std::make_shared<Schedule>(*m_world.schedule);
        for (const DraftedBlock &block : m_plan.draft.blocks)
            if (block.before)
                for (const Span &span : heldSpans(*block.before))
                    schedule->release(
                        block.before->slot.bays.front(), span.start(), block.before->id.value);
        return schedule;
    }

    const BlockWorld &m_world;
    WayFirst m_first;
    BlockPlan m_plan;
    std::unordered_set<Uuid> m_own; ///< blocks that the draft changes
    std::unordered_map<BookingId, Found> m_found;
    Schedule m_schedule;
};

} // namespace

bool mayGiveWay(const Booking &booking)
{
    return transition(booking.state, BookingState::Cancelled) == Transition::Allowed;
}

std::optional<BlockReach> reachOf(const BlockDraft &draft, const Club &club)
{
    std::optional<BlockReach> reach;
    std::vector<LocationId> places;
    for (const DraftedBlock &block : draft.blocks) {
        const Span &span = block.after.slot.span;
        const Instant from = span.start() - reachBack;
        // An open end is looked at to the end of time, but for who is on its bays there is no
        // difference: what is booked there is booked on.
        const Instant to = std::max(span.end(), span.start() + reachOn);
        if (!reach)
            reach = BlockReach{{}, Span(from, to)};
        reach->span = Span(std::min(reach->span.start(), from), std::max(reach->span.end(), to));
        if (std::find(places.begin(), places.end(), block.after.location) == places.end())
            places.push_back(block.after.location);
    }
    if (!reach)
        return reach;
    std::vector<BayId> bays;
    for (const LocationId place : places) {
        const auto here = club.baysOf(place);
        bays.insert(bays.end(), here.begin(), here.end());
    }
    reach->bays = withLinked(club, std::move(bays));
    return reach;
}

Result<BlockPlan> planOf(BlockDraft draft, const BlockWorld &world, WayFirst first)
{
    return Planner(std::move(draft), world, first).run();
}

} // namespace bayboard
