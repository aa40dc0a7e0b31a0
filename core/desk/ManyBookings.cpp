#include "core/desk/ManyBookings.h"

#include "core/base/Blank.h"
#include "core/desk/BookingStep.h"
#include "core/desk/DeskMemory.h"
#include "core/desk/Refuse.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Facts of a booking whose time stays: the customer as read, the rest from memory.
class KnownFacts final : public Facts
{
public:
    KnownFacts(const MemoryFacts &memory, const CustomerFacts *customer)
        : m_memory(memory)
        , m_customer(customer)
    { }

    [[nodiscard]] Instant now() const override { return m_memory.now(); }

    [[nodiscard]] const Club &club() const override { return m_memory.club(); }

    [[nodiscard]] const Schedule &schedule() const override { return m_memory.schedule(); }

    [[nodiscard]] const CustomerFacts *customer() const override
    {
        return m_memory.customer() != nullptr ? m_memory.customer() : m_customer;
    }

    [[nodiscard]] std::string_view blockKind(const Uuid &block) const override
    {
        return m_memory.blockKind(block);
    }

    [[nodiscard]] CustomerId customerOf(const Uuid &booking) const override
    {
        return m_memory.customerOf(booking);
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
    const CustomerFacts *m_customer;
};

Booking changed(const Booking &before, const ManyChange &change)
{
    Booking after = before;
    if (change.state) {
        after.state = *change.state;
        if (*change.state == BookingState::Cancelled)
            after.reason = change.reason;
    }
    for (const std::string &tag : change.takeTags)
        std::erase(after.tags, tag);
    for (const std::string &tag : change.addTags)
        if (std::find(after.tags.begin(), after.tags.end(), tag) == after.tags.end())
            after.tags.push_back(tag);
    return after;
}

const std::string &whoOf(const BookingRow &row)
{
    if (!row.customerName.empty())
        return row.customerName;
    return row.booking.guestName.empty() ? row.booking.title : row.booking.guestName;
}

/// Bringing a booking back asks whether its time is free, which is done one by one.
std::optional<Error> reopening(const Proposal &proposal)
{
    const BookingState from = proposal.before->state;
    const BookingState to = proposal.after.state;
    if (from == to || transition(from, to) == Transition::Allowed)
        return std::nullopt;
    return Error{ErrorCode::TransitionRefused, {wordFor(from), wordFor(to)}};
}

template <typename Value> void addOnce(std::vector<Value> &list, const Value &value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

Result<ManyBookings::Known> readAll(Store &store, const std::vector<BookingId> &ids)
{
    auto known = std::make_shared<KnownBookings>();
    for (const BookingId id : ids) {
        auto row = store.loadBooking(id);
        if (!row && row.error().code != ErrorCode::NotFound)
            return tl::unexpected(row.error());
        if (!row || row->booking.withdrawn)
            continue;
        const CustomerId customer = row->booking.customer;
        if (!customer.isNull() && !known->customers.contains(customer)) {
            auto facts = store.loadCustomer(customer);
            if (!facts && facts.error().code != ErrorCode::NotFound)
                return tl::unexpected(facts.error());
            if (facts)
                known->customers.emplace(customer, std::move(*facts));
        }
        known->rows.push_back(std::move(*row));
    }
    return ManyBookings::Known(std::move(known));
}

} // namespace

struct ManyBookings::Judged
{
    Proposal proposal;
    Verdict verdict;
    std::optional<Error> error; ///< why it may not be, beside the rules

    [[nodiscard]] bool fits() const { return !error && verdict.passes(); }

    /// Nothing but rules that a reason sets aside stands against it.
    [[nodiscard]] bool needsReason() const { return !error && verdict.needsOverride(); }
};

void ManyBookings::read(std::vector<BookingId> ids, std::function<void(Result<Known>)> done) const
{
    m_desk.read<Known>([ids = std::move(ids)](Store &store) { return readAll(store, ids); },
                       std::move(done));
}

const BookingRow &ManyBookings::newest(const BookingRow &row) const
{
    const BookingRow *known = m_desk.m_memory->cache.row(row.booking.id);
    return known == nullptr ? row : *known;
}

ManyBookings::Judged ManyBookings::judgeOne(const KnownBookings &known,
                                            const BookingRow &row,
                                            const ManyChange &change) const
{
    const Desk::Memory &memory = *m_desk.m_memory;
    Judged judged{{.before = row.booking, .after = changed(row.booking, change)}, {}, {}};
    const Proposal &proposal = judged.proposal;
    judged.error = shapeError(m_desk.club(), proposal);
    if (!judged.error)
        judged.error = bayboard::accessError(m_desk.club(), m_desk.actor(), proposal);
    if (!judged.error)
        judged.error = reopening(proposal);
    if (!judged.error && change.state == proposal.before->state)
        judged.error = Error{ErrorCode::TransitionRefused,
                             {wordFor(proposal.before->state), wordFor(*change.state)}};
    if (!judged.error)
        judged.error = memory.switchedOff(proposal);
    if (judged.error)
        return judged;
    const auto customer = known.customers.find(proposal.after.customer);
    const MemoryFacts here(memory.cache, m_desk.club(), m_desk.actor(), m_desk.now(), proposal);
    const KnownFacts facts(here, customer == known.customers.end() ? nullptr : &customer->second);
    judged.verdict = m_desk.ruleBook().judge(proposal, facts);
    if (judged.verdict.checking)
        judged.error = Error{ErrorCode::NotLoaded, {"schedule"}};
    return judged;
}

ManyVerdict ManyBookings::judge(const KnownBookings &known, const ManyChange &change) const
{
    ManyVerdict all;
    for (const BookingRow &row : known.rows) {
        Judged judged = judgeOne(known, newest(row), change);
        const BookingId id = row.booking.id;
        const bool mayOverride = m_desk.may(Permission::RuleOverride, row.booking.location);
        if (judged.fits()) {
            all.fit.push_back(id);
        } else if (judged.needsReason() && mayOverride) {
            all.overridable.push_back(id);
            for (const Violation &violation : judged.verdict.violations)
                addOnce(all.objections, violation);
        } else {
            all.refused.push_back({id, {std::move(judged.verdict), std::move(judged.error), {}}});
        }
    }
    return all;
}

std::optional<Error> ManyBookings::obstacle(const ManyChange &change, std::size_t count) const
{
    if (m_desk.isReadOnly())
        return Error{ErrorCode::StoreReadOnly, {m_desk.path().string()}};
    if (auto closed = m_desk.m_memory->sessionError(m_desk.actor()))
        return closed;
    if (count > most)
        return Error{ErrorCode::InvalidArgument,
                     {Phrase::tr("the number of bookings"),
                      Phrase::tr("at most %1 can be changed at once", std::to_string(most))}};
    if (change.state == BookingState::Cancelled && isBlank(change.reason))
        return Error{ErrorCode::InvalidArgument,
                     {Phrase::tr("the reason"), Phrase::tr("a cancellation needs one")}};
    return std::nullopt;
}

Outcome ManyBookings::commit(const KnownBookings &known,
                             const std::vector<BookingId> &which,
                             const ManyChange &change,
                             const std::string &overrideReason) const
{
    Desk::Memory &memory = *m_desk.m_memory;
    if (auto wrong = obstacle(change, which.size()))
        return refuse(std::move(*wrong));
    ChangeSet set = m_desk.blankChangeSet({});
    std::vector<Touched> touched;
    std::vector<Violation> warnings;
    set.reason = isBlank(overrideReason) ? change.reason : overrideReason;
    for (const BookingRow &read : known.rows) {
        if (std::find(which.begin(), which.end(), read.booking.id) == which.end())
            continue;
        const BookingRow &row = newest(read);
        Judged judged = judgeOne(known, row, change);
        const LocationId where = row.booking.location;
        const bool overridden = judged.needsReason() && !isBlank(overrideReason)
            && m_desk.may(Permission::RuleOverride, where);
        memory.noteAttempts(where, judged.verdict, overrideReason, overridden);
        if (!judged.fits() && !overridden)
            return tl::unexpected(Refusal{std::move(judged.verdict), std::move(judged.error), {}});
        const EntityRef entity{EntityKind::Booking, row.booking.id.value};
        EntityChange difference
            = bayboard::difference(entity, toRecord(row.booking), toRecord(judged.proposal.after));
        if (difference.fields.empty())
            continue;
        for (const Override &one : overridesOf(judged.verdict))
            addOnce(set.overrides, one);
        for (const Violation &violation : judged.verdict.violations)
            addOnce(warnings, violation);
        if (touched.empty())
            set.label = {labelFor(judged.proposal), {whoOf(row)}};
        BookingRow after = row;
        after.booking = judged.proposal.after;
        set.changes.push_back(std::move(difference));
        touched.push_back({entity, Effect(row), std::move(after)});
    }
    if (touched.empty())
        return Committed{{}, {}, {}};
    if (touched.size() > 1)
        set.label.arguments.push_back(std::to_string(touched.size()));
    Committed committed{set.id, touched.front().entity.id, std::move(warnings)};
    memory.submit(std::move(set), std::move(touched));
    return committed;
}

} // namespace bayboard
