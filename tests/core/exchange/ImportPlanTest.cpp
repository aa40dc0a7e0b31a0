#include "core/exchange/CsvReader.h"
#include "core/exchange/Import.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/ImportReport.h"
#include "core/exchange/RowMerge.h"
#include "core/journal/Codec.h"
#include "tests/core/exchange/MemoryStore.h"
#include "tests/core/exchange/TestClub.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <set>

using namespace bayboard;
using test::MemoryStore;

namespace {

constexpr const char *mappingText = R"({
    "name": "Test", "source": "test", "location": "Dartmouth",
    "columns": {"reference": "id", "place": "bay", "start": "start", "end": "end",
        "customer": "name", "phone": "phone", "email": "email", "title": "title",
        "status": "status", "notes": "notes"},
    "places": {"separator": "+"},
    "create": ["bays", "customers"]
})";
constexpr const char *header = "id,bay,start,end,name,phone,email,title,status,notes\n";

const Mapping &mapping()
{
    static const Mapping parsed = Mapping::parse(mappingText).value();
    return parsed;
}

/// "A,Bay 1,2026-05-01 10:00,2026-05-01 11:00,…"
std::string row(const std::string &id,
                const std::string &bay,
                const std::string &from,
                const std::string &to,
                const std::string &rest = ",,,,,")
{
    return id + "," + bay + ",2026-05-01 " + from + ",2026-05-01 " + to + "," + rest + "\n";
}

/// A club, a store, and what is needed to import into it.
class Importing : public testing::Test
{
protected:
    Importing()
    {
        store.add(*test::clubWith({"Dartmouth"}, {"Dartmouth/Bay 1", "Dartmouth/Bay 2"}));
        options.random = &random;
        options.now = fromUnix(1777000000);
    }

    ImportPlan plan(const std::string &text, const Mapping *with = &mapping())
    {
        const auto club = store.club();
        ImportOptions reading;
        reading.fileName = "file.csv";
        reading.mapping = with;
        reading.now = options.now;
        auto file = readImportFile(text, *club, reading);
        EXPECT_TRUE(file.has_value());
        if (!file) {
            ADD_FAILURE() << file.error().arguments.back().english();
            return {};
        }
        return planImport(std::move(*file), *club, store, options).value();
    }

    /// Plans and applies; the store must stay sound.
    ImportPlan import(const std::string &text, const Mapping *with = &mapping())
    {
        ImportPlan made = plan(text, with);
        EXPECT_TRUE(store.apply(made.changes));
        return made;
    }

    Booking only() const
    {
        const auto all = store.bookings();
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? Booking{} : all.front();
    }

    SeededRandom random{1};
    MemoryStore store;
    PlanOptions options;
};

} // namespace

TEST_F(Importing, ARowBecomesABooking)
{
    const auto made = import(std::string(header)
                             + row("A",
                                   "Bay 1+Bay 3",
                                   "10:00",
                                   "11:30",
                                   "Amira Haddad,902-555-0142,,League,tentative,Left-handed"));
    EXPECT_EQ(made.created, 1);
    EXPECT_EQ(made.newBays, 1);
    EXPECT_EQ(made.newCustomers, 1);
    EXPECT_EQ(made.bays, 2);
    const Booking booking = only();
    EXPECT_EQ(booking.slot.bays.size(), 2U);
    EXPECT_EQ(formatUtc(booking.slot.span.start()), "2026-05-01T13:00:00Z");
    EXPECT_EQ(booking.state, BookingState::Pending);
    EXPECT_EQ(booking.title, "League");
    EXPECT_EQ(booking.notes, "Left-handed");
    EXPECT_EQ(booking.externalSource, "test");
    EXPECT_EQ(booking.externalReference, "A");
    EXPECT_EQ(booking.source, "import");
    EXPECT_EQ(booking.location, test::locationNamed("Dartmouth"));
    ASSERT_EQ(store.customers().size(), 1U);
    EXPECT_EQ(store.customers()[0].name, "Amira Haddad");
    EXPECT_EQ(booking.customer, store.customers()[0].id);
}

TEST_F(Importing, AgainChangesNothing)
{
    const std::string text = std::string(header)
        + row("A", "Bay 1", "10:00", "11:00", "Jo,9025550142,,,,")
        + row("", "Bay 2", "10:00", "11:00");
    import(text);
    const auto again = plan(text);
    EXPECT_EQ(again.same, 2);
    EXPECT_EQ(again.created + again.changed, 0);
    EXPECT_TRUE(again.changes.empty());
    EXPECT_TRUE(again.clashes.empty());
}

TEST_F(Importing, AfterUndoTheRowsAreNewAgain)
{
    const std::string text = std::string(header) + row("A", "Bay 1", "10:00", "11:00");
    const auto first = import(text);
    ASSERT_TRUE(store.apply(inverse(first.changes)));
    EXPECT_TRUE(store.bookings().empty());
    EXPECT_EQ(import(text).created, 1);
    EXPECT_EQ(store.bookings().size(), 1U);
}

TEST_F(Importing, AChangedRowChangesItsBookingOnly)
{
    import(header + row("A", "Bay 1", "10:00", "11:00") + row("B", "Bay 2", "10:00", "11:00"));
    const auto made = import(header + row("A", "Bay 2", "12:00", "13:00", ",,,Final,cancelled,")
                             + row("B", "Bay 2", "10:00", "11:00"));
    EXPECT_EQ(made.changed, 1);
    EXPECT_EQ(made.same, 1);
    ASSERT_EQ(made.changes.size(), 1U);
    EXPECT_EQ(store.bookings().size(), 2U);
}

TEST_F(Importing, AnOperatorsEditWinsFieldByField)
{
    import(header + row("A", "Bay 1", "10:00", "11:00", "Jo,,,Old,,Old notes"));
    Booking edited = only();
    edited.title = "Operator's";
    edited.state = BookingState::CheckedIn;
    store.edit(edited);
    // Unchanged in the file: nothing happens to what the operator did.
    EXPECT_TRUE(
        plan(header + row("A", "Bay 1", "10:00", "11:00", "Jo,,,Old,,Old notes")).changes.empty());
    const auto made = import(header + row("A", "Bay 1", "10:00", "11:30", "Jo,,,New,,New notes"));
    EXPECT_EQ(made.changed, 1);
    const Booking merged = only();
    EXPECT_EQ(merged.title, "Operator's");
    EXPECT_EQ(merged.state, BookingState::CheckedIn);
    EXPECT_EQ(merged.notes, "New notes");
    EXPECT_EQ(merged.slot.span.length(), minutes(90));
    ASSERT_EQ(made.remarks.size(), 1U);
    EXPECT_NE(made.remarks[0].text.english().find("title"), std::string::npos);
    EXPECT_TRUE(
        plan(header + row("A", "Bay 1", "10:00", "11:30", "Jo,,,New,,New notes")).changes.empty());
}

TEST_F(Importing, ReportsEveryClashAndGivesTheTimeToTheFirst)
{
    const auto made
        = import(header + row("A", "Bay 1", "10:00", "12:00") + row("B", "Bay 1", "11:00", "13:00")
                 + row("C", "Bay 1", "12:00", "14:00") // touches A, overlaps B
                 + row("D", "Bay 1+Bay 2", "11:30", "11:45"));
    EXPECT_EQ(made.bookings, 4);
    EXPECT_EQ(made.created, 2); // A and C
    EXPECT_EQ(made.leftOut, 2);
    std::set<std::pair<std::int64_t, std::int64_t>> pairs;
    for (const ImportClash &clash : made.clashes) {
        EXPECT_EQ(clash.bay, "Bay 1");
        pairs.emplace(clash.row, clash.withRow);
    }
    EXPECT_EQ(pairs,
              (std::set<std::pair<std::int64_t, std::int64_t>>{{2, 1}, {3, 2}, {4, 1}, {4, 2}}));
}

TEST_F(Importing, AClashWithWhatIsStoredNamesItsId)
{
    import(header + row("A", "Bay 1", "10:00", "12:00"));
    const auto made = plan(header + row("Z", "bay 1", "11:00", "13:00"));
    EXPECT_EQ(made.created, 0);
    ASSERT_EQ(made.clashes.size(), 1U);
    EXPECT_EQ(made.clashes[0].withHolder, only().id.value);
    const std::string json = reportJson(made);
    EXPECT_NE(json.find("\"clashes\":[{\"row\":1,\"with\":\"" + only().id.toString()
                        + "\",\"bay\":\"Dartmouth/Bay 1\",\"line\":2,"),
              std::string::npos)
        << json;
}

TEST_F(Importing, TheSameRowTwiceIsOneBookingAndOneClash)
{
    const auto made = import(header + row("A", "Bay 1", "10:00", "12:00")
                             + row("A", "Bay 1", "10:00", "12:00"));
    EXPECT_EQ(made.bookings, 1);
    EXPECT_EQ(made.created, 1);
    EXPECT_EQ(made.clashes.size(), 1U);
    const auto other
        = plan(header + row("A", "Bay 1", "10:00", "12:00") + row("A", "Bay 1", "14:00", "15:00"));
    ASSERT_EQ(other.unreadable.size(), 1U);
    EXPECT_NE(other.unreadable[0].reason.english().find("reference of line 2"), std::string::npos);
}

TEST_F(Importing, BookingsMaySwapTheirTimes)
{
    import(header + row("A", "Bay 1", "10:00", "11:00") + row("B", "Bay 1", "11:00", "12:00"));
    const auto made = import(header + row("A", "Bay 1", "11:00", "12:00")
                             + row("B", "Bay 1", "10:00", "11:00"));
    EXPECT_EQ(made.changed, 2);
    EXPECT_TRUE(made.clashes.empty());
}

TEST_F(Importing, ABookingThatCannotMoveKeepsItsTimeAgainstOthers)
{
    import(header + row("A", "Bay 1", "10:00", "11:00") + row("S", "Bay 1", "14:00", "15:00"));
    // A wants to go where S is; N wants the time that A would have left.
    const auto made
        = import(header + row("A", "Bay 1", "14:00", "15:00") + row("N", "Bay 1", "10:00", "11:00")
                 + row("S", "Bay 1", "14:00", "15:00"));
    EXPECT_EQ(made.leftOut, 2);
    EXPECT_EQ(made.changes.size(), 0U);
    EXPECT_EQ(made.clashes.size(), 2U);
}

TEST_F(Importing, KeptAsideRowsHoldNothingAndAreSeen)
{
    options.clashes = ClashChoice::KeepAside;
    const std::string text = header + row("A", "Bay 1", "10:00", "12:00")
        + row("B", "Bay 1", "11:00", "13:00", "Jo,,,,,");
    const auto made = import(text);
    EXPECT_EQ(made.aside, 1);
    EXPECT_EQ(made.leftOut, 0);
    ASSERT_EQ(store.bookings().size(), 2U);
    for (const Booking &booking : store.bookings())
        if (booking.externalReference == "B") {
            EXPECT_EQ(booking.state, BookingState::Cancelled);
            EXPECT_EQ(booking.tags, (std::vector<std::string>{asideTag}));
            EXPECT_NE(booking.reason.find("line 2"), std::string::npos);
        }
    const auto again = plan(text);
    EXPECT_TRUE(again.changes.empty());
    EXPECT_EQ(again.clashes.size(), 1U); // until somebody solves it
}

TEST_F(Importing, FindsCustomersByPhoneOrAddressAndNeverByNameAlone)
{
    Customer known;
    known.id = CustomerId{makeUuidV7(1, random)};
    known.name = "Amira Haddad";
    known.phones = {"+1 (902) 555-0142"};
    known.email = "amira@example.org";
    ASSERT_TRUE(store.apply({creation({EntityKind::Customer, known.id.value}, toRecord(known))}));
    import(header + row("A", "Bay 1", "10:00", "11:00", "A. Haddad,902.555.0142,,,,")
           + row("B", "Bay 1", "11:00", "12:00", "Amira,,AMIRA@example.org,,,")
           + row("C", "Bay 1", "12:00", "13:00", "Amira Haddad,,,,,")
           + row("D", "Bay 1", "13:00", "14:00", "New Person,,new@example.org,,,")
           + row("E", "Bay 1", "14:00", "15:00", "New Person,,new@example.org,,,"));
    EXPECT_EQ(store.customers().size(), 2U);
    std::map<std::string, CustomerId> by;
    for (const Booking &booking : store.bookings())
        by[booking.externalReference] = booking.customer;
    EXPECT_EQ(by["A"], known.id);
    EXPECT_EQ(by["B"], known.id);
    EXPECT_TRUE(by["C"].isNull());
    EXPECT_FALSE(by["D"].isNull());
    EXPECT_EQ(by["D"], by["E"]);
    // The operator corrects the phone; importing again makes no new customer.
    known.phones = {"9025550199"};
    ASSERT_TRUE(store.apply(
        {difference({EntityKind::Customer, known.id.value},
                    store.findCustomers({{"9025550142"}, {}, {}})->empty()
                        ? Record()
                        : toRecord(store.customers()[0].id == known.id ? store.customers()[0]
                                                                       : store.customers()[1]),
                    toRecord(known))}));
    EXPECT_TRUE(plan(header + row("A", "Bay 1", "10:00", "11:00", "A. Haddad,902.555.0142,,,,"))
                    .changes.empty());
}

TEST_F(Importing, CancelledRowsHoldNoBay)
{
    const auto made = import(header + row("A", "Bay 1", "10:00", "12:00", ",,,,cancelled,")
                             + row("B", "Bay 1", "11:00", "13:00"));
    EXPECT_EQ(made.created, 2);
    EXPECT_TRUE(made.clashes.empty());
}

TEST_F(Importing, RulesAreCountedAndRefuseNothing)
{
    const auto rules = RuleBook::parse(RuleBook::defaultText());
    ASSERT_TRUE(rules.has_value());
    options.rules = rules->get();
    const auto made = import(header + row("A", "Bay 1", "10:05", "10:20")
                             + row("B", "Bay 2", "10:00", "11:00"));
    EXPECT_EQ(made.created, 2);
    EXPECT_EQ(made.warnings.at("INVALID_DURATION"), 1);
    EXPECT_FALSE(made.warnings.contains("DOUBLE_BOOKING"));
}

TEST_F(Importing, NewYorksPermitsGiveTheirOverlapsExactly)
{
    const auto path = test::vectors("bookings/nyc_permits.csv");
    if (!path)
        return;
    const std::string text = test::readFile(*path);
    const auto made = import(text, nullptr);
    EXPECT_EQ(made.rows, 2872);
    EXPECT_EQ(made.bookings, 3240);
    EXPECT_EQ(made.bays, 359);
    EXPECT_TRUE(made.unreadable.empty());
    // Rows of the expected file by its row_id; its bookings come in the order of the permits.
    const auto bookings
        = CsvTable::read(test::readFile(*test::vectors("bookings/nyc_bookings_expected.csv")));
    std::map<std::string, std::int64_t> rowOf;
    std::int64_t number = 0;
    std::string last;
    for (std::size_t i = 1; i < bookings->records().size(); ++i) {
        const CsvRecord &record = bookings->records()[i];
        number += bookings->cell(record, 1) != last ? 1 : 0;
        last = bookings->cell(record, 1);
        rowOf.emplace(bookings->cell(record, 0), number);
    }
    const auto overlaps
        = CsvTable::read(test::readFile(*test::vectors("bookings/nyc_overlaps_expected.csv")));
    std::set<std::tuple<std::int64_t, std::int64_t, std::string>> expected;
    for (std::size_t i = 1; i < overlaps->records().size(); ++i) {
        const CsvRecord &record = overlaps->records()[i];
        const auto a = rowOf.at(std::string(overlaps->cell(record, 0)));
        const auto b = rowOf.at(std::string(overlaps->cell(record, 1)));
        expected.emplace(std::min(a, b), std::max(a, b), overlaps->cell(record, 2));
    }
    EXPECT_EQ(expected.size(), 989U);
    std::set<std::tuple<std::int64_t, std::int64_t, std::string>> found;
    for (const ImportClash &clash : made.clashes)
        found.emplace(
            std::min(clash.row, clash.withRow), std::max(clash.row, clash.withRow), clash.bay);
    EXPECT_EQ(made.clashes.size(), 989U);
    EXPECT_EQ(found, expected);
    const auto again = plan(text, nullptr);
    EXPECT_TRUE(again.changes.empty());
    EXPECT_EQ(again.clashes.size(), 989U);
}

TEST_F(Importing, TheClubsBookingsDoNotClashAndAnyOfThemAgainDoes)
{
    const auto path = test::vectors("bookings/club_bookings.csv");
    if (!path)
        return;
    const std::string text = test::readFile(*path);
    const auto made = plan(text, nullptr);
    EXPECT_EQ(made.created, 4044);
    EXPECT_TRUE(made.clashes.empty());
    const auto twice
        = plan(text + "99999,3,Table Tennis,1,2012-07-03 11:00:00,2012-07-03 12:00:00\n", nullptr);
    EXPECT_EQ(twice.clashes.size(), 1U);
    const std::string header1 = text.substr(0, text.find('\n') + 1);
    const std::string first
        = text.substr(header1.size(), text.find('\n', header1.size()) + 1 - header1.size());
    EXPECT_EQ(plan(text + first, nullptr).clashes.size(), 1U);
}

TEST_F(Importing, RandomFilesTwiceChangeNothingAndNeverOverlap)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        SeededRandom dice(seed);
        const auto file = [&] {
            std::string text = header;
            for (int i = 0; i < 40; ++i) {
                const int hour = static_cast<int>(dice.next() % 20);
                const int length = static_cast<int>(dice.next() % 3) + 1;
                char from[8];
                char to[8];
                std::snprintf(from, sizeof from, "%02d:00", hour);
                std::snprintf(to, sizeof to, "%02d:00", hour + length);
                const std::string id = dice.next() % 4 == 0 ? "" : std::to_string(dice.next() % 50);
                const std::string bay = "Bay " + std::to_string(dice.next() % 4);
                text += row(id,
                            dice.next() % 5 == 0 ? bay + "+Bay 9" : bay,
                            from,
                            to,
                            dice.next() % 3 == 0 ? "Jo,,jo@example.org,,," : ",,,,cancelled,");
            }
            return text;
        };
        for (int round = 0; round < 4; ++round) {
            options.clashes = dice.next() % 2 == 0 ? ClashChoice::LeaveOut : ClashChoice::KeepAside;
            const std::string text = file();
            const auto made = import(text);
            EXPECT_EQ(made.created + made.changed + made.same + made.leftOut + made.aside,
                      made.bookings);
            EXPECT_TRUE(store.isSane());
            const auto again = plan(text);
            EXPECT_TRUE(again.changes.empty());
            // Taking it back and bringing it in again gives the same bookings.
            ASSERT_TRUE(store.apply(inverse(made.changes)));
            const auto back = import(text);
            EXPECT_EQ(back.created, made.created);
        }
    }
}

TEST_F(Importing, PlansAHundredThousandRows)
{
    std::string text = header;
    for (int i = 0; i < 100'000; ++i) {
        const int slot = i / 100;
        char line[200];
        std::snprintf(
            line,
            sizeof line,
            "R%d,Court %d,2026-%02d-%02d %02d:00,2026-%02d-%02d %02d:00,Person %d,,p%d@x.org,"
            "Title,,\n",
            i,
            i % 100,
            slot / 20 / 28 % 12 + 1,
            slot / 20 % 28 + 1,
            slot % 20,
            slot / 20 / 28 % 12 + 1,
            slot / 20 % 28 + 1,
            slot % 20 + 1,
            i % 5000,
            i % 5000);
        text += line;
    }
    const auto club = store.club();
    ImportOptions reading;
    reading.mapping = &mapping();
    auto file = readImportFile(text, *club, reading);
    ASSERT_TRUE(file.has_value());
    const auto made = planImport(std::move(*file), *club, store, options);
    EXPECT_EQ(made->created, 100'000);
    EXPECT_EQ(made->newCustomers, 5000);
}
