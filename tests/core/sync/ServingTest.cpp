// A club's file as the data of a server: feeds, snapshots, parts, devices.

#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard::test {
namespace {

class ServingTest : public testing::Test
{
protected:
    ServingTest() : club(1), server(club, folder.path("server")), desk(club, folder.path("desk"), 1)
    {
        EXPECT_TRUE(desk.following().begin(server.epoch()));
        synchronise(desk, server);
    }

    Serving &serving() { return server.serving(); }

    void book(std::size_t bay, int start)
    {
        const Customer made = desk.person("A. Haddad");
        Booking booking = desk.draft(bay, start, 60);
        booking.customer = made.id;
        desk.create(booking, made);
    }

    std::vector<SnapshotRow> rowsOf(const FirstView &first, std::int64_t limit)
    {
        auto snapshot = serving().snapshot(first);
        EXPECT_TRUE(snapshot.has_value());
        std::vector<SnapshotRow> all;
        while (true) {
            auto rows = (*snapshot)->next(limit);
            EXPECT_TRUE(rows.has_value());
            EXPECT_LE(rows->size(), static_cast<std::size_t>(limit));
            if (!rows || rows->empty())
                return all;
            all.insert(all.end(), rows->begin(), rows->end());
        }
    }

    DeviceToken token(std::uint8_t number)
    {
        DeviceToken made;
        made.id.value.bytes[0] = number;
        made.hash = std::string(32, static_cast<char>(number));
        made.device = "Counter";
        made.desk = desk.id();
        made.made = SyncClub::noon();
        return made;
    }

    RamFolder folder;
    SyncClub club;
    SyncServer server;
    SyncDesk desk;
};

TEST_F(ServingTest, TheEndsAreTheLastNumberOfEachFeed)
{
    EXPECT_EQ(*serving().ends(), (FeedCursors{{clubFeed(), 1}}));
    book(0, 60); // makes a customer too
    book(0, 180);
    book(4, 60);
    synchronise(desk, server);
    const FeedCursors expected{
        {clubFeed(), 4}, {club.dartmouth().value, 2}, {club.bedford().value, 1}};
    EXPECT_EQ(*serving().ends(), expected);
}

TEST_F(ServingTest, APageEndsWithTheStepThatIsOneTooMuch)
{
    for (int i = 0; i < 5; ++i)
        book(0, 60 * i);
    synchronise(desk, server);
    const FeedCursors cursors{{clubFeed(), 1}};
    const auto small = serving().page(cursors, {500, 3}); // two changes each
    ASSERT_TRUE(small.has_value());
    EXPECT_EQ(small->entries.size(), 2U);
    EXPECT_TRUE(small->more);
    const auto whole = serving().page(cursors, {500, 10});
    EXPECT_EQ(whole->entries.size(), 5U);
    EXPECT_FALSE(whole->more);
}

TEST_F(ServingTest, ASnapshotHasEachEntityOnceAsItIsAtItsCursors)
{
    for (int i = 0; i < 4; ++i)
        book(static_cast<std::size_t>(i) % 2, 60 * i);
    synchronise(desk, server);
    auto snapshot = serving().snapshot({});
    ASSERT_TRUE(snapshot.has_value());
    EXPECT_EQ((*snapshot)->epoch(), server.epoch());
    EXPECT_EQ((*snapshot)->cursors(), *serving().ends());
    book(3, 600);
    synchronise(desk, server);
    EXPECT_NE((*snapshot)->cursors(), *serving().ends()) << "what comes later is in the feeds";
    std::int64_t bookings = 0;
    while (true) {
        const auto rows = (*snapshot)->next(3);
        ASSERT_TRUE(rows.has_value());
        if (rows->empty())
            break;
        for (const SnapshotRow &row : *rows)
            bookings += row.entity.kind == EntityKind::Booking ? 1 : 0;
    }
    EXPECT_EQ(bookings, 4);

    const auto all = rowsOf({}, 3);
    std::vector<EntityRef> entities;
    for (const SnapshotRow &row : all) {
        entities.push_back(row.entity);
        EXPECT_EQ(row.record, *server.file().store().loadRecord(row.entity));
    }
    std::sort(entities.begin(), entities.end());
    EXPECT_EQ(std::adjacent_find(entities.begin(), entities.end()), entities.end());
    EXPECT_EQ(std::ssize(all),
              server.file().count("SELECT (SELECT count(*) FROM settings) + (SELECT count(*) FROM "
                                  "location) + (SELECT count(*) FROM bay) + (SELECT count(*) FROM "
                                  "tier) + (SELECT count(*) FROM role) + (SELECT count(*) FROM "
                                  "operator) + (SELECT count(*) FROM block_kind) + (SELECT "
                                  "count(*) FROM rule_book) + (SELECT count(*) FROM customer) + "
                                  "(SELECT count(*) FROM booking)"));
}

TEST_F(ServingTest, ASnapshotShowsTheDayInViewFirst)
{
    for (int i = 0; i < 4; ++i)
        book(0, 60 * i);
    book(0, 3000);
    book(4, 60);
    synchronise(desk, server);
    const Span day = SyncClub::span(2900, 600);
    const auto rows = rowsOf({club.dartmouth(), day}, 2);
    const auto isPerson = [](const SnapshotRow &row) {
        return row.entity.kind == EntityKind::Customer;
    };
    const auto first = std::find_if(rows.begin(), rows.end(), isPerson);
    ASSERT_NE(first, rows.end());
    const auto next = first + 1;
    ASSERT_EQ(next->entity.kind, EntityKind::Booking) << "before the other customers";
    EXPECT_TRUE(std::get<Slot>(next->record.get(Field::Slot)).span.overlaps(day));
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), isPerson), 6);
    EXPECT_EQ(rows.size(), rowsOf({}, 100).size());
}

TEST_F(ServingTest, PartsAreOneTextWhenAllAreHere)
{
    const ChangeSetId set{Uuid{{7}}};
    const auto part = [&](std::int64_t index, const char *text) {
        return SentPart{set, desk.id(), index, 3, text};
    };
    EXPECT_EQ(*serving().joinedParts(set, desk.id()), std::nullopt);
    EXPECT_TRUE(serving().keepPart(part(2, "c"), desk.now));
    EXPECT_TRUE(serving().keepPart(part(0, "x"), desk.now));
    EXPECT_EQ(*serving().joinedParts(set, desk.id()), std::nullopt);
    EXPECT_TRUE(serving().keepPart(part(0, "a"), desk.now)) << "again";
    EXPECT_TRUE(serving().keepPart(part(1, "b"), desk.now));
    EXPECT_EQ(*serving().joinedParts(set, desk.id()), "abc");
    EXPECT_EQ(*serving().joinedParts(set, DeskId{Uuid{{9}}}), std::nullopt) << "of another desk";
    EXPECT_FALSE(serving().keepPart({set, desk.id(), 0, 2, "a"}, desk.now)) << "of how many?";
    EXPECT_FALSE(serving().keepPart({set, desk.id(), 3, 3, "d"}, desk.now));
    EXPECT_TRUE(serving().dropPartsBefore(desk.now));
    EXPECT_TRUE(*serving().joinedParts(set, desk.id()));
    EXPECT_TRUE(serving().dropParts(set, desk.id()));
    EXPECT_EQ(*serving().joinedParts(set, desk.id()), std::nullopt);
}

TEST_F(ServingTest, OldPartsAreDropped)
{
    const ChangeSetId set{Uuid{{7}}};
    EXPECT_TRUE(serving().keepPart({set, desk.id(), 0, 1, "a"}, desk.now));
    EXPECT_TRUE(serving().dropPartsBefore(desk.now + seconds(1)));
    EXPECT_EQ(*serving().joinedParts(set, desk.id()), std::nullopt);
}

TEST_F(ServingTest, ATokenIsFoundByItsHashAndStaysRevoked)
{
    DeviceToken first = token(1);
    DeviceToken second = token(2);
    second.actor = club.person("Mia");
    second.expires = SyncClub::noon() + days(30);
    EXPECT_TRUE(serving().addToken(first));
    EXPECT_TRUE(serving().addToken(second));
    EXPECT_EQ(serving().addToken(first).error().code, ErrorCode::DuplicateIdentity);
    EXPECT_EQ(*serving().findToken(first.hash), first);
    EXPECT_EQ(*serving().findToken(std::string(32, '\0')), std::nullopt);
    EXPECT_EQ(*serving().tokens(), (std::vector{first, second}));

    const Instant later = desk.now + minutes(3);
    EXPECT_TRUE(serving().sawTokens({{first.id, later}, {TokenId{Uuid{{9}}}, later}}));
    EXPECT_TRUE(serving().sawTokens({{first.id, desk.now}})) << "never back";
    EXPECT_EQ((*serving().findToken(first.hash))->lastSeen, later);

    EXPECT_TRUE(serving().revokeToken(second.id, desk.now));
    EXPECT_TRUE(serving().revokeToken(second.id, later));
    EXPECT_EQ((*serving().findToken(second.hash))->revoked, desk.now);
    EXPECT_EQ(serving().revokeToken(TokenId{Uuid{{9}}}, later).error().code, ErrorCode::NotFound);
    server.reopen();
    EXPECT_EQ((*serving().findToken(second.hash))->revoked, desk.now);
    EXPECT_EQ((*serving().findToken(second.hash))->expires, second.expires);
    EXPECT_TRUE(serving().ping());
}

} // namespace
} // namespace bayboard::test
