#pragma once

#include "core/club/Block.h"

#include <QIcon>

class QWidget;

namespace bayboard {

/// A small picture of the kind as it looks on the board, in the look of the widget.
[[nodiscard]] QIcon kindSwatch(const BlockKind &kind, const QWidget &on);

} // namespace bayboard
