#include "core/store/Schema.h"

namespace bayboard::schema {

// A file that serves desks, and one that follows a server. Both are empty where a desk works alone.
const char *const migration3 = R"sql(
-- The server's side. The feeds: one of the club, one of each location, numbered without gaps in the
-- order of commit. A desk keeps the numbers of what it has read.
CREATE TABLE serving(
    one INTEGER PRIMARY KEY CHECK(one = 1), epoch BLOB NOT NULL CHECK(length(epoch) = 16)
) STRICT;
CREATE TABLE feed(
    feed BLOB NOT NULL, number INTEGER NOT NULL,
    change_set INTEGER NOT NULL REFERENCES change_set(sequence), PRIMARY KEY(feed, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_by_change_set ON feed(change_set);
-- What was said of each change set that a desk sent: one outcome for ever.
CREATE TABLE judgement(
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), desk BLOB NOT NULL,
    kind INTEGER NOT NULL CHECK(kind IN (1, 2, 3)), code TEXT, rule TEXT, blocker_kind INTEGER,
    blocker BLOB, step BLOB, detail TEXT, overridable INTEGER NOT NULL
) STRICT;
-- When a desk last had nothing more to send.
CREATE TABLE desk_contact(
    desk BLOB PRIMARY KEY, at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The desk's side. Steps of the journal up to `confirmed` are the server's, in the order of its
-- feeds; what comes after them waits. `rebases` counts how often that was put anew.
CREATE TABLE following(
    one INTEGER PRIMARY KEY CHECK(one = 1), epoch BLOB NOT NULL CHECK(length(epoch) = 16),
    confirmed INTEGER NOT NULL, rebases INTEGER NOT NULL
) STRICT;
CREATE TABLE feed_cursor(
    feed BLOB PRIMARY KEY, number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Own steps in the desk's order. A step that no longer fits is not in rows and journal: it is kept
-- here as JSON, with the last position that there was when it went.
CREATE TABLE outbox(
    position INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    judged INTEGER NOT NULL DEFAULT 0, body TEXT, apart INTEGER,
    CHECK((body IS NULL) = (apart IS NULL))
) STRICT;
-- What the server refused, until somebody decides, and what was decided.
CREATE TABLE conflict(
    position INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    body TEXT NOT NULL, at INTEGER NOT NULL, kind INTEGER NOT NULL, code TEXT, rule TEXT,
    blocker_kind INTEGER, blocker BLOB, step BLOB, detail TEXT, overridable INTEGER NOT NULL,
    decision INTEGER, decided INTEGER, decider BLOB, why TEXT, again BLOB,
    CHECK((decision IS NULL) = (decided IS NULL))
) STRICT;
CREATE INDEX conflict_open ON conflict(position) WHERE decision IS NULL;
)sql";

} // namespace bayboard::schema
