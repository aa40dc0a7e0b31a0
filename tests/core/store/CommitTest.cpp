#include "core/club/Operator.h"
#include "core/club/Place.h"
#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::changeOf;
using test::creationOf;
using test::refOf;
using test::say;
using test::StoreClub;

ErrorCode codeOf(const Result<ChangeSetId> &outcome)
{
    EXPECT_FALSE(outcome.has_value());
    return outcome ? ErrorCode::Internal : outcome.error().code;
}

/// One entity of each kind with every field set to something that is not its default.
std::vector<std::pair<EntityRef, Record>> oneOfEach(StoreClub &club)
{
    std::vector<std::pair<EntityRef, Record>> all;
    Location location;
    location.name = "Truro";
    location.address = "1 Prince St";
    location.zone = "Australia/Lord_Howe";
    location.hours = *WeekHours::parse({"mon 08:00-22:00", "fri-sat 18:00-02:00"});
    location.closedDates = {"2026-12-25 Christmas Day"};
    location.notices = {"critical|2026-12-01|Road works"};
    location.season = "05-01/10-31";
    location.minimumNotice = 0;
    location.advanceLimit = 30;
    location.deposit = Money{1000};
    location.tags = {"indoor"};
    location.notes = "n";
    location.colour = "#123456";
    location.order = 4;
    location.active = false;
    const LocationId truro{club.uuid()};
    all.emplace_back(EntityRef{EntityKind::Location, truro.value}, toRecord(location));
    Bay bay;
    bay.location = truro;
    bay.name = "Bay “A”";
    bay.order = -1;
    bay.capacity = 12;
    bay.active = false;
    bay.premium = 15;
    bay.equipment = "TrackMan";
    bay.colour = "#abcdef";
    bay.tags = {"left-handed", "private"};
    bay.links = {StoreClub::bay(1).toString()};
    all.emplace_back(EntityRef{EntityKind::Bay, club.uuid()}, toRecord(bay));
    Tier tier;
    tier.key = "member";
    tier.name = "Member";
    tier.colour = "#1";
    tier.order = 2;
    tier.advanceLimit = 30;
    all.emplace_back(EntityRef{EntityKind::Tier, club.uuid()}, toRecord(tier));
    Role role;
    role.key = "night";
    role.name = "Night";
    role.inherits = {"support"};
    role.permissions = {"booking.create", "*"};
    role.blockAhead = 30;
    role.order = 9;
    all.emplace_back(EntityRef{EntityKind::Role, club.uuid()}, toRecord(role));
    Operator person;
    person.name = "Mia";
    person.roles = {"manager", "front_desk@" + truro.toString()};
    person.active = false;
    person.order = 3;
    all.emplace_back(EntityRef{EntityKind::Operator, club.uuid()}, toRecord(person));
    BlockKind kind;
    kind.key = "league";
    kind.name = "League";
    kind.colour = "#94a3b8";
    kind.hatch = "cross";
    kind.bookOver = "booking.over.league";
    kind.icon = "trophy";
    kind.creators = {"manager"};
    kind.seenBy = {"manager", "coach"};
    kind.counted = true;
    kind.length = 120;
    kind.order = 8;
    all.emplace_back(EntityRef{EntityKind::BlockKind, club.uuid()}, toRecord(kind));
    Record book;
    book.set(Field::Text, std::string("{\"rules\":[]}"));
    book.set(Field::Version, std::int64_t{7});
    all.emplace_back(EntityRef{EntityKind::RuleBook, ruleBookId()}, book);
    Customer customer = club.customer("Élodie O’Brien", "+1 902 555 0199");
    customer.phones.push_back("555-0100");
    customer.email = "elodie@example.com";
    customer.tags = {"league"};
    customer.entitlements = {"club+|2026-01-01|2026-12-31"};
    customer.flags = 5;
    customer.blocked = {"everywhere:suspended"};
    customer.notes = "likes bay 2";
    customer.channels = {"sms"};
    customer.hubSpot = "1234";
    customer.externalSource = "crm";
    customer.externalReference = "77";
    customer.made = StoreClub::noon();
    all.emplace_back(refOf(customer), toRecord(customer));
    Booking booking = club.booking({StoreClub::bay(2), StoreClub::bay(1)}, 0, 90);
    booking.customer = customer.id;
    booking.guestName = "g";
    booking.guestPhone = "1";
    booking.title = "Tuesday league";
    booking.state = BookingState::NoShow;
    booking.notes = "\"quoted\"\nsecond line";
    booking.externalSource = "skedda";
    booking.externalReference = "ref-1";
    booking.imported = "{}";
    booking.price = Money{0};
    booking.fee = Money{-500};
    booking.payment = Payment::Refunded;
    booking.flags = 15;
    booking.reschedules = 2;
    booking.policy = "{\"window\":24}";
    booking.reason = "ill";
    booking.released = StoreClub::noon() + minutes(20);
    booking.tags = {"vip"};
    all.emplace_back(refOf(booking), toRecord(booking));
    Block block = club.block(StoreClub::bay(3), 0, 300);
    block.reason = "lamp";
    block.series = "s";
    block.recurrenceId = "20260615T120000";
    block.lifted = {club.span(30, 60), club.span(120, 30)};
    block.made = StoreClub::noon();
    block.externalSource = "ics";
    block.externalReference = "uid";
    all.emplace_back(refOf(block), toRecord(block));
    Series series;
    series.location = truro;
    series.slot = Slot::of({StoreClub::bay(3), StoreClub::bay(4)}, club.span(600, 60));
    series.kind = "cleaning";
    series.title = "Deep clean";
    series.reason = "mud";
    series.recurrence = "DTSTART:20260615T220000\nRRULE:FREQ=DAILY\n";
    series.skipHolidays = true;
    series.skipped = {"20260616T220000/" + StoreClub::bay(3).toString()};
    series.made = StoreClub::noon();
    series.externalSource = "ics";
    series.externalReference = "uid-2";
    all.emplace_back(EntityRef{EntityKind::Series, club.uuid()}, toRecord(series));
    Notice notice;
    notice.kind = NoticeKind::Moved;
    notice.location = truro;
    notice.booking = booking.id;
    notice.customer = customer.id;
    notice.slot = booking.slot;
    notice.offer = Slot::of({StoreClub::bay(4)}, club.span(0, 90));
    notice.reason = "lamp";
    notice.done = true;
    notice.made = StoreClub::noon();
    all.emplace_back(EntityRef{EntityKind::Notice, club.uuid()}, toRecord(notice));
    return all;
}

TEST(Commit, EveryKindOfEntityComesBackFieldByFieldAfterARestart)
{
    StoreClub club;
    const auto all = oneOfEach(club);
    ASSERT_EQ(all.size(), std::size(allEntityKinds) - 1); // settings are there already
    std::vector<EntityChange> changes;
    for (const auto &[entity, record] : all)
        changes.push_back(creation(entity, record));
    const ChangeSetId id = club.done(changes);
    club.reopen();
    for (const auto &[entity, record] : all)
        EXPECT_EQ(club.record(entity), record) << wordFor(entity.kind);
    const auto set = club->loadChangeSet(id);
    ASSERT_TRUE(set.has_value());
    EXPECT_EQ(set->changes, changes);
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, TheHeadOfAChangeSetComesBackWhole)
{
    StoreClub club;
    ChangeSet set = club.blank(LabelCode::MoveBooking, StoreClub::sam());
    set.label.arguments = {"É. \"X\"", ""};
    set.reason = "the customer asked";
    set.overrides = {{"MINIMUM_NOTICE", "notice"}, {"QUOTA", "per week"}};
    set.ruleBookVersion = 12;
    set.changes = {creationOf(club.booking({StoreClub::bay(1)}, 0, 60))};
    ASSERT_TRUE(club->commit(set).has_value());
    EXPECT_EQ(club->loadChangeSet(set.id), set);
}

TEST(Commit, AChangeOnARowThatIsNoLongerSoIsStaleAndChangesNothing)
{
    StoreClub club;
    const Booking made = club.booking({StoreClub::bay(1)}, 0, 60);
    club.made(made);
    Booking first = made;
    first.notes = "first";
    Booking second = made;
    second.notes = "second";
    second.title = "second";
    club.done({changeOf(made, first)});
    const auto refused = club.step({changeOf(made, second)});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), (Error{ErrorCode::Stale, {"booking", made.id.toString(), "notes"}}));
    EXPECT_EQ(club.stored(made), first);
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, EvenAChangeToWhatTheRowAlreadyHoldsIsStale)
{
    // Its inverse would restore a value that the row did not have before.
    StoreClub club;
    const Booking made = club.booking({StoreClub::bay(1)}, 0, 60);
    club.made(made);
    Booking after = made;
    after.notes = "both";
    club.done({changeOf(made, after)});
    EXPECT_EQ(codeOf(club.step({changeOf(made, after)})), ErrorCode::Stale);
}

TEST(Commit, OverlapNamesTheBayAndWhoHoldsIt)
{
    StoreClub club;
    const Booking first = club.booking({StoreClub::bay(1), StoreClub::bay(2)}, 0, 60);
    club.made(first);
    for (const auto &[start, length] :
         {std::pair(30, 60), {-30, 31}, {59, 1}, {0, 60}, {-60, 300}}) {
        const auto refused
            = club.step({creationOf(club.booking({StoreClub::bay(2)}, start, length))});
        ASSERT_FALSE(refused.has_value()) << start;
        EXPECT_EQ(refused.error(),
                  (Error{ErrorCode::Overlap, {StoreClub::bay(2).toString(), first.id.toString()}}));
    }
    club.made(club.booking({StoreClub::bay(2)}, 60, 30)); // ends that touch do not overlap
    club.made(club.booking({StoreClub::bay(2)}, -30, 30));
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, TwoBookingsOfOneChangeSetMayNotOverlapEither)
{
    StoreClub club;
    const Booking first = club.booking({StoreClub::bay(1)}, 0, 60);
    const Booking second = club.booking({StoreClub::bay(1)}, 30, 60);
    EXPECT_EQ(codeOf(club.step({creationOf(first), creationOf(second)})), ErrorCode::Overlap);
    EXPECT_TRUE(club.held().empty());
    EXPECT_EQ(club->loadBooking(first.id).error().code, ErrorCode::NotFound);
}

TEST(Commit, TwoBookingsSwapBaysInOneChangeSet)
{
    StoreClub club;
    const Booking first = club.booking({StoreClub::bay(1)}, 0, 60);
    const Booking second = club.booking({StoreClub::bay(2)}, 0, 60);
    club.done({creationOf(first), creationOf(second)});
    Booking firstMoved = first;
    firstMoved.slot.bays = {StoreClub::bay(2)};
    Booking secondMoved = second;
    secondMoved.slot.bays = {StoreClub::bay(1)};
    EXPECT_EQ(codeOf(club.step({changeOf(first, firstMoved)})), ErrorCode::Overlap);
    const ChangeSetId swap
        = club.done({changeOf(first, firstMoved), changeOf(second, secondMoved)});
    EXPECT_EQ(club.stored(first), firstMoved);
    EXPECT_EQ(club.findings(), "");
    ASSERT_TRUE(club.undo(swap).has_value());
    EXPECT_EQ(club.stored(second), second);
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, ABookingMovesOverItsOwnTime)
{
    StoreClub club;
    const Booking made = club.booking({StoreClub::bay(1), StoreClub::bay(2)}, 0, 60);
    club.made(made);
    Booking moved = made;
    moved.slot = Slot::of({StoreClub::bay(2), StoreClub::bay(3)}, club.span(30, 60));
    club.done({changeOf(made, moved)});
    const auto held = club.held();
    ASSERT_EQ(held.size(), 2U);
    EXPECT_EQ(held[0].bay, StoreClub::bay(2));
    EXPECT_EQ(held[1].occupancy, (Occupancy{moved.slot.span, made.id.value, HolderKind::Booking}));
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, ACancelledBookingFreesItsBaysAndComesBackOnlyWhileTheyAreFree)
{
    StoreClub club;
    const Booking made = club.booking({StoreClub::bay(1)}, 0, 60);
    club.made(made);
    Booking cancelled = made;
    cancelled.state = BookingState::Cancelled;
    club.done({changeOf(made, cancelled)});
    EXPECT_TRUE(club.held().empty());
    const Booking other = club.booking({StoreClub::bay(1)}, 30, 60);
    club.made(other);
    const auto refused = club.step({changeOf(cancelled, made)});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().arguments.at(1).english(), other.id.toString());
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, ANoShowHoldsItsBayUntilItIsReleased)
{
    StoreClub club;
    const Booking made = club.booking({StoreClub::bay(1)}, 0, 60);
    club.made(made);
    Booking missed = made;
    missed.state = BookingState::NoShow;
    club.done({changeOf(made, missed)});
    EXPECT_EQ(club.held().at(0).occupancy.span, made.slot.span);
    Booking released = missed;
    released.released = StoreClub::noon() + minutes(15);
    club.done({changeOf(missed, released)});
    ASSERT_EQ(club.held().size(), 1U);
    EXPECT_EQ(club.held()[0].occupancy.span, club.span(0, 15));
    club.made(club.booking({StoreClub::bay(1)}, 15, 30));
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, ANoShowReleasedBeforeItBeganHoldsNothing)
{
    StoreClub club;
    Booking made = club.booking({StoreClub::bay(1)}, 0, 60);
    made.state = BookingState::NoShow;
    made.released = made.slot.span.start() - minutes(5);
    club.made(made);
    EXPECT_TRUE(club.held().empty());
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, ALiftedPartOfABlockMayBeBookedInTheSameChangeSet)
{
    StoreClub club;
    const Block block = club.block(StoreClub::bay(1), 0, 240);
    club.made(block);
    const Booking booking = club.booking({StoreClub::bay(1)}, 60, 60);
    EXPECT_EQ(codeOf(club.step({creationOf(booking)})), ErrorCode::Overlap);
    Block lifted = block;
    lifted.lifted = withLifted(block.lifted, booking.slot.span);
    const ChangeSetId step = club.done({changeOf(block, lifted), creationOf(booking)});
    EXPECT_EQ(club.held().size(), 3U);
    EXPECT_EQ(club.findings(), "");
    ASSERT_TRUE(club.undo(step).has_value());
    ASSERT_EQ(club.held().size(), 1U);
    EXPECT_EQ(club.held()[0].occupancy.span, block.slot.span);
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, ABlockUntilLiftedKeepsItsBayToTheEndOfTime)
{
    StoreClub club;
    Block block = club.block(StoreClub::bay(1), 0, 60);
    block.slot.span = Span(block.slot.span.start(), openEnd);
    club.made(block);
    EXPECT_EQ(codeOf(club.step({creationOf(club.booking({StoreClub::bay(1)}, 5'000'000, 60))})),
              ErrorCode::Overlap);
    club.made(club.booking({StoreClub::bay(1)}, -60, 60));
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, AnIdIsUsedOnce)
{
    StoreClub club;
    const Booking made = club.booking({StoreClub::bay(1)}, 0, 60);
    club.made(made);
    Booking again = made;
    again.slot.span = club.span(600, 60);
    const auto refused = club.step({creationOf(again)});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(),
              (Error{ErrorCode::DuplicateIdentity, {"booking", made.id.toString()}}));
    ChangeSet set = club.blank();
    ASSERT_TRUE(club->commit(set).has_value());
    const Status twice = club->commit(set);
    ASSERT_FALSE(twice.has_value());
    EXPECT_EQ(twice.error().code, ErrorCode::DuplicateIdentity);
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, AnEntityStandsInAChangeSetOnce)
{
    StoreClub club;
    const Booking made = club.booking({StoreClub::bay(1)}, 0, 60);
    Booking after = made;
    after.notes = "n";
    EXPECT_EQ(codeOf(club.step({creationOf(made), changeOf(made, after)})), ErrorCode::Internal);
}

TEST(Commit, WhatIsChangedOrNamedMustBeThere)
{
    StoreClub club;
    const Booking made = club.booking({StoreClub::bay(1)}, 0, 60);
    Booking after = made;
    after.notes = "n";
    EXPECT_EQ(codeOf(club.step({changeOf(made, after)})), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(club.step({creationOf(club.booking({BayId{club.uuid()}}, 0, 60))})),
              ErrorCode::NotFound);
    Booking nobody = made;
    nobody.customer = CustomerId{club.uuid()};
    EXPECT_EQ(codeOf(club.step({creationOf(nobody)})), ErrorCode::NotFound);
    Booking nowhere = made;
    nowhere.location = LocationId{club.uuid()};
    EXPECT_EQ(codeOf(club.step({creationOf(nowhere)})), ErrorCode::NotFound);
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, WhatSomebodyLeansOnIsNotWithdrawn)
{
    StoreClub club;
    club.made(club.booking({StoreClub::bay(1)}, 0, 60));
    for (const EntityRef entity : {EntityRef{EntityKind::Bay, StoreClub::bay(1).value},
                                   EntityRef{EntityKind::Customer, StoreClub::haddad().value},
                                   EntityRef{EntityKind::Location, StoreClub::dartmouth().value}}) {
        const Record before = club.record(entity);
        Record after = before;
        after.set(Field::Withdrawn, std::int64_t{1});
        EXPECT_EQ(codeOf(club.step({difference(entity, before, after)})), ErrorCode::Stale)
            << wordFor(entity.kind);
    }
    const EntityRef spare{EntityKind::Bay, StoreClub::bay(4).value};
    Record after = club.record(spare);
    after.set(Field::Withdrawn, std::int64_t{1});
    club.done({difference(spare, club.record(spare), after)});
    EXPECT_EQ(codeOf(club.step({creationOf(club.booking({StoreClub::bay(4)}, 0, 60))})),
              ErrorCode::NotFound);
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, FieldsThatCouldNotBeReadBackAreRefused)
{
    StoreClub club;
    const auto refused = [&](EntityKind kind, const Record &base, Field field, Value value) {
        Record record = base;
        record.set(field, std::move(value));
        const auto outcome = club.step({creation({kind, club.uuid()}, record)});
        return outcome ? std::string("written") : wordFor(field);
    };
    const Record booking = toRecord(club.booking({StoreClub::bay(1)}, 0, 60));
    const std::string text = "x";
    EXPECT_EQ(refused(EntityKind::Booking, booking, Field::State, text), "state");
    EXPECT_EQ(refused(EntityKind::Booking, booking, Field::Payment, text), "payment");
    EXPECT_EQ(refused(EntityKind::Booking, booking, Field::PartySize, text), "partySize");
    EXPECT_EQ(refused(EntityKind::Booking, booking, Field::Tags, text), "tags");
    EXPECT_EQ(refused(EntityKind::Booking, booking, Field::Notes, std::int64_t{1}), "notes");
    EXPECT_EQ(refused(EntityKind::Booking, booking, Field::Customer, text), "customer");
    EXPECT_EQ(refused(EntityKind::Booking, booking, Field::Slot, Value()), "slot");
    EXPECT_EQ(refused(EntityKind::Booking, booking, Field::Zone, text), "zone");
    EXPECT_EQ(refused(EntityKind::Booking, booking, Field::Notes, std::string("caf\xE9")), "notes");
    const Record place = club.record({EntityKind::Location, StoreClub::dartmouth().value});
    EXPECT_EQ(refused(EntityKind::Location, place, Field::Hours, std::vector<std::string>{"never"}),
              "hours");
    Block wide = club.block(StoreClub::bay(1), 0, 60);
    wide.slot.bays.push_back(StoreClub::bay(2));
    EXPECT_FALSE(club.step({creationOf(wide)}).has_value());
    EXPECT_EQ(club.findings(), "");
}

TEST(Commit, AReaderSeesACommitAtOnceAndMayNotWrite)
{
    StoreClub club;
    const auto reader = club.reader();
    const Booking made = club.booking({StoreClub::bay(1)}, 0, 60);
    EXPECT_EQ(reader->loadBooking(made.id).error().code, ErrorCode::NotFound);
    club.made(made);
    EXPECT_EQ(reader->loadBooking(made.id)->booking, made);
    EXPECT_EQ(reader->commit(club.blank()).error().code, ErrorCode::StoreReadOnly);
}

TEST(Commit, AClockThatGoesBackKeepsTheOrderOfCommits)
{
    StoreClub club;
    std::vector<ChangeSetId> order;
    for (const int offset : {0, -3600, 86'400, -86'400 * 365}) {
        ChangeSet set = club.blank();
        set.at = StoreClub::noon() + seconds(offset);
        set.changes = {creationOf(club.booking({StoreClub::bay(1)}, offset / 60, 60))};
        ASSERT_TRUE(club->commit(set).has_value());
        order.insert(order.begin(), set.id);
    }
    club.reopen();
    const auto steps = club->journal(0, 4);
    ASSERT_TRUE(steps.has_value());
    for (std::size_t i = 0; i < order.size(); ++i)
        EXPECT_EQ(steps->at(i).head.id, order[i]);
    EXPECT_EQ(club->undoCandidate(StoreClub::olga())->value().head.id, order.front());
    EXPECT_EQ(club.findings(), "");
}

} // namespace
} // namespace bayboard
