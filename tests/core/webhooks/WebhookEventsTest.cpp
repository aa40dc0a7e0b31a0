#include "core/club/Block.h"
#include "core/club/Booking.h"
#include "core/club/Customer.h"
#include "core/webhooks/WebhookEvents.h"

#include <gtest/gtest.h>

#include <set>

namespace bayboard::test {
namespace {

using Names = std::vector<std::string>;

Names named(const std::vector<const char *> &events)
{
    return {events.begin(), events.end()};
}

class WebhookEvents : public testing::Test
{
protected:
    WebhookEvents()
    {
        booking.location = LocationId{Uuid{{1}}};
        booking.slot = Slot::of({BayId{Uuid{{2}}}}, Span(fromUnix(0), minutes(60)));
        block.location = booking.location;
        block.slot = booking.slot;
        block.kind = "cleaning";
    }

    template <typename Change> Names ofBooking(Change change)
    {
        Booking after = booking;
        change(after);
        return named(webhookEventsOf(
            difference({EntityKind::Booking, Uuid{{3}}}, toRecord(booking), toRecord(after))));
    }

    Names ofStates(BookingState from, BookingState to)
    {
        booking.state = from;
        return ofBooking([&](Booking &after) { after.state = to; });
    }

    template <typename Change> Names ofBlock(Change change)
    {
        Block after = block;
        change(after);
        return named(webhookEventsOf(
            difference({EntityKind::Block, Uuid{{4}}}, toRecord(block), toRecord(after))));
    }

    Booking booking;
    Block block;
};

TEST_F(WebhookEvents, TheMakingOfABookingAndItsBeingTakenBack)
{
    const EntityChange made = creation({EntityKind::Booking, Uuid{{3}}}, toRecord(booking));
    EXPECT_EQ(named(webhookEventsOf(made)), Names{"booking.created"});
    const auto undone = inverse({made});
    EXPECT_EQ(named(webhookEventsOf(undone.front())), Names{"booking.removed"});
    EXPECT_EQ(named(webhookEventsOf(again({made}).front())), Names{"booking.created"});
}

TEST_F(WebhookEvents, AMoveIsOneWithAllThatComesAlong)
{
    EXPECT_EQ(ofBooking([](Booking &after) {
                  after.slot.span = Span(fromUnix(3600), minutes(60));
                  after.reschedules = 1;
                  after.flags = 1;
              }),
              Names{"booking.rescheduled"});
    EXPECT_EQ(ofBooking([](Booking &after) {
                  after.location = LocationId{Uuid{{9}}};
                  after.notes = "by the wall";
              }),
              (Names{"booking.rescheduled", "booking.edited"}));
}

TEST_F(WebhookEvents, StatesHaveTheirNames)
{
    using State = BookingState;
    EXPECT_EQ(ofStates(State::Confirmed, State::Cancelled), Names{"booking.cancelled"});
    EXPECT_EQ(ofStates(State::Pending, State::Confirmed), Names{"booking.confirmed"});
    EXPECT_EQ(ofStates(State::Confirmed, State::CheckedIn), Names{"booking.checked_in"});
    EXPECT_EQ(ofStates(State::CheckedIn, State::Completed), Names{"booking.completed"});
    EXPECT_EQ(ofStates(State::Confirmed, State::NoShow), Names{"booking.no_show"});
    EXPECT_EQ(ofStates(State::Cancelled, State::Confirmed), Names{"booking.reopened"});
    EXPECT_EQ(ofStates(State::NoShow, State::CheckedIn), Names{"booking.reopened"});
    EXPECT_EQ(ofStates(State::CheckedIn, State::Confirmed), Names{"booking.reopened"}) << "undo";
}

TEST_F(WebhookEvents, AnythingElseOfABookingIsAnEdit)
{
    EXPECT_EQ(ofBooking([](Booking &after) { after.title = "League"; }), Names{"booking.edited"});
    EXPECT_EQ(ofBooking([](Booking &after) { after.flags = 2; }), Names{"booking.edited"});
    EXPECT_EQ(ofBooking([](Booking &after) { after.released = fromUnix(60); }),
              Names{"booking.released"});
}

TEST_F(WebhookEvents, OfABlockWhatIsOpenAndWhatIsNot)
{
    const EntityChange made = creation({EntityKind::Block, Uuid{{4}}}, toRecord(block));
    EXPECT_EQ(named(webhookEventsOf(made)), Names{"block.laid"});
    EXPECT_EQ(named(webhookEventsOf(inverse({made}).front())), Names{"block.removed"});
    EXPECT_EQ(ofBlock([](Block &after) { after.lifted = {Span(fromUnix(0), minutes(10))}; }),
              Names{"block.lifted"});
    block.lifted = {Span(fromUnix(0), minutes(10))};
    EXPECT_EQ(ofBlock([](Block &after) { after.lifted.clear(); }), Names{"block.unlifted"});
    EXPECT_EQ(ofBlock([](Block &after) { after.title = "Lamp"; }), Names{"block.edited"});
}

TEST_F(WebhookEvents, OfTheClubItselfNothingIsTold)
{
    Customer customer;
    customer.name = "Bob";
    const EntityChange made = creation({EntityKind::Customer, Uuid{{5}}}, toRecord(customer));
    EXPECT_EQ(named(webhookEventsOf(made)), Names{"customer.created"});
    EntityChange place = made;
    place.entity.kind = EntityKind::Location;
    EXPECT_EQ(named(webhookEventsOf(place)), Names());
}

TEST_F(WebhookEvents, EachTypeIsThereOnce)
{
    std::set<std::string> names;
    for (const WebhookEventType &type : webhookEventTypes()) {
        EXPECT_TRUE(names.insert(type.name).second) << type.name;
        EXPECT_TRUE(isWebhookEvent(type.name));
    }
    EXPECT_FALSE(isWebhookEvent("booking.eaten"));
}

} // namespace
} // namespace bayboard::test
