#include "tests/bench/store/BenchClub.h"

#include <cstdlib>
#include <unistd.h>

namespace bayboard::bench {

namespace {

constexpr std::size_t bayCount = 100;
constexpr std::size_t customerCount = 5000;

std::string nameOf(std::uint64_t number)
{
    static const char *const first[] = {"Anna",
                                        "Élodie",
                                        "Bruno",
                                        "Chidi",
                                        "Zoë",
                                        "Marek",
                                        "Olga",
                                        "Priya",
                                        "Sam",
                                        "Tomás",
                                        "Wei",
                                        "Yusuf"};
    static const char *const last[] = {"Haddad",
                                       "Quinn",
                                       "O’Brien",
                                       "Müller",
                                       "Okafor",
                                       "Santos",
                                       "Tremblay",
                                       "Nguyen",
                                       "Kowalska",
                                       "Leblanc",
                                       "Singh"};
    return std::string(first[number % 12]) + " " + last[number / 12 % 11] + " "
        + std::to_string(number);
}

} // namespace

BenchClub::BenchClub(const char *name)
    : m_folder(std::filesystem::temp_directory_path()
               / ("bayboard-bench-" + std::string(name) + "-" + std::to_string(getpid())))
{
    std::filesystem::create_directories(m_folder);
    ClubFile::Options options;
    options.path = path();
    options.create = true;
    auto opened = ClubFile::open(options, m_clock, DeskId{uuid()});
    if (!opened)
        std::abort();
    m_file = std::move(*opened);
    m_store = m_file->takeWriter();
    ChangeSet start = blank();
    m_location = LocationId{uuid()};
    Location location;
    location.name = "Dartmouth";
    start.changes.push_back(creation({EntityKind::Location, m_location.value}, toRecord(location)));
    for (std::size_t i = 0; i < bayCount; ++i) {
        m_bays.push_back(BayId{uuid()});
        Bay bay;
        bay.location = m_location;
        bay.name = "Bay " + std::to_string(i + 1);
        start.changes.push_back(creation({EntityKind::Bay, m_bays.back().value}, toRecord(bay)));
    }
    if (!m_store->commit(start) || !m_store->commit(customers(customerCount)))
        std::abort();
}

BenchClub::~BenchClub()
{
    close();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void BenchClub::close()
{
    m_store.reset();
    m_file.reset();
}

Uuid BenchClub::uuid()
{
    return makeUuidV7(1'781'535'600'000 + m_made++, m_random);
}

ChangeSet BenchClub::blank(ChangeSetId target)
{
    ChangeSet set;
    set.id = ChangeSetId{uuid()};
    set.desk = DeskId{Uuid{{1}}};
    set.actor = OperatorId{Uuid{{2}}};
    set.at = m_clock.now();
    set.target = target;
    set.label = {LabelCode::CreateBooking, {"A. Haddad"}};
    set.ruleBookVersion = 1;
    return set;
}

ChangeSet BenchClub::bookings(std::size_t count)
{
    ChangeSet set = blank();
    set.changes.reserve(count);
    for (std::size_t i = 0; i < count; ++i, ++m_next) {
        const auto slot = static_cast<std::size_t>(m_next);
        Booking booking;
        booking.location = m_location;
        booking.slot
            = Slot::of({m_bays[slot % bayCount]},
                       Span(m_clock.now() + hours(m_next / std::int64_t{bayCount}), minutes(60)));
        booking.customer = m_customers[slot * 31 % customerCount];
        booking.partySize = 2;
        booking.source = "import";
        booking.externalSource = "export.csv";
        booking.externalReference = "ref-" + std::to_string(m_next);
        booking.made = m_clock.now();
        set.changes.push_back(creation({EntityKind::Booking, uuid()}, toRecord(booking)));
    }
    return set;
}

ChangeSet BenchClub::customers(std::size_t count)
{
    ChangeSet set = blank();
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t number = m_customers.size();
        Customer customer;
        customer.name = nameOf(number);
        customer.phones = {"+1 902 " + std::to_string(2'000'000 + number * 7 % 8'000'000)};
        customer.email = "person" + std::to_string(number) + "@example.com";
        m_customers.push_back(CustomerId{uuid()});
        set.changes.push_back(
            creation({EntityKind::Customer, m_customers.back().value}, toRecord(customer)));
    }
    return set;
}

} // namespace bayboard::bench
