#pragma once

#include "core/club/Club.h"
#include "core/desk/NoticeView.h"

#include <QString>

/// What the list of people to be told says of a line, in the reader's language and the location's
/// wall time. Pure.
namespace bayboard::noticewords {

/// "Sat 28 Nov 16:30–18:00\nBay 2"; with the location where the club has several.
[[nodiscard]] QString place(const Slot &slot, LocationId location, const Club &club);
/// "Moved to", "Cancelled", "To be decided".
[[nodiscard]] QString kind(const Notice &notice);
/// What became of it: where it went, or what is offered.
[[nodiscard]] QString outcome(const Notice &notice, const Club &club);
/// What to tell them, ready to be sent: greeting, what happened, why, the offer, the club's name.
[[nodiscard]] QString message(const NoticeView &line, const Club &club);

} // namespace bayboard::noticewords
