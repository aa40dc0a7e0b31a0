// Whose booking a row becomes: people share phones and type anything where one is asked for.

#include "core/exchange/Import.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/ImportReport.h"
#include "tests/core/exchange/MemoryStore.h"
#include "tests/core/exchange/TestClub.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace bayboard;
using test::MemoryStore;

namespace {

std::string peopleMapping(const char *create)
{
    return std::string(R"({"name": "Test", "source": "test", "location": "Dartmouth",
        "columns": {"reference": "id", "place": "bay", "start": "start", "end": "end",
            "customer": "name", "phone": "phone", "email": "email"}, "create": [)")
        + create + "]}";
}

/// Rows of people, an hour each, into a club in memory.
class ImportPeople : public testing::Test
{
protected:
    ImportPeople()
    {
        store.add(*test::clubWith({"Dartmouth"}, {"Dartmouth/Bay 1"}));
        options.random = &random;
        options.now = fromUnix(1777000000);
    }

    CustomerId addCustomer(const char *name, const char *phone, const char *email = "")
    {
        Customer known;
        known.id = CustomerId{makeUuidV7(1, random)};
        known.name = name;
        known.phones = {phone};
        known.email = email;
        EXPECT_TRUE(
            store.apply({creation({EntityKind::Customer, known.id.value}, toRecord(known))}));
        return known.id;
    }

    /// `people`: "Jo Li,9025550142,jo@x.org"; each gets the hour and id of its place in the list.
    ImportPlan import(const std::vector<std::string> &people, const char *create = "\"customers\"")
    {
        std::string text = "id,bay,start,end,name,phone,email\n";
        for (std::size_t i = 0; i < people.size(); ++i)
            text += "R" + std::to_string(i) + ",Bay 1,2026-05-01 " + std::to_string(i + 8)
                + ":00,2026-05-01 " + std::to_string(i + 9) + ":00," + people[i] + "\n";
        const auto mapping = Mapping::parse(peopleMapping(create));
        EXPECT_TRUE(mapping.has_value());
        const auto club = store.club();
        ImportOptions reading;
        reading.mapping = &*mapping;
        reading.now = options.now;
        auto plan = planImport(readImportFile(text, *club, reading).value(), *club, store, options)
                        .value();
        EXPECT_TRUE(store.apply(plan.changes));
        return plan;
    }

    /// What the list shows of each row, by its reference.
    std::map<std::string, std::string> names() const
    {
        std::map<CustomerId, std::string> customers;
        for (const Customer &customer : store.customers())
            customers[customer.id] = customer.name;
        std::map<std::string, std::string> names;
        for (const Booking &booking : store.bookings())
            names[booking.externalReference]
                = booking.customer.isNull() ? booking.guestName : customers[booking.customer];
        return names;
    }

    SeededRandom random{1};
    MemoryStore store;
    PlanOptions options;
};

using Names = std::map<std::string, std::string>;

} // namespace

TEST_F(ImportPeople, OfOnePhoneKeepTheirOwnNamesAndAreCustomersOfTheirOwn)
{
    const auto plan = import(
        {"Anna Schmidt,902-555-7777,", "Peter Miller,902-555-7777,", "P. Miller,9025557777,"});
    EXPECT_EQ(names(),
              (Names{{"R0", "Anna Schmidt"}, {"R1", "Peter Miller"}, {"R2", "Peter Miller"}}));
    EXPECT_EQ(plan.newCustomers, 2);
    ASSERT_EQ(plan.remarks.size(), 2U);
    EXPECT_EQ(plan.remarks[1].code, "SHORT_NAME");
    EXPECT_EQ(plan.remarks[0].code, "OTHER_NAME");
    EXPECT_EQ(plan.remarks[0].row, 2);
    for (const char *name : {"Peter Miller", "Anna Schmidt"})
        EXPECT_NE(plan.remarks[0].text.english().find(name), std::string::npos);
    EXPECT_NE(reportJson(plan).find("\"code\":\"OTHER_NAME\""), std::string::npos);
}

TEST_F(ImportPeople, OfACustomersPhoneAreWalkInsWhereNoCustomersAreMade)
{
    addCustomer("Anna Schmidt", "902-555-7777");
    const auto plan = import({"Peter Miller,902-555-7777,"}, "");
    EXPECT_EQ(names(), (Names{{"R0", "Peter Miller"}}));
    const Booking booking = store.bookings().at(0);
    EXPECT_TRUE(booking.customer.isNull());
    EXPECT_EQ(booking.guestPhone, "902-555-7777");
    ASSERT_EQ(plan.remarks.size(), 1U);
    EXPECT_NE(plan.remarks[0].text.english().find("walk-in"), std::string::npos);
}

TEST_F(ImportPeople, ACustomersNameIsSaidOnlyToWhoMayReadNames)
{
    addCustomer("Anna Schmidt", "902-555-7777");
    options.seesNames = false;
    const auto plan = import({"Peter Miller,902-555-7777,"});
    ASSERT_EQ(plan.remarks.size(), 1U);
    EXPECT_EQ(plan.remarks[0].text.english().find("Schmidt"), std::string::npos);
    EXPECT_NE(plan.remarks[0].text.english().find("Peter Miller"), std::string::npos);
}

TEST_F(ImportPeople, WithAPhoneThatIsNobodysAreWalkIns)
{
    const auto plan = import({"Person 1,000-000-0000,",
                              "Person 2,000-000-0000,",
                              "Person 3,123456789,",
                              "Person 4,123456789,",
                              "Person 5,12,"});
    EXPECT_EQ(plan.newCustomers, 0);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(names()["R" + std::to_string(i)], "Person " + std::to_string(i + 1));
    EXPECT_TRUE(plan.remarks.empty());
}

TEST_F(ImportPeople, WhoMayBeSeveralIsNobodyOfThem)
{
    addCustomer("Jo Smith", "9025550142");
    addCustomer("Jim Smith", "9025550142");
    const auto plan = import({"J. Smith,9025550142,", "Jim Smith,9025550142,", ",9025550142,"});
    EXPECT_EQ(names(), (Names{{"R0", "J. Smith"}, {"R1", "Jim Smith"}, {"R2", ""}}));
    ASSERT_EQ(plan.remarks.size(), 1U);
    EXPECT_EQ(plan.remarks[0].code, "SEVERAL_FIT");
}

TEST_F(ImportPeople, OfOneEmailAreToldApartHoweverMany)
{
    std::vector<std::string> people;
    for (char c = 'A'; c < 'A' + 15; ++c)
        people.push_back(std::string("Person") + c + ",,desk@club.org");
    import(people);
    for (std::size_t i = 0; i < people.size(); ++i)
        EXPECT_EQ(names()["R" + std::to_string(i)] + ",,desk@club.org", people[i]);
    EXPECT_EQ(store.customers().size(), people.size());
}

TEST_F(ImportPeople, OfACrowdOnlyAWholeNameCounts)
{
    for (int i = 0; i < 30; ++i)
        addCustomer(("Member" + std::to_string(i) + " Li").c_str(), "", "desk@club.org");
    const auto plan = import({"member7  li,,desk@club.org", "Member8,,desk@club.org"});
    EXPECT_EQ(names(), (Names{{"R0", "Member7 Li"}, {"R1", "Member8"}}));
    EXPECT_EQ(plan.newCustomers, 1);
}

TEST_F(ImportPeople, OfAFamilysPhoneKeepTheirNamesInWhateverOrderTheyStand)
{
    // "A. Smith" may be either, so it is neither; "Anna" leaves one whom it may mean.
    std::vector<std::string> family = {"A. Smith,9025550142,",
                                       "Anna Smith,9025550142,",
                                       "Arno Smith,9025550142,",
                                       "Smith Family,9025550142,",
                                       "Anna,9025550142,"};
    std::sort(family.begin(), family.end());
    do {
        store.clear();
        store.add(*test::clubWith({"Dartmouth"}, {"Dartmouth/Bay 1"}));
        const auto plan = import(family);
        const Names shown = names();
        for (std::size_t i = 0; i < family.size(); ++i) {
            const std::string said = family[i].substr(0, family[i].find(','));
            EXPECT_EQ(shown.at("R" + std::to_string(i)), said == "Anna" ? "Anna Smith" : said);
        }
        EXPECT_EQ(plan.newCustomers, 3);
        std::multiset<std::string> codes;
        for (const RowRemark &remark : plan.remarks)
            codes.insert(remark.code);
        EXPECT_EQ(codes.count("SEVERAL_FIT"), 1U);
        EXPECT_EQ(codes.count("SHORT_NAME"), 1U);
        EXPECT_GE(codes.count("OTHER_NAME"), 1U);
    } while (std::next_permutation(family.begin(), family.end()));
}

TEST_F(ImportPeople, ASurnameThatTwoShareIsNeithers)
{
    import({"Meyer,9025550142,",
            "M,9025550142,",
            "Anna Meyer,9025550142,",
            "Bernd Meyer,9025550142,"});
    EXPECT_EQ(names(),
              (Names{{"R0", "Meyer"}, {"R1", "M"}, {"R2", "Anna Meyer"}, {"R3", "Bernd Meyer"}}));
}

TEST_F(ImportPeople, AFullerNameIsNotGivenUpForOneThatIsStored)
{
    addCustomer("A. Smith", "9025550142");
    const auto plan = import({"Anna Smith,9025550142,", "A. Smith,9025550142,"});
    EXPECT_EQ(names(), (Names{{"R0", "Anna Smith"}, {"R1", "A. Smith"}}));
    ASSERT_EQ(plan.remarks.size(), 1U);
    EXPECT_EQ(plan.remarks[0].code, "OTHER_NAME");
}

TEST_F(ImportPeople, AShortNameSaysWhomItIsTakenForOnlyToWhoMayReadNames)
{
    addCustomer("Amira Haddad", "9025550142");
    options.seesNames = false;
    const auto plan = import({"A. Haddad,9025550142,"});
    EXPECT_EQ(names(), (Names{{"R0", "Amira Haddad"}}));
    ASSERT_EQ(plan.remarks.size(), 1U);
    EXPECT_EQ(plan.remarks[0].code, "SHORT_NAME");
    EXPECT_EQ(plan.remarks[0].text.english().find("Amira"), std::string::npos);
}

TEST_F(ImportPeople, AnEmailWithoutANameIsACustomerOfThatAddress)
{
    const auto plan = import({",,jo@club.org", ",,jo@club.org", ",,Max", "Per Owl,,none"});
    EXPECT_EQ(names(),
              (Names{{"R0", "jo@club.org"}, {"R1", "jo@club.org"}, {"R2", ""}, {"R3", "Per Owl"}}));
    EXPECT_EQ(plan.newCustomers, 1);
    ASSERT_EQ(plan.remarks.size(), 2U); // what is no e-mail is said to be left out
    for (const RowRemark &remark : plan.remarks)
        EXPECT_NE(remark.text.english().find("e-mail"), std::string::npos);
}

TEST_F(ImportPeople, AnEmailThatAWalkInCannotHaveIsSaidToBeLeftOut)
{
    const auto plan = import({"Per Owl,,per@club.org"}, "");
    EXPECT_EQ(names(), (Names{{"R0", "Per Owl"}}));
    ASSERT_EQ(plan.remarks.size(), 1U);
    EXPECT_NE(plan.remarks[0].text.english().find("per@club.org"), std::string::npos);
}

TEST_F(ImportPeople, WhoIsKnownByANumberAloneIsACustomerOfThatNumber)
{
    const std::string text = "booking_id,resource,contact_id,start,end\n"
                             "1,Bay 1,7,2026-05-01 08:00,2026-05-01 09:00\n"
                             "2,Bay 1,0,2026-05-01 09:00,2026-05-01 10:00\n"
                             "3,Bay 1,7,2026-05-01 10:00,2026-05-01 11:00\n"
                             "4,Bay 1,12,2026-05-01 11:00,2026-05-01 12:00\n";
    const auto club = store.club();
    ImportOptions reading;
    reading.now = options.now;
    const auto plan
        = planImport(readImportFile(text, *club, reading).value(), *club, store, options).value();
    EXPECT_TRUE(store.apply(plan.changes));
    EXPECT_EQ(plan.newCustomers, 2);
    EXPECT_EQ(
        names(),
        (Names{{"1", "contact_id 7"}, {"2", ""}, {"3", "contact_id 7"}, {"4", "contact_id 12"}}));
    // The number goes on saying who it is: a name that somebody gives stays with it.
    const auto now = store.club();
    const std::string longer = text + "5,Bay 1,7,2026-05-01 13:00,2026-05-01 14:00\n";
    const auto again
        = planImport(readImportFile(longer, *now, reading).value(), *now, store, options).value();
    EXPECT_EQ(again.same, 4);
    EXPECT_EQ(again.created, 1);
    EXPECT_EQ(again.newCustomers, 0);
}

TEST_F(ImportPeople, ARowThatNamesSomebodyElseNextTimeIsTheirs)
{
    import({"Anna Schmidt,902-555-7777,"});
    const auto again = import({"Peter Miller,902-555-7777,"});
    EXPECT_EQ(again.changed, 1);
    EXPECT_EQ(again.newCustomers, 1);
    EXPECT_EQ(names(), (Names{{"R0", "Peter Miller"}}));
    EXPECT_TRUE(import({"Peter Miller,902-555-7777,"}).changes.empty());
}
