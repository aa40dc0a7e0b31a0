#include "core/postgres/Schema.h"

namespace bayboard::postgres {

// Who made a booking, so that a role can be held to its own. Bookings of before are nobody's.
const char *const migration4 = R"sql(
ALTER TABLE booking ADD COLUMN made_by uuid;
)sql";

} // namespace bayboard::postgres
