#include "core/desk/MakeWay.h"

#include <gtest/gtest.h>

#include <random>

namespace bayboard {
namespace {

BayId bay(int number)
{
    Uuid id;
    id.bytes.back() = static_cast<std::uint8_t>(number);
    return BayId{id};
}

Uuid holder(int number)
{
    Uuid id;
    id.bytes.front() = 1;
    id.bytes.back() = static_cast<std::uint8_t>(number);
    return id;
}

constexpr Instant noon = fromUnix(1'800'000'000);

Span span(int fromMinutes, int length)
{
    return Span(noon + minutes(fromMinutes), minutes(length));
}

WayRoom roomOf(int bays)
{
    WayRoom room;
    for (int i = 1; i <= bays; ++i)
        room.bays.push_back(bay(i));
    room.earliest = noon;
    return room;
}

bool everywhere(std::size_t /*which*/, const std::vector<Slot> & /*slots*/)
{
    return true;
}

void take(Schedule &schedule, int number, const Span &time, int who)
{
    ASSERT_TRUE(schedule.hold(bay(number), {time, holder(who)}));
}

TEST(MakeWay, TheSameTimeOnTheNearestBayComesFirst)
{
    Schedule schedule;
    take(schedule, 2, span(60, 60), 1); // the newcomer
    take(schedule, 3, span(60, 60), 2);
    const auto found = makeWay(schedule, {Slot::of({bay(2)}, span(60, 60))}, roomOf(4), everywhere);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->front(), Slot::of({bay(1)}, span(60, 60)));
}

TEST(MakeWay, WhereAllBaysAreTakenTheNearestTimeIsNext)
{
    Schedule schedule;
    take(schedule, 1, span(60, 60), 1);
    take(schedule, 2, span(0, 240), 2);
    const auto found = makeWay(schedule, {Slot::of({bay(1)}, span(60, 60))}, roomOf(2), everywhere);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->front(), Slot::of({bay(1)}, span(120, 60)));
}

TEST(MakeWay, OneGoesFartherSoThatTheOtherFindsAPlace)
{
    // Bay 2 alone is free, for both at their times; the second may go nowhere else.
    Schedule schedule;
    take(schedule, 1, span(60, 120), 1);
    take(schedule, 2, span(180, 600), 2);
    const std::vector<Slot> displaced{Slot::of({bay(1)}, span(60, 60)),
                                      Slot::of({bay(1)}, span(90, 60))};
    const auto found = makeWay(
        schedule, displaced, roomOf(2), [&](std::size_t which, const std::vector<Slot> &slots) {
            return which == 0 || slots.back().span == span(90, 60);
        });
    ASSERT_TRUE(found);
    EXPECT_EQ((*found)[1], Slot::of({bay(2)}, span(90, 60)));
    EXPECT_FALSE((*found)[0].span.overlaps((*found)[1].span)
                 && (*found)[0].bays == (*found)[1].bays);
}

TEST(MakeWay, GroupsGoSideBySide)
{
    Schedule schedule;
    take(schedule, 1, span(0, 60), 1);
    take(schedule, 3, span(0, 60), 2);
    const auto found
        = makeWay(schedule, {Slot::of({bay(1), bay(2)}, span(0, 60))}, roomOf(5), everywhere);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->front(), Slot::of({bay(4), bay(5)}, span(0, 60)));
}

TEST(MakeWay, NobodyGoesIntoThePastOrFartherThanAllowed)
{
    Schedule schedule;
    take(schedule, 1, span(0, 8 * 60), 1);
    EXPECT_FALSE(makeWay(schedule, {Slot::of({bay(1)}, span(30, 60))}, roomOf(1), everywhere));
}

TEST(MakeWay, RulesThatSayNoToAllEndTheSearchSoon)
{
    int asked = 0;
    EXPECT_FALSE(makeWay({},
                         {Slot::of({bay(1)}, span(60, 60)), Slot::of({bay(2)}, span(60, 60))},
                         roomOf(40),
                         [&](std::size_t, const std::vector<Slot> &) {
                             ++asked;
                             return false;
                         }));
    EXPECT_LE(asked, 400);
}

/// Whatever is there, nobody ever overlaps anybody, and everybody is kept as long and wide.
TEST(MakeWay, NeverOverlapsAndKeepsEverybody)
{
    std::mt19937 random(23); // NOLINT: the same each time
    const auto upTo = [&](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    int placed = 0;
    for (int round = 0; round < 400; ++round) {
        const int bays = 2 + upTo(4);
        Schedule schedule;
        for (int i = 0; i < 14; ++i) // those that overlap another are not there
            static_cast<void>(
                schedule.hold(bay(1 + upTo(bays - 1)),
                              {span(30 * upTo(20), 30 * (1 + upTo(5))), holder(i + 10)}));
        std::vector<Slot> displaced;
        const int count = 1 + upTo(3);
        for (int i = 0; i < count; ++i) {
            const int first = 1 + upTo(bays - 2);
            std::vector<BayId> on{bay(first)};
            if (upTo(3) == 0)
                on.push_back(bay(first + 1));
            displaced.push_back(Slot::of(on, span(30 * upTo(20), 30 * (1 + upTo(3)))));
        }
        const WayRoom room = roomOf(bays);
        const auto found
            = makeWay(schedule, displaced, room, [&](std::size_t, const std::vector<Slot> &slots) {
                  return slots.back().span.start() != noon + minutes(90); // a rule
              });
        if (!found)
            continue;
        ++placed;
        ASSERT_EQ(found->size(), displaced.size());
        for (std::size_t i = 0; i < found->size(); ++i) {
            const Slot &slot = (*found)[i];
            EXPECT_EQ(slot.bays.size(), displaced[i].bays.size());
            EXPECT_EQ(slot.span.length(), displaced[i].span.length());
            EXPECT_GE(slot.span.start(), room.earliest);
            for (const BayId on : slot.bays) // refuses what would overlap
                EXPECT_TRUE(schedule.hold(on, {slot.span, holder(100 + static_cast<int>(i))}));
        }
        EXPECT_TRUE(schedule.isSane());
    }
    EXPECT_GT(placed, 200);
}

} // namespace
} // namespace bayboard
