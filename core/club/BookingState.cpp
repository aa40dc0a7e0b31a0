#include "core/club/BookingState.h"

#include "core/base/Assert.h"

namespace bayboard {

Transition transition(BookingState from, BookingState to)
{
    using enum BookingState;
    if (from == Pending && to == Confirmed)
        return Transition::Allowed;
    if (from == Confirmed && (to == CheckedIn || to == NoShow))
        return Transition::Allowed;
    if (from == CheckedIn && to == Completed)
        return Transition::Allowed;
    if ((from == Pending || from == Confirmed) && to == Cancelled)
        return Transition::Allowed;
    if ((from == NoShow && to == CheckedIn) || (from == Cancelled && to == Confirmed))
        return Transition::Reopen;
    return Transition::Refused;
}

const char *wordFor(BookingState state)
{
    switch (state) {
    case BookingState::Pending:
        return "pending";
    case BookingState::Confirmed:
        return "confirmed";
    case BookingState::CheckedIn:
        return "checked_in";
    case BookingState::Completed:
        return "completed";
    case BookingState::Cancelled:
        return "cancelled";
    case BookingState::NoShow:
        return "no_show";
    }
    BAYBOARD_ASSERT(false);
    return "";
}

std::optional<BookingState> bookingStateFor(std::string_view word)
{
    for (const BookingState state : allBookingStates)
        if (word == wordFor(state))
            return state;
    return std::nullopt;
}

} // namespace bayboard
