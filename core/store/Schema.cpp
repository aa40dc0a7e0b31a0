#include "core/store/Schema.h"

#include <array>

namespace bayboard::schema {

namespace {

// Times are UTC seconds, ids 16-byte blobs, lists JSON. NULL is "not known" or the plain default.
constexpr const char *version1 = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT;

-- The journal. `sequence` is the order of commit in this file, without gaps; the changes of a set
-- are the rows first_change … first_change + entities - 1 of `change`.
CREATE TABLE change_set(
    sequence INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    desk BLOB NOT NULL,
    actor BLOB NOT NULL,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK(kind IN (1, 2, 3)),
    target BLOB,
    label TEXT NOT NULL,
    label_arguments TEXT NOT NULL,
    reason TEXT,
    rule_book INTEGER NOT NULL,
    overrides TEXT,
    first_change INTEGER NOT NULL,
    entities INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX change_set_undoable ON change_set(actor, sequence) WHERE kind = 1 AND undone = 0;
CREATE INDEX change_set_undoing ON change_set(actor, sequence) WHERE kind = 2;
CREATE INDEX change_set_overriding ON change_set(at) WHERE overrides IS NOT NULL;

CREATE TABLE change(
    id INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set(sequence),
    entity_kind INTEGER NOT NULL,
    entity BLOB NOT NULL,
    created INTEGER NOT NULL,
    fields TEXT NOT NULL
) STRICT;
CREATE INDEX change_of_entity ON change(entity);

CREATE TABLE settings(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, name TEXT, bay_word TEXT, currency TEXT,
    week_start INTEGER, step INTEGER
) STRICT;
CREATE TABLE location(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, name TEXT, address TEXT, zone TEXT, hours TEXT,
    closed_dates TEXT, notices TEXT, season TEXT, minimum_notice INTEGER, advance_limit INTEGER,
    deposit INTEGER, tags TEXT, notes TEXT, colour TEXT, sort_order INTEGER, inactive INTEGER
) STRICT;
CREATE TABLE bay(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, location BLOB REFERENCES location(id), name TEXT,
    sort_order INTEGER, capacity INTEGER, inactive INTEGER, premium INTEGER, equipment TEXT,
    colour TEXT, tags TEXT, links TEXT
) STRICT;
CREATE TABLE tier(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, key TEXT, name TEXT, colour TEXT,
    sort_order INTEGER, advance_limit INTEGER
) STRICT;
CREATE TABLE role(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, key TEXT, name TEXT, inherits TEXT,
    permissions TEXT, sort_order INTEGER
) STRICT;
CREATE TABLE operator(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, name TEXT, roles TEXT, inactive INTEGER,
    sort_order INTEGER
) STRICT;
CREATE TABLE block_kind(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, key TEXT, name TEXT, colour TEXT, hatch TEXT,
    book_over TEXT, counted INTEGER, length INTEGER, sort_order INTEGER
) STRICT;
CREATE TABLE rule_book(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, text TEXT, version INTEGER
) STRICT;

CREATE TABLE customer(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, name TEXT, phones TEXT, email TEXT, tier TEXT,
    tags TEXT, entitlements TEXT, flags INTEGER, blocked TEXT, notes TEXT, channels TEXT,
    hub_spot TEXT, external_source TEXT, external_reference TEXT, made INTEGER
) STRICT;
CREATE INDEX customer_imported ON customer(external_source, external_reference)
    WHERE external_reference IS NOT NULL;
-- Words of name, e-mail and phone; phones also by each tail, so that any run of digits is found.
CREATE VIRTUAL TABLE customer_search USING fts5(
    words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', columnsize = 0, detail = none
);

CREATE TABLE booking(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, location BLOB NOT NULL REFERENCES location(id),
    bays BLOB NOT NULL CHECK(length(bays) > 0 AND length(bays) % 16 = 0),
    start INTEGER NOT NULL, end INTEGER NOT NULL, customer BLOB REFERENCES customer(id),
    guest_name TEXT, guest_phone TEXT, title TEXT, party_size INTEGER, state TEXT NOT NULL,
    notes TEXT, source TEXT, external_source TEXT, external_reference TEXT, imported TEXT,
    price INTEGER, fee INTEGER, payment TEXT, flags INTEGER, reschedules INTEGER, policy TEXT,
    reason TEXT, released INTEGER, made INTEGER, tags TEXT,
    CHECK(start < end)
) STRICT;
CREATE INDEX booking_by_start ON booking(location, start);
-- What is longer than two days is looked for apart, so that a day's query has a lower bound.
CREATE INDEX booking_long ON booking(location, start) WHERE end - start > 172800;
CREATE INDEX booking_by_customer ON booking(customer, start) WHERE customer IS NOT NULL;
CREATE INDEX booking_imported ON booking(external_source, external_reference)
    WHERE external_reference IS NOT NULL;

CREATE TABLE block(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, location BLOB NOT NULL REFERENCES location(id),
    bays BLOB NOT NULL CHECK(length(bays) = 16), start INTEGER NOT NULL, end INTEGER NOT NULL,
    kind TEXT NOT NULL, title TEXT, reason TEXT, series TEXT, lifted TEXT, made INTEGER,
    external_source TEXT, external_reference TEXT, CHECK(start < end)
) STRICT;
CREATE INDEX block_by_start ON block(location, start);
CREATE INDEX block_long ON block(location, start) WHERE end - start > 172800;
CREATE INDEX block_by_series ON block(series) WHERE series IS NOT NULL;

-- What really holds a bay. kind: 1 booking, 2 block.
CREATE TABLE occupancy(
    bay BLOB NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, kind INTEGER NOT NULL,
    holder BLOB NOT NULL, PRIMARY KEY(bay, start), CHECK(start < end)
) STRICT, WITHOUT ROWID;
-- Stretches on a bay are apart, so only the last one that begins before the new one's end can
-- reach into it.
CREATE TRIGGER occupancy_guard BEFORE INSERT ON occupancy
WHEN (SELECT end FROM occupancy WHERE bay = NEW.bay AND start < NEW.end
      ORDER BY start DESC LIMIT 1) > NEW.start
BEGIN
    SELECT RAISE(ABORT, 'occupancy overlap');
END;
CREATE TRIGGER occupancy_fixed BEFORE UPDATE ON occupancy
BEGIN
    SELECT RAISE(ABORT, 'occupancy is replaced, never changed');
END;

-- Refused and overridden attempts; no journal: nothing is rebuilt from it.
CREATE TABLE attempt(
    at INTEGER NOT NULL, actor BLOB NOT NULL, location BLOB, code TEXT NOT NULL, rule TEXT,
    overridden INTEGER NOT NULL, reason TEXT
) STRICT;
CREATE INDEX attempt_by_time ON attempt(at);
)sql";

/// Migration i brings version i to version i + 1.
constexpr std::array<const char *, currentVersion> migrations = {version1};

} // namespace

Result<Found> look(sqlite::Database &database)
{
    const auto application = database.queryNumber("PRAGMA application_id");
    if (!application)
        return tl::unexpected(application.error());
    const auto version = database.queryNumber("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    const auto tables = database.queryNumber("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tl::unexpected(tables.error());
    return Found{*application, static_cast<int>(*version), *tables == 0};
}

Status migrate(sqlite::Database &database, const Uuid &desk)
{
    const auto found = look(database);
    if (!found)
        return tl::unexpected(found.error());
    for (int version = found->version; version < currentVersion; ++version) {
        auto transaction = sqlite::Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (auto done = database.execute(migrations[static_cast<std::size_t>(version)]); !done)
            return done;
        const std::string stamp = "PRAGMA user_version=" + std::to_string(version + 1)
            + "; PRAGMA application_id=" + std::to_string(applicationId);
        if (auto done = database.execute(stamp.c_str()); !done)
            return done;
        if (version == 0) {
            auto insert = database.prepare("INSERT INTO meta(key, value) VALUES('desk', ?1)");
            if (!insert)
                return tl::unexpected(insert.error());
            (*insert)->bind(1, desk);
            if (auto done = (*insert)->run(); !done)
                return done;
        }
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace bayboard::schema
