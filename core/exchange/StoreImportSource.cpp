#include "core/exchange/StoreImportSource.h"

#include "core/exchange/Words.h"

#include <algorithm>

namespace bayboard {

StoreImportSource::StoreImportSource(Store &store) : m_store(store) { }

Result<std::vector<StoredRow>>
StoreImportSource::findRows(const std::vector<RowIdentity> &identities)
{
    std::vector<std::pair<std::string, std::string>> rows;
    rows.reserve(identities.size());
    for (const RowIdentity &identity : identities)
        rows.emplace_back(identity.source, identity.reference);
    auto imported = m_store.findImportedBookings(rows);
    if (!imported)
        return tl::unexpected(imported.error());
    std::vector<StoredRow> found;
    std::vector<bool> known(identities.size(), false);
    for (Store::ImportedBooking &one : *imported) {
        if (known[one.index])
            continue;
        known[one.index] = true;
        found.push_back({one.index, std::move(one.booking)});
    }
    for (std::size_t i = 0; i < identities.size(); ++i) {
        const auto id = identities[i].source == ownSource && !known[i]
            ? BookingId::parse(identities[i].reference)
            : std::nullopt;
        if (!id)
            continue;
        const auto record = m_store.loadRecord({EntityKind::Booking, id->value});
        if (!record)
            return tl::unexpected(record.error());
        Booking booking;
        if (record->isEmpty() || !fromRecord(*record, booking) || booking.withdrawn)
            continue;
        booking.id = *id;
        found.push_back({i, std::move(booking)});
    }
    return found;
}

Result<std::vector<HeldBay>> StoreImportSource::findOccupancy(const std::vector<BayId> &bays,
                                                              const Span &span)
{
    const auto rows = m_store.loadOccupancy(bays, span);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<HeldBay> held;
    held.reserve(rows->size());
    for (const OccupancyRow &row : *rows)
        held.push_back({row.bay, row.occupancy});
    return held;
}

/// A series or block by its own id, as long as it is there.
Result<std::optional<SeriesState>> StoreImportSource::ownBlocks(const std::string &reference)
{
    const auto id = Uuid::parse(reference);
    if (!id)
        return std::optional<SeriesState>();
    SeriesState state;
    auto series = m_store.loadSeries(SeriesId{*id});
    if (series) {
        auto blocks = m_store.listSeriesBlocks(series->id);
        if (!blocks)
            return tl::unexpected(blocks.error());
        if (series->withdrawn)
            return std::optional<SeriesState>();
        state.series = std::move(*series);
        state.blocks = std::move(*blocks);
        return std::optional<SeriesState>(std::move(state));
    }
    if (series.error().code != ErrorCode::NotFound)
        return tl::unexpected(series.error());
    auto block = m_store.loadBlock(BlockId{*id});
    if (!block && block.error().code != ErrorCode::NotFound)
        return tl::unexpected(block.error());
    if (!block || block->withdrawn)
        return std::optional<SeriesState>();
    state.blocks.push_back(std::move(*block));
    return std::optional<SeriesState>(std::move(state));
}

Result<std::vector<StoredBlocks>>
StoreImportSource::findBlocks(const std::vector<RowIdentity> &identities)
{
    std::vector<std::pair<std::string, std::string>> rows;
    rows.reserve(identities.size());
    for (const RowIdentity &identity : identities)
        rows.emplace_back(identity.source, identity.reference);
    auto imported = m_store.findImportedBlocks(rows);
    if (!imported)
        return tl::unexpected(imported.error());
    std::vector<StoredBlocks> found;
    std::vector<bool> known(identities.size(), false);
    for (Store::ImportedBlocks &one : *imported) {
        known[one.index] = true;
        found.push_back(
            {one.index, {std::move(one.series), std::move(one.blocks)}, one.removed, one.edited});
    }
    for (std::size_t i = 0; i < identities.size(); ++i) {
        if (known[i] || identities[i].source != ownSource)
            continue;
        auto own = ownBlocks(identities[i].reference);
        if (!own)
            return tl::unexpected(own.error());
        if (*own)
            found.push_back({i, std::move(**own), false, false});
    }
    return found;
}

Result<Block> StoreImportSource::loadBlock(BlockId id)
{
    return m_store.loadBlock(id);
}

Result<Booking> StoreImportSource::loadBooking(BookingId id)
{
    auto row = m_store.loadBooking(id);
    if (!row)
        return tl::unexpected(row.error());
    return std::move(row->booking);
}

Result<std::string> StoreImportSource::nameOf(BookingId id)
{
    const auto row = m_store.loadBooking(id);
    if (!row)
        return tl::unexpected(row.error());
    const Booking &booking = row->booking;
    if (!booking.customer.isNull() && !row->customerName.empty())
        return row->customerName;
    return booking.guestName.empty() ? booking.title : booking.guestName;
}

Result<std::vector<SeriesState>> StoreImportSource::findHolidaySeries(LocationId location)
{
    auto all = m_store.listSeries();
    if (!all)
        return tl::unexpected(all.error());
    std::vector<SeriesState> states;
    for (Series &series : *all) {
        if (series.location != location || !series.skipHolidays)
            continue;
        auto blocks = m_store.listSeriesBlocks(series.id);
        if (!blocks)
            return tl::unexpected(blocks.error());
        states.push_back({std::move(series), std::move(*blocks)});
    }
    return states;
}

Result<std::vector<Customer>> StoreImportSource::findCustomers(const ContactKeys &keys)
{
    std::unordered_set<std::string> references;
    for (const RowIdentity &one : keys.references)
        references.insert(one.source + '\x1F' + one.reference);
    return m_store.findContacts([&](const Store::ContactRow &contact) {
        return keys.emails.contains(folded(contact.email))
            || std::any_of(
                   contact.phones.begin(),
                   contact.phones.end(),
                   [&](const std::string &phone) { return keys.phones.contains(phoneKey(phone)); })
            || (!contact.externalReference.empty()
                && references.contains(contact.externalSource + '\x1F'
                                       + contact.externalReference));
    });
}

} // namespace bayboard
