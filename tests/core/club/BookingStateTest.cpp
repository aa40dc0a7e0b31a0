#include "core/club/BookingState.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

namespace bayboard {
namespace {

using enum BookingState;

TEST(BookingState, EveryPairIsAllowedReopenedOrRefusedAsTheTableSays)
{
    const std::map<std::pair<BookingState, BookingState>, Transition> table = {
        {{Pending, Confirmed}, Transition::Allowed},
        {{Pending, Cancelled}, Transition::Allowed},
        {{Confirmed, CheckedIn}, Transition::Allowed},
        {{Confirmed, NoShow}, Transition::Allowed},
        {{Confirmed, Cancelled}, Transition::Allowed},
        {{CheckedIn, Completed}, Transition::Allowed},
        {{NoShow, CheckedIn}, Transition::Reopen},
        {{Cancelled, Confirmed}, Transition::Reopen},
    };
    for (const BookingState from : allBookingStates)
        for (const BookingState to : allBookingStates) {
            const auto at = table.find({from, to});
            EXPECT_EQ(transition(from, to), at == table.end() ? Transition::Refused : at->second)
                << wordFor(from) << " to " << wordFor(to);
        }
}

TEST(BookingState, OnlyACancelledBookingFreesItsBays)
{
    for (const BookingState state : allBookingStates)
        EXPECT_EQ(occupies(state), state != Cancelled) << wordFor(state);
}

TEST(BookingState, WordsAreThoseOfTheDomainAndComeBack)
{
    std::set<std::string> words;
    for (const BookingState state : allBookingStates) {
        words.insert(wordFor(state));
        EXPECT_EQ(bookingStateFor(wordFor(state)), state);
    }
    EXPECT_EQ(words,
              (std::set<std::string>{
                  "pending", "confirmed", "checked_in", "completed", "cancelled", "no_show"}));
    for (const char *other : {"", "Confirmed", "checked-in", "withdrawn", "confirmed "})
        EXPECT_FALSE(bookingStateFor(other)) << other;
}

} // namespace
} // namespace bayboard
