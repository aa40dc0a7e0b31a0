#include "core/store/Schema.h"

namespace bayboard::schema {

// What a server needs beside the feeds: the devices that may speak to it, and change sets of which
// it has some parts.
const char *const migration4 = R"sql(
-- A token itself is nowhere: only its hash.
CREATE TABLE device_token(
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32), device TEXT NOT NULL,
    desk BLOB NOT NULL CHECK(length(desk) = 16), actor BLOB, made INTEGER NOT NULL,
    last_seen INTEGER, revoked INTEGER
) STRICT;
CREATE TABLE sent_part(
    desk BLOB NOT NULL, change_set BLOB NOT NULL CHECK(length(change_set) = 16),
    part INTEGER NOT NULL, parts INTEGER NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL,
    UNIQUE(desk, change_set, part), CHECK(part >= 0 AND part < parts)
) STRICT;
)sql";

} // namespace bayboard::schema
