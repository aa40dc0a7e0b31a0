#include "core/store/Schema.h"

namespace bayboard::schema {

// Times are UTC seconds, ids 16-byte blobs, lists JSON. NULL is "not known" or the plain default.
const char *const migration1 = R"sql(
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
CREATE INDEX change_set_by_actor ON change_set(actor, kind, sequence);
CREATE INDEX change_set_by_target ON change_set(target, sequence) WHERE target IS NOT NULL;
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
CREATE INDEX customer_by_name ON customer(name COLLATE NOCASE) WHERE withdrawn IS NULL;
-- Words of name, e-mail and phone, folded before they come here; phones also by each tail, so that
-- any run of digits is found.
CREATE VIRTUAL TABLE customer_search USING fts5(
    words, tokenize = 'ascii', prefix = '1 2 3', columnsize = 0, detail = none
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

} // namespace bayboard::schema
