// Every entity with every field set, and with each field alone, comes back from its record.

#include "core/club/Block.h"
#include "core/club/Booking.h"
#include "core/club/Customer.h"
#include "core/club/Fields.h"
#include "core/club/Notice.h"
#include "core/club/Operator.h"
#include "core/club/Place.h"
#include "core/club/Series.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

Uuid recordNumber(std::uint8_t number)
{
    return Uuid{{number, 0, 0, 0, 0, 0, 0x70, 0, 0x80}};
}

const Span recordEvening(fromUnix(1'795'000'000), hours(2));

Booking fullBooking()
{
    Booking booking;
    booking.withdrawn = true;
    booking.location = LocationId{recordNumber(1)};
    booking.slot = Slot::of({BayId{recordNumber(2)}, BayId{recordNumber(3)}}, recordEvening);
    booking.customer = CustomerId{recordNumber(4)};
    booking.guestName = "Zoë Ångström";
    booking.guestPhone = "+1 902 555 0143";
    booking.title = "Monday league";
    booking.partySize = 4;
    booking.state = BookingState::NoShow;
    booking.notes = "left \"early\"\nby taxi";
    booking.source = "import";
    booking.externalSource = "skedda.csv";
    booking.externalReference = "R-17";
    booking.imported = R"({"title":"League"})";
    booking.price = Money{7000};
    booking.fee = Money{-1000};
    booking.payment = Payment::Refunded;
    booking.flags = 15;
    booking.reschedules = 2;
    booking.policy = R"({"window":24})";
    booking.reason = "ill";
    booking.released = recordEvening.start() + minutes(20);
    booking.made = fromUnix(-5);
    booking.tags = {"vip", "league"};
    return booking;
}

Block fullBlock()
{
    Block block;
    block.withdrawn = true;
    block.location = LocationId{recordNumber(1)};
    block.slot = Slot::of({BayId{recordNumber(2)}}, Span(recordEvening.start(), openEnd));
    block.kind = "repair";
    block.title = "Projector lamp";
    block.reason = "dark";
    block.series = recordNumber(9).toString();
    block.recurrenceId = "20261124T060000";
    block.lifted = {recordEvening, recordEvening.movedBy(hours(5))};
    block.made = fromUnix(0);
    block.externalSource = "old";
    block.externalReference = "B-1";
    return block;
}

BlockKind fullBlockKind()
{
    BlockKind kind;
    kind.withdrawn = true;
    kind.key = "repair";
    kind.name = "Repair";
    kind.colour = "#94a3b8";
    kind.hatch = "cross";
    kind.icon = "wrench";
    kind.bookOver = "block.book_over";
    kind.creators = {"manager", "cleaner"};
    kind.seenBy = {"manager"};
    kind.counted = true;
    kind.length = 60;
    kind.order = -3;
    return kind;
}

Series fullSeries()
{
    Series series;
    series.withdrawn = true;
    series.location = LocationId{recordNumber(1)};
    series.slot = Slot::of({BayId{recordNumber(2)}, BayId{recordNumber(3)}}, recordEvening);
    series.kind = "cleaning";
    series.title = "Deep clean";
    series.reason = "mud";
    series.recurrence = "DTSTART:20261124T060000\nRRULE:FREQ=WEEKLY";
    series.skipHolidays = true;
    series.skipped = {"20261201T060000/" + recordNumber(2).toString()};
    series.made = fromUnix(1'700'000'000);
    series.externalSource = "old.ics";
    series.externalReference = "S-1";
    return series;
}

Notice fullNotice()
{
    Notice notice;
    notice.withdrawn = true;
    notice.kind = NoticeKind::Moved;
    notice.location = LocationId{recordNumber(1)};
    notice.booking = BookingId{recordNumber(6)};
    notice.customer = CustomerId{recordNumber(4)};
    notice.slot = Slot::of({BayId{recordNumber(2)}}, recordEvening);
    notice.offer = Slot::of({BayId{recordNumber(3)}}, recordEvening);
    notice.reason = "Projector lamp";
    notice.done = true;
    notice.made = fromUnix(1'700'000'000);
    return notice;
}

Customer fullCustomer()
{
    Customer customer;
    customer.withdrawn = true;
    customer.name = "Pat Quinn";
    customer.phones = {"902 555 0143", "902 555 0144"};
    customer.email = "pat@example.com";
    customer.tier = "member";
    customer.tags = {"coach"};
    customer.entitlements = {"club+|2026-01-01|2026-12-31"};
    customer.flags = 31;
    customer.blocked = {"everywhere:suspended"};
    customer.notes = "left-handed";
    customer.channels = {"sms", "email"};
    customer.hubSpot = "1234";
    customer.externalSource = "old";
    customer.externalReference = "C-1";
    customer.made = fromUnix(1'700'000'000);
    return customer;
}

Location fullLocation()
{
    Location location;
    location.withdrawn = true;
    location.name = "River Oaks";
    location.address = "1 Oak Road";
    location.zone = "America/Halifax";
    location.hours = WeekHours::parse({"mon-fri 08:00-22:00", "sat 18:00-02:00"}).value();
    location.closedDates = {"2026-12-25 Christmas Day"};
    location.notices = {"critical|2026-12-01|Road works"};
    location.season = "05-01/10-31";
    location.minimumNotice = 0;
    location.advanceLimit = 14;
    location.deposit = Money{0};
    location.tags = {"seasonal"};
    location.notes = "key under the mat";
    location.colour = "#0ea5e9";
    location.order = 5;
    location.active = false;
    return location;
}

Bay fullBay()
{
    Bay bay;
    bay.withdrawn = true;
    bay.location = LocationId{recordNumber(1)};
    bay.name = "Bay 3";
    bay.order = 3;
    bay.capacity = 6;
    bay.active = false;
    bay.premium = 20;
    bay.equipment = "left-handed clubs";
    bay.colour = "#111111";
    bay.tags = {"private"};
    bay.links = {recordNumber(5).toString()};
    return bay;
}

Tier fullTier()
{
    Tier tier;
    tier.withdrawn = true;
    tier.key = "member";
    tier.name = "Member";
    tier.colour = "#f59e0b";
    tier.order = 2;
    tier.advanceLimit = 30;
    return tier;
}

Settings fullSettings()
{
    Settings settings;
    settings.withdrawn = true;
    settings.name = "Bayside";
    settings.bayWord = "Court";
    settings.currency = "GBP";
    settings.weekStart = 6;
    settings.step = 15;
    return settings;
}

Operator fullOperator()
{
    Operator person;
    person.withdrawn = true;
    person.name = "Sam";
    person.roles = {"manager", "front_desk@" + recordNumber(1).toString()};
    person.active = false;
    person.order = 4;
    return person;
}

Role fullRole()
{
    Role role;
    role.withdrawn = true;
    role.key = "front_desk";
    role.name = "Front desk";
    role.inherits = {"support"};
    role.permissions = {"booking.create"};
    role.blockAhead = 0;
    role.order = 4;
    return role;
}

template <typename Entity> Entity full();

template <> Booking full()
{
    return fullBooking();
}

template <> Block full()
{
    return fullBlock();
}

template <> BlockKind full()
{
    return fullBlockKind();
}

template <> Series full()
{
    return fullSeries();
}

template <> Notice full()
{
    return fullNotice();
}

template <> Customer full()
{
    return fullCustomer();
}

template <> Location full()
{
    return fullLocation();
}

template <> Bay full()
{
    return fullBay();
}

template <> Tier full()
{
    return fullTier();
}

template <> Settings full()
{
    return fullSettings();
}

template <> Operator full()
{
    return fullOperator();
}

template <> Role full()
{
    return fullRole();
}

/// A slot is the one field that a record must have.
template <typename Entity> Record leastRecord()
{
    Record record;
    if constexpr (requires(Entity entity) { entity.slot; })
        record.set(Field::Slot, Slot::of({BayId{recordNumber(2)}}, recordEvening));
    if constexpr (requires(Entity entity) { entity.state; })
        record.set(Field::State, std::string("pending"));
    if constexpr (std::is_same_v<Entity, Notice>)
        record.set(Field::Kind, std::string("cancelled"));
    return record;
}

template <typename Entity> class RecordOf : public testing::Test
{ };

using Entities = testing::Types<Booking,
                                Block,
                                Series,
                                Notice,
                                BlockKind,
                                Customer,
                                Location,
                                Bay,
                                Tier,
                                Settings,
                                Operator,
                                Role>;
TYPED_TEST_SUITE(RecordOf, Entities);

TYPED_TEST(RecordOf, AFullEntityGivesTheSameEntity)
{
    const auto entity = full<TypeParam>();
    TypeParam back;
    if constexpr (requires { back.id; })
        back.id = entity.id;
    ASSERT_TRUE(fromRecord(toRecord(entity), back));
    EXPECT_EQ(back, entity);
}

TYPED_TEST(RecordOf, EachFieldAloneComesBackTheSame)
{
    // Values of the full entity laid singly over the least one: no field leans on another.
    const Record filled = toRecord(full<TypeParam>());
    for (const auto &[field, value] : filled.entries()) {
        Record record = leastRecord<TypeParam>();
        record.set(field, value);
        TypeParam entity;
        ASSERT_TRUE(fromRecord(record, entity)) << wordFor(field);
        EXPECT_EQ(toRecord(entity).get(field), value) << wordFor(field);
    }
}

TYPED_TEST(RecordOf, AFieldThatIsMissingIsItsDefaultAndNotWhatStoodThere)
{
    auto entity = full<TypeParam>();
    ASSERT_TRUE(fromRecord(leastRecord<TypeParam>(), entity));
    EXPECT_EQ(toRecord(entity), leastRecord<TypeParam>());
}

TYPED_TEST(RecordOf, AValueOfAnotherTypeIsRefusedForEveryField)
{
    const Record filled = toRecord(full<TypeParam>());
    for (const auto &[field, value] : filled.entries()) {
        Record record = filled;
        if (std::holds_alternative<std::int64_t>(value))
            record.set(field, std::string("7"));
        else
            record.set(field, std::int64_t{7});
        TypeParam entity;
        EXPECT_FALSE(fromRecord(record, entity)) << wordFor(field);
    }
}

TEST(RecordOfABooking, HasEveryFieldOfAFullOne)
{
    EXPECT_EQ(toRecord(fullBooking()).entries().size(), 24U);
    EXPECT_EQ(toRecord(fullCustomer()).entries().size(), 15U);
    EXPECT_EQ(toRecord(fullLocation()).entries().size(), 16U);
}

TEST(RecordOfABooking, RefusesWordsThatItDoesNotKnow)
{
    Booking booking;
    Record record = toRecord(fullBooking());
    record.set(Field::State, std::string("asleep"));
    EXPECT_FALSE(fromRecord(record, booking));
    record = toRecord(fullBooking());
    record.set(Field::Payment, std::string("maybe"));
    EXPECT_FALSE(fromRecord(record, booking));
    record = toRecord(fullBooking());
    record.set(Field::Customer, std::string("Pat"));
    EXPECT_FALSE(fromRecord(record, booking));
}

TEST(RecordOfABooking, WithoutASlotOrStateIsRefused)
{
    Booking booking;
    Record record = toRecord(fullBooking());
    record.set(Field::Slot, {});
    EXPECT_FALSE(fromRecord(record, booking));
    record = toRecord(fullBooking());
    record.set(Field::State, {});
    EXPECT_FALSE(fromRecord(record, booking));
}

TEST(RecordOfALocation, KeepsNotKnownApartFromZero)
{
    Location location = fullLocation();
    location.minimumNotice.reset();
    location.deposit.reset();
    Location back;
    ASSERT_TRUE(fromRecord(toRecord(location), back));
    EXPECT_FALSE(back.minimumNotice);
    EXPECT_FALSE(back.deposit);
    ASSERT_TRUE(fromRecord(toRecord(fullLocation()), back));
    EXPECT_EQ(back.minimumNotice, 0);
    EXPECT_EQ(back.deposit, Money{0});
}

TEST(RecordOfALocation, RefusesHoursThatCannotBeRead)
{
    Record record = toRecord(fullLocation());
    record.set(Field::Hours, std::vector<std::string>{"whenever"});
    Location location;
    EXPECT_FALSE(fromRecord(record, location));
}

TEST(Payment, WordsComeBack)
{
    for (const Payment payment :
         {Payment::Unknown, Payment::Unpaid, Payment::Paid, Payment::Refunded})
        EXPECT_EQ(paymentFor(wordFor(payment)), payment);
    EXPECT_FALSE(paymentFor("Paid"));
}

} // namespace
} // namespace bayboard
