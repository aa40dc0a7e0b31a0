#pragma once

#include "core/postgres/Connection.h"
#include "core/store/ServerData.h"

#include <unordered_set>

namespace bayboard {

/// One moment of a database on PostgreSQL (REPEATABLE READ), read by a connection of its own.
class PostgresSnapshot final : public SnapshotReading
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SnapshotReading>> begin(const std::string &address,
                                                                        const FirstView &first);

    [[nodiscard]] const Uuid &epoch() const override { return m_epoch; }

    [[nodiscard]] const FeedCursors &cursors() const override { return m_cursors; }

    [[nodiscard]] Result<std::vector<SnapshotRow>> next(std::int64_t limit) override;
    [[nodiscard]] std::optional<Span> givenDays() const override;

private:
    explicit PostgresSnapshot(std::unique_ptr<postgres::Connection> connection);
    [[nodiscard]] Status start(const FirstView &first);
    [[nodiscard]] Status takeFirst(const FirstView &first);
    /// Rows of a kind for which `where` holds, into m_first; each once.
    [[nodiscard]] Status
    take(EntityKind kind, const std::string &where, const postgres::Parameters &parameters);

    std::unique_ptr<postgres::Connection> m_connection;
    std::optional<postgres::Transaction> m_transaction; ///< ends before the connection
    Uuid m_epoch;
    FeedCursors m_cursors;
    std::vector<SnapshotRow> m_first; ///< the club and the first view
    std::size_t m_given = 0; ///< of them
    std::optional<Span> m_days; ///< of the first view, where it is of every location
    std::unordered_set<EntityRef> m_known; ///< given, or among the first
    std::size_t m_kind = 0; ///< which of the rest is being read
    Uuid m_last; ///< id of the last row of it
};

} // namespace bayboard
