#include "app/server/SnapshotStream.h"

#include <chrono>

namespace bayboard {

namespace {

constexpr std::int64_t rowsInAPage = 500;
constexpr std::chrono::minutes longest{10};

} // namespace

struct SnapshotStream::Reading
{
    std::unique_ptr<SnapshotReading> snapshot;
    std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();

    Piece read()
    {
        if (std::chrono::steady_clock::now() - begun > longest)
            return {};
        SnapshotPage page{snapshot->epoch(), snapshot->cursors(), {}, false};
        auto rows = snapshot->next(rowsInAPage);
        if (!rows)
            return {};
        page.rows = std::move(*rows);
        page.last = page.rows.empty();
        return {encode(page) + "\n", page.last};
    }
};

SnapshotStream::SnapshotStream(DataPool &pool,
                               std::unique_ptr<SnapshotReading> reading,
                               Count &count)
    : m_pool(pool)
    , m_reading(std::make_shared<Reading>(Reading{std::move(reading)}))
    , m_count(count)
{ }

SnapshotStream::~SnapshotStream()
{
    --m_count;
}

void SnapshotStream::next(std::function<void(Piece)> give)
{
    const bool posted
        = m_pool.post([reading = m_reading, give](SyncService &) { give(reading->read()); });
    if (!posted)
        give({});
}

} // namespace bayboard
