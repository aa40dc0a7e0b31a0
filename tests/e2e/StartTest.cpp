// How the program begins: the first time, the next time, in another language.

#include "tests/e2e/WindowTest.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

namespace bayboard::test {
namespace {

/// The first start of all: no club anywhere.
class FirstStart : public WindowTest
{
protected:
    [[nodiscard]] QString demoFile() const
    {
        return surroundings().path(QStringLiteral("data/bayboard/demo.bayboard"));
    }

    [[nodiscard]] QJsonObject onDemo(const QStringList &arguments) const
    {
        const QStringList where{QStringLiteral("--db"), demoFile()};
        return QJsonDocument::fromJson(surroundings().ctl(where + arguments).out).object();
    }
};

class NextStart : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (!HasFatalFailure())
            makeClub();
    }
};

TEST_F(FirstStart, HelpNeedsNoDisplay)
{
    QProcessEnvironment without = surroundings().environment();
    without.remove(QStringLiteral("DISPLAY"));
    without.remove(QStringLiteral("QT_QPA_PLATFORM"));
    const Finished helped = runToEnd(
        QStringLiteral(BAYBOARD), {QStringLiteral("--help"), QStringLiteral("--lang=fr")}, without);
    EXPECT_EQ(helped.exit, 0) << helped.err.toStdString();
    EXPECT_TRUE(helped.out.contains("--db <FICHIER>")) << helped.out.toStdString();
}

TEST_F(FirstStart, TheWelcomePageMakesTheDemoClub)
{
    startBare({});
    EXPECT_TRUE(eventually([&] { return titleIs("^Bayboard$"); }));
    EXPECT_FALSE(QFile::exists(demoFile()));
    press("space"); // on what is offered first
    EXPECT_TRUE(eventually([&] { return titleIs(" – Bayboard$"); }));
    EXPECT_TRUE(eventually([&] {
        const QJsonObject shown = onDemo({QStringLiteral("window")});
        return isSet(shown, "idle") && textOf(shown, "location") == "Bedford";
    }));
    const QJsonObject today = onDemo({QStringLiteral("list")});
    EXPECT_FALSE(today.value(QStringLiteral("bookings")).toArray().isEmpty());
}

TEST_F(NextStart, TheWindowIsAsItWasLeft)
{
    startProgram();
    press("ctrl+minus");
    EXPECT_TRUE(hand().resizeWindow(QSize(1400, 900)));
    const auto hasSize = [](const QJsonObject &shown) {
        const QJsonObject rect = shown.value(QStringLiteral("window")).toObject();
        return rect.value(QStringLiteral("width")).toInt() == 1400
            && rect.value(QStringLiteral("height")).toInt() == 900;
    };
    expectWindow("the new size", hasSize);
    const QSize row = cell("Bay 1", "12:00").size();
    quit();
    // Neither file nor person nor size is named any more.
    startBare(words({"--now", "2026-11-23T10:00:00-04:00"}));
    waitForWindow();
    expectWindow("the size that it was left with", hasSize);
    EXPECT_EQ(cell("Bay 1", "12:00").height(), row.height());
}

TEST_F(NextStart, TheLocationIsKeptEvenWhenTheProgramIsKilled)
{
    startProgram();
    EXPECT_EQ(textOf(window(), "location"), "Harbour");
    press({QStringLiteral("F6"), QStringLiteral("F6")}); // over the month to the bar
    press({QStringLiteral("space"),
           QStringLiteral("Down"),
           QStringLiteral("Down"),
           QStringLiteral("Return")});
    expectWindow("the other location",
                 [](const QJsonObject &shown) { return textOf(shown, "location") == "Hillside"; });
    // The settings are written when the window is idle, which it is when it answers once more.
    EXPECT_TRUE(isSet(window(), "idle"));
    killProgram();
    startProgram();
    EXPECT_EQ(textOf(window(), "location"), "Hillside");
}

TEST_F(NextStart, TheFrenchWindowSpeaksFrench)
{
    book("Bay 1", "13:00", 60, "Jo");
    startProgram(words({"--lang", "fr"}));
    const QJsonObject shown = window();
    EXPECT_NE(textOf(shown, "heading").find("novembre"), std::string::npos) << describeWindow();
    choose("Bay 1", "13:00");
    press("Delete");
    expectWindow("the question why, in French", [](const QJsonObject &now) {
        return textOf(now, "dialog").find("Annuler") != std::string::npos;
    });
}

TEST_F(NextStart, TheCommandLineSaysWhatIsShownFirst)
{
    startProgram(words({"--location", "Hillside", "--view", "month"}));
    const QJsonObject shown = window();
    EXPECT_EQ(textOf(shown, "location"), "Hillside");
    EXPECT_NE(textOf(shown, "heading").find("November 2026"), std::string::npos)
        << describeWindow();
    EXPECT_EQ(textOf(shown, "heading").find("23"), std::string::npos) << "a month, not a day";
}

TEST_F(NextStart, TheNextBookingIsChosenWhereThatIsAskedFor)
{
    book("Bay 1", "09:00", 60, "Early"); // has begun
    const QString next = book("Bay 2", "13:00", 60, "Jo");
    book("Bay 1", "15:00", 60, "Late");
    startProgram(words({"--choose-next"}));
    expectWindow("the next one, chosen", [&](const QJsonObject &shown) {
        return textOf(shown, "booking") == next.toStdString();
    });
}

TEST_F(NextStart, ALookOfTheCommandLineIsOfThisRunOnly)
{
    const auto ground = [&](const QStringList &look) {
        const QString picture = surroundings().path(QStringLiteral("picture.png"));
        const Finished made = runToEnd(
            QStringLiteral(BAYBOARD),
            QStringList{QStringLiteral("--db"), file(), QStringLiteral("--screenshot"), picture}
                + look,
            surroundings().environment());
        EXPECT_EQ(made.exit, 0) << made.err.constData();
        const QImage image(picture);
        return image.pixelColor(image.width() / 2, image.height() - 4).lightness();
    };
    const int usual = ground({});
    EXPECT_GT(usual, 200) << "a light line below the board";
    EXPECT_LT(ground(words({"--look", "dark"})), 60);
    EXPECT_EQ(ground({}), usual);
}

TEST_F(NextStart, AFileThatIsNoClubIsRefusedWithASentence)
{
    QFile text(file());
    ASSERT_TRUE(text.open(QIODevice::WriteOnly | QIODevice::Truncate));
    text.write(QByteArray(8192, 'x'));
    text.close();
    const Finished started = runToEnd(
        QStringLiteral(BAYBOARD), {QStringLiteral("--db"), file()}, surroundings().environment());
    EXPECT_EQ(started.exit, 3);
    EXPECT_NE(started.err.toStdString().find("club.bayboard"), std::string::npos)
        << started.err.constData();
    QFile after(file());
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_EQ(after.readAll(), QByteArray(8192, 'x')); // never touched
}

} // namespace
} // namespace bayboard::test
