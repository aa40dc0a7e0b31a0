#pragma once

#include "app/server/DataPool.h"
#include "app/server/Http.h"
#include "core/wire/Snapshots.h"

#include <atomic>

namespace bayboard {

/// A snapshot on its way to a desk: a line of JSON for each page, read when the one before has been
/// sent. Few at once, and none for long, for the data keeps what it shows.
class SnapshotStream final : public BodySource
{
public:
    /// How many there are; outlives them.
    using Count = std::atomic<int>;
    static constexpr int mostAtOnce = 4;

    /// The pool outlives it.
    SnapshotStream(DataPool &pool, std::unique_ptr<SnapshotReading> reading, Count &count);
    ~SnapshotStream() override;

    void next(std::function<void(Piece)> give) override;

private:
    struct Reading;

    DataPool &m_pool;
    std::shared_ptr<Reading> m_reading;
    Count &m_count;
};

} // namespace bayboard
