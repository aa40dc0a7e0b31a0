// What stands on a run sheet, from rows made by hand.

#include "tests/core/reports/SheetClub.h"

#include <gmock/gmock.h>

namespace bayboard {
namespace {

using test::SheetClub;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string monday = "2026-06-15";
const std::string tuesday = "2026-06-16";

class TheRunSheet : public testing::Test
{
protected:
    [[nodiscard]] std::vector<std::string>
    linesOf(int bay, const RunSheetOrder &order, const std::string &date)
    {
        for (const RunSheetSection &section : club.day(order, date).sections)
            if (section.bay == club.bay(bay))
                return club.lines(section);
        return {"no such section"};
    }

    [[nodiscard]] RunSheetRow onlyRow(const RunSheetOrder &order)
    {
        const RunSheetDay day = club.dayFor(club.olga, order);
        return day.sections.at(0).rows.at(0);
    }

    [[nodiscard]] RunSheetOrder dayForm(const std::string &from, const std::string &to = {})
    {
        RunSheetOrder order = club.order(from, to);
        order.form = RunSheetForm::ByDay;
        return order;
    }

    SheetClub club;
};

TEST_F(TheRunSheet, HasEveryBayInTheClubsOrderAlsoWhereNothingIsBooked)
{
    club.book("Jo Guest", monday, "18:00");
    const RunSheetDay day = club.day(club.order(monday), monday);
    ASSERT_EQ(day.sections.size(), 3U);
    EXPECT_EQ(day.sections[0].bay, club.bay(3));
    EXPECT_EQ(day.sections[2].bay, club.bay(1));
    EXPECT_THAT(club.lines(day.sections[0]), IsEmpty());
    EXPECT_THAT(club.lines(day.sections[2]), ElementsAre("18:00–19:00 Jo Guest"));
}

TEST_F(TheRunSheet, LeavesOutBaysThatAreNotAskedFor)
{
    club.book("Jo Guest", monday, "18:00");
    club.book("Ann", monday, "12:00").booking.slot
        = club.slot({2}, club.at(monday, "12:00"), hours(1));
    RunSheetOrder order = club.order(monday);
    order.bays = {club.bay(2)};
    const RunSheetDay day = club.day(order, monday);
    ASSERT_EQ(day.sections.size(), 1U);
    EXPECT_THAT(club.lines(day.sections[0]), ElementsAre("12:00–13:00 Ann"));
}

TEST_F(TheRunSheet, HasABookingOverMidnightOnBothDays)
{
    club.book("Late", monday, "23:00").booking.slot
        = club.slot({1}, club.at(monday, "23:00"), hours(2));
    const RunSheetOrder order = club.order(monday, tuesday);
    EXPECT_THAT(linesOf(1, order, monday), ElementsAre("23:00–01:00 Late →"));
    EXPECT_THAT(linesOf(1, order, tuesday), ElementsAre("23:00–01:00 Late ←"));
}

TEST_F(TheRunSheet, HasWhatEndsAtMidnightOnTheFirstDayOnly)
{
    club.book("Late", monday, "23:00");
    const RunSheetOrder order = club.order(monday, tuesday);
    EXPECT_THAT(linesOf(1, order, monday), ElementsAre("23:00–00:00 Late"));
    EXPECT_THAT(linesOf(1, order, tuesday), IsEmpty());
}

TEST_F(TheRunSheet, FollowsTheLocalDayOfTwentyThreeHours)
{
    // The clocks went forward on 8 March 2026, at two in the night.
    club.book("Early", "2026-03-08", "00:00").booking.slot
        = club.slot({1}, club.at("2026-03-08", "00:00"), hours(3));
    const RunSheetOrder order = club.order("2026-03-07", "2026-03-08");
    const RunSheetDay day = club.day(order, "2026-03-08");
    EXPECT_EQ(day.span.length(), hours(23));
    EXPECT_THAT(linesOf(1, order, "2026-03-08"), ElementsAre("00:00–04:00 Early"));
    EXPECT_THAT(linesOf(1, order, "2026-03-07"), IsEmpty());
}

TEST_F(TheRunSheet, FollowsTheLocalDayOfTwentyFiveHours)
{
    const Instant first = club.at("2026-11-01", "01:00");
    club.book("First", "2026-11-01", "01:00").booking.slot = club.slot({1}, first, hours(1));
    club.book("Second", "2026-11-01", "01:00").booking.slot
        = club.slot({1}, first + hours(1), hours(1));
    RunSheetOrder order = club.order("2026-11-01");
    order.withFree = true;
    const RunSheetDay day = club.day(order, "2026-11-01");
    EXPECT_EQ(day.span.length(), hours(25));
    // The hour from one to two is there twice.
    EXPECT_THAT(
        linesOf(1, order, "2026-11-01"),
        ElementsAre(
            "00:00–01:00 free", "01:00–01:00 First", "01:00–02:00 Second", "02:00–00:00 free"));
}

TEST_F(TheRunSheet, LeavesOutDaysThatTheZoneSkipped)
{
    club.place.zone = "Pacific/Apia";
    club.make();
    EXPECT_EQ(datesOf(*club, club.order("2011-12-29", "2011-12-31")).size(), 2U);
    EXPECT_EQ(datesOf(*club, club.order(monday, tuesday)).size(), 2U);
}

TEST_F(TheRunSheet, HasCancelledBookingsOnRequestOnly)
{
    club.book("Gone", monday, "18:00").booking.state = BookingState::Cancelled;
    club.rows.bookings.back().booking.reason = "rain";
    club.book("Now", monday, "18:00");
    RunSheetOrder order = club.order(monday);
    EXPECT_THAT(linesOf(1, order, monday), ElementsAre("18:00–19:00 Now"));
    order.withCancelled = true;
    EXPECT_THAT(linesOf(1, order, monday), ElementsAre("18:00–19:00 Now", "18:00–19:00 Gone"));
    EXPECT_EQ(club.day(order, monday).sections[2].rows[1].reason, "rain");
}

TEST_F(TheRunSheet, HasNothingThatWasTakenBack)
{
    club.book("Never", monday, "18:00").booking.withdrawn = true;
    club.block("repair", monday, "20:00").withdrawn = true;
    RunSheetOrder order = club.order(monday);
    order.withCancelled = true;
    order.withFree = true;
    EXPECT_THAT(linesOf(1, order, monday), ElementsAre("00:00–00:00 free"));
}

TEST_F(TheRunSheet, HasTheNamesOnlyForWhoMayKnowThem)
{
    BookingRow &row = club.book("Jo Guest", monday, "18:00");
    row.booking.guestPhone = "902-555-0101";
    row.booking.notes = "left-handed Jo";
    row.booking.title = "Jo's birthday";
    row.booking.flags = 4;
    row.booking.partySize = 3;
    row.booking.price = Money{3500};
    row.customerFlags = 1;
    row.tier = "new";
    Block &block = club.block("repair", monday, "20:00");
    block.title = "Jo's lamp";
    block.reason = "Jo broke it";
    const auto nameless = [&](const RunSheetDay &day) {
        const RunSheetRow &booking = day.sections.at(2).rows.at(0);
        RunSheetRow bare;
        bare.kind = RunSheetRow::Kind::Booking;
        bare.holder = booking.holder;
        bare.bays = {club.bay(1)};
        bare.span = booking.span;
        bare.partySize = 3;
        EXPECT_EQ(booking, bare);
        EXPECT_EQ(day.sections.at(2).rows.at(1).blockKind, "repair");
        EXPECT_EQ(day.sections.at(2).rows.at(1).title, "");
        EXPECT_EQ(day.sections.at(2).rows.at(1).reason, "");
    };
    RunSheetOrder order = club.order(monday);
    EXPECT_EQ(club.dayFor(club.olga, order).sections.at(2).rows.at(0).phone, "902-555-0101");
    EXPECT_EQ(club.dayFor(club.olga, order).sections.at(2).rows.at(0).title, "Jo's birthday");
    nameless(club.dayFor(club.kim, order));
    order.withNames = false;
    nameless(club.dayFor(club.olga, order));
}

TEST_F(TheRunSheet, HasNoNamesWhereTheirExportIsSwitchedOff)
{
    club.book("Jo Guest", monday, "18:00");
    club.switches = {"export.personal=off"};
    club.make();
    EXPECT_EQ(onlyRow(dayForm(monday)).who, "");
    EXPECT_FALSE(sightOf(*club, club.olga, club.order(monday)).names);
}

TEST_F(TheRunSheet, CallsABookingByItsTitleWhereNobodyIsNamed)
{
    BookingRow &row = club.book("", monday, "18:00");
    row.booking.title = "League night";
    const RunSheetRow line = onlyRow(dayForm(monday));
    EXPECT_EQ(line.who, "League night");
    EXPECT_EQ(line.title, "");
}

TEST_F(TheRunSheet, HasEachPartOfABlockThatIsInForce)
{
    Block &block = club.block("repair", monday, "18:00");
    block.slot = club.slot({1}, club.at(monday, "18:00"), hours(5));
    block.lifted = {Span(club.at(monday, "20:00"), hours(1))};
    EXPECT_THAT(linesOf(1, club.order(monday), monday),
                ElementsAre("18:00–20:00 [repair]", "21:00–23:00 [repair]"));
}

TEST_F(TheRunSheet, HasABlockUntilLiftedOnEveryDay)
{
    club.block("repair", monday, "18:00").slot.span = Span(club.at(monday, "18:00"), openEnd);
    const RunSheetOrder order = club.order(monday, "2026-06-20");
    EXPECT_THAT(linesOf(1, order, monday), ElementsAre("18:00–… [repair] →"));
    EXPECT_THAT(linesOf(1, order, "2026-06-20"), ElementsAre("18:00–… [repair] ← →"));
}

TEST_F(TheRunSheet, TellsOfAKindThatTheRoleMayNotSeeOnlyThatTheTimeIsTaken)
{
    Block &block = club.block("private_event", monday, "18:00");
    block.title = "Board meeting";
    EXPECT_EQ(club.dayFor(club.olga, dayForm(monday)).sections[0].rows[0].title, "Board meeting");
    const RunSheetRow row = club.dayFor(club.kim, dayForm(monday)).sections[0].rows[0];
    EXPECT_EQ(row.kind, RunSheetRow::Kind::Block);
    EXPECT_EQ(row.blockKind, "");
    EXPECT_EQ(row.title, "");
}

TEST_F(TheRunSheet, AsksForAnAmountOnce)
{
    BookingRow &row = club.book("Group", monday, "23:00");
    row.booking.slot = club.slot({1, 2}, club.at(monday, "23:00"), hours(2));
    row.booking.price = Money{7000};
    row.booking.fee = Money{1000};
    row.booking.payment = Payment::Unpaid;
    const auto amounts = [&](const RunSheetOrder &order, const std::string &date) {
        std::vector<std::int64_t> cents;
        for (const RunSheetSection &section : club.day(order, date).sections)
            for (const RunSheetRow &each : section.rows)
                if (each.amount)
                    cents.push_back(each.amount->cents);
        return cents;
    };
    EXPECT_THAT(amounts(club.order(monday, tuesday), monday), ElementsAre(8000));
    EXPECT_THAT(amounts(club.order(monday, tuesday), tuesday), IsEmpty());
    EXPECT_THAT(amounts(club.order(tuesday), tuesday), ElementsAre(8000));
    RunSheetOrder order = club.order(monday);
    order.bays = {club.bay(1)}; // the one that is second in the club's order
    EXPECT_THAT(amounts(order, monday), ElementsAre(8000));
}

TEST_F(TheRunSheet, SaysNoAmountWhereNoneIsKnown)
{
    club.book("Jo", monday, "18:00");
    EXPECT_FALSE(onlyRow(dayForm(monday)).amount);
}

TEST_F(TheRunSheet, OfAWholeDayHasEachBookingOnceInOrderOfTime)
{
    club.book("Group", monday, "19:00").booking.slot
        = club.slot({1, 2, 3}, club.at(monday, "19:00"), hours(2));
    club.book("Early", monday, "09:00").booking.slot
        = club.slot({2}, club.at(monday, "09:00"), hours(1));
    const RunSheetDay day = club.day(dayForm(monday), monday);
    ASSERT_EQ(day.sections.size(), 1U);
    EXPECT_TRUE(day.sections[0].bay.isNull());
    EXPECT_THAT(club.lines(day.sections[0]), ElementsAre("09:00–10:00 Early", "19:00–21:00 Group"));
    EXPECT_THAT(day.sections[0].rows[1].bays, ElementsAre(club.bay(3), club.bay(2), club.bay(1)));
}

TEST_F(TheRunSheet, OfAWholeDayJoinsBlocksThatSayTheSame)
{
    for (int number = 1; number <= 3; ++number) {
        Block &block = club.block("cleaning", monday, "06:00");
        block.slot = club.slot({number}, club.at(monday, "06:00"), hours(1));
        block.title = number == 3 ? "deep" : "";
    }
    const RunSheetDay day = club.day(dayForm(monday), monday);
    ASSERT_EQ(day.sections[0].rows.size(), 2U);
    EXPECT_THAT(day.sections[0].rows[0].bays, ElementsAre(club.bay(2), club.bay(1)));
    EXPECT_THAT(day.sections[0].rows[1].bays, ElementsAre(club.bay(3)));
}

TEST_F(TheRunSheet, HasFreeTimeInOpeningHoursOnly)
{
    club.place.hours = WeekHours::parse({"daily 08:00-22:00"}).value();
    club.make();
    club.book("Jo", monday, "12:00");
    club.book("No", monday, "15:00").booking.state = BookingState::Cancelled;
    club.block("repair", monday, "13:00");
    RunSheetOrder order = club.order(monday);
    order.withFree = true;
    EXPECT_THAT(
        linesOf(1, order, monday),
        ElementsAre(
            "08:00–12:00 free", "12:00–13:00 Jo", "13:00–14:00 [repair]", "14:00–22:00 free"));
}

TEST_F(TheRunSheet, HasTimeFreeThatANoShowGaveBack)
{
    club.place.hours = WeekHours::parse({"daily 18:00-22:00"}).value();
    club.make();
    BookingRow &row = club.book("Nobody", monday, "18:00");
    row.booking.slot = club.slot({1}, club.at(monday, "18:00"), hours(2));
    row.booking.state = BookingState::NoShow;
    row.booking.released = club.at(monday, "18:30");
    RunSheetOrder order = club.order(monday);
    order.withFree = true;
    EXPECT_THAT(linesOf(1, order, monday), ElementsAre("18:00–20:00 Nobody", "18:30–22:00 free"));
}

TEST_F(TheRunSheet, NamesAClosedDateAndHasNoFreeTimeThen)
{
    club.place.closedDates = {"2026-06-15 Founders' Day"};
    club.make();
    RunSheetOrder order = club.order(monday, tuesday);
    order.withFree = true;
    EXPECT_EQ(club.day(order, monday).closed, "Founders' Day");
    EXPECT_THAT(linesOf(1, order, monday), IsEmpty());
    EXPECT_FALSE(club.day(order, tuesday).closed);
}

TEST_F(TheRunSheet, IsRefusedForWhatItCannotShow)
{
    const auto code = [&](OperatorId who, const RunSheetOrder &order) {
        const Status checked = checkRunSheet(*club, who, order);
        return checked ? std::optional<ErrorCode>() : checked.error().code;
    };
    EXPECT_EQ(code(club.olga, club.order(monday)), std::nullopt);
    EXPECT_EQ(code(club.kim, club.order(monday)), std::nullopt);
    EXPECT_EQ(code(club.sam, club.order(monday)), ErrorCode::NotPermitted);
    EXPECT_EQ(code(club.olga, club.order(tuesday, monday)), ErrorCode::InvalidArgument);
    EXPECT_EQ(code(club.olga, club.order("2026-01-01", "2027-01-01")), std::nullopt);
    EXPECT_EQ(code(club.olga, club.order("2026-01-01", "2027-01-02")), ErrorCode::InvalidArgument);
    RunSheetOrder order = club.order(monday);
    order.bays = {BayId{Uuid{{99}}}};
    EXPECT_EQ(code(club.olga, order), ErrorCode::NotFound);
    order = club.order(monday);
    order.location = LocationId{Uuid{{99}}};
    EXPECT_EQ(code(club.olga, order), ErrorCode::NotFound);
}

} // namespace
} // namespace bayboard
