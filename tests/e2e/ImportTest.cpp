// Bookings from another program, from the first start on: a report before anything is kept, one
// step that is taken back, and a mapping of one's own where none that is shipped fits.

#include "tests/e2e/Utf8.h"
#include "tests/e2e/WindowTest.h"
#include "tests/support/Vectors.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bayboard::test {
namespace {

class Imports : public WindowTest
{
protected:
    [[nodiscard]] QString write(const char *name, const char *text) const
    {
        QFile out(surroundings().path(q(name)));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }

    /// The first start of all, by keys: a file to import, then a club of Max's with two bays at
    /// Harbour; until the dialog with the report is there.
    void beginWith(const QString &exported)
    {
        startBare(words({"--now", "2026-11-23T10:00:00-04:00"}));
        expectFront("Bayboard");
        press({q("Tab"), q("Tab"), q("space")});
        expectFront("What to import");
        chooseFile(exported);
        expectFront("A new club");
        type("Test club");
        turnPage();
        type("Harbour");
        press("Tab");
        type("America/Halifax");
        press("Tab");
        turnPage();
        type("Max");
        turnPage();
        useFile(surroundings().path(q("data/bayboard/test-club.bayboard")));
        press("Return"); // there, as it offers
        expectDialog("Import");
    }

    void expectDialog(const char *title)
    {
        expectWindow(title, [title](const QJsonObject &shown) {
            return textOf(shown, "dialog") == title && isSet(shown, "active");
        });
    }

    void expectReport(const char *text)
    {
        expectWindow(text, [text](const QJsonObject &shown) {
            return textOf(shown, "dialog") == "Import" && isSet(shown, "active")
                && textOf(shown, "dialogText").find(text) != std::string::npos;
        });
    }

    void expectBanner(const char *text)
    {
        expectWindow(text, [text](const QJsonObject &shown) {
            return textOf(shown, "dialog").empty()
                && textOf(shown, "banner").find(text) != std::string::npos;
        });
    }

    /// Takes the only way that the banner offers. A link has no place of its own to ask for: the
    /// pointer clicks along the line until it was it.
    template <typename Condition> void followBanner(const char *what, Condition isSo)
    {
        const QRect line = control("banner");
        ASSERT_FALSE(line.isEmpty());
        for (int x = line.left() + 40; x < line.right() - 60 && !isSo(window()); x += 40)
            EXPECT_TRUE(hand().click(QPoint(x, line.center().y())));
        expectWindow(what, isSo);
    }

    [[nodiscard]] QJsonArray bookingsAt(const char *place, const char *when) const
    {
        const Finished list = ctl({q("list"), q("--location"), q(place), q("--date"), q(when)});
        return QJsonDocument::fromJson(list.out).object().value(q("bookings")).toArray();
    }

private:
    /// Enter; over when something else is shown.
    void turnPage()
    {
        const QImage before = picture();
        press("Return");
        EXPECT_TRUE(eventually([&] { return picture() != before; }));
    }
};

TEST_F(Imports, AnExportComesIntoANewClubIsTakenBackAndComesAgain)
{
    const QString exported
        = write("export.csv",
                "User,Resource,Title,Begin,End,Reference,Status\n"
                "Amira Haddad,Bay 1,,2026-11-23 14:00,2026-11-23 15:30,R1,Confirmed\n"
                "Paula Quinn,Bay 2,,2026-11-23 15:00,2026-11-23 16:00,R2,Confirmed\n"
                "Jo Li,Bay 2,,2026-11-23 15:30,2026-11-23 16:30,R3,Confirmed\n"
                "Wen Ali,Bay 1,,2026-11-31 09:00,2026-11-31 10:00,R4,Confirmed\n");
    const std::vector<std::string> imported{"Bay 1 14:00-15:30 Amira Haddad confirmed",
                                            "Bay 2 15:00-16:00 Paula Quinn confirmed"};
    beginWith(exported);
    const char *report = "4 rows · 2 new · 0 changed · 0 the same · 1 unreadable · 1 left out: its "
                         "time is taken";
    expectReport(report);
    EXPECT_EQ(day(), std::vector<std::string>()) << "nothing is kept yet";
    click("import");
    expectDay(imported);
    expectBanner("export.csv: 2 bookings imported");
    choose("Bay 1", "14:00"); // it is on the board

    press("ctrl+z");
    expectDay({});
    click("menuButton");
    click("Club");
    click("Import");
    expectDialog("Import");
    click("chooseFile");
    expectDialog("What to import");
    chooseFile(exported);
    expectReport(report); // after the undo the rows are new
    click("import");
    expectDay(imported);
    expectBanner("export.csv: 2 bookings imported");

    press("ctrl+shift+i");
    expectDialog("Import");
    press("space"); // on the button for a file
    expectDialog("What to import");
    chooseFile(exported);
    expectReport("0 new · 0 changed · 2 the same");
    expectReport("There is nothing to import.");
    press("Escape");
    waitForWindow();
    EXPECT_TRUE(isSet(ctlJson({q("verify")}), "ok"));
    quit();
}

TEST_F(Imports, WhatNoMappingKnowsComesInByOneOfOnesOwn)
{
    const QString exported = write("liste.csv",
                                   "Wo;Von;Bis;Wer\n"
                                   "Bay 1;03/12/2026 10:00;03/12/2026 11:00;Jo Li\n"
                                   "Bay 2;03/12/2026 10:30;03/12/2026 12:00;Ada Li\n");
    const QString own = write("own.json", R"({"name": "Liste", "source": "liste",
        "columns": {"place": "Wo", "start": "Von", "end": "Bis", "customer": "Wer"}})");
    beginWith(exported);
    expectReport("no mapping");
    click("otherMapping");
    expectDialog("A mapping file");
    chooseFile(own);
    expectReport("does not say in which order its dates are written");
    press("space"); // what has to be answered has the keys, and the day stands first
    expectReport("2 rows · 2 new");
    EXPECT_EQ(day("2026-12-03"), std::vector<std::string>());
    click("import");
    expectDay({"Bay 1 10:00-11:00 Jo Li confirmed", "Bay 2 10:30-12:00 Ada Li confirmed"},
              "2026-12-03");
    expectBanner("liste.csv: 2 bookings imported");
    followBanner("the day of the first one", [](const QJsonObject &shown) {
        return textOf(shown, "heading").find("3 December 2026") != std::string::npos;
    });
    press("ctrl+z");
    expectDay({}, "2026-12-03");
    press("ctrl+shift+z");
    expectDay({"Bay 1 10:00-11:00 Jo Li confirmed", "Bay 2 10:30-12:00 Ada Li confirmed"},
              "2026-12-03");
    quit();
}

TEST_F(Imports, AClubsRealExportComesInAtThePlaceThatItNames)
{
    const auto exported = vectors("bookings/club_bookings.csv");
    if (!exported)
        return;
    const QList<QByteArray> rows = QByteArray::fromStdString(readFile(*exported)).split('\n');
    const auto thatDay = std::count_if(rows.begin(), rows.end(), [](const QByteArray &row) {
        return row.split(',').value(4).startsWith("2012-07-04");
    });
    ASSERT_GT(thatDay, 0);
    beginWith(q(exported->c_str()));
    expectReport("4044 rows · 4044 new · 0 changed · 0 the same · 0 unreadable");
    click("import");
    expectBanner("club_bookings.csv: 4044 bookings imported");
    followBanner("the place that was made, on the last of its days", [](const QJsonObject &shown) {
        return textOf(shown, "location") == "Country Club"
            && textOf(shown, "heading").find("2013") != std::string::npos;
    });
    EXPECT_EQ(bookingsAt("Country Club", "2012-07-04").size(), thatDay);
    press("ctrl+z");
    EXPECT_TRUE(eventually([&] { return bookingsAt("Country Club", "2012-07-04").isEmpty(); }));
    press("ctrl+shift+z");
    EXPECT_TRUE(
        eventually([&] { return bookingsAt("Country Club", "2012-07-04").size() == thatDay; }));
    EXPECT_TRUE(isSet(ctlJson({q("verify")}), "ok"));
    quit();
}

} // namespace
} // namespace bayboard::test
