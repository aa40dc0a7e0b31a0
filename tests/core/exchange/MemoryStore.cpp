#include "tests/core/exchange/MemoryStore.h"

#include "core/exchange/Words.h"

#include <algorithm>

namespace bayboard::test {

namespace {

template <typename Entity, typename IdType>
std::vector<Entity> allOf(const std::map<EntityRef, Record> &records, EntityKind kind)
{
    std::vector<Entity> entities;
    for (const auto &[ref, record] : records) {
        Entity entity;
        if (ref.kind != kind || !fromRecord(record, entity) || entity.withdrawn)
            continue;
        entity.id = IdType{ref.id};
        entities.push_back(std::move(entity));
    }
    return entities;
}

} // namespace

bool MemoryStore::apply(const std::vector<EntityChange> &changes)
{
    for (const EntityChange &change : changes) {
        Record &record = m_records[change.entity];
        for (const FieldChange &field : change.fields)
            if (record.get(field.field) != field.before)
                return false; // built on something else
        record = bayboard::apply(record, change);
    }
    return isSane();
}

void MemoryStore::add(const Club &club)
{
    for (const Location &location : club.locations())
        m_records[{EntityKind::Location, location.id.value}] = toRecord(location);
    for (const Bay &bay : club.bays())
        m_records[{EntityKind::Bay, bay.id.value}] = toRecord(bay);
}

std::shared_ptr<const Club> MemoryStore::club() const
{
    ZoneCache zones;
    return Club::make({},
                      allOf<Location, LocationId>(m_records, EntityKind::Location),
                      allOf<Bay, BayId>(m_records, EntityKind::Bay),
                      {},
                      {},
                      {},
                      {},
                      zones)
        .value();
}

std::vector<Booking> MemoryStore::bookings() const
{
    return allOf<Booking, BookingId>(m_records, EntityKind::Booking);
}

std::vector<Customer> MemoryStore::customers() const
{
    return allOf<Customer, CustomerId>(m_records, EntityKind::Customer);
}

bool MemoryStore::isSane() const
{
    std::map<BayId, std::vector<Span>> held;
    for (const Booking &booking : bookings())
        if (const auto span = heldSpan(booking))
            for (const BayId bay : booking.slot.bays)
                held[bay].push_back(*span);
    for (auto &[bay, spans] : held) {
        std::sort(spans.begin(), spans.end());
        for (std::size_t i = 1; i < spans.size(); ++i)
            if (spans[i - 1].overlaps(spans[i]))
                return false;
    }
    return true;
}

void MemoryStore::edit(const Booking &booking)
{
    m_records[{EntityKind::Booking, booking.id.value}] = toRecord(booking);
}

Result<std::vector<StoredRow>> MemoryStore::findRows(const std::vector<RowIdentity> &identities)
{
    const auto stored = bookings();
    std::map<std::pair<std::string, std::string>, const Booking *> byIdentity;
    for (const Booking &booking : stored) {
        if (!booking.externalReference.empty())
            byIdentity[{booking.externalSource, booking.externalReference}] = &booking;
        byIdentity.try_emplace({ownSource, booking.id.toString()}, &booking);
    }
    std::vector<StoredRow> found;
    for (std::size_t i = 0; i < identities.size(); ++i) {
        const auto at = byIdentity.find({identities[i].source, identities[i].reference});
        if (at != byIdentity.end())
            found.push_back({i, *at->second});
    }
    return found;
}

Result<std::vector<HeldBay>> MemoryStore::findOccupancy(const std::vector<BayId> &bays,
                                                        const Span &span)
{
    std::vector<HeldBay> held;
    for (const Booking &booking : bookings()) {
        const auto holds = heldSpan(booking);
        for (const BayId bay : booking.slot.bays)
            if (holds && holds->overlaps(span)
                && std::find(bays.begin(), bays.end(), bay) != bays.end())
                held.push_back({bay, {*holds, booking.id.value, HolderKind::Booking}});
    }
    return held;
}

Result<std::vector<StoredBlocks>> MemoryStore::findBlocks(const std::vector<RowIdentity> &)
{
    return std::vector<StoredBlocks>();
}

Result<Block> MemoryStore::loadBlock(BlockId id)
{
    return fail(ErrorCode::NotFound, "block", id.toString());
}

Result<Booking> MemoryStore::loadBooking(BookingId id)
{
    for (const Booking &booking : bookings())
        if (booking.id == id)
            return booking;
    return fail(ErrorCode::NotFound, "booking", id.toString());
}

Result<std::string> MemoryStore::nameOf(BookingId id)
{
    const auto found = m_records.find({EntityKind::Booking, id.value});
    Booking booking;
    if (found == m_records.end() || !fromRecord(found->second, booking))
        return fail(ErrorCode::NotFound, "booking", id.toString());
    Customer customer;
    const auto person = m_records.find({EntityKind::Customer, booking.customer.value});
    if (person != m_records.end() && fromRecord(person->second, customer))
        return customer.name;
    return booking.guestName;
}

Result<std::vector<SeriesState>> MemoryStore::findHolidaySeries(LocationId)
{
    return std::vector<SeriesState>();
}

Result<std::vector<Customer>> MemoryStore::findCustomers(const ContactKeys &keys)
{
    std::vector<Customer> found;
    for (const Customer &customer : customers()) {
        bool fits = keys.emails.contains(folded(customer.email));
        for (const std::string &phone : customer.phones)
            fits = fits || keys.phones.contains(phoneKey(phone));
        for (const RowIdentity &one : keys.references)
            fits = fits || one == RowIdentity{customer.externalSource, customer.externalReference};
        if (fits)
            found.push_back(customer);
    }
    return found;
}

} // namespace bayboard::test
