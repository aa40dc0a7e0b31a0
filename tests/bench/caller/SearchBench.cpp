// Search as you type in the palette, as the reader does it: customers, then the bookings of those
// that were found and of walk-ins by name, among 100,000 customers and 1,000,000 bookings.

#include "core/desk/LoadClub.h"
#include "core/store/BookingSearch.h"
#include "core/store/ClubFile.h"
#include "tests/bench/BarTable.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace bayboard::bench {
namespace {

constexpr Instant start = fromUnix(1781265600); ///< 2026-06-12T12:00:00Z
constexpr std::size_t customerCount = 100'000;
constexpr std::size_t bookingCount = 1'000'000;
constexpr std::size_t queryCount = 200;
constexpr std::int64_t shownCustomers = 5;
constexpr std::int64_t shownBookings = 7;

constexpr const char *firstNames[] = {"Anna",
                                      "Bruno",
                                      "Chidi",
                                      "Dana",
                                      "Marek",
                                      "Olga",
                                      "Priya",
                                      "Sam",
                                      "Tomas",
                                      "Wei",
                                      "Yusuf",
                                      "Zora"};
constexpr const char *lastNames[] = {"Haddad",
                                     "Quinn",
                                     "Okafor",
                                     "Santos",
                                     "Tremblay",
                                     "Nguyen",
                                     "Kowalska",
                                     "Leblanc",
                                     "Singh",
                                     "Martin",
                                     "Mason"};

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

BarTable &bars()
{
    static BarTable table;
    return table;
}

void require(bool fine)
{
    if (!fine)
        std::abort();
}

/// Every other booking is a walk-in's, with a name that many have; some are leagues.
ChangeSet withGuests(ChangeSet set, std::size_t from)
{
    for (std::size_t i = 0; i < set.changes.size(); ++i) {
        const std::size_t number = from + i;
        if (number % 2 != 0)
            continue;
        Booking booking;
        Record record;
        for (const FieldChange &field : set.changes[i].fields)
            record.set(field.field, field.after);
        require(fromRecord(record, booking));
        booking.customer = {};
        booking.guestName = std::string(firstNames[number / 2 % 12]) + " "
            + lastNames[number / 24 % 11] + " " + std::to_string(number % 5000);
        if (number % 50 == 0)
            booking.title = "League of " + std::string(lastNames[number / 50 % 11]);
        set.changes[i] = creation(set.changes[i].entity, toRecord(booking));
    }
    return set;
}

/// The club's file, read by a connection that only reads.
class LargeFile
{
public:
    LargeFile()
        : m_folder(std::filesystem::temp_directory_path()
                   / ("bayboard-bench-search-" + std::to_string(getpid())))
        , m_clock(start)
    {
        std::filesystem::create_directories(m_folder);
        const auto path = m_folder / "club.bayboard";
        const DeskId desk{makeUuidV7(1, m_random)};
        LoadShape shape;
        shape.locations = 10;
        shape.bays = 200;
        shape.customers = customerCount;
        shape.bookings = bookingCount;
        shape.first = start - days(365);
        LoadClub load(shape, desk);
        auto made = ClubFile::open({path, true, {}, "bench"}, m_clock, desk);
        require(made.has_value());
        auto writer = (*made)->takeWriter();
        require(writer->commit(load.club()).has_value());
        std::size_t count = 0;
        while (auto part = load.next(50'000)) {
            const std::size_t size = part->changes.size();
            require(writer->commit(withGuests(std::move(*part), count)).has_value());
            count += size;
        }
        writer.reset();
        made->reset();
        m_store = std::move(*Store::open(path, StoreMode::Read));
        ZoneCache zones;
        for (const Location &location : (*m_store->loadClub(zones))->locations())
            m_places.push_back(location.id);
        for (const Customer &customer : load.plan().customers)
            if (m_names.size() < 500)
                m_names.push_back(customer.name);
    }

    ~LargeFile()
    {
        m_store.reset();
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    LargeFile(const LargeFile &) = delete;
    LargeFile &operator=(const LargeFile &) = delete;

    [[nodiscard]] Store &store() { return *m_store; }

    [[nodiscard]] const std::vector<LocationId> &places() const { return m_places; }

    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }

private:
    std::filesystem::path m_folder;
    ManualClock m_clock;
    SeededRandom m_random{3};
    std::unique_ptr<Store> m_store;
    std::vector<LocationId> m_places;
    std::vector<std::string> m_names;
};

/// What people type: two letters and more of names, of walk-ins and customers in turn.
std::string query(const LargeFile &file, std::size_t i)
{
    const std::string name = i % 2 == 0
        ? file.names()[i % file.names().size()]
        : std::string(firstNames[i / 2 % 12]) + " " + lastNames[i / 3 % 11];
    return name.substr(0, 2 + i / 2 % 9);
}

void searchAsYouType(benchmark::State &state)
{
    LargeFile file;
    std::vector<double> first;
    std::vector<double> all;
    std::vector<double> wall;
    for (auto _ : state) {
        for (std::size_t i = 0; i < queryCount; ++i) {
            const std::string text = query(file, i);
            const auto then = std::chrono::steady_clock::now();
            const double before = cpuMilliseconds();
            const auto customers = file.store().searchCustomers(text, shownCustomers);
            require(customers.has_value());
            first.push_back(cpuMilliseconds() - before);
            BookingSearch search;
            search.text = text;
            for (const CustomerMatch &match : *customers)
                search.customers.push_back(match.id);
            search.places = file.places();
            search.now = start;
            search.limit = shownBookings;
            const auto bookings = searchBookings(file.store(), search);
            require(bookings.has_value());
            benchmark::DoNotOptimize(bookings->size());
            all.push_back(cpuMilliseconds() - before);
            wall.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - then)
                    .count());
        }
    }
    constexpr const char *with
        = "1,000,000 bookings, 100,000 customers; 200 texts of 2 to 10 letters";
    bars().add({"search as you type, customers, p95 CPU", with, percentile(first, 0.95), 30, "ms"});
    bars().add(
        {"search as you type, with bookings, p95 CPU", with, percentile(all, 0.95), 30, "ms"});
    bars().add(
        {"search as you type, with bookings, median CPU", with, percentile(all, 0.5), 0, "ms"});
    bars().add({"the same by the clock, p95", with, percentile(wall, 0.95), 0, "ms"});
}

BENCHMARK(searchAsYouType)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bayboard::bench::bars().print(std::cout);
    return bayboard::bench::bars().allMet() ? 0 : 1;
}
