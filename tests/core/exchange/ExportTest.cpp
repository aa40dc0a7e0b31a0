#include "core/exchange/ExportRow.h"
#include "core/exchange/Import.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

constexpr Instant now = fromUnix(1781265600);

/// Two locations, of which one has two bays with names that need quoting.
std::shared_ptr<const Club> club()
{
    Location halifax;
    halifax.id = LocationId{makeNamedUuid(settingsId(), "Halifax")};
    halifax.name = "Bayers Lake; north";
    halifax.zone = "America/Halifax";
    Location london;
    london.id = LocationId{makeNamedUuid(settingsId(), "London")};
    london.name = "London";
    london.zone = "Europe/London";
    std::vector<Bay> bays;
    for (const char *name : {"Bay 1", "Bay \"2\""}) {
        Bay bay;
        bay.id = BayId{makeNamedUuid(settingsId(), name)};
        bay.location = halifax.id;
        bay.name = name;
        bays.push_back(bay);
    }
    Bay lane;
    lane.id = BayId{makeNamedUuid(settingsId(), "Lane 7")};
    lane.location = london.id;
    lane.name = "Lane 7";
    bays.push_back(lane);
    ZoneCache zones;
    return Club::make(Settings(), {halifax, london}, bays, {}, {}, {}, {}, zones).value();
}

std::vector<ExportRow> bookings(const Club &of)
{
    ExportRow full;
    full.booking.id = BookingId{makeNamedUuid(settingsId(), "full")};
    full.booking.location = of.findLocation("Bayers Lake; north").value();
    full.booking.slot
        = Slot::of({of.findBay("Bay 1", {}).value(), of.findBay("Bay \"2\"", {}).value()},
                   Span(now, minutes(90)));
    full.booking.title = "League, round 1; \"A\"";
    full.booking.notes = "line one\nline two, with \\ and ; and \"quotes\"";
    full.booking.partySize = 7;
    full.booking.state = BookingState::NoShow;
    full.booking.source = "phone";
    full.booking.externalSource = "old system";
    full.booking.externalReference = "B-17/3";
    full.booking.price = Money{10550};
    full.booking.fee = Money{1000};
    full.booking.payment = Payment::Paid;
    full.booking.reason = "rain, again";
    full.booking.made = now - days(3);
    full.booking.tags = {"league", "vip"};
    full.name = "Zoë O'Neil-Łukasz, Jr.";
    full.phone = "+1 (902) 555-0147";
    full.email = "zoe@example.com";
    ExportRow bare;
    bare.booking.id = BookingId{makeNamedUuid(settingsId(), "bare")};
    bare.booking.location = of.findLocation("London").value();
    bare.booking.slot = Slot::of({of.findBay("Lane 7", {}).value()}, Span(now + days(2), hours(1)));
    bare.name = "Walk-in";
    bare.booking.state = BookingState::Cancelled;
    return {full, bare};
}

void expectSame(const ImportFile &file, const Club &of)
{
    ASSERT_TRUE(file.unreadable.empty()) << file.unreadable.front().reason.english();
    const auto rows = bookings(of);
    ASSERT_EQ(file.rows.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Booking &booking = rows[i].booking;
        const ImportRow &row = file.rows[i];
        EXPECT_EQ(row.span, booking.slot.span);
        EXPECT_EQ(row.bays.size(), booking.slot.bays.size());
        EXPECT_EQ(row.title, booking.title);
        EXPECT_EQ(row.notes, booking.notes);
        EXPECT_EQ(row.partySize, booking.partySize);
        EXPECT_EQ(row.state, booking.state);
        EXPECT_EQ(row.payment, booking.payment);
        EXPECT_EQ(row.price, booking.price);
        EXPECT_EQ(row.fee, booking.fee);
        EXPECT_EQ(row.reason, booking.reason);
        EXPECT_EQ(row.channel, booking.source);
        EXPECT_EQ(row.tags, booking.tags);
        EXPECT_EQ(row.made, booking.made);
        EXPECT_EQ(row.customer, rows[i].name);
        EXPECT_EQ(row.phone, rows[i].phone);
        EXPECT_EQ(row.email, rows[i].email);
    }
}

TEST(Export, CsvGivesBackWhatItWasGiven)
{
    const auto of = club();
    const auto file
        = readImportFile(writeCsv(bookings(*of), *of), *of, {"export.csv", nullptr, now});
    ASSERT_TRUE(file.has_value()) << file.error().arguments.back().english();
    EXPECT_EQ(file->mapping, "Bayboard export");
    expectSame(*file, *of);
}

TEST(Export, CalendarGivesBackWhatItWasGiven)
{
    const auto of = club();
    const auto file = readImportFile(
        writeCalendar({bookings(*of), {}}, *of, now), *of, {"a.ics", nullptr, now});
    ASSERT_TRUE(file.has_value()) << file.error().arguments.back().english();
    expectSame(*file, *of);
}

TEST(Export, CalendarLinesAreFoldedAndEndAsTheStandardSays)
{
    const auto of = club();
    const std::string text = writeCalendar({bookings(*of), {}}, *of, now);
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = text.find("\r\n", from);
        ASSERT_NE(end, std::string::npos) << "a line without CRLF";
        EXPECT_LE(end - from, 75U) << text.substr(from, end - from);
        from = end + 2;
    }
}

} // namespace
} // namespace bayboard
