#pragma once

#include "core/caller/CallerWish.h"
#include "core/club/Club.h"

#include <QString>

namespace bayboard {

/// How a wish was understood: "90 min · 2 bays · Thu 19 Nov, Fri 20 Nov · from 17:00". For the line
/// below what is typed, so that nobody is booked into a misunderstanding.
[[nodiscard]] QString wishText(const CallerWish &wish, const Club &club);

/// What was not understood, as a sentence; empty: nothing was.
[[nodiscard]] QString unreadText(const CallerWish &wish);

} // namespace bayboard
