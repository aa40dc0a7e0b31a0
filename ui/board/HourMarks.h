#pragma once

#include "core/time/Zone.h"
#include "ui/board/WeekAxis.h"

#include <QString>

#include <vector>

namespace bayboard {

/// One line across the board.
struct HourMark
{
    enum class Weight : unsigned char { Part, Hour, Midnight };
    Instant at; ///< on the axis
    Weight weight = Weight::Part;
    QString label; ///< beside the line; empty: none. Doubled times name their offset: "01:00 ADT"

    bool operator==(const HourMark &) const = default;
};

/// Lines of all true local days in `span`, in order. The missing hour has none, the doubled one has
/// them twice. How dense they are follows the zoom.
[[nodiscard]] std::vector<HourMark>
hourMarks(const Zone &zone, const Span &span, double pixelsPerHour);
/// The same across a week, whose days share one time of day: no midnights, for there is only one,
/// at the top.
[[nodiscard]] std::vector<HourMark> weekMarks(const WeekAxis &week, double pixelsPerHour);

} // namespace bayboard
