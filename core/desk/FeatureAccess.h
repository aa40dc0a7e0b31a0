#pragma once

#include "core/access/Feature.h"
#include "core/journal/ChangeSet.h"
#include "core/rules/Proposal.h"

namespace bayboard {

/// Whether a booking may not be made because that is switched off: new bookings, or those of
/// walk-ins. `customerTags`: of whom it is for, where that is known. FeatureOff. Pure; the same on
/// desk and server.
[[nodiscard]] std::optional<Error>
bookingFeatureError(const Club &club,
                    OperatorId who,
                    const Proposal &proposal,
                    const std::vector<std::string> *customerTags);

/// The same for the next booking of whoever comes: nothing where a customer's tag could allow it.
[[nodiscard]] std::optional<Error>
newBookingFeatureError(const Club &club, OperatorId who, LocationId where);

/// Whether no file may be read in at all; nothing where a location could allow it. FeatureOff.
/// Pure.
[[nodiscard]] std::optional<Error> importFeatureError(const Club &club, OperatorId who);
/// The same of what a file brings; where none of it is at a location, none could allow it.
[[nodiscard]] std::optional<Error>
importFeatureError(const Club &club, OperatorId who, const std::vector<EntityChange> &changes);
/// Whether a row of a file may not come in: imports are switched off where it is, or, for one that
/// is made, what bookingFeatureError() is asked of each booking (customers' tags are not known, and
/// where they could allow it they do). `after`: the booking, block or series as it would be;
/// nothing for others. FeatureOff. Pure.
[[nodiscard]] std::optional<Error> importFeatureError(const Club &club,
                                                      OperatorId who,
                                                      const EntityChange &change,
                                                      const Record &after);

/// Whether names or contacts may not be written to a file, at that place or (null) anywhere that
/// the operator may read them. Nothing for who may read none.
[[nodiscard]] std::optional<Error>
exportFeatureError(const Club &club, OperatorId who, LocationId where);

/// Whether `step`, which was undone, may not be done again because what it makes is switched off:
/// new bookings, many blocks, what a file brought.
[[nodiscard]] std::optional<Error>
remadeFeatureError(const Club &club, OperatorId who, const ChangeSet &step);

} // namespace bayboard
