#include "tests/bench/server/MixedClub.h"

namespace bayboard::bench {

namespace {

constexpr std::size_t inAStep = 1'000;

} // namespace

ChangeSet MixedClub::blank()
{
    ChangeSet set;
    set.id = ChangeSetId{makeUuidV7(toUnix(m_today) * 1000, m_random)};
    set.desk = DeskId{Uuid{{9}}};
    set.actor = systemOperator();
    set.at = m_today;
    set.label = {LabelCode::Import, {"a file"}};
    set.ruleBookVersion = 1;
    return set;
}

void MixedClub::write(ServerData &data, ChangeSet set) const
{
    auto transaction = data.judging();
    require(transaction && (*transaction)->write(set) && (*transaction)->number(set)
                && (*transaction)->commit(),
            "The club was not written.");
}

void MixedClub::fill(ServerData &data)
{
    write(data, m_plan.start());
    addCustomers(data);
    addBookings(data);
}

void MixedClub::addCustomers(ServerData &data)
{
    static const char *const first[]
        = {"Anna", "Bruno", "Chidi", "Élodie", "Marek", "Priya", "Zoë"};
    static const char *const last[] = {"Haddad", "Leblanc", "Nguyen", "O’Brien", "Quinn", "Singh"};
    while (m_customers.size() < customerCount) {
        ChangeSet set = blank();
        for (std::size_t i = 0; i < inAStep; ++i) {
            const std::size_t number = m_customers.size();
            Customer person;
            person.name = std::string(first[number % 7]) + " " + last[number / 7 % 6] + " "
                + std::to_string(number);
            person.phones = {"+1 902 555 " + std::to_string(10'000 + number)};
            person.email = "person" + std::to_string(number) + "@example.com";
            person.made = m_today;
            m_customers.push_back(CustomerId{makeUuidV7(toUnix(m_today) * 1000, m_random)});
            set.changes.push_back(
                creation({EntityKind::Customer, m_customers.back().value}, toRecord(person)));
        }
        write(data, std::move(set));
    }
}

/// An hour each from noon UTC on, every second one of a customer.
void MixedClub::addBookings(ServerData &data)
{
    ChangeSet set = blank();
    for (int day = -daysBefore; day < daysBehind; ++day)
        for (std::size_t bay = 0; bay < m_plan.bays().size(); ++bay)
            for (int hour = 0; hour < bookingsADay; ++hour) {
                Booking booking;
                booking.location = m_plan.places()[bay / WriteClub::baysEach];
                booking.slot = Slot::of({m_plan.bays()[bay]},
                                        Span(m_today + hours(24 * day + 12 + hour), hours(1)));
                if (hour % 2 == 0)
                    booking.customer = m_customers[m_random.next() % m_customers.size()];
                else
                    booking.guestName = "Guest " + std::to_string(m_bookings.size());
                booking.partySize = 2;
                booking.source = "desk";
                booking.made = m_today;
                m_bookings.push_back(BookingId{makeUuidV7(toUnix(m_today) * 1000, m_random)});
                set.changes.push_back(
                    creation({EntityKind::Booking, m_bookings.back().value}, toRecord(booking)));
                if (set.changes.size() == inAStep)
                    write(data, std::exchange(set, blank()));
            }
    if (!set.changes.empty())
        write(data, std::move(set));
}

} // namespace bayboard::bench
