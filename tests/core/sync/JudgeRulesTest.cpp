// Policy rules by the desk's time and rule book; occupancy by the present.

#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

constexpr const char *strictBook = R"({"version": 1, "rules": [
    {"id": "length", "rule": "duration", "minimum": 60, "step": 30, "maximum": 240},
    {"id": "notice", "rule": "minimumNotice", "minutes": 60}]})";

class JudgeRules : public testing::TestWithParam<ServerKind>
{
protected:
    JudgeRules()
        : club(1, strictBook)
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , desk(club, folder.path("desk"), 1)
    {
        EXPECT_TRUE(desk.following().begin(server.epoch()));
        synchronise(desk, server);
    }

    Judgement judged(Instant now)
    {
        const auto sets = *desk.following().toSend();
        EXPECT_EQ(sets.size(), 1U);
        const auto judgements = server.take({desk.id(), sets, now, true}, now);
        EXPECT_TRUE(judgements.has_value());
        EXPECT_TRUE(desk.following().settle(server.epoch(), *judgements, now));
        return judgements->front();
    }

    /// On the first two bays, at the same time; the server knows them.
    std::pair<BookingId, BookingId> twoBookings()
    {
        const Booking first = desk.draft(0, 120, 60);
        const Booking second = desk.draft(1, 120, 60);
        for (const Booking &booking : {first, second}) {
            desk.create(booking);
            EXPECT_FALSE(judged(desk.now).isRefused());
        }
        return {first.id, second.id};
    }

    /// As one step; the second gets another length.
    void move(BookingId first,
              std::size_t firstBay,
              BookingId second,
              std::size_t secondBay,
              int length = 60)
    {
        ChangeSet set = desk.blank(LabelCode::MoveBooking);
        const auto add = [&](BookingId id, std::size_t bay, int minutesLong) {
            const Booking before = desk.store().loadBooking(id)->booking;
            Booking after = before;
            after.slot = Slot::of({club.bay(bay)}, SyncClub::span(120, minutesLong));
            set.changes.push_back(
                difference({EntityKind::Booking, id.value}, toRecord(before), toRecord(after)));
        };
        add(first, firstBay, 60);
        add(second, secondBay, length);
        EXPECT_FALSE(desk.commit(set).isNull());
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    SyncDesk desk;
};

TEST_P(JudgeRules, ARuleRefusesWithItsCodeAndSaysThatItMayBeOverridden)
{
    desk.create(desk.draft(0, 120, 45));
    const Judgement lost = judged(desk.now);
    EXPECT_EQ(lost.code, "INVALID_DURATION");
    EXPECT_EQ(lost.rule, "length");
    EXPECT_TRUE(lost.overridable);
}

TEST_P(JudgeRules, WhatWasInTimeWhenItWasDoneIsInTimeWhenItArrives)
{
    desk.create(desk.draft(0, 120, 60)); // two hours ahead
    EXPECT_FALSE(judged(desk.now + minutes(100)).isRefused()) << "heard twenty minutes before it";
}

TEST_P(JudgeRules, WhatWasTooLateWhenItWasDoneIsTooLate)
{
    desk.create(desk.draft(0, 30, 60));
    EXPECT_EQ(judged(desk.now).code, "MINIMUM_NOTICE");
}

TEST_P(JudgeRules, ATimeThatCannotBeIsForAPerson)
{
    const Instant contact = SyncClub::noon() + hours(2);
    desk.now = contact;
    desk.create(desk.draft(0, 600, 60));
    EXPECT_FALSE(judged(contact).isRefused());
    // Its clock went back by an hour: that would make a booking in time that is not.
    desk.now = contact - hours(1);
    desk.create(desk.draft(1, 600, 60));
    EXPECT_EQ(judged(contact).code, refusal::clock);
    desk.now = contact + hours(1);
    desk.create(desk.draft(1, 600, 60));
    EXPECT_EQ(judged(contact).code, refusal::clock) << "and from the time to come";
    desk.now = contact + minutes(5);
    desk.create(desk.draft(1, 600, 60));
    EXPECT_FALSE(judged(contact).isRefused()) << "within the tolerance";
}

TEST_P(JudgeRules, AnOverrideNeedsAReasonTheRuleAndTheRight)
{
    const auto overriding = [&](std::size_t bay, const char *who, const char *reason) {
        desk.actor = club.person(who);
        ChangeSet set = desk.blank(LabelCode::CreateBooking);
        const Booking booking = desk.draft(bay, 120, 45);
        set.changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
        set.reason = reason;
        set.overrides = {{"INVALID_DURATION", "length"}};
        EXPECT_FALSE(desk.commit(set).isNull());
        return judged(desk.now).code;
    };
    EXPECT_EQ(overriding(0, "Mia", "a birthday"), "");
    EXPECT_EQ(overriding(1, "Mia", " "), "INVALID_DURATION");
    EXPECT_EQ(overriding(1, "Sam", "a birthday"), refusal::notPermitted);
}

TEST_P(JudgeRules, TheRuleBookIsTheOneThatTheDeskHad)
{
    // The club changes its rules while the desk is cut off.
    SyncDesk office(club, folder.path("office"), 2);
    ASSERT_TRUE(office.following().begin(server.epoch()));
    synchronise(office, server);
    office.actor = club.person("Olga");
    ChangeSet set = office.blank(LabelCode::EditRules);
    const EntityRef book{EntityKind::RuleBook, ruleBookId()};
    const Record before = office.store().loadRecord(book).value();
    Record after = before;
    after.set(Field::Text, Value(std::string(R"({"version": 1, "rules": [
                  {"id": "length", "rule": "duration", "minimum": 120}]})")));
    after.set(Field::Version, Value(std::int64_t{2}));
    set.changes.push_back(difference(book, before, after));
    ASSERT_FALSE(office.commit(set).isNull());
    const auto changed = synchronise(office, server);
    ASSERT_EQ(changed.size(), 1U);
    ASSERT_FALSE(changed.front().isRefused()) << changed.front().code;

    desk.create(desk.draft(0, 120, 60)); // by version 1, which allows it
    EXPECT_FALSE(judged(desk.now).isRefused());
    ChangeSet late = desk.blank(LabelCode::CreateBooking);
    const Booking booking = desk.draft(1, 120, 60);
    late.changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
    late.ruleBookVersion = 2;
    desk.commit(late);
    EXPECT_EQ(judged(desk.now).code, "INVALID_DURATION");
}

TEST_P(JudgeRules, SeveralThatGoTogetherAreJudgedAsAllOfThemStandAfterwards)
{
    const auto [first, second] = twoBookings();
    move(first, 1, second, 0); // each where the other was
    EXPECT_FALSE(judged(desk.now).isRefused()) << "at the front desk, too";
    EXPECT_EQ(server.booking(first).slot.bays.front(), club.bay(1));
    EXPECT_EQ(server.booking(second).slot.bays.front(), club.bay(0));
}

TEST_P(JudgeRules, SeveralThatGoTogetherObeyTheRulesEachOfThem)
{
    const auto [first, second] = twoBookings();
    const Slot before = server.booking(first).slot;
    move(first, 2, second, 3, 45);
    EXPECT_EQ(judged(desk.now).code, "INVALID_DURATION");
    EXPECT_EQ(server.booking(first).slot, before) << "none of it is done";
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeRules, SeveralThatGoTogetherNeedTheRightToEachOfThem)
{
    const auto [first, second] = twoBookings();
    desk.actor = club.person("Kim");
    move(first, 1, second, 0);
    EXPECT_EQ(judged(desk.now).code, refusal::notPermitted);
}

TEST_P(JudgeRules, AKindSaysWhichRolesMayBookOverIt)
{
    desk.actor = club.person("Olga");
    const auto judgedNow = [this](const ChangeSet &set) {
        EXPECT_FALSE(desk.commit(set).isNull());
        return judged(desk.now).code;
    };
    std::vector<Block> blocks;
    for (const char *words : {"front_desk", "manager", "block.book_over", "cleaner,front_desk"}) {
        BlockKind kind;
        kind.id = makeUuidV7(3, desk.random());
        kind.key = "kind_" + std::to_string(blocks.size());
        kind.bookOver = words;
        ChangeSet made = desk.blank(LabelCode::EditClub);
        made.changes = {creation({EntityKind::BlockKind, kind.id}, toRecord(kind))};
        EXPECT_EQ(judgedNow(made), "");
        Block block;
        block.id = BlockId{makeUuidV7(3, desk.random())};
        block.location = club.dartmouth();
        block.slot = Slot::of({club.bay(blocks.size())}, SyncClub::span(60, 240));
        block.kind = kind.key;
        ChangeSet laid = desk.blank(LabelCode::CreateBlock);
        laid.changes = {creation({EntityKind::Block, block.id.value}, toRecord(block))};
        EXPECT_EQ(judgedNow(laid), "");
        blocks.push_back(block);
    }
    desk.actor = club.person("Sam"); // front desk
    std::vector<std::string> answers;
    for (std::size_t bay = 0; bay < blocks.size(); ++bay) {
        const Booking booking = desk.draft(bay, 120, 60);
        Block lifted = blocks[bay];
        lifted.lifted = {booking.slot.span};
        ChangeSet set = desk.blank(LabelCode::CreateBooking);
        set.changes
            = {creation({EntityKind::Booking, booking.id.value}, toRecord(booking)),
               difference(
                   {EntityKind::Block, lifted.id.value}, toRecord(blocks[bay]), toRecord(lifted))};
        answers.push_back(judgedNow(set));
    }
    EXPECT_EQ(answers, (std::vector<std::string>{"", "BLACKOUT_PERIOD", "BLACKOUT_PERIOD", ""}));
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeRules, ARuleBookThatIsNoneIsRefused)
{
    desk.actor = club.person("Olga");
    ChangeSet set = desk.blank(LabelCode::EditRules);
    const EntityRef book{EntityKind::RuleBook, ruleBookId()};
    const Record before = desk.store().loadRecord(book).value();
    Record after = before;
    after.set(Field::Text, Value(std::string("{}")));
    set.changes.push_back(difference(book, before, after));
    ASSERT_FALSE(desk.commit(set).isNull());
    EXPECT_EQ(judged(desk.now).code, refusal::invalid);
}

INSTANTIATE_TEST_SUITE_P(, JudgeRules, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return std::string(kind.param.name);
});

} // namespace
} // namespace bayboard::test
