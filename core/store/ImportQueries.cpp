// What an import asks: many rows at once.

#include "core/journal/Codec.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

#include <unordered_map>

namespace bayboard {

namespace {

using sqlite::Database;
using sqlite::Statement;

/// From so many rows of one source on, walking all that the source ever gave is cheaper than asking
/// for each.
constexpr std::size_t manyRows = 500;

using Rows = std::unordered_map<std::string_view, std::size_t>; ///< reference → index

std::string selectImported()
{
    return "SELECT " + tables::columnList(EntityKind::Booking)
        + " FROM booking WHERE external_source = ?1 AND external_reference IS NOT NULL"
          " AND withdrawn IS NULL";
}

Result<Booking> readBooking(Statement &row)
{
    auto record = tables::readRecord(row, EntityKind::Booking);
    if (!record)
        return tl::unexpected(record.error());
    Booking booking;
    if (!fromRecord(*record, booking))
        return tl::unexpected(row.damaged(Phrase::tr("a booking is not readable")));
    booking.id = row.id<BookingId>(0);
    return booking;
}

Status collect(Statement &select, const Rows &rows, std::vector<Store::ImportedBooking> &found)
{
    return forEachRow(select, [&](Statement &row) -> Status {
        auto booking = readBooking(row);
        if (!booking)
            return tl::unexpected(booking.error());
        if (const auto wanted = rows.find(booking->externalReference); wanted != rows.end())
            found.push_back({wanted->second, std::move(*booking)});
        return {};
    });
}

Status collectSource(Database &database,
                     std::string_view source,
                     const Rows &rows,
                     std::vector<Store::ImportedBooking> &found)
{
    if (rows.size() >= manyRows) {
        auto select = database.prepare(selectImported());
        if (!select)
            return tl::unexpected(select.error());
        (*select)->bind(1, source);
        return collect(**select, rows, found);
    }
    auto select = database.prepare(selectImported() + " AND external_reference = ?2 LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    for (const auto &[reference, index] : rows) {
        (*select)->bind(1, source);
        (*select)->bind(2, reference);
        if (auto done = collect(**select, rows, found); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::vector<Store::ImportedBooking>>
Store::findImportedBookings(const std::vector<std::pair<std::string, std::string>> &rows)
{
    std::unordered_map<std::string_view, Rows> bySource;
    for (std::size_t i = 0; i < rows.size(); ++i)
        bySource[rows[i].first].emplace(rows[i].second, i);
    std::vector<ImportedBooking> found;
    for (const auto &[source, wanted] : bySource)
        if (auto done = collectSource(*m_connection->database, source, wanted, found); !done)
            return tl::unexpected(done.error());
    return found;
}

Result<std::vector<Customer>>
Store::findContacts(const std::function<bool(const ContactRow &)> &wanted)
{
    Database &database = *m_connection->database;
    auto select = database.prepare(
        "SELECT id, phones, email, external_source, external_reference FROM customer"
        " WHERE withdrawn IS NULL");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<Uuid> picked;
    const Status walked = forEachRow(**select, [&](Statement &row) -> Status {
        ContactRow contact;
        if (!row.isNull(1)) {
            auto phones = decodeTexts(row.view(1));
            if (!phones)
                return tl::unexpected(
                    row.damaged(Phrase::tr("the phones of a customer are not readable")));
            contact.phones = std::move(*phones);
        }
        contact.email = row.text(2);
        contact.externalSource = row.text(3);
        contact.externalReference = row.text(4);
        if (wanted(contact))
            picked.push_back(row.uuid(0));
        return {};
    });
    if (!walked)
        return tl::unexpected(walked.error());
    std::vector<Customer> customers;
    customers.reserve(picked.size());
    for (const Uuid &id : picked) {
        const auto record = tables::loadRecord(database, {EntityKind::Customer, id});
        if (!record)
            return tl::unexpected(record.error());
        Customer customer;
        if (!fromRecord(*record, customer))
            return tl::unexpected((*select)->damaged(Phrase::tr("a customer is not readable")));
        customer.id = CustomerId{id};
        customers.push_back(std::move(customer));
    }
    return customers;
}

} // namespace bayboard
