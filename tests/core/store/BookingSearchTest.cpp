#include "core/store/BookingSearch.h"
#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::changeOf;
using test::creationOf;
using test::say;
using test::StoreClub;

class BookingSearching : public testing::Test
{
protected:
    Booking add(const std::string &guest, int start, const std::string &title = {}, int bay = 1)
    {
        Booking booking
            = m_club.booking({StoreClub::bay(static_cast<std::uint8_t>(bay))}, start, 60);
        booking.customer = {};
        booking.guestName = guest;
        booking.title = title;
        if (bay > 4)
            booking.location = StoreClub::bedford();
        m_club.made(booking);
        return booking;
    }

    void change(const Booking &before, const Booking &after)
    {
        ChangeSet set = m_club.blank();
        set.changes = {changeOf(before, after)};
        ASSERT_TRUE(m_club->commit(set).has_value());
    }

    std::vector<std::string>
    find(const std::string &text, std::vector<CustomerId> customers = {}, std::int64_t limit = 20)
    {
        BookingSearch search;
        search.text = text;
        search.customers = std::move(customers);
        search.places = m_places;
        search.now = StoreClub::noon();
        search.limit = limit;
        const auto rows = searchBookings(*m_club.operator->(), search);
        EXPECT_TRUE(rows.has_value()) << (rows ? "" : say(rows.error()));
        std::vector<std::string> names;
        for (const BookingRow &row : rows ? *rows : std::vector<BookingRow>())
            names.push_back(row.booking.guestName.empty() ? row.customerName
                                                          : row.booking.guestName);
        return names;
    }

    using Names = std::vector<std::string>;
    StoreClub m_club; ///< has A. Haddad and Zoë Quinn
    std::vector<LocationId> m_places{StoreClub::dartmouth(), StoreClub::bedford()};
};

TEST_F(BookingSearching, FindsWalkInsByTheBeginningOfAnyWord)
{
    add("Priya Nair", 60);
    add("Søren Kjær-Pritchard", 120);
    add("", 180, "League of Nairobi");
    EXPECT_EQ(find("nai").size(), 2U);
    EXPECT_EQ(find("PRI"), (Names{"Priya Nair", "Søren Kjær-Pritchard"}));
    EXPECT_EQ(find("pri nair"), Names{"Priya Nair"});
    EXPECT_EQ(find("søren"), Names{"Søren Kjær-Pritchard"});
    EXPECT_EQ(find("league").size(), 1U);
    EXPECT_EQ(find("airo"), Names{});
    EXPECT_EQ(find("x"), Names{});
    for (const char *text : {"", " ", "\"", "* OR", "a\"b", "-", "NOT", "(", "\xFF"})
        find(text); // whatever is typed is no error
}

TEST_F(BookingSearching, UpcomingOnesComeFirstThenTheNewestOfThePast)
{
    add("Nair past", -300);
    add("Nair long past", -600);
    add("Nair later", 600);
    add("Nair soon", 60);
    Booking running = add("Nair running", -30);
    EXPECT_EQ(find("nair"),
              (Names{"Nair running", "Nair soon", "Nair later", "Nair past", "Nair long past"}));
    Booking gone = running;
    gone.state = BookingState::Cancelled;
    change(running, gone);
    EXPECT_EQ(find("nair").back(), "Nair running");
    EXPECT_EQ(find("nair", {}, 2), (Names{"Nair soon", "Nair later"}));
}

TEST_F(BookingSearching, FollowsChangesAndForgetsWhatIsTakenBack)
{
    const Booking before = add("Priya Nair", 60);
    Booking after = before;
    after.guestName = "Olu Adeyemi";
    change(before, after);
    EXPECT_EQ(find("nair"), Names{});
    EXPECT_EQ(find("olu"), Names{"Olu Adeyemi"});
    Booking nameless = after;
    nameless.guestName.clear();
    nameless.title = "League";
    change(after, nameless);
    EXPECT_EQ(find("olu"), Names{});
    EXPECT_EQ(find("leag").size(), 1U);
    Booking withdrawn = nameless;
    withdrawn.withdrawn = true;
    change(nameless, withdrawn);
    EXPECT_EQ(find("leag"), Names{});
    const auto findings = m_club->verify();
    ASSERT_TRUE(findings.has_value());
    EXPECT_TRUE(findings->empty());
}

TEST_F(BookingSearching, FindsThoseOfCustomersAndOnlyAtThePlacesAskedFor)
{
    Booking booking = m_club.booking({StoreClub::bay(2)}, 60, 60);
    booking.customer = StoreClub::quinn();
    m_club.made(booking);
    EXPECT_EQ(find("", {StoreClub::quinn()}), Names{"Zoë Quinn"});
    EXPECT_EQ(find("", {StoreClub::haddad()}), Names{});
    add("Priya Nair", 60, {}, 5);
    EXPECT_EQ(find("priya"), Names{"Priya Nair"});
    m_places = {StoreClub::dartmouth()};
    EXPECT_EQ(find("priya"), Names{});
    m_places.clear();
    EXPECT_EQ(find("", {StoreClub::quinn()}), Names{});
}

TEST_F(BookingSearching, FindsImportedOnesByTheBeginningOfTheirReference)
{
    Booking booking = m_club.booking({StoreClub::bay(3)}, 60, 60);
    booking.customer = StoreClub::quinn();
    booking.externalSource = "skedda";
    booking.externalReference = "BK-00123";
    m_club.made(booking);
    EXPECT_EQ(find("BK-001"), Names{"Zoë Quinn"});
    EXPECT_EQ(find("bk-00123"), Names{"Zoë Quinn"});
    EXPECT_EQ(find("00123"), Names{});
}

} // namespace
} // namespace bayboard
