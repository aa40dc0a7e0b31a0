#pragma once

#include "core/postgres/Connection.h"
#include "core/store/JudgingTransaction.h"

namespace bayboard::postgres {

/// Advisory locks of the transaction that is open; each waits as long as Patience says. Shared by
/// all who write; `whole`: alone. Only one of the two in a transaction.
[[nodiscard]] Status lockClub(Connection &connection, bool whole);
/// One for each thing, in an order that is the same for all.
[[nodiscard]] Status lockThings(Connection &connection, const std::vector<HeldThing> &things);

/// Says to all who listen that something was committed.
inline constexpr const char *tellCommitted = "NOTIFY bayboard_committed";
inline constexpr const char *listenCommitted = "LISTEN bayboard_committed";

} // namespace bayboard::postgres
