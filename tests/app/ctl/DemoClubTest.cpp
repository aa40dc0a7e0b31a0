#include "core/club/Booking.h"
#include "core/desk/DemoClub.h"
#include "core/schedule/Schedule.h"
#include "core/store/ClubFile.h"
#include "tests/app/ctl/CtlClub.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace bayboard {
namespace {

const DeskId aDesk{Uuid{{1, 2, 3}}};

Instant moment(const char *date)
{
    const auto now = demoNow(*parseDate(date));
    EXPECT_TRUE(now.has_value());
    return *now;
}

template <typename Entity> std::vector<Entity> entitiesIn(const ChangeSet &changes, EntityKind kind)
{
    std::vector<Entity> found;
    for (const EntityChange &change : changes.changes) {
        if (change.entity.kind != kind)
            continue;
        Entity entity;
        EXPECT_TRUE(fromRecord(apply({}, change), entity));
        if constexpr (requires { entity.id.value; })
            entity.id.value = change.entity.id;
        found.push_back(std::move(entity));
    }
    return found;
}

class DemoClubOn : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        m_now = moment(GetParam());
        m_demo = makeDemoClub({}, m_now);
        m_bookings = entitiesIn<Booking>(m_demo.life, EntityKind::Booking);
        m_blocks = entitiesIn<Block>(m_demo.life, EntityKind::Block);
    }

    Instant m_now;
    DemoClub m_demo;
    std::vector<Booking> m_bookings;
    std::vector<Block> m_blocks;
};

TEST_P(DemoClubOn, NothingOverlaps)
{
    Schedule schedule;
    for (const Booking &booking : m_bookings)
        if (const auto span = heldSpan(booking)) {
            for (const BayId bay : booking.slot.bays)
                EXPECT_TRUE(schedule.hold(bay, {*span, booking.id.value, HolderKind::Booking}));
        }
    for (const Block &block : m_blocks)
        for (const Span &span : heldSpans(block))
            EXPECT_TRUE(
                schedule.hold(block.slot.bays[0], {span, block.id.value, HolderKind::Block}));
    EXPECT_TRUE(schedule.isSane());
}

TEST_P(DemoClubOn, StatesFollowFromTheTime)
{
    for (const Booking &booking : m_bookings) {
        const Span &span = booking.slot.span;
        const bool over
            = booking.state == BookingState::Completed || booking.state == BookingState::NoShow;
        EXPECT_TRUE(!over || span.end() <= m_now);
        EXPECT_TRUE(booking.state != BookingState::CheckedIn || span.contains(m_now));
        EXPECT_TRUE(booking.state != BookingState::Pending || span.start() > m_now);
        EXPECT_LE(*booking.made, m_now);
        EXPECT_LT(*booking.made, span.start());
    }
}

TEST_P(DemoClubOn, NobodyIsAtTwoPlacesAtOnce)
{
    std::map<CustomerId, std::vector<Span>> held;
    for (const Booking &booking : m_bookings)
        if (!booking.customer.isNull())
            held[booking.customer].push_back(booking.slot.span);
    for (auto &[customer, spans] : held) {
        std::sort(spans.begin(), spans.end());
        for (std::size_t i = 1; i < spans.size(); ++i)
            EXPECT_FALSE(spans[i - 1].overlaps(spans[i])) << customer.toString();
    }
}

TEST_P(DemoClubOn, BookingsKeepTheShippedLengthsAndGrid)
{
    const auto zone = Zone::load("America/Halifax");
    ASSERT_TRUE(zone.has_value());
    for (const Booking &booking : m_bookings) {
        const Span &span = booking.slot.span;
        EXPECT_GE(span.length(), minutes(60));
        EXPECT_LE(span.length(), hours(6));
        EXPECT_EQ(span.length() % minutes(30), seconds(0));
        EXPECT_EQ((*zone)->toLocal(span.start()).time_since_epoch() % minutes(30), seconds(0));
    }
}

TEST_P(DemoClubOn, IsAliveAsAClubIs)
{
    EXPECT_EQ(m_demo.customers, 5000);
    EXPECT_GT(m_bookings.size(), 900U);
    EXPECT_LT(m_bookings.size(), 3000U);
    EXPECT_GT(m_blocks.size(), 10U);
    const auto zone = Zone::load("America/Halifax");
    std::size_t groups = 0;
    std::size_t overMidnight = 0;
    std::size_t evening = 0;
    std::size_t night = 0;
    for (const Booking &booking : m_bookings) {
        groups += booking.slot.bays.size() > 1 ? 1U : 0U;
        const LocalTime start = (*zone)->toLocal(booking.slot.span.start());
        const LocalTime end = (*zone)->toLocal(booking.slot.span.end() - seconds(1));
        overMidnight += dateOf(start) != dateOf(end) ? 1U : 0U;
        const auto hour = (start - dateOf(start)) / hours(1);
        evening += hour >= 17 && hour < 22 ? 1U : 0U;
        night += hour < 5 ? 1U : 0U;
    }
    EXPECT_GT(groups, 20U);
    EXPECT_GT(overMidnight, 10U);
    EXPECT_GT(evening, 4 * night);
}

INSTANTIATE_TEST_SUITE_P(
    Dates,
    DemoClubOn,
    testing::Values("2026-11-22", "2026-03-08", "2026-11-01", "2024-02-29", "2026-07-10"));

TEST(DemoClub, IsTheSameForTheSameMoment)
{
    const Instant now = moment("2026-11-22");
    const DemoClub first = makeDemoClub({}, now);
    const DemoClub second = makeDemoClub({}, now);
    EXPECT_EQ(first.club, second.club);
    EXPECT_EQ(first.life, second.life);
    EXPECT_NE(first.life, makeDemoClub({}, now + days(1)).life);
}

TEST(DemoClub, CustomersAreDifferentPeopleWithContactsThatNobodyHas)
{
    const DemoClub demo = makeDemoClub({}, moment("2026-11-22"));
    std::set<std::string> names;
    std::set<std::string> phones;
    for (const Customer &person : entitiesIn<Customer>(demo.life, EntityKind::Customer)) {
        EXPECT_TRUE(names.insert(person.name).second) << person.name;
        ASSERT_EQ(person.phones.size(), 1U);
        EXPECT_TRUE(phones.insert(person.phones[0]).second) << person.phones[0];
        EXPECT_EQ(person.phones[0].substr(3, 5), "-555-");
        EXPECT_NE(person.phones[0].substr(8), "1212");
        if (person.email.empty())
            continue;
        EXPECT_TRUE(person.email.ends_with("@example.com")) << person.email;
        for (const char c : person.email)
            EXPECT_GT(static_cast<unsigned char>(c), ' ') << person.email;
        EXPECT_EQ(person.email.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.@"),
                  std::string::npos)
            << person.email;
        EXPECT_NE(person.email.front(), '.');
    }
}

TEST(DemoClub, ClosedSeasonHasNoBookings)
{
    const DemoClub winter = makeDemoClub({}, moment("2026-12-20"));
    const auto locations = entitiesIn<Location>(winter.club, EntityKind::Location);
    const auto seasonal = std::find_if(
        locations.begin(), locations.end(), [](const Location &l) { return !l.season.empty(); });
    ASSERT_NE(seasonal, locations.end());
    EXPECT_EQ(seasonal->name, "River Oaks");
    for (const Booking &booking : entitiesIn<Booking>(winter.life, EntityKind::Booking))
        EXPECT_NE(booking.location, seasonal->id);
}

TEST(DemoClub, IsAcceptedByTheFileAndProvesSound)
{
    const test::TemporaryFolder folder;
    const Instant now = moment("2026-11-22");
    const ManualClock clock(now);
    ClubFile::Options options;
    options.path = folder.path() / "demo.bayboard";
    options.create = true;
    auto file = ClubFile::open(options, clock, aDesk);
    ASSERT_TRUE(file.has_value());
    const auto store = (*file)->takeWriter();
    const DemoClub demo = makeDemoClub(aDesk, now);
    const auto first = store->commit(demo.club);
    ASSERT_TRUE(first.has_value()) << static_cast<int>(first.error().code);
    const auto second = store->commit(demo.life);
    ASSERT_TRUE(second.has_value()) << static_cast<int>(second.error().code);
    const auto findings = store->verify();
    ASSERT_TRUE(findings.has_value());
    EXPECT_TRUE(findings->empty()) << findings->front().english();
}

} // namespace
} // namespace bayboard
