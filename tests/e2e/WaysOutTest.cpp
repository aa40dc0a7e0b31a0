// The nearest times that pass are the same wherever they are asked for: on the ghost, by a command
// that the window answers, and by one that opens the file itself.

#include "tests/e2e/Utf8.h"
#include "tests/e2e/WindowTest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bayboard::test {
namespace {

/// Jo at 13:00 on Bay 1; from 15:00 on all bays are taken, until Thursday night.
class FullWeek : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (HasFatalFailure())
            return;
        makeClub();
        if (HasFatalFailure())
            return;
        m_booking = book("Bay 1", "13:00", 60, "Jo");
        for (const char *bay : {"Harbour/Bay 1", "Harbour/Bay 2", "Harbour/Bay 3"}) {
            const Finished held = ctl(
                words({"create-booking", "--bay", bay, "--start", "2026-11-23T15:00"})
                + words({"--minutes", "5000", "--customer", "League"})
                + words({"--override", "a tournament", "--now", "2026-11-23T10:00:00-04:00"}));
            ASSERT_EQ(held.exit, 0) << held.err.constData();
        }
    }

    /// What a move of Jo's to that time on Bay 1 is answered.
    [[nodiscard]] QByteArray refusal(const QString &start, const QStringList &more = {}) const
    {
        const Finished moved
            = ctl(QStringList{q("reschedule-booking"), m_booking, q("--start"), start} + more);
        EXPECT_EQ(moved.exit, 3) << moved.err.constData();
        return moved.out;
    }

    [[nodiscard]] static QJsonArray fixesOf(const QByteArray &refusal)
    {
        const QJsonArray violations
            = QJsonDocument::fromJson(refusal).object().value(q("violations")).toArray();
        return violations.first().toObject().value(q("fixes")).toArray();
    }

private:
    QString m_booking;
};

TEST_F(FullWeek, HasTheSameWaysOutByACommandWithAWindowAndWithout)
{
    const QString start = whole("2026-11-25T10:00:00-04:00");
    const QByteArray alone = refusal(start, words({"--now", "2026-11-23T10:00:00-04:00"}));
    EXPECT_FALSE(fixesOf(alone).isEmpty()) << alone.constData();
    startProgram();
    EXPECT_EQ(refusal(start), alone);
}

TEST_F(FullWeek, TheGhostTakesWhatTheCommandNames)
{
    startProgram();
    const std::vector<std::string> before = day();
    const QJsonArray fixes = fixesOf(refusal(whole("16:00")));
    std::string nearest;
    for (const QJsonValue &fix : fixes)
        if (nearest.empty() && textOf(fix.toObject(), "bay") == "Harbour/Bay 1")
            nearest = textOf(fix.toObject(), "start").substr(11, 5);
    ASSERT_FALSE(nearest.empty());
    drag(row("Bay 1", "13:00"), row("Bay 1", "16:00"));
    expectWindow("the refusal with its reason", [](const QJsonObject &shown) {
        return isSet(shown, "busy") && textOf(shown, "message").find("League") != std::string::npos;
    });
    press("f");
    EXPECT_TRUE(eventually([&] { return day() != before; }));
    EXPECT_EQ(day().front().substr(0, 11), "Bay 1 " + nearest);
    press("ctrl+z");
    expectDay(before);
}

} // namespace
} // namespace bayboard::test
