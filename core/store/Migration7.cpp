#include "core/store/Schema.h"

namespace bayboard::schema {

// Who made a booking, so that a role can be held to its own. Bookings of before are nobody's.
const char *const migration7 = R"sql(
ALTER TABLE booking ADD COLUMN made_by BLOB CHECK(made_by IS NULL OR length(made_by) = 16);
)sql";

} // namespace bayboard::schema
