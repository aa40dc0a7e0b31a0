#pragma once

#include "core/store/Store.h"

namespace bayboard::test {

// What stands in a club's file, read on any connection to it.

/// Findings of verify(), one a line; empty when the file is sound.
[[nodiscard]] std::string findingsIn(Store &store);
/// Every row of the club's data, in order of id, one a line; the confirmed journal after it.
[[nodiscard]] std::string contentsOf(Store &store);
/// One number of a query.
[[nodiscard]] std::int64_t countIn(Store &store, const std::string &sql);
/// Every id that a query gives.
[[nodiscard]] std::vector<Uuid> idsIn(Store &store, const std::string &sql);

} // namespace bayboard::test
