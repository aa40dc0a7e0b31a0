#pragma once

#include "core/club/Club.h"

#include <cstdint>
#include <string_view>

namespace bayboard {

/// What an operator may be allowed to do; one verb each. Asked in core/desk, nowhere else.
enum class Permission : std::uint8_t {
    ScheduleRead, ///< see who holds which bay when
    BookingCreate,
    BookingMove, ///< bookings that the operator made
    BookingMoveOther, ///< anybody's
    BookingEdit,
    BookingNote, ///< add staff notes only
    BookingCancel,
    BookingCheckIn, ///< check in, complete, no-show, release
    BookingReopen,
    BlockCreate,
    BlockEdit,
    BlockBulk,
    BlockBookOver,
    CustomerReadName,
    CustomerReadContact,
    CustomerEdit,
    RuleOverride,
    RuleEdit,
    PriceOverride,
    TimeFree, ///< start and end off the grid
    TimeSet, ///< act at another time than now (scripts and tests)
    UndoOther, ///< take back another operator's step
    ImportData,
    ExportData,
    ClubEdit,
    OperatorEdit,
    WebhookEdit, ///< say whom the server tells what happens
};
inline constexpr std::size_t permissionCount
    = static_cast<std::size_t>(Permission::WebhookEdit) + 1;

/// "booking.move.other"
[[nodiscard]] const char *wordFor(Permission permission);
[[nodiscard]] std::optional<Permission> permissionFor(std::string_view word);

/// Whether one of the operator's roles (or one it inherits from) grants the verb at the location;
/// a null location asks for the right everywhere. Inactive or unknown operators may do nothing; the
/// system operator may do everything. "*" in a role grants all. Pure; any thread.
[[nodiscard]] bool
may(const Club &club, OperatorId who, Permission permission, LocationId where = {});

/// Whether the role grants the verb, by itself or by one that it inherits from.
[[nodiscard]] bool roleGrants(const Club &club, std::string_view key, Permission permission);

/// Whether the verb is granted everywhere or at some location.
[[nodiscard]] bool mayAnywhere(const Club &club, OperatorId who, Permission permission);

/// The roles that a new club starts with: owner, admin, manager, front desk, support, cleaner,
/// coach, kiosk. Their ids follow from their keys, so that two desks agree on them.
[[nodiscard]] std::vector<Role> defaultRoles();

} // namespace bayboard
