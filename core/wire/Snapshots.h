#pragma once

#include "core/store/ServerData.h"

namespace bayboard {

/// A piece of a snapshot. Each says where in the feeds the whole of it stands.
struct SnapshotPage
{
    Uuid epoch;
    FeedCursors cursors;
    std::vector<SnapshotRow> rows;
    bool last = false; ///< without one that says so, the snapshot was cut off

    bool operator==(const SnapshotPage &) const = default;
};

/// {"epoch":"…","cursors":{"…":17},"rows":[{"kind":"bay","id":"…","fields":{…}}],"last":true}
[[nodiscard]] std::string encode(const SnapshotPage &page);
/// InvalidJson (line, column, reason), InvalidArgument (place, reason).
[[nodiscard]] Result<SnapshotPage> decodeSnapshotPage(std::string_view json);

} // namespace bayboard
