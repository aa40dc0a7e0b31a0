#include "core/store/Schema.h"

namespace bayboard::schema {

// Tags of operators, which features are switched off and for whom, and how long a password opens a
// desk.
const char *const migration8 = R"sql(
ALTER TABLE operator ADD COLUMN tags TEXT;
ALTER TABLE settings ADD COLUMN switches TEXT;
ALTER TABLE settings ADD COLUMN sign_in INTEGER;
-- Of this device, like PINs, and no part of the journal either.
CREATE TABLE password(
    operator BLOB PRIMARY KEY, hash TEXT NOT NULL, made INTEGER NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0, last_wrong INTEGER
) STRICT;
)sql";

} // namespace bayboard::schema
