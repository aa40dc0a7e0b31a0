// What blocks cost: a preview of 10,000 of them against 100,000 bookings of which they hit about
// 2,000, the commit and the undo of 10,000 against the same rows by the C interface in the same
// run.

#include "core/desk/Desk.h"
#include "core/desk/LoadClub.h"
#include "tests/bench/BarTable.h"
#include "tests/bench/store/BareRows.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <unistd.h>

namespace bayboard::bench {
namespace {

using Preview = std::shared_ptr<const BlockPreview>;

constexpr std::size_t bookings = 100'000;
constexpr int blockedBays = 50;
constexpr const char *with
    = "50 of 100 bays, 200 days, 100,000 bookings, default book, desk and file";

/// Ends the program when something that is measured did not work.
void require(bool fine, const char *what)
{
    if (fine)
        return;
    std::cerr << what << '\n';
    std::abort();
}

template <typename Work> double milliseconds(Work &&work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
        .count();
}

/// 2026-06-15, on a whole half-hour.
constexpr Instant first = fromUnix(1'781'492'400);

/// A full club on a file of its own.
class FullClub
{
public:
    explicit FullClub(const char *name)
        : m_folder(std::filesystem::temp_directory_path()
                   / ("bayboard-blocks-" + std::string(name) + std::to_string(::getpid())))
        , m_load({1, 100, 5000, bookings, first, "America/Halifax", 1}, DeskId{Uuid{{1}}})
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        ManualClock clock{first};
        auto file = ClubFile::open({path(), true, {}, "bench"}, clock, DeskId{Uuid{{1}}});
        require(file.has_value(), "The club's file was not made.");
        auto store = (*file)->takeWriter();
        require(store->commit(m_load.club()).has_value(), "The club was not written.");
        while (const auto set = m_load.next())
            require(store->commit(*set).has_value(), "Bookings were not written.");
    }

    ~FullClub() { std::filesystem::remove_all(m_folder); }

    FullClub(const FullClub &) = delete;
    FullClub &operator=(const FullClub &) = delete;

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "club.bayboard"; }

    [[nodiscard]] const LoadClub &load() const { return m_load; }

private:
    std::filesystem::path m_folder;
    LoadClub m_load;
};

/// A desk on the file, its threads run by hand.
class BlockDesk
{
public:
    explicit BlockDesk(const FullClub &club)
    {
        auto file = ClubFile::open({club.path(), false, {}, "bench"}, m_clock, {});
        require(file.has_value(), "The club's file was not opened.");
        Desk::Options options;
        options.file = std::move(*file);
        options.clock = &m_clock;
        options.random = &m_random;
        options.home = &m_home;
        options.writer = &m_writer;
        options.reader = &m_reader;
        m_opened = std::move(*Desk::open(std::move(options)));
        m_opened->setActor(systemOperator());
        settle();
    }

    ~BlockDesk()
    {
        m_opened.reset();
        settle();
    }

    BlockDesk(const BlockDesk &) = delete;
    BlockDesk &operator=(const BlockDesk &) = delete;

    [[nodiscard]] Preview preview(const BlockRequest &request)
    {
        Preview preview;
        m_opened->previewBlocks(request, WayFirst::OtherBay, [&](Result<Preview> made) {
            require(made.has_value(), "There is no preview.");
            preview = std::move(*made);
        });
        settle();
        return preview;
    }

    void lay(const Preview &preview, std::vector<BlockAnswer> answers)
    {
        bool laid = false;
        m_opened->layBlocks(preview, std::move(answers), {}, [&](LayOutcome outcome) {
            laid = outcome.has_value();
        });
        settle();
        require(laid, "The blocks were not laid.");
    }

    void undo()
    {
        bool undone = false;
        m_opened->undo({}, [&](const Outcome &outcome) { undone = outcome.has_value(); });
        settle();
        require(undone, "The blocks were not taken back.");
    }

    [[nodiscard]] Desk &desk() { return *m_opened; }

private:
    void settle()
    {
        while (m_writer.run() + m_reader.run() + m_home.run() > 0) { }
    }

    ManualClock m_clock{first + days(40)};
    SeededRandom m_random{11};
    ManualWorker m_home;
    ManualWorker m_writer;
    ManualWorker m_reader;
    std::unique_ptr<Desk> m_opened;
};

/// One hour a day for 200 days: the bookings end after 83 days, so that the last 40 are hit.
BlockRequest requestFor(const FullClub &club, const Club &as, days start)
{
    BlockRequest request;
    request.bays.assign(club.load().bays().begin(), club.load().bays().begin() + blockedBays);
    request.first = Span(first + start + hours(4), hours(1));
    request.kind = "maintenance";
    request.title = "Deep clean";
    request.reason = "spring";
    const Zone &zone = as.zone(as.locations().front().id);
    request.recurrence
        = Recurrence::ofRule("FREQ=DAILY;COUNT=200", zone.toLocal(request.first.start())).value();
    return request;
}

BarTable &bars()
{
    static BarTable table;
    return table;
}

void previewOfTenThousand(benchmark::State &state)
{
    const FullClub club("preview");
    BlockDesk desk(club);
    const BlockRequest request = requestFor(club, desk.desk().club(), days(43));
    std::vector<double> times;
    std::size_t hits = 0;
    std::size_t ways = 0;
    for (auto _ : state) {
        Preview preview;
        times.push_back(milliseconds([&] { preview = desk.preview(request); }));
        state.SetIterationTime(times.back() / 1e3);
        require(preview->plan.draft.blocks.size() == 10'000, "There are not 10,000 blocks.");
        hits = preview->plan.hits.size();
        ways = 0;
        for (const BlockHit &hit : preview->plan.hits)
            ways += hit.waysOut.empty() ? 0U : 1U;
    }
    require(hits >= 1800, "Too few bookings are hit.");
    bars().add({"preview of 10,000 blocks, median",
                std::string(with) + "; " + std::to_string(hits) + " hit, " + std::to_string(ways)
                    + " with a way out",
                percentile(times, 0.5),
                500,
                "ms"});
}

void commitOfTenThousand(benchmark::State &state)
{
    std::vector<double> ratios;
    std::vector<double> undoRatios;
    for (auto _ : state) {
        const FullClub club("commit");
        const FullClub other("bare");
        BlockDesk desk(club);
        // After the bookings: only blocks are written.
        const BlockRequest request = requestFor(club, desk.desk().club(), days(100));
        const Preview preview = desk.preview(request);
        require(preview->plan.hits.empty(), "Somebody is hit.");
        ChangeSet set = desk.desk().blankChangeSet({LabelCode::LayBlocks, {"maintenance"}});
        for (const DraftedBlock &block : preview->plan.draft.blocks)
            set.changes.push_back(
                creation({EntityKind::Block, block.after.id.value}, toRecord(block.after)));
        BareRows bare(other.path());
        bare.prepare(set);
        const double theirs = milliseconds([&] { bare.insert(); });
        const double ours = milliseconds([&] { desk.lay(preview, {}); });
        const double undone = milliseconds([&] { desk.undo(); });
        ratios.push_back(ours / theirs);
        undoRatios.push_back(undone / theirs);
        state.SetIterationTime(ours / 1e3);
    }
    bars().add({"commit of 10,000 blocks, through the desk",
                std::string(with) + ", against bare SQLite",
                percentile(ratios, 0.5),
                2,
                "×"});
    bars().add({"undo of 10,000 blocks, through the desk",
                std::string(with) + ", against the bare inserts",
                percentile(undoRatios, 0.5),
                2,
                "×"});
}

BENCHMARK(previewOfTenThousand)->UseManualTime()->Iterations(9)->Unit(benchmark::kMillisecond);
BENCHMARK(commitOfTenThousand)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bayboard::bench::bars().print(std::cout);
    return bayboard::bench::bars().allMet() ? 0 : 1;
}
