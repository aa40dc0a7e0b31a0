#pragma once

#include "core/serving/RestCase.h"

namespace bayboard {

/// {"kind","id"} of what is in the way; nothing where nothing is.
void printBlocker(JsonOut &json, const EntityRef &blocker);

/// The problem for a step that was refused and not by a rule, with what is in the way.
[[nodiscard]] RestAnswer refusalAnswer(RestCase &asked, const Judgement &said);

/// {"id","changeSet","warnings":[]}: what the command line prints of a step.
[[nodiscard]] RestAnswer
stepAnswer(const Uuid &entity, ChangeSetId step, const std::function<void(JsonOut &)> &more = {});

} // namespace bayboard
