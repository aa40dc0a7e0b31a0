#include "core/exchange/SamePerson.h"

#include <gtest/gtest.h>

using namespace bayboard;

TEST(SamePerson, NamesThatNearlyAgreeMayBeOnePersons)
{
    for (const auto &[one, other] : {std::pair("Amira Haddad", "amira  haddad"),
                                     std::pair("Amira Haddad", "Haddad, Amira"),
                                     std::pair("Amira Haddad", "A. Haddad"),
                                     std::pair("Amira Haddad", "Amira H"),
                                     std::pair("Amira Haddad", "Amira"),
                                     std::pair("Amira Haddad", "Amira Salma Haddad"),
                                     std::pair("Zo\xC3\xAB Li", "Zoe Li"),
                                     std::pair("\xC3\x89lise Roy", "\xC3\x89. Roy"),
                                     std::pair("Mary Ann Bell", "MaryAnn Bell"),
                                     std::pair("O'Neil", "ONeil"),
                                     std::pair("", "Amira Haddad"),
                                     std::pair("-", "Amira Haddad")}) {
        EXPECT_TRUE(mayBeSameName(one, other)) << one << " / " << other;
        EXPECT_TRUE(mayBeSameName(other, one)) << one << " / " << other;
    }
}

TEST(SamePerson, OtherNamesAreNot)
{
    for (const auto &[one, other] : {std::pair("Anna Schmidt", "Peter Miller"),
                                     std::pair("Anna Schmidt", "Peter Schmidt"),
                                     std::pair("Anna Schmidt", "Anna Miller"),
                                     std::pair("Anna Schmidt", "B. Schmidt"),
                                     std::pair("Anna Anna", "Anna Schmidt"),
                                     std::pair("Ann", "Anna"),
                                     std::pair("Jo", "Jon Li")}) {
        EXPECT_FALSE(mayBeSameName(one, other)) << one << " / " << other;
        EXPECT_FALSE(mayBeSameName(other, one)) << one << " / " << other;
    }
}

TEST(SamePerson, WhatIsNoPhoneMatchesNothing)
{
    for (const char *none : {"",
                             "n/a",
                             "000-000-0000",
                             "+1 000 000 0000",
                             "999 9999",
                             "123456789",
                             "+1 123-456-7890",
                             "9876543210",
                             "12-34",
                             "1"})
        EXPECT_EQ(contactPhone(none), "") << none;
    EXPECT_EQ(contactPhone("+1 (902) 555-0142"), "9025550142");
    EXPECT_EQ(contactPhone("44 19 80"), "441980");
    EXPECT_EQ(contactEmail(" Jo@Example.org"), "jo@example.org");
    EXPECT_EQ(contactEmail("none"), "");
}
