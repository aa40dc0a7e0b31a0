// The recurrence cases that other calendars found out the hard way (rrule/rrule.csv), each a test
// of its own by its id, and the rules that must be refused (rrule/invalid.csv). Those that we
// answer otherwise stand in the tables below with the reason.

#include "core/recurrence/BasicTime.h"
#include "core/recurrence/Expansion.h"
#include "core/recurrence/RuleReader.h"
#include "core/recurrence/RuleValidity.h"
#include "tests/core/recurrence/RuleVectors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <set>

namespace bayboard {
namespace {

using test::ruleVectors;
using test::splitAt;
using test::VectorRow;

// "agreed", "dateutil-family" and "rfc-reading" that we answer otherwise: each would have to be
// answered so where another row, or RFC 5545 itself, has it our way.
constexpr const char *wholeWeek = "BYWEEKNO without BYDAY: rows that must pass (dateutil-019, "
                                  "php-rrule-020, recurr-038 …) want "
                                  "all days of the week; these want the start's weekday";
constexpr const char *startsMonth
    = "a BYMONTH that is missing is that of the start (RFC 5545, 3.3.10), as libical-077, "
      "ical.net-068, ical4j-018 and ical4j-019 want it, which must pass too";
constexpr const char *startIsNone = "a start that the rule does not name is no occurrence";
constexpr const char *noZero = "there is no 0 before a weekday (ordwk), as invalid.csv asks";
constexpr const char *fromTheEnd
    = "2016 to 2018 have 52 weeks: the 28th from the end is the 25th, not the 23rd";
const std::map<std::string, const char *> answeredOtherwise = {
    {"libical-055", wholeWeek},
    {"libical-104", wholeWeek},
    {"libical-105", wholeWeek},
    {"libical-107", wholeWeek},
    {"libical-108", wholeWeek},
    {"ical4j-002", wholeWeek},
    {"ical4j-003", wholeWeek},
    {"ical.js-014", wholeWeek},
    {"ical.js-065", wholeWeek},
    {"ical.js-066", wholeWeek},
    {"ical.js-067", fromTheEnd},
    {"ical.js-068", startIsNone},
    {"ical.js-069", fromTheEnd},
    {"ical.net-076", noZero},
    {"ical.net-077", noZero},
    {"dateutil-005", startsMonth},
    {"dateutil-031", startsMonth},
    {"php-rrule-204", startsMonth},
};

/// Who made the cases knew no summer time from here on.
constexpr Instant zonesEnd{std::chrono::sys_days(std::chrono::year(2037) / 12 / 31)};

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// A row as a recurrence, and what it gives.
class Case
{
public:
    explicit Case(const VectorRow &row) : m_row(row) { }

    [[nodiscard]] const std::string &field(const char *name) const { return m_row.at(name); }

    [[nodiscard]] bool is(const char *name, const char *value) const
    {
        return field(name) == value;
    }

    /// Nothing where the rule is refused.
    [[nodiscard]] std::optional<Expanded> expanded(std::size_t limit) const
    {
        const auto recurrence = read(field("rrule"));
        if (!recurrence)
            return std::nullopt;
        Recurrence whole = *recurrence;
        for (const std::string &text : splitAt(field("exdate"), ' '))
            whole.exclude(parseBasicTime(text)->at);
        for (const std::string &rule : splitAt(field("exrule"), '|')) // long gone from RFC 5545
            for (const Occurrence &gone : expand(*read(rule), zone(), {}).occurrences)
                whole.exclude(gone.id);
        ExpansionRequest request;
        request.limit = limit;
        if (!field("window_end").empty()) {
            const auto end = parseBasicTime(field("window_end"));
            request.to
                = (end->utc ? Instant(end->at.time_since_epoch()) : zone()->toInstant(end->at))
                + (end->dateOnly ? seconds(days(1)) : seconds(1));
        }
        return expand(whole, zone(), request);
    }

    [[nodiscard]] std::string textOf(const Occurrence &occurrence) const
    {
        const bool asDate = field("expected").find('T') == std::string::npos;
        return basicText(occurrence.local, asDate) + (is("kind", "utc") ? "Z" : "");
    }

    [[nodiscard]] std::shared_ptr<const Zone> zone() const
    {
        return field("tzid").empty() ? Zone::utc() : Zone::load(field("tzid")).value();
    }

private:
    [[nodiscard]] std::optional<Recurrence> read(const std::string &rule) const
    {
        const auto start = parseBasicTime(field("dtstart"));
        auto parsed = parseRule(rule);
        if (!start || !parsed)
            return std::nullopt;
        Recurrence recurrence;
        recurrence.start = start->at;
        recurrence.dateOnly = start->dateOnly;
        recurrence.rule = std::move(*parsed);
        return recurrence;
    }

    const VectorRow &m_row;
};

class RuleVector : public testing::TestWithParam<const VectorRow *>
{ };

bool mustPass(const VectorRow &row)
{
    const std::string &verdict = row.at("verdict");
    return (verdict == "agreed" || verdict == "dateutil-family" || verdict == "rfc-reading")
        && !answeredOtherwise.contains(row.at("id"));
}

std::vector<const VectorRow *> answered()
{
    std::vector<const VectorRow *> rows;
    for (const VectorRow &row : ruleVectors("rrule.csv"))
        if (mustPass(row))
            rows.push_back(&row);
    return rows;
}

TEST_P(RuleVector, GivesTheTimesThatOthersFoundRight)
{
    const Case asked(*GetParam());
    const auto expected = splitAt(asked.field("expected"), ' ');
    const bool complete = asked.is("complete", "True") || !asked.field("window_end").empty();
    const auto found = asked.expanded(complete ? expected.size() + 1 : expected.size());
    ASSERT_TRUE(found.has_value()) << asked.field("rrule");
    std::vector<std::string> texts;
    std::vector<std::string> utc;
    for (const Occurrence &occurrence : found->occurrences) {
        texts.push_back(asked.textOf(occurrence));
        if (occurrence.span.start() < zonesEnd)
            utc.push_back(basicText(LocalTime(occurrence.span.start().time_since_epoch())) + "Z");
    }
    EXPECT_EQ(texts, expected);
    if (!asked.field("expected_utc").empty()) {
        auto instants = splitAt(asked.field("expected_utc"), ' ');
        instants.resize(std::min(instants.size(), utc.size()));
        EXPECT_EQ(utc, instants);
    }
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RuleVector);
INSTANTIATE_TEST_SUITE_P(Cases, RuleVector, testing::ValuesIn(answered()), [](const auto &each) {
    std::string name = each.param->at("id");
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
});

TEST(RuleVectors, AreAllAccountedFor)
{
    const auto &rows = ruleVectors("rrule.csv");
    if (rows.empty())
        return; // said by vectors() already
    EXPECT_EQ(rows.size(), 583U);
    std::set<std::string> ids;
    for (const VectorRow &row : rows)
        EXPECT_TRUE(ids.insert(row.at("id")).second) << row.at("id");
    for (const auto &[id, reason] : answeredOtherwise)
        EXPECT_TRUE(ids.contains(id)) << id;
}

TEST(RuleVectors, AreAnsweredOtherwiseWhereWeSaySo)
{
    for (const VectorRow &row : ruleVectors("rrule.csv")) {
        if (!answeredOtherwise.contains(row.at("id")))
            continue;
        const Case asked(row);
        const auto expected = splitAt(row.at("expected"), ' ');
        const auto found = asked.expanded(expected.size());
        std::vector<std::string> texts;
        for (const Occurrence &occurrence : found ? found->occurrences : std::vector<Occurrence>())
            texts.push_back(asked.textOf(occurrence));
        EXPECT_NE(texts, expected) << row.at("id") << " is answered after all";
    }
}

TEST(RuleVectors, CostAMomentEach)
{
    for (const VectorRow &row : ruleVectors("rrule.csv")) {
        const double before = cpuSeconds();
        static_cast<void>(Case(row).expanded(1'000));
        EXPECT_LT(cpuSeconds() - before, 1) << row.at("id") << " " << row.at("rrule");
    }
}

} // namespace
} // namespace bayboard
