#pragma once

// How feeds are numbered and read. Private to core/store.

#include "core/journal/FeedPage.h"
#include "core/store/Sqlite.h"

#include <functional>
#include <set>

namespace bayboard::feed_rows {

/// The entity's fields as they are after the change set.
using After = std::function<Result<Record>(EntityRef)>;

/// In which feeds a change set is read: those of the locations where it changes something, before
/// and after, and the club's for everything else and for a set that changes nothing.
[[nodiscard]] Result<std::set<Uuid>> feedsOf(const ChangeSet &set, const After &after);

/// Gives the step the next number of each feed.
[[nodiscard]] Result<std::vector<FeedNumber>>
takeNumbers(sqlite::Database &database, std::int64_t sequence, const std::set<Uuid> &feeds);
/// The same for a step that was just written, whose rows are as it left them.
[[nodiscard]] Status takeNumbers(sqlite::Database &database, const ChangeSet &set);
/// The same where the file is a server's, whoever writes into it; else nothing.
[[nodiscard]] Status takeNumbersIfServed(sqlite::Database &database, const ChangeSet &set);
/// Keeps numbers that the server gave.
[[nodiscard]] Status keepNumbers(sqlite::Database &database,
                                 std::int64_t sequence,
                                 const std::vector<FeedNumber> &numbers);
[[nodiscard]] Result<std::vector<FeedNumber>> numbersOf(sqlite::Database &database,
                                                        std::int64_t sequence);
/// Steps that the feeds hold behind the cursors, at most `limit` of each feed, in order of commit,
/// and none without an earlier one of another feed, which it may be built on; `more`: at least one
/// feed holds further ones.
[[nodiscard]] Result<std::set<std::int64_t>>
stepsBehind(sqlite::Database &database, const FeedCursors &cursors, std::int64_t limit, bool &more);

} // namespace bayboard::feed_rows
