// A server's file that somebody else writes into while the server is stopped: a command, a window.

#include "core/store/PinRows.h"
#include "core/store/StoreConnection.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class WrittenBeside : public testing::Test
{
protected:
    WrittenBeside()
    {
        EXPECT_TRUE(desk.following().begin(server.epoch()));
        synchronise(desk, server);
    }

    Store &store() { return server.file().store(); }

    /// A step of whoever has the server's file open.
    ChangeSet blank(LabelCode label, ChangeSetId target = {})
    {
        ChangeSet set = desk.blank(label);
        set.desk = server.file().desk();
        set.target = target;
        return set;
    }

    ChangeSetId bookThere(int start)
    {
        const Booking booking = desk.draft(0, start, 60);
        ChangeSet set = blank(LabelCode::CreateBooking);
        set.changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
        const Status done = store().commit(set);
        EXPECT_TRUE(done) << (done ? "" : said(done.error()));
        return set.id;
    }

    /// As a program did that knew nothing of feeds.
    void forgetNumbers(ChangeSetId id)
    {
        const std::string sql = "DELETE FROM feed WHERE change_set = (SELECT sequence FROM "
                                "change_set WHERE hex(id) = '"
            + hexOf(id) + "')";
        EXPECT_TRUE(store().connection().database->execute(sql.c_str()));
    }

    static std::string hexOf(ChangeSetId id)
    {
        std::string hex;
        for (const char each : id.toString())
            if (each != '-')
                hex += static_cast<char>(std::toupper(static_cast<unsigned char>(each)));
        return hex;
    }

    std::size_t bookingsOf(Store &of) { return of.listBookings({}).value().size(); }

    /// Takes the server's new data as the loop does, and then what it has.
    void startOver()
    {
        EXPECT_TRUE(desk.following().startOver(server.epoch()));
        synchronise(desk, server);
    }

    RamFolder folder;
    SyncClub club{1};
    SyncServer server{club, folder.path("server")};
    SyncDesk desk{club, folder.path("desk"), 1};
};

TEST_F(WrittenBeside, ADeskHearsOfAStepItsUndoAndItsRedo)
{
    const ChangeSetId made = bookThere(60);
    synchronise(desk, server);
    EXPECT_EQ(bookingsOf(desk.store()), 1U);
    ASSERT_TRUE(store().commitUndo(blank(LabelCode::CreateBooking, made)));
    synchronise(desk, server);
    EXPECT_EQ(desk.file().contents(), server.contents());
    ASSERT_TRUE(store().commitRedo(blank(LabelCode::CreateBooking, made)));
    synchronise(desk, server);
    EXPECT_EQ(desk.file().contents(), server.contents());
    EXPECT_EQ(server.findings(), "");
}

TEST_F(WrittenBeside, ALineOfTheJournalAboutAPinIsInAFeed)
{
    const PinRow pin{club.person("Mia"), "$argon2id$v=19$m=8,t=1,p=1$AAAA$BBBB", desk.now, {}};
    ASSERT_TRUE(store().setPin(blank(LabelCode::SetPin), pin));
    ASSERT_TRUE(store().removePins(blank(LabelCode::RemovePin), {club.person("Mia")}));
    synchronise(desk, server);
    EXPECT_EQ(desk.file().contents(), server.contents());
    EXPECT_EQ(server.findings(), "");
}

TEST_F(WrittenBeside, AFileThatServesNobodyHasNoFeeds)
{
    SyncFile alone(folder.path("alone"), DeskId{Uuid{{0xA1}}});
    ASSERT_TRUE(alone.store().commit(club.start()));
    EXPECT_EQ(alone.count("SELECT count(*) FROM feed"), 0);
    EXPECT_EQ(alone.findings(), "");
}

TEST_F(WrittenBeside, StepsInNoFeedAreFoundAndComeAtItsEnd)
{
    const Uuid epoch = server.epoch();
    for (const int start : {60, 180})
        forgetNumbers(bookThere(start));
    EXPECT_NE(server.findings().find("is in no feed"), std::string::npos) << server.findings();
    EXPECT_EQ(*server.serving().mendFeeds(Uuid{{7}}), 2);
    EXPECT_EQ(server.epoch(), epoch) << "nobody has to begin anew";
    EXPECT_EQ(server.findings(), "");
    synchronise(desk, server);
    EXPECT_EQ(bookingsOf(desk.store()), 2U);
    EXPECT_EQ(desk.file().contents(), server.contents());
    EXPECT_EQ(*server.serving().mendFeeds(Uuid{{8}}), 0) << "once";
}

TEST_F(WrittenBeside, OneThatOthersWereBuiltOnIsTakenByDesksThatBeginAnew)
{
    const ChangeSetId hole = bookThere(60);
    forgetNumbers(hole);
    ASSERT_TRUE(store().commitUndo(blank(LabelCode::CreateBooking, hole)))
        << "stands behind it in the feeds";
    bookThere(180);
    EXPECT_EQ(*server.serving().mendFeeds(Uuid{{7}}), 1);
    EXPECT_EQ(server.epoch(), Uuid{{7}});
    EXPECT_EQ(server.findings(), "");
    startOver();
    EXPECT_EQ(bookingsOf(desk.store()), 1U);
    EXPECT_EQ(desk.file().contents(), server.contents());
}

TEST_F(WrittenBeside, ABackupWithSuchAStepServesItToo)
{
    const ChangeSetId hole = bookThere(60);
    forgetNumbers(hole);
    bookThere(180);
    EXPECT_TRUE(server.serving().begin(Uuid{{9}}));
    EXPECT_EQ(server.findings(), "");
    startOver();
    EXPECT_EQ(bookingsOf(desk.store()), 2U);
}

TEST_F(WrittenBeside, AStepThatIsTwiceInAFeedOrOutOfTurnIsFound)
{
    bookThere(60);
    const auto &database = store().connection().database;
    ASSERT_TRUE(database->execute("INSERT INTO feed(feed, number, change_set) SELECT feed, number "
                                  "+ 1, change_set FROM feed ORDER BY change_set DESC LIMIT 1"));
    EXPECT_NE(server.findings().find("is twice in one feed"), std::string::npos)
        << server.findings();
    ASSERT_TRUE(database->execute("UPDATE feed SET number = number + 5 WHERE number = (SELECT "
                                  "max(number) FROM feed)"));
    EXPECT_NE(server.findings().find("its turn"), std::string::npos) << server.findings();
}

} // namespace
} // namespace bayboard::test
