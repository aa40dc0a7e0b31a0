#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::bookOf;
using test::codes;
using test::judged;
using test::World;

TEST(ConcurrentLimitRule, CountsUpcomingBookingsWithThisOne)
{
    World world;
    world.nowIs("2026-11-22 12:00");
    const char *limit = R"({"id":"a","rule":"concurrentLimit","maximum":2})";
    world.has("2026-11-22 11:30", 60); // running: no longer upcoming
    world.has("2026-11-22 12:00", 60); // begins now
    world.has("2026-11-23 12:00", 60);
    EXPECT_EQ(judged(limit, world, world.ask({1}, "2026-11-24 12:00", 60)), "");
    world.has("2026-11-25 12:00", 60);
    const Verdict verdict = bookOf(limit)->judge(world.ask({1}, "2026-11-24 12:00", 60), world);
    ASSERT_EQ(codes(verdict), "CONCURRENT_LIMIT");
    EXPECT_EQ(verdict.violations[0].figure("actual"), 3);
    EXPECT_EQ(judged(limit, world, world.ask({1}, "2026-11-22 12:00", 60)), "")
        << "a walk-in of now is not upcoming";
}

TEST(ConcurrentLimitRule, IsNotAskedWhenABookingMoves)
{
    World world;
    world.nowIs("2026-11-22 12:00");
    world.has("2026-11-23 12:00", 60);
    const Booking old = world.booking({1}, "2026-11-24 12:00", 60);
    EXPECT_EQ(judged(R"({"id":"a","rule":"concurrentLimit","maximum":1})",
                     world,
                     world.move(old, "2026-11-24 14:00", 60)),
              "");
}

TEST(CustomerRules, WaitForFactsThatAreOnTheirWay)
{
    World world;
    world.customerLoaded = false;
    const Proposal proposal = world.ask({1}, "2026-11-24 12:00", 60);
    for (const char *rule : {R"({"id":"a","rule":"concurrentLimit","maximum":2})",
                             R"({"id":"a","rule":"customerBlocked"})",
                             R"({"id":"a","rule":"duplicateCustomer"})",
                             R"({"id":"a","rule":"quota","per":"day","count":1})",
                             R"({"id":"a","rule":"capacity","scope":{"tiers":["new"]}})"})
        EXPECT_EQ(judged(rule, world, proposal), " …") << rule;
    Proposal walkIn = proposal;
    walkIn.after.customer = {};
    EXPECT_EQ(judged(R"({"id":"a","rule":"customerBlocked"})", world, walkIn), "");
}

TEST(DuplicateCustomerRule, WarnsOfTheSameTimeElsewhere)
{
    World world;
    const char *same = R"({"id":"a","rule":"duplicateCustomer"})";
    world.has("2026-11-22 18:00", 60);
    EXPECT_EQ(judged(same, world, world.ask({1}, "2026-11-22 18:30", 60)), "DUPLICATE_CUSTOMER");
    EXPECT_EQ(judged(same, world, world.ask({1}, "2026-11-22 19:30", 60)), "");
    EXPECT_TRUE(bookOf(same)->judge(world.ask({1}, "2026-11-22 18:30", 60), world).passes());
    World missed;
    missed.has("2026-11-22 18:00", 60, BookingState::NoShow);
    EXPECT_EQ(judged(same, missed, missed.ask({1}, "2026-11-22 18:30", 60)), "");
}

TEST(DuplicateCustomerRule, SaysThatTheyAreElsewhereRightBeforeOrAfter)
{
    World world;
    const char *strict = R"({"id":"a","rule":"duplicateCustomer","severity":"needs_override"})";
    world.has("2026-11-22 18:00", 60);
    world.has("2026-11-22 21:00", 60);
    const Verdict after = bookOf(strict)->judge(world.ask({1}, "2026-11-22 19:00", 60), world);
    ASSERT_EQ(codes(after), "DUPLICATE_CUSTOMER");
    EXPECT_EQ(after.violations[0].word, "before");
    EXPECT_TRUE(after.passes()) << "never in the way";
    const Verdict before = bookOf(strict)->judge(world.ask({1}, "2026-11-22 20:00", 60), world);
    ASSERT_EQ(codes(before), "DUPLICATE_CUSTOMER");
    EXPECT_EQ(before.violations[0].word, "after");
    EXPECT_EQ(before.violations[0].figure("at"), toUnix(world.time("2026-11-22 21:00")));
    EXPECT_EQ(judged(strict, world, world.ask({1}, "2026-11-22 19:01", 60)), "");
    EXPECT_TRUE(
        bookOf(strict)->judge(world.ask({1}, "2026-11-22 18:59", 60), world).needsOverride())
        << "a minute of both is the same time";
}

TEST(DuplicateCustomerRule, IsSilentWhereTheyStayLongerOnTheSameBay)
{
    World world;
    const char *same = R"({"id":"a","rule":"duplicateCustomer"})";
    world.hold({1}, "2026-11-22 18:00", 60, true);
    EXPECT_EQ(judged(same, world, world.ask({1}, "2026-11-22 19:00", 60)), "");
    EXPECT_EQ(judged(same, world, world.ask({1, 2}, "2026-11-22 19:00", 60)), "");
    EXPECT_EQ(judged(same, world, world.ask({2}, "2026-11-22 19:00", 60)), "DUPLICATE_CUSTOMER");
}

TEST(DuplicateCustomerRule, MeetsOverMidnightAndOverAChangeOfClocks)
{
    World world;
    const char *same = R"({"id":"a","rule":"duplicateCustomer"})";
    world.has("2026-11-22 23:00", 60);
    EXPECT_EQ(judged(same, world, world.ask({1}, "2026-11-23 00:00", 60)), "DUPLICATE_CUSTOMER");
    World fall;
    fall.has("2026-11-01 00:00", 120); // 01:00 comes twice: it ends before the second one
    EXPECT_EQ(judged(same, fall, fall.ask({1}, "2026-11-01 02:00", 60)), "");
    fall.has("2026-11-01 00:00", 180);
    EXPECT_EQ(judged(same, fall, fall.ask({1}, "2026-11-01 02:00", 60)), "DUPLICATE_CUSTOMER");
}

TEST(CustomerBlockedRule, HoldsEverywhereOrAtOneLocation)
{
    const char *blocked = R"({"id":"a","rule":"customerBlocked"})";
    World world;
    world.person.customer.blocked = {"0190a000-0000-7000-8000-000000000001:banned"};
    EXPECT_EQ(judged(blocked, world, world.ask({1}, "2026-11-22 18:00", 60)), "");
    world.person.customer.blocked.push_back(world.location.id.toString() + ":banned");
    const Verdict verdict = bookOf(blocked)->judge(world.ask({1}, "2026-11-22 18:00", 60), world);
    ASSERT_EQ(codes(verdict), "CUSTOMER_BLOCKED");
    EXPECT_TRUE(verdict.needsOverride());
    EXPECT_EQ(verdict.violations[0].word, "banned");
}

TEST(CapacityRule, AddsTheBaysUp)
{
    World world;
    const char *people = R"({"id":"a","rule":"capacity"})";
    Proposal proposal = world.ask({1, 2}, "2026-11-22 18:00", 60);
    proposal.after.partySize = 8;
    EXPECT_EQ(judged(people, world, proposal), "");
    proposal.after.partySize = 9;
    EXPECT_EQ(judged(people, world, proposal), "CAPACITY");
    proposal.after.partySize = 0; // not known
    EXPECT_EQ(judged(people, world, proposal), "");
}

TEST(VenueCapacityRule, CountsWhatIsInUseAtOneMoment)
{
    World world;
    const char *two = R"({"id":"a","rule":"venueCapacity","maximum":2})";
    world.hold({1}, "2026-11-22 18:00", 60);
    world.hold({2}, "2026-11-22 19:00", 60);
    EXPECT_EQ(judged(two, world, world.ask({3}, "2026-11-22 18:00", 120)), "");
    EXPECT_EQ(judged(two, world, world.ask({3, 4}, "2026-11-22 18:00", 120)), "VENUE_CAPACITY");
    world.hold({4}, "2026-11-22 18:30", 60);
    EXPECT_EQ(judged(two, world, world.ask({3}, "2026-11-22 18:00", 120)), "VENUE_CAPACITY");
    EXPECT_EQ(judged(two, world, world.ask({3}, "2026-11-22 20:00", 60)), "");
}

TEST(DepositRule, IsDueForNewBookingsThatAreNotPaid)
{
    World world;
    const char *deposit = R"({"id":"a","rule":"deposit","amount":1000,"scope":{"tiers":["new"]}})";
    EXPECT_EQ(judged(deposit, world, world.ask({1}, "2026-11-22 18:00", 60)), "");
    world.person.customer.tier = "new";
    Proposal proposal = world.ask({1}, "2026-11-22 18:00", 60);
    EXPECT_EQ(judged(deposit, world, proposal), "DEPOSIT_REQUIRED");
    EXPECT_TRUE(bookOf(deposit)->judge(proposal, world).passes());
    proposal.after.payment = Payment::Paid;
    EXPECT_EQ(judged(deposit, world, proposal), "");
    proposal = world.move(proposal.after, "2026-11-22 19:00", 60);
    EXPECT_EQ(judged(deposit, world, proposal), "");
    World own;
    own.person.customer.tier = "new";
    own.location.deposit = Money{0};
    EXPECT_EQ(judged(deposit, own, own.ask({1}, "2026-11-22 18:00", 60)), "");
}

TEST(DepositRule, IsAboutACustomerWhosePastIsKnown)
{
    World world;
    world.person.customer.tier = "new";
    const char *any = R"({"id":"a","rule":"deposit","amount":1000})";
    const char *ofNew = R"({"id":"a","rule":"deposit","amount":1000,"scope":{"tiers":["new"]}})";
    const Proposal named = world.ask({1}, "2026-11-22 18:00", 60);
    Proposal walkIn = named;
    walkIn.after.customer = {};
    walkIn.after.guestName = "A. Haddad";
    Proposal nobody = named;
    nobody.after.customer = {};
    nobody.customerOpen = true;
    for (const char *rule : {any, ofNew}) {
        EXPECT_EQ(judged(rule, world, named), "DEPOSIT_REQUIRED") << rule;
        EXPECT_EQ(judged(rule, world, walkIn), "") << rule;
        EXPECT_EQ(judged(rule, world, nobody), "") << rule;
    }
    Proposal named2 = named;
    named2.before = walkIn.after;
    EXPECT_EQ(judged(ofNew, world, named2), "DEPOSIT_REQUIRED") << "the walk-in gets a name";
    world.customerLoaded = false;
    EXPECT_EQ(judged(any, world, named), " …");
}

TEST(CustomerRules, AreSilentUntilSomebodyIsNamed)
{
    World world;
    world.nowIs("2026-11-22 12:00");
    world.tiers.resize(2);
    world.tiers[0].key = "new";
    world.tiers[0].advanceLimit = 7;
    world.tiers[1].key = "member";
    world.tiers[1].advanceLimit = 40;
    const auto book = RuleBook::parse(RuleBook::defaultText()).value();
    const auto free = bookOf(R"({"id":"a","rule":"advanceLimit","days":14},
                                {"id":"b","rule":"recurrence","tiers":["member"]})");
    for (const char *start : {"2026-11-22 18:00", "2026-12-20 18:00", "2027-03-20 18:00"}) {
        Proposal nobody = world.ask({1}, start, 60);
        nobody.after.customer = {};
        nobody.customerOpen = true;
        EXPECT_EQ(codes(book->judge(nobody, world)), "") << start;
        EXPECT_TRUE(book->waysOut(nobody, world).empty()) << start;
    }
    Proposal nobody = world.ask({1}, "2027-01-01 18:00", 60);
    nobody.after.customer = {};
    nobody.recurring = true;
    EXPECT_EQ(codes(free->judge(nobody, world)), "ADVANCE_LIMIT RECURRENCE_NOT_ALLOWED");
    nobody.customerOpen = true;
    EXPECT_EQ(codes(free->judge(nobody, world)), "") << "a member may book 40 days ahead";
    nobody.after.slot.span = Span(world.time("2027-01-02 18:00"), hours(1));
    EXPECT_EQ(codes(free->judge(nobody, world)), "ADVANCE_LIMIT") << "nobody may";
}

TEST(RecurrenceRule, IsForSomeTiersAndSomeMonths)
{
    World world;
    world.nowIs("2026-11-30 12:00");
    const char *repeat
        = R"({"id":"a","rule":"recurrence","tiers":["member","frequent"],"months":3})";
    Proposal proposal = world.ask({1}, "2027-02-28 23:00", 60);
    EXPECT_EQ(judged(repeat, world, proposal), "");
    proposal.recurring = true;
    EXPECT_EQ(judged(repeat, world, proposal), "") << "30 November and three months: 28 February";
    proposal = world.ask({1}, "2027-03-01 00:00", 60);
    proposal.recurring = true;
    EXPECT_EQ(judged(repeat, world, proposal), "RECURRENCE_NOT_ALLOWED");
    world.person.customer.tier = "new";
    EXPECT_EQ(judged(repeat, world, proposal), "RECURRENCE_NOT_ALLOWED RECURRENCE_NOT_ALLOWED");
}

TEST(CancellationWindowRule, LetsExactlyTheWindowPassAndWarnsInside)
{
    World world;
    const char *window = R"({"id":"a","rule":"cancellationWindow","hours":24,"fee":1500})";
    const Booking booking = world.booking({1}, "2026-11-23 18:00", 60);
    Proposal cancel{booking, booking, Party::Staff, false};
    cancel.after.state = BookingState::Cancelled;
    world.nowIs("2026-11-22 18:00");
    EXPECT_EQ(judged(window, world, cancel), "");
    world.nowIs("2026-11-22 18:01");
    const Verdict verdict = bookOf(window)->judge(cancel, world);
    ASSERT_EQ(codes(verdict), "CANCELLATION_WINDOW");
    EXPECT_TRUE(verdict.passes());
    EXPECT_EQ(verdict.violations[0].figure("fee"), 1500);
    EXPECT_EQ(verdict.violations[0].figure("actual"), 24 * 60 - 1);
}

TEST(CancellationWindowRule, CountsRealHoursThroughAChangeOfTheClock)
{
    World world("Europe/London"); // 2026-10-25 has 25 hours
    const char *window = R"({"id":"a","rule":"cancellationWindow","hours":24})";
    const Booking booking = world.booking({1}, "2026-10-25 18:00", 60);
    Proposal cancel{booking, booking, Party::Staff, false};
    cancel.after.state = BookingState::Cancelled;
    world.nowIs("2026-10-24 18:30"); // 24.5 hours before
    EXPECT_EQ(judged(window, world, cancel), "");
    world.nowIs("2026-10-24 19:30");
    EXPECT_EQ(judged(window, world, cancel), "CANCELLATION_WINDOW");
}

constexpr const char *moves
    = R"({"id":"a","rule":"rescheduleLimit","free":1,"maximum":2,"fee":1000})";

TEST(RescheduleLimitRule, IsFreeThenCostsThenNeedsAManager)
{
    const World world;
    Booking booking = world.booking({1}, "2026-11-22 18:00", 60);
    EXPECT_EQ(judged(moves, world, world.move(booking, "2026-11-22 20:00", 60)), "");
    booking.reschedules = 1;
    Verdict verdict = bookOf(moves)->judge(world.move(booking, "2026-11-22 20:00", 60), world);
    ASSERT_EQ(codes(verdict), "RESCHEDULE_LIMIT");
    EXPECT_TRUE(verdict.passes());
    EXPECT_EQ(verdict.violations[0].figure("fee"), 1000);
    booking.reschedules = 2;
    verdict = bookOf(moves)->judge(world.move(booking, "2026-11-22 20:00", 60), world);
    EXPECT_TRUE(verdict.needsOverride());
}

TEST(RescheduleLimitRule, CountsNeitherExtensionsNorOtherBays)
{
    const World world;
    Booking booking = world.booking({1}, "2026-11-22 18:00", 60);
    booking.reschedules = 5;
    EXPECT_EQ(judged(moves, world, world.move(booking, "2026-11-22 18:00", 90)), "");
    Proposal otherBay = world.move(booking, "2026-11-22 18:00", 60);
    otherBay.after.slot.bays = {world.bay(2)};
    EXPECT_EQ(judged(moves, world, otherBay), "");
}

TEST(RescheduleLimitRule, CountsAnotherLocationAtTheSameTime)
{
    World world;
    Location other;
    other.id = LocationId{world.newId()};
    other.name = "Bedford";
    other.zone = "America/Halifax";
    world.otherLocations.push_back(other);
    Booking booking = world.booking({1}, "2026-11-22 18:00", 60);
    booking.reschedules = 2;
    Proposal elsewhere = world.move(booking, "2026-11-22 18:00", 60);
    elsewhere.after.location = other.id;
    EXPECT_TRUE(elsewhere.reschedules());
    EXPECT_TRUE(bookOf(moves)->judge(elsewhere, world).has(RuleCode::RescheduleLimit));
}

TEST(RescheduleLimitRule, IsNotAskedWhenACancelledBookingComesBackAtAnotherTime)
{
    const World world;
    Booking booking = world.booking({1}, "2026-11-22 18:00", 60);
    booking.reschedules = 5;
    booking.state = BookingState::Cancelled;
    Proposal back = world.move(booking, "2026-11-22 20:00", 60);
    back.after.state = BookingState::Confirmed;
    EXPECT_FALSE(back.reschedules());
    EXPECT_EQ(judged(moves, world, back), "");
}

TEST(Policy, OfTheTimeOfBookingHoldsWhateverTheRulesBecome)
{
    World world;
    world.nowIs("2026-11-22 12:00");
    const auto old = bookOf(R"({"id":"a","rule":"cancellationWindow","hours":24},)"
                            R"({"id":"b","rule":"rescheduleLimit","free":5,"maximum":5})");
    const auto now = bookOf(R"({"id":"a","rule":"cancellationWindow","hours":48},)"
                            R"({"id":"b","rule":"rescheduleLimit","free":0,"maximum":0})");
    Booking booking = world.booking({1}, "2026-11-23 18:00", 60); // in 30 hours
    booking.policy = old->policyFor({std::nullopt, booking, Party::Staff, false}, world);
    Proposal cancel{booking, booking, Party::Staff, false};
    cancel.after.state = BookingState::Cancelled;
    EXPECT_EQ(codes(now->judge(cancel, world)), "");
    EXPECT_EQ(codes(now->judge(world.move(booking, "2026-11-23 20:00", 60), world)), "");
    cancel.before->policy.clear();
    EXPECT_EQ(codes(now->judge(cancel, world)), "CANCELLATION_WINDOW");
    cancel.before->policy = "not a policy";
    EXPECT_EQ(codes(now->judge(cancel, world)), "CANCELLATION_WINDOW");
}

TEST(Policy, OfATimeWithoutTermsIsNoTerms)
{
    World world;
    world.nowIs("2026-11-23 17:00");
    Booking booking = world.booking({1}, "2026-11-23 18:00", 60);
    booking.policy = bookOf("")->policyFor({std::nullopt, booking, Party::Staff, false}, world);
    EXPECT_EQ(booking.policy, "{}");
    Proposal cancel{booking, booking, Party::Staff, false};
    cancel.after.state = BookingState::Cancelled;
    EXPECT_EQ(judged(R"({"id":"a","rule":"cancellationWindow","hours":48})", world, cancel), "");
}

TEST(Policy, KeepsTheStrictestOfAllAndTheMildestOfAny)
{
    const World world;
    const Proposal proposal = world.ask({1}, "2026-11-23 18:00", 60);
    const std::string two = R"({"id":"a","rule":"cancellationWindow","hours":24},)"
                            R"({"id":"b","rule":"cancellationWindow","hours":48})";
    EXPECT_EQ(bookOf(two)->policyFor(proposal, world),
              R"({"cancellation":{"rule":"b","severity":"warn","minutes":2880}})");
    EXPECT_EQ(bookOf("{\"id\":\"c\",\"any\":[" + two + "]}")->policyFor(proposal, world),
              R"({"cancellation":{"rule":"a","severity":"warn","minutes":1440}})");
}

TEST(QuotaRule, CountsOnceForEachBay)
{
    World world;
    const char *hours = R"({"id":"a","rule":"quota","per":"day","hours":3})";
    EXPECT_EQ(judged(hours, world, world.ask({1, 2, 3}, "2026-11-22 10:00", 60)), "");
    EXPECT_EQ(judged(hours, world, world.ask({1, 2, 3, 4}, "2026-11-22 10:00", 60)), "QUOTA");
    const char *count = R"({"id":"a","rule":"quota","per":"day","count":3})";
    EXPECT_EQ(judged(count, world, world.ask({1, 2, 3}, "2026-11-22 10:00", 60)), "");
    EXPECT_EQ(judged(count, world, world.ask({1, 2, 3, 4}, "2026-11-22 10:00", 60)), "QUOTA");
}

TEST(QuotaRule, SplitsHoursAtLocalMidnight)
{
    World world;
    const char *hours = R"({"id":"a","rule":"quota","per":"day","hours":2})";
    world.hold({2}, "2026-11-22 10:00", 60, true);
    EXPECT_EQ(judged(hours, world, world.ask({1}, "2026-11-22 23:00", 180)), "");
    EXPECT_EQ(judged(hours, world, world.ask({1}, "2026-11-22 22:59", 180)), "QUOTA");
    EXPECT_EQ(judged(hours, world, world.ask({1}, "2026-11-22 23:00", 181)), "QUOTA");
}

TEST(QuotaRule, GivesALongDayNoMoreHoursAndAShortOneNoFewer)
{
    for (const char *day : {"2026-03-08", "2026-11-01"}) { // 23 and 25 hours in Halifax
        World world;
        const char *hours = R"({"id":"a","rule":"quota","per":"day","hours":3})";
        const std::string night = std::string(day) + " 00:00";
        EXPECT_EQ(judged(hours, world, world.ask({1}, night, 180)), "") << day;
        EXPECT_EQ(judged(hours, world, world.ask({1}, night, 181)), "QUOTA") << day;
    }
}

TEST(QuotaRule, LetsTheWeekBeginWhereTheClubSays)
{
    const char *week = R"({"id":"a","rule":"quota","per":"week","count":1})";
    World monday;
    monday.hold({2}, "2026-11-22 10:00", 60, true); // a Sunday
    EXPECT_EQ(judged(week, monday, monday.ask({1}, "2026-11-23 10:00", 60)), "");
    EXPECT_EQ(judged(week, monday, monday.ask({1}, "2026-11-16 10:00", 60)), "QUOTA");
    World sunday;
    sunday.settings.weekStart = 0;
    sunday.hold({2}, "2026-11-22 10:00", 60, true);
    EXPECT_EQ(judged(week, sunday, sunday.ask({1}, "2026-11-23 10:00", 60)), "QUOTA");
    EXPECT_EQ(judged(R"({"id":"a","rule":"quota","per":"week","count":1,"weekStart":"monday"})",
                     sunday,
                     sunday.ask({1}, "2026-11-23 10:00", 60)),
              "");
}

TEST(QuotaRule, IsNotUsedUpByMovingWithinIt)
{
    World world;
    const char *day = R"({"id":"a","rule":"quota","per":"day","count":1})";
    world.has("2026-11-22 10:00", 60);
    Booking old = world.booking({1}, "2026-11-22 12:00", 60); // over the quota already
    EXPECT_EQ(judged(day, world, world.move(old, "2026-11-22 14:00", 60)), "");
    EXPECT_EQ(judged(day, world, world.move(old, "2026-11-23 14:00", 60)), "");
    world.has("2026-11-24 10:00", 60);
    EXPECT_EQ(judged(day, world, world.move(old, "2026-11-24 14:00", 60)), "QUOTA");
}

TEST(QuotaRule, MonthAndYearBeginOnTheFirst)
{
    World world;
    world.hold({2}, "2026-11-30 23:00", 60, true);
    const char *month = R"({"id":"a","rule":"quota","per":"month","count":1})";
    EXPECT_EQ(judged(month, world, world.ask({1}, "2026-12-01 00:00", 60)), "");
    EXPECT_EQ(judged(month, world, world.ask({1}, "2026-11-01 00:00", 60)), "QUOTA");
    const char *year = R"({"id":"a","rule":"quota","per":"year","count":1})";
    EXPECT_EQ(judged(year, world, world.ask({1}, "2026-12-31 22:00", 60)), "QUOTA");
    EXPECT_EQ(judged(year, world, world.ask({1}, "2027-01-01 00:00", 60)), "");
}

} // namespace
} // namespace bayboard
