#pragma once

#include "core/store/JudgingTransaction.h"

namespace bayboard {

/// A club's file as the data of a server: its feeds, and the transaction in which change sets are
/// judged. Stands on a writing store, which outlives it; its thread.
class Serving
{
public:
    explicit Serving(Store &store) : m_store(store) { }

    /// Makes the file a server's: numbers every step of its journal. `epoch` names this life of the
    /// data. Again, after a restore from a backup: a new epoch tells the desks that what they had
    /// from the server may be gone. InvalidArgument for the file of a desk that follows a server.
    [[nodiscard]] Status begin(const Uuid &epoch);
    /// Null id: not a server's file.
    [[nodiscard]] Result<Uuid> epoch();
    /// What the feeds hold behind the cursors, at most `limit` of each feed.
    [[nodiscard]] Result<FeedPage> page(const FeedCursors &cursors, std::int64_t limit = 500);
    /// One at a time.
    [[nodiscard]] Result<std::unique_ptr<JudgingTransaction>> judging();

private:
    Store &m_store;
    ZoneCache m_zones; ///< read once for all transactions
};

} // namespace bayboard
