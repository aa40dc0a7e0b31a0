#pragma once

#include "ui/board/BoardParts.h"

namespace bayboard {

/// Looks inside a board for tests and measurements.
class BoardProbe
{
public:
    explicit BoardProbe(BoardView &view) : m_view(view) { }

    [[nodiscard]] BoardView::Parts &parts() const { return *m_view.m_parts; }

    [[nodiscard]] const BoardCanvas &canvas() const { return parts().canvas; }

    [[nodiscard]] const BoardSnapshot &snapshot() const { return parts().model.snapshot(); }

    [[nodiscard]] const std::optional<Ghost> &ghost() const { return parts().drops.ghost(); }

    /// Middle of the column at a time, in viewport pixels.
    [[nodiscard]] QPoint pointAt(int column, Instant at, int dy = 1) const
    {
        const BoardGeometry &geometry = canvas().geometry();
        return QPoint((geometry.xOf(column) + geometry.xOf(column + 1)) / 2, geometry.yOf(at) + dy);
    }

private:
    BoardView &m_view;
};

} // namespace bayboard
