#include "core/rules/CustomerHabits.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

constexpr minutes arrives{15}; ///< so long before the start somebody counts as here
constexpr minutes leaves{30}; ///< and after the end

bool isActive(const CustomerBooking &booking, Instant now)
{
    const Span &span = booking.slot.span;
    return occupies(booking.state) && booking.state != BookingState::NoShow
        && now >= span.start() - arrives && now < span.end() + leaves;
}

class Counting
{
public:
    explicit Counting(const Club &club) : m_club(club) { }

    void add(const CustomerBooking &booking)
    {
        ++m_places[booking.location];
        const LocalTime wall = m_club.zone(booking.location).toLocal(booking.slot.span.start());
        const std::chrono::weekday day(dateOf(wall));
        const auto hour = std::chrono::floor<hours>(wall - LocalTime(dateOf(wall))).count();
        ++m_times[{day.c_encoding(), hour}];
    }

    [[nodiscard]] std::vector<CustomerHabits::Place> places() const
    {
        std::vector<CustomerHabits::Place> list;
        for (const Location &location : m_club.locations())
            if (const auto found = m_places.find(location.id); found != m_places.end())
                list.push_back({location.id, found->second});
        mostFirst(list);
        return list;
    }

    [[nodiscard]] std::vector<CustomerHabits::Time> times() const
    {
        std::vector<CustomerHabits::Time> list;
        for (const auto &[when, count] : m_times)
            list.push_back({when.first, when.second, count});
        mostFirst(list);
        return list;
    }

private:
    template <typename Counted> static void mostFirst(std::vector<Counted> &list)
    {
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
            return a.count > b.count;
        });
    }

    const Club &m_club;
    std::map<LocationId, std::int64_t> m_places;
    std::map<std::pair<unsigned, std::int64_t>, std::int64_t> m_times;
};

} // namespace

CustomerHabits habitsOf(const CustomerFacts &facts,
                        const Club &club,
                        Instant now,
                        const std::function<bool(LocationId)> &maySee)
{
    CustomerHabits habits;
    Counting counting(club);
    for (const CustomerBooking &booking : facts.bookings) { // in order of start
        if (!maySee(booking.location))
            continue;
        if (!habits.active && isActive(booking, now))
            habits.active = booking;
        if (booking.slot.span.start() > now) {
            ++habits.upcoming;
            if (!habits.next)
                habits.next = booking;
        } else if (booking.state == BookingState::NoShow) {
            ++habits.noShows;
        } else {
            ++habits.kept;
            habits.last = booking;
            counting.add(booking);
        }
    }
    habits.places = counting.places();
    habits.times = counting.times();
    return habits;
}

} // namespace bayboard
