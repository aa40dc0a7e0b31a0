#include "core/desk/BookingDraft.h"

#include "core/desk/OftenChanged.h"

namespace bayboard {

namespace {

const std::string &whoOf(const BookingRow &row)
{
    if (!row.customerName.empty())
        return row.customerName;
    return row.booking.guestName.empty() ? row.booking.title : row.booking.guestName;
}

void showCustomer(BookingRow &row, const Customer &customer)
{
    row.customerName = customer.name;
    row.customerPhone = customer.phones.empty() ? std::string() : customer.phones.front();
    row.tier = customer.tier;
    row.customerFlags = customer.flags;
}

/// Why, as the journal keeps it: of the override, else of the cancellation.
std::string reasonOf(const Proposal &proposal, const CommitOptions &options)
{
    if (!options.overrideReason.empty())
        return options.overrideReason;
    const bool same = proposal.before && proposal.before->reason == proposal.after.reason;
    return same ? std::string() : proposal.after.reason;
}

} // namespace

BookingDraft::BookingDraft(const DayCache &cache,
                           const RuleBook &book,
                           const Facts &facts,
                           const Proposal &proposal,
                           const Verdict &verdict)
    : m_cache(cache)
    , m_book(book)
    , m_facts(facts)
    , m_proposal(proposal)
    , m_verdict(verdict)
    , m_row{proposal.after, {}, {}, {}, 0}
{ }

Result<DraftedBooking>
BookingDraft::write(ChangeSet head, const CommitOptions &options, CustomerId newId)
{
    m_draft.set = std::move(head);
    m_draft.set.label.code = options.label.value_or(labelFor(m_proposal));
    m_draft.set.reason = reasonOf(m_proposal, options);
    for (const Violation &violation : m_verdict.violations)
        if (violation.severity == Severity::NeedsOverride)
            m_draft.set.overrides.push_back({wordFor(violation.code), violation.rule});
    derive();
    if (m_proposal.newCustomer)
        addCustomer(*m_proposal.newCustomer, newId);
    else
        nameCustomer();
    if (Status done = addBooking(); !done)
        return tl::unexpected(done.error());
    if (m_draft.touched.empty()) // a gesture that changes nothing makes no history
        m_draft.set.id = {};
    else
        addLifts();
    m_draft.set.label.arguments = {whoOf(m_row)};
    return std::move(m_draft);
}

/// Fields that follow from others, set the same way wherever the proposal came from.
void BookingDraft::derive()
{
    Booking &booking = m_row.booking;
    if (m_proposal.isNew()) {
        booking.policy = m_book.policyFor(m_proposal, m_facts);
        booking.made = m_facts.now();
        return;
    }
    if (!m_proposal.reschedules())
        return;
    booking.reschedules = m_proposal.before->reschedules + 1;
    flagWhenOftenChanged(booking);
}

void BookingDraft::addCustomer(const Customer &customer, CustomerId id)
{
    Customer made = customer;
    made.id = id;
    made.made = m_facts.now();
    m_row.booking.customer = id;
    showCustomer(m_row, made);
    const EntityRef ref{EntityKind::Customer, id.value};
    m_draft.set.changes.push_back(creation(ref, toRecord(made)));
    m_draft.touched.push_back({ref, std::nullopt, std::move(made)});
}

void BookingDraft::nameCustomer()
{
    const BookingRow *known = m_cache.row(m_row.booking.id);
    if (const CustomerFacts *facts = m_cache.customer(m_row.booking.customer)) {
        showCustomer(m_row, facts->customer);
    } else if (known != nullptr && known->booking.customer == m_row.booking.customer) {
        m_row.customerName = known->customerName;
        m_row.customerPhone = known->customerPhone;
        m_row.tier = known->tier;
        m_row.customerFlags = known->customerFlags;
    }
}

Status BookingDraft::addBooking()
{
    const BookingId id = m_row.booking.id;
    const EntityRef ref{EntityKind::Booking, id.value};
    if (m_proposal.isNew()) {
        m_draft.set.changes.push_back(creation(ref, toRecord(m_row.booking)));
        m_draft.touched.push_back({ref, std::nullopt, m_row});
        return {};
    }
    const BookingRow *known = m_cache.row(id);
    if (known == nullptr)
        return fail(ErrorCode::NotLoaded, "booking");
    // The draft may stand on an older state: what it changes is merged into what is now.
    const Record now = toRecord(known->booking);
    const Merge merged
        = merge(now, difference(ref, toRecord(*m_proposal.before), toRecord(m_row.booking)));
    if (!merged.conflicts.empty())
        return fail(ErrorCode::Stale, "booking", id.toString());
    EntityChange change = difference(ref, now, merged.merged);
    if (change.fields.empty())
        return {};
    if (!fromRecord(merged.merged, m_row.booking))
        return fail(ErrorCode::Internal, Phrase::tr("the merged booking is not readable"));
    m_row.booking.id = id;
    m_draft.set.changes.push_back(std::move(change));
    m_draft.touched.push_back({ref, Effect(*known), m_row});
    return {};
}

/// Blocks whose kind lets the actor book over them: their parts under the booking are lifted in the
/// same step. The verdict has passed, so every block in the way is one of those.
void BookingDraft::addLifts()
{
    const auto span = heldSpan(m_row.booking);
    if (!span || !m_proposal.changesSlot())
        return;
    for (const BayId bay : m_row.booking.slot.bays) {
        for (const Occupancy &held : m_cache.schedule().on(bay, *span)) {
            const BlockView *view
                = held.kind == HolderKind::Block ? m_cache.block(BlockId{held.holder}) : nullptr;
            const EntityRef ref{EntityKind::Block, held.holder};
            const bool seen = std::any_of(m_draft.touched.begin(),
                                          m_draft.touched.end(),
                                          [&](const Touched &t) { return t.entity == ref; });
            const auto part = view == nullptr || seen ? std::nullopt
                                                      : view->block.slot.span.intersection(*span);
            if (!part)
                continue;
            Block after = view->block;
            after.lifted = withLifted(after.lifted, *part);
            m_draft.set.changes.push_back(difference(ref, toRecord(view->block), toRecord(after)));
            m_draft.touched.push_back({ref, Effect(view->block), std::move(after)});
        }
    }
}

} // namespace bayboard
