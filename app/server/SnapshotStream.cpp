#include "app/server/SnapshotStream.h"

#include <chrono>

namespace bayboard {

namespace {

constexpr std::chrono::minutes longest{10};

/// Breaks off what takes too long.
SnapshotStream::Read inTime(SnapshotStream::Read read)
{
    return
        [read = std::move(read), begun = std::chrono::steady_clock::now()](SyncService &service) {
            const bool isLate = std::chrono::steady_clock::now() - begun > longest;
            return isLate ? BodySource::Piece() : read(service);
        };
}

} // namespace

SnapshotStream::SnapshotStream(DataPool &pool, Read read, Count &count)
    : m_pool(pool)
    , m_read(std::make_shared<const Read>(inTime(std::move(read))))
    , m_count(count)
{ }

SnapshotStream::~SnapshotStream()
{
    --m_count;
}

void SnapshotStream::next(std::function<void(Piece)> give)
{
    const bool posted
        = m_pool.post([read = m_read, give](SyncService &service) { give((*read)(service)); });
    if (!posted)
        give({});
}

} // namespace bayboard
