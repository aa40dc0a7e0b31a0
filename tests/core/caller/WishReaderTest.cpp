#include "core/caller/WishReader.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

constexpr std::size_t mostDays = 3; ///< in a description

std::string clockText(seconds at)
{
    const auto inMinutes = std::chrono::duration_cast<minutes>(at).count();
    const std::string minute = std::to_string(inMinutes % 60);
    return std::to_string(inMinutes / 60) + (minute.size() == 1 ? ":0" : ":") + minute;
}

/// "90min 2x days 06-18 06-19 … from 17:00 name Quinn"
std::string describe(const CallerWish &wish, const Club &club)
{
    std::string text = wish.isWish ? "" : "no wish:";
    const auto add = [&](const std::string &part) {
        text += (text.empty() ? "" : " ") + part;
    };
    if (wish.location)
        add("at " + club.location(*wish.location)->name);
    if (wish.length)
        add(std::to_string(wish.length->count()) + "min");
    if (wish.bayCount)
        add(std::to_string(*wish.bayCount) + "x");
    for (const BayId id : club.inOrder(wish.bays))
        add((wish.oneOfBays ? "or " : "") + club.bay(id)->name);
    for (std::size_t i = 0; i < wish.dates.size() && i <= mostDays; ++i)
        add(i == mostDays ? "…" : formatDate(wish.dates[i]).substr(5));
    if (wish.from)
        add("from " + clockText(*wish.from));
    if (wish.startsBefore)
        add("before " + clockText(*wish.startsBefore));
    if (wish.until)
        add("until " + clockText(*wish.until));
    if (wish.around)
        add("~" + clockText(*wish.around));
    if (wish.people > 0)
        add(std::to_string(wish.people) + " people");
    if (!wish.name.empty())
        add("name " + wish.name);
    for (const std::string &unread : wish.unread)
        add("?" + unread);
    return text;
}

/// It is Monday, 15 June 2026, 12:00 in Dartmouth, which has bays D1 to D4.
class WishReader : public testing::Test
{
protected:
    CallerWish
    read(const std::string &text, const std::string &language = "en", bool monthFirst = false)
    {
        return readCallerWish(
            text, {m_desk->club(), m_desk.place("Dartmouth"), m_desk->now(), language, monthFirst});
    }

    std::string
    said(const std::string &text, const std::string &language = "en", bool monthFirst = false)
    {
        return describe(read(text, language, monthFirst), m_desk->club());
    }

    TestDesk m_desk;
};

using Cases = std::vector<std::pair<const char *, const char *>>;

TEST_F(WishReader, ReadsWhatCallersSayInEnglish)
{
    for (const auto &[text, wanted] :
         Cases{{"90 min 2 bays after 17 thu fri", "90min 2x 06-18 06-19 06-25 … from 17:00"},
               {"FRI thu AFTER 17 2 BAYS 90MIN", "90min 2x 06-18 06-19 06-25 … from 17:00"},
               {"1h30 tomorrow morning", "90min 06-16 from 6:00 before 12:00"},
               {"2 bays 60 sat 10-12 d3", "60min 2x D3 06-20 06-27 07-04 … from 10:00 until 12:00"},
               {"two bays for an hour tonight", "60min 2x 06-15 from 17:00 before 24:00"},
               {"1.5 hours today", "90min 06-15"},
               {"an hour and a half today", "90min 06-15"},
               {"2 hours next week", "120min 06-22 06-23 06-24 …"},
               {"1 hour next thu", "60min 06-25"},
               {"1 hour this thu", "60min 06-18"},
               {"60 min weekend", "60min 06-20 06-21 06-27 …"},
               {"60 min mon-wed", "60min 06-15 06-16 06-17 …"},
               {"60 min 12 aug", "60min 08-12"},
               {"60 min Aug 12th", "60min 08-12"},
               {"60 min 2026-08-12", "60min 08-12"},
               {"60 min on the 20th", "60min 06-20"},
               {"60 min 14 june", "60min 06-14"},
               {"90 min at 5pm fri", "90min 06-19 06-26 07-03 … ~17:00"},
               {"90 min 5-7pm fri", "90min 06-19 06-26 07-03 … from 17:00 until 19:00"},
               {"fri 17:00-19:00", "120min 06-19 06-26 07-03 … from 17:00 until 19:00"},
               {"fri 1830-2000", "90min 06-19 06-26 07-03 … from 18:30 until 20:00"},
               {"between 10 and 18 fri 60 min", "60min 06-19 06-26 07-03 … from 10:00 until 18:00"},
               {"60 min before noon", "60min until 12:00"},
               {"60 min around 18", "60min ~18:00"},
               {"60 min fri 22-2", "60min 06-19 06-26 07-03 … from 22:00 until 26:00"},
               {"60 min tomorrow evening at 7", "60min 06-16 ~19:00"},
               {"90 min 2h fri", "90min 06-19 06-26 07-03 … ~2:00"},
               {"60 min d1 or d2", "60min or D1 or D2"},
               {"60 min d1 and d2", "60min D1 D2"},
               {"60 min bay 3", "60min D3"},
               {"60 min 6 people", "60min 6 people"},
               {"2 bays 3 people", "2x 3 people"},
               {"60 min bedford fri", "at Bedford 60min 06-19 06-26 07-03 …"},
               {"90 min 2 bays 12:30am sat", "90min 2x 06-20 06-27 07-04 … ~0:30"}}) {
        EXPECT_EQ(said(text), wanted) << text;
    }
}

TEST_F(WishReader, AnHourAtWhichNobodyIsThereIsMeantInTheAfternoon)
{
    const auto hoursOf = [&](const std::vector<std::string> &texts) {
        const Club &club = m_desk->club();
        std::vector<Location> places = club.locations();
        for (Location &place : places)
            place.hours = WeekHours::parse(texts).value();
        ZoneCache zones;
        return *Club::make(club.settings(),
                           places,
                           club.bays(),
                           club.tiers(),
                           club.roles(),
                           club.operators(),
                           club.blockKinds(),
                           zones);
    };
    const auto saidTo = [&](const Club &club, const char *text, const char *language = "en") {
        return describe(
            readCallerWish(text, {club, m_desk.place("Dartmouth"), m_desk->now(), language, false}),
            club);
    };
    const auto usual = hoursOf({"daily 08:00-23:00"});
    EXPECT_EQ(saidTo(*usual, "60 min after 5"), "60min from 17:00");
    EXPECT_EQ(saidTo(*usual, "60 min après 5h", "fr"), "60min from 17:00");
    EXPECT_EQ(saidTo(*usual, "60 min around 7:30"), "60min ~19:30");
    EXPECT_EQ(saidTo(*usual, "60 min after 8"), "60min from 8:00") << "it opens then";
    EXPECT_EQ(saidTo(*usual, "60 min after 05:00"), "60min from 5:00") << "nobody says it so";
    EXPECT_EQ(saidTo(*usual, "60 min after 5 am"), "60min from 5:00");
    EXPECT_EQ(saidTo(*usual, "60 min after 11"), "60min from 11:00");
    const auto nights = hoursOf({"fri 18:00-06:00"});
    EXPECT_EQ(saidTo(*nights, "60 min after 5"), "60min from 5:00") << "the night goes on till six";
    EXPECT_EQ(saidTo(*nights, "60 min after 6"), "60min from 18:00");
}

TEST_F(WishReader, ReadsWhatCallersSayInFrenchWhateverTheLanguageOfTheProgram)
{
    for (const std::string language : {"en", "fr"}) {
        for (const auto &[text, wanted] :
             Cases{{"demain 18h 2 postes 90 min", "90min 2x 06-16 ~18:00"},
                   {"après 17h jeu ven 90 min", "90min 06-18 06-19 06-25 … from 17:00"},
                   {"APRES 17H JEU. VEN. 1H30", "90min 06-18 06-19 06-25 … from 17:00"},
                   {"2 heures samedi matin", "120min 06-20 06-27 07-04 … from 6:00 before 12:00"},
                   {"une heure et demie vendredi après-midi",
                    "90min 06-19 06-26 07-03 … from 12:00 before 18:00"},
                   {"1h semaine prochaine", "60min 06-22 06-23 06-24 …"},
                   {"1h jeudi prochain", "60min 06-18"},
                   {"de 18h à 20h jeudi", "120min 06-18 06-25 07-02 … from 18:00 until 20:00"},
                   {"90 min le 12 août", "90min 08-12"},
                   {"deux postes ce soir", "2x 06-15 from 17:00 before 24:00"},
                   {"1h avant midi demain", "60min 06-16 until 12:00"},
                   {"poste 2 demain 1h", "60min D2 06-16"},
                   {"2 postes pour 6 personnes après-demain", "2x 06-17 6 people"},
                   {"aujourd’hui 18h30 90 min", "90min 06-15 ~18:30"}}) {
            EXPECT_EQ(said(text, language), wanted) << language << ": " << text;
        }
    }
}

TEST_F(WishReader, KnowsGermanAndSpanishToo)
{
    for (const auto &[text, wanted] : Cases{
             {"morgen 18 uhr 2 plätze 90 min", "90min 2x 06-16 ~18:00"},
             {"nach 17 uhr donnerstag freitag 2 stunden", "120min 06-18 06-19 06-25 … from 17:00"},
             {"anderthalb stunden samstag vormittag",
              "90min 06-20 06-27 07-04 … from 6:00 before 12:00"},
             {"60 min am 12.8.", "60min 08-12"},
             {"mañana a las 18 2 pistas 90 minutos", "90min 2x 06-16 ~18:00"},
             {"jueves después de las 17 una hora y media",
              "90min 06-18 06-25 07-02 … from 17:00"}}) {
        EXPECT_EQ(said(text), wanted) << text;
    }
}

TEST_F(WishReader, WordsThatAreNamesElsewhereCountInTheirOwnLanguageOnly)
{
    EXPECT_EQ(said("90 min sam"), "90min name sam");
    EXPECT_EQ(said("90 min sam", "fr"), "90min 06-20 06-27 07-04 …");
    EXPECT_EQ(said("90 min sam matin"), "90min 06-20 06-27 07-04 … from 6:00 before 12:00")
        << "another word says that it is French";
    EXPECT_EQ(said("mar 3 90 min"), "90min 03-03") << "a month beside a number";
    EXPECT_EQ(said("mar 90 min", "fr"), "90min 06-16 06-23 06-30 …");
}

TEST_F(WishReader, DatesOfNumbersGoByTheReadersOrder)
{
    EXPECT_EQ(said("60 min 7/8"), "60min 08-07");
    EXPECT_EQ(said("60 min 7/8", "en", true), "60min 07-08");
    EXPECT_EQ(said("60 min 20/7", "en", true), "60min 07-20");
}

TEST_F(WishReader, WhatIsLeftIsTheNameAndWhatMakesNoSenseIsTold)
{
    EXPECT_EQ(said("Quinn 90 min thu"), "90min 06-18 06-25 07-02 … name Quinn");
    EXPECT_EQ(said("90 min for P. O’Brien-Quinn fri"),
              "90min 06-19 06-26 07-03 … name P. O’Brien-Quinn");
    EXPECT_EQ(said("90 min 99999 fri"), "90min 06-19 06-26 07-03 … ?99999");
    EXPECT_EQ(said("90 min after fri"), "90min 06-19 06-26 07-03 … ?after");
    EXPECT_EQ(said("90 min 0 bays"), "90min ~0:00");
}

TEST_F(WishReader, ANameOrADayAloneIsNoWish)
{
    for (const char *text : {"",
                             "   ",
                             "quinn",
                             "thu",
                             "12 aug",
                             "tomorrow",
                             "d3",
                             "902-555-0147",
                             "may",
                             "undo",
                             "18",
                             "sat 2",
                             "add",
                             "-",
                             ":::",
                             "90"})
        EXPECT_FALSE(read(text).isWish) << text;
    for (const char *text : {"thu 18", "60 sat", "tomorrow morning", "2 bays", "1h", "d3 fri"})
        EXPECT_TRUE(read(text).isWish) << text;
}

/// Whatever is typed, and however it is cut, something is made of it; the order of what was said
/// changes nothing.
TEST_F(WishReader, AnyTextIsRead)
{
    const std::string text
        = "demain 18h30–20h, après 5 pm «Zoë» 12.8. 2 bays \xFF\xC3 1½ h d1/d2 99:99";
    for (std::size_t begin = 0; begin < text.size(); ++begin)
        for (std::size_t size = 0; begin + size <= text.size(); size += 3) {
            const CallerWish wish = read(text.substr(begin, size));
            EXPECT_TRUE(std::is_sorted(wish.dates.begin(), wish.dates.end()));
            EXPECT_TRUE(!wish.length || *wish.length > minutes(0));
        }
}

TEST_F(WishReader, TheOrderChangesNothing)
{
    std::vector<std::string> parts{"90 min", "2 bays", "after 17", "thu", "tomorrow", "d3"};
    std::sort(parts.begin(), parts.end());
    const CallerWish wanted = read("90 min 2 bays after 17 thu tomorrow d3");
    do {
        std::string text;
        for (const std::string &part : parts)
            text += part + (text.size() % 2 == 0 ? " " : ", ");
        EXPECT_EQ(read(text), wanted) << text;
    } while (std::next_permutation(parts.begin(), parts.end()));
}

TEST_F(WishReader, ADayOfTheMonthThatIsOverIsOfTheNextYearOrMonth)
{
    EXPECT_EQ(formatDate(read("60 min 14 june").dates.front()), "2027-06-14");
    EXPECT_EQ(formatDate(read("60 min 29 feb").dates.front()), "2028-02-29");
    EXPECT_EQ(formatDate(read("60 min 15 june").dates.front()), "2026-06-15");
    EXPECT_EQ(formatDate(read("60 min the 14th").dates.front()), "2026-07-14");
    EXPECT_TRUE(read("60 min 2026-06-14").dates.empty()) << "in the past";
}

} // namespace
} // namespace bayboard
