#pragma once

#include "core/access/Permission.h"
#include "core/base/Error.h"
#include "core/club/Club.h"
#include "core/journal/ChangeSet.h"

namespace bayboard {

/// Why the club cannot have a role like this, beside those that it has: InvalidArgument (role,
/// sentence). Names the circle where roles would inherit from each other. Pure.
[[nodiscard]] std::optional<Error> roleFault(const Club &club, const Role &wanted);
/// The same of an operator: a name that is another's, a role or location that the club has not.
[[nodiscard]] std::optional<Error> personFault(const Club &club, const Operator &wanted);

/// "Manager → Front desk → Manager": the way by which the role would inherit from itself, through
/// the club's other roles; empty: there is none.
[[nodiscard]] std::string circleOf(const Club &club, const Role &wanted);

/// Whether a step changes operators or roles.
[[nodiscard]] bool changesPeople(const std::vector<EntityChange> &changes);

/// Why these changes of operators and roles cannot be made by `who`, whatever made them (a page, a
/// command, a server's desk, an undo): a fault of one of them; a right that somebody would get and
/// `who` has not, though another editor of operators has (NotAllowed); or nobody would be left who
/// may edit operators (NotAllowed). Nothing for steps that change neither. Pure; takes up to some
/// milliseconds in a large club.
[[nodiscard]] std::optional<Error>
peopleFault(const Club &club, OperatorId who, const std::vector<EntityChange> &changes);

/// A verb that somebody has, somewhere, and `than` has not there: who lets himself in as that one
/// would get it. Nothing: none. Pure.
[[nodiscard]] std::optional<Permission>
rightBeyond(const Club &club, OperatorId somebody, OperatorId than);

/// Roles of whom the role would be one again when it inherits from them: itself and those that
/// inherit from it. Pure.
[[nodiscard]] std::vector<std::string> heirsOf(const Club &club, std::string_view key);

/// A key for a role of that name which no role of the club has.
[[nodiscard]] std::string roleKeyFor(const Club &club, std::string_view name);

} // namespace bayboard
