#include "core/desk/DemoClub.h"
#include "core/exchange/CsvGuard.h"
#include "core/exchange/ExportRow.h"
#include "core/exchange/Import.h"
#include "tests/core/exchange/MemoryStore.h"
#include "tests/core/exchange/TestClub.h"

#include <gtest/gtest.h>

#include <rapidjson/document.h>

using namespace bayboard;
using test::MemoryStore;

namespace {

constexpr Instant now{seconds(1'777'000'000)};

std::vector<ExportRow> rowsOf(const MemoryStore &store)
{
    std::map<CustomerId, Customer> customers;
    for (const Customer &customer : store.customers())
        customers[customer.id] = customer;
    std::vector<ExportRow> rows;
    for (const Booking &booking : store.bookings()) {
        ExportRow row;
        row.booking = booking;
        row.name = booking.guestName;
        row.phone = booking.guestPhone;
        if (const auto at = customers.find(booking.customer); at != customers.end()) {
            row.name = at->second.name;
            row.phone = at->second.phones.empty() ? std::string() : at->second.phones.front();
            row.email = at->second.email;
        }
        rows.push_back(row);
    }
    return rows;
}

ImportPlan importInto(MemoryStore &store, const std::string &text, Random &random)
{
    const auto club = store.club();
    ImportOptions reading;
    reading.fileName = "export";
    reading.now = now;
    auto file = readImportFile(text, *club, reading);
    EXPECT_TRUE(file.has_value()) << text;
    if (!file)
        return {};
    PlanOptions options;
    options.now = now;
    options.random = &random;
    auto plan = planImport(std::move(*file), *club, store, options).value();
    for (const UnreadableRow &row : plan.unreadable)
        ADD_FAILURE() << row.reason.english();
    EXPECT_TRUE(store.apply(plan.changes));
    return plan;
}

/// Everything that a file can tell of a booking, by its id in the first club.
std::map<std::string, std::string> told(const MemoryStore &store, bool byReference)
{
    const auto club = store.club();
    std::map<std::string, std::string> texts;
    for (ExportRow row : rowsOf(store)) {
        const std::string id
            = byReference ? row.booking.externalReference : row.booking.id.toString();
        row.booking.id = {};
        row.booking.externalReference.clear();
        texts[id] = writeCsv({row}, *club);
    }
    return texts;
}

Booking trickyBooking(std::int64_t number, const Club &club, CustomerId customer, Random &random)
{
    static const char *const words[]
        = {"",
           "plain",
           "comma, quote \" and ; bar",
           "two\nlines",
           "=1+1",
           "'=quoted",
           "@home",
           "Zo\xC3\xAB \xE2\x80\x93 \xF0\x9F\x8F\x8C",
           "back\\slash \\n",
           "-dash",
           "+1 902 555 0142",
           "long long long long long long long long long long long long "
           "long long long long long line of more than seventy-five"};
    const auto word = [&] {
        return std::string(words[random.next() % std::size(words)]);
    };
    const Location &place = club.locations()[random.next() % 2];
    const auto &bays = club.baysOf(place.id);
    Booking booking;
    booking.id = BookingId{makeUuidV7(2, random)};
    booking.location = place.id;
    booking.slot = Slot::of(random.next() % 2 == 0 ? bays : std::vector{bays[0]},
                            Span(fromUnix(1'772'900'000 + number * 7200), minutes(90)));
    booking.state = allBookingStates[random.next() % 6];
    if (random.next() % 3 == 0)
        booking.customer = customer;
    else
        booking.guestName = word();
    booking.title = word();
    booking.notes = word();
    booking.reason = word();
    booking.partySize = static_cast<std::int64_t>(random.next() % 5);
    booking.source = random.next() % 2 == 0 ? "phone" : "walk-in";
    booking.payment = static_cast<Payment>(random.next() % 4);
    if (random.next() % 2 == 0)
        booking.price = Money{static_cast<std::int64_t>(random.next() % 100'000)};
    if (random.next() % 2 == 0)
        booking.made = fromUnix(1'770'000'000 + number);
    if (random.next() % 2 == 0)
        booking.tags = {"league night", "vip"};
    return booking;
}

/// Bookings with everything that makes formats stumble.
void fillTricky(MemoryStore &store, std::uint64_t seed)
{
    SeededRandom random(seed);
    store.add(*test::clubWith({"Dartmouth", "Bedford, N.S."},
                              {"Dartmouth/Bay 1",
                               "Dartmouth/Bay 2",
                               "Bedford, N.S./Box 1; left",
                               "Bedford, N.S./Box 2 \"right\""}));
    Customer customer;
    customer.id = CustomerId{makeUuidV7(1, random)};
    customer.name = "O'Neil, Zo\xC3\xAB";
    customer.phones = {"+1 (902) 555-0142"};
    customer.email = "zoe@example.org";
    std::vector<EntityChange> changes
        = {creation({EntityKind::Customer, customer.id.value}, toRecord(customer))};
    for (std::int64_t i = 0; i < 24; ++i) {
        const Booking booking = trickyBooking(i, *store.club(), customer.id, random);
        changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
    }
    EXPECT_TRUE(store.apply(changes));
}

std::string exported(const MemoryStore &store, bool calendar)
{
    return calendar ? writeCalendar({rowsOf(store), {}}, *store.club(), now)
                    : writeCsv(rowsOf(store), *store.club());
}

} // namespace

TEST(RoundTrip, AnEmptyClubGetsWhatWasThere)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const bool calendar : {false, true}) {
            SCOPED_TRACE("seed " + std::to_string(seed) + (calendar ? " ics" : " csv"));
            MemoryStore store;
            fillTricky(store, seed);
            SeededRandom random(99);
            MemoryStore empty;
            const auto plan = importInto(empty, exported(store, calendar), random);
            EXPECT_EQ(plan.created, 24);
            EXPECT_EQ(plan.newLocations, 2);
            const auto expected = told(store, false);
            auto found = told(empty, true);
            EXPECT_EQ(found.size(), expected.size());
            for (const auto &[id, booking] : expected)
                EXPECT_EQ(found[id], booking);
        }
}

TEST(RoundTrip, TheSameClubGetsNothingNew)
{
    MemoryStore store;
    fillTricky(store, 5);
    SeededRandom random(3);
    for (const bool calendar : {false, true}) {
        const auto plan = importInto(store, exported(store, calendar), random);
        EXPECT_EQ(plan.same, 24);
        EXPECT_TRUE(plan.changes.empty());
        for (const RowRemark &remark : plan.remarks)
            ADD_FAILURE() << remark.text.english();
    }
}

TEST(RoundTrip, AnImportedBookingIsKnownByItsFirstFile)
{
    const std::string first = "Booking id,Spaces,Start,End,Holder,Phone\n"
                              "S1,Bay 1,2026-05-01 10:00,2026-05-01 11:00,Zoe,9025550142\n";
    SeededRandom random(1);
    MemoryStore store;
    store.add(*test::clubWith({"Dartmouth"}, {"Dartmouth/Bay 1"}));
    importInto(store, first, random);
    const std::string text = exported(store, false);
    MemoryStore other;
    EXPECT_EQ(importInto(other, text, random).created, 1);
    EXPECT_EQ(other.bookings().at(0).externalSource, "skedda");
    EXPECT_EQ(other.bookings().at(0).externalReference, "S1");
    // An operator moves it; neither the export nor the first file moves it back.
    Booking moved = store.bookings().at(0);
    moved.slot.span = moved.slot.span.movedBy(hours(3));
    store.edit(moved);
    EXPECT_TRUE(importInto(store, text, random).changes.empty());
    EXPECT_TRUE(importInto(store, exported(store, false), random).changes.empty());
    EXPECT_TRUE(importInto(store, first, random).changes.empty());
    EXPECT_EQ(store.bookings().at(0).slot, moved.slot);
}

TEST(RoundTrip, EverybodyInTheDemoClubKeepsTheirName)
{
    // Families share phones there, and walk-ins leave one that is a customer's.
    MemoryStore store;
    const DemoClub demo = makeDemoClub({}, demoNow(*parseDate("2026-06-17")).value());
    ASSERT_TRUE(store.apply(demo.club.changes));
    ASSERT_TRUE(store.apply(demo.life.changes));
    std::map<std::string, std::string> expected;
    for (const ExportRow &row : rowsOf(store))
        expected[row.booking.id.toString()] = row.name + " " + row.phone;
    ASSERT_GT(expected.size(), 1000U);
    for (const bool calendar : {false, true}) {
        SCOPED_TRACE(calendar ? "ics" : "csv");
        SeededRandom random(7);
        MemoryStore empty;
        importInto(empty, exported(store, calendar), random);
        std::map<std::string, std::string> found;
        for (const ExportRow &row : rowsOf(empty))
            found[row.booking.externalReference] = row.name + " " + row.phone;
        EXPECT_EQ(found.size(), expected.size());
        for (const auto &[id, who] : expected)
            EXPECT_EQ(found[id], who);
    }
}

TEST(RoundTrip, JsonSaysWhatIsNotKnown)
{
    MemoryStore store;
    fillTricky(store, 7);
    rapidjson::Document json;
    json.Parse(writeJson(rowsOf(store), *store.club()).c_str());
    ASSERT_FALSE(json.HasParseError());
    ASSERT_EQ(json["bookings"].Size(), 24U);
    const auto &first = json["bookings"][0];
    EXPECT_TRUE(first["bays"].IsArray());
    EXPECT_TRUE(first["party"].IsNull() || first["party"].IsInt());
    EXPECT_TRUE(first["customer"].IsObject());
    const std::string start = first["start"].GetString();
    EXPECT_TRUE(start.ends_with("-03:00") || start.ends_with("-04:00")) << start;
}

TEST(RoundTrip, NoCellIsAFormula)
{
    const std::vector<std::string> formulas = {
        "=1+1", "@x", "+x", "-x", "+1+cmd|'/c calc'!A0", "-1-A1", "+1*2", "- see", "\t=1", "＝1"};
    for (const std::string &text : formulas) {
        EXPECT_EQ(guardedCell(text), "'" + text);
        EXPECT_EQ(unguardedCell(guardedCell(text)), text);
    }
    for (const char *text : {"'=1", "''=1", "'plain", "'+1", ""})
        EXPECT_EQ(unguardedCell(guardedCell(text)), text);
    for (const char *text : {"+1 902", "+1 (902) 555-0142", "-5", "+2.50", "x=1"})
        EXPECT_EQ(guardedCell(text), text);
}
