#pragma once

#include "core/recurrence/RepeatForm.h"
#include "core/recurrence/RuleFault.h"
#include "core/text/TextContext.h"

namespace bayboard::text {

/// Why a text is no recurrence, as one sentence without a full stop.
[[nodiscard]] QString sentence(const RuleFault &fault);

/// What is said of something that repeats, beside its rule.
struct RepeatSpeech
{
    seconds length{0}; ///< of each; 0: only its start is said
    bool notOnHolidays = false;
};

/// When it repeats, as a part of a sentence: "every second Tuesday 06:00–07:00 until 31 March, not
/// on holidays". A rule that is more than people say is given as its text. Times are wall time of
/// the context's location.
[[nodiscard]] QString
repeatText(const Recurrence &recurrence, const Context &context, const RepeatSpeech &speech = {});

} // namespace bayboard::text
