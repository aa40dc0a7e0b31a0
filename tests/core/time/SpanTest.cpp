#include "core/base/Uuid.h"
#include "core/time/Span.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

constexpr Instant at(int minute)
{
    return fromUnix(1'795'000'000) + minutes(minute);
}

constexpr Span from(int start, int end)
{
    return Span(at(start), at(end));
}

TEST(Span, IsNeverEmptyOrReversed)
{
    EXPECT_FALSE(Span::make(at(5), at(5)));
    EXPECT_FALSE(Span::make(at(6), at(5)));
    EXPECT_EQ(Span::make(at(5), at(6)), from(5, 6));
}

TEST(SpanDeathTest, ReversedEndsAreABrokenInvariant)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH((void)Span(at(6), at(5)), "broken invariant");
    EXPECT_DEATH((void)Span(at(6), seconds(0)), "broken invariant");
}

TEST(Span, HoldsItsStartAndNotItsEnd)
{
    EXPECT_TRUE(from(5, 10).contains(at(5)));
    EXPECT_FALSE(from(5, 10).contains(at(10)));
    EXPECT_TRUE(from(5, 10).contains(from(5, 10)));
    EXPECT_TRUE(from(5, 10).contains(from(6, 10)));
    EXPECT_FALSE(from(5, 10).contains(from(5, 11)));
}

TEST(Span, OverlapsWhereAMinuteIsShared)
{
    for (int aStart = 0; aStart < 6; ++aStart)
        for (int aEnd = aStart + 1; aEnd <= 6; ++aEnd)
            for (int bStart = 0; bStart < 6; ++bStart)
                for (int bEnd = bStart + 1; bEnd <= 6; ++bEnd) {
                    const Span a = from(aStart, aEnd);
                    const Span b = from(bStart, bEnd);
                    int shared = 0;
                    for (int minute = 0; minute < 6; ++minute)
                        shared += a.contains(at(minute)) && b.contains(at(minute));
                    EXPECT_EQ(a.overlaps(b), shared > 0);
                    const auto common = a.intersection(b);
                    EXPECT_EQ(common ? common->length() : seconds(0), minutes(shared));
                    EXPECT_EQ(a.contains(b), shared == bEnd - bStart);
                }
}

TEST(Span, MovesWithItsLength)
{
    EXPECT_EQ(from(5, 10).movedBy(minutes(-7)), from(-2, 3));
    EXPECT_EQ(from(5, 10).length(), minutes(5));
}

TEST(Span, WithTheFarEndIsOpen)
{
    EXPECT_TRUE(Span(at(0), openEnd).isOpen());
    EXPECT_FALSE(from(0, 1000).isOpen());
}

TEST(MergedSpans, AreInOrderAndApart)
{
    EXPECT_TRUE(mergedSpans({}).empty());
    EXPECT_EQ(mergedSpans({from(30, 40), from(0, 10)}),
              (std::vector<Span>{from(0, 10), from(30, 40)}));
    EXPECT_EQ(mergedSpans({from(10, 20), from(0, 10)}), (std::vector<Span>{from(0, 20)}));
    EXPECT_EQ(mergedSpans({from(0, 50), from(10, 20), from(40, 60)}),
              (std::vector<Span>{from(0, 60)}));
}

TEST(MergedSpans, HoldExactlyTheMinutesOfTheirParts)
{
    const std::uint64_t seed = 99;
    SeededRandom random(seed);
    for (int round = 0; round < test::rounds(500); ++round) {
        std::vector<Span> parts;
        for (auto count = random.next() % 8; count > 0; --count) {
            const int start = static_cast<int>(random.next() % 100);
            parts.push_back(from(start, start + 1 + static_cast<int>(random.next() % 15)));
        }
        const auto merged = mergedSpans(parts);
        const auto holds = [](const std::vector<Span> &spans, int minute) {
            return std::any_of(spans.begin(), spans.end(), [&](const Span &span) {
                return span.contains(at(minute));
            });
        };
        for (int minute = 0; minute < 120; ++minute)
            ASSERT_EQ(holds(merged, minute), holds(parts, minute))
                << "seed " << seed << ", round " << round << ", minute " << minute;
        for (std::size_t i = 1; i < merged.size(); ++i)
            ASSERT_LT(merged[i - 1].end(), merged[i].start()) << "round " << round;
    }
}

} // namespace
} // namespace bayboard
