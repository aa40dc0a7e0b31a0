#include "core/club/Club.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace bayboard {
namespace {

Uuid numbered(std::uint8_t number)
{
    return Uuid{{number, 0, 0, 0, 0, 0, 0x70, 0, 0x80}};
}

const LocationId bedford{numbered(1)};
const LocationId truro{numbered(2)};

BayId bayNumber(std::uint8_t number)
{
    return BayId{numbered(number)};
}

struct Parts
{
    std::vector<Location> locations;
    std::vector<Bay> bays;
    std::vector<Tier> tiers;
    std::vector<Role> roles;
    std::vector<Operator> operators;
    std::vector<BlockKind> kinds;

    [[nodiscard]] Result<std::shared_ptr<const Club>> tryMake() const
    {
        ZoneCache zones;
        return Club::make({}, locations, bays, tiers, roles, operators, kinds, zones);
    }

    [[nodiscard]] std::shared_ptr<const Club> make() const { return tryMake().value(); }
};

Location aLocation(LocationId id, std::string name, std::int64_t order = 0)
{
    Location location;
    location.id = id;
    location.name = std::move(name);
    location.zone = "America/Halifax";
    location.order = order;
    return location;
}

Bay aBay(std::uint8_t number, std::string name, LocationId location, std::int64_t order = 0)
{
    Bay bay;
    bay.id = bayNumber(number);
    bay.name = std::move(name);
    bay.location = location;
    bay.order = order;
    return bay;
}

Parts twoSites()
{
    Parts parts;
    parts.locations = {aLocation(truro, "Truro", 2), aLocation(bedford, "Bedford", 1)};
    parts.bays = {aBay(12, "Bay 2", bedford, 2),
                  aBay(11, "Bay 1", bedford, 1),
                  aBay(21, "Bay 1", truro, 1),
                  aBay(22, "Projector", truro, 2)};
    return parts;
}

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    EXPECT_FALSE(result);
    return result ? ErrorCode::Internal : result.error().code;
}

TEST(Club, ListsThingsInItsOwnOrderWithWithdrawnOnesLast)
{
    Parts parts = twoSites();
    parts.locations.push_back(aLocation(LocationId{numbered(3)}, "Gone", 0));
    parts.locations.back().withdrawn = true;
    const auto club = parts.make();
    ASSERT_EQ(club->locations().size(), 3U);
    EXPECT_EQ(club->locations()[0].name, "Bedford");
    EXPECT_EQ(club->locations()[1].name, "Truro");
    EXPECT_EQ(club->locations()[2].name, "Gone");
}

TEST(Club, GivesTheBaysOfALocationInOrderWithoutWithdrawnOnes)
{
    Parts parts = twoSites();
    parts.bays.push_back(aBay(13, "Old", bedford, 0));
    parts.bays.back().withdrawn = true;
    const auto club = parts.make();
    EXPECT_EQ(club->baysOf(bedford), (std::vector{bayNumber(11), bayNumber(12)}));
    EXPECT_TRUE(club->baysOf(LocationId{numbered(99)}).empty());
    ASSERT_NE(club->bay(bayNumber(13)), nullptr) << "history still names it";
    EXPECT_EQ(club->bay(bayNumber(13))->name, "Old");
}

TEST(Club, PutsBaysIntoItsOwnOrder)
{
    const auto club = twoSites().make();
    EXPECT_EQ(club->inOrder({bayNumber(99), bayNumber(12), bayNumber(11)}),
              (std::vector{bayNumber(11), bayNumber(12), bayNumber(99)}));
    Parts turned = twoSites();
    turned.bays[0].order = 1; // Bay 2 first
    turned.bays[1].order = 2;
    EXPECT_EQ(turned.make()->inOrder({bayNumber(11), bayNumber(12)}),
              (std::vector{bayNumber(12), bayNumber(11)}));
}

TEST(Club, ReadsTimesOfNoLocationInTheZoneOfItsFirst)
{
    Parts parts = twoSites();
    parts.locations[0].zone = "Europe/Paris";
    EXPECT_EQ(parts.make()->mainZone().id(), "America/Halifax");
    EXPECT_EQ(Parts().make()->mainZone().id(), "UTC");
}

TEST(Club, WhatItDoesNotHaveIsNull)
{
    const auto club = twoSites().make();
    EXPECT_EQ(club->location(LocationId{numbered(99)}), nullptr);
    EXPECT_EQ(club->bay(bayNumber(99)), nullptr);
    EXPECT_EQ(club->person(OperatorId{numbered(99)}), nullptr);
    EXPECT_EQ(club->tier("member"), nullptr);
    EXPECT_EQ(club->role("manager"), nullptr);
    EXPECT_EQ(club->blockKind("cleaning"), nullptr);
}

TEST(Club, FindsByKeyTheOneInUseBeforeAWithdrawnOne)
{
    Parts parts;
    Tier gone;
    gone.key = "member";
    gone.withdrawn = true;
    gone.order = 1;
    Tier current;
    current.key = "member";
    current.name = "Member";
    current.order = 2;
    parts.tiers = {gone, current};
    EXPECT_EQ(parts.make()->tier("member")->name, "Member");
}

TEST(Club, TheFirstTierIsTheDefault)
{
    Parts parts;
    EXPECT_EQ(parts.make()->defaultTier(), "new");
    Tier regular;
    regular.key = "regular";
    regular.order = 2;
    Tier guest;
    guest.key = "guest";
    guest.order = 1;
    parts.tiers = {regular, guest};
    EXPECT_EQ(parts.make()->defaultTier(), "guest");
}

TEST(Club, HasTheZoneOfEachLocation)
{
    Parts parts = twoSites();
    parts.locations[0].zone = "Europe/London";
    const auto club = parts.make();
    EXPECT_EQ(club->zone(truro).id(), "Europe/London");
    EXPECT_EQ(club->zone(bedford).id(), "America/Halifax");
    EXPECT_EQ(club->zone(LocationId{numbered(99)}).id(), "UTC");
}

TEST(Club, WithAZoneThatNobodyKnowsIsRefusedAndTheZoneNamed)
{
    Parts parts = twoSites();
    parts.locations[0].zone = "America/Bedfort";
    const auto club = parts.tryMake();
    ASSERT_FALSE(club);
    EXPECT_EQ(club.error(), (Error{ErrorCode::InvalidZone, {"America/Bedfort"}}));
}

TEST(FindLocation, TakesNameInAnyCaseOrId)
{
    const auto club = twoSites().make();
    EXPECT_EQ(club->findLocation("Bedford"), bedford);
    EXPECT_EQ(club->findLocation("bedFORD"), bedford);
    EXPECT_EQ(club->findLocation(truro.toString()), truro);
    EXPECT_EQ(codeOf(club->findLocation("Bed")), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(club->findLocation("")), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(club->findLocation(numbered(99).toString())), ErrorCode::NotFound);
}

TEST(FindLocation, PrefersTheExactNameAndSaysWhereTwoFit)
{
    Parts parts = twoSites();
    parts.locations[0].name = "BEDFORD";
    const auto club = parts.make();
    EXPECT_EQ(club->findLocation("Bedford"), bedford);
    EXPECT_EQ(club->findLocation("BEDFORD"), truro);
    EXPECT_EQ(codeOf(club->findLocation("bedford")), ErrorCode::Ambiguous);
}

TEST(FindLocation, PassesOverWithdrawnOnesButFindsThemById)
{
    Parts parts = twoSites();
    parts.locations[0].withdrawn = true;
    const auto club = parts.make();
    EXPECT_EQ(codeOf(club->findLocation("Truro")), ErrorCode::NotFound);
    EXPECT_EQ(club->findLocation(truro.toString()), truro);
}

TEST(FindBay, SearchesTheLocationThatItIsGiven)
{
    const auto club = twoSites().make();
    EXPECT_EQ(club->findBay("Bay 1", bedford), bayNumber(11));
    EXPECT_EQ(club->findBay("bay 1", truro), bayNumber(21));
    EXPECT_EQ(codeOf(club->findBay("Projector", bedford)), ErrorCode::NotFound);
}

TEST(FindBay, WithoutALocationSearchesAllAndSaysWhereTwoFit)
{
    const auto club = twoSites().make();
    EXPECT_EQ(club->findBay("Projector", std::nullopt), bayNumber(22));
    EXPECT_EQ(codeOf(club->findBay("Bay 1", std::nullopt)), ErrorCode::Ambiguous);
    EXPECT_EQ(club->findBay("Truro/Bay 1", std::nullopt), bayNumber(21));
    EXPECT_EQ(club->findBay("truro/BAY 1", std::nullopt), bayNumber(21));
    EXPECT_EQ(codeOf(club->findBay("Halifax/Bay 1", std::nullopt)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(club->findBay("Truro/Bay 9", std::nullopt)), ErrorCode::NotFound);
}

TEST(FindBay, NeverLeavesTheLocationThatItIsGiven)
{
    const auto club = twoSites().make();
    EXPECT_EQ(club->findBay("Bedford/Bay 1", bedford), bayNumber(11));
    EXPECT_EQ(codeOf(club->findBay("Truro/Bay 1", bedford)), ErrorCode::NotFound);
}

TEST(FindBay, ANameMayHaveASlash)
{
    Parts parts = twoSites();
    parts.bays[0].name = "Left/right";
    EXPECT_EQ(parts.make()->findBay("left/RIGHT", std::nullopt), bayNumber(12));
}

TEST(FindOperator, TakesNameOrId)
{
    Parts parts;
    Operator sam;
    sam.id = OperatorId{numbered(7)};
    sam.name = "Sam";
    parts.operators = {sam};
    const auto club = parts.make();
    EXPECT_EQ(club->findOperator("sam"), sam.id);
    EXPECT_EQ(club->findOperator(sam.id.toString()), sam.id);
    EXPECT_EQ(codeOf(club->findOperator("Kim")), ErrorCode::NotFound);
}

/// A club of bays 0…n-1 where `inside[i]` are the bays that bay i holds.
std::shared_ptr<const Club>
linkedClub(const std::map<std::uint8_t, std::vector<std::uint8_t>> &inside, std::uint8_t count)
{
    Parts parts;
    parts.locations = {aLocation(bedford, "Bedford")};
    for (std::uint8_t i = 0; i < count; ++i) {
        parts.bays.push_back(aBay(static_cast<std::uint8_t>(100 + i), std::to_string(i), bedford));
        if (const auto at = inside.find(i); at != inside.end())
            for (const std::uint8_t inner : at->second)
                parts.bays.back().links.push_back(
                    bayNumber(static_cast<std::uint8_t>(100 + inner)).toString());
    }
    return parts.make();
}

std::set<int> linked(const Club &club, std::uint8_t number)
{
    std::set<int> numbers;
    for (const BayId id : club.linkedTo(bayNumber(static_cast<std::uint8_t>(100 + number))))
        numbers.insert(id.value.bytes[0] - 100);
    return numbers;
}

TEST(LinkedBays, WorkBothWaysAndHalvesAreFreeOfEachOther)
{
    const auto club = linkedClub({{0, {1, 2}}}, 4);
    EXPECT_EQ(linked(*club, 0), (std::set<int>{1, 2}));
    EXPECT_EQ(linked(*club, 1), (std::set<int>{0}));
    EXPECT_EQ(linked(*club, 2), (std::set<int>{0}));
    EXPECT_TRUE(linked(*club, 3).empty());
}

TEST(LinkedBays, AreChainedUpAndDown)
{
    // The hall holds two courts, each court two halves.
    const auto club = linkedClub({{0, {1, 2}}, {1, {3, 4}}, {2, {5, 6}}}, 7);
    EXPECT_EQ(linked(*club, 0), (std::set<int>{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(linked(*club, 1), (std::set<int>{0, 3, 4}));
    EXPECT_EQ(linked(*club, 3), (std::set<int>{0, 1}));
    EXPECT_EQ(linked(*club, 6), (std::set<int>{0, 2}));
}

TEST(LinkedBays, MaySharePartsAndAreNamedOnce)
{
    const auto club = linkedClub({{0, {2, 3}}, {1, {3, 4}}, {5, {0, 1}}}, 6);
    EXPECT_EQ(linked(*club, 3), (std::set<int>{0, 1, 5}));
    EXPECT_EQ(linked(*club, 5), (std::set<int>{0, 1, 2, 3, 4}));
    EXPECT_EQ(club->linkedTo(bayNumber(105)).size(), 5U);
}

TEST(LinkedBays, ThatHoldEachOtherEndAndNeverHoldThemselves)
{
    const auto club = linkedClub({{0, {1}}, {1, {2}}, {2, {0, 2}}}, 3);
    EXPECT_EQ(linked(*club, 0), (std::set<int>{1, 2}));
    EXPECT_EQ(linked(*club, 2), (std::set<int>{0, 1}));
}

TEST(LinkedBays, ThatAreNotThereOrUnreadableAreLeftOut)
{
    Parts parts = twoSites();
    parts.bays[0].links = {bayNumber(99).toString(), "Bay 1", "", parts.bays[0].id.toString()};
    EXPECT_TRUE(parts.make()->linkedTo(parts.bays[0].id).empty());
}

TEST(LinkedBays, AreSymmetricInRandomClubs)
{
    const std::uint64_t seed = 4711;
    SeededRandom random(seed);
    for (int round = 0; round < test::rounds(200); ++round) {
        std::map<std::uint8_t, std::vector<std::uint8_t>> inside;
        for (int link = 0; link < 12; ++link)
            inside[static_cast<std::uint8_t>(random.next() % 9)].push_back(
                static_cast<std::uint8_t>(random.next() % 9));
        const auto club = linkedClub(inside, 9);
        for (std::uint8_t a = 0; a < 9; ++a) {
            ASSERT_FALSE(linked(*club, a).contains(a)) << "seed " << seed;
            for (const int b : linked(*club, a))
                ASSERT_TRUE(linked(*club, static_cast<std::uint8_t>(b)).contains(a))
                    << "seed " << seed << ", round " << round;
        }
    }
}

} // namespace
} // namespace bayboard
