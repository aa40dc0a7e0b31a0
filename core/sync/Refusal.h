#pragma once

#include "core/journal/Judgement.h"
#include "core/rules/Verdict.h"
#include "core/store/JudgingTransaction.h"

namespace bayboard {

/// What keeps a change set from being accepted; nothing: it passes. An error means "try later".
using Objection = Result<std::optional<Judgement>>;

[[nodiscard]] Judgement refused(ChangeSetId id, std::string code, std::string detail = {});
[[nodiscard]] Judgement refusedBy(ChangeSetId id, std::string code, EntityRef blocker);
[[nodiscard]] Judgement refusedBy(ChangeSetId id, const Violation &violation);

/// What writing, access or shape said, as a refusal; the error itself where it is no fault of the
/// change set but of the store.
[[nodiscard]] Result<Judgement>
refusedFor(JudgingTransaction &transaction, ChangeSetId id, const Error &error);
/// CHANGED_SINCE, with the step that did it.
[[nodiscard]] Result<Judgement>
changedSince(JudgingTransaction &transaction, ChangeSetId id, EntityRef entity, Field field);

} // namespace bayboard
