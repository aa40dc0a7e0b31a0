// A desk that begins with a snapshot: in pieces, broken off, with steps of its own on top.

#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace bayboard::test {
namespace {

/// Rows and what holds bays; journals differ.
std::string rowsOf(const std::string &contents)
{
    std::istringstream lines(contents);
    std::string rows;
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with("step "))
            rows += line + "\n";
    return rows;
}

class FillingTest : public testing::Test
{
protected:
    FillingTest()
        : club(1)
        , server(club, folder.path("server"))
        , other(club, folder.path("other"), 2)
        , fresh(club, folder.path("fresh"), 3)
    {
        EXPECT_TRUE(other.following().begin(server.epoch()));
        synchronise(other, server);
        for (int i = 0; i < 20; ++i) {
            const Customer guest = other.person("Guest " + std::to_string(i));
            Booking booking = other.draft(static_cast<std::size_t>(i % 4), 60 * (i / 4), 60);
            booking.customer = guest.id;
            bookings.push_back(booking);
            EXPECT_FALSE(other.create(booking, guest).isNull());
        }
        synchronise(other, server);
        EXPECT_TRUE(fresh.following().beginFilling(server.epoch(), server.epoch(), fresh.now));
    }

    FollowingState state() { return **fresh.following().state(); }

    /// Pages of `rows` entities; at most `most` of them. What became of own steps.
    Reworked take(std::int64_t rows = 7, int most = 1000)
    {
        const auto snapshot = server.serving().snapshot(view ? FirstView{{}, *view} : FirstView{});
        EXPECT_TRUE(snapshot.has_value());
        Reworked all;
        for (int i = 0; i < most; ++i) {
            SnapshotPage page{(*snapshot)->epoch(), (*snapshot)->cursors(), {}, false};
            page.rows = (*snapshot)->next(rows).value();
            page.last = page.rows.empty();
            page.days = (*snapshot)->givenDays();
            const auto filled = fresh.following().fill(page);
            EXPECT_TRUE(filled.has_value()) << (filled ? "" : said(filled.error()));
            if (!filled)
                break;
            all.fallen.insert(all.fallen.end(), filled->fallen.begin(), filled->fallen.end());
            all.confirmed.insert(
                all.confirmed.end(), filled->confirmed.begin(), filled->confirmed.end());
            if (page.last)
                break;
        }
        return all;
    }

    void expectTheServersRows()
    {
        EXPECT_EQ(rowsOf(fresh.file().contents()), rowsOf(server.file().contents()));
        EXPECT_EQ(fresh.file().findings(), "");
    }

    RamFolder folder;
    SyncClub club;
    SyncServer server;
    SyncDesk other;
    SyncDesk fresh;
    std::vector<Booking> bookings;
    std::optional<Span> view; ///< what is asked for first
};

TEST_F(FillingTest, ShowsWhatTheServerHasAndReadsTheFeedsFromThere)
{
    EXPECT_TRUE(state().filling);
    take();
    EXPECT_FALSE(state().filling);
    EXPECT_TRUE(state().began.has_value());
    expectTheServersRows();
    other.edit(bookings[0].id, LabelCode::EditBooking, [](Booking &b) { b.notes = "theirs"; });
    synchronise(other, server);
    fresh.edit(bookings[1].id, LabelCode::EditBooking, [](Booking &b) { b.notes = "mine"; });
    for (const Judgement &judgement : synchronise(fresh, server))
        EXPECT_FALSE(judgement.isRefused());
    synchronise(fresh, server);
    EXPECT_EQ(fresh.store().history({EntityKind::Booking, bookings[0].id.value}, 0)->size(), 1U)
        << "what came before is the server's";
    expectTheServersRows();
}

TEST_F(FillingTest, WhatCameWithTheSnapshotCannotBeUndoneHere)
{
    const auto made = *other.store().undoCandidate(club.person("Sam"));
    take();
    EXPECT_TRUE(fresh.undo(made->head.id).isNull());
    EXPECT_EQ(*fresh.store().undoCandidate(club.person("Sam")), std::nullopt);
}

TEST_F(FillingTest, WhatIsDoneMeanwhileStaysOnTopAndGoesUpWhenItIsWhole)
{
    take(7, 5);
    ASSERT_TRUE(state().filling);
    const auto lost = fresh.create(fresh.draft(0, 60, 60)); // not known yet: somebody has it
    const auto kept = fresh.create(fresh.draft(4, 600, 60));
    ASSERT_FALSE(lost.isNull() || kept.isNull());
    const Reworked report = take();
    EXPECT_EQ(std::count(report.fallen.begin(), report.fallen.end(), lost), 1);
    EXPECT_EQ(state().toSend, 2);
    EXPECT_EQ(state().atRisk, 1);
    EXPECT_EQ(fresh.file().findings(), "");
    const auto judged = synchronise(fresh, server);
    ASSERT_EQ(judged.size(), 2U);
    EXPECT_EQ(judged[0].code, "DOUBLE_BOOKING");
    EXPECT_FALSE(judged[1].isRefused());
    expectTheServersRows();
}

TEST_F(FillingTest, BrokenOffItIsBegunAnewOverWhatIsThere)
{
    take(7, 7);
    // Meanwhile two have changed places, which no order of rows allows one by one.
    ChangeSet swap = other.blank(LabelCode::MoveBooking);
    for (const auto &[from, to] : {std::pair(0, 1), std::pair(1, 0)}) {
        Booking moved = bookings[static_cast<std::size_t>(from)];
        const Record before = toRecord(moved);
        moved.slot = bookings[static_cast<std::size_t>(to)].slot;
        swap.changes.push_back(
            difference({EntityKind::Booking, moved.id.value}, before, toRecord(moved)));
    }
    ASSERT_FALSE(other.commit(swap).isNull());
    other.actor = club.person("Mia");
    synchronise(other, server);
    fresh.file().reopen();
    take(7, 6);
    take();
    EXPECT_FALSE(state().filling);
    expectTheServersRows();
}

TEST_F(FillingTest, OfTheDaysInViewAllIsHereBeforeTheRestAndStaysKnownWhenItBreaksOff)
{
    view = SyncClub::span(0, 120);
    EXPECT_EQ(state().days, (DaysHere{false, std::nullopt}));
    for (int most = 1; state().filling && !state().days.some; ++most)
        take(7, most);
    ASSERT_TRUE(state().filling);
    EXPECT_TRUE(state().days.has(*view));
    EXPECT_FALSE(state().days.has(SyncClub::span(0, 180)));
    const auto inView = [&](SyncFile &file) {
        BookingFilter filter;
        filter.from = view->start();
        filter.to = view->end();
        return file.store().listBookings(filter)->size();
    };
    EXPECT_EQ(inView(fresh.file()), 8U);
    EXPECT_EQ(inView(server.file()), 8U);
    EXPECT_LT(fresh.store().listBookings({})->size(), bookings.size());
    fresh.file().reopen();
    EXPECT_TRUE(state().days.has(*view));
    take();
    EXPECT_FALSE(state().filling);
    EXPECT_EQ(state().days, DaysHere());
    expectTheServersRows();
}

TEST_F(FillingTest, DaysOfOneLocationAloneAreNotSaidToBeHere)
{
    const auto snapshot
        = server.serving().snapshot({club.dartmouth(), SyncClub::span(0, 120)}).value();
    while (!snapshot->next(7)->empty())
        EXPECT_FALSE(snapshot->givenDays());
}

TEST_F(FillingTest, TakenAnewNothingIsHereAndARestoredServersClubIsStillWhatWasLastKnown)
{
    take();
    ASSERT_TRUE(fresh.following().startOver(Uuid{{9, 9}}).has_value());
    EXPECT_TRUE(state().filling);
    EXPECT_TRUE(state().days.has(SyncClub::span(0, 60'000))) << "as it was last known";
    ASSERT_TRUE(fresh.following().takeAnew(fresh.now).has_value());
    EXPECT_FALSE(state().days.has(SyncClub::span(0, 60)));
}

TEST_F(FillingTest, APageThatBreaksOffLeavesEverythingAsItWas)
{
    take(7, 4);
    const std::string before = fresh.file().contents();
    const auto snapshot = server.serving().snapshot({});
    SnapshotPage page{(*snapshot)->epoch(), (*snapshot)->cursors(), {}, true};
    page.rows = (*snapshot)->next(1000).value();
    while (true) {
        auto more = (*snapshot)->next(1000).value();
        if (more.empty())
            break;
        page.rows.insert(page.rows.end(), more.begin(), more.end());
    }
    int broken = 0;
    for (int steps = 1;; steps += 97) {
        fresh.file().breakAfter(steps);
        const auto filled = fresh.following().fill(page);
        fresh.file().breakAfter(0);
        if (filled || !state().filling)
            break;
        ++broken;
        ASSERT_EQ(fresh.file().contents(), before) << "after " << steps;
    }
    EXPECT_GT(broken, 10);
    expectTheServersRows();
}

TEST_F(FillingTest, WhatTheServerAcceptedBeforeTheSnapshotIsInIt)
{
    take();
    const auto mine = fresh.create(fresh.draft(4, 600, 60));
    const auto sets = *fresh.following().toSend();
    const auto judged = server.take({fresh.id(), sets, fresh.now, true}, fresh.now);
    ASSERT_TRUE(fresh.following().settle(server.epoch(), *judged, fresh.now));
    ASSERT_TRUE(fresh.following().takeAnew(fresh.now)); // before it came back in a feed
    EXPECT_EQ(state().toSend, 1);
    const auto again
        = server.take({fresh.id(), *fresh.following().toSend(), fresh.now, true}, fresh.now);
    ASSERT_TRUE(fresh.following().settle(server.epoch(), *again, fresh.now));
    const Reworked report = take();
    EXPECT_EQ(report.confirmed, std::vector{mine});
    EXPECT_EQ(state().toSend + state().onTheWay, 0);
    expectTheServersRows();
}

TEST_F(FillingTest, TakingAllAnewKeepsWhatWaitsAndConflicts)
{
    take();
    fresh.create(fresh.draft(0, 60, 60));
    const auto kept = fresh.create(fresh.draft(4, 600, 60));
    fresh.edit(bookings[2].id, LabelCode::EditBooking, [](Booking &b) { b.notes = "mine"; });
    ASSERT_TRUE(fresh.following().takeAnew(fresh.now));
    EXPECT_TRUE(state().filling);
    EXPECT_EQ(fresh.file().count("SELECT count(*) FROM booking"), 0);
    const auto waiting = fresh.following().toSend()->size();
    EXPECT_EQ(waiting, 2U) << "the first did not fit: somebody has the time";
    while (!fresh.following().toSend()->empty()) {
        const auto judged
            = server.take({fresh.id(), *fresh.following().toSend(), fresh.now, true}, fresh.now);
        ASSERT_TRUE(fresh.following().settle(server.epoch(), *judged, fresh.now));
    }
    take();
    EXPECT_TRUE(server.file().store().loadStep(kept).has_value());
    EXPECT_EQ(state().toSend + state().onTheWay, 0);
    expectTheServersRows();
}

TEST_F(FillingTest, ARestoredServerIsTakenAnewAndGetsBackWhatItLost)
{
    take();
    const auto backup = folder.path("backup");
    ASSERT_TRUE(server.file().store().backupTo(backup));
    const Booking lost = fresh.draft(4, 600, 60);
    fresh.create(lost);
    synchronise(fresh, server);
    server.restore(backup, Uuid{{0xF0, 2}});
    ASSERT_TRUE(fresh.following().startOver(server.epoch()));
    EXPECT_TRUE(state().filling);
    EXPECT_EQ(fresh.file().findings(), "");
    const auto judged
        = server.take({fresh.id(), *fresh.following().toSend(), fresh.now, true}, fresh.now);
    ASSERT_TRUE(fresh.following().settle(server.epoch(), *judged, fresh.now));
    take();
    EXPECT_TRUE(fresh.store().loadBooking(lost.id).has_value());
    EXPECT_EQ(state().toSend + state().onTheWay, 0);
    expectTheServersRows();
}

TEST_F(FillingTest, WhatWasDoneBeforeAllWasTakenAnewIsToldAgainToAServerThatComesBackOlder)
{
    take();
    ASSERT_TRUE(server.file().store().backupTo(folder.path("backup")));
    // Confirmed before everything is taken anew; and accepted while it is.
    const Booking before = fresh.draft(4, 600, 60);
    ASSERT_FALSE(fresh.create(before).isNull());
    synchronise(fresh, server);
    const Booking meanwhile = fresh.draft(5, 600, 60);
    ASSERT_FALSE(fresh.create(meanwhile).isNull());
    ASSERT_TRUE(fresh.following().takeAnew(fresh.now));
    const auto sets = *fresh.following().toSend();
    ASSERT_EQ(sets.size(), 1U) << "the server has the other";
    const auto judged = server.take({fresh.id(), sets, fresh.now, true}, fresh.now);
    ASSERT_TRUE(judged && fresh.following().settle(server.epoch(), *judged, fresh.now));
    take();
    ASSERT_EQ(state().toSend + state().onTheWay, 0);
    expectTheServersRows();

    server.restore(folder.path("backup"), Uuid{{0xF0, 3}});
    ASSERT_TRUE(fresh.following().startOver(server.epoch()));
    const auto again = *fresh.following().toSend();
    ASSERT_EQ(again.size(), 2U);
    EXPECT_EQ(again.front().set.changes.front().entity.id, before.id.value) << "in their order";
    const auto judgedAgain = server.take({fresh.id(), again, fresh.now, true}, fresh.now);
    ASSERT_TRUE(judgedAgain && fresh.following().settle(server.epoch(), *judgedAgain, fresh.now));
    take();
    EXPECT_TRUE(server.file().store().loadBooking(before.id));
    EXPECT_TRUE(server.file().store().loadBooking(meanwhile.id));
    expectTheServersRows();
}

TEST_F(FillingTest, ABatchOfBeforeARestoreThatComesLateIsNotJudged)
{
    take();
    ASSERT_FALSE(fresh.create(fresh.draft(4, 600, 60)).isNull());
    UpBatch late{fresh.id(), *fresh.following().toSend(), fresh.now, true};
    late.epoch = server.epoch();
    ASSERT_TRUE(server.file().store().backupTo(folder.path("backup")));
    server.restore(folder.path("backup"), Uuid{{0xF0, 4}});
    const auto judged = server.take(late, fresh.now);
    ASSERT_TRUE(judged.has_value());
    EXPECT_TRUE(judged->empty());
    EXPECT_FALSE(server.file().store().loadStep(late.sets.front().set.id).has_value());
    const auto settled = fresh.following().settle(server.epoch(), *judged, fresh.now);
    ASSERT_TRUE(settled.has_value());
    EXPECT_TRUE(settled->otherEpoch) << "and the desk hears why";
}

TEST_F(FillingTest, UntilARestoredServersSnapshotIsWholeWhatWasLastKnownIsShown)
{
    take();
    ASSERT_TRUE(server.file().store().backupTo(folder.path("backup")));
    // The server forgets what comes now: of another desk, of this one, and what never went up.
    const Booking theirs = other.draft(0, 600, 60);
    ASSERT_FALSE(other.create(theirs).isNull());
    synchronise(other, server);
    const Booking mine = fresh.draft(1, 600, 60);
    ASSERT_FALSE(fresh.create(mine).isNull());
    synchronise(fresh, server);
    const Booking waiting = fresh.draft(2, 600, 60);
    ASSERT_FALSE(fresh.create(waiting).isNull());
    const std::string shown = rowsOf(fresh.file().contents());

    server.restore(folder.path("backup"), Uuid{{0xF0, 9}});
    ASSERT_TRUE(fresh.following().startOver(server.epoch()));
    EXPECT_TRUE(state().filling);
    EXPECT_EQ(rowsOf(fresh.file().contents()), shown) << "nothing vanishes from the board";
    EXPECT_EQ(fresh.file().findings(), "");
    EXPECT_EQ(state().toSend, 2) << "its own steps go up again";
    fresh.file().reopen();
    EXPECT_EQ(rowsOf(fresh.file().contents()), shown);
    // Work goes on meanwhile, also on what the server has not.
    EXPECT_FALSE(fresh.edit(mine.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "later"; })
                     .isNull());
    EXPECT_FALSE(
        fresh.edit(bookings[3].id, LabelCode::EditBooking, [](Booking &b) { b.notes = "known"; })
            .isNull());

    const auto sets = *fresh.following().toSend();
    const auto judged = server.take({fresh.id(), sets, fresh.now, true}, fresh.now);
    ASSERT_TRUE(judged && fresh.following().settle(server.epoch(), *judged, fresh.now));
    take(7, 2); // breaks off
    take();
    EXPECT_FALSE(state().filling);
    synchronise(fresh, server);
    expectTheServersRows();
    EXPECT_TRUE(fresh.store().loadBooking(mine.id)) << "it brought back its own";
    EXPECT_EQ(fresh.store().loadBooking(mine.id)->booking.notes, "later");
    EXPECT_TRUE(fresh.store().loadBooking(waiting.id));
    EXPECT_FALSE(fresh.store().loadBooking(theirs.id)) << "which its own desk brings back";
    EXPECT_TRUE(fresh.following().conflicts(true)->empty());
    ASSERT_TRUE(other.following().startOver(server.epoch()));
    synchronise(other, server);
    synchronise(fresh, server);
    EXPECT_TRUE(fresh.store().loadBooking(theirs.id));
    expectTheServersRows();
}

/// As a disk does it when the power fails: the first bytes of the file are gone, and so is its log.
void spoil(SyncFile &file)
{
    file.close();
    std::fstream bytes(file.path(), std::ios::binary | std::ios::in | std::ios::out);
    bytes << std::string(100, 'Z');
    bytes.close();
    std::ofstream(file.path().string() + "-wal", std::ios::binary) << std::string(100, 'Z');
}

TEST_F(FillingTest, AFileThatHadToBeRescuedWithoutABackupGoesOnWithItsServer)
{
    take();
    // Of its own: one that the server has, one that waits, one at risk and one that was refused.
    const Booking known = fresh.draft(1, 600, 60);
    ASSERT_FALSE(fresh.create(known).isNull());
    synchronise(fresh, server);
    ASSERT_FALSE(other.create(other.draft(2, 600, 60)).isNull());
    const Booking refused = fresh.draft(2, 600, 60);
    ASSERT_FALSE(fresh.create(refused).isNull());
    synchronise(other, server);
    synchronise(fresh, server);
    ASSERT_EQ(state().conflicts, 1);
    const Booking waiting = fresh.draft(3, 600, 60);
    ASSERT_FALSE(fresh.create(waiting).isNull());
    const DeskId desk = fresh.id();
    std::filesystem::remove_all(ClubFile::backupFolder(fresh.file().path()));

    spoil(fresh.file());
    fresh.file().reopen();
    ASSERT_TRUE((*fresh.following().state()).has_value()) << "it knows its server";
    EXPECT_EQ(fresh.id(), desk);
    EXPECT_EQ(state().epoch, server.epoch());
    EXPECT_TRUE(state().filling);
    EXPECT_EQ(state().conflicts, 1) << "it is in front of a person still";
    EXPECT_EQ(fresh.following().conflicts(true)->front().set.changes.front().entity.id,
              refused.id.value);
    EXPECT_TRUE(fresh.store().loadBooking(known.id)) << "what could be read is shown";

    for (auto sets = *fresh.following().toSend(); !sets.empty();
         sets = *fresh.following().toSend()) {
        const auto judged = server.take({fresh.id(), sets, fresh.now, true}, fresh.now);
        ASSERT_TRUE(judged && fresh.following().settle(server.epoch(), *judged, fresh.now));
    }
    take();
    synchronise(fresh, server);
    expectTheServersRows();
    EXPECT_TRUE(server.file().store().loadBooking(waiting.id));
    EXPECT_EQ(state().conflicts, 1);
}

} // namespace
} // namespace bayboard::test
