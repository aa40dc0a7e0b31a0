#pragma once

#include "core/club/Value.h"
#include "core/store/Sqlite.h"
#include "core/store/Store.h"

namespace bayboard {

/// All words by which a customer is found, folded; never empty.
[[nodiscard]] std::string searchWords(const Customer &customer);

/// Puts a customer's words in the search index, or takes them out when it is withdrawn.
[[nodiscard]] Status
indexCustomer(sqlite::Database &database, const Uuid &id, const Record &record, bool isNew);

/// Takes a customer's words out, before its row goes.
[[nodiscard]] Status dropFromIndex(sqlite::Database &database, const Uuid &id);

/// Those whose name begins as the text does first, each once, in order of name.
void rankMatches(std::vector<CustomerMatch> &matches, std::string_view text);

} // namespace bayboard
