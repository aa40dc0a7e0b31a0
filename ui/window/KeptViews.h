#pragma once

#include "core/club/Ids.h"
#include "ui/list/ListShape.h"

#include <optional>

namespace bayboard {

/// What the views of a club's file show on this computer, kept from one start to the next; rubbish
/// is as if it were never chosen. Names nobody: what is typed to find somebody is not kept. GUI
/// thread.
class KeptViews
{
public:
    [[nodiscard]] static ListShape list(DeskId file);
    static void keepList(DeskId file, const ListShape &shape);
    /// The bay whose week was in view last; nothing: all bays were.
    [[nodiscard]] static std::optional<BayId> weekOfBay(DeskId file);
    static void keepWeek(DeskId file, const std::optional<BayId> &bay);
};

} // namespace bayboard
