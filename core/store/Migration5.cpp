#include "core/store/Schema.h"

namespace bayboard::schema {

// Steps that wait are numbered apart from those that the server has confirmed (see waitingFrom in
// JournalRows.h), so that more of these come in without moving any of those. A desk begins with a
// snapshot, a server with the club of a desk.
const char *const migration5 = R"sql(
PRAGMA defer_foreign_keys = ON;
UPDATE change SET id = id + 1000000000000, change_set = change_set + 1000000000000
    WHERE change_set > (SELECT confirmed FROM following);
UPDATE change_set SET sequence = sequence + 1000000000000,
    first_change = first_change + 1000000000000
    WHERE sequence > (SELECT confirmed FROM following);
PRAGMA defer_foreign_keys = OFF;

-- What the steps at risk touch: they are in no row that would say it. Ids as in their JSON.
CREATE TABLE at_risk_change(
    entity TEXT NOT NULL, position INTEGER NOT NULL REFERENCES outbox(position) ON DELETE CASCADE,
    PRIMARY KEY(entity, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX at_risk_by_position ON at_risk_change(position);
CREATE INDEX outbox_at_risk ON outbox(position) WHERE body IS NOT NULL;
ALTER TABLE following ADD COLUMN club BLOB; -- outlives restores; NULL: not asked yet
-- 1: a snapshot is being taken, and the feeds are not read before it is whole.
ALTER TABLE following ADD COLUMN filling INTEGER NOT NULL DEFAULT 0;

ALTER TABLE serving ADD COLUMN club BLOB;
UPDATE serving SET club = epoch;
-- A club that a desk is giving to this server, which has none: which part comes next.
CREATE TABLE adoption(
    one INTEGER PRIMARY KEY CHECK(one = 1), upload BLOB NOT NULL CHECK(length(upload) = 16),
    desk BLOB NOT NULL, next INTEGER NOT NULL, at INTEGER NOT NULL
) STRICT;
INSERT OR IGNORE INTO at_risk_change(entity, position)
    SELECT json_extract(each.value, '$.id'), o.position
    FROM outbox o, json_each(o.body, '$.changes') each WHERE o.body IS NOT NULL;
)sql";

} // namespace bayboard::schema
