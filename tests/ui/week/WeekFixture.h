#pragma once

#include "tests/support/TestDesk.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace bayboard::test {

/// A desk with Dartmouth's bays D1 to D4; it is Monday 2026-06-15, 12:00.
class WeekFixture : public testing::Test
{
protected:
    WeekFixture() { desk.showDay(); }

    [[nodiscard]] BookingId
    bookOn(const std::string &bay, const std::string &date, const std::string &from, int length)
    {
        Proposal proposal = desk.proposal(bay, "10:00", "11:00");
        proposal.after.slot = Slot::of({desk.bay(bay)}, Span(desk.at(from, date), hours(length)));
        const Outcome outcome = desk->commit(proposal);
        EXPECT_TRUE(outcome);
        settle();
        return BookingId{outcome ? outcome->entity : Uuid{}};
    }

    void settle()
    {
        desk.settle();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] static LocalDate date(const std::string &text) { return *parseDate(text); }

    [[nodiscard]] static EntityRef ref(BookingId id) { return {EntityKind::Booking, id.value}; }

    TestDesk desk;
};

} // namespace bayboard::test
