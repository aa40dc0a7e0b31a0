#include "tests/ui/board/SampleBoard.h"

#include <cmath>

namespace bayboard::test {

namespace {

LocalDate dateFrom(int year, unsigned month, unsigned day)
{
    return LocalDate(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

Tier tier(std::uint32_t number, const char *key, const char *colour)
{
    Tier made;
    made.id = idOf(7, number);
    made.key = key;
    made.colour = colour;
    made.order = number;
    return made;
}

BlockKind blockKind(std::uint32_t number, const char *key, const char *colour, const char *hatch)
{
    BlockKind made;
    made.id = idOf(6, number);
    made.key = key;
    made.colour = colour;
    made.hatch = hatch;
    made.order = number;
    return made;
}

} // namespace

Uuid idOf(std::uint8_t kind, std::uint32_t number)
{
    Uuid id;
    id.bytes = {kind,
                0,
                0,
                0,
                0,
                0,
                0x70,
                0,
                0x80,
                0,
                0,
                0,
                static_cast<std::uint8_t>(number >> 24U),
                static_cast<std::uint8_t>(number >> 16U),
                static_cast<std::uint8_t>(number >> 8U),
                static_cast<std::uint8_t>(number)};
    return id;
}

BayId bayId(int number)
{
    return BayId{idOf(2, static_cast<std::uint32_t>(number))};
}

LocationId sampleLocation()
{
    return LocationId{idOf(1, 1)};
}

std::shared_ptr<const Club>
sampleClub(int bays, const std::string &zone, const std::vector<std::string> &hours)
{
    Location location;
    location.id = sampleLocation();
    location.name = "Bedford";
    location.zone = zone;
    if (!hours.empty())
        location.hours = WeekHours::parse(hours).value();
    std::vector<Bay> made;
    for (int i = 1; i <= bays; ++i) {
        Bay bay;
        bay.id = bayId(i);
        bay.location = location.id;
        bay.name = "Bay " + std::to_string(i);
        bay.order = i;
        made.push_back(bay);
    }
    ZoneCache zones;
    auto club = Club::make({},
                           {location},
                           made,
                           {tier(1, "new", "#2563eb"),
                            tier(2, "member", "#a16207"),
                            tier(3, "promo", "#15803d"),
                            tier(4, "frequent", "#7e22ce")},
                           {},
                           {},
                           {blockKind(1, "maintenance", "#94a3b8", "diagonal"),
                            blockKind(2, "league", "#0891b2", "cross")},
                           zones);
    BAYBOARD_ASSERT(club.has_value());
    return *club;
}

Instant SampleDay::at(LocalDate date, double hour) const
{
    const seconds since(std::llround(hour * 3600));
    return m_club->zone(sampleLocation()).toInstant(LocalTime(date) + since);
}

Booking &SampleDay::add(std::vector<int> bays,
                        LocalDate date,
                        double from,
                        double to,
                        const std::string &name,
                        const std::string &tierKey,
                        BookingState state)
{
    std::vector<BayId> ids;
    for (const int bay : bays)
        ids.push_back(bayId(bay));
    auto view = std::make_unique<BookingView>();
    view->booking.id = BookingId{idOf(3, static_cast<std::uint32_t>(m_bookings.size() + 1))};
    view->booking.location = sampleLocation();
    view->booking.slot = Slot::of(ids, Span(at(date, from), at(date, to)));
    view->booking.guestName = name;
    view->booking.state = state;
    view->name = name;
    view->tier = tierKey;
    m_bookings.push_back(std::move(view));
    return m_bookings.back()->booking;
}

Block &SampleDay::addBlock(int bay,
                           LocalDate date,
                           double from,
                           double to,
                           const std::string &title,
                           const std::string &kind)
{
    auto view = std::make_unique<BlockView>();
    view->block.id = BlockId{idOf(4, static_cast<std::uint32_t>(m_blocks.size() + 1))};
    view->block.location = sampleLocation();
    view->block.slot = Slot::of({bayId(bay)}, Span(at(date, from), at(date, to)));
    view->block.kind = kind;
    view->block.title = title;
    m_blocks.push_back(std::move(view));
    return m_blocks.back()->block;
}

SnapshotInput SampleDay::input(LocalDate date, Instant now) const
{
    SnapshotInput input;
    input.club = m_club;
    input.location = sampleLocation();
    input.date = date;
    input.now = now;
    const Zone &zone = m_club->zone(sampleLocation());
    input.axis = Span(zone.startOfDay(date - days(2)), zone.startOfDay(date + days(3)));
    for (const auto &view : m_bookings)
        input.bookings.push_back(view.get());
    for (const auto &view : m_blocks)
        input.blocks.push_back(view.get());
    return input;
}

LocalDate pictureDate()
{
    return dateFrom(2026, 11, 22);
}

SampleDay pictureDay()
{
    SampleDay day(sampleClub(8));
    const LocalDate date = pictureDate();
    using State = BookingState;
    day.add({1}, date, 8.5, 10, "Priya N.", "member", State::Completed);
    day.add({1}, date, 10, 11, "D. Okafor", "new", State::CheckedIn);
    day.add({1}, date, 13, 15, "League A", "frequent");
    day.add({1}, date, 18, 20, "T. Wu", "new");
    day.add({1}, date, 22.5, 25, "Night owls", "member");
    day.add({2}, date, 9, 10.5, "S. Martin", "new", State::NoShow);
    day.add({2}, date, 12, 13, "J. Roy", "promo");
    day.add({2}, date, 16.5, 18, "A. Haddad", "member");
    day.add({2}, date, 19, 21, "K. Lind", "frequent");
    day.add({3}, date, 8, 9, "M. Costa", "member", State::CheckedIn);
    day.add({3}, date, 14, 16, "B. Frost", "new").partySize = 3;
    day.add({3}, date, 20, 22, "R. Silva", "new");
    day.add({4}, date, 11, 12.5, "E. Novak", "frequent");
    day.add({4}, date, 17, 19, "P. Quinn", "member");
    day.add({5}, date, 9.5, 11.5, "L. Meyer", "new");
    day.add({5}, date, 19.5, 21, "O. Diaz", "promo", State::Pending);
    day.add({6}, date, 10, 12, "G. Rossi", "member");
    day.add({6}, date, 21, 23, "H. Chen", "new");
    day.add({7}, date, 8.5, 10, "V. Petrov", "new");
    day.add({7, 8}, date, 18, 19.5, "W. Ali", "member");
    day.add({8}, date, 12.5, 14, "N. Blanc", "frequent");
    day.add({8}, date, 20, 21.5, "C. Doyle", "new");
    day.addBlock(6, date, 13, 17, "Projector lamp");
    day.addBlock(7, date, 13, 17, "Projector lamp");
    for (const int bay : {3, 4, 5})
        day.addBlock(bay, date, 23, 26, "Deep clean");
    return day;
}

SampleDay busyDay(int bays, int count, LocalDate date)
{
    SampleDay day(sampleClub(bays));
    SeededRandom random(20261122);
    const char *tiers[] = {"new", "member", "promo", "frequent"};
    const int perBay = count / bays;
    const double pitch = 24.0 / perBay;
    for (int offset = -1; offset <= 1; ++offset) {
        for (int i = 0; i < count; ++i) {
            const int bay = i % bays + 1;
            // On the half hours where they fit, so that bookings touch but never overlap.
            const double from = i / bays * pitch;
            const double length = pitch * (random.next() % 4 == 0 ? 0.7 : 1.0);
            day.add({bay},
                    date + days(offset),
                    from,
                    from + length,
                    "Guest " + std::to_string(offset + 1) + "-" + std::to_string(i),
                    tiers[random.next() % 4]);
        }
    }
    return day;
}

} // namespace bayboard::test
