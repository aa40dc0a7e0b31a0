#include "core/base/Uuid.h"
#include "core/exchange/ClashFinder.h"

#include <gtest/gtest.h>

#include <set>

using namespace bayboard;

namespace {

Span span(std::int64_t from, std::int64_t to)
{
    return Span(fromUnix(from), fromUnix(to));
}

} // namespace

TEST(ClashFinder, NamesEveryPairOnceAndNoneThatOnlyTouches)
{
    ClashFinder finder(2);
    finder.claim(0, 0, span(0, 10));
    finder.claim(1, 0, span(10, 20)); // touches both neighbours
    finder.claim(2, 0, span(5, 15));
    finder.claim(3, 1, span(0, 100));
    const auto pairs = finder.pairs(100);
    ASSERT_EQ(pairs.size(), 2U);
    EXPECT_EQ(pairs[0], (ClashFinder::Pair{0, 2, 0}));
    EXPECT_EQ(pairs[1], (ClashFinder::Pair{1, 2, 0}));
}

TEST(ClashFinder, TakesLinkedBaysForOne)
{
    ClashFinder finder(3); // 0 is the court, 1 and 2 its halves
    finder.link(0, 1);
    finder.link(0, 2);
    finder.claim(0, 0, span(0, 10));
    finder.claim(1, 1, span(5, 10));
    finder.claim(2, 2, span(5, 10)); // the halves do not mind each other
    EXPECT_EQ(finder.pairs(100).size(), 2U);
    GrantedTime granted(3);
    granted.link(0, 1);
    granted.link(0, 2);
    granted.grant(1, 1, span(5, 10));
    EXPECT_FALSE(granted.holderIn(2, span(0, 10)).has_value());
    EXPECT_EQ(granted.holderIn(0, span(0, 10)), 1U);
    EXPECT_FALSE(granted.holderIn(0, span(0, 5)).has_value());
}

TEST(ClashFinder, StopsAtItsLimitHoweverManyPairsThereAre)
{
    ClashFinder finder(1);
    for (std::size_t i = 0; i < 100'000; ++i)
        finder.claim(i, 0, span(0, 10));
    EXPECT_EQ(finder.pairs(1000).size(), 1000U);
}

TEST(ClashFinder, AgreesWithLookingAtEveryPair)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        SeededRandom random(seed);

        struct Claim
        {
            std::size_t item;
            std::size_t bay;
            Span time;
        };

        std::vector<Claim> claims;
        ClashFinder finder(4);
        if (seed % 2 == 0)
            finder.link(1, 3);
        for (std::size_t item = 0; item < 60; ++item) {
            const auto from = static_cast<std::int64_t>(random.next() % 200);
            const Span time = span(from, from + 1 + static_cast<std::int64_t>(random.next() % 20));
            claims.push_back({item, random.next() % 4, time});
            finder.claim(item, claims.back().bay, time);
        }
        std::set<std::pair<std::size_t, std::size_t>> expected;
        for (const Claim &a : claims)
            for (const Claim &b : claims) {
                const bool linked
                    = seed % 2 == 0 && a.bay + b.bay == 4 && a.bay % 2 == 1 && a.bay != b.bay;
                if (a.item < b.item && a.time.overlaps(b.time) && (a.bay == b.bay || linked))
                    expected.emplace(a.item, b.item);
            }
        std::set<std::pair<std::size_t, std::size_t>> found;
        for (const auto &pair : finder.pairs(100'000))
            EXPECT_TRUE(found.emplace(pair.first, pair.second).second);
        EXPECT_EQ(found, expected);
    }
}
