#include "core/sync/StoredFacts.h"

#include "core/access/BlockAccess.h"

#include <algorithm>

namespace bayboard {

namespace {

/// How far around a slot rules may look: gaps and buffers are shorter.
constexpr hours around{48};

std::vector<BayId> baysAround(const Club &club, const Proposal &proposal)
{
    std::vector<BayId> bays = club.baysOf(proposal.after.location);
    const auto add = [&](const Slot &slot) {
        for (const BayId bay : slot.bays) {
            bays.push_back(bay);
            const auto &linked = club.linkedTo(bay);
            bays.insert(bays.end(), linked.begin(), linked.end());
        }
    };
    add(proposal.after.slot);
    if (proposal.before)
        add(proposal.before->slot);
    std::sort(bays.begin(), bays.end());
    bays.erase(std::unique(bays.begin(), bays.end()), bays.end());
    return bays;
}

Span spanAround(const Proposal &proposal)
{
    Span span = proposal.after.slot.span;
    if (proposal.before)
        span = Span(std::min(span.start(), proposal.before->slot.span.start()),
                    std::max(span.end(), proposal.before->slot.span.end()));
    return Span(span.start() - around, std::min(span.end() + around, openEnd));
}

} // namespace

StoredFacts::StoredFacts(JudgingTransaction &transaction,
                         std::shared_ptr<const Club> club,
                         const Acting &acting,
                         LocationId location)
    : m_transaction(transaction)
    , m_club(std::move(club))
    , m_acting(acting)
    , m_location(location)
{ }

Result<std::unique_ptr<StoredFacts>> StoredFacts::load(JudgingTransaction &transaction,
                                                       std::shared_ptr<const Club> club,
                                                       const Acting &acting,
                                                       const Proposal &proposal,
                                                       const std::optional<Customer> &made)
{
    std::unique_ptr<StoredFacts> facts(
        new StoredFacts(transaction, std::move(club), acting, proposal.after.location));
    Status done = facts->loadSchedule(proposal);
    if (done)
        done = facts->loadKinds(proposal);
    if (!done)
        return tl::unexpected(done.error());
    const CustomerId customer = proposal.after.customer;
    if (made && made->id == customer) {
        facts->m_customer = CustomerFacts{*made, {}, 0};
    } else if (!customer.isNull()) {
        auto loaded = transaction.customer(customer);
        if (!loaded)
            return tl::unexpected(loaded.error());
        facts->m_customer = std::move(*loaded);
    }
    return facts;
}

Status StoredFacts::loadSchedule(const Proposal &proposal)
{
    const std::vector<BayId> bays = baysAround(*m_club, proposal);
    const Span span = spanAround(proposal);
    const auto rows = m_transaction.occupancy(bays, span);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const OccupancyRow &row : *rows)
        BAYBOARD_ASSERT(m_schedule.hold(row.bay, row.occupancy));
    for (const BayId bay : bays)
        m_schedule.setKnown(bay, span);
    return {};
}

/// Of blocks that the proposal would meet; rules ask for no others.
Status StoredFacts::loadKinds(const Proposal &proposal)
{
    for (const BayId bay : baysAround(*m_club, proposal))
        for (const Occupancy &held : m_schedule.on(bay, proposal.after.slot.span)) {
            if (held.kind != HolderKind::Block || m_kinds.contains(held.holder))
                continue;
            const auto block = m_transaction.load({EntityKind::Block, held.holder});
            if (!block)
                return tl::unexpected(block.error());
            const auto *kind
                = *block ? std::get_if<std::string>(&(*block)->get(Field::Kind)) : nullptr;
            m_kinds.emplace(held.holder, kind == nullptr ? std::string() : *kind);
        }
    return {};
}

std::string_view StoredFacts::blockKind(const Uuid &block) const
{
    const auto found = m_kinds.find(block);
    return found == m_kinds.end() ? std::string_view() : std::string_view(found->second);
}

CustomerId StoredFacts::customerOf(const Uuid &booking) const
{
    const auto record = m_transaction.load({EntityKind::Booking, booking});
    if (!record || !*record) // an error shows again at the next call that can tell it
        return {};
    const auto *text = std::get_if<std::string>(&(*record)->get(Field::Customer));
    return text == nullptr ? CustomerId() : CustomerId::parse(*text).value_or(CustomerId());
}

bool StoredFacts::maySee(const BlockKind &kind) const
{
    return bayboard::maySee(*m_club, m_acting.who, kind, m_location);
}

bool StoredFacts::mayBookOver(const BlockKind &kind) const
{
    return bayboard::mayBookOver(*m_club, m_acting.who, kind, m_location)
        || bayboard::mayBookOver(*m_club, m_acting.second, kind, m_location);
}

} // namespace bayboard
