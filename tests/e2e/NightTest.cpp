// The night of 1 November 2026 in Halifax: 01:00 to 02:00 comes twice, the day has 25 hours.

#include "tests/e2e/WindowTest.h"

namespace bayboard::test {
namespace {

constexpr const char *midnight = "2026-11-01T00:00:00-03:00";
constexpr const char *lastHalfHour = "2026-11-01T23:30:00-04:00";
constexpr const char *firstHalfPastOne = "2026-11-01T01:30:00-03:00";
constexpr const char *secondOne = "2026-11-01T01:00:00-04:00";
constexpr const char *secondHalfPastOne = "2026-11-01T01:30:00-04:00";
constexpr const char *two = "2026-11-01T02:00:00-04:00";

class Night : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (!HasFatalFailure())
            makeClub();
        if (!HasFatalFailure())
            startProgram(words({"--now", "2026-11-01T00:10:00-03:00"}));
    }

    void bookFrom(const char *first, const char *last, const char *name)
    {
        drag(row("Bay 1", first), row("Bay 1", last));
        expectWindow("the inline creation",
                     [](const QJsonObject &shown) { return isSet(shown, "popup"); });
        type(name);
        press("Return");
        expectWindow("the board free again", [](const QJsonObject &shown) {
            return !isSet(shown, "popup") && !isSet(shown, "busy") && isSet(shown, "idle");
        });
    }
};

TEST_F(Night, TheDayIsDrawnWithItsTwentyFiveHours)
{
    press(words({"ctrl+minus", "ctrl+minus", "ctrl+minus", "ctrl+minus", "ctrl+minus"}));
    press("ctrl+Home");
    expectWindow("the day's first row",
                 [](const QJsonObject &shown) { return startOf(shown) == midnight; });
    const double hour = cell("Bay 1", two, 600).height() / 10.0;
    // Half past one is there twice, an hour apart.
    EXPECT_NEAR(
        cell("Bay 1", secondHalfPastOne).top() - cell("Bay 1", firstHalfPastOne).top(), hour, 1.0);
    press("ctrl+End");
    expectWindow("the day's last row",
                 [](const QJsonObject &shown) { return startOf(shown) == lastHalfHour; });
    // Now both ends are in sight.
    const int whole = cell("Bay 1", lastHalfHour).top() - cell("Bay 1", midnight).top();
    EXPECT_NEAR(whole / hour, 24.5, 0.1);
}

TEST_F(Night, HalfPastOneCanBeBookedTwice)
{
    // An hour each: from 01:30 to 01:30, and from 01:30 to 02:30.
    bookFrom(firstHalfPastOne, secondOne, "Early");
    bookFrom(secondHalfPastOne, two, "Late");
    expectDay({"Bay 1 01:30-01:30 Early confirmed", "Bay 1 01:30-02:30 Late confirmed"},
              "2026-11-01");
    const auto listed = ctl(words({"list", "--location", "Harbour", "--date", "2026-11-01"})).out;
    EXPECT_TRUE(listed.contains("\"start\":\"2026-11-01T01:30:00-03:00\"")) << listed.constData();
    EXPECT_TRUE(listed.contains("\"start\":\"2026-11-01T01:30:00-04:00\"")) << listed.constData();
}

} // namespace
} // namespace bayboard::test
