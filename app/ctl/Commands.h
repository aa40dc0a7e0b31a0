#pragma once

#include "app/ctl/Session.h"

namespace bayboard {

// One function a command; CommandRunner chooses. Each returns what to print, or why nothing was
// done.

[[nodiscard]] Reply runCheckAvailability(const Session &session);
/// Free times as a caller says them.
[[nodiscard]] Reply runFind(const Session &session);
/// Which rules say no to a time, why, and who may set them aside.
[[nodiscard]] Reply runExplain(const Session &session);
[[nodiscard]] Reply runCreateBooking(const Session &session);
[[nodiscard]] Reply runRescheduleBooking(const Session &session);
/// cancel-booking, check-in, complete, no-show, release, reopen.
[[nodiscard]] Reply runStateChange(const Session &session);

/// Longer for nothing, with a reason.
[[nodiscard]] Reply runGiveTime(const Session &session);
/// The ledger of that.
[[nodiscard]] Reply runFreeTime(const Session &session);

[[nodiscard]] Reply runList(const Session &session);
[[nodiscard]] Reply runHistory(const Session &session);
[[nodiscard]] Reply runRunSheet(const Session &session);
[[nodiscard]] Reply runCustomers(const Session &session);
[[nodiscard]] Reply runCustomersAdd(const Session &session);
[[nodiscard]] Reply runAttempts(const Session &session);
/// What was overridden, and by whom allowed.
[[nodiscard]] Reply runOverrides(const Session &session);
[[nodiscard]] Reply runAudit(const Session &session);
[[nodiscard]] Reply runSetPin(const Session &session);
[[nodiscard]] Reply runSetPassword(const Session &session);
[[nodiscard]] Reply runSetSignIn(const Session &session);
[[nodiscard]] Reply runForgetPins(const Session &session);
[[nodiscard]] Reply runVerify(const Session &session);
/// What the window shows that owns the file.
[[nodiscard]] Reply runWindow(const Session &session);

[[nodiscard]] Reply runUndo(const Session &session);
[[nodiscard]] Reply runRedo(const Session &session);

/// Needs no desk: a rule's times are printed.
[[nodiscard]] Reply runExpand(const CommandLine &line);
/// Reads a file and judges its form, and against a club (where one is given) its names.
[[nodiscard]] Reply runRulesCheck(const std::filesystem::path &file, const Club *club);
[[nodiscard]] Reply runRulesShow(const Session &session);
[[nodiscard]] Reply runRulesSet(const Session &session);
/// What another rule book would have said of past bookings.
[[nodiscard]] Reply runRulesTry(const Session &session);

[[nodiscard]] Reply runImport(const Session &session);
[[nodiscard]] Reply runExport(const Session &session);
[[nodiscard]] Reply runHolidays(const Session &session);
[[nodiscard]] Reply runBlock(const Session &session);
[[nodiscard]] Reply runBlocks(const Session &session);
[[nodiscard]] Reply runLift(const Session &session);
[[nodiscard]] Reply runUnlift(const Session &session);
[[nodiscard]] Reply runEditSeries(const Session &session);
/// The list of people to be told.
[[nodiscard]] Reply runNotices(const Session &session);
[[nodiscard]] Reply runKinds(const Session &session);
[[nodiscard]] Reply runSetKind(const Session &session);
[[nodiscard]] Reply runOperators(const Session &session);
[[nodiscard]] Reply runSetOperator(const Session &session);
[[nodiscard]] Reply runRoles(const Session &session);
[[nodiscard]] Reply runSetRole(const Session &session);
[[nodiscard]] Reply runFlags(const Session &session);
[[nodiscard]] Reply runSetFlag(const Session &session);
[[nodiscard]] Reply runImportHolidays(const Session &session);

/// What a server refused.
[[nodiscard]] Reply runConflicts(const Session &session);
[[nodiscard]] Reply runGiveUp(const Session &session);
[[nodiscard]] Reply runTryAgain(const Session &session);

} // namespace bayboard
