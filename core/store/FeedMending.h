#pragma once

// Steps of a server's journal that are in no feed. Private to core/store.

#include "core/base/Error.h"
#include "core/store/Sqlite.h"

#include <vector>

namespace bayboard::feed_rows {

/// What was done about steps in no feed.
struct Numbered
{
    std::int64_t steps = 0; ///< that were in none, and are in one now
    /// Some of them had others behind them in the feeds, which may be built on them. So all steps
    /// were numbered anew, in the journal's order: cursors from before mean nothing any more.
    bool anew = false;
};

/// Puts every step of the journal into its feeds, in the transaction that is open. Steps at the
/// journal's end come at the feeds' end, where whoever follows them finds them.
[[nodiscard]] Result<Numbered> numberJournal(sqlite::Database &database);

/// On a server's file: each step is in a feed and in none twice, numbers are without gaps and in
/// the journal's order. See Store::verify().
[[nodiscard]] Status checkFeeds(sqlite::Database &database, std::vector<Phrase> &findings);

} // namespace bayboard::feed_rows
