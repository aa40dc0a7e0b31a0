#pragma once

#include "core/journal/ChangeSet.h"
#include "core/text/TextContext.h"

namespace bayboard::text {

/// What a step is called: "Move A. Haddad". Kinds of block are named by the context's club.
[[nodiscard]] QString label(const Label &label, const Context &context = {});
/// With what was done with the step: "Undo: Move A. Haddad".
[[nodiscard]] QString label(ChangeKind kind, const Label &label, const Context &context = {});

} // namespace bayboard::text
