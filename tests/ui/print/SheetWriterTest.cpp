// What a run sheet says, in the reader's language and the location's time.

#include "tests/core/reports/SheetClub.h"
#include "ui/print/SheetPaper.h"
#include "ui/print/SheetWriter.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::SheetClub;

const std::string monday = "2026-06-15";

class SheetWords : public testing::Test
{
protected:
    [[nodiscard]] SheetDayText written(const RunSheetOrder &order, const std::string &date)
    {
        SheetWriter writer(*club, order, sightOf(*club, club.olga, order), now);
        return writer.write(club.day(order, date));
    }

    /// The cell of the first row of bay 1, which is last in the club's order.
    [[nodiscard]] QString
    cell(SheetColumn column, const RunSheetOrder &order, const std::string &date = monday)
    {
        const SheetDayText text = written(order, date);
        return text.parts.at(text.parts.size() - 1).lines.at(0).cell(column);
    }

    [[nodiscard]] RunSheetOrder byDay()
    {
        RunSheetOrder order = club.order(monday);
        order.form = RunSheetForm::ByDay;
        return order;
    }

    SheetClub club;
    Instant now = club.at(monday, "12:00");
};

TEST_F(SheetWords, SayWhatABookingIs)
{
    BookingRow &row = club.book("Jo Guest", monday, "18:00");
    row.booking.slot = club.slot({1, 2}, club.at(monday, "18:00"), minutes(90));
    row.booking.guestPhone = "902-555-0101";
    row.booking.partySize = 3;
    row.booking.state = BookingState::CheckedIn;
    row.booking.title = "Birthday";
    row.booking.flags = 4;
    row.booking.tags = {"league"};
    row.booking.notes = "left-handed";
    row.booking.price = Money{3500};
    row.booking.payment = Payment::Unpaid;
    const RunSheetOrder order = byDay();
    EXPECT_EQ(cell(SheetColumn::Time, order), QStringLiteral("18:00–19:30"));
    EXPECT_EQ(cell(SheetColumn::Bay, order), QStringLiteral("Bay 2, Bay 1"));
    EXPECT_EQ(cell(SheetColumn::Who, order), QStringLiteral("Jo Guest"));
    EXPECT_EQ(cell(SheetColumn::Phone, order), QStringLiteral("902-555-0101"));
    EXPECT_EQ(cell(SheetColumn::Party, order), QStringLiteral("3"));
    EXPECT_EQ(cell(SheetColumn::State, order), QStringLiteral("Checked in"));
    EXPECT_EQ(cell(SheetColumn::Price, order), QStringLiteral("$35.00 unpaid"));
    EXPECT_EQ(cell(SheetColumn::Remarks, order),
              QStringLiteral("Birthday · VIP · league\nleft-handed"));
    EXPECT_TRUE(written(order, monday).parts[0].lines[0].ticked);
}

TEST_F(SheetWords, NameTheOtherBaysUnderABay)
{
    club.book("Jo", monday, "18:00").booking.slot
        = club.slot({1, 2}, club.at(monday, "18:00"), hours(1));
    EXPECT_EQ(cell(SheetColumn::Remarks, club.order(monday)), QStringLiteral("with Bay 2"));
    EXPECT_EQ(cell(SheetColumn::Bay, club.order(monday)), QString());
}

TEST_F(SheetWords, SayThatABookingContinuesOverMidnight)
{
    club.book("Late", monday, "23:00").booking.slot
        = club.slot({1}, club.at(monday, "23:00"), hours(2));
    const RunSheetOrder order = club.order(monday, "2026-06-16");
    EXPECT_EQ(cell(SheetColumn::Time, order), QStringLiteral("23:00–01:00"));
    EXPECT_EQ(cell(SheetColumn::Remarks, order), QStringLiteral("continues to Tue 16 Jun"));
    EXPECT_EQ(cell(SheetColumn::Remarks, order, "2026-06-16"),
              QStringLiteral("continues from Mon 15 Jun"));
}

TEST_F(SheetWords, SayThatABlockHasNoEnd)
{
    club.block("repair", monday, "18:00").slot.span = Span(club.at(monday, "18:00"), openEnd);
    EXPECT_EQ(cell(SheetColumn::Time, club.order(monday)), QStringLiteral("18:00–…"));
    EXPECT_EQ(cell(SheetColumn::Remarks, club.order(monday)), QStringLiteral("until lifted"));
    EXPECT_EQ(cell(SheetColumn::Who, club.order(monday)), QStringLiteral("Repair"));
}

TEST_F(SheetWords, TellTheTwoHoursOfAnAutumnNightApart)
{
    const Instant first = club.at("2026-11-01", "01:00");
    club.book("Twice", "2026-11-01", "01:00").booking.slot = club.slot({1}, first, hours(1));
    EXPECT_EQ(cell(SheetColumn::Time, club.order("2026-11-01"), "2026-11-01"),
              QStringLiteral("01:00 ADT–01:00 AST"));
    EXPECT_EQ(written(club.order("2026-11-01"), "2026-11-01").note,
              QStringLiteral("The clocks change: this day has 25 h"));
    EXPECT_EQ(written(club.order("2026-03-08"), "2026-03-08").note,
              QStringLiteral("The clocks change: this day has 23 h"));
    EXPECT_EQ(written(club.order(monday), monday).note, QString());
}

TEST_F(SheetWords, SayNothingOfAnybodyWithoutNames)
{
    club.book("Jo Guest", monday, "18:00");
    RunSheetOrder order = club.order(monday);
    order.withNames = false;
    EXPECT_EQ(cell(SheetColumn::Who, order), QStringLiteral("Booked"));
    EXPECT_EQ(written(order, monday).note, QStringLiteral("Without names"));
}

TEST_F(SheetWords, SayThatNothingIsBooked)
{
    const SheetDayText text = written(club.order(monday), monday);
    ASSERT_EQ(text.parts.size(), 3U);
    EXPECT_EQ(text.parts[0].title, QStringLiteral("Bay 3"));
    EXPECT_EQ(text.parts[0].figures, QStringLiteral("0 booking(s)")); // no English plurals here
    ASSERT_EQ(text.parts[0].lines.size(), 1U);
    EXPECT_EQ(text.parts[0].lines[0].look, SheetLine::Look::Nothing);
}

TEST_F(SheetWords, StrikeOutWhatIsCancelledAndCountItNot)
{
    BookingRow &row = club.book("Gone", monday, "18:00");
    row.booking.state = BookingState::Cancelled;
    row.booking.reason = "rain";
    RunSheetOrder order = club.order(monday);
    order.withCancelled = true;
    const SheetPart part = written(order, monday).parts.at(2);
    EXPECT_EQ(part.lines[0].look, SheetLine::Look::Cancelled);
    EXPECT_EQ(part.lines[0].cell(SheetColumn::Remarks), QStringLiteral("rain"));
    EXPECT_EQ(part.lines[0].cell(SheetColumn::Tick), QString());
    EXPECT_EQ(part.figures, QStringLiteral("0 booking(s)"));
}

TEST_F(SheetWords, NameAClosedDate)
{
    club.place.closedDates = {"2026-06-15 Founders' Day"};
    club.make();
    EXPECT_EQ(written(club.order(monday), monday).note, QStringLiteral("Closed: Founders' Day"));
}

TEST_F(SheetWords, SayWhenAndForWhomTheSheetWasMade)
{
    const RunSheetOrder order = club.order(monday);
    EXPECT_EQ(SheetWriter(*club, order, {}, now).printed(),
              QStringLiteral("Printed Mon 15 Jun 12:00 · "));
}

TEST(SheetPaper, IsWhatTheCountryWritesOn)
{
    const auto of = [](QLocale::Language language, QLocale::Territory territory) {
        return SheetPaper::usualSize(QLocale(language, territory));
    };
    EXPECT_EQ(of(QLocale::English, QLocale::Canada), QPageSize::Letter);
    EXPECT_EQ(of(QLocale::French, QLocale::Canada), QPageSize::Letter);
    EXPECT_EQ(of(QLocale::English, QLocale::UnitedStates), QPageSize::Letter);
    EXPECT_EQ(of(QLocale::French, QLocale::France), QPageSize::A4);
    EXPECT_EQ(of(QLocale::English, QLocale::UnitedKingdom), QPageSize::A4);
}

} // namespace
} // namespace bayboard
