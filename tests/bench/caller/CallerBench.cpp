// What caller mode costs: a text read, and free times ranked over 60 days of 40 bays in memory;
// beside it what it would cost to judge every slot, as a list of one day's free times does.

#include "core/caller/RankedSlots.h"
#include "core/caller/WishReader.h"
#include "core/desk/LoadClub.h"
#include "core/rules/FreeSlots.h"
#include "tests/bench/BarTable.h"

#include <benchmark/benchmark.h>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace bayboard::bench {
namespace {

constexpr Instant start = fromUnix(1781265600); ///< 2026-06-12T12:00:00Z
constexpr const char *with = "default book, 40 bays, 60 days, 19,200 bookings in memory";
constexpr std::size_t rounds = 12;
constexpr std::size_t bayCount = 40;

constexpr const char *texts[] = {"90 min 2 bays after 17 thu fri",
                                 "1h30 tomorrow morning",
                                 "2 bays 60 sat 10-12 bay 3",
                                 "demain 18h 2 postes 90 min",
                                 "après 17h jeu ven",
                                 "60 min",
                                 "6 bays 3 hours weekend",
                                 "6h at 3",
                                 "bay 40 2 hours before 8",
                                 "45 min", // refused everywhere
                                 "20 bays 4 hours",
                                 "90 min 9 people"};

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

/// A location of 40 bays, two thirds of it booked, all of it in memory.
class LoadedDesk
{
public:
    LoadedDesk()
        : m_folder(std::filesystem::temp_directory_path()
                   / ("bayboard-bench-caller-" + std::to_string(getpid())))
        , m_clock(start)
    {
        std::filesystem::create_directories(m_folder);
        const auto path = m_folder / "club.bayboard";
        const DeskId desk{makeUuidV7(1, m_random)};
        LoadClub load(shape(), desk);
        auto made = ClubFile::open({path, true, {}, "bench"}, m_clock, desk);
        auto writer = (*made)->takeWriter();
        bool fine = writer->commit(load.club()).has_value();
        std::size_t number = 0;
        while (auto part = load.next()) {
            // A third stays free, so that there is room for longer wishes, too.
            std::erase_if(part->changes, [&](const EntityChange &) {
                const std::size_t i = number++;
                return (i / bayCount + i % bayCount) % 3 == 0;
            });
            fine = writer->commit(*part).has_value() && fine;
        }
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
        if (!m_desk->setActor(load.owner()))
            std::abort();
        m_desk->loadAhead();
        while (m_writer.run() + m_reader.run() + m_home.run() > 0) { }
    }

    ~LoadedDesk()
    {
        m_desk.reset();
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    [[nodiscard]] Desk &operator*() { return *m_desk; }

    [[nodiscard]] LocationId place() const { return m_desk->club().locations().front().id; }

private:
    static LoadShape shape()
    {
        LoadShape made;
        made.bays = bayCount;
        made.customers = 1000;
        made.bookings = bayCount * 12 * 60;
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
};

LoadedDesk &loaded()
{
    static LoadedDesk desk;
    return desk;
}

/// CPU of reading and ranking; how many slots were found.
std::pair<double, std::size_t> ask(const char *text)
{
    Desk &desk = *loaded();
    const double before = cpuMilliseconds();
    const WishContext context{desk.club(), loaded().place(), desk.now(), "en", false};
    const CallerWish wish = readCallerWish(text, context);
    const RankedSlots found = rankedSlots(desk, {loaded().place(), wish, {}, 8});
    return {cpuMilliseconds() - before, found.slots.size()};
}

/// One day's free times, each start and bay judged.
double judgeADay()
{
    Desk &desk = *loaded();
    SlotQuestion question;
    question.location = loaded().place();
    const Zone &zone = desk.club().zone(question.location);
    question.day = *zone.day(zone.dateAt(start) + days(3));
    question.length = minutes(90);
    const double before = cpuMilliseconds();
    benchmark::DoNotOptimize(freeSlots(question, desk.club(), desk.now(), [&](const Slot &slot) {
        Proposal proposal;
        proposal.after = desk.draftBooking(question.location, slot);
        return desk.check(proposal).passes();
    }));
    return cpuMilliseconds() - before;
}

void callerMode(benchmark::State &state)
{
    std::vector<double> times;
    std::pair<double, std::string> slowest;
    std::size_t found = 0;
    std::vector<double> days;
    for (auto _ : state) {
        for (const char *text : texts) {
            const auto [time, slots] = ask(text);
            times.push_back(time);
            slowest = std::max(slowest, std::pair(time, std::string(text)));
            found += slots;
        }
        days.push_back(judgeADay());
    }
    state.counters["found"] = static_cast<double>(found) / static_cast<double>(times.size());
    bars().add(
        {"caller mode, text to ranked slots, median CPU", with, percentile(times, 0.5), 20, "ms"});
    bars().add({"caller mode, p95 CPU of 12 texts", with, percentile(times, 0.95), 20, "ms"});
    bars().add({"caller mode, slowest", "\"" + slowest.second + "\"", slowest.first, 0, "ms"});
    bars().add({"caller mode over 60 days, against judging every slot of one day",
                with,
                percentile(times, 0.5) / percentile(days, 0.5),
                2,
                "×"});
}

BENCHMARK(callerMode)->Iterations(rounds)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bayboard::bench::bars().print(std::cout);
    return bayboard::bench::bars().allMet() ? 0 : 1;
}
