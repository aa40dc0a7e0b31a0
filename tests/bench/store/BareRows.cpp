#include "tests/bench/store/BareRows.h"

#include "core/club/Booking.h"
#include "core/journal/Codec.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace bayboard::bench {

namespace {

void require(bool fine, sqlite3_stmt *statement)
{
    if (fine)
        return;
    std::fprintf(stderr, "bare SQLite: %s\n", sqlite3_errmsg(sqlite3_db_handle(statement)));
    std::abort();
}

void bind(sqlite3_stmt *to, int index, const Uuid &id)
{
    sqlite3_bind_blob(to, index, id.bytes.data(), 16, SQLITE_STATIC);
}

/// A walk-in is no row of customers.
void bindOptional(sqlite3_stmt *to, int index, const Uuid &id)
{
    if (id.isNull())
        sqlite3_bind_null(to, index);
    else
        bind(to, index, id);
}

void bind(sqlite3_stmt *to, int index, const std::string &text)
{
    sqlite3_bind_text(to, index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void run(sqlite3_stmt *statement)
{
    require(sqlite3_step(statement) == SQLITE_DONE, statement);
    sqlite3_reset(statement);
}

} // namespace

BareRows::BareRows(const std::filesystem::path &file)
    : m_database(std::move(*sqlite::Database::open(file, sqlite::Access::Write)))
    , m_begin(statement("BEGIN IMMEDIATE"))
    , m_head(statement("INSERT INTO change_set(sequence, id, desk, actor, at, kind, label, "
                       "label_arguments, rule_book, first_change, entities) "
                       "VALUES(?1, ?2, ?3, ?4, ?5, 1, ?6, ?7, ?8, ?9, ?10)"))
    , m_change(statement("INSERT INTO change(change_set, entity_kind, entity, created, fields) "
                         "VALUES(?1, ?4, ?2, 1, ?3)"))
    , m_booking(statement("INSERT INTO booking(id, location, bays, start, end, customer, "
                          "party_size, state, source, "
                          "external_source, external_reference, made, guest_name) "
                          "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"))
    , m_block(statement("INSERT INTO block(id, location, bays, start, end, kind, title, reason, "
                        "series, recurrence_id, made) "
                        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"))
    , m_occupancy(statement(
          "INSERT INTO occupancy(bay, start, end, kind, holder) VALUES(?1, ?2, ?3, ?5, ?4)"))
    , m_commit(statement("COMMIT"))
{ }

BareRows::~BareRows()
{
    for (sqlite3_stmt *each : m_statements)
        sqlite3_finalize(each);
}

sqlite3_stmt *BareRows::statement(const char *sql)
{
    sqlite3_stmt *made = nullptr;
    sqlite3_prepare_v3(m_database->handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    m_statements.push_back(made);
    return made;
}

std::int64_t BareRows::number(const char *sql)
{
    return m_database->queryNumber(sql).value();
}

void BareRows::prepare(const ChangeSet &set)
{
    m_set = set;
    m_set.changes.clear();
    m_rows.clear();
    m_rows.reserve(set.changes.size());
    for (const EntityChange &change : set.changes) {
        if (change.entity.kind == EntityKind::Booking)
            m_rows.push_back(bookingRow(change));
        else if (change.entity.kind == EntityKind::Block)
            m_rows.push_back(blockRow(change));
    }
}

BareRows::Row BareRows::bookingRow(const EntityChange &change)
{
    Booking booking;
    if (!fromRecord(apply(Record(), change), booking))
        std::abort();
    return {EntityKind::Booking,
            change.entity.id,
            booking.location.value,
            booking.slot.bays.front().value,
            booking.customer.value,
            toUnix(booking.slot.span.start()),
            toUnix(booking.slot.span.end()),
            booking.partySize,
            toUnix(*booking.made),
            wordFor(booking.state),
            booking.source,
            booking.externalSource,
            booking.externalReference,
            booking.guestName,
            encodeFields(change.fields),
            {}};
}

BareRows::Row BareRows::blockRow(const EntityChange &change)
{
    Block block;
    if (!fromRecord(apply(Record(), change), block))
        std::abort();
    Row row;
    row.kind = EntityKind::Block;
    row.id = change.entity.id;
    row.location = block.location.value;
    row.bay = block.slot.bays.front().value;
    row.start = toUnix(block.slot.span.start());
    row.end = toUnix(block.slot.span.end());
    row.made = toUnix(block.made.value_or(Instant()));
    row.fields = encodeFields(change.fields);
    row.block = std::move(block);
    return row;
}

void BareRows::insert()
{
    run(m_begin);
    const std::int64_t sequence = number("SELECT coalesce(max(sequence), 0) + 1 FROM change_set");
    const std::int64_t first = number("SELECT coalesce(max(id), 0) + 1 FROM change");
    const std::string label = wordFor(m_set.label.code);
    const std::string arguments = encodeTexts(m_set.label.arguments);
    sqlite3_bind_int64(m_head, 1, sequence);
    bind(m_head, 2, m_set.id.value);
    bind(m_head, 3, m_set.desk.value);
    bind(m_head, 4, m_set.actor.value);
    sqlite3_bind_int64(m_head, 5, toUnix(m_set.at));
    bind(m_head, 6, label);
    bind(m_head, 7, arguments);
    sqlite3_bind_int64(m_head, 8, m_set.ruleBookVersion);
    sqlite3_bind_int64(m_head, 9, first);
    sqlite3_bind_int64(m_head, 10, static_cast<std::int64_t>(m_rows.size()));
    run(m_head);
    for (const Row &row : m_rows)
        insertRow(row, sequence);
    run(m_commit);
}

void BareRows::insertRow(const Row &row, std::int64_t sequence)
{
    sqlite3_bind_int64(m_change, 1, sequence);
    bind(m_change, 2, row.id);
    bind(m_change, 3, row.fields);
    sqlite3_bind_int64(m_change, 4, static_cast<std::int64_t>(row.kind));
    run(m_change);
    const bool isBlock = row.kind == EntityKind::Block;
    if (isBlock)
        insertBlock(row);
    else
        insertBooking(row);
    bind(m_occupancy, 1, row.bay);
    sqlite3_bind_int64(m_occupancy, 2, row.start);
    sqlite3_bind_int64(m_occupancy, 3, row.end);
    bind(m_occupancy, 4, row.id);
    sqlite3_bind_int64(m_occupancy, 5, isBlock ? 2 : 1);
    run(m_occupancy);
}

void BareRows::insertBlock(const Row &row)
{
    bind(m_block, 1, row.id);
    bind(m_block, 2, row.location);
    bind(m_block, 3, row.bay);
    sqlite3_bind_int64(m_block, 4, row.start);
    sqlite3_bind_int64(m_block, 5, row.end);
    bind(m_block, 6, row.block.kind);
    bind(m_block, 7, row.block.title);
    bind(m_block, 8, row.block.reason);
    bind(m_block, 9, row.block.series);
    bind(m_block, 10, row.block.recurrenceId);
    sqlite3_bind_int64(m_block, 11, row.made);
    run(m_block);
}

void BareRows::insertBooking(const Row &row)
{
    bind(m_booking, 1, row.id);
    bind(m_booking, 2, row.location);
    bind(m_booking, 3, row.bay);
    sqlite3_bind_int64(m_booking, 4, row.start);
    sqlite3_bind_int64(m_booking, 5, row.end);
    bindOptional(m_booking, 6, row.customer);
    sqlite3_bind_int64(m_booking, 7, row.partySize);
    bind(m_booking, 8, row.state);
    bind(m_booking, 9, row.source);
    bind(m_booking, 10, row.externalSource);
    bind(m_booking, 11, row.externalReference);
    sqlite3_bind_int64(m_booking, 12, row.made);
    if (row.guestName.empty())
        sqlite3_bind_null(m_booking, 13);
    else
        bind(m_booking, 13, row.guestName);
    run(m_booking);
}

} // namespace bayboard::bench
