// Many at once on one database.

#include "tests/support/DirectBooking.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <iostream>
#include <map>
#include <mutex>
#include <thread>

namespace bayboard::test {
namespace {

constexpr std::size_t connections = 24;

/// Judges as one of several servers does: a connection and a judge of its own.
class Worker
{
public:
    Worker(const std::string &address, std::shared_ptr<ClubCache> cache)
        : m_data(openData(address, std::move(cache)))
    {
        // A machine that is busy with other things shall not look like one in which all wait.
        EXPECT_TRUE(
            m_data->connection().execute("SET lock_timeout TO 0; SET statement_timeout TO 0"));
    }

    /// Asks again for as long as it is told to try later.
    std::vector<Judgement> judged(const UpBatch &batch)
    {
        for (int tries = 0; tries < 100; ++tries) {
            auto transaction = m_data->judging();
            if (!transaction)
                continue;
            auto judgements = m_judge.judge(**transaction, batch, SyncClub::noon());
            if (judgements)
                return std::move(*judgements);
            ++later;
            reason = said(judgements.error());
        }
        return {};
    }

    int later = 0;
    std::string reason;

private:
    std::unique_ptr<PostgresData> m_data;
    Judge m_judge;
};

/// Has every batch judged by the workers, each by whoever is free.
std::map<ChangeSetId, Judgement> judgeAll(const std::string &address,
                                          const std::vector<UpBatch> &batches)
{
    const auto cache = std::make_shared<ClubCache>();
    std::map<ChangeSetId, Judgement> all;
    std::mutex guard;
    std::atomic<std::size_t> next = 0;
    std::vector<std::thread> threads;
    int later = 0;
    for (std::size_t i = 0; i < connections; ++i)
        threads.emplace_back([&] {
            Worker worker(address, cache);
            for (std::size_t mine = next++; mine < batches.size(); mine = next++) {
                const auto judgements = worker.judged(batches[mine]);
                const std::lock_guard lock(guard);
                EXPECT_EQ(judgements.size(), batches[mine].sets.size()) << worker.reason;
                for (const Judgement &judgement : judgements)
                    EXPECT_TRUE(all.emplace(judgement.id, judgement).second);
            }
            const std::lock_guard lock(guard);
            later += worker.later;
        });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(later, 0) << "nobody has to try again";
    return all;
}

TEST(PostgresContention,
     OfAThousandClientsForTheSameTimesEachTimeHasOneWinnerAndEveryLoserIsToldWho)
{
    constexpr std::size_t clients = 1000;
    constexpr std::size_t slots = 10;
    const SyncClub club(1);
    PostgresServer server(club);
    SeededRandom random(4711);
    std::vector<UpBatch> batches;
    std::map<std::size_t, std::vector<ChangeSet>> bySlot;
    for (std::size_t i = 0; i < clients; ++i) {
        const std::size_t slot = random.next() % slots;
        const DeskId desk = clientDesk(i);
        const ChangeSet set = bookingSet(club,
                                         desk,
                                         random,
                                         slot % club.bayCount(),
                                         static_cast<int>(slot / club.bayCount()) * 120,
                                         60 + 15 * static_cast<int>(random.next() % 4));
        bySlot[slot].push_back(set);
        batches.push_back(batchOf(desk, {set}));
    }
    const auto judgements = judgeAll(server.address(), batches);
    ASSERT_EQ(judgements.size(), clients);
    for (const auto &[slot, sets] : bySlot) {
        std::vector<EntityRef> winners;
        for (const ChangeSet &set : sets)
            if (!judgements.at(set.id).isRefused())
                winners.push_back(set.changes.front().entity);
        ASSERT_EQ(winners.size(), 1U) << "slot " << slot;
        for (const ChangeSet &set : sets) {
            const Judgement &judgement = judgements.at(set.id);
            if (!judgement.isRefused())
                continue;
            EXPECT_EQ(judgement.code, "DOUBLE_BOOKING");
            EXPECT_EQ(judgement.blocker, winners.front());
        }
    }
    EXPECT_EQ(server.count("SELECT count(*) FROM occupancy"), std::int64_t{slots});
    EXPECT_EQ(server.findings(), "");
    EXPECT_EQ(PostgresCluster::shared().log().find("deadlock"), std::string::npos);
}

TEST(PostgresContention, BatchesThatCrossEachOtherNeverWaitForEachOther)
{
    const std::uint64_t seed = 815;
    std::cout << "seed " << seed << std::endl;
    const SyncClub club(1);
    PostgresServer server(club);
    SeededRandom random(seed);
    std::vector<UpBatch> batches;
    for (std::uint64_t i = 0; i < 300U * static_cast<unsigned>(rounds(1)); ++i) {
        const DeskId desk = clientDesk(i % 60); // some desks say two things at once
        std::vector<ChangeSet> sets;
        // Bays of both locations in any order: set by set, two would wait for each other at once.
        for (std::uint64_t j = 0; j <= random.next() % 5; ++j)
            sets.push_back(bookingSet(club,
                                      desk,
                                      random,
                                      random.next() % club.bayCount(),
                                      30 * static_cast<int>(random.next() % 400),
                                      60));
        batches.push_back(batchOf(desk, sets));
    }
    const auto judgements = judgeAll(server.address(), batches);
    const auto accepted = std::count_if(judgements.begin(), judgements.end(), [](const auto &each) {
        return !each.second.isRefused();
    });
    EXPECT_GT(accepted, 100);
    EXPECT_LT(accepted, std::ssize(judgements)) << "some must be in each other's way";
    EXPECT_EQ(server.count("SELECT count(*) FROM occupancy"), accepted);
    EXPECT_EQ(server.findings(), "") << "the feeds' numbers among it";
    EXPECT_EQ(PostgresCluster::shared().log().find("deadlock"), std::string::npos);
}

/// More bookings than are locked one by one, all at one place.
ChangeSet
manyBookings(const SyncClub &club, DeskId desk, SeededRandom &random, LocationId place, int from)
{
    ChangeSet set;
    for (int i = 0; set.changes.size() < 240; ++i)
        for (std::size_t bay = 0; bay < club.bayCount(); ++bay)
            if (club.placeOf(club.bay(bay)) == place) {
                ChangeSet one = bookingSet(club, desk, random, bay, from + 60 * i, 60);
                one.changes.insert(one.changes.end(), set.changes.begin(), set.changes.end());
                set = std::move(one);
            }
    set.actor = club.person("Mia");
    return set;
}

TEST(PostgresContention, AVeryLargeBatchKeepsItsPlaceFromOthersAndNoOtherPlace)
{
    const SyncClub club(1);
    PostgresServer server(club);
    SeededRandom random(5);
    const DeskId large = clientDesk(1);
    const DeskId small = clientDesk(2);
    const auto other = openData(server.address());
    auto holding = other->judging();
    ASSERT_TRUE(holding.has_value());
    const UpBatch many
        = batchOf(large, {manyBookings(club, large, random, club.dartmouth(), 6000)});
    ASSERT_TRUE(BatchLocks::take(**holding, many.sets).has_value());
    ASSERT_TRUE(server.data().connection().execute("SET lock_timeout TO 300"));
    // Bays 4 and 5 are Bedford's.
    const auto elsewhere = server.take(batchOf(small, {bookingSet(club, small, random, 4, 60, 60)}),
                                       SyncClub::noon());
    ASSERT_TRUE(elsewhere.has_value()) << said(elsewhere.error());
    EXPECT_EQ(elsewhere->front().kind, JudgementKind::Accepted);
    const UpBatch there = batchOf(small, {bookingSet(club, small, random, 0, 60, 60)});
    EXPECT_FALSE(server.take(there, SyncClub::noon()).has_value()) << "it has to wait";
    holding->reset();
    EXPECT_EQ(server.take(there, SyncClub::noon())->front().kind, JudgementKind::Accepted);
    EXPECT_EQ(server.take(many, SyncClub::noon())->front().kind, JudgementKind::Accepted);
}

TEST(PostgresContention, LargeBatchesAndSmallOnesNeverWaitForEachOther)
{
    const std::uint64_t seed = 816;
    std::cout << "seed " << seed << std::endl;
    const SyncClub club(1);
    PostgresServer server(club);
    SeededRandom random(seed);
    std::vector<UpBatch> batches;
    std::size_t bookings = 0;
    for (std::uint64_t i = 0; i < 60; ++i) {
        const DeskId desk = clientDesk(i);
        std::vector<ChangeSet> sets;
        for (std::uint64_t j = 0; j <= random.next() % 4; ++j)
            sets.push_back(bookingSet(club,
                                      desk,
                                      random,
                                      random.next() % club.bayCount(),
                                      30 * static_cast<int>(random.next() % 400),
                                      60));
        if (i % 10 == 0) { // at both places, in any order, and in the way of some of the others
            const LocationId first = i % 20 == 0 ? club.dartmouth() : club.bedford();
            const LocationId second = i % 20 == 0 ? club.bedford() : club.dartmouth();
            const int from = static_cast<int>(i) * 600;
            sets.push_back(manyBookings(club, desk, random, first, from));
            sets.push_back(manyBookings(club, desk, random, second, from));
        }
        batches.push_back(batchOf(desk, sets));
    }
    const auto judgements = judgeAll(server.address(), batches);
    for (const UpBatch &batch : batches)
        for (const SentSet &sent : batch.sets)
            if (!judgements.at(sent.set.id).isRefused())
                bookings += sent.set.changes.size();
    EXPECT_GT(bookings, 240U);
    EXPECT_EQ(server.count("SELECT count(*) FROM occupancy"), static_cast<std::int64_t>(bookings));
    EXPECT_EQ(server.findings(), "");
    EXPECT_EQ(PostgresCluster::shared().log().find("deadlock"), std::string::npos);
}

TEST(PostgresContention, OneSetThatComesTwiceAtTheSameTimeHasOneOutcome)
{
    const SyncClub club(1);
    PostgresServer server(club);
    SeededRandom random(3);
    const DeskId desk = clientDesk(1);
    const UpBatch batch = batchOf(desk, {bookingSet(club, desk, random, 0, 60, 60)});
    std::vector<std::thread> threads;
    std::vector<std::vector<Judgement>> answers(8);
    for (auto &answer : answers)
        threads.emplace_back([&] {
            answer = Worker(server.address(), std::make_shared<ClubCache>()).judged(batch);
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &answer : answers) {
        ASSERT_EQ(answer.size(), 1U);
        EXPECT_EQ(answer.front().kind, JudgementKind::Accepted);
    }
    EXPECT_EQ(server.count("SELECT count(*) FROM change_set"), 2);
}

/// What each reads is what the others have committed, and the feed leaves nothing out.
TEST(PostgresContention, AReaderThatFollowsItsCursorsMissesNothing)
{
    const SyncClub club(1);
    PostgresServer server(club);
    SeededRandom random(99);
    std::vector<UpBatch> batches;
    for (std::uint64_t i = 0; i < 400; ++i) {
        const DeskId desk = clientDesk(i);
        batches.push_back(batchOf(desk,
                                  {bookingSet(club,
                                              desk,
                                              random,
                                              i % club.bayCount(),
                                              60 * static_cast<int>(i / club.bayCount()),
                                              60)}));
    }
    std::atomic<bool> isOver = false;
    std::size_t read = 0;
    std::string complaints;
    std::thread reader([&] {
        const auto data = openData(server.address());
        FeedOrder order({{clubFeed(), 0}, {club.dartmouth().value, 0}, {club.bedford().value, 0}});
        while (true) {
            const bool last = isOver;
            const auto page = data->page(order.cursors(), {7, 5});
            if (!page) {
                complaints += said(page.error());
                return;
            }
            std::size_t taken = 0;
            while (order.next(*page) != nullptr)
                ++taken;
            if (taken != page->entries.size())
                complaints += "a page holds what has not its turn\n";
            read += taken;
            if (last && page->entries.empty())
                return;
        }
    });
    const auto judgements = judgeAll(server.address(), batches);
    isOver = true;
    reader.join();
    EXPECT_EQ(complaints, "");
    EXPECT_EQ(judgements.size(), batches.size());
    EXPECT_EQ(static_cast<std::int64_t>(read), server.count("SELECT count(*) FROM change_set"));
}

} // namespace
} // namespace bayboard::test
