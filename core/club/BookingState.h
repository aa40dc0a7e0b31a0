#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace bayboard {

enum class BookingState : std::uint8_t {
    Pending,
    Confirmed,
    CheckedIn,
    Completed,
    Cancelled,
    NoShow,
};
inline constexpr BookingState allBookingStates[] = {BookingState::Pending,
                                                    BookingState::Confirmed,
                                                    BookingState::CheckedIn,
                                                    BookingState::Completed,
                                                    BookingState::Cancelled,
                                                    BookingState::NoShow};

/// How a state may follow another. Undo is no transition: it restores what was.
enum class Transition : std::uint8_t {
    Refused,
    Allowed,
    Reopen, ///< allowed to who may reopen, and only while the time is free
};

/// pending → confirmed → checked_in → completed; pending|confirmed → cancelled;
/// confirmed → no_show; reopen no_show → checked_in and cancelled → confirmed. Anything else, and
/// a state to itself, is refused.
[[nodiscard]] Transition transition(BookingState from, BookingState to);

/// Whether a booking in this state holds its bays. A no-show holds them until it is released.
[[nodiscard]] constexpr bool occupies(BookingState state)
{
    return state != BookingState::Cancelled;
}

/// "checked_in"
[[nodiscard]] const char *wordFor(BookingState state);
[[nodiscard]] std::optional<BookingState> bookingStateFor(std::string_view word);

} // namespace bayboard
