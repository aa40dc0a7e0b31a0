// Feeds, snapshots, parts and tokens on PostgreSQL.

#include "core/identity/TokenText.h"
#include "tests/support/DirectBooking.h"
#include "tests/support/PostgresServer.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <set>

namespace bayboard::test {
namespace {

class PostgresDataTest : public testing::Test
{
protected:
    PostgresDataTest() : club(1), server(club), other(openData(server.address())), random(8) { }

    FeedCursors fromTheStart() const
    {
        return {{clubFeed(), 0}, {club.dartmouth().value, 0}, {club.bedford().value, 0}};
    }

    ChangeSet book(std::size_t bay, int start)
    {
        const DeskId desk = clientDesk(1);
        const ChangeSet set = bookingSet(club, desk, random, bay, start, 60);
        const auto judged = server.take(batchOf(desk, {set}), SyncClub::noon());
        EXPECT_TRUE(judged && !judged->front().isRefused());
        return set;
    }

    SyncClub club;
    PostgresServer server;
    std::unique_ptr<PostgresData> other;
    SeededRandom random;
};

TEST_F(PostgresDataTest, AFeedIsInTheOrderOfCommitWhateverTheOrderOfWriting)
{
    const ChangeSet early = bookingSet(club, clientDesk(1), random, 0, 60, 60);
    const ChangeSet late = bookingSet(club, clientDesk(2), random, 1, 60, 60);
    auto first = server.data().judging();
    auto second = other->judging();
    ASSERT_TRUE(first && second);
    ASSERT_TRUE((*first)->write(early)); // takes its place in the journal before the other
    ASSERT_TRUE((*second)->write(late));
    ASSERT_TRUE((*second)->commit());
    const auto between = openData(server.address())->page(fromTheStart(), {});
    ASSERT_EQ(between->entries.size(), 2U) << "the club's beginning and the one that is committed";
    EXPECT_EQ(between->entries.back().set, late);
    ASSERT_TRUE((*first)->commit());
    const auto page = other->page(fromTheStart(), {});
    ASSERT_EQ(page->entries.size(), 3U);
    EXPECT_EQ(page->entries[1].set, late);
    EXPECT_EQ(page->entries[2].set, early);
    EXPECT_EQ(page->entries[1].numbers, (std::vector<FeedNumber>{{club.dartmouth().value, 1}}));
    EXPECT_EQ(page->entries[2].numbers, (std::vector<FeedNumber>{{club.dartmouth().value, 2}}));
    EXPECT_FALSE(page->more);
    EXPECT_EQ(*other->ends(), (FeedCursors{{clubFeed(), 1}, {club.dartmouth().value, 2}}));
}

TEST_F(PostgresDataTest, WhatIsThrownAwayTakesNoNumber)
{
    {
        auto transaction = server.data().judging();
        ASSERT_TRUE((*transaction)->write(bookingSet(club, clientDesk(1), random, 0, 60, 60)));
    }
    book(0, 60);
    EXPECT_EQ(other->ends()->at(club.dartmouth().value), 1);
    EXPECT_EQ(server.findings(), "");
}

TEST_F(PostgresDataTest, APageIsNoLargerThanAskedAndSaysThatThereIsMore)
{
    std::vector<ChangeSet> all{club.start()};
    for (int i = 0; i < 6; ++i)
        all.push_back(book(static_cast<std::size_t>(i % 6), 600));
    for (const PageLimit limit : {PageLimit{1, 1000}, PageLimit{100, 1}, PageLimit{2, 3}}) {
        FeedOrder order(fromTheStart());
        std::size_t count = 0;
        for (int pages = 0; pages < 20; ++pages) {
            const auto page = other->page(order.cursors(), limit);
            ASSERT_TRUE(page.has_value());
            EXPECT_EQ(page->epoch, server.epoch());
            while (order.next(*page) != nullptr)
                ++count;
            EXPECT_EQ(page->more, count < all.size());
            if (!page->more)
                break;
        }
        EXPECT_EQ(count, all.size());
    }
    EXPECT_TRUE(other->page({{Uuid{{9}}, 0}}, {})->entries.empty()) << "a feed that is none";
    EXPECT_TRUE(other->page({}, {})->entries.empty());
}

TEST_F(PostgresDataTest, OthersHearOfACommit)
{
    std::mutex guard;
    std::condition_variable heard;
    int calls = 0;
    other->listen([&] {
        const std::lock_guard lock(guard);
        ++calls;
        heard.notify_all();
    });
    std::unique_lock lock(guard);
    ASSERT_TRUE(heard.wait_for(lock, seconds(10), [&] { return calls > 0; }));
    for (const bool isTold : {true, false}) {
        const int before = calls;
        lock.unlock();
        if (isTold)
            book(0, 60);
        else // a program that dies between its commit and telling of it
            EXPECT_TRUE(server.data().begin(Uuid{{0xF0, 8}}));
        lock.lock();
        EXPECT_TRUE(heard.wait_for(lock, seconds(10), [&] { return calls > before; }));
    }
    EXPECT_LE(calls, 4) << "not for nothing";
    lock.unlock();
    other->listen([] {}); // the first is called no more
}

TEST_F(PostgresDataTest, ASnapshotIsOneMomentWithWhatIsLookedAtFirst)
{
    book(0, 60);
    book(4, 60); // the other location
    book(1, 60 * 24 * 10);
    const Span today(SyncClub::noon(), hours(12));
    auto snapshot = other->snapshot({club.dartmouth(), today});
    ASSERT_TRUE(snapshot.has_value()) << said(snapshot.error());
    book(2, 60); // after it
    EXPECT_EQ((*snapshot)->epoch(), server.epoch());
    EXPECT_EQ(
        (*snapshot)->cursors(),
        (FeedCursors{{clubFeed(), 1}, {club.dartmouth().value, 2}, {club.bedford().value, 1}}));
    std::vector<SnapshotRow> rows;
    for (int i = 0; i < 200; ++i) {
        const auto next = (*snapshot)->next(3);
        ASSERT_TRUE(next.has_value());
        EXPECT_LE(next->size(), 3U);
        if (next->empty())
            break;
        rows.insert(rows.end(), next->begin(), next->end());
    }
    std::vector<Booking> bookings;
    std::set<EntityRef> seen;
    std::size_t firstBooking = rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_TRUE(seen.insert(rows[i].entity).second) << "each once";
        if (rows[i].entity.kind != EntityKind::Booking)
            continue;
        firstBooking = std::min(firstBooking, i);
        bookings.emplace_back();
        EXPECT_TRUE(fromRecord(rows[i].record, bookings.back()));
    }
    ASSERT_EQ(bookings.size(), 3U);
    EXPECT_EQ(bookings.front().slot.bays.front(), club.bay(0)) << "today's come first";
    EXPECT_EQ(rows.size(), club.start().changes.size() + 3);
    EXPECT_EQ(rows.front().entity.kind, EntityKind::Settings);
    EXPECT_GE(firstBooking, club.start().changes.size()) << "after all that it may name";
}

TEST_F(PostgresDataTest, ANewEpochIsSeenByAll)
{
    const Uuid epoch{{0xF0, 7}};
    ASSERT_TRUE(server.data().begin(epoch));
    EXPECT_EQ(*other->epoch(), epoch);
    EXPECT_EQ(other->page({}, {})->epoch, epoch);
}

TEST_F(PostgresDataTest, PartsAreJoinedWhenAllAreThere)
{
    const ChangeSetId set{Uuid{{1}}};
    const DeskId desk = clientDesk(1);
    const Instant now = SyncClub::noon();
    ASSERT_TRUE(other->keepPart({set, desk, 1, 3, "two "}, now));
    ASSERT_TRUE(other->keepPart({set, desk, 0, 3, "first "}, now));
    EXPECT_EQ(*other->joinedParts(set, desk), std::nullopt);
    ASSERT_TRUE(other->keepPart({set, desk, 0, 3, "one "}, now)) << "again: replaces it";
    ASSERT_TRUE(other->keepPart({set, desk, 2, 3, "three"}, now));
    EXPECT_EQ(*server.data().joinedParts(set, desk), "one two three");
    EXPECT_EQ(*other->joinedParts(set, clientDesk(2)), std::nullopt) << "another's is another's";
    EXPECT_EQ(other->keepPart({set, desk, 0, 2, "x"}, now).error().code,
              ErrorCode::InvalidArgument);
    EXPECT_EQ(other->keepPart({set, desk, 3, 3, "x"}, now).error().code,
              ErrorCode::InvalidArgument);
    ASSERT_TRUE(other->dropPartsBefore(now));
    EXPECT_NE(*other->joinedParts(set, desk), std::nullopt);
    ASSERT_TRUE(other->dropPartsBefore(now + seconds(1)));
    EXPECT_EQ(*other->joinedParts(set, desk), std::nullopt);
}

TEST_F(PostgresDataTest, TokensAreFoundByTheirHashAndStayRevoked)
{
    DeviceToken token;
    token.id = TokenId{Uuid{{1}}};
    token.hash = std::string(31, '\xfe') + '\0';
    token.device = "Counter, Dartmouth";
    token.desk = clientDesk(1);
    token.made = SyncClub::noon();
    ASSERT_TRUE(other->addToken(token));
    EXPECT_EQ(other->addToken(token).error().code, ErrorCode::DuplicateIdentity);
    EXPECT_EQ(*server.data().findToken(token.hash), token);
    EXPECT_EQ(*server.data().findToken(std::string(32, 'x')), std::nullopt);
    DeviceToken second = token;
    second.id = TokenId{Uuid{{2}}};
    second.hash.front() = 'a';
    second.actor = club.person("Sam");
    second.made = token.made - hours(1);
    second.expires = token.made + days(30);
    ASSERT_TRUE(other->addToken(second));
    EXPECT_EQ(*other->tokens(), (std::vector<DeviceToken>{second, token}));

    const Instant later = token.made + minutes(5);
    ASSERT_TRUE(
        other->sawTokens({{token.id, later}, {TokenId{Uuid{{9}}}, later}, {token.id, token.made}}));
    EXPECT_EQ((*other->findToken(token.hash))->lastSeen, later);
    ASSERT_TRUE(other->sawTokens({}));
    ASSERT_TRUE(other->revokeToken(token.id, later));
    ASSERT_TRUE(other->revokeToken(token.id, later + hours(1)));
    EXPECT_EQ((*other->findToken(token.hash))->revoked, later);
    EXPECT_EQ(other->revokeToken(TokenId{Uuid{{9}}}, later).error().code, ErrorCode::NotFound);
}

TEST_F(PostgresDataTest, ATokenIsRecognisedUntilTheSecondOfItsEnd)
{
    const Secret text = makeTokenText(random);
    DeviceToken token;
    token.id = TokenId{Uuid{{1}}};
    token.hash = *tokenHash(text.view());
    token.device = "Counter, Dartmouth";
    token.desk = clientDesk(1);
    token.made = SyncClub::noon();
    token.expires = token.made + hours(1);
    ASSERT_TRUE(server.data().addToken(token));
    ManualClock clock(*token.expires - seconds(1));
    SyncService service(*other, clock);
    EXPECT_EQ(service.recognise(text.view()).value(), token);
    clock.advance(seconds(1));
    EXPECT_EQ(service.recognise(text.view()).error().code, ProblemCode::TokenExpired);
    ASSERT_TRUE(server.data().revokeToken(token.id, clock.now()));
    EXPECT_EQ(service.recognise(text.view()).error().code, ProblemCode::Unauthorized);
}

TEST_F(PostgresDataTest, VerifyFindsWhatSomebodyBrokeByHand)
{
    book(0, 60);
    EXPECT_EQ(server.findings(), "");
    auto &connection = server.data().connection();
    for (const char *sql : {"UPDATE booking SET notes = 'x'",
                            "DELETE FROM occupancy",
                            "UPDATE feed_counter SET number = number + 1",
                            "DELETE FROM change"}) {
        auto transaction = postgres::Transaction::begin(connection);
        ASSERT_TRUE(connection.execute(sql));
        ASSERT_TRUE(transaction->commit());
        EXPECT_NE(server.findings(), "") << sql;
    }
}

TEST_F(PostgresDataTest, VerifyReadsWhatEachStepSays)
{
    book(0, 60);
    EXPECT_EQ(server.findings(), "");
    auto &connection = server.data().connection();
    const std::pair<const char *, const char *> broken[] = {
        {"UPDATE change_set SET undone = true WHERE sequence = (SELECT max(sequence) FROM "
         "change_set)",
         "is marked as undone"},
        {"UPDATE change_set SET actor = gen_random_uuid() WHERE sequence = (SELECT max(sequence) "
         "FROM change_set)",
         "by an operator who is not there"},
        {"UPDATE change_set SET overrides = '[\"LUNCH_HOUR noon\"]'", "which is no rule"},
        {"UPDATE change_set SET kind = 2, target = gen_random_uuid() WHERE sequence = (SELECT "
         "max(sequence) FROM change_set)",
         "a step that is not there"},
        {"UPDATE change_set SET target = id WHERE kind = 2", "does not take back or repeat"},
    };
    for (const auto &[sql, finding] : broken) {
        EXPECT_EQ(server.findings().find(finding), std::string::npos) << sql;
        auto transaction = postgres::Transaction::begin(connection);
        ASSERT_TRUE(connection.execute(sql));
        ASSERT_TRUE(transaction->commit());
        EXPECT_NE(server.findings().find(finding), std::string::npos) << sql;
    }
}

} // namespace
} // namespace bayboard::test
