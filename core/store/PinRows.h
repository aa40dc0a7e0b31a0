#pragma once

#include "core/store/Sqlite.h"
#include "core/store/Store.h"

namespace bayboard {

/// "pin" or "password".
[[nodiscard]] const char *tableFor(SignInSecret kind);
/// Columns of both that readPin() reads, from column `first`.
inline constexpr const char *pinColumns = "operator, hash, made, wrong, last_wrong";
[[nodiscard]] PinRow readPin(const sqlite::Statement &row, int first = 0);
/// Writes it in place of one that is there. Private to core/store, as the rest.
[[nodiscard]] Status
putPin(sqlite::Database &database, const PinRow &pin, SignInSecret kind = SignInSecret::Pin);

} // namespace bayboard
