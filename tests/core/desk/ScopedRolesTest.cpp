// A role that holds at one location: all of the work there, none of it elsewhere.

#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace bayboard {
namespace {

using test::TestDesk;

/// Bedford's day in memory as well as Dartmouth's.
void showBedford(TestDesk &desk)
{
    desk->show(desk.place("Bedford"), Span(desk.at("00:00"), days(1)));
    desk.settle();
}

/// The booking moved to a bay, wherever that is.
Proposal moved(TestDesk &desk, const Committed &booking, const std::string &bay)
{
    const BookingView *view = desk->booking(BookingId{booking.entity});
    Proposal move{view->booking, view->booking};
    move.after.location = desk->club().bay(desk.bay(bay))->location;
    move.after.slot.bays = {desk.bay(bay)};
    return move;
}

CustomerId makeCustomer(TestDesk &desk, const std::string &name)
{
    Customer made;
    made.name = name;
    made.phones = {"902-555-1234"};
    const Outcome outcome = desk->createCustomer(made);
    EXPECT_TRUE(outcome.has_value());
    desk.settle();
    return outcome ? CustomerId{outcome->entity} : CustomerId();
}

TEST(ScopedRoles, BooksForTheClubsCustomersAtTheOwnPlace)
{
    TestDesk desk;
    desk.showDay();
    const CustomerId quinn = makeCustomer(desk, "Pat Quinn");
    ASSERT_TRUE(desk->setActor(desk.person("Rey")).has_value());
    std::optional<Result<std::vector<CustomerMatch>>> found;
    desk->searchCustomers("quinn", 5, [&](auto matches) { found = std::move(matches); });
    desk.settle();
    ASSERT_TRUE(found && found->has_value());
    ASSERT_EQ((*found)->size(), 1U);
    EXPECT_EQ((*found)->front().phone, "902-555-1234");
    std::ignore = desk->customer(quinn);
    desk.settle();
    Proposal known = desk.proposal("D1", "18:00", "19:00");
    known.after.guestName.clear();
    known.after.customer = quinn;
    EXPECT_TRUE(desk->commit(known).has_value());
    Proposal fresh = desk.proposal("D2", "18:00", "19:00");
    fresh.after.guestName.clear();
    fresh.newCustomer = Customer{};
    fresh.newCustomer->name = "Ida Boyd";
    EXPECT_TRUE(desk->commit(fresh).has_value());
    EXPECT_NE(makeCustomer(desk, "Zoe Fox"), CustomerId());
    EXPECT_TRUE(desk.undo().has_value()); // of the customer
    EXPECT_TRUE(desk.undo().has_value()); // of the booking
    EXPECT_TRUE(desk.verifies());
}

TEST(ScopedRoles, SeesNamesAtTheOwnPlaceOnly)
{
    TestDesk desk;
    desk.showDay();
    showBedford(desk);
    const Committed own = desk.book("D1", "18:00", "19:00", "A. Haddad");
    const Committed other = desk.book("B1", "18:00", "19:00", "P. Quinn");
    const auto nameOf = [&](const Committed &booking) {
        return desk->booking(BookingId{booking.entity})->name;
    };
    ASSERT_EQ(nameOf(other), "P. Quinn");
    ASSERT_TRUE(desk->setActor(desk.person("Rey")).has_value());
    EXPECT_EQ(nameOf(own), "A. Haddad");
    EXPECT_EQ(nameOf(other), "");
    const Committed later = desk.book("D2", "20:00", "21:00", "Ida Boyd");
    EXPECT_EQ(nameOf(later), "Ida Boyd");
}

TEST(ScopedRoles, HistoryNamesNobodyToWhomNamesAreNotShown)
{
    TestDesk desk;
    desk.showDay();
    showBedford(desk);
    const Committed booking = desk.book("B1", "18:00", "19:00", "P. Quinn");
    ASSERT_TRUE(desk.undo().has_value());
    ASSERT_TRUE(desk.redo().has_value());
    const auto tells = [&](const char *who) {
        EXPECT_TRUE(desk->setActor(desk.person(who)).has_value());
        std::optional<Result<std::vector<Step>>> steps;
        desk->history(
            {EntityKind::Booking, booking.entity}, 10, [&](auto told) { steps = std::move(told); });
        desk.settle();
        EXPECT_TRUE(steps && steps->has_value() && (*steps)->size() == 3U);
        return std::any_of((*steps)->begin(), (*steps)->end(), [](const Step &step) {
            const auto &fields = step.head.changes.front().fields;
            return !step.head.label.arguments.empty()
                || std::any_of(fields.begin(), fields.end(), [](const FieldChange &field) {
                       return field.field == Field::GuestName;
                   });
        });
    };
    EXPECT_TRUE(tells("Sam"));
    EXPECT_FALSE(tells("Kim"));
    EXPECT_FALSE(tells("Rey"));
}

TEST(ScopedRoles, TakesNoBookingAwayFromAnotherPlace)
{
    TestDesk desk;
    desk.showDay();
    showBedford(desk);
    const Committed own = desk.book("D1", "18:00", "19:00");
    const Committed other = desk.book("B1", "18:00", "19:00");
    ASSERT_TRUE(desk->setActor(desk.person("Rey")).has_value());
    EXPECT_TRUE(desk->commit(moved(desk, own, "D2")).has_value());
    for (const Proposal &move : {moved(desk, own, "B2"), moved(desk, other, "D3")}) {
        const Outcome outcome = desk->commit(move);
        ASSERT_FALSE(outcome.has_value());
        ASSERT_TRUE(outcome.error().error.has_value());
        EXPECT_EQ(outcome.error().error->code, ErrorCode::NotPermitted);
    }
    desk.settle();
    EXPECT_TRUE(desk.verifies());
}

TEST(ScopedRoles, UndoesWhereTheRoleHoldsAndNowhereElse)
{
    TestDesk desk;
    desk.showDay();
    showBedford(desk);
    // Dartmouth's manager, in the same breath as the one who may all.
    const Operator rey = *desk->club().person(desk.person("Rey"));
    Operator promoted = rey;
    promoted.roles = {"manager@" + desk.place("Dartmouth").toString()};
    ASSERT_TRUE(desk->setActor(desk.person("Olga")).has_value());
    std::optional<Outcome> done;
    desk->editClub({{{EntityKind::Operator, rey.id.value}, toRecord(rey), toRecord(promoted)}},
                   {LabelCode::EditClub, {}},
                   [&](Outcome outcome) { done = std::move(outcome); });
    desk.settle();
    ASSERT_TRUE(done && done->has_value());
    const Committed own = desk.book("D1", "18:00", "19:00");
    const Committed other = desk.book("B1", "18:00", "19:00");
    const Outcome away = desk->commit(moved(desk, other, "D3"));
    ASSERT_TRUE(away.has_value());
    desk.settle();
    ASSERT_TRUE(desk->setActor(rey.id).has_value());
    for (const ChangeSetId step : {away->id, other.id}) {
        const Outcome outcome = desk.undo(step);
        ASSERT_FALSE(outcome.has_value());
        EXPECT_EQ(outcome.error().error->code, ErrorCode::NotPermitted);
    }
    EXPECT_TRUE(desk.undo(own.id).has_value());
    EXPECT_TRUE(desk.redo(own.id).has_value());
    EXPECT_TRUE(desk.verifies());
}

} // namespace
} // namespace bayboard
