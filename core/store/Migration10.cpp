#include "core/store/Schema.h"

namespace bayboard::schema {

// The ledger of free time asks for steps of one name among all that ever were: see
// BookingSteps.cpp, which names it as the index does. They are few, so that others pay nothing for
// it.
const char *const migration10 = R"sql(
CREATE INDEX change_set_giving ON change_set(sequence) WHERE label = 'giveTime';
)sql";

} // namespace bayboard::schema
