#pragma once

#include "app/ctl/WindowReport.h"

namespace bayboard {

class MainWindow;

/// What `bayboardctl window` is told. On the window's thread.
[[nodiscard]] WindowReport reportOf(MainWindow &window, const WindowQuestion &question);

} // namespace bayboard
