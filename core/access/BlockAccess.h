#pragma once

#include "core/access/Permission.h"
#include "core/base/Error.h"

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

/// Whether the operator has the role, itself or by inheritance, at the location.
[[nodiscard]] bool
hasRole(const Club &club, OperatorId who, std::string_view role, LocationId where);

/// Local days ahead that the verb lets him lay or edit blocks; nothing: without limit. Only roles
/// that grant that verb, themselves or by inheritance, have a say; of several the widest counts.
[[nodiscard]] std::optional<std::int64_t>
blockAheadOf(const Club &club, OperatorId who, Permission needed, LocationId where);

} // namespace bayboard
