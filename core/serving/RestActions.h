#pragma once

#include "core/serving/RestCodes.h"
#include "core/serving/RestQuestion.h"

#include <tl/expected.hpp>

namespace bayboard {

/// What an action of another program asks, as the question that has the same effect: the name is in
/// the path (create_booking, cancel_booking, reschedule_booking, check_availability), everything
/// else in the body, "dryRun" among it. A problem where it makes no sense.
[[nodiscard]] tl::expected<RestQuestion, RestAnswer> questionOfAction(const RestQuestion &action);

/// What a query of an action may say, as RestOperation::query.
inline constexpr const char *actionQuery = "dryRun";

/// The actions there are.
[[nodiscard]] std::span<const char *const> restActions();

} // namespace bayboard
