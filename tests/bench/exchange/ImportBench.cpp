// What an import costs on top of SQLite: a CSV file of 100,000 rows read, planned with all checks
// and the default rule book, and committed through the desk, against the same rows by the C
// interface in the same run.

#include "core/desk/Desk.h"
#include "core/exchange/ExportRow.h"
#include "core/exchange/Import.h"
#include "core/exchange/StoreImportSource.h"
#include "tests/bench/BarTable.h"
#include "tests/bench/store/BareRows.h"
#include "tests/bench/store/BenchClub.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <iostream>

namespace bayboard::bench {
namespace {

constexpr std::size_t rows = 100'000;
constexpr const char *with = "100 bays, 5,000 customers found by phone and e-mail, default book";

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

/// What another club of the same bays and customers would export.
std::string exportedRows()
{
    BenchClub model("import-model");
    require(model.store().commit(model.bookings(rows)).has_value(), "The model was not filled.");
    const auto loaded = loadExportRows(model.store(), {});
    ZoneCache zones;
    const auto club = model.store().loadClub(zones);
    require(loaded && club, "The model was not read.");
    return writeCsv(*loaded, **club);
}

/// A desk on the file, its threads run by hand.
class ImportDesk
{
public:
    explicit ImportDesk(BenchClub &made)
    {
        made.close();
        auto file = ClubFile::open({made.path(), false, {}, "bench"}, m_clock, m_desk);
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

    ~ImportDesk()
    {
        m_opened.reset();
        settle();
    }

    ImportDesk(const ImportDesk &) = delete;
    ImportDesk &operator=(const ImportDesk &) = delete;

    /// Reads, plans and commits; the step as it was committed.
    ChangeSet import(const std::string &text)
    {
        Result<ImportPlan> plan;
        m_opened->read<ImportPlan>(
            [&](Store &store) {
                ImportOptions reading;
                reading.fileName = "bookings.csv";
                reading.now = m_clock.now();
                auto file = readImportFile(text, m_opened->club(), reading);
                require(file.has_value(), "The file was not read.");
                const auto book = RuleBook::parse(RuleBook::defaultText());
                PlanOptions planning;
                planning.rules = book->get();
                planning.now = m_clock.now();
                planning.random = &m_random;
                StoreImportSource source(store);
                return planImport(std::move(*file), m_opened->club(), source, planning);
            },
            [&](Result<ImportPlan> made) { plan = std::move(made); });
        settle();
        require(plan && plan->created == std::int64_t{rows} && plan->newCustomers == 0,
                "The plan is not what was meant.");
        ChangeSet set = m_opened->blankChangeSet({LabelCode::Import, {"bookings.csv"}});
        set.changes = std::move(plan->changes);
        bool committed = false;
        m_opened->commitBulk(set, [&](const Outcome &outcome) { committed = outcome.has_value(); });
        settle();
        require(committed, "The import was not committed.");
        return set;
    }

private:
    void settle()
    {
        while (m_writer.run() + m_reader.run() + m_home.run() > 0) { }
    }

    ManualClock m_clock{fromUnix(1'781'535'600)};
    SeededRandom m_random{11};
    DeskId m_desk{Uuid{{1}}};
    ManualWorker m_home;
    ManualWorker m_writer;
    ManualWorker m_reader;
    std::unique_ptr<Desk> m_opened;
};

BarTable &bars()
{
    static BarTable table;
    return table;
}

void importCsv(benchmark::State &state)
{
    const std::string text = exportedRows();
    std::vector<double> ratios;
    std::vector<double> times;
    for (auto _ : state) {
        BenchClub club("import");
        ChangeSet set;
        ImportDesk desk(club);
        const double ours = milliseconds([&] { set = desk.import(text); });
        BenchClub other("import-bare");
        other.close();
        BareRows bare(other.path());
        bare.prepare(set);
        const double theirs = milliseconds([&] { bare.insert(); });
        ratios.push_back(ours / theirs);
        times.push_back(ours);
        state.SetIterationTime(ours / 1e3);
    }
    bars().add({"import of 100,000 CSV rows, wall",
                std::string(with) + ", against bare SQLite",
                percentile(ratios, 0.5),
                4,
                "×"});
    bars().add({"… the same in time", with, percentile(times, 0.5), 0, "ms"});
}

BENCHMARK(importCsv)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bayboard::bench::bars().print(std::cout);
    return bayboard::bench::bars().allMet() ? EXIT_SUCCESS : EXIT_FAILURE;
}
