#pragma once

#include "core/club/Club.h"
#include "core/desk/Desk.h"
#include "ui/board/BoardSnapshot.h"

#include <QString>

namespace bayboard {

// The words on tiles that core/text does not have, in the reader's language. What a person typed is
// shown as typed.

/// Title, else the name, else "Booked" for who may not know who it is.
[[nodiscard]] QString bookingTitle(const BookingView &view);
/// "Member · 3 people"
[[nodiscard]] QString
bookingDetail(const BookingView &view, const Club &club, const std::string &tier);
/// Kind and detail of a block; "Blocked" and no more for who may not see what it is.
[[nodiscard]] QString blockTitle(const BlockView &view, const Club &club);
/// Where its newest change is: "being saved"; empty where it is everywhere.
[[nodiscard]] QString standingText(const Tile &tile);
/// "Bay 2, Bay 3"; with their location where several stand side by side: "Bedford, Bay 2".
[[nodiscard]] QString bayNames(const std::vector<int> &columns, const BoardSnapshot &snapshot);

} // namespace bayboard
