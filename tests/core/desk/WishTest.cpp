// What a refused step wanted, asked anew over what there is now.

#include "core/desk/Wish.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

const Instant noon = fromUnix(1'795'000'000);
const BayId bay{Uuid{{1}}};
const BayId otherBay{Uuid{{2}}};

Booking booking()
{
    Booking made;
    made.id = BookingId{Uuid{{9}}};
    made.location = LocationId{Uuid{{3}}};
    made.slot = Slot::of({bay}, Span(noon, noon + hours(1)));
    made.guestName = "A. Haddad";
    made.partySize = 2;
    return made;
}

ChangeSet setOf(std::vector<EntityChange> changes)
{
    ChangeSet set;
    set.changes = std::move(changes);
    return set;
}

EntityRef ref(const Booking &what)
{
    return {EntityKind::Booking, what.id.value};
}

TEST(Wish, OfANewBookingIsTheBookingWithItsOwnId)
{
    const auto wish = wishOf(setOf({creation(ref(booking()), toRecord(booking()))}), nullptr);
    ASSERT_TRUE(wish);
    EXPECT_TRUE(wish->isNew());
    EXPECT_EQ(wish->after, booking());
}

TEST(Wish, TakesTheCustomerThatWasMadeWithTheBooking)
{
    Customer customer;
    customer.id = CustomerId{Uuid{{5}}};
    customer.name = "Ann";
    Booking made = booking();
    made.customer = customer.id;
    const auto wish
        = wishOf(setOf({creation({EntityKind::Customer, customer.id.value}, toRecord(customer)),
                        creation(ref(made), toRecord(made))}),
                 nullptr);
    ASSERT_TRUE(wish);
    ASSERT_TRUE(wish->newCustomer);
    EXPECT_EQ(wish->newCustomer->name, "Ann");
    EXPECT_TRUE(wish->after.customer.isNull());
}

TEST(Wish, OfAMoveChangesOnlyWhatWasMoved)
{
    Booking moved = booking();
    moved.slot = Slot::of({otherBay}, Span(noon + hours(1), noon + hours(2)));
    moved.reschedules = 1;
    Booking now = booking();
    now.notes = "of somebody else";
    now.reschedules = 3;
    const auto wish
        = wishOf(setOf({difference(ref(moved), toRecord(booking()), toRecord(moved))}), &now);
    ASSERT_TRUE(wish);
    EXPECT_EQ(wish->before, now);
    EXPECT_EQ(wish->after.slot, moved.slot);
    EXPECT_EQ(wish->after.notes, "of somebody else");
    EXPECT_EQ(wish->after.reschedules, 3); // counted by whoever drafts the move
}

TEST(Wish, ThereIsNoneOfWhatIsNotThereOfAnUndoAndOfSeveralBookings)
{
    Booking moved = booking();
    moved.partySize = 4;
    const EntityChange change = difference(ref(moved), toRecord(booking()), toRecord(moved));
    EXPECT_FALSE(wishOf(setOf({change}), nullptr));
    const Booking now = booking();
    ChangeSet undo = setOf({change});
    undo.kind = ChangeKind::Undo;
    EXPECT_FALSE(wishOf(undo, &now));
    EXPECT_TRUE(wishOf(setOf({change}), &now));
    EntityChange second = change;
    second.entity.id = Uuid{{8}};
    EXPECT_FALSE(wishOf(setOf({change, second}), &now));
    EXPECT_FALSE(bookingOf(setOf({change, second})));
}

TEST(AskedAgain, IsADifferenceFromWhatThereIsNowOrACreation)
{
    Booking wanted = booking();
    wanted.notes = "mine";
    Booking now = booking();
    now.notes = "theirs";
    const EntityChange change = difference(ref(wanted), toRecord(booking()), toRecord(wanted));
    const EntityChange again = askedAgain(change, toRecord(now));
    ASSERT_EQ(again.fields.size(), 1U);
    EXPECT_EQ(again.fields.front().before, Value(std::string("theirs")));
    EXPECT_TRUE(askedAgain(change, toRecord(wanted)).fields.empty());
    EXPECT_TRUE(askedAgain(creation(ref(wanted), toRecord(wanted)), {}).created);
    EXPECT_TRUE(askedAgain(change, {}).fields.empty()) << "what is not there is not made of a part";
}

} // namespace
} // namespace bayboard
