#pragma once

#include "core/base/Error.h"
#include "core/club/Club.h"
#include "core/journal/ChangeSet.h"

namespace bayboard {

class RuleBook;

/// Highest limit of how many days ahead somebody may book.
inline constexpr int mostDaysAhead = 3650;

/// Whether a step changes locations, bays, tiers, or what the club says of itself.
[[nodiscard]] bool changesPlaces(const std::vector<EntityChange> &changes);

/// The club with its locations, bays, tiers and settings as these changes would leave them.
/// InvalidZone.
[[nodiscard]] Result<std::shared_ptr<const Club>>
clubAfterChanges(const Club &club, const std::vector<EntityChange> &changes);

/// Why the club cannot have its locations, bays, tiers and settings so, whatever made the changes
/// (a page, a command, a server's desk, an undo): a fault of one of them that was not there before,
/// a bay that goes to another location, nothing left of a kind that a club needs, or a name
/// that the rule book (the one in force) goes by. InvalidArgument (kind, sentence), NotAllowed.
/// Nothing for steps that change none of them. Pure.
[[nodiscard]] std::optional<Error>
placeFault(const Club &club, const RuleBook &book, const std::vector<EntityChange> &changes);

/// NotAllowed: bookings or blocks stand on the bay, or stood there, so that it cannot be taken out.
[[nodiscard]] Error heldError(const Club &club, BayId bay);

/// A key for a tier of that name which no tier of the club has.
[[nodiscard]] std::string tierKeyFor(const Club &club, std::string_view name);

} // namespace bayboard
