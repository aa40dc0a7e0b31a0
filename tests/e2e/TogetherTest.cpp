// Two programs on one file: one owns it, the other says so or hands its command over.

#include "tests/e2e/WindowTest.h"

#include <QJsonDocument>

namespace bayboard::test {
namespace {

class Together : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (!HasFatalFailure())
            makeClub();
        if (!HasFatalFailure())
            startProgram();
    }
};

TEST_F(Together, ASecondStartBringsTheFirstWindowToTheFront)
{
    // Put away, as an operator does who then starts it again from the menu.
    const Finished away = runToEnd(QStringLiteral("xdotool"),
                                   words({"getactivewindow", "windowminimize"}),
                                   surroundings().environment());
    ASSERT_EQ(away.exit, 0) << away.err.constData();
    expectWindow("nothing: it is put away",
                 [](const QJsonObject &shown) { return !isSet(shown, "active"); });
    const Finished second = runToEnd(
        QStringLiteral(BAYBOARD), {QStringLiteral("--db"), file()}, surroundings().environment());
    EXPECT_EQ(second.exit, 0) << second.err.constData();
    EXPECT_EQ(second.err, QByteArray());
    expectWindow("itself again, with the keys",
                 [](const QJsonObject &shown) { return isSet(shown, "active"); });
}

TEST_F(Together, APictureOfAFileInUseSaysWhoHasIt)
{
    const Finished second = runToEnd(QStringLiteral(BAYBOARD),
                                     {QStringLiteral("--db"),
                                      file(),
                                      QStringLiteral("--screenshot"),
                                      surroundings().path(QStringLiteral("picture.png"))},
                                     surroundings().environment());
    EXPECT_EQ(second.exit, 3);
    const std::string said = second.err.toStdString();
    EXPECT_NE(said.find("bayboard"), std::string::npos) << said;
    EXPECT_NE(said.find(std::to_string(program().processId())), std::string::npos) << said;
    // The first one has not noticed.
    EXPECT_TRUE(isSet(window(), "active"));
    book("Bay 1", "14:00", 60, "Jo");
    expectDay({"Bay 1 14:00-15:00 Jo confirmed"});
}

TEST_F(Together, OpeningAFileThatAnotherWindowHasBringsThatOneUpAndKeepsThisClub)
{
    const QString other = surroundings().path(QStringLiteral("other.bayboard"));
    const Finished made = surroundings().ctl(QStringList{QStringLiteral("--db"), other}
                                             + words({"init", "--demo"}));
    ASSERT_EQ(made.exit, 0) << made.err.constData();
    const auto otherIsActive = [&] {
        const Finished asked
            = surroundings().ctl({QStringLiteral("--db"), other, QStringLiteral("window")});
        const QJsonObject shown = QJsonDocument::fromJson(asked.out).object();
        return isSet(shown, "active") && isSet(shown, "idle");
    };
    QProcess second;
    second.setProcessEnvironment(surroundings().environment());
    second.start(QStringLiteral(BAYBOARD), {QStringLiteral("--db"), other});
    EXPECT_TRUE(eventually(otherIsActive));
    EXPECT_FALSE(window(words({"--raise"})).isEmpty());
    waitForWindow();

    press("ctrl+o");
    expectWindow("the question for a file",
                 [](const QJsonObject &shown) { return !textOf(shown, "dialog").empty(); });
    type(qPrintable(other));
    press("Return");
    EXPECT_TRUE(eventually(otherIsActive)) << describeWindow();
    const QJsonObject here = window();
    EXPECT_EQ(textOf(here, "location"), "Harbour");
    EXPECT_EQ(textOf(here, "dialog"), "");
    second.kill();
    second.waitForFinished();
}

TEST_F(Together, ABookingMadeByCommandShowsAtOnce)
{
    EXPECT_EQ(textOf(window(), "figures").substr(0, 10), "0 bookings");
    const QString id = book("Bay 2", "14:00", 60, "Jo");
    // "At once": the command's answer comes after the window has it.
    EXPECT_EQ(textOf(window(), "figures").substr(0, 9), "1 booking");
    EXPECT_EQ(day(), (std::vector<std::string>{"Bay 2 14:00-15:00 Jo confirmed"}));
    choose("Bay 2", "14:00");
    EXPECT_EQ(textOf(window(), "booking"), id.toStdString());
}

TEST_F(Together, ACommandOfAnotherSessionFindsTheWindow)
{
    QProcessEnvironment cron;
    cron.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    cron.insert(QStringLiteral("HOME"), QStringLiteral("/nowhere"));
    const Finished ran = runToEnd(QStringLiteral(BAYBOARDCTL),
                                  {QStringLiteral("--db"), file(), QStringLiteral("window")},
                                  cron);
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains("Bayboard"));
}

TEST_F(Together, CommandsAreJudgedByWhatTheWindowShows)
{
    drag(row("Bay 1", "14:00"), row("Bay 1", "14:30"));
    expectWindow("the inline creation",
                 [](const QJsonObject &shown) { return isSet(shown, "popup"); });
    type("Jo");
    press("Return");
    expectDay({"Bay 1 14:00-15:00 Jo confirmed"});
    const QJsonObject refusal = ctlJson(words({"create-booking",
                                               "--location",
                                               "Harbour",
                                               "--bay",
                                               "Bay 1",
                                               "--start",
                                               "2026-11-23T14:30:00-04:00",
                                               "--minutes",
                                               "60",
                                               "--customer",
                                               "Ann"}),
                                        3);
    EXPECT_TRUE(refusal.contains(QStringLiteral("violations")));
    expectDay({"Bay 1 14:00-15:00 Jo confirmed"});
}

} // namespace
} // namespace bayboard::test
