#include "core/access/BlockAccess.h"
#include "core/desk/DeskMemory.h"

namespace bayboard {

MemoryFacts::MemoryFacts(const DayCache &cache,
                         const Club &club,
                         OperatorId actor,
                         Instant now,
                         const Proposal &proposal,
                         OperatorId second)
    : m_cache(cache)
    , m_club(club)
    , m_actor(actor)
    , m_second(second)
    , m_now(now)
    , m_location(proposal.after.location)
    , m_customer(cache.customer(proposal.after.customer))
{
    if (proposal.newCustomer) {
        m_made = CustomerFacts{*proposal.newCustomer, {}, 0};
        m_customer = &*m_made;
    }
}

std::string_view MemoryFacts::blockKind(const Uuid &block) const
{
    const BlockView *view = m_cache.block(BlockId{block});
    return view == nullptr ? std::string_view() : std::string_view(view->block.kind);
}

CustomerId MemoryFacts::customerOf(const Uuid &booking) const
{
    const BookingRow *row = m_cache.row(BookingId{booking});
    return row == nullptr ? CustomerId() : row->booking.customer;
}

bool MemoryFacts::maySee(const BlockKind &kind) const
{
    return bayboard::maySee(m_club, m_actor, kind, m_location);
}

bool MemoryFacts::mayBookOver(const BlockKind &kind) const
{
    return bayboard::mayBookOver(m_club, m_actor, kind, m_location)
        || bayboard::mayBookOver(m_club, m_second, kind, m_location);
}

} // namespace bayboard
