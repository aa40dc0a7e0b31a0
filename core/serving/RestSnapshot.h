#pragma once

#include "core/serving/RestCase.h"

namespace bayboard {

/// ?cursor of the changes that come after what was read up to there.
[[nodiscard]] std::string changesCursor(const Uuid &epoch, const FeedCursors &read);

/// Everything that the asker may see, as lines of JSON: one a thing ({"kind","id", then its
/// fields}), the last one {"last":true,"cursor"} with the cursor of the changes that come after it.
/// Values only but for the reading, which has a connection of its own: any thread, one at a time.
class RestSnapshot
{
public:
    struct Viewer
    {
        std::shared_ptr<const Club> club;
        OperatorId who;
    };

    RestSnapshot(std::unique_ptr<SnapshotReading> reading, Viewer viewer)
        : m_reading(std::move(reading))
        , m_viewer(std::move(viewer))
    { }

    /// Further lines; with the last one `isLast()`.
    [[nodiscard]] Result<std::string> next();

    [[nodiscard]] bool isLast() const { return m_isLast; }

private:
    void print(JsonOut &json, const SnapshotRow &row, LocationId place) const;

    std::unique_ptr<SnapshotReading> m_reading;
    Viewer m_viewer;
    bool m_isLast = false;
};

} // namespace bayboard
