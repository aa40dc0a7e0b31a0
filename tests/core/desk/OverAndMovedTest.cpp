// What is over or cancelled is not moved: a booking that was given up would only seem to be kept.

#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::TestDesk;

namespace {

class OverAndMoved : public testing::Test
{
protected:
    OverAndMoved() { m_desk.showDay(); }

    [[nodiscard]] Proposal changing(BookingId id)
    {
        Proposal proposal;
        proposal.before = m_desk->booking(id)->booking;
        proposal.after = *proposal.before;
        return proposal;
    }

    void become(BookingId id, BookingState state)
    {
        Proposal proposal = changing(id);
        proposal.after.state = state;
        proposal.after.reason = "as said";
        ASSERT_TRUE(m_desk->commit(proposal).has_value());
        m_desk.settle();
    }

    [[nodiscard]] Outcome moved(BookingId id, const char *bay, const char *from, const char *to)
    {
        Proposal proposal = changing(id);
        proposal.after.slot = Slot::of({m_desk.bay(bay)}, m_desk.span(from, to));
        Outcome outcome = m_desk->commit(proposal);
        m_desk.settle();
        return outcome;
    }

    static void expectRefused(const Outcome &outcome)
    {
        ASSERT_FALSE(outcome);
        ASSERT_TRUE(outcome.error().error);
        EXPECT_EQ(outcome.error().error->code, ErrorCode::TransitionRefused);
    }

    TestDesk m_desk;
};

} // namespace

TEST_F(OverAndMoved, ACancelledBookingIsBroughtBackFirst)
{
    const BookingId id{m_desk.book("D1", "18:00", "19:30").entity};
    become(id, BookingState::Cancelled);
    expectRefused(moved(id, "D1", "20:00", "21:30"));
    expectRefused(moved(id, "D2", "18:00", "19:30"));
    Proposal back = changing(id);
    back.after.state = BookingState::Confirmed;
    back.after.slot = Slot::of({m_desk.bay("D2")}, m_desk.span("20:00", "21:30"));
    EXPECT_TRUE(m_desk->commit(back)) << "in one step with its new time";
}

TEST_F(OverAndMoved, OfACompletedOneOnlyLessThanItWasCanBeCorrected)
{
    const BookingId id{m_desk.book("D1", "12:00", "13:30").entity};
    become(id, BookingState::CheckedIn);
    become(id, BookingState::Completed);
    expectRefused(moved(id, "D1", "18:00", "19:30"));
    expectRefused(moved(id, "D1", "12:00", "14:00"));
    EXPECT_TRUE(moved(id, "D2", "12:00", "13:00")) << "they left earlier, and played next door";
}

TEST_F(OverAndMoved, WhatAnImportKeepsAsideFindsATimeAndIsAsideNoMore)
{
    Proposal made = m_desk.proposal("D1", "18:00", "19:30");
    made.after.tags = {"team", asideTag};
    const auto saved = m_desk->commit(made);
    ASSERT_TRUE(saved);
    m_desk.settle();
    const BookingId id{saved->entity};
    become(id, BookingState::Cancelled);
    ASSERT_TRUE(moved(id, "D2", "20:00", "21:30"));
    EXPECT_TRUE(isKeptAside(m_desk->booking(id)->booking)) << "it still holds no time";
    become(id, BookingState::Confirmed);
    EXPECT_EQ(m_desk->booking(id)->booking.tags, std::vector<std::string>{"team"});
    EXPECT_TRUE(m_desk.verifies());
}
