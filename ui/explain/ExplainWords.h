#pragma once

#include "core/desk/Explanation.h"

#include <QStringList>

/// An explanation in the reader's language. Pure, on the desk's thread.
namespace bayboard::explainwords {

/// What is asked, what the answer is in one sentence, and whom it was asked for.
[[nodiscard]] QString question(const Proposal &proposal, const Desk &desk);
[[nodiscard]] QString
answer(const Explanation &explanation, const Proposal &proposal, const Desk &desk);

/// The objection first, then where it comes from, then who may set it aside; a sentence each.
[[nodiscard]] QStringList
lines(const ExplainedRule &rule, const Proposal &proposal, const Desk &desk);
/// The same of what the operator may not do, whatever the rules say.
[[nodiscard]] QStringList accessLines(const Explanation &explanation, const Desk &desk);

} // namespace bayboard::explainwords
