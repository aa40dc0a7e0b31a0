#pragma once

#include "core/club/Club.h"
#include "core/store/Store.h"

namespace bayboard {

/// One row of the club's own tables.
struct ClubRow
{
    Uuid id;
    Record record;
};

/// Puts the club together from its rows, as `read` gives them by kind. `damaged` makes the error
/// for a row that is none.
[[nodiscard]] Result<std::shared_ptr<const Club>>
clubFrom(const std::function<Result<std::vector<ClubRow>>(EntityKind)> &read,
         const std::function<Error(Phrase)> &damaged,
         ZoneCache &zones);

[[nodiscard]] Store::RuleBookText ruleBookOf(const Record &record);
/// The rule book of a version as the steps that changed it, newest first, had made it.
[[nodiscard]] std::optional<Store::RuleBookText> ruleBookIn(const std::vector<Step> &steps,
                                                            std::int64_t version);

/// Puts a booking that still counts to its customer's; false when `state` is none. `tags`: JSON,
/// empty for none.
[[nodiscard]] bool addCounted(CustomerFacts &facts,
                              CustomerBooking booking,
                              std::string_view state,
                              std::string_view tags);

} // namespace bayboard
