#pragma once

#include "core/journal/ChangeSet.h"

namespace bayboard {

/// A change as it is over a state that is not the one it was made on.
struct Rebased
{
    EntityChange change; ///< `before` is what the fields hold now; what holds already is left out
    std::vector<FieldChange> conflicts; ///< `before` holds what the field has now
};

/// Field by field: a field change applies where the field still has its old value, and is done
/// already where it has the new one. What is counted is never overwritten: reschedules count on
/// from where they are, flags set and clear their own bits, lifted parts of a block add up. Two
/// desks may do those to one entity without a conflict. What somebody took back meanwhile is not
/// changed any more: a conflict in `withdrawn`. The one merge of server and desk. Pure.
[[nodiscard]] Rebased rebased(const EntityChange &change, const Record &current);

} // namespace bayboard
