#include "core/postgres/Schema.h"

namespace bayboard::postgres {

// From when on a token is good for nothing. Tokens of before have no end.
const char *const migration6 = R"sql(
ALTER TABLE device_token ADD COLUMN expires bigint;
)sql";

} // namespace bayboard::postgres
