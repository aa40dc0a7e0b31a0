// A server's file that somebody copied back: the desk's loop notices, and nothing is lost.

#include "tests/core/sync/LoopFixture.h"

namespace bayboard {
namespace {

using test::SyncClub;

class LoopOfAPutBackServer : public test::LoopFixture
{
protected:
    void SetUp() override
    {
        LoopFixture::SetUp();
        test::synchronise(other, server);
        ASSERT_TRUE(server.file().store().backupTo(copy));
        before = server.epoch();
        mine = desk.book(0, 60);
        settle();
        ASSERT_TRUE(status().isSynced());
        server.putBack(copy);
        ASSERT_EQ(server.epoch(), before) << "nobody was told";
        ASSERT_FALSE(server.file().store().loadBooking(mine));
    }

    std::filesystem::path copy = folder.path("copy");
    Uuid before;
    BookingId mine;
};

TEST_F(LoopOfAPutBackServer, GetsBackWhatWasAcknowledged)
{
    pass(seconds(60));
    EXPECT_NE(server.epoch(), before);
    EXPECT_TRUE(server.file().store().loadBooking(mine));
    EXPECT_TRUE(status().isSynced());
}

TEST_F(LoopOfAPutBackServer, PutsItBeforeAPersonWhereSomebodyElseHasTheTimeNow)
{
    other.create(other.draft(0, 60, 60)); // where this desk reads next
    test::synchronise(other, server);
    pass(seconds(60));
    EXPECT_NE(server.epoch(), before);
    EXPECT_FALSE(status().isSynced());
    EXPECT_EQ(status().file->conflicts, 1);
    EXPECT_EQ(desk.shown(), 1U);
    EXPECT_EQ(desk.conflicts().at(0).judgement.code, "DOUBLE_BOOKING");
}

} // namespace
} // namespace bayboard
