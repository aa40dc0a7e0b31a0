#include "core/postgres/Schema.h"

namespace bayboard::postgres {

// Tags of operators, which features are switched off and for whom, and how long a password opens a
// desk.
const char *const migration5 = R"sql(
ALTER TABLE operator ADD COLUMN tags text;
ALTER TABLE settings ADD COLUMN switches text;
ALTER TABLE settings ADD COLUMN sign_in bigint;
)sql";

} // namespace bayboard::postgres
