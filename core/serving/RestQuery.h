#pragma once

#include "core/serving/RestQuestion.h"

namespace bayboard {

/// The names of a list that has blanks between them, as RestOperation::query.
[[nodiscard]] std::vector<std::string_view> queryNames(std::string_view list);

/// INVALID with the name where the query says what the operation does not know, names something
/// without saying what, or says it twice: what is not heard would be done otherwise, a misspelt
/// dryRun for one. `dryRun` and `lastKnown` must be true or false.
[[nodiscard]] std::optional<RestAnswer> objectToQuery(const RestQuestion &question,
                                                      std::string_view known);

} // namespace bayboard
