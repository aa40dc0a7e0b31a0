// libical as a second opinion: random rules, and the times that both find. Where they read RFC 5545
// differently, the rule is not asked; the cases of VectorsTest say which reading is ours.

#include "core/base/Uuid.h"
#include "core/recurrence/RuleValidity.h"
#include "core/recurrence/RuleWalk.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace bayboard {
namespace {

const LocalTime horizon{LocalDate(std::chrono::year(2060) / 1 / 1)};

icaltimetype toIcal(LocalTime wall)
{
    const std::chrono::year_month_day date(dateOf(wall));
    const std::chrono::hh_mm_ss<seconds> time(wall - dateOf(wall));
    icaltimetype made = icaltime_null_time();
    made.year = static_cast<int>(date.year());
    made.month = static_cast<int>(static_cast<unsigned>(date.month()));
    made.day = static_cast<int>(static_cast<unsigned>(date.day()));
    made.hour = static_cast<int>(time.hours().count());
    made.minute = static_cast<int>(time.minutes().count());
    made.second = static_cast<int>(time.seconds().count());
    return made;
}

LocalTime fromIcal(const icaltimetype &time)
{
    return LocalTime(LocalDate(std::chrono::year(time.year) / time.month / time.day))
        + hours(time.hour) + minutes(time.minute) + seconds(time.second);
}

std::vector<LocalTime> askLibical(const std::string &text, LocalTime start, std::size_t limit)
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.c_str());
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
        icalrecur_iterator_new(rule, toIcal(start)), icalrecur_iterator_free);
    std::vector<LocalTime> walls;
    while (iterator && walls.size() < limit) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) || fromIcal(next) >= horizon)
            break;
        walls.push_back(fromIcal(next));
    }
    icalrecurrencetype_clear(&rule);
    return walls;
}

std::vector<LocalTime> askOurs(const RepeatRule &rule, LocalTime start, std::size_t limit)
{
    WalkBounds bounds;
    bounds.horizon = horizon;
    RuleWalk walk(rule, start, false, bounds);
    std::vector<LocalTime> walls;
    while (walls.size() < limit) {
        const auto wall = walk.next();
        if (!wall)
            break;
        walls.push_back(*wall);
    }
    return walls;
}

/// Random rules that RFC 5545 allows and both read the same way.
class RandomRules
{
public:
    explicit RandomRules(std::uint64_t seed) : m_random(seed) { }

    [[nodiscard]] RepeatRule next()
    {
        for (;;) {
            RepeatRule rule = any();
            if (!faultOf(rule, false) && !isReadOtherwise(rule))
                return rule;
        }
    }

    [[nodiscard]] int between(int least, int most)
    {
        return least
            + static_cast<int>(m_random.next() % static_cast<std::uint64_t>(most - least + 1));
    }

    [[nodiscard]] LocalTime start()
    {
        return LocalTime(LocalDate(std::chrono::year(2020) / 1 / 1)) + days(between(0, 2000))
            + minutes(between(0, 1439));
    }

private:
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

    [[nodiscard]] std::vector<int> some(int least, int most, bool bothEnds)
    {
        std::vector<int> values;
        for (int n = between(1, 3); n > 0; --n) {
            const int value = between(least, most);
            values.push_back(bothEnds && chance(30) ? -value : value);
        }
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        return values;
    }

    [[nodiscard]] std::vector<RuleDay> someDays(bool numbered)
    {
        std::vector<RuleDay> found;
        for (unsigned day = 1; day <= 7; ++day)
            if (chance(30))
                found.push_back({numbered ? between(1, 4) * (chance(30) ? -1 : 1) : 0,
                                 std::chrono::weekday(day)});
        return found;
    }

    [[nodiscard]] RepeatRule any()
    {
        RepeatRule rule;
        rule.frequency = static_cast<Frequency>(
            between(static_cast<int>(Frequency::Daily), static_cast<int>(Frequency::Yearly)));
        rule.interval = chance(50) ? 1 : between(2, 7);
        if (chance(30))
            rule.months = some(1, 12, false);
        if (chance(30))
            rule.monthDays = some(1, 31, true);
        if (chance(10))
            rule.yearDays = some(1, 366, true);
        if (chance(40))
            rule.days = someDays(chance(30));
        if (chance(15))
            rule.hours = some(0, 23, false);
        if (chance(15))
            rule.minutes = some(0, 59, false);
        if (chance(20))
            rule.positions = some(1, 4, true);
        if (chance(20))
            rule.weekStart = std::chrono::Sunday;
        if (chance(30))
            rule.count = between(1, 30);
        return rule;
    }

    /// What libical 3.0.16 reads otherwise, most of it by mistake.
    static bool isReadOtherwise(const RepeatRule &rule)
    {
        const bool yearly = rule.frequency == Frequency::Yearly;
        // Friday the 13th of a year: it stays in the start's month.
        if (yearly && rule.months.empty() && !rule.monthDays.empty() && rule.choosesDays())
            return true;
        // Days of the year finds nothing beside other conditions.
        if (!rule.yearDays.empty()
            && (!rule.months.empty() || !rule.days.empty() || !rule.positions.empty()))
            return true;
        // Days from the end of the month are forgotten.
        if (rule.frequency == Frequency::Daily && !rule.monthDays.empty()
            && rule.monthDays.front() < 0)
            return true;
        // "Every second Sunday" from another day of the week on begins in the wrong week.
        if (rule.frequency == Frequency::Weekly && rule.interval > 1 && rule.days.size() == 1
            && rule.days.front().day == std::chrono::Sunday)
            return true;
        // Positions among times of day, and in the week that the start cuts, are miscounted.
        return !rule.positions.empty()
            && (rule.choosesTimes() || rule.frequency == Frequency::Weekly);
    }

    SeededRandom m_random;
};

TEST(SecondOpinion, LibicalFindsTheSameTimes)
{
    const std::uint64_t seed = 20261123;
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomRules random(seed);
    int asked = 0;
    for (int round = 0; round < test::rounds(1500); ++round) {
        const RepeatRule rule = random.next();
        const LocalTime start = random.start();
        const auto ours = askOurs(rule, start, 20);
        // Finding out that a rule gives nothing takes libical a fifth of a second.
        if (ours.size() < 5)
            continue;
        ++asked;
        EXPECT_EQ(ours, askLibical(rule.toText(), start, ours.size()))
            << rule.toText() << " from " << formatDate(dateOf(start));
    }
    EXPECT_GT(asked, test::rounds(500));
}

TEST(SecondOpinion, SkippingAheadFindsWhatWalkingFinds)
{
    RandomRules random(7);
    for (int round = 0; round < test::rounds(1500); ++round) {
        RepeatRule rule = random.next();
        if (round % 3 == 0) {
            rule.frequency = static_cast<Frequency>(random.between(1, 2));
            rule.interval *= 37;
        }
        const LocalTime start = random.start();
        const auto all = askOurs(rule, start, 60);
        if (all.size() < 10)
            continue;
        const std::size_t at = all.size() / 2;
        WalkBounds bounds;
        bounds.horizon = horizon;
        bounds.from = all[at] - seconds(random.between(0, 1));
        RuleWalk walk(rule, start, false, bounds);
        for (std::size_t i = at; i < all.size(); ++i)
            ASSERT_EQ(walk.next(), all[i]) << rule.toText();
    }
}

} // namespace
} // namespace bayboard
