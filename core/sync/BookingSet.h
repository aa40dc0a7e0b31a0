#pragma once

#include "core/rules/RuleBook.h"
#include "core/store/JudgingTransaction.h"
#include "core/sync/StoredFacts.h"

namespace bayboard {

/// The step with one booking that a server drafts for somebody who is no desk; it is judged like
/// any other. `head` has id, desk, actor, time and version of the book. Rules that `verdict`
/// objects with are set aside where there is a reason. Without changes: there is nothing to do.
/// `gift`: the longer time costs nothing, for that reason; see core/desk/GivenTime.h.
[[nodiscard]] Result<ChangeSet> bookingSet(JudgingTransaction &transaction,
                                           const StoredFacts &facts,
                                           const RuleBook &book,
                                           const Proposal &proposal,
                                           const Verdict &verdict,
                                           const std::string &overrideReason,
                                           ChangeSet head,
                                           const std::optional<std::string> &gift = {});

} // namespace bayboard
