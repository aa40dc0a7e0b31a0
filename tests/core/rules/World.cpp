#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard::test {

namespace {

const std::vector<std::pair<const char *, int>> shippedTiers
    = {{"new", 1}, {"member", 2}, {"promo", 3}, {"frequent", 4}};

} // namespace

World::World(const std::string &zoneId, int bayCount) : m_zone(Zone::load(zoneId).value())
{
    location.id = LocationId{newId()};
    location.name = "Dartmouth";
    location.zone = zoneId;
    for (int number = 1; number <= bayCount; ++number) {
        Bay bay;
        bay.id = BayId{newId()};
        bay.location = location.id;
        bay.name = "Bay " + std::to_string(number);
        bay.order = number;
        bays.push_back(std::move(bay));
        m_schedule.setKnown(bays.back().id, Span(fromUnix(0), fromUnix(6'000'000'000)));
    }
    for (const auto &[key, order] : shippedTiers) {
        Tier tier;
        tier.id = newId();
        tier.key = key;
        tier.order = order;
        tiers.push_back(std::move(tier));
    }
    for (const char *key : {"maintenance", "league"}) {
        BlockKind kind;
        kind.id = newId();
        kind.key = key;
        kind.bookOver = "block.book_over";
        kinds.push_back(std::move(kind));
    }
    person.customer.id = CustomerId{newId()};
    person.customer.name = "A. Haddad";
    person.customer.tier = "member";
}

Uuid World::newId() const
{
    SeededRandom random(++m_ids);
    return makeUuidV7(static_cast<std::int64_t>(m_ids), random);
}

World &World::nowIs(const std::string &text)
{
    m_now = time(text);
    return *this;
}

Instant World::time(const std::string &text) const
{
    const auto parsed = parseTime(text);
    EXPECT_TRUE(parsed) << text;
    if (!parsed)
        return {};
    if (parsed->offset)
        return Instant(parsed->wall.time_since_epoch()) - *parsed->offset;
    return m_zone->toInstant(parsed->wall);
}

BayId World::bay(int number) const
{
    return bays.at(static_cast<std::size_t>(number - 1)).id;
}

std::vector<BayId> World::bayList(const std::vector<int> &numbers) const
{
    std::vector<BayId> list;
    for (const int number : numbers)
        list.push_back(bay(number));
    return list;
}

BookingId
World::hold(const std::vector<int> &numbers, const std::string &start, int length, bool own)
{
    return hold(numbers, Span(time(start), minutes(length)), own);
}

BookingId World::hold(const std::vector<int> &numbers, Span span, bool own)
{
    const BookingId id{newId()};
    for (const int number : numbers)
        EXPECT_TRUE(m_schedule.hold(bay(number), {span, id.value, HolderKind::Booking}));
    if (own) {
        m_customerOf[id.value] = person.customer.id;
        person.bookings.push_back(
            {id, location.id, Slot::of(bayList(numbers), span), BookingState::Confirmed, {}});
    }
    const auto earlier = [](const CustomerBooking &a, const CustomerBooking &b) {
        return a.slot.span.start() < b.slot.span.start();
    };
    std::sort(person.bookings.begin(), person.bookings.end(), earlier);
    return id;
}

void World::has(const std::string &start, int length, BookingState state)
{
    const Span span(time(start), minutes(length));
    const auto after = std::find_if(
        person.bookings.begin(), person.bookings.end(), [&](const CustomerBooking &other) {
            return other.slot.span.start() > span.start();
        });
    person.bookings.insert(
        after,
        {BookingId{newId()}, LocationId{newId()}, Slot::of({BayId{newId()}}, span), state, {}});
}

BlockId
World::block(int number, const std::string &start, const std::string &end, const std::string &kind)
{
    const BlockId id{newId()};
    EXPECT_TRUE(
        m_schedule.hold(bay(number), {Span(time(start), time(end)), id.value, HolderKind::Block}));
    m_kindOf[id.value] = kind;
    return id;
}

Booking World::booking(const std::vector<int> &numbers, const std::string &start, int length) const
{
    Booking booking;
    booking.id = BookingId{newId()};
    booking.location = location.id;
    booking.slot = Slot::of(bayList(numbers), Span(time(start), minutes(length)));
    booking.customer = person.customer.id;
    booking.source = "desk";
    return booking;
}

Proposal World::ask(const std::vector<int> &numbers, const std::string &start, int length) const
{
    return {std::nullopt, booking(numbers, start, length), Party::Staff, false};
}

Proposal World::ask(const std::vector<int> &numbers, Span span) const
{
    Proposal proposal = ask(numbers, "2026-01-01 00:00", 60);
    proposal.after.slot.span = span;
    return proposal;
}

Proposal World::move(const Booking &booking, const std::string &start, int length) const
{
    Proposal proposal{booking, booking, Party::Staff, false};
    proposal.after.slot.span = Span(time(start), minutes(length));
    return proposal;
}

const Club &World::club() const
{
    if (!m_club) {
        ZoneCache zones;
        std::vector<Location> locations = otherLocations;
        locations.insert(locations.begin(), location);
        m_club = Club::make(settings, locations, bays, tiers, {}, {}, kinds, zones).value();
    }
    return *m_club;
}

const CustomerFacts *World::customer() const
{
    return customerLoaded ? &person : nullptr;
}

std::string_view World::blockKind(const Uuid &block) const
{
    const auto at = m_kindOf.find(block);
    return at == m_kindOf.end() ? std::string_view() : std::string_view(at->second);
}

CustomerId World::customerOf(const Uuid &booking) const
{
    const auto at = m_customerOf.find(booking);
    return at == m_customerOf.end() ? CustomerId() : at->second;
}

bool World::mayBookOver(const BlockKind &kind) const
{
    return mayLift && !kind.bookOver.empty();
}

std::shared_ptr<const RuleBook> bookOf(const std::string &clauses)
{
    const auto book = RuleBook::parse("{\"version\": 1, \"rules\": [" + clauses + "]}");
    if (!book)
        ADD_FAILURE() << "line " << book.error().arguments.at(0).english() << ": "
                      << book.error().arguments.at(1).english() << "\n"
                      << clauses;
    return book ? *book : nullptr;
}

std::string codes(const Verdict &verdict)
{
    std::string text;
    for (const Violation &violation : verdict.violations)
        text += (text.empty() ? "" : " ") + std::string(wordFor(violation.code));
    return text + (verdict.checking ? " …" : "");
}

std::string judged(const std::string &clauses, const World &world, const Proposal &proposal)
{
    return codes(bookOf(clauses)->judge(proposal, world));
}

} // namespace bayboard::test
