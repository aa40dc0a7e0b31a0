#include "core/desk/DayCache.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Windows (a location for about three days each) whose bookings stay in memory.
constexpr std::size_t keptWindows = 8;
/// Customers whose bookings stay in memory.
constexpr std::size_t keptCustomers = 64;

bool holds(const std::vector<LocationId> &places, LocationId place)
{
    return std::find(places.begin(), places.end(), place) != places.end();
}

bool counts(const Booking &booking)
{
    return !booking.withdrawn && booking.state != BookingState::Cancelled;
}

} // namespace

DayCache::DayCache(std::shared_ptr<const Club> club) : m_club(std::move(club)) { }

void DayCache::setClub(std::shared_ptr<const Club> club)
{
    m_club = std::move(club);
}

void DayCache::setVisibility(Visibility visibility)
{
    m_visibility = std::move(visibility);
    for (auto &entry : m_bookings)
        entry.second.view = viewOf(entry.second.row, entry.second.view.state);
    for (auto &entry : m_blocks)
        entry.second = viewOf(std::move(entry.second.block), entry.second.state);
}

BlockView DayCache::viewOf(Block block, SaveState state) const
{
    const bool hidden = m_visibility.block && !m_visibility.block(block);
    return {std::move(block), state, hidden};
}

BookingView DayCache::viewOf(const BookingRow &row, SaveState state) const
{
    BookingView view{row.booking, {}, {}, row.tier, row.customerFlags, state};
    if (view.tier.empty() && !row.booking.customer.isNull())
        view.tier = m_club->defaultTier();
    if (!holds(m_visibility.nameless, row.booking.location)) {
        view.name = !row.customerName.empty() ? row.customerName
            : !row.booking.guestName.empty()  ? row.booking.guestName
                                              : row.booking.title;
    } else {
        view.booking.guestName.clear();
        view.booking.title.clear();
        view.booking.notes.clear();
        view.booking.imported.clear();
        view.booking.reason.clear();
        view.booking.externalReference.clear();
    }
    if (!holds(m_visibility.contactless, row.booking.location))
        view.phone = row.customerPhone.empty() ? row.booking.guestPhone : row.customerPhone;
    else
        view.booking.guestPhone.clear();
    return view;
}

void DayCache::put(const Effect &effect, SaveState state, bool isNew)
{
    if (const auto *row = std::get_if<BookingRow>(&effect))
        putBooking(*row, state, isNew);
    else if (const auto *block = std::get_if<Block>(&effect))
        putBlock(*block, state);
    else
        putCustomer(std::get<Customer>(effect));
}

/// Old stretches of the holder out of these bays, new ones in. What memory does not know about yet
/// is loaded later with the change in it.
void DayCache::occupy(const std::vector<BayId> &oldBays,
                      const std::vector<Stretch> &stretches,
                      const Uuid &holder)
{
    for (const BayId bay : oldBays)
        m_schedule.drop(bay, holder);
    for (const Stretch &stretch : stretches)
        m_schedule.drop(stretch.bay, holder);
    for (const Stretch &stretch : stretches)
        static_cast<void>(m_schedule.hold(stretch.bay, stretch.occupancy));
}

void DayCache::putBooking(const BookingRow &row, SaveState state, bool isNew)
{
    const BookingId id = row.booking.id;
    const auto known = m_bookings.find(id);
    std::vector<BayId> oldBays = row.booking.slot.bays;
    if (known != m_bookings.end())
        oldBays.insert(oldBays.end(),
                       known->second.row.booking.slot.bays.begin(),
                       known->second.row.booking.slot.bays.end());
    else if (!isNew) // it may be in the schedule from a wider load, anywhere in its location
        oldBays = m_club->baysOf(row.booking.location);
    occupy(oldBays, stretchesOf(row.booking), id.value);
    follow(known == m_bookings.end() ? nullptr : &known->second.row, row);
    if (row.booking.withdrawn)
        forget(id);
    else
        hold(row, state);
}

void DayCache::hold(BookingRow row, SaveState state)
{
    const BookingId id = row.booking.id;
    forget(id);
    const LocationId location = row.booking.location;
    const Span span = row.booking.slot.span;
    BookingView view = viewOf(row, state);
    const Held &held = m_bookings.emplace(id, Held{std::move(row), std::move(view)}).first->second;
    m_bookingOrder.insert(location, span, id, &held.view);
}

void DayCache::forget(BookingId id)
{
    const auto known = m_bookings.find(id);
    if (known == m_bookings.end())
        return;
    const Booking &booking = known->second.row.booking;
    m_bookingOrder.erase(booking.location, booking.slot.span, id);
    m_bookings.erase(known);
}

void DayCache::hold(Block block, SaveState state)
{
    const BlockId id = block.id;
    forget(id);
    const BlockView &view = m_blocks.emplace(id, viewOf(std::move(block), state)).first->second;
    m_blockOrder.insert(view.block.location, view.block.slot.span, id, &view);
}

void DayCache::forget(BlockId id)
{
    const auto known = m_blocks.find(id);
    if (known == m_blocks.end())
        return;
    const Block &block = known->second.block;
    m_blockOrder.erase(block.location, block.slot.span, id);
    m_blocks.erase(known);
}

/// Keeps the facts of the customers concerned in step.
void DayCache::follow(const BookingRow *before, const BookingRow &after)
{
    std::vector<CustomerId> touched{after.booking.customer};
    if (before != nullptr)
        touched.push_back(before->booking.customer);
    for (const CustomerId customer : touched) {
        const auto found = m_customers.find(customer);
        if (found == m_customers.end())
            continue;
        auto &bookings = found->second.bookings;
        std::erase_if(bookings, [&](const CustomerBooking &b) { return b.id == after.booking.id; });
        if (customer != after.booking.customer || !counts(after.booking))
            continue;
        const auto at = std::upper_bound(
            bookings.begin(),
            bookings.end(),
            after.booking.slot.span,
            [](const Span &span, const CustomerBooking &b) { return span < b.slot.span; });
        bookings.insert(at,
                        {after.booking.id,
                         after.booking.location,
                         after.booking.slot,
                         after.booking.state,
                         after.booking.tags});
    }
}

void DayCache::putBlock(const Block &block, SaveState state)
{
    const auto known = m_blocks.find(block.id);
    std::vector<BayId> oldBays = block.slot.bays;
    if (known != m_blocks.end())
        oldBays.push_back(known->second.block.slot.bays.front());
    occupy(oldBays, stretchesOf(block), block.id.value);
    if (block.withdrawn)
        forget(block.id);
    else
        hold(block, state);
}

void DayCache::putCustomer(const Customer &customer)
{
    if (customer.withdrawn)
        drop({EntityKind::Customer, customer.id.value});
    const auto facts = m_customers.find(customer.id);
    if (facts != m_customers.end())
        facts->second.customer = customer;
    for (auto &entry : m_bookings) {
        BookingRow &row = entry.second.row;
        if (row.booking.customer != customer.id)
            continue;
        row.customerName = customer.name;
        row.customerPhone = customer.phones.empty() ? std::string() : customer.phones.front();
        row.tier = customer.tier;
        row.customerFlags = customer.flags;
        entry.second.view = viewOf(row, entry.second.view.state);
    }
}

void DayCache::setSaveState(EntityRef entity, SaveState state)
{
    if (entity.kind == EntityKind::Booking) {
        const auto found = m_bookings.find(BookingId{entity.id});
        if (found != m_bookings.end())
            found->second.view.state = state;
    } else if (entity.kind == EntityKind::Block) {
        const auto found = m_blocks.find(BlockId{entity.id});
        if (found != m_blocks.end())
            found->second.state = state;
    }
}

void DayCache::drop(EntityRef entity)
{
    if (entity.kind == EntityKind::Booking) {
        const auto found = m_bookings.find(BookingId{entity.id});
        if (found == m_bookings.end())
            return;
        BookingRow gone = found->second.row;
        gone.booking.withdrawn = true;
        putBooking(gone, SaveState::Saved, false);
    } else if (entity.kind == EntityKind::Block) {
        const auto found = m_blocks.find(BlockId{entity.id});
        if (found == m_blocks.end())
            return;
        Block gone = found->second.block;
        gone.withdrawn = true;
        putBlock(gone, SaveState::Saved);
    } else if (entity.kind == EntityKind::Customer) {
        m_customers.erase(CustomerId{entity.id});
        m_customerAge.remove(CustomerId{entity.id});
    }
}

void DayCache::makeRoom(EntityRef entity)
{
    if (entity.kind != EntityKind::Customer)
        drop(entity);
}

void DayCache::installOccupancy(const std::vector<BayId> &bays,
                                const Span &span,
                                const std::vector<OccupancyRow> &occupancy,
                                std::vector<Block> blocks)
{
    m_schedule.forget(bays, span);
    const auto known = m_daysHere.partOf(span);
    for (const BayId bay : bays)
        if (known)
            m_schedule.setKnown(bay, *known);
    for (const OccupancyRow &row : occupancy) {
        static_cast<void>(m_schedule.hold(row.bay, row.occupancy));
        m_schedule.setKnown(row.bay, row.occupancy.span);
    }
    for (Block &block : blocks)
        hold(std::move(block), SaveState::Saved);
}

void DayCache::install(LocationId location,
                       const Span &span,
                       DayRows rows,
                       const std::vector<OccupancyRow> &occupancy,
                       const std::vector<BayId> &bays)
{
    // What is in memory of this window and not among the rows is gone.
    for (const BookingView *view : m_bookingOrder.touching(location, span))
        forget(view->booking.id);
    for (const BlockView *view : m_blockOrder.touching(location, span))
        forget(view->block.id);
    installOccupancy(bays, span, occupancy, std::move(rows.blocks));
    for (BookingRow &row : rows.bookings)
        hold(std::move(row), SaveState::Saved);
    std::erase_if(m_windows, [&](const Window &window) {
        return window.location == location && span.contains(window.span);
    });
    m_windows.push_back({location, span});
    evict();
}

void DayCache::evict()
{
    if (m_windows.size() <= keptWindows)
        return;
    m_windows.erase(m_windows.begin());
    std::vector<BookingId> gone;
    for (const auto &[id, held] : m_bookings)
        if (held.view.state == SaveState::Saved
            && std::none_of(m_windows.begin(), m_windows.end(), [&](const Window &window) {
                   return window.location == held.row.booking.location
                       && window.span.overlaps(held.row.booking.slot.span);
               }))
            gone.push_back(id);
    for (const BookingId id : gone)
        forget(id);
}

void DayCache::installCustomer(CustomerFacts facts)
{
    const CustomerId id = facts.customer.id;
    m_customerAge.remove(id);
    m_customerAge.push_front(id);
    m_customers.insert_or_assign(id, std::move(facts));
    if (m_customerAge.size() > keptCustomers) {
        m_customers.erase(m_customerAge.back());
        m_customerAge.pop_back();
    }
}

void DayCache::clear()
{
    m_schedule.clear();
    m_bookings.clear();
    m_bookingOrder.clear();
    m_blocks.clear();
    m_blockOrder.clear();
    m_customers.clear();
    m_customerAge.clear();
    m_windows.clear();
}

bool DayCache::isRead(LocationId location, const Span &span) const
{
    return std::any_of(m_windows.begin(), m_windows.end(), [&](const Window &window) {
        return window.location == location && window.span.contains(span);
    });
}

std::vector<std::pair<LocationId, Span>> DayCache::windows() const
{
    std::vector<std::pair<LocationId, Span>> list;
    for (const Window &window : m_windows)
        list.emplace_back(window.location, window.span);
    return list;
}

std::vector<const BookingView *>
DayCache::bookings(LocationId location, const Span &span, bool withCancelled) const
{
    std::vector<const BookingView *> found = m_bookingOrder.touching(location, span);
    if (!withCancelled)
        std::erase_if(found, [](const BookingView *view) {
            return view->booking.state == BookingState::Cancelled;
        });
    return found;
}

std::vector<const BlockView *> DayCache::blocks(LocationId location, const Span &span) const
{
    return m_blockOrder.touching(location, span);
}

const BookingView *DayCache::booking(BookingId id) const
{
    const auto found = m_bookings.find(id);
    return found == m_bookings.end() ? nullptr : &found->second.view;
}

const BookingRow *DayCache::row(BookingId id) const
{
    const auto found = m_bookings.find(id);
    return found == m_bookings.end() ? nullptr : &found->second.row;
}

const BlockView *DayCache::block(BlockId id) const
{
    const auto found = m_blocks.find(id);
    return found == m_blocks.end() ? nullptr : &found->second;
}

const CustomerFacts *DayCache::customer(CustomerId id) const
{
    const auto found = m_customers.find(id);
    return found == m_customers.end() ? nullptr : &found->second;
}

} // namespace bayboard
