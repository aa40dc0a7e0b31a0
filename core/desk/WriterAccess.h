#pragma once

#include "core/journal/ChangeSet.h"
#include "core/rules/RuleBook.h"
#include "core/store/Store.h"

namespace bayboard {

/// What memory has said yes to, asked once more of the rows, on the writer's side, where nothing
/// can come between: of two steps that were on their way at once, the second may only be made if it
/// may be after the first. For steps that change the club or its rule book, and imports while
/// something is switched off; nothing is read for others. `known` stands in for a stored book that
/// cannot be read. As mayMake(); InvalidRules where the book does not fit any more; errors of
/// Store.
[[nodiscard]] Status mayStillMake(Store &store,
                                  std::shared_ptr<const RuleBook> known,
                                  const ChangeSet &set,
                                  Instant now);

/// Finds the step that `head` takes back or does again (`which`, or the actor's last one) and asks
/// whether that may be, on the writer's side. `club` and `known` are what memory has; of a step
/// that changed the club the rows are asked. NothingToUndo, NothingToRedo, NotFound, as
/// mayReverse(); errors of Store.
[[nodiscard]] Result<ChangeSet> reversalHead(Store &store,
                                             std::shared_ptr<const Club> club,
                                             std::shared_ptr<const RuleBook> known,
                                             ChangeSet head,
                                             std::optional<ChangeSetId> which,
                                             bool undo);

} // namespace bayboard
