#include "core/store/Schema.h"

namespace bayboard::schema {

// Blocks laid in one decision, over bays and dates; who is to be told; who allowed what; PINs.
const char *const migration2 = R"sql(
ALTER TABLE block_kind ADD COLUMN icon TEXT;
ALTER TABLE block_kind ADD COLUMN creators TEXT;
ALTER TABLE block_kind ADD COLUMN seen_by TEXT;
ALTER TABLE role ADD COLUMN block_ahead INTEGER;
ALTER TABLE block ADD COLUMN recurrence_id TEXT;
ALTER TABLE change_set ADD COLUMN approved_by BLOB;

CREATE TABLE series(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, location BLOB NOT NULL REFERENCES location(id),
    bays BLOB NOT NULL CHECK(length(bays) > 0 AND length(bays) % 16 = 0),
    start INTEGER NOT NULL, end INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT, reason TEXT,
    recurrence TEXT, skip_holidays INTEGER, skipped TEXT, made INTEGER, external_source TEXT,
    external_reference TEXT, CHECK(start < end)
) STRICT;
CREATE INDEX series_imported ON series(external_source, external_reference)
    WHERE external_reference IS NOT NULL;

CREATE TABLE notice(
    id BLOB NOT NULL UNIQUE, withdrawn INTEGER, kind TEXT NOT NULL,
    location BLOB NOT NULL REFERENCES location(id), booking BLOB NOT NULL, customer BLOB,
    bays BLOB NOT NULL CHECK(length(bays) > 0 AND length(bays) % 16 = 0),
    start INTEGER NOT NULL, end INTEGER NOT NULL, offer BLOB, offer_start INTEGER,
    offer_end INTEGER, reason TEXT, done INTEGER, made INTEGER, CHECK(start < end)
) STRICT;
CREATE INDEX notice_open ON notice(location, made) WHERE done IS NULL AND withdrawn IS NULL;
CREATE INDEX notice_by_booking ON notice(booking);

-- PINs are of this device and no part of the journal: salted hashes, peppered from its keychain.
CREATE TABLE pin(
    operator BLOB PRIMARY KEY, hash TEXT NOT NULL, made INTEGER NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0, last_wrong INTEGER
) STRICT;
)sql";

} // namespace bayboard::schema
