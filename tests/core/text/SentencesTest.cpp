#include "core/text/ErrorSentences.h"
#include "core/text/Formats.h"
#include "core/text/Labels.h"
#include "core/text/NightText.h"
#include "core/text/RuleSentences.h"
#include "core/text/Words.h"
#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::bookOf;
using test::World;

/// Context in which the day of the proposal needs no date and holders have names.
text::Context contextFor(const World &world, const Proposal &proposal)
{
    text::Context context;
    context.club = &world.club();
    context.location = proposal.after.location;
    context.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    context.day = proposal.after.slot.span.start();
    context.bays = proposal.after.slot.bays;
    context.holderName = [](const EntityRef &holder) {
        return holder.kind == EntityKind::Booking ? QStringLiteral("P. Quinn") : QString();
    };
    return context;
}

/// What the rules say, one sentence a line.
std::string spoken(const World &world, const Proposal &proposal, const std::string &rules)
{
    const text::Context context = contextFor(world, proposal);
    QStringList lines;
    for (const Violation &violation : bookOf(rules)->judge(proposal, world).violations)
        lines += text::sentence(violation, context);
    return lines.join(QLatin1Char('\n')).toStdString();
}

TEST(RuleSentences, NameTheHolderAndWhenTheBayIsFree)
{
    World world;
    world.hold({1}, "2026-11-22 17:30", 90);
    EXPECT_EQ(spoken(world, world.ask({1}, "2026-11-22 18:00", 60), ""),
              "Overlaps P. Quinn until 19:00");
    EXPECT_EQ(spoken(world, world.ask({1, 2}, "2026-11-22 18:00", 60), ""),
              "Overlaps P. Quinn on Bay 1 until 19:00");
}

TEST(RuleSentences, SayAnotherBookingWhereTheNameIsNotKnown)
{
    World world;
    world.hold({1}, "2026-11-22 17:30", 90);
    const Proposal proposal = world.ask({1}, "2026-11-22 18:00", 60);
    text::Context context = contextFor(world, proposal);
    context.holderName = nullptr;
    const Violation violation = bookOf("")->judge(proposal, world).violations.front();
    EXPECT_EQ(text::sentence(violation, context).toStdString(),
              "Overlaps another booking until 19:00");
}

TEST(RuleSentences, SayTheDayWhereItIsAnother)
{
    World world;
    world.hold({1}, "2026-11-22 23:30", 60);
    EXPECT_EQ(spoken(world, world.ask({1}, "2026-11-22 23:00", 60), ""),
              "Overlaps P. Quinn until Mon 23 Nov 00:30");
}

TEST(RuleSentences, TellWhichOfTwoEqualTimesIsMeant)
{
    World world; // Halifax: 2026-11-01 02:00 ADT becomes 01:00 AST
    world.hold({1}, Span(world.time("2026-11-01T03:30Z"), hours(2)));
    EXPECT_EQ(spoken(world, world.ask({1}, Span(world.time("2026-11-01T04:00Z"), hours(1))), ""),
              "Overlaps P. Quinn until 01:30 AST");
}

struct Spoken
{
    const char *name;
    const char *rule;
    const char *start;
    int length;
    const char *sentence;
};

void PrintTo(const Spoken &spoken, std::ostream *stream)
{
    *stream << spoken.name;
}

class RuleSentence : public testing::TestWithParam<Spoken>
{ };

TEST_P(RuleSentence, SaysRuleFigureAndWhatWouldPass)
{
    World world;
    world.nowIs("2026-11-22 13:15");
    world.person.customer.blocked = {"everywhere:suspended"};
    const Spoken &asked = GetParam();
    Proposal proposal = world.ask({1}, asked.start, asked.length);
    proposal.after.partySize = 6;
    proposal.recurring = true;
    EXPECT_EQ(spoken(world, proposal, asked.rule), asked.sentence);
}

constexpr Spoken sentences[] = {
    {"Minimum",
     R"({"id":"a","rule":"duration","minimum":60})",
     "2026-11-22 18:00",
     45,
     "Bookings here last at least 60 min; this one is 45 min"},
    {"Maximum",
     R"({"id":"a","rule":"duration","maximum":360})",
     "2026-11-22 18:00",
     390,
     "Bookings here last at most 6 h; this one is 390 min"},
    {"Step",
     R"({"id":"a","rule":"duration","minimum":60,"step":30})",
     "2026-11-22 18:00",
     100,
     "Bookings here go up in steps of 30 min; 100 min does not fit, 90 min does"},
    {"Midnight",
     R"({"id":"a","rule":"duration","withinOneDay":true})",
     "2026-11-22 23:30",
     60,
     "Bookings here end by midnight"},
    {"Grid",
     R"({"id":"a","rule":"startGrid","step":30})",
     "2026-11-22 18:10",
     60,
     "Bookings here start every 30 min: 18:00 or 18:30 would fit"},
    {"Slot",
     R"({"id":"a","rule":"fixedSlots","slots":["daily 09:00-10:30","daily 19:00-20:30"]})",
     "2026-11-22 18:10",
     60,
     "Only whole slots can be booked here: the next one starts at 19:00"},
    {"SlotEnd",
     R"({"id":"a","rule":"fixedSlots","slots":["daily 09:00-10:30","daily 19:00-20:30"]})",
     "2026-11-22 19:00",
     60,
     "Only whole slots can be booked here: 90 min would fit"},
    {"Notice",
     R"({"id":"a","rule":"minimumNotice","minutes":60})",
     "2026-11-22 14:00",
     60,
     "At least 60 min notice: the earliest start is 14:30"},
    {"Past",
     R"({"id":"a","rule":"minimumNotice","minutes":0})",
     "2026-11-22 13:00",
     60,
     "This start has passed: the earliest one is 13:30"},
    {"Advance",
     R"({"id":"a","rule":"advanceLimit","days":14})",
     "2026-12-07 18:00",
     60,
     "At most 14 days ahead: until Sun 6 Dec; this start can be booked from Mon 23 Nov"},
    {"Strict",
     R"({"id":"a","rule":"advanceLimit","days":1,"mode":"strict"})",
     "2026-11-23 18:00",
     60,
     "At most 1 day ahead: until 13:15; this start can be booked from Sun 22 Nov 18:00"},
    {"Dates",
     R"({"id":"a","rule":"advanceLimit","firstDay":"2026-12-01","lastDay":"2026-12-20"})",
     "2026-11-30 18:00",
     60,
     "Can be booked from Tue 1 Dec to Sun 20 Dec only"},
    {"Concurrent",
     R"({"id":"a","rule":"concurrentLimit","maximum":0})",
     "2026-11-22 18:00",
     60,
     "At most 0 upcoming bookings for this customer; this would be number 1"},
    {"Hours",
     R"({"id":"a","rule":"openingHours","hours":["daily 08:00-22:00"]})",
     "2026-11-22 21:30",
     60,
     "Outside the opening hours: open from 08:00 to 22:00"},
    {"Season",
     R"({"id":"a","rule":"season","first":"05-01","last":"10-31"})",
     "2026-11-22 21:30",
     60,
     "Out of season: open again from Sat 1 May 2027"},
    {"Quota",
     R"({"id":"a","rule":"quota","per":"week","hours":1.5})",
     "2026-11-22 18:00",
     120,
     "At most 90 min a week for a customer; this would make 2 h. The next begins on Mon 23 Nov"},
    {"QuotaCount",
     R"({"id":"a","rule":"quota","per":"day","count":0})",
     "2026-11-22 18:00",
     120,
     "At most 0 bookings a day for a customer; this would make 1. The next begins on Mon 23 Nov"},
    {"Deposit",
     R"({"id":"a","rule":"deposit","amount":1000})",
     "2026-11-22 18:00",
     60,
     "A deposit of $10.00 is due"},
    {"Suspended",
     R"({"id":"a","rule":"customerBlocked"})",
     "2026-11-22 18:00",
     60,
     "This customer is suspended"},
    {"People",
     R"({"id":"a","rule":"capacity"})",
     "2026-11-22 18:00",
     60,
     "Room for 4 people; the party is 6"},
    {"RepeatTier",
     R"({"id":"a","rule":"recurrence","tiers":["frequent"]})",
     "2026-11-22 18:00",
     60,
     "Repeated bookings are not for this customer's tier"},
    {"RepeatMonths",
     R"({"id":"a","rule":"recurrence","months":3})",
     "2027-02-23 18:00",
     60,
     "Repeated bookings go at most 3 months ahead: until Mon 22 Feb"},
};

INSTANTIATE_TEST_SUITE_P(All, RuleSentence, testing::ValuesIn(sentences), [](const auto &each) {
    return std::string(each.param.name);
});

TEST(RuleSentences, TellAboutNeighbours)
{
    World world;
    world.hold({1}, "2026-11-22 16:30", 90);
    world.hold({1}, "2026-11-22 19:40", 60);
    const Proposal proposal = world.ask({1}, "2026-11-22 18:10", 60);
    EXPECT_EQ(spoken(world, proposal, R"({"id":"a","rule":"buffer","after":15})"),
              "At least 15 min between bookings: P. Quinn ends at 18:00, so this starts at 18:15 "
              "at the earliest");
    EXPECT_EQ(
        spoken(world, proposal, R"({"id":"a","rule":"orphanGap","minimum":60})"),
        "Leaves 10 min free before it (18:00 to 18:10), less than the 60 min that can be "
        "sold\n"
        "Leaves 30 min free after it (19:10 to 19:40), less than the 60 min that can be sold");
    EXPECT_EQ(spoken(world,
                     world.ask({2}, "2026-11-22 18:30", 80),
                     R"({"id":"a","rule":"venueCapacity","maximum":1})"),
              "At most 1 bay in use at a time here; this would make 2");
}

TEST(RuleSentences, TellOfBlocksAndClosedDays)
{
    World world;
    world.location.closedDates = {"2026-12-25 Christmas Day"};
    world.block(1, "2026-11-22 17:00", "2026-11-22 19:00");
    EXPECT_TRUE(world.writableSchedule().hold(
        world.bay(2),
        {Span(world.time("2026-11-22 17:00"), openEnd), world.newId(), HolderKind::Block}));
    EXPECT_EQ(spoken(world, world.ask({1}, "2026-11-22 18:00", 60), ""),
              "Blocked by Maintenance until 19:00");
    EXPECT_EQ(spoken(world, world.ask({2}, "2026-11-22 18:00", 60), ""),
              "Blocked by a block until it is lifted");
    EXPECT_EQ(spoken(world, world.ask({1}, "2026-12-25 18:00", 60), ""),
              "Closed on Fri 25 Dec: Christmas Day");
    world.mayLift = true;
    EXPECT_EQ(spoken(world, world.ask({1}, "2026-11-22 18:00", 60), ""),
              "Gives back a part of Maintenance, which holds until 19:00");
}

TEST(RuleSentences, TellAboutMovesAndCancellations)
{
    World world;
    world.nowIs("2026-11-22 13:00");
    const std::string moves
        = R"({"id":"a","rule":"rescheduleLimit","free":1,"maximum":2,"fee":1000})";
    Booking booking = world.booking({1}, "2026-11-23 10:00", 60);
    booking.reschedules = 1;
    EXPECT_EQ(spoken(world, world.move(booking, "2026-11-23 12:00", 60), moves),
              "Move 2 of at most 2: a fee of $10.00");
    booking.reschedules = 2;
    EXPECT_EQ(spoken(world, world.move(booking, "2026-11-23 12:00", 60), moves),
              "Bookings can be moved 2 times; this one has been");
    Proposal cancel{booking, booking, Party::Staff, false};
    cancel.after.state = BookingState::Cancelled;
    EXPECT_EQ(spoken(world, cancel, R"({"id":"a","rule":"cancellationWindow","hours":24})"),
              "Cancelled less than 24 h before the start; free until Sun 22 Nov 10:00");
}

TEST(RuleSentences, HaveOneForEveryCode)
{
    for (std::size_t i = 0; i < ruleCodeCount; ++i) {
        Violation violation;
        violation.code = static_cast<RuleCode>(i);
        const QString bare = text::sentence(violation, {});
        EXPECT_FALSE(bare.isEmpty()) << wordFor(violation.code);
        EXPECT_FALSE(bare.contains(QLatin1Char('%'))) << bare.toStdString();
        EXPECT_FALSE(text::word(violation.code).isEmpty());
    }
}

TEST(FixText, SaysWhenAndWhere)
{
    World world;
    const Proposal proposal = world.ask({1}, "2026-11-22 18:00", 90);
    const text::Context context = contextFor(world, proposal);
    const Span later(world.time("2026-11-22 19:00"), minutes(90));
    EXPECT_EQ(
        text::fixText({Fix::Kind::SameBay, Slot::of({world.bay(1)}, later)}, context).toStdString(),
        "19:00–20:30 here");
    EXPECT_EQ(text::fixText({Fix::Kind::OtherBay,
                             Slot::of({world.bay(3), world.bay(2)}, proposal.after.slot.span)},
                            context)
                  .toStdString(),
              "18:00–19:30 on Bay 2, Bay 3");
    const Span tomorrow(world.time("2026-11-23 23:00"), minutes(90));
    EXPECT_EQ(text::fixText({Fix::Kind::SameBay, Slot::of({world.bay(1)}, tomorrow)}, context)
                  .toStdString(),
              "Mon 23 Nov 23:00–00:30 here");
}

constexpr ErrorCode allErrors[] = {
    ErrorCode::InvalidArgument,
    ErrorCode::InvalidTime,
    ErrorCode::InvalidZone,
    ErrorCode::InvalidJson,
    ErrorCode::InvalidRuleBook,
    ErrorCode::InvalidMapping,
    ErrorCode::InvalidClubFile,
    ErrorCode::InvalidCsv,
    ErrorCode::InvalidCalendar,
    ErrorCode::InvalidEncoding,
    ErrorCode::FileNotReadable,
    ErrorCode::FileNotWritable,
    ErrorCode::NotFound,
    ErrorCode::Ambiguous,
    ErrorCode::NotPermitted,
    ErrorCode::TransitionRefused,
    ErrorCode::NothingToUndo,
    ErrorCode::NothingToRedo,
    ErrorCode::ChangedSince,
    ErrorCode::AlreadyUndone,
    ErrorCode::NotUndone,
    ErrorCode::StoreLocked,
    ErrorCode::StoreDamaged,
    ErrorCode::StoreNewer,
    ErrorCode::StoreForeign,
    ErrorCode::StoreReadOnly,
    ErrorCode::StoreFull,
    ErrorCode::StoreFailed,
    ErrorCode::Stale,
    ErrorCode::Overlap,
    ErrorCode::DuplicateIdentity,
    ErrorCode::NotLoaded,
    ErrorCode::NotHere,
    ErrorCode::Internal,
    ErrorCode::BackupFailed,
    ErrorCode::StoreReplaced,
    ErrorCode::PinNeeded,
    ErrorCode::PinWrong,
    ErrorCode::PinWait,
    ErrorCode::PinUnreadable,
    ErrorCode::KeychainLocked,
    ErrorCode::KeychainMissing,
    ErrorCode::PasswordNeeded,
    ErrorCode::PasswordMissing,
    ErrorCode::PasswordWrong,
    ErrorCode::PasswordWait,
    ErrorCode::PasswordUnreadable,
    ErrorCode::FeatureOff,
};

TEST(ErrorSentences, HaveOneForEveryCodeWithAndWithoutArguments)
{
    for (const ErrorCode code : allErrors) {
        for (const Error &error : {Error{code, {"a", "b", "c"}}, Error{code, {}}}) {
            const QString sentence = text::sentence(error);
            EXPECT_FALSE(sentence.isEmpty()) << static_cast<int>(code);
            EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << sentence.toStdString();
        }
    }
}

std::string said(ErrorCode code, std::vector<Phrase> arguments)
{
    return text::sentence(Error{code, std::move(arguments)}).toStdString();
}

TEST(ErrorSentences, SayPlaceAndReason)
{
    EXPECT_EQ(said(ErrorCode::InvalidRuleBook, {"12", "there is no rule called \"x\""}),
              "Rule book, line 12: there is no rule called \"x\"");
    EXPECT_EQ(said(ErrorCode::NotPermitted, {"booking.move.other", "M. Ross"}),
              "M. Ross may not move other people's bookings");
    EXPECT_EQ(said(ErrorCode::NotPermitted, {"booking.create"}), "You may not make bookings");
    EXPECT_EQ(said(ErrorCode::TransitionRefused, {"checked_in", "cancelled"}),
              "A booking that is checked in cannot become cancelled");
    EXPECT_EQ(said(ErrorCode::ChangedSince, {"Move A. Haddad", "M. Ross"}),
              "It has been changed since: \"Move A. Haddad\" by M. Ross");
    EXPECT_EQ(said(ErrorCode::StoreNewer, {"club.bay", "9", "3"}),
              "club.bay was written by a newer program (format 9, this one knows 3); it was left "
              "alone");
    EXPECT_EQ(said(ErrorCode::NotFound, {"bay", "Bay 9"}), "There is no bay \"Bay 9\"");
    EXPECT_EQ(said(ErrorCode::StoreLocked, {"club.bay", ""}),
              "club.bay is in use by another program");
}

TEST(ErrorSentences, PercentSignsInArgumentsStayAsTheyAre)
{
    EXPECT_EQ(said(ErrorCode::FileNotReadable, {"%2.csv", "%1 gone"}),
              "%2.csv cannot be read: %1 gone");
}

TEST(Labels, NameTheStep)
{
    EXPECT_EQ(text::label({LabelCode::MoveBooking, {"A. Haddad"}}).toStdString(), "Move A. Haddad");
    EXPECT_EQ(text::label({LabelCode::MoveBooking, {""}}).toStdString(), "Move a booking");
    EXPECT_EQ(text::label({LabelCode::CreateBlock, {"out_of_service", "Projector"}}).toStdString(),
              "Block time: Out of service, Projector");
    EXPECT_EQ(text::label({LabelCode::Import, {"may.csv", "1"}}).toStdString(),
              "Import may.csv (1 booking)");
    EXPECT_EQ(text::label({LabelCode::Import, {"may.csv", "3240"}}).toStdString(),
              "Import may.csv (3240 bookings)");
    EXPECT_EQ(text::label(ChangeKind::Undo, {LabelCode::CheckIn, {"P. Quinn"}}).toStdString(),
              "Undo: Check in P. Quinn");
}

TEST(Labels, HaveOneForEveryCode)
{
    for (int code = 1; code <= static_cast<int>(LabelCode::Rescue); ++code) {
        const QString label = text::label({static_cast<LabelCode>(code), {}});
        EXPECT_FALSE(label.isEmpty()) << code;
        EXPECT_FALSE(label.contains(QLatin1Char('%'))) << label.toStdString();
    }
}

TEST(Words, PreferTheClubsOwnNames)
{
    World world;
    world.tiers[0].name = "Guest";
    world.kinds[0].name = "Groundwork";
    const Club &club = world.club();
    EXPECT_EQ(text::tier(club, "new").toStdString(), "Guest");
    EXPECT_EQ(text::tier(club, "member").toStdString(), "Member");
    EXPECT_EQ(text::tier(club, "gold").toStdString(), "gold");
    EXPECT_EQ(text::blockKind(club, "maintenance").toStdString(), "Groundwork");
    EXPECT_EQ(text::role(club, "front_desk").toStdString(), "Front desk");
    EXPECT_EQ(text::bayWord(club).toStdString(), "Bay");
}

TEST(Formats, FollowTheReadersLanguageAndTheLocationsZone)
{
    World world;
    const Proposal proposal = world.ask({1}, "2026-11-22 18:00", 90);
    text::Context context = contextFor(world, proposal);
    context.locale = QLocale(QLocale::French, QLocale::Canada);
    EXPECT_EQ(text::day(world.time("2026-11-22T23:30Z"), context).toStdString(), "dim. 22 nov.");
    EXPECT_EQ(text::clock(world.time("2026-11-22T23:30Z"), context).toStdString(), "19:30");
    EXPECT_TRUE(text::money(1050, context).startsWith(QStringLiteral("10,50")));
}

TEST(NightText, NamesBothDaysAndIsSilentByDay)
{
    Location always;
    const auto zone = Zone::load("America/Halifax").value();
    const auto said = [&](const char *wall) {
        return text::nightText(always, *zone, readTime("at", wall, *zone).value()).toStdString();
    };
    EXPECT_EQ(said("2026-11-23 00:30"), "Night of Sunday to Monday");
    EXPECT_EQ(said("2026-11-22 23:30"), "");
    EXPECT_EQ(said("2026-11-23 09:00"), "");
}

TEST(RuleSentences, SayWhereTheSameCustomerIsRightBefore)
{
    World world;
    Location other;
    other.id = LocationId{Uuid::parse("0190a000-0000-7000-8000-000000000009").value()};
    other.name = "Bedford";
    other.zone = world.location.zone;
    world.otherLocations.push_back(other);
    Bay bay;
    bay.id = BayId{Uuid::parse("0190a000-0000-7000-8000-00000000000a").value()};
    bay.location = other.id;
    bay.name = "B1";
    world.bays.push_back(bay);
    world.person.bookings.push_back(
        {BookingId{other.id.value},
         other.id,
         Slot::of({bay.id}, Span(world.time("2026-11-22 17:00"), hours(1))),
         BookingState::Confirmed,
         {}});
    const char *same = R"({"id":"a","rule":"duplicateCustomer"})";
    EXPECT_EQ(spoken(world, world.ask({1}, "2026-11-22 18:00", 60), same),
              "Right before, the same customer is on B1, Bedford (17:00 to 18:00)");
    EXPECT_EQ(spoken(world, world.ask({1}, "2026-11-22 16:00", 60), same),
              "Right after, the same customer is on B1, Bedford (17:00 to 18:00)");
}

} // namespace
} // namespace bayboard
