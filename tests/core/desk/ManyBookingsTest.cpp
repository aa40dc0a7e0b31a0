#include "core/desk/ManyBookings.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

/// Cancelling within a day of the start needs a reason.
constexpr auto window = R"({"version": 1, "rules": [
  {"id": "late", "rule": "cancellationWindow", "hours": 24, "severity": "needs_override"}]})";

class Many : public testing::Test
{
protected:
    explicit Many(const std::string &book = {}) : m_club(book) { m_club.showDay(); }

    BookingId book(const std::string &bay, const std::string &from, const std::string &to)
    {
        return BookingId{m_club.book(bay, from, to, bay + " " + from).entity};
    }

    ManyBookings::Known read(std::vector<BookingId> ids)
    {
        ManyBookings::Known known;
        ManyBookings(*m_club).read(std::move(ids), [&](Result<ManyBookings::Known> answer) {
            ASSERT_TRUE(answer.has_value());
            known = *answer;
        });
        m_club.settle();
        return known;
    }

    BookingState state(BookingId id)
    {
        BookingState found = BookingState::Pending;
        m_club->read<BookingRow>([id](Store &store) { return store.loadBooking(id); },
                                 [&](const Result<BookingRow> &row) {
                                     ASSERT_TRUE(row.has_value());
                                     found = row->booking.state;
                                 });
        m_club.settle();
        return found;
    }

    ManyBookings many() { return ManyBookings(*m_club); }

    TestDesk m_club;
};

ManyChange to(BookingState wanted, const std::string &reason = {})
{
    ManyChange change;
    change.state = wanted;
    change.reason = reason;
    return change;
}

TEST_F(Many, SeveralAreCheckedInAsOneStepWithOneUndo)
{
    const BookingId one = book("D1", "12:00", "13:00");
    const BookingId two = book("D2", "12:00", "13:00");
    const auto known = read({one, two});
    const auto verdict = many().judge(*known, to(BookingState::CheckedIn));
    EXPECT_EQ(verdict.fit, (std::vector<BookingId>{one, two}));
    const Outcome outcome = many().commit(*known, verdict.fit, to(BookingState::CheckedIn));
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(m_club->booking(one)->booking.state, BookingState::CheckedIn); // at once
    m_club.settle();
    EXPECT_EQ(state(one), BookingState::CheckedIn);
    EXPECT_EQ(state(two), BookingState::CheckedIn);
    ASSERT_TRUE(m_club->undoState().undo.has_value());
    EXPECT_EQ(m_club->undoState().undo->head.label.code, LabelCode::CheckIn);
    EXPECT_EQ(m_club->undoState().undo->head.label.arguments,
              (std::vector<std::string>{"D1 12:00", "2"}));
    ASSERT_TRUE(m_club.undo().has_value());
    EXPECT_EQ(state(one), BookingState::Confirmed);
    EXPECT_EQ(state(two), BookingState::Confirmed);
    EXPECT_TRUE(m_club.verifies());
}

TEST_F(Many, WhatCannotBeChangedIsNamedAndLeavesTheOthersAlone)
{
    const BookingId one = book("D1", "12:00", "13:00");
    const BookingId gone = book("D2", "12:00", "13:00");
    const auto cancelled = read({gone});
    ASSERT_TRUE(
        many().commit(*cancelled, {gone}, to(BookingState::Cancelled, "asked")).has_value());
    m_club.settle();
    const auto known = read({one, gone});
    const auto verdict = many().judge(*known, to(BookingState::CheckedIn));
    EXPECT_EQ(verdict.fit, std::vector<BookingId>{one});
    ASSERT_EQ(verdict.refused.size(), 1U);
    EXPECT_EQ(verdict.refused.front().id, gone);
    EXPECT_EQ(verdict.refused.front().refusal.error->code, ErrorCode::TransitionRefused);
    const Outcome both = many().commit(*known, {one, gone}, to(BookingState::CheckedIn));
    ASSERT_FALSE(both.has_value()); // all or nothing
    m_club.settle();
    EXPECT_EQ(state(one), BookingState::Confirmed);
    ASSERT_TRUE(many().commit(*known, verdict.fit, to(BookingState::CheckedIn)).has_value());
    m_club.settle();
    EXPECT_EQ(state(one), BookingState::CheckedIn);
    EXPECT_EQ(state(gone), BookingState::Cancelled);
}

TEST_F(Many, WhatIsCancelledIsNotBroughtBackAmongMany)
{
    const BookingId one = book("D1", "12:00", "13:00");
    ASSERT_TRUE(
        many().commit(*read({one}), {one}, to(BookingState::Cancelled, "asked")).has_value());
    m_club.settle();
    const auto verdict = many().judge(*read({one}), to(BookingState::Confirmed));
    ASSERT_EQ(verdict.refused.size(), 1U); // its time may be taken: that is done one by one
}

TEST_F(Many, ACancellationNeedsAReasonAndFreesTheBays)
{
    const BookingId one = book("D1", "18:00", "19:00");
    const auto known = read({one});
    EXPECT_FALSE(many().commit(*known, {one}, to(BookingState::Cancelled)).has_value());
    EXPECT_FALSE(many().commit(*known, {one}, to(BookingState::Cancelled, " ")).has_value());
    ASSERT_TRUE(many().commit(*known, {one}, to(BookingState::Cancelled, "Weather")).has_value());
    m_club.settle();
    EXPECT_EQ(m_club->booking(one)->booking.reason, "Weather");
    book("D1", "18:00", "19:00"); // it is free
    EXPECT_TRUE(m_club.verifies());
}

TEST_F(Many, EachIsAskedWhetherTheOperatorMay)
{
    const BookingId one = book("D1", "18:00", "19:00");
    const auto known = read({one});
    m_club->setActor(m_club.person("Kim"));
    const auto verdict = many().judge(*known, to(BookingState::Cancelled, "no"));
    ASSERT_EQ(verdict.refused.size(), 1U);
    EXPECT_EQ(verdict.refused.front().refusal.error->code, ErrorCode::NotPermitted);
    const Outcome outcome = many().commit(*known, {one}, to(BookingState::Cancelled, "no"));
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().error->code, ErrorCode::NotPermitted);
}

TEST_F(Many, BookingsOfDaysThatNobodyLooksAtAreReadForIt)
{
    Proposal later = m_club.proposal("D1", "12:00", "13:00");
    later.after.slot.span = Span(m_club.at("12:00", "2026-07-20"), hours(1));
    m_club->loadAhead();
    m_club.settle();
    const Outcome made = m_club->commit(later);
    ASSERT_TRUE(made.has_value());
    m_club.settle();
    m_club.restart();
    const BookingId id = later.after.id;
    ASSERT_EQ(m_club->booking(id), nullptr);
    const auto known = read({id, BookingId{later.after.location.value}}); // one is none
    ASSERT_EQ(known->rows.size(), 1U);
    ASSERT_TRUE(many().commit(*known, {id}, to(BookingState::Cancelled, "asked")).has_value());
    m_club.settle();
    EXPECT_EQ(state(id), BookingState::Cancelled);
    EXPECT_TRUE(m_club.verifies());
}

TEST_F(Many, TagsAreAddedAndTakenOnceAndWhatHasThemStaysAsItIs)
{
    const BookingId one = book("D1", "12:00", "13:00");
    const BookingId two = book("D2", "12:00", "13:00");
    ManyChange add;
    add.addTags = {"league"};
    ASSERT_TRUE(many().commit(*read({one}), {one}, add).has_value());
    m_club.settle();
    const auto known = read({one, two});
    const Outcome both = many().commit(*known, {one, two}, add);
    ASSERT_TRUE(both.has_value());
    m_club.settle();
    EXPECT_EQ(m_club->booking(one)->booking.tags, std::vector<std::string>{"league"});
    EXPECT_EQ(m_club->booking(two)->booking.tags, std::vector<std::string>{"league"});
    EXPECT_EQ(m_club->undoState().undo->head.label.arguments,
              std::vector<std::string>{"D2 12:00"}); // only that one changed
    ManyChange take;
    take.takeTags = {"league"};
    const auto tagged = read({one, two});
    ASSERT_TRUE(many().commit(*tagged, {one, two}, take).has_value());
    m_club.settle();
    EXPECT_TRUE(m_club->booking(one)->booking.tags.empty());
    const Outcome again = many().commit(*read({one, two}), {one, two}, take);
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE(again->id.isNull()); // nothing to do makes no history
}

TEST_F(Many, WhatChangedSinceItWasReadIsChangedAsItIsNow)
{
    const BookingId one = book("D1", "12:00", "13:00");
    const auto known = read({one});
    Booking noted = m_club->booking(one)->booking;
    const Booking before = noted;
    noted.notes = "left-handed";
    ASSERT_TRUE(m_club->commit({.before = before, .after = noted}).has_value());
    m_club.settle();
    ASSERT_TRUE(many().commit(*known, {one}, to(BookingState::CheckedIn)).has_value());
    m_club.settle();
    EXPECT_EQ(m_club->booking(one)->booking.notes, "left-handed");
    EXPECT_EQ(state(one), BookingState::CheckedIn);
}

class ManyInTheWindow : public Many
{
protected:
    ManyInTheWindow() : Many(window) { }
};

TEST_F(ManyInTheWindow, RulesAreSetAsideByOneReasonOfWhoMay)
{
    const BookingId one = book("D1", "18:00", "19:00");
    const BookingId two = book("D2", "18:00", "19:00");
    const auto known = read({one, two});
    const auto verdict = many().judge(*known, to(BookingState::Cancelled, "Weather"));
    EXPECT_TRUE(verdict.fit.empty());
    EXPECT_EQ(verdict.overridable.size(), 2U);
    ASSERT_FALSE(verdict.objections.empty());
    EXPECT_EQ(verdict.objections.front().code, RuleCode::CancellationWindow);
    const ManyChange change = to(BookingState::Cancelled, "Weather");
    EXPECT_FALSE(many().commit(*known, {one, two}, change).has_value());
    ASSERT_TRUE(many().commit(*known, {one, two}, change, "Weather").has_value());
    m_club.settle();
    EXPECT_EQ(state(one), BookingState::Cancelled);
    const auto &step = m_club->undoState().undo->head;
    EXPECT_EQ(step.reason, "Weather");
    EXPECT_EQ(step.overrides, (std::vector<Override>{{"CANCELLATION_WINDOW", "late"}})); // once
}

TEST_F(ManyInTheWindow, WhoMayNotOverrideIsRefused)
{
    const BookingId one = book("D1", "18:00", "19:00");
    const auto known = read({one});
    m_club->setActor(m_club.person("Sam"));
    const auto verdict = many().judge(*known, to(BookingState::Cancelled, "Weather"));
    ASSERT_EQ(verdict.refused.size(), 1U);
    EXPECT_FALSE(verdict.refused.front().refusal.verdict.violations.empty());
    EXPECT_FALSE(many()
                     .commit(*known, {one}, to(BookingState::Cancelled, "Weather"), "Weather")
                     .has_value());
}

} // namespace
} // namespace bayboard
