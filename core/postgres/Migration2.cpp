#include "core/postgres/Schema.h"

namespace bayboard::postgres {

// Which club it is, whatever is restored; and one that a desk is giving to a server that has none.
const char *const migration2 = R"sql(
ALTER TABLE serving ADD COLUMN club uuid;
UPDATE serving SET club = epoch;
CREATE TABLE adoption(
    one bigint PRIMARY KEY CHECK(one = 1), club uuid NOT NULL, desk uuid NOT NULL,
    next bigint NOT NULL, at bigint NOT NULL
);
)sql";

} // namespace bayboard::postgres
