#pragma once

#include "core/store/ServerData.h"
#include "core/store/Sqlite.h"

#include <unordered_set>

namespace bayboard {

/// A snapshot of a club's file: one read transaction on a connection of its own. The file's log
/// cannot be folded back while it is open, so nobody keeps one for long. Private to core/store; see
/// Serving::snapshot().
class StoreSnapshot final : public SnapshotReading
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SnapshotReading>>
    open(const std::filesystem::path &path, const FirstView &first);

    [[nodiscard]] const Uuid &epoch() const override { return m_epoch; }

    [[nodiscard]] const FeedCursors &cursors() const override { return m_cursors; }

    [[nodiscard]] Result<std::vector<SnapshotRow>> next(std::int64_t limit) override;
    [[nodiscard]] std::optional<Span> givenDays() const override;

private:
    explicit StoreSnapshot(std::unique_ptr<Store> store);
    [[nodiscard]] Status begin();
    [[nodiscard]] Status loadFirst(const FirstView &first);
    [[nodiscard]] Status loadDays(LocationId location, const Span &span);
    [[nodiscard]] Status addFirst(EntityRef entity);
    [[nodiscard]] Status readOn(std::int64_t limit, std::vector<SnapshotRow> &rows);

    std::unique_ptr<Store> m_store; ///< reads
    Uuid m_epoch;
    FeedCursors m_cursors;
    std::vector<SnapshotRow> m_first; ///< what is looked at first, while it waits
    std::optional<Span> m_days; ///< of it, where it is of every location
    std::unordered_set<EntityRef> m_given; ///< what was in it
    std::size_t m_stage = 0; ///< index into the order of kinds
    std::int64_t m_row = 0; ///< the last one of that kind's table
};

} // namespace bayboard
