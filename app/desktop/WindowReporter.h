#pragma once

#include "app/ctl/WindowReport.h"

namespace bayboard {

class MainWindow;

/// What `bayboardctl window` is told. On the window's thread.
[[nodiscard]] WindowReport reportOf(const MainWindow &window, const std::optional<Slot> &cell);

} // namespace bayboard
