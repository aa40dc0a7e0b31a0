#pragma once

#include "ui/theme/Palette.h"
#include "ui/window/KeptLook.h"

#include <QString>

class QApplication;

namespace bayboard {

/// The look of everything around the board, from the same colours as the board's: Fusion with our
/// palette and a short style sheet. Call before the first widget; later calls change all windows at
/// once. What the computer itself has is looked at in the first call.
void applyLook(QApplication &application, const LookChoice &choice = {});

[[nodiscard]] QPalette widgetPalette(const Palette &look);
[[nodiscard]] QString styleSheet(const Palette &look);

} // namespace bayboard
