#include "core/desk/BookingDraft.h"

#include "core/desk/BookingStep.h"

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
    m_draft.set.reason = stepReason(m_proposal, options.overrideReason);
    if (m_draft.set.reason.empty())
        m_draft.set.reason = options.reason;
    m_draft.set.overrides = overridesOf(m_verdict);
    m_row.booking = derivedBooking(m_proposal, m_book, m_facts, m_draft.set.actor);
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
            auto after = view == nullptr || seen ? std::nullopt : liftedUnder(view->block, *span);
            if (!after)
                continue;
            m_draft.set.changes.push_back(difference(ref, toRecord(view->block), toRecord(*after)));
            m_draft.touched.push_back({ref, Effect(view->block), std::move(*after)});
        }
    }
}

} // namespace bayboard
