#pragma once

#include "core/access/Permission.h"
#include "core/base/Error.h"

#include <functional>

namespace bayboard {

/// One block, as far as the right to lay it goes.
struct BlockClaim
{
    std::string_view kind; ///< key
    LocationId location;
    Instant start;
};

/// Whether the operator may lay it: the verb (`needed`), the kind's own list of roles
/// (BlockKind::creators), and how far ahead his roles let him lay blocks (blockAheadOf(), whole
/// local days). NotPermitted (verb, operator), NotAllowed (sentence). Pure; any thread.
[[nodiscard]] Status
mayLay(const Club &club, OperatorId who, Permission needed, const BlockClaim &block, Instant now);

/// Whether the operator sees what a block of this kind is (BlockKind::seenBy); others see that the
/// time is taken.
[[nodiscard]] bool
maySee(const Club &club, OperatorId who, const BlockKind &kind, LocationId where);
/// The same by the kind's key; one that the club does not have hides nothing. A null location: as
/// far as his roles hold everywhere.
[[nodiscard]] bool
maySee(const Club &club, OperatorId who, std::string_view kind, LocationId where);

/// Whether the operator may book over blocks of this kind: one of the words of BlockKind::bookOver
/// is a verb that he has there, or a role. The part under the booking is lifted then.
[[nodiscard]] bool
mayBookOver(const Club &club, OperatorId who, const BlockKind &kind, LocationId where);
/// Keys of the roles that make somebody such a person, by themselves or by inheritance, in the
/// club's order; retired ones are left out.
[[nodiscard]] std::vector<std::string> rolesBookingOver(const Club &club, const BlockKind &kind);
/// The words of BlockKind::bookOver.
[[nodiscard]] std::vector<std::string_view> bookOverWords(std::string_view text);
/// The first of them that is neither a permission nor a role; nothing where there is none.
[[nodiscard]] std::optional<std::string>
unknownInBookOver(std::string_view text, const std::function<bool(std::string_view)> &isRole);

/// Whether the operator has the role, itself or by inheritance, at the location.
[[nodiscard]] bool
hasRole(const Club &club, OperatorId who, std::string_view role, LocationId where);

/// Local days ahead that the verb lets him lay or edit blocks; nothing: without limit. Only roles
/// that grant that verb, themselves or by inheritance, have a say; of several the widest counts.
[[nodiscard]] std::optional<std::int64_t>
blockAheadOf(const Club &club, OperatorId who, Permission needed, LocationId where);

} // namespace bayboard
