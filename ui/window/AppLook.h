#pragma once

#include "ui/theme/Palette.h"

#include <QString>

class QApplication;

namespace bayboard {

/// The look of everything around the board, from the same colours as the board's: Fusion with our
/// palette and a short style sheet. Call before the first widget.
void applyLook(QApplication &application);

[[nodiscard]] QPalette widgetPalette(const Palette &look);
[[nodiscard]] QString styleSheet(const Palette &look);

} // namespace bayboard
