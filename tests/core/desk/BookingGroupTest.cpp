#include "core/desk/BookingGroup.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;
using Group = ManyBookings::Group;

class BookingGroup : public testing::Test
{
protected:
    explicit BookingGroup(const std::string &book = {}) : m_club(book) { m_club.showDay(); }

    BookingId book(const std::string &bay, const std::string &from, const std::string &to)
    {
        return BookingId{m_club.book(bay, from, to, bay + " " + from).entity};
    }

    Slot slot(const std::string &bay, const std::string &from, const std::string &to)
    {
        return Slot::of({m_club.bay(bay)}, m_club.span(from, to));
    }

    Slot slotOf(BookingId id) { return m_club->booking(id)->booking.slot; }

    std::size_t count()
    {
        return m_club->bookings(m_club.place("Dartmouth"), m_club.span("00:00", "24:00")).size();
    }

    CustomerId customer(const std::string &name)
    {
        Customer made;
        made.name = name;
        const CustomerId id{m_club->createCustomer(made)->entity};
        m_club.settle();
        static_cast<void>(m_club->customer(id));
        m_club.settle();
        return id;
    }

    BookingId
    bookFor(CustomerId who, const std::string &bay, const std::string &from, const std::string &to)
    {
        Proposal wish = m_club.proposal(bay, from, to);
        wish.after.customer = who;
        const Outcome made = m_club->commit(wish);
        EXPECT_TRUE(made.has_value());
        m_club.settle();
        return made ? BookingId{made->entity} : BookingId{};
    }

    TestDesk m_club;
};

/// What is booked less than four hours ahead needs a reason.
class BookingGroupWithNotice : public BookingGroup
{
protected:
    BookingGroupWithNotice()
        : BookingGroup(R"({"version": 1, "rules": [
  {"id": "notice", "rule": "minimumNotice", "minutes": 240, "severity": "needs_override"}]})")
    { }
};

class BookingGroupWithLimit : public BookingGroup
{
protected:
    BookingGroupWithLimit()
        : BookingGroup(R"({"version": 1, "rules": [
  {"id": "upcoming", "rule": "concurrentLimit", "maximum": 3}]})")
    { }
};

class BookingGroupWithCapacity : public BookingGroup
{
protected:
    BookingGroupWithCapacity()
        : BookingGroup(R"({"version": 1, "rules": [
  {"id": "full", "rule": "venueCapacity", "maximum": 2}]})")
    { }
};

TEST_F(BookingGroup, OneMayGoWhereAnotherStandsAndAllIsOneUndo)
{
    const BookingId one = book("D1", "14:00", "15:00");
    const BookingId two = book("D1", "15:00", "16:00");
    auto group = Group::make(*m_club, {one, two}, Group::Kind::Move);
    ASSERT_NE(group, nullptr);
    const std::vector<Slot> wanted{slot("D1", "15:00", "16:00"), slot("D1", "16:00", "17:00")};
    EXPECT_TRUE(group->judge(wanted).verdict().passes());
    ASSERT_TRUE(group->commit(wanted).has_value());
    EXPECT_EQ(slotOf(one), wanted[0]); // at once
    m_club.settle();
    EXPECT_EQ(slotOf(two), wanted[1]);
    EXPECT_EQ(m_club->undoState().undo->head.label.code, LabelCode::MoveBooking);
    EXPECT_EQ(m_club->undoState().undo->head.label.arguments,
              (std::vector<std::string>{"D1 14:00", "2"}));
    EXPECT_TRUE(m_club.verifies());
    ASSERT_TRUE(m_club.undo().has_value());
    EXPECT_EQ(slotOf(one), slot("D1", "14:00", "15:00"));
    EXPECT_EQ(slotOf(two), slot("D1", "15:00", "16:00"));
    EXPECT_TRUE(m_club.verifies());
}

TEST_F(BookingGroup, OneInTheWayOfOneStopsAllAndSaysOfWhom)
{
    const BookingId one = book("D1", "14:00", "15:00");
    const BookingId two = book("D2", "14:00", "15:00");
    const BookingId other = book("D2", "16:00", "17:00");
    auto group = Group::make(*m_club, {one, two}, Group::Kind::Move);
    const std::vector<Slot> wanted{slot("D1", "16:00", "17:00"), slot("D2", "16:00", "17:00")};
    const Group::Judged judged = group->judge(wanted);
    ASSERT_EQ(judged.said.size(), 1U);
    EXPECT_EQ(judged.said.front().which, 1U);
    EXPECT_EQ(judged.said.front().violation.code, RuleCode::DoubleBooking);
    EXPECT_EQ(judged.said.front().violation.holder.id, other.value);
    EXPECT_EQ(judged.worst, 1U);
    const Outcome outcome = group->commit(wanted);
    ASSERT_FALSE(outcome.has_value());
    EXPECT_TRUE(outcome.error().verdict.has(RuleCode::DoubleBooking));
    EXPECT_EQ(slotOf(one), slot("D1", "14:00", "15:00"));
    // What was looked at leaves nothing behind.
    EXPECT_TRUE(
        group->judge({slot("D1", "14:00", "15:00"), slot("D2", "14:00", "15:00")}).said.empty());
}

TEST_F(BookingGroup, TwoThatWouldMeetAreRefused)
{
    const BookingId one = book("D1", "14:00", "15:00");
    const BookingId two = book("D2", "14:00", "15:00");
    auto group = Group::make(*m_club, {one, two}, Group::Kind::Move);
    const std::vector<Slot> wanted{slot("D3", "14:00", "15:00"), slot("D3", "14:30", "15:30")};
    EXPECT_TRUE(group->judge(wanted).verdict().has(RuleCode::DoubleBooking));
    EXPECT_FALSE(group->commit(wanted).has_value());
    EXPECT_EQ(slotOf(two), slot("D2", "14:00", "15:00"));
}

TEST_F(BookingGroup, CopiesAreNewOnesAndTheirSourcesStay)
{
    const BookingId one = book("D1", "14:00", "15:00");
    const BookingId two = book("D2", "14:00", "15:00");
    auto group = Group::make(*m_club, {one, two}, Group::Kind::Copy);
    const std::vector<Slot> there{slot("D1", "14:30", "15:30"), slot("D2", "14:30", "15:30")};
    EXPECT_TRUE(group->judge(there).verdict().has(RuleCode::DoubleBooking)) << "sources stay";
    const std::vector<Slot> wanted{slot("D1", "15:00", "16:00"), slot("D2", "15:00", "16:00")};
    ASSERT_TRUE(group->commit(wanted).has_value());
    m_club.settle();
    EXPECT_EQ(count(), 4U);
    const BookingId copy = group->proposal(1).after.id;
    EXPECT_NE(copy, two);
    EXPECT_EQ(slotOf(copy), wanted[1]);
    EXPECT_EQ(m_club->booking(copy)->name, "D2 14:00");
    EXPECT_EQ(m_club->undoState().undo->head.label.code, LabelCode::CopyBooking);
    ASSERT_TRUE(m_club.undo().has_value());
    EXPECT_EQ(count(), 2U);
    EXPECT_TRUE(m_club.verifies());
}

TEST_F(BookingGroup, WhoMayNotIsRefusedAndNothingIsDone)
{
    const BookingId one = book("D1", "14:00", "15:00");
    const BookingId two = book("D2", "14:00", "15:00");
    m_club->setActor(m_club.person("Kim"));
    auto group = Group::make(*m_club, {one, two}, Group::Kind::Move);
    const std::vector<Slot> wanted{slot("D1", "15:00", "16:00"), slot("D2", "15:00", "16:00")};
    const Group::Judged judged = group->judge(wanted);
    ASSERT_TRUE(judged.error.has_value());
    EXPECT_EQ(judged.error->code, ErrorCode::NotPermitted);
    const Outcome outcome = group->commit(wanted);
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().error->code, ErrorCode::NotPermitted);
    EXPECT_EQ(slotOf(one), slot("D1", "14:00", "15:00"));
}

TEST_F(BookingGroup, OfWhatIsGoneThereIsNone)
{
    const BookingId one = book("D1", "14:00", "15:00");
    EXPECT_EQ(Group::make(*m_club, {one, BookingId{Uuid{}}}, Group::Kind::Move), nullptr);
    EXPECT_NE(Group::make(*m_club, {one}, Group::Kind::Move), nullptr);
}

TEST_F(BookingGroup, TwoOverOneBlockLiftBothPartsAndTheBlockClosesAgain)
{
    BlockKind kind;
    kind.id = makeNamedUuid(settingsId(), "kind");
    kind.key = "practice";
    kind.bookOver = "block.book_over";
    m_club->setActor(m_club.person("Olga"));
    m_club->editClub({{{EntityKind::BlockKind, kind.id}, {}, toRecord(kind)}},
                     {LabelCode::EditClub, {"kinds"}},
                     [](const Outcome &) {});
    m_club.settle();
    Block block;
    block.location = m_club.place("Dartmouth");
    block.slot = Slot::of({m_club.bay("D1")}, m_club.span("17:00", "22:00"));
    block.kind = kind.key;
    const BlockId laid{m_club->createBlock(block)->entity};
    m_club.settle();
    const BookingId one = book("D1", "14:00", "15:00");
    const BookingId two = book("D1", "15:30", "16:30");
    auto group = Group::make(*m_club, {one, two}, Group::Kind::Move);
    const std::vector<Slot> wanted{slot("D1", "18:00", "19:00"), slot("D1", "19:30", "20:30")};
    const Group::Judged judged = group->judge(wanted);
    EXPECT_TRUE(judged.verdict().passes());
    EXPECT_TRUE(judged.verdict().has(RuleCode::BlackoutPeriod)) << "it is told";
    ASSERT_TRUE(group->commit(wanted).has_value());
    m_club.settle();
    EXPECT_EQ(m_club->block(laid)->block.lifted,
              (std::vector<Span>{m_club.span("18:00", "19:00"), m_club.span("19:30", "20:30")}));
    EXPECT_TRUE(m_club.verifies());
    ASSERT_TRUE(m_club.undo().has_value());
    EXPECT_TRUE(m_club->block(laid)->block.lifted.empty());
    EXPECT_EQ(slotOf(two), slot("D1", "15:30", "16:30"));
    EXPECT_TRUE(m_club.verifies());
}

TEST_F(BookingGroupWithNotice, AReasonSetsAsideWhatMayBeForAllOfThem)
{
    const BookingId one = book("D1", "18:00", "19:00");
    const BookingId two = book("D2", "18:00", "19:00");
    auto group = Group::make(*m_club, {one, two}, Group::Kind::Move);
    const std::vector<Slot> wanted{slot("D1", "14:00", "15:00"), slot("D2", "14:00", "15:00")};
    EXPECT_TRUE(group->judge(wanted).verdict().needsOverride());
    EXPECT_FALSE(group->commit(wanted).has_value());
    EXPECT_FALSE(group->commit(wanted, " ").has_value());
    EXPECT_EQ(slotOf(one), slot("D1", "18:00", "19:00"));
    ASSERT_TRUE(group->commit(wanted, "League asked").has_value());
    m_club.settle();
    EXPECT_EQ(slotOf(two), wanted[1]);
    const ChangeSet &head = m_club->undoState().undo->head;
    EXPECT_EQ(head.reason, "League asked");
    ASSERT_EQ(head.overrides.size(), 1U);
    EXPECT_EQ(head.overrides.front().code, "MINIMUM_NOTICE");
}

TEST_F(BookingGroupWithLimit, CopiesForOneCustomerAreCountedTogether)
{
    const CustomerId who = customer("Marcel Leblanc");
    const BookingId one = bookFor(who, "D1", "14:00", "15:00");
    const BookingId two = bookFor(who, "D2", "14:00", "15:00");
    auto single = Group::make(*m_club, {one}, Group::Kind::Copy);
    EXPECT_TRUE(single->judge({slot("D1", "16:00", "17:00")}).verdict().passes()) << "a third";
    auto both = Group::make(*m_club, {one, two}, Group::Kind::Copy);
    EXPECT_TRUE(both->judge({slot("D1", "16:00", "17:00"), slot("D2", "16:00", "17:00")})
                    .verdict()
                    .has(RuleCode::ConcurrentLimit))
        << "with the other one it is the fourth";
}

TEST_F(BookingGroupWithCapacity, BaysInUseCountTheOthersWhereTheyGo)
{
    const BookingId one = book("D1", "14:00", "15:00");
    const BookingId two = book("D2", "14:00", "15:00");
    book("D3", "16:00", "17:00");
    auto group = Group::make(*m_club, {one, two}, Group::Kind::Move);
    EXPECT_TRUE(group->judge({slot("D1", "16:00", "17:00"), slot("D2", "16:00", "17:00")})
                    .verdict()
                    .has(RuleCode::VenueCapacity));
    EXPECT_TRUE(group->judge({slot("D1", "16:00", "17:00"), slot("D2", "17:00", "18:00")})
                    .verdict()
                    .passes());
}

} // namespace
} // namespace bayboard
