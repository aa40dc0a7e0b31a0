#pragma once

#include <QString>

namespace bayboard {

/// The flag with which QPainter::drawText() keeps a text in its own direction, where it is shown in
/// a window that is read the other way: "+30 min" does not become "min 30+". 0 for a text that has
/// no direction of its own, as "›": that one is mirrored with the window. Such a flag also decides
/// what "leading" is, so alignment is to be absolute.
[[nodiscard]] int ownDirection(const QString &text);

} // namespace bayboard
