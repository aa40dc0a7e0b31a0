#pragma once

#include "app/server/DataPool.h"
#include "app/server/Http.h"

#include <atomic>

namespace bayboard {

/// A snapshot on its way to a desk or another program: lines of JSON, read when those before have
/// been sent. Few at once, and none for long, for the data keeps what it shows.
class SnapshotStream final : public BodySource
{
public:
    /// How many there are; outlives them.
    using Count = std::atomic<int>;
    static constexpr int mostAtOnce = 4;

    /// Reads what comes next, on a thread of the data; looks first whether whoever asked may still
    /// have it.
    using Read = std::function<Piece(SyncService &)>;

    /// The pool outlives it. It counts itself off when it ends.
    SnapshotStream(DataPool &pool, Read read, Count &count);
    ~SnapshotStream() override;

    void next(std::function<void(Piece)> give) override;

private:
    DataPool &m_pool;
    std::shared_ptr<const Read> m_read;
    Count &m_count;
};

} // namespace bayboard
