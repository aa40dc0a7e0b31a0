#pragma once

#include "core/club/Value.h"
#include "core/journal/FeedPage.h"
#include "core/time/Span.h"

#include <optional>

namespace bayboard {

/// One entity as the server has it.
struct SnapshotRow
{
    EntityRef entity;
    Record record;

    bool operator==(const SnapshotRow &) const = default;
};

/// A piece of a snapshot. Each says where in the feeds the whole of it stands.
struct SnapshotPage
{
    Uuid epoch;
    FeedCursors cursors;
    std::vector<SnapshotRow> rows;
    bool last = false; ///< without one that says so, the snapshot was cut off
    /// Of these days everything has come, at every location, with this page or before; UTC.
    std::optional<Span> days = std::nullopt;

    bool operator==(const SnapshotPage &) const = default;
};

} // namespace bayboard
