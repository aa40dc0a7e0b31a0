#include "core/desk/BookingGroup.h"

#include "core/base/Blank.h"
#include "core/club/Notice.h"
#include "core/desk/BookingDraft.h"
#include "core/desk/BookingStep.h"
#include "core/desk/DeskMemory.h"
#include "core/desk/Refuse.h"

#include <algorithm>

namespace bayboard {

namespace {

Span spanOfAll(const std::vector<Slot> &slots)
{
    Span all = slots.front().span;
    for (const Slot &slot : slots)
        all = Span(std::min(all.start(), slot.span.start()), std::max(all.end(), slot.span.end()));
    return all;
}

/// Facts with the others of the group where they would stand.
class GroupFacts final : public Facts
{
public:
    GroupFacts(const MemoryFacts &memory,
               const Schedule &schedule,
               const CustomerFacts *customer,
               const std::vector<Booking> &group)
        : m_memory(memory)
        , m_schedule(schedule)
        , m_customer(customer)
        , m_group(group)
    { }

    [[nodiscard]] Instant now() const override { return m_memory.now(); }

    [[nodiscard]] const Club &club() const override { return m_memory.club(); }

    [[nodiscard]] const Schedule &schedule() const override { return m_schedule; }

    [[nodiscard]] const CustomerFacts *customer() const override { return m_customer; }

    [[nodiscard]] std::string_view blockKind(const Uuid &block) const override
    {
        return m_memory.blockKind(block);
    }

    [[nodiscard]] CustomerId customerOf(const Uuid &booking) const override
    {
        const auto found = std::find_if(m_group.begin(), m_group.end(), [&](const Booking &one) {
            return one.id.value == booking;
        });
        return found == m_group.end() ? m_memory.customerOf(booking) : found->customer;
    }

    [[nodiscard]] bool maySee(const BlockKind &kind) const override
    {
        return m_memory.maySee(kind);
    }

    [[nodiscard]] bool mayBookOver(const BlockKind &kind) const override
    {
        return m_memory.mayBookOver(kind);
    }

private:
    const MemoryFacts &m_memory;
    const Schedule &m_schedule;
    const CustomerFacts *m_customer;
    const std::vector<Booking> &m_group;
};

template <typename Value> void addOnce(std::vector<Value> &list, const Value &value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

void sortByWeight(std::vector<Violation> &violations)
{
    std::stable_sort(
        violations.begin(), violations.end(), [](const Violation &a, const Violation &b) {
            return a.severity > b.severity;
        });
}

/// A block that two of them lie over loses both parts.
void join(DraftedBooking &all, DraftedBooking one)
{
    for (std::size_t i = 0; i < one.touched.size(); ++i) {
        Touched &touched = one.touched[i];
        const auto known
            = std::find_if(all.touched.begin(), all.touched.end(), [&](const Touched &t) {
                  return t.entity == touched.entity;
              });
        auto *later = std::get_if<Block>(&touched.after);
        if (known == all.touched.end() || later == nullptr) {
            all.set.changes.push_back(std::move(one.set.changes[i]));
            all.touched.push_back(std::move(touched));
            continue;
        }
        auto &block = std::get<Block>(known->after);
        for (const Span &part : later->lifted)
            block.lifted = withLifted(block.lifted, part);
        all.set.changes[static_cast<std::size_t>(known - all.touched.begin())]
            = difference(known->entity, toRecord(std::get<Block>(*known->before)), toRecord(block));
    }
    for (const Override &each : one.set.overrides)
        addOnce(all.set.overrides, each);
}

} // namespace

Verdict ManyBookings::Group::Judged::verdict() const
{
    Verdict all;
    all.checking = checking;
    for (const Said &each : said)
        addOnce(all.violations, each.violation);
    return all;
}

ManyBookings::Group::Group(Desk &desk, Kind kind) : m_desk(desk), m_kind(kind) { }

std::unique_ptr<ManyBookings::Group>
ManyBookings::Group::make(Desk &desk, const std::vector<BookingId> &bookings, Kind kind)
{
    const DayCache &cache = desk.m_memory->cache;
    std::unique_ptr<Group> group(new Group(desk, kind));
    for (const BookingId id : bookings) {
        const BookingRow *row = cache.row(id);
        if (row == nullptr || row->booking.withdrawn
            || row->booking.state == BookingState::Cancelled)
            return nullptr;
        const Booking &booking = row->booking;
        group->m_before.push_back(booking);
        group->m_after.push_back(
            kind == Kind::Move
                ? booking
                : copyOf(booking, desk.draftBooking(booking.location, booking.slot)));
    }
    group->m_verdicts.resize(bookings.size());
    group->m_schedule = cache.schedule();
    if (kind == Kind::Copy)
        return group;
    for (const Booking &booking : group->m_before)
        for (const BayId bay : booking.slot.bays)
            group->m_schedule.drop(bay, booking.id.value);
    return group;
}

Proposal ManyBookings::Group::proposal(std::size_t which) const
{
    Proposal proposal;
    if (m_kind == Kind::Move)
        proposal.before = m_before[which];
    proposal.after = m_after[which];
    return proposal;
}

void ManyBookings::Group::put(BayId bay, const Occupancy &occupancy)
{
    if (m_schedule.hold(bay, occupancy))
        m_strokes.push_back({bay, occupancy, true});
}

/// False where something is in the way on one of the bays.
bool ManyBookings::Group::hold(std::size_t which)
{
    const Booking &booking = m_after[which];
    const auto span = heldSpan(booking);
    const std::size_t before = m_strokes.size();
    if (!span)
        return true;
    for (const BayId bay : booking.slot.bays)
        put(bay, {*span, booking.id.value, HolderKind::Booking});
    return m_strokes.size() - before == booking.slot.bays.size();
}

/// Parts of blocks that the booking would lift give their time free.
void ManyBookings::Group::carve(BayId bay, const Span &held, const Facts &facts)
{
    const auto there = m_schedule.on(bay, held);
    for (const Occupancy &block : std::vector<Occupancy>(there.begin(), there.end())) {
        const BlockKind *kind = block.kind == HolderKind::Block
            ? facts.club().blockKind(facts.blockKind(block.holder))
            : nullptr;
        if (kind == nullptr || !facts.mayBookOver(*kind)
            || !m_schedule.release(bay, block.span.start(), block.holder))
            continue;
        m_strokes.push_back({bay, block, false});
        if (const auto left = Span::make(block.span.start(), held.start()))
            put(bay, {*left, block.holder, block.kind});
        if (const auto right = Span::make(held.end(), block.span.end()))
            put(bay, {*right, block.holder, block.kind});
    }
}

void ManyBookings::Group::takeBack(std::size_t to)
{
    for (; m_strokes.size() > to; m_strokes.pop_back()) {
        const Stroke &last = m_strokes.back();
        const bool done = last.isPut
            ? m_schedule.release(last.bay, last.occupancy.span.start(), last.occupancy.holder)
            : m_schedule.hold(last.bay, last.occupancy);
        BAYBOARD_ASSERT(done);
    }
}

std::optional<Error> ManyBookings::Group::errorOf(const Proposal &proposal) const
{
    if (auto wrong = shapeError(m_desk.club(), proposal))
        return wrong;
    return m_desk.accessError(proposal);
}

/// The customer's other bookings, with those of the group where they would be. Nothing: none is.
std::optional<CustomerFacts> ManyBookings::Group::withOthers(std::size_t which,
                                                             const CustomerFacts *known) const
{
    std::optional<CustomerFacts> facts;
    for (std::size_t i = 0; known != nullptr && i < m_after.size(); ++i) {
        const Booking &other = m_after[i];
        if (i == which || other.customer != m_after[which].customer)
            continue;
        if (!facts)
            facts = *known;
        auto &all = facts->bookings;
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const CustomerBooking &one) { return one.id == other.id; });
        if (found != all.end())
            found->slot = other.slot;
        else
            all.push_back({other.id, other.location, other.slot, other.state, other.tags});
    }
    if (facts)
        std::sort(facts->bookings.begin(),
                  facts->bookings.end(),
                  [](const CustomerBooking &a, const CustomerBooking &b) {
                      return a.slot.span.start() < b.slot.span.start();
                  });
    return facts;
}

Verdict ManyBookings::Group::verdictOf(std::size_t which) const
{
    const Desk::Memory &memory = *m_desk.m_memory;
    const Proposal one = proposal(which);
    const MemoryFacts here(memory.cache, m_desk.club(), m_desk.actor(), m_desk.now(), one);
    const auto others = withOthers(which, here.customer());
    const GroupFacts facts(here, m_schedule, others ? &*others : here.customer(), m_after);
    Verdict verdict = m_desk.ruleBook().judge(one, facts);
    for (const BayId bay : one.after.slot.bays)
        if (one.changesSlot() && !memory.cache.schedule().isKnown(bay, one.after.slot.span))
            verdict.checking = true;
    return verdict;
}

/// Puts all where they would stand. What lies over blocks is judged twice: with the block there,
/// which is told, and with all others beside it.
void ManyBookings::Group::place(const std::vector<Slot> &slots)
{
    BAYBOARD_ASSERT(slots.size() == m_after.size());
    std::vector<std::size_t> over;
    for (std::size_t i = 0; i < slots.size(); ++i)
        move(i, slots[i]);
    for (std::size_t i = 0; i < slots.size(); ++i)
        if (!hold(i))
            over.push_back(i);
    for (const std::size_t i : over)
        m_verdicts[i] = verdictOf(i);
    for (const std::size_t i : over)
        static_cast<void>(holdOverBlocks(i)); // what is in the way still has been said
}

void ManyBookings::Group::move(std::size_t which, const Slot &slot)
{
    m_after[which].slot = slot;
    // On bays of another location it belongs there.
    if (const Bay *bay = m_desk.club().bay(slot.bays.front()))
        m_after[which].location = bay->location;
    m_verdicts[which] = {};
}

bool ManyBookings::Group::holdOverBlocks(std::size_t which)
{
    const Proposal one = proposal(which);
    const MemoryFacts facts(
        m_desk.m_memory->cache, m_desk.club(), m_desk.actor(), m_desk.now(), one);
    for (const BayId bay : one.after.slot.bays)
        carve(bay, *heldSpan(one.after), facts);
    return hold(which);
}

std::optional<ManyBookings::Group::Judged>
ManyBookings::Group::judgeOne(std::size_t which, const std::vector<std::optional<Slot>> &slots)
{
    BAYBOARD_ASSERT(slots.size() == m_after.size() && slots[which]);
    bool isThere = true;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        move(i, slots[i] ? *slots[i] : m_before[i].slot);
        const std::size_t before = m_strokes.size();
        if (!slots[i] || hold(i))
            continue;
        takeBack(before); // some of its bays
        isThere = holdOverBlocks(i) && isThere;
    }
    std::optional<Judged> judged;
    if (isThere) {
        m_verdicts[which] = verdictOf(which);
        judged = summary();
        judged->error = errorOf(proposal(which));
        judged->worst = which;
    }
    takeBack();
    return judged;
}

void ManyBookings::Group::judgeAll(std::optional<Error> &error, std::size_t &wrong)
{
    for (std::size_t i = 0; i < m_after.size(); ++i) {
        if (auto found = errorOf(proposal(i)); found && !error) {
            error = std::move(found);
            wrong = i;
        }
        const Verdict among = verdictOf(i);
        Verdict &verdict = m_verdicts[i];
        verdict.checking = verdict.checking || among.checking;
        for (const Violation &violation : among.violations)
            addOnce(verdict.violations, violation);
        sortByWeight(verdict.violations);
    }
}

ManyBookings::Group::Judged ManyBookings::Group::summary() const
{
    Judged all;
    for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
        all.checking = all.checking || m_verdicts[i].checking;
        for (const Violation &violation : m_verdicts[i].violations)
            all.said.push_back({i, violation});
    }
    std::stable_sort(all.said.begin(), all.said.end(), [](const Said &a, const Said &b) {
        return a.violation.severity > b.violation.severity;
    });
    all.worst = all.said.empty() ? 0 : all.said.front().which;
    return all;
}

ManyBookings::Group::Judged ManyBookings::Group::judge(const std::vector<Slot> &slots)
{
    std::optional<Error> error;
    std::size_t wrong = 0;
    place(slots);
    judgeAll(error, wrong);
    takeBack();
    Judged all = summary();
    if (error) {
        all.error = std::move(error);
        all.worst = wrong;
    }
    return all;
}

Outcome ManyBookings::Group::commit(const std::vector<Slot> &slots,
                                    const std::string &overrideReason,
                                    const std::vector<std::size_t> &toTell)
{
    Desk::Memory &memory = *m_desk.m_memory;
    if (m_desk.isReadOnly())
        return refuse({ErrorCode::StoreReadOnly, {m_desk.path().string()}});
    if (auto closed = memory.sessionError(memory.actor))
        return refuse(std::move(*closed));
    const Judged judged = judge(slots);
    if (judged.error)
        return refuse(*judged.error);
    if (judged.checking)
        return refuse(memory.openVerdict(spanOfAll(slots)));
    const LocationId where = m_after.front().location;
    Verdict verdict = judged.verdict();
    const bool overridden = verdict.needsOverride() && !isBlank(overrideReason)
        && std::all_of(m_after.begin(), m_after.end(), [this](const Booking &each) {
                                return m_desk.may(Permission::RuleOverride, each.location);
                            });
    for (const Verdict &each : m_verdicts)
        memory.noteAttempts(where, each, overrideReason, overridden);
    if (!verdict.passes() && !overridden)
        return tl::unexpected(Refusal{std::move(verdict), std::nullopt, {}});
    return write(overrideReason, toTell);
}

EntityChange ManyBookings::Group::noticeOf(std::size_t which) const
{
    const Booking &before = m_before[which];
    Notice notice;
    notice.id = NoticeId{m_desk.m_memory->newId()};
    notice.kind = NoticeKind::Moved;
    notice.location = before.location;
    notice.booking = before.id;
    notice.customer = before.customer;
    notice.slot = before.slot;
    notice.offer = m_after[which].slot;
    notice.made = m_desk.now();
    return creation({EntityKind::Notice, notice.id.value}, toRecord(notice));
}

Outcome ManyBookings::Group::write(const std::string &overrideReason,
                                   const std::vector<std::size_t> &toTell)
{
    Desk::Memory &memory = *m_desk.m_memory;
    DraftedBooking all{m_desk.blankChangeSet({}), {}};
    std::vector<Violation> warnings;
    CommitOptions options;
    options.overrideReason = overrideReason;
    if (m_kind == Kind::Copy)
        options.label = LabelCode::CopyBooking;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < m_after.size(); ++i) {
        const Proposal one = proposal(i);
        const MemoryFacts facts(memory.cache, m_desk.club(), memory.actor, m_desk.now(), one);
        auto draft = BookingDraft(memory.cache, m_desk.ruleBook(), facts, one, m_verdicts[i])
                         .write(m_desk.blankChangeSet({}), options, {});
        if (!draft)
            return refuse(draft.error());
        if (draft->touched.empty())
            continue;
        if (++count == 1) {
            all.set.label = draft->set.label;
            all.set.reason = draft->set.reason;
        }
        for (const Violation &violation : m_verdicts[i].violations)
            addOnce(warnings, violation);
        join(all, std::move(*draft));
    }
    if (all.touched.empty())
        return Committed{{}, {}, {}};
    if (count > 1)
        all.set.label.arguments.push_back(std::to_string(count));
    for (const std::size_t i : toTell) // they hold no time, so memory does not know them
        if (m_after[i].slot != m_before[i].slot
            && m_desk.may(Permission::BookingEdit, m_before[i].location))
            all.set.changes.push_back(noticeOf(i));
    Committed committed{all.set.id, all.touched.front().entity.id, std::move(warnings)};
    memory.submit(std::move(all.set), std::move(all.touched));
    return committed;
}

} // namespace bayboard
