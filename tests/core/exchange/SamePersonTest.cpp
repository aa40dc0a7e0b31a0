#include "core/exchange/SamePerson.h"

#include <gtest/gtest.h>

using namespace bayboard;

TEST(SamePerson, TheSameWordsAreOneName)
{
    for (const auto &[one, other] : {std::pair("Amira Haddad", "amira  haddad"),
                                     std::pair("Amira Haddad", "Haddad, Amira"),
                                     std::pair("Zo\xC3\xAB Li", "Zoe Li"),
                                     std::pair("Mary Ann Bell", "MaryAnn Bell"),
                                     std::pair("O'Neil", "ONeil")}) {
        EXPECT_EQ(fitOf(one, other), NameFit::Same) << one << " / " << other;
        EXPECT_EQ(fitOf(other, one), NameFit::Same) << one << " / " << other;
    }
}

TEST(SamePerson, AShorterNameMayBeMeantByAFullerOneAndNotTheOtherWayRound)
{
    for (const auto &[shorter, fuller] : {std::pair("A. Haddad", "Amira Haddad"),
                                          std::pair("Amira H", "Amira Haddad"),
                                          std::pair("Amira", "Amira Haddad"),
                                          std::pair("Amira Haddad", "Amira Salma Haddad"),
                                          std::pair("\xC3\x89. Roy", "\xC3\x89lise Roy"),
                                          std::pair("", "Amira Haddad"),
                                          std::pair("-", "Amira Haddad")}) {
        EXPECT_EQ(fitOf(shorter, fuller), NameFit::Within) << shorter << " / " << fuller;
        EXPECT_EQ(fitOf(fuller, shorter), NameFit::Other) << shorter << " / " << fuller;
    }
}

TEST(SamePerson, OtherNamesAreNot)
{
    for (const auto &[one, other] : {std::pair("Anna Schmidt", "Peter Miller"),
                                     std::pair("Anna Schmidt", "Peter Schmidt"),
                                     std::pair("Anna Schmidt", "Anna Miller"),
                                     std::pair("Anna Schmidt", "B. Schmidt"),
                                     std::pair("A. Salma", "Amira S."),
                                     std::pair("Anna Anna", "Anna Schmidt"),
                                     std::pair("Ann", "Anna"),
                                     std::pair("Jo", "Jon Li")}) {
        EXPECT_EQ(fitOf(one, other), NameFit::Other) << one << " / " << other;
        EXPECT_EQ(fitOf(other, one), NameFit::Other) << one << " / " << other;
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
