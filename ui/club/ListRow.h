#pragma once

#include <QSize>
#include <QWidget>

namespace bayboard {

/// Room for a row of a list, with its tick: more than the text alone would take. A style sheet's
/// padding would draw the tick twice. GUI thread.
[[nodiscard]] inline QSize listRow(const QWidget &list)
{
    constexpr int around = 9;
    return {0, list.fontMetrics().height() + around};
}

} // namespace bayboard
