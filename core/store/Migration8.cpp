#include "core/store/Schema.h"

namespace bayboard::schema {

// Tags of operators, which features are switched off and for whom, and how long a password opens a
// desk.
// Whom a server tells what happens, and what has not been told yet. Secrets are sealed.
const char *const migration8 = R"sql(
ALTER TABLE operator ADD COLUMN tags TEXT;
ALTER TABLE settings ADD COLUMN switches TEXT;
ALTER TABLE settings ADD COLUMN sign_in INTEGER;
-- Of this device, like PINs, and no part of the journal either.
CREATE TABLE password(
    operator BLOB PRIMARY KEY, hash TEXT NOT NULL, made INTEGER NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0, last_wrong INTEGER
) STRICT;

-- How many there are is asked after each step and each answer.
CREATE INDEX outbox_judged ON outbox(position) WHERE judged = 1;
-- Own steps that the server has confirmed and the journal here does not hold, which began anew with
-- a snapshot: a server that comes back from a backup is told them again.
CREATE TABLE kept_step(
    position INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), body TEXT NOT NULL
) STRICT;
-- A desk whose server was restored shows what it last knew until a new snapshot is whole: what is
-- named here was known and has not come again.
CREATE TABLE last_known(
    entity BLOB NOT NULL CHECK(length(entity) = 16), entity_kind INTEGER NOT NULL,
    PRIMARY KEY(entity, entity_kind)
) STRICT, WITHOUT ROWID;

-- A step that goes out of the journal took its rows along by their numbers, and SQLite looked
-- through all changes of the club for more of it: no such reference any more.
CREATE TABLE change_again(
    id INTEGER PRIMARY KEY, change_set INTEGER NOT NULL, entity_kind INTEGER NOT NULL,
    entity BLOB NOT NULL, created INTEGER NOT NULL, fields TEXT NOT NULL
) STRICT;
INSERT INTO change_again(id, change_set, entity_kind, entity, created, fields)
    SELECT id, change_set, entity_kind, entity, created, fields FROM change ORDER BY id;
DROP TABLE change;
ALTER TABLE change_again RENAME TO change;
CREATE INDEX change_of_entity ON change(entity);

CREATE TABLE webhook(
    id BLOB PRIMARY KEY CHECK(length(id) = 16), url TEXT NOT NULL, events TEXT NOT NULL,
    location BLOB, actor BLOB NOT NULL, secret BLOB NOT NULL, old_secret BLOB, old_until INTEGER,
    made INTEGER NOT NULL, ended INTEGER, read TEXT NOT NULL, failures INTEGER NOT NULL,
    not_before INTEGER, last_delivered INTEGER, last_fault TEXT
) STRICT;
CREATE TABLE webhook_delivery(
    position INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    webhook BLOB NOT NULL REFERENCES webhook(id) ON DELETE CASCADE, entity BLOB NOT NULL,
    type TEXT NOT NULL, body TEXT NOT NULL, made INTEGER NOT NULL, due INTEGER NOT NULL,
    attempts INTEGER NOT NULL, dead INTEGER, fault TEXT
) STRICT;
CREATE INDEX webhook_delivery_waiting ON webhook_delivery(webhook, position) WHERE dead IS NULL;
CREATE INDEX webhook_delivery_of_entity ON webhook_delivery(webhook, entity, position)
    WHERE dead IS NULL;
CREATE INDEX webhook_delivery_dead ON webhook_delivery(webhook, dead) WHERE dead IS NOT NULL;
)sql";

} // namespace bayboard::schema
