#pragma once

#include "ui/board/BoardStyle.h"
#include "ui/board/TextPool.h"
#include "ui/week/WeekGridLayout.h"

class QPainter;

namespace bayboard {

/// What painters of an overview are given; they read nothing else.
struct WeekGridScene
{
    const WeekOverview &overview;
    const WeekGridLayout &layout;
    const BoardStyle &style;
    TextPool &texts;
};

/// All that stands still, where it meets the region. Leaves a clip behind.
void paintOverview(QPainter &painter, const WeekGridScene &scene, const QRegion &region);

/// The cell that is chosen.
void paintChosen(QPainter &painter,
                 const WeekGridScene &scene,
                 WeekGridLayout::Cell cell,
                 bool isFocused);

} // namespace bayboard
