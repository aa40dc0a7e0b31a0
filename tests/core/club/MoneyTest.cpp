#include "core/base/Uuid.h"
#include "core/club/Money.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <numeric>

namespace bayboard {
namespace {

std::int64_t below(Random &random, std::int64_t limit)
{
    return static_cast<std::int64_t>(random.next() % static_cast<std::uint64_t>(limit));
}

Money sumOf(const std::vector<Money> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), Money{});
}

TEST(MoneyShare, RoundsHalfACentAwayFromZero)
{
    EXPECT_EQ(Money{3500}.share(5, 100), Money{175});
    EXPECT_EQ(Money{10}.share(5, 100), Money{1}) << "0.5 of a cent";
    EXPECT_EQ(Money{9}.share(5, 100), Money{0}) << "0.45 of a cent";
    EXPECT_EQ(Money{-10}.share(5, 100), Money{-1});
    EXPECT_EQ(Money{-9}.share(5, 100), Money{0});
    EXPECT_EQ(Money{100}.share(1, 3), Money{33});
    EXPECT_EQ(Money{200}.share(1, 3), Money{67});
    EXPECT_EQ(Money{5}.share(1, 2), Money{3});
}

TEST(MoneyShare, OfNothingIsNothingAndOfAllIsAll)
{
    SeededRandom random(5);
    for (int i = 0; i < 1000; ++i) {
        const Money amount{below(random, 2'000'000) - 1'000'000};
        EXPECT_EQ(amount.share(0, 100), Money{});
        EXPECT_EQ(amount.share(100, 100), amount);
    }
}

TEST(MoneyShare, IsNeverMoreThanHalfACentFromTheTrueShare)
{
    SeededRandom random(6);
    for (int i = 0; i < test::rounds(10'000); ++i) {
        const Money amount{below(random, 2'000'000) - 1'000'000};
        const std::int64_t whole = 1 + below(random, 1000);
        const std::int64_t part = below(random, 1000);
        const std::int64_t error = amount.share(part, whole).cents * whole - amount.cents * part;
        ASSERT_LE(2 * std::abs(error), whole) << amount.cents << ' ' << part << '/' << whole;
    }
}

TEST(MoneySplit, GivesTheOddCentsToTheLargestRemainders)
{
    EXPECT_EQ(Money{100}.split({1, 1, 1}), (std::vector<Money>{{34}, {33}, {33}}));
    EXPECT_EQ(Money{100}.split({1, 2}), (std::vector<Money>{{33}, {67}}));
    EXPECT_EQ(Money{-100}.split({1, 1, 1}), (std::vector<Money>{{-34}, {-33}, {-33}}));
    EXPECT_EQ(Money{7}.split({0, 5, 0}), (std::vector<Money>{{0}, {7}, {0}}));
    EXPECT_EQ(Money{0}.split({3, 4}), (std::vector<Money>{{0}, {0}}));
}

TEST(MoneySplit, AddsUpToTheCentAndStaysWithinOneCentOfFair)
{
    const std::uint64_t seed = 20261122;
    SeededRandom random(seed);
    for (int round = 0; round < test::rounds(5000); ++round) {
        const Money amount{below(random, 2'000'000) - 1'000'000};
        std::vector<std::int64_t> weights;
        for (std::int64_t count = 1 + below(random, 12); count > 0; --count)
            weights.push_back(below(random, 500));
        weights.front() += 1;
        const auto parts = amount.split(weights);
        ASSERT_EQ(parts.size(), weights.size());
        ASSERT_EQ(sumOf(parts), amount) << "seed " << seed << ", round " << round;
        const auto sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        for (std::size_t i = 0; i < parts.size(); ++i)
            ASSERT_LT(std::abs(parts[i].cents * sum - amount.cents * weights[i]), sum)
                << "seed " << seed << ", round " << round << ", part " << i;
    }
}

TEST(Money, IsWrittenWithTwoDecimalsAndNoGrouping)
{
    EXPECT_EQ(Money{}.toString(), "0.00");
    EXPECT_EQ(Money{5}.toString(), "0.05");
    EXPECT_EQ(Money{-5}.toString(), "-0.05");
    EXPECT_EQ(Money{1250}.toString(), "12.50");
    EXPECT_EQ(Money{-123456789}.toString(), "-1234567.89");
}

struct Reading
{
    const char *text;
    std::int64_t cents;
};

TEST(MoneyParse, ReadsWhatPeopleAndExportsWrite)
{
    const Reading readings[] = {
        {"12", 1200},
        {"12.50", 1250},
        {"12,50", 1250},
        {"12.5", 1250},
        {"12,5", 1250},
        {".50", 50},
        {",5", 50},
        {"0", 0},
        {"0.00", 0},
        {"-12.50", -1250},
        {"- 12.50", -1250},
        {"$12", 1200},
        {"$ 12.50", 1250},
        {"-$12.50", -1250},
        {"$-12.50", -1250},
        {"12.50 $", 1250},
        {"12,50 \xE2\x82\xAC", 1250},
        {"\xC2\xA3"
         "12",
         1200},
        {"  12.50  ", 1250},
        {"1 234.50", 123450},
        {"1\xC2\xA0"
         "234,50",
         123450},
        {"1\xE2\x80\xAF"
         "234,50 \xE2\x82\xAC",
         123450},
        {"1,234.50", 123450},
        {"1.234,50", 123450},
        {"1'234.50", 123450},
        {"1 234", 123400},
        {"1,234,567", 123456700},
        {"1.234.567,8", 123456780},
        {"123456789012", 12345678901200},
    };
    for (const Reading &reading : readings)
        EXPECT_EQ(Money::parse(reading.text), Money{reading.cents}) << reading.text;
}

TEST(MoneyParse, GivesNothingWhereTheReadingIsNotClear)
{
    for (const char *text : {"",
                             " ",
                             "-",
                             "$",
                             ".",
                             ",",
                             "12.",
                             "12,",
                             "1,234",
                             "1.234",
                             "0.125",
                             "1.2345",
                             "12.50.5",
                             "12,50,5",
                             "1,23,456.00",
                             "1,2345.00",
                             "1234,567.00",
                             "1.234,567",
                             "1 234 56",
                             "12 50",
                             ",123.45",
                             "--12",
                             "-$-12",
                             "$$12",
                             "12-",
                             "+12",
                             "(12)",
                             "12 CAD",
                             "free",
                             "1e3",
                             "0x10",
                             "12.5O",
                             "\xD9\xA1\xD9\xA2",
                             "12\n",
                             "1234567890123",
                             "99999999999999999999999"})
        EXPECT_FALSE(Money::parse(text)) << '"' << text << '"';
}

TEST(MoneyParse, ReadsBackWhatIsWritten)
{
    SeededRandom random(9);
    for (int i = 0; i < test::rounds(10'000); ++i) {
        const Money amount{below(random, 2'000'000'000) - 1'000'000'000};
        ASSERT_EQ(Money::parse(amount.toString()), amount) << amount.toString();
    }
}

TEST(MoneyParse, NeverFailsHardOnRubbish)
{
    const std::string_view alphabet = "0123456789.,-$' \xC2\xA0\xE2\x80\xAF\xE2\x82\xAC";
    SeededRandom random(10);
    for (int i = 0; i < test::rounds(100'000); ++i) {
        std::string text;
        for (std::int64_t size = below(random, 18); size > 0; --size)
            text += alphabet[random.next() % alphabet.size()];
        const auto amount = Money::parse(text);
        if (amount) {
            ASSERT_EQ(Money::parse(amount->toString()), amount) << text;
        }
    }
}

} // namespace
} // namespace bayboard
