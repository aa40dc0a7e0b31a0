#include "core/desk/BumpPlan.h"
#include "core/desk/DeskNotices.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace bayboard {
namespace {

using test::TestDesk;

class Bumping : public testing::Test
{
protected:
    explicit Bumping(const std::string &book = {}) : m_club(book) { m_club.showDay(); }

    BookingId book(const std::string &bay,
                   const std::string &from,
                   const std::string &to,
                   const std::string &who = "A. Haddad")
    {
        return BookingId{m_club.book(bay, from, to, who).entity};
    }

    Slot slot(const std::string &bay, const std::string &from, const std::string &to)
    {
        return Slot::of({m_club.bay(bay)}, m_club.span(from, to));
    }

    Slot slotOf(BookingId id) { return m_club->booking(id)->booking.slot; }

    Outcome bump(BookingId id, const Slot &wanted, const std::string &reason = {})
    {
        const auto plan = planBump(*m_club, id, wanted);
        if (!plan)
            return tl::unexpected(plan.error());
        Outcome done = commitBump(*m_club, *plan, reason);
        m_club.settle();
        return done;
    }

    void become(const char *name)
    {
        m_club->setActor(m_club.person(name));
        m_club.settle();
    }

    /// The front desk may move what it has booked itself, and nobody else's.
    void leaveOthersAlone()
    {
        become("Olga");
        const auto &roles = m_club->club().roles();
        const auto role = std::find_if(
            roles.begin(), roles.end(), [](const Role &one) { return one.key == "front_desk"; });
        ASSERT_NE(role, roles.end());
        const Role before = *role;
        Role after = before;
        std::erase(after.permissions, "booking.move.other");
        m_club->editClub({{{EntityKind::Role, before.id}, toRecord(before), toRecord(after)}},
                         {},
                         [](const Outcome &done) { EXPECT_TRUE(done.has_value()); });
        m_club.settle();
    }

    /// Who is to be told, open lines.
    std::vector<NoticeView> toTell()
    {
        std::vector<NoticeView> lines;
        DeskNotices(*m_club).list(NoticeFilter::Open, [&](Result<std::vector<NoticeView>> found) {
            lines = std::move(found.value());
        });
        m_club.settle();
        return lines;
    }

    TestDesk m_club;
};

class BumpingWithNotice : public Bumping
{
protected:
    BumpingWithNotice()
        : Bumping(R"({"version": 1, "rules": [
  {"id": "notice", "rule": "minimumNotice", "minutes": 240, "scope": {"bays": ["D1"]}}]})")
    { }
};

/// Bookings with a tag need half an hour of quiet on both sides.
class BumpingWithQuiet : public Bumping
{
protected:
    BumpingWithQuiet()
        : Bumping(R"({"version": 1, "rules": [
  {"id": "quiet", "rule": "buffer", "after": 30, "severity": "needs_override",
   "scope": {"tags": ["quiet"]}}]})")
    { }
};

/// The rule asks for what is known of a customer.
class BumpingCustomers : public Bumping
{
protected:
    BumpingCustomers()
        : Bumping(R"({"version": 1, "rules": [
  {"id": "twice", "rule": "duplicateCustomer", "severity": "warn"}]})")
    { }
};

TEST_F(Bumping, WhoIsInTheWayGoesToTheNearestBayInTheSameStep)
{
    const BookingId there = book("D1", "18:00", "19:00", "There");
    const BookingId mover = book("D3", "18:00", "19:00", "Mover");
    const Outcome done = bump(mover, slot("D1", "18:00", "19:00"));
    ASSERT_TRUE(done);
    EXPECT_EQ(slotOf(mover), slot("D1", "18:00", "19:00"));
    EXPECT_EQ(slotOf(there), slot("D2", "18:00", "19:00"));
    ASSERT_TRUE(m_club.undo());
    EXPECT_EQ(slotOf(mover), slot("D3", "18:00", "19:00"));
    EXPECT_EQ(slotOf(there), slot("D1", "18:00", "19:00"));
    EXPECT_TRUE(m_club.verifies());
}

TEST_F(Bumping, ThePlaceThatTheNewcomerLeavesMayBeTaken)
{
    const BookingId there = book("D1", "18:00", "19:00", "There");
    const BookingId mover = book("D2", "18:00", "19:00", "Mover");
    ASSERT_TRUE(bump(mover, slot("D1", "18:00", "19:00")));
    EXPECT_EQ(slotOf(there), slot("D2", "18:00", "19:00"));
}

TEST_F(Bumping, SeveralMakeWayWithoutMeeting)
{
    const BookingId first = book("D1", "18:00", "19:00", "First");
    const BookingId second = book("D1", "19:00", "20:00", "Second");
    const BookingId mover = book("D4", "18:00", "20:00", "Mover");
    ASSERT_TRUE(bump(mover, slot("D1", "18:00", "20:00")));
    EXPECT_EQ(slotOf(first), slot("D2", "18:00", "19:00"));
    EXPECT_EQ(slotOf(second), slot("D2", "19:00", "20:00"));
    EXPECT_TRUE(m_club.verifies());
}

TEST_F(Bumping, PlanningChangesNothing)
{
    const BookingId there = book("D1", "18:00", "19:00", "There");
    const BookingId mover = book("D3", "18:00", "19:00", "Mover");
    ASSERT_TRUE(planBump(*m_club, mover, slot("D1", "18:00", "19:00")));
    EXPECT_EQ(slotOf(there), slot("D1", "18:00", "19:00"));
    EXPECT_EQ(slotOf(mover), slot("D3", "18:00", "19:00"));
}

TEST_F(Bumping, WhereNobodyIsInTheWayThereIsNothingToBump)
{
    const BookingId mover = book("D3", "18:00", "19:00", "Mover");
    const auto plan = planBump(*m_club, mover, slot("D1", "18:00", "19:00"));
    ASSERT_FALSE(plan);
    EXPECT_FALSE(plan.error().error.has_value());
}

TEST_F(Bumping, WhoHasBegunStays)
{
    static_cast<void>(book("D1", "11:30", "13:00", "Player"));
    const BookingId mover = book("D3", "18:00", "19:00", "Mover");
    const auto plan = planBump(*m_club, mover, slot("D1", "12:30", "13:30"));
    ASSERT_FALSE(plan);
    ASSERT_TRUE(plan.error().error.has_value());
    EXPECT_EQ(plan.error().error->code, ErrorCode::NotAllowed);
    EXPECT_NE(plan.error().error->arguments.front().english().find("Player"), std::string::npos);
}

TEST_F(Bumping, WhereThereIsNoPlaceItIsSaidForWhom)
{
    static_cast<void>(book("D1", "16:00", "17:00", "There"));
    static_cast<void>(book("D1", "12:00", "16:00", "Before"));
    static_cast<void>(book("D1", "17:00", "24:00", "After"));
    for (const char *bay : {"D2", "D3", "D4"}) {
        static_cast<void>(book(bay, "12:00", "18:30", "Early"));
        static_cast<void>(book(bay, "18:30", "24:00", "Late"));
    }
    const BookingId mover = book("D1", "09:00", "10:00", "Mover");
    const auto plan = planBump(*m_club, mover, slot("D1", "16:00", "17:00"));
    ASSERT_FALSE(plan);
    ASSERT_TRUE(plan.error().error.has_value());
    EXPECT_NE(plan.error().error->arguments.front().english().find("There"), std::string::npos);
}

TEST_F(Bumping, RightsAreAskedOfEveryBookingThatMoves)
{
    static_cast<void>(book("D1", "18:00", "19:00", "There"));
    const BookingId mover = book("D3", "18:00", "19:00", "Mover");
    become("Kim");
    const auto plan = planBump(*m_club, mover, slot("D1", "18:00", "19:00"));
    ASSERT_FALSE(plan);
    ASSERT_TRUE(plan.error().error.has_value());
    EXPECT_EQ(plan.error().error->code, ErrorCode::NotPermitted);
}

TEST_F(Bumping, WhoMayMoveOnlyHisOwnHearsThatAndNotThatThereIsNoPlace)
{
    static_cast<void>(book("D1", "18:00", "19:00", "There"));
    leaveOthersAlone();
    become("Sam");
    const BookingId mover = book("D3", "18:00", "19:00", "Mover");
    const auto plan = planBump(*m_club, mover, slot("D1", "18:00", "19:00"));
    ASSERT_FALSE(plan);
    ASSERT_TRUE(plan.error().error.has_value());
    EXPECT_EQ(plan.error().error->code, ErrorCode::NotPermitted);
    EXPECT_EQ(plan.error().error->arguments.front().plain(), "booking.move.other");
    static_cast<void>(book("D2", "18:00", "19:00", "Own"));
    EXPECT_TRUE(planBump(*m_club, mover, slot("D2", "18:00", "19:00"))) << "his own make way";
}

TEST_F(Bumping, WhoMadeWayIsToBeToldAndTheUndoTakesThatBackToo)
{
    const BookingId there = book("D1", "18:00", "19:00", "There");
    const BookingId mover = book("D3", "18:00", "19:00", "Mover");
    ASSERT_TRUE(bump(mover, slot("D1", "18:00", "19:00")));
    const auto lines = toTell();
    ASSERT_EQ(lines.size(), 1U) << "who asked for it knows";
    EXPECT_EQ(lines.front().notice.kind, NoticeKind::Moved);
    EXPECT_EQ(lines.front().notice.booking, there);
    EXPECT_EQ(lines.front().notice.slot, slot("D1", "18:00", "19:00"));
    EXPECT_EQ(lines.front().notice.offer, slot("D2", "18:00", "19:00"));
    ASSERT_TRUE(m_club.undo());
    EXPECT_TRUE(toTell().empty());
    EXPECT_TRUE(m_club.verifies());
}

TEST_F(BumpingCustomers, RulesAreAskedOfThemAsSoonAsTheyAreKnown)
{
    Customer customer;
    customer.name = "There";
    const Outcome made = m_club->createCustomer(customer);
    ASSERT_TRUE(made);
    m_club.settle();
    Proposal wish = m_club.proposal("D1", "18:00", "19:00");
    wish.after.guestName.clear();
    wish.after.customer = CustomerId{made->entity};
    static_cast<void>(m_club->customer(wish.after.customer));
    m_club.settle();
    ASSERT_TRUE(m_club->commit(wish));
    m_club.settle();
    const BookingId mover = book("D3", "18:00", "19:00", "Mover");
    m_club.restart();
    m_club.showDay();
    const auto early = planBump(*m_club, mover, slot("D1", "18:00", "19:00"));
    ASSERT_FALSE(early);
    ASSERT_TRUE(early.error().error.has_value());
    EXPECT_EQ(early.error().error->code, ErrorCode::NotLoaded);
    m_club.settle();
    const auto plan = planBump(*m_club, mover, slot("D1", "18:00", "19:00"));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->slots[1], slot("D2", "18:00", "19:00"));
}

TEST_F(BumpingWithQuiet, NobodyWhoMakesWayIsPutWhereAnotherWhoDoesNeedsQuiet)
{
    Proposal wish = m_club.proposal("D1", "18:00", "19:00", "Quiet");
    wish.after.tags = {"quiet"};
    const Outcome made = m_club->commit(wish);
    ASSERT_TRUE(made);
    m_club.settle();
    const BookingId second = book("D1", "19:00", "20:00", "Second");
    const BookingId mover = book("D4", "18:00", "20:00", "Mover");
    static_cast<void>(book("D3", "12:00", "24:00", "Long"));
    const auto plan = planBump(*m_club, mover, slot("D1", "18:00", "20:00"));
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->verdict.passes());
    EXPECT_EQ(plan->slots[1], slot("D2", "18:00", "19:00"));
    ASSERT_EQ(plan->bookings[2], second);
    EXPECT_EQ(plan->slots[2], slot("D4", "19:00", "20:00"))
        << "the second bay is free, but not quiet";
}

TEST_F(Bumping, ABlockIsNotBumped)
{
    static_cast<void>(book("D1", "18:00", "19:00", "There"));
    Block block;
    block.location = m_club.place("Dartmouth");
    block.slot = slot("D1", "19:00", "20:00");
    block.kind = "maintenance";
    ASSERT_TRUE(m_club->createBlock(block));
    m_club.settle();
    const BookingId mover = book("D3", "18:00", "20:00", "Mover");
    become("Sam");
    const auto plan = planBump(*m_club, mover, slot("D1", "18:00", "20:00"));
    ASSERT_FALSE(plan);
    EXPECT_TRUE(plan.error().verdict.has(RuleCode::BlackoutPeriod));
    EXPECT_FALSE(plan.error().verdict.has(RuleCode::DoubleBooking)) << "who is there would go";
}

TEST_F(BumpingWithNotice, TheNewcomerMayNeedAReasonAndThoseWhoMakeWayNever)
{
    static_cast<void>(book("D2", "13:00", "14:00", "Mover"));
    become("Olga");
    Proposal wish = m_club.proposal("D1", "13:00", "14:00", "There");
    CommitOptions options;
    options.overrideReason = "asked for it";
    const Outcome made = m_club->commit(wish, options);
    ASSERT_TRUE(made);
    m_club.settle();
    const BookingId there{made->entity};
    const BookingId mover = book("D3", "14:00", "15:00", "Second");
    const auto plan = planBump(*m_club, mover, slot("D1", "13:00", "14:00"));
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->verdict.needsOverride());
    EXPECT_FALSE(commitBump(*m_club, *plan));
    ASSERT_TRUE(commitBump(*m_club, *plan, "the lamp is broken"));
    m_club.settle();
    EXPECT_EQ(slotOf(mover), slot("D1", "13:00", "14:00"));
    EXPECT_NE(slotOf(there).bays.front(), m_club.bay("D1")) << "there it would need a reason";
}

TEST_F(BumpingWithNotice, WhoMayNotSetTheRuleAsideIsRefused)
{
    become("Olga");
    CommitOptions options;
    options.overrideReason = "asked for it";
    ASSERT_TRUE(m_club->commit(m_club.proposal("D1", "13:00", "14:00", "There"), options));
    m_club.settle();
    const BookingId mover = book("D3", "14:00", "15:00", "Mover");
    become("Sam");
    const auto plan = planBump(*m_club, mover, slot("D1", "13:00", "14:00"));
    ASSERT_FALSE(plan);
    EXPECT_TRUE(plan.error().verdict.has(RuleCode::MinimumNotice));
}

/// Whatever is bumped, all bookings are there afterwards, none overlaps, and one undo brings all
/// back to where they were.
TEST_F(Bumping, AllBookingsAreKeptAndOneUndoBringsAllBack)
{
    std::mt19937 random(5); // NOLINT: the same each time
    const auto upTo = [&](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    const LocationId place = m_club.place("Dartmouth");
    const Instant from = m_club.at("13:00");
    std::vector<BookingId> all;
    for (int i = 0; i < 26; ++i) {
        Proposal wish = m_club.proposal("D1", "13:00", "14:00", "B" + std::to_string(i));
        wish.after.slot
            = Slot::of({m_club.bay("D" + std::to_string(1 + upTo(3)))},
                       Span(from + minutes(30 * upTo(16)), minutes(30 * (1 + upTo(3)))));
        if (const Outcome made = m_club->commit(wish))
            all.push_back(BookingId{made->entity});
        m_club.settle();
    }
    ASSERT_GT(all.size(), 10U);
    const auto standing = [&] {
        std::map<BookingId, Slot> slots;
        for (const BookingView *view :
             m_club->bookings(place, Span(from - days(1), from + days(2))))
            slots.emplace(view->booking.id, view->booking.slot);
        return slots;
    };
    int bumped = 0;
    for (int round = 0; round < 40; ++round) {
        const BookingId mover
            = all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))];
        const Slot wanted
            = Slot::of({m_club.bay("D" + std::to_string(1 + upTo(3)))},
                       Span(from + minutes(30 * upTo(16)), slotOf(mover).span.length()));
        const auto before = standing();
        const Outcome done = bump(mover, wanted);
        if (!done)
            continue;
        ++bumped;
        EXPECT_EQ(standing().size(), before.size());
        EXPECT_EQ(slotOf(mover), wanted);
        for (const auto &[id, slot] : before)
            EXPECT_EQ(slotOf(id).span.length(), slot.span.length());
        EXPECT_TRUE(m_club->schedule().isSane());
        if (round % 2 == 0) {
            ASSERT_TRUE(m_club.undo());
            EXPECT_EQ(standing(), before);
        }
    }
    EXPECT_GT(bumped, 10);
    EXPECT_TRUE(m_club.verifies());
}

} // namespace
} // namespace bayboard
