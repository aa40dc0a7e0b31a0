// What the desk costs: a verdict on each mouse move, ways out, a day's switch, and a commit,
// without what SQLite takes of it; how long that takes on the disk is measured in
// tests/bench/store.

#include "core/desk/Desk.h"
#include "core/desk/LoadClub.h"
#include "tests/bench/BarTable.h"
#include "tests/bench/store/BareRows.h"

#include <benchmark/benchmark.h>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace bayboard::bench {
namespace {

constexpr Instant start = fromUnix(1781265600); ///< 2026-06-12T12:00:00Z
constexpr const char *with = "default book, 100 bays, 100,000 bookings in memory, customer known";

double cpuMicroseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

/// A club of the measured size on a real file, all of it loaded.
class LoadedDesk
{
public:
    LoadedDesk()
        : m_folder(std::filesystem::temp_directory_path()
                   / ("bayboard-bench-desk-" + std::to_string(getpid())))
        , m_clock(start)
        , load(shape(), desk)
    {
        std::filesystem::create_directories(m_folder);
        const auto path = m_folder / "club.bayboard";
        auto made = ClubFile::open({path, true, {}, "bench"}, m_clock, desk);
        auto writer = (*made)->takeWriter();
        bool fine = writer->commit(load.club()).has_value();
        while (auto part = load.next())
            fine = writer->commit(*part).has_value() && fine;
        if (!fine)
            std::abort();
        writer.reset();
        made->reset();
        auto file = ClubFile::open({path, false, {}, "bench"}, m_clock, desk);
        Desk::Options options;
        options.file = std::move(*file);
        options.clock = &m_clock;
        options.random = &m_random;
        options.home = &m_home;
        options.writer = &m_writer;
        options.reader = &m_reader;
        m_desk = std::move(*Desk::open(std::move(options)));
        m_desk->setActor(load.owner());
        m_desk->loadAhead();
        settle();
        makeHosts();
    }

    ~LoadedDesk()
    {
        m_desk.reset();
        settle();
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    void settle()
    {
        while (m_writer.run() + m_reader.run() + m_home.run() > 0) { }
    }

    /// The file as it is now, for others to write to.
    [[nodiscard]] std::filesystem::path copy() const
    {
        const auto path = m_folder / "copy.bayboard";
        if (const Status copied = Store::copyFile(m_folder / "club.bayboard", path); !copied) {
            std::cerr << "No copy was made: " << copied.error().arguments.back().english() << '\n';
            std::abort();
        }
        return path;
    }

    [[nodiscard]] ChangeSet saved(ChangeSetId id) const
    {
        return Store::open(m_folder / "club.bayboard", StoreMode::Read)
            .value()
            ->loadChangeSet(id)
            .value();
    }

    [[nodiscard]] Desk &operator*() { return *m_desk; }

    [[nodiscard]] Desk *operator->() { return m_desk.get(); }

    /// Every other one on time that is taken, the rest on the gap after a booking.
    [[nodiscard]] Proposal proposal(std::size_t i)
    {
        const Booking model = load.booking((i * 7919) % 100000);
        Proposal made;
        const Instant from = i % 2 == 0 ? model.slot.span.start() : model.slot.span.end();
        made.after = m_desk->draftBooking(
            model.location,
            Slot::of({model.slot.bays.front()}, Span(from, minutes(i % 2 == 0 ? 60 : 30))));
        made.after.customer = m_hosts[i % m_hosts.size()];
        return made;
    }

private:
    /// Customers whom no limit stops: else none of the slots that are searched would pass, and a
    /// search without an answer would be measured.
    void makeHosts()
    {
        for (int i = 0; i < 32; ++i) {
            Customer host;
            host.name = "Host " + std::to_string(i);
            host.tier = "frequent";
            host.entitlements = {"tournament-host||"};
            m_hosts.push_back(CustomerId{m_desk->createCustomer(std::move(host)).value().entity});
        }
        settle();
        for (const CustomerId host : m_hosts)
            static_cast<void>(m_desk->customer(host));
        settle();
    }

    static LoadShape shape()
    {
        LoadShape made;
        made.first = start + hours(2);
        return made;
    }

    std::filesystem::path m_folder;
    ManualClock m_clock;
    SeededRandom m_random{3};
    ManualWorker m_home;
    ManualWorker m_writer;
    ManualWorker m_reader;
    std::unique_ptr<Desk> m_desk;
    std::vector<CustomerId> m_hosts;

public:
    DeskId desk{makeUuidV7(1, m_random)};
    LoadClub load;
};

BarTable &bars()
{
    static BarTable table;
    return table;
}

LoadedDesk &loaded()
{
    static LoadedDesk desk;
    return desk;
}

template <typename Ask> std::vector<double> sample(std::size_t count, Ask &&ask)
{
    std::vector<Proposal> proposals;
    for (std::size_t i = 0; i < count; ++i)
        proposals.push_back(loaded().proposal(i));
    std::vector<double> times;
    for (const Proposal &proposal : proposals) {
        const double before = cpuMicroseconds();
        ask(proposal);
        times.push_back(cpuMicroseconds() - before);
    }
    return times;
}

void verdict(benchmark::State &state)
{
    std::size_t clashing = 0;
    const auto times = sample(20000, [&](const Proposal &proposal) {
        clashing += loaded()->check(proposal).has(RuleCode::DoubleBooking) ? 1U : 0U;
    });
    for (auto _ : state)
        benchmark::DoNotOptimize(loaded()->check(loaded().proposal(1)));
    state.counters["clashing"] = static_cast<double>(clashing) / 20000;
    bars().add({"verdict, median CPU", with, percentile(times, 0.5), 10, "µs"});
    bars().add({"verdict, p99 CPU", with, percentile(times, 0.99), 30, "µs"});
}

BENCHMARK(verdict)->Iterations(20000);

void waysOut(benchmark::State &state)
{
    std::size_t found = 0;
    std::size_t helped = 0;
    const auto times = sample(4000, [&](const Proposal &proposal) {
        benchmark::DoNotOptimize(loaded()->check(proposal));
        const std::size_t ways = loaded()->waysOut(proposal).size();
        found += ways;
        helped += ways > 0 ? 1U : 0U;
    });
    for (auto _ : state)
        benchmark::DoNotOptimize(loaded()->waysOut(loaded().proposal(2)));
    state.counters["found"] = static_cast<double>(found) / 4000; // a proposal
    state.counters["helped"] = static_cast<double>(helped) / 4000; // share with one at least
    bars().add({"verdict with ways out, median CPU", with, percentile(times, 0.5), 300, "µs"});
    bars().add({"verdict with ways out, p99 CPU", with, percentile(times, 0.99), 0, "µs"});
}

BENCHMARK(waysOut)->Iterations(2000);

/// A day of 100 bays, read and put in place: what a day's switch costs before painting.
void dayRead(benchmark::State &state)
{
    LoadedDesk &desk = loaded();
    const LocationId place = desk->club().locations().front().id;
    std::vector<double> times;
    std::int64_t day = 2;
    for (auto _ : state) {
        const Span span(start + days(day), days(1));
        day = day < 60 ? day + 3 : 2;
        const double before = cpuMicroseconds();
        desk->show(place, span);
        desk.settle();
        times.push_back(cpuMicroseconds() - before);
        benchmark::DoNotOptimize(desk->bookings(place, span).size());
    }
    bars().add({"day read and put in place, median CPU",
                "100 bays × 1,200 bookings a day, 100,000 in the file",
                percentile(times, 0.5) / 1e3,
                16,
                "ms"});
}

BENCHMARK(dayRead)->Iterations(20)->Unit(benchmark::kMillisecond);

/// A commit with all that it costs: judge, draft, memory, observers and the writer, less what the
/// same rows cost bare SQLite; and of it the desk's own side, before the writer runs.
void oneCommit(benchmark::State &state)
{
    LoadedDesk &desk = loaded();
    BareRows bare(desk.copy());
    std::vector<double> times;
    std::vector<double> whole;
    std::size_t i = 0;
    for (auto _ : state) {
        CommitOptions options;
        options.overrideReason = "measuring";
        double before = 0;
        Outcome outcome = tl::unexpected(Refusal());
        while (!outcome) { // somebody may have the time
            const Proposal proposal = desk.proposal(i++);
            desk.settle(); // what was refused is logged, which is no part of this commit
            before = cpuMicroseconds();
            outcome = desk->commit(proposal, options);
        }
        times.push_back(cpuMicroseconds() - before);
        desk.settle();
        const double ours = cpuMicroseconds() - before;
        bare.prepare(desk.saved(outcome.value().id));
        const double then = cpuMicroseconds();
        bare.insert();
        whole.push_back(ours - (cpuMicroseconds() - then));
    }
    bars().add({"commit, the desk's side, median CPU", with, percentile(times, 0.5), 0, "µs"});
    bars().add({"durable commit, our own CPU, desk and store, median",
                with,
                percentile(whole, 0.5),
                300,
                "µs"});
}

BENCHMARK(oneCommit)->Iterations(300)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bayboard::bench::bars().print(std::cout);
    return bayboard::bench::bars().allMet() ? 0 : 1;
}
