#include "core/desk/PastWorld.h"

#include <algorithm>

namespace bayboard {

PastWorld::PastWorld(std::shared_ptr<const Club> club, const Span &known) : m_club(std::move(club))
{
    for (const Bay &bay : m_club->bays())
        m_schedule.setKnown(bay.id, known);
}

void PastWorld::takeOut(BookingId id)
{
    const auto found = m_bookings.find(id);
    if (found == m_bookings.end())
        return;
    for (const BayId bay : found->second.slot.bays)
        m_schedule.drop(bay, id.value);
    if (const auto own = m_ofCustomer.find(found->second.customer); own != m_ofCustomer.end())
        std::erase_if(own->second, [&](const CustomerBooking &other) { return other.id == id; });
    m_bookings.erase(found);
}

void PastWorld::put(BookingId id, const PastState &state)
{
    takeOut(id);
    if (!state.held)
        return;
    // Two that the journal has at once are a moment of which it does not know enough: the first
    // one stands.
    for (const BayId bay : state.slot.bays)
        static_cast<void>(m_schedule.hold(bay, {*state.held, id.value, HolderKind::Booking}));
    if (!state.customer.isNull()) {
        std::vector<CustomerBooking> &all = m_ofCustomer[state.customer];
        const auto at = std::upper_bound(all.begin(),
                                         all.end(),
                                         state.slot.span.start(),
                                         [](Instant start, const CustomerBooking &other) {
                                             return start < other.slot.span.start();
                                         });
        all.insert(at, {id, state.location, state.slot, state.state, state.tags});
    }
    m_bookings.emplace(id, state);
}

void PastWorld::put(const Block &block)
{
    m_blockKinds[block.id.value] = block.kind;
    for (const Span &span : heldSpans(block))
        static_cast<void>(
            m_schedule.hold(block.slot.bays.front(), {span, block.id.value, HolderKind::Block}));
}

void PastWorld::ask(Instant now, const Customer *customer)
{
    m_now = now;
    m_customer.reset();
    if (customer == nullptr)
        return;
    m_customer = CustomerFacts{*customer, {}, 0};
    if (const auto own = m_ofCustomer.find(customer->id); own != m_ofCustomer.end())
        m_customer->bookings = own->second;
}

std::string_view PastWorld::blockKind(const Uuid &block) const
{
    const auto found = m_blockKinds.find(block);
    return found != m_blockKinds.end() ? std::string_view(found->second) : std::string_view();
}

CustomerId PastWorld::customerOf(const Uuid &booking) const
{
    const auto found = m_bookings.find(BookingId{booking});
    return found != m_bookings.end() ? found->second.customer : CustomerId();
}

} // namespace bayboard
