// Bays that hang together: a court and its halves.

#include "core/club/LinkedBays.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

BayId linkedBay(std::uint8_t number)
{
    return BayId{Uuid{{number}}};
}

/// Bays 1 to 6 in this order, each with those inside it.
std::shared_ptr<const Club> linkedClub(const std::vector<std::vector<std::uint8_t>> &inside,
                                       std::uint8_t gone = 0)
{
    Location place;
    place.id = LocationId{Uuid{{100}}};
    std::vector<Bay> bays;
    for (std::uint8_t number = 1; number <= 6; ++number) {
        Bay made;
        made.id = linkedBay(number);
        made.location = place.id;
        made.order = number;
        made.withdrawn = number == gone;
        if (number <= inside.size())
            for (const std::uint8_t other : inside[number - 1U])
                made.links.push_back(linkedBay(other).toString());
        bays.push_back(made);
    }
    ZoneCache zones;
    return Club::make({}, {place}, bays, {}, {}, {}, {}, zones).value();
}

using Group = std::vector<BayId>;

TEST(LinkedGroup, TheHalvesOfACourtAreInOneGroupByWayOfTheWholeOne)
{
    const auto club = linkedClub({{2, 3}});
    for (const BayId each : {linkedBay(1), linkedBay(2), linkedBay(3)})
        EXPECT_EQ(linkedGroup(*club, each), (Group{linkedBay(1), linkedBay(2), linkedBay(3)}));
    EXPECT_EQ(linkedGroup(*club, linkedBay(4)), Group{linkedBay(4)});
}

TEST(LinkedGroup, EachIsNamedOnceAndThoseOfOneBayAreNone)
{
    const auto club = linkedClub({{}, {5}, {1}, {}, {6}});
    EXPECT_EQ(linkedGroups(*club),
              (std::vector<Group>{{linkedBay(1), linkedBay(3)},
                                  {linkedBay(2), linkedBay(5), linkedBay(6)}}));
    EXPECT_TRUE(linkedGroups(*linkedClub({})).empty());
}

TEST(LinkedGroup, WhatTheClubHasNoMoreIsInNone)
{
    EXPECT_TRUE(linkedGroups(*linkedClub({{2}}, 2)).empty());
    EXPECT_TRUE(linkedGroups(*linkedClub({{2, 3}}, 1)).empty()) << "no whole court, no halves";
}

} // namespace
} // namespace bayboard
