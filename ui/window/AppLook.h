#pragma once

#include "ui/theme/Palette.h"
#include "ui/window/KeptLook.h"

#include <QString>

#include <optional>

class QApplication;

namespace bayboard {

/// The look of everything around the board, from the same colours as the board's: Fusion with our
/// palette and a short style sheet. Call before the first widget; later calls change all windows at
/// once. What the computer itself has is looked at in the first call.
void applyLook(QApplication &application, const LookChoice &choice = {});

/// What the computer's desktop asks of its programs.
struct SystemWish
{
    std::optional<bool> dark; ///< nothing: as the palette is that it gives
    bool highContrast = false;

    bool operator==(const SystemWish &) const = default;
};

/// The desktop has told its wish: windows that look as the computer does follow it at once, others
/// when that look is chosen.
void followSystem(QApplication &application, const SystemWish &wish);

[[nodiscard]] QPalette widgetPalette(const Palette &look);
[[nodiscard]] QString styleSheet(const Palette &look);

} // namespace bayboard
