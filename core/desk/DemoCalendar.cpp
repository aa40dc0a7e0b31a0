#include "core/desk/DemoCalendar.h"

#include "core/desk/DemoPeople.h"
#include "core/schedule/Schedule.h"
#include "core/time/Zone.h"

#include <algorithm>
#include <unordered_map>

namespace bayboard {

namespace {

constexpr days daysBehind{8};
constexpr days daysAhead{14};
constexpr minutes slotStep{30};

/// Chance in a thousand that somebody starts in this half-hour, were the bay free.
std::size_t busyness(LocalTime wall, days ahead)
{
    const LocalDate date = dateOf(wall);
    const auto hour = std::chrono::duration_cast<hours>(wall - date).count();
    const std::chrono::weekday day(date);
    const bool weekend = day == std::chrono::Saturday || day == std::chrono::Sunday;
    const std::size_t base = hour < 5 ? 12
        : hour < 8                    ? 50
        : hour < 12                   ? (weekend ? 260 : 150)
        : hour < 16                   ? (weekend ? 380 : 230)
        : hour < 17                   ? 300
        : hour < 22                   ? 520
                                      : 170;
    if (ahead <= days(0))
        return base;
    return base * static_cast<std::size_t>(std::max<long>(20, 94 - 5 * ahead.count())) / 100;
}

seconds lengthOf(Random &random)
{
    const std::size_t roll = below(random, 100);
    return minutes(roll < 42 ? 60 : roll < 68 ? 90 : roll < 90 ? 120 : roll < 97 ? 180 : 240);
}

/// "05-01/10-31": month-day texts compare as dates do.
bool isOpenOn(const Location &location, LocalDate date)
{
    if (location.season.empty())
        return true;
    const std::string day = formatDate(date).substr(5);
    const std::string from = location.season.substr(0, 5);
    const std::string to = location.season.substr(6);
    return from <= to ? from <= day && day <= to : day >= from || day <= to;
}

class Maker
{
public:
    Maker(const ClubTemplate &plan,
          const std::vector<Customer> &people,
          const Zone &zone,
          Instant now,
          Random &random)
        : m_plan(plan)
        , m_people(people)
        , m_zone(zone)
        , m_now(now)
        , m_today(zone.dateAt(now))
        , m_random(random)
    { }

    DemoCalendar make()
    {
        makeBlocks();
        for (const auto &site : m_plan.sites)
            for (LocalDate date = m_today - daysBehind; date <= m_today + daysAhead;
                 date += days(1))
                if (isOpenOn(site.location, date)) {
                    makeGroups(site, date);
                    makeSingles(site, date);
                }
        const auto byStart = [](const auto &a, const auto &b) {
            return std::tuple(a.slot.span.start(), a.id) < std::tuple(b.slot.span.start(), b.id);
        };
        std::sort(m_calendar.bookings.begin(), m_calendar.bookings.end(), byStart);
        std::sort(m_calendar.blocks.begin(), m_calendar.blocks.end(), byStart);
        return std::move(m_calendar);
    }

private:
    [[nodiscard]] Instant wall(LocalDate date, minutes time) const
    {
        return m_zone.toInstant(LocalTime(date) + time);
    }

    [[nodiscard]] Uuid idAt(Instant made) { return makeUuidV7(toUnix(made) * 1000, m_random); }

    void block(const ClubTemplate::Site &site,
               std::size_t bay,
               Span span,
               const char *kind,
               const char *title,
               const char *reason)
    {
        Block block;
        block.made = std::min(m_now, span.start()) - hours(30);
        block.id = BlockId{idAt(*block.made)};
        block.location = site.location.id;
        block.slot = Slot::of({site.bays[bay].id}, span);
        block.kind = kind;
        block.title = title;
        block.reason = reason;
        if (m_schedule.hold(site.bays[bay].id, {span, block.id.value, HolderKind::Block}))
            m_calendar.blocks.push_back(std::move(block));
    }

    void makeBlocks()
    {
        const auto &dartmouth = m_plan.sites[1];
        const auto &bayersLake = m_plan.sites[2];
        const auto &truro = m_plan.sites[3];
        const Span lamp(wall(m_today, hours(13)), wall(m_today, hours(17)));
        for (const std::size_t bay : {1U, 2U})
            block(bayersLake, bay, lamp, "maintenance", "Projector lamp", "Lamp at 4,000 hours");
        const Span night(wall(m_today, hours(23)), wall(m_today + days(1), hours(2)));
        for (const std::size_t bay : {1U, 2U, 3U})
            block(dartmouth, bay, night, "cleaning", "Deep clean", "");
        block(truro,
              2,
              Span(wall(m_today - days(2), hours(9)), openEnd),
              "out_of_service",
              "Screen torn",
              "New screen is ordered");
        for (LocalDate date = m_today - daysBehind; date <= m_today + daysAhead; date += days(1))
            if (std::chrono::weekday(date) == std::chrono::Monday)
                for (const auto &site : m_plan.sites)
                    for (std::size_t bay = 0; bay < site.bays.size(); ++bay)
                        block(site,
                              bay,
                              Span(wall(date, hours(4)), wall(date, hours(6))),
                              "cleaning",
                              "Weekly clean",
                              "");
    }

    /// Leagues on Wednesdays, night owls on Fridays and Saturdays, now and then a party.
    void makeGroups(const ClubTemplate::Site &site, LocalDate date)
    {
        const std::chrono::weekday day(date);
        if (day == std::chrono::Wednesday && site.bays.size() >= 3)
            group(site, Span(wall(date, hours(19)), hours(3)), site.bays.size(), "League A");
        if (day == std::chrono::Friday || day == std::chrono::Saturday)
            group(site, Span(wall(date, minutes(1350)), minutes(150)), 2, "Night owls");
        if (below(m_random, 100) < 30) {
            static constexpr const char *titles[]
                = {"Company outing", "Birthday", "Junior clinic", "Team practice", "Tournament"};
            const auto hour = hours(11 + static_cast<long>(below(m_random, 9)));
            group(site,
                  Span(wall(date, hour), lengthOf(m_random) + minutes(60)),
                  2 + below(m_random, site.bays.size() - 1),
                  titles[below(m_random, std::size(titles))]);
        }
    }

    void group(const ClubTemplate::Site &site, Span span, std::size_t count, const char *title)
    {
        std::vector<BayId> free;
        for (const Bay &bay : site.bays)
            if (free.size() < count && m_schedule.on(bay.id, span).empty())
                free.push_back(bay.id);
        if (free.size() >= 2)
            book(site, Slot::of(std::move(free), span), title);
    }

    void makeSingles(const ClubTemplate::Site &site, LocalDate date)
    {
        const auto day = m_zone.day(date);
        for (const Bay &bay : site.bays) {
            for (Instant at = day ? day->start() : m_now; day && at < day->end(); at += slotStep) {
                if (below(m_random, 1000) >= busyness(m_zone.toLocal(at), date - m_today))
                    continue;
                const Span span(at, lengthOf(m_random));
                if (!m_schedule.on(bay.id, span).empty())
                    continue;
                if (book(site, Slot::of({bay.id}, span), ""))
                    at = span.end() - slotStep;
            }
        }
    }

    /// True when the booking holds its time (a cancelled one does not).
    bool book(const ClubTemplate::Site &site, Slot slot, const char *title)
    {
        Booking booking;
        booking.made = madeBefore(slot.span.start());
        booking.id = BookingId{idAt(*booking.made)};
        booking.location = site.location.id;
        booking.slot = std::move(slot);
        booking.title = title;
        booking.state = stateOf(booking.slot.span, booking.title.empty());
        booking.source = sourceOf(m_random);
        const std::size_t most = 4 * booking.slot.bays.size();
        booking.partySize = static_cast<std::int64_t>(
            title[0] == '\0' ? 1 + below(m_random, 4) : most / 2 + below(m_random, most / 2));
        if (booking.state == BookingState::Cancelled)
            booking.reason = "Customer called";
        if (below(m_random, 100) < 5)
            booking.notes = "Left-handed set-up";
        if (booking.source == "walk-in" && title[0] == '\0')
            nameGuest(booking);
        else
            booking.customer = pickCustomer(booking.slot.span);
        const bool holds = occupies(booking.state);
        for (const BayId bay : booking.slot.bays)
            if (holds
                && !m_schedule.hold(bay,
                                    {booking.slot.span, booking.id.value, HolderKind::Booking}))
                BAYBOARD_ASSERT(false); // callers have looked that the bays are free
        m_calendar.bookings.push_back(std::move(booking));
        return holds;
    }

    [[nodiscard]] Instant madeBefore(Instant start)
    {
        const auto ahead = hours(1 + static_cast<long>(below(m_random, 24 * 12)));
        return std::min(start - ahead, m_now - minutes(5));
    }

    [[nodiscard]] BookingState stateOf(const Span &span, bool single)
    {
        const std::size_t roll = below(m_random, 100);
        if (span.end() <= m_now)
            return !single || roll < 87 ? BookingState::Completed
                : roll < 91             ? BookingState::NoShow
                                        : BookingState::Cancelled;
        if (span.start() <= m_now) // the late ones are expected for a quarter of an hour
            return m_now - span.start() < minutes(15) && roll < 60 ? BookingState::Confirmed
                                                                   : BookingState::CheckedIn;
        return !single || roll < 91 ? BookingState::Confirmed
            : roll < 96             ? BookingState::Pending
                                    : BookingState::Cancelled;
    }

    [[nodiscard]] static const char *sourceOf(Random &random)
    {
        const std::size_t roll = below(random, 100);
        return roll < 52 ? "phone" : roll < 90 ? "web" : "walk-in";
    }

    void nameGuest(Booking &booking)
    {
        static constexpr const char *guests[]
            = {"Jamie", "Taylor", "Chris", "Pat", "Dana", "Quinn"};
        booking.guestName = guests[below(m_random, std::size(guests))];
        booking.guestPhone = "902-555-01" + std::to_string(10 + below(m_random, 90));
    }

    /// Somebody who may book, is nowhere else then, and does not hold too many upcoming bookings.
    [[nodiscard]] CustomerId pickCustomer(const Span &span)
    {
        for (;;) {
            const Customer &person = m_people[below(m_random, m_people.size())];
            auto &taken = m_taken[person.id];
            const bool elsewhere = std::any_of(taken.begin(), taken.end(), [&](const Span &other) {
                return other.overlaps(span);
            });
            const auto upcoming = std::count_if(
                taken.begin(), taken.end(), [&](const Span &other) { return other.end() > m_now; });
            if (!person.blocked.empty() || elsewhere || upcoming >= 2)
                continue;
            taken.push_back(span);
            return person.id;
        }
    }

    const ClubTemplate &m_plan;
    const std::vector<Customer> &m_people;
    const Zone &m_zone;
    Instant m_now;
    LocalDate m_today;
    Random &m_random;
    Schedule m_schedule;
    std::unordered_map<CustomerId, std::vector<Span>> m_taken;
    DemoCalendar m_calendar;
};

} // namespace

DemoCalendar makeCalendar(const ClubTemplate &plan,
                          const std::vector<Customer> &people,
                          const Zone &zone,
                          Instant now,
                          Random &random)
{
    return Maker(plan, people, zone, now, random).make();
}

} // namespace bayboard
