#include "ui/views/ClubView.h"

namespace bayboard {

std::vector<BookingId> ClubView::chosenBookings() const
{
    if (selection().isSeveral())
        return selection().all;
    const auto one = selection().booking();
    return one ? std::vector<BookingId>{*one} : std::vector<BookingId>();
}

} // namespace bayboard
