// Series without an end on a server's data: it lays their next dates for the desks that follow it,
// on both stores.

#include "core/sync/RollingSeries.h"
#include "tests/support/SyncSeries.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class RollingSeries : public testing::TestWithParam<ServerKind>
{
protected:
    RollingSeries()
        : club(1)
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , desk(club, folder.path("desk"), 1)
    {
        EXPECT_TRUE(desk.following().begin(server.epoch()));
        synchronise(desk, server);
        desk.actor = club.person("Mia");
    }

    SeriesId lay(const std::string &rule, std::vector<BayId> bays)
    {
        const SeriesId id = laySeries(desk, club, rule, std::move(bays));
        EXPECT_FALSE(id.isNull());
        for (const Judgement &judgement : synchronise(desk, server))
            EXPECT_FALSE(judgement.isRefused()) << judgement.code;
        return id;
    }

    std::size_t roll(Instant now, std::optional<LocalDate> done = {})
    {
        return laid(rollSeries(server.service().data(), judge, now, random, done));
    }

    std::size_t laid(const Result<RolledSeries> &rolled)
    {
        EXPECT_TRUE(rolled) << (rolled ? "" : said(rolled.error()));
        if (!rolled)
            return 0;
        EXPECT_FALSE(rolled->trouble) << said(*rolled->trouble);
        day = rolled->day;
        return rolled->blocks;
    }

    /// The desk edits what it knows of the series; the server has laid three more days meanwhile.
    void editBehindTheServersBack(SeriesId series, const SeriesEdit &edit)
    {
        const Instant later = SyncClub::noon() + days(3);
        EXPECT_EQ(roll(later), 3U);
        EXPECT_FALSE(editSeries(desk, edit, series).isNull());
        for (const Judgement &judgement : synchronise(desk, server))
            EXPECT_FALSE(judgement.isRefused()) << judgement.code;
        const auto changed = server.service().takeChangedSeries();
        EXPECT_FALSE(changed.empty());
        std::ignore = laid(rollSeries(server.service().data(), judge, changed, later, random));
        std::ignore = roll(later);
        synchronise(desk, server);
    }

    /// The block that the desk edits: five days from the first one.
    BlockId taken(SeriesId series)
    {
        return desk.store().listSeriesBlocks(series).value().at(5).id;
    }

    /// Wall clock and how many of a bay's blocks stand, from the day before the last known one on.
    std::vector<std::string> atTheEnd()
    {
        const Instant from = SyncClub::noon() + days(399) + hours(12);
        std::vector<std::string> walls;
        BookingFilter filter;
        filter.from = from;
        const std::vector<Block> blocks = desk.store().listBlocks(filter).value();
        for (const Block &block : blocks)
            walls.push_back(block.recurrenceId.substr(9, 4) + " " + block.title);
        return walls;
    }

    std::vector<Block> blocksAtTheDesk(SeriesId id)
    {
        synchronise(desk, server);
        return desk.store().listSeriesBlocks(id).value();
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    SyncDesk desk;
    Judge judge;
    SeededRandom random{3};
    LocalDate day;
};

TEST_P(RollingSeries, TheServerLaysTheNextDatesOnceAndDesksHearOfThem)
{
    const SeriesId daily = lay("FREQ=DAILY", {club.bay(0), club.bay(1)});
    const SeriesId ended = lay("FREQ=DAILY;COUNT=3", {club.bay(2)});
    const std::size_t before = blocksAtTheDesk(daily).size();
    EXPECT_EQ(roll(SyncClub::noon() + hours(2)), 0U) << "they are laid to the horizon";
    EXPECT_EQ(roll(SyncClub::noon() + days(3)), 6U) << "three days on two bays";
    EXPECT_EQ(roll(SyncClub::noon() + days(3)), 0U);
    EXPECT_EQ(blocksAtTheDesk(daily).size(), before + 6);
    EXPECT_EQ(blocksAtTheDesk(ended).size(), 3U);
    const auto last = blocksAtTheDesk(daily).back();
    const auto step = desk.store().history({EntityKind::Block, last.id.value}, 1).value();
    ASSERT_EQ(step.size(), 1U);
    EXPECT_EQ(step[0].head.actor, systemOperator());
    EXPECT_EQ(step[0].head.label, (Label{LabelCode::RollSeries, {"6"}}));
    EXPECT_EQ(server.findings(), "");
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_P(RollingSeries, ItLooksOnceADay)
{
    lay("FREQ=DAILY", {club.bay(0)});
    EXPECT_EQ(roll(SyncClub::noon() + days(1)), 1U);
    const LocalDate done = day;
    lay("FREQ=DAILY", {club.bay(1)}); // to a horizon that is a day behind
    EXPECT_EQ(roll(SyncClub::noon() + days(1), done), 0U);
    EXPECT_EQ(roll(SyncClub::noon() + days(2), done), 3U);
}

TEST_P(RollingSeries, WhatWasLaidGoesWithASeriesThatWasEndedWithoutKnowingOfIt)
{
    const SeriesId daily = lay("FREQ=DAILY", {club.bay(0)});
    editBehindTheServersBack(daily, edit::Remove{taken(daily), EditScope::Following, false});
    EXPECT_EQ(atTheEnd(), std::vector<std::string>());
    EXPECT_EQ(server.findings(), "");
}

TEST_P(RollingSeries, WhatWasLaidGoesWithASeriesThatIsGone)
{
    const SeriesId daily = lay("FREQ=DAILY", {club.bay(0)});
    editBehindTheServersBack(daily, edit::Remove{taken(daily), EditScope::All, false});
    EXPECT_EQ(atTheEnd(), std::vector<std::string>());
    EXPECT_EQ(server.findings(), "");
}

TEST_P(RollingSeries, WhatWasLaidFollowsToTheNewTimeAndIsNotThereTwice)
{
    for (const EditScope scope : {EditScope::Following, EditScope::All}) {
        const std::size_t bay = scope == EditScope::All ? 1 : 0;
        const SeriesId daily = lay("FREQ=DAILY", {club.bay(bay)});
        edit::Change change{taken(daily), scope, false, {}};
        // Half over the old time, so that the one must go before the other can stand.
        change.wish.start = SyncClub::noon() + days(5) + minutes(30);
        editBehindTheServersBack(daily, change);
        EXPECT_EQ(atTheEnd(), std::vector<std::string>(4 * (bay + 1), "1230 Nets"));
    }
    EXPECT_EQ(server.findings(), "");
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_P(RollingSeries, NobodyTakesARoundOfTheServersBack)
{
    const SeriesId daily = lay("FREQ=DAILY", {club.bay(0)});
    EXPECT_EQ(roll(SyncClub::noon() + days(1)), 1U);
    const auto block = blocksAtTheDesk(daily).back();
    const auto step = desk.store().history({EntityKind::Block, block.id.value}, 1).value();
    ASSERT_EQ(step.size(), 1U);
    EXPECT_TRUE(desk.undo(step[0].head.id).isNull());
}

TEST_P(RollingSeries, WhoHasBookedKeepsTheTimeAndANoticeTellsOfIt)
{
    const SeriesId daily = lay("FREQ=DAILY", {club.bay(0)});
    const std::size_t before = blocksAtTheDesk(daily).size();
    // The second day that is laid next: 12:00 there has been sold in part.
    const int beyond = 402 * 24 * 60;
    const Booking wanted = desk.draft(0, beyond, 30);
    EXPECT_FALSE(desk.create(wanted).isNull());
    synchronise(desk, server);
    EXPECT_EQ(roll(SyncClub::noon() + days(2)), 2U);
    const auto blocks = blocksAtTheDesk(daily);
    EXPECT_EQ(blocks.size(), before + 2);
    EXPECT_EQ(server.booking(wanted.id).slot.span, SyncClub::span(beyond, 30));
    const auto notices = desk.store().listNotices(true).value();
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].booking, wanted.id);
    EXPECT_EQ(notices[0].kind, NoticeKind::Clash);
    EXPECT_EQ(server.findings(), "");
}

TEST_P(RollingSeries, OneThatIsUndoneRollsNoMoreAndTakesWhatWasRolledAlong)
{
    const SeriesId daily = lay("FREQ=DAILY", {club.bay(0)});
    EXPECT_EQ(roll(SyncClub::noon() + days(1)), 1U);
    const std::size_t all = blocksAtTheDesk(daily).size();
    const auto made = desk.store().history({EntityKind::Series, daily.value}, 1).value();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_FALSE(desk.undo(made[0].head.id).isNull());
    for (const Judgement &judgement : synchronise(desk, server))
        EXPECT_FALSE(judgement.isRefused()) << judgement.code;
    EXPECT_EQ(roll(SyncClub::noon() + days(5)), 0U);
    const auto blocks = blocksAtTheDesk(daily);
    EXPECT_EQ(blocks.size(), all);
    for (const Block &block : blocks)
        EXPECT_TRUE(block.withdrawn);
    EXPECT_EQ(server.findings(), "");
}

INSTANTIATE_TEST_SUITE_P(, RollingSeries, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return std::string(kind.param.name);
});

} // namespace
} // namespace bayboard::test
