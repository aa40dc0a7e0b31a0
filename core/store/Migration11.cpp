#include "core/store/Schema.h"

namespace bayboard::schema {

// From when on a token is good for nothing. Tokens of before have no end.
const char *const migration11 = R"sql(
ALTER TABLE device_token ADD COLUMN expires INTEGER;
)sql";

} // namespace bayboard::schema
