#pragma once

#include "core/base/Error.h"
#include "core/blocks/BlockDraft.h"
#include "core/club/Club.h"
#include "core/journal/ChangeSet.h"

namespace bayboard {

class RuleBook;

/// Whether the actor of a large change may make what it makes. For an import: beside the right to
/// import, that to lay each of its blocks (block.bulk, the kind's roles, how far ahead), and to
/// change those that are there (block.edit), and nothing of what it makes may be switched off. What
/// changes the club may not come to what peopleFault() and placeFault() refuse. NotPermitted,
/// NotAllowed, InvalidArgument, FeatureOff. Pure.
[[nodiscard]] Status
mayMake(const Club &club, const RuleBook &book, const ChangeSet &set, Instant now);

/// Whether the operator may lay anything like that, before anybody works out which dates it is:
/// what he may not is refused at once, however much it would be. mayDraft() says the rest.
/// NotPermitted, NotAllowed, FeatureOff. Pure.
[[nodiscard]] Status
mayAskFor(const Club &club, OperatorId who, const BlockRequest &request, Instant now);
/// The same of an edit of that block.
[[nodiscard]] Status
mayAskToEdit(const Club &club, OperatorId who, const Block &block, Instant now);

/// Whether the operator may lay what is drafted: each block, as it is and as it would be.
/// NotPermitted, NotAllowed. Pure.
[[nodiscard]] Status
mayDraft(const Club &club, OperatorId who, const BlockDraft &draft, Instant now);

} // namespace bayboard
