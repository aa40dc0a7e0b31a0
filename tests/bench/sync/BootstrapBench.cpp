#include "core/wire/Snapshots.h"
#include "tests/bench/store/BareRows.h"
#include "tests/bench/sync/SyncFiles.h"

#include <algorithm>
#include <cstdlib>

namespace bayboard::bench {

namespace {

constexpr std::int64_t usualRows = 200'000;
constexpr std::int64_t rowsInAPage = 500;
constexpr std::int64_t inAStep = 5'000;

std::int64_t wantedRows()
{
    const char *text = std::getenv("BAYBOARD_SYNC_ROWS");
    return text == nullptr ? usualRows : std::strtoll(text, nullptr, 10);
}

/// Bookings of the club, an hour each, in steps of many.
std::vector<ChangeSet> stepsOf(const WriteClub &club, std::int64_t rows)
{
    SeededRandom random(3);
    const auto bays = static_cast<std::int64_t>(club.bays().size());
    std::vector<ChangeSet> steps;
    for (std::int64_t i = 0; i < rows; ++i) {
        ChangeSet one
            = club.booking(DeskId{Uuid{{5}}}, random, static_cast<std::size_t>(i % bays), i / bays)
                  .sets.front()
                  .set;
        if (i % inAStep == 0)
            steps.push_back(std::move(one));
        else
            steps.back().changes.push_back(std::move(one.changes.front()));
    }
    return steps;
}

SnapshotPage readOn(SnapshotReading &snapshot)
{
    SnapshotPage page{snapshot.epoch(), snapshot.cursors(), {}, false};
    page.rows = snapshot.next(rowsInAPage).value();
    page.last = page.rows.empty();
    page.days = snapshot.givenDays();
    return page;
}

} // namespace

void measureBootstrap(const BenchFolder &folder, BarTable &bars)
{
    const WriteClub club;
    const std::vector<ChangeSet> steps = stepsOf(club, wantedRows());
    OpenFile served(folder.path("large"), 1);
    require(served.store().commit(club.start()).has_value(), "no club");
    for (const ChangeSet &step : steps)
        require(served.store().commit(step).has_value(), "a step was not written");
    Serving serving(served.store());
    require(serving.begin(Uuid{{1}}).has_value(), "no server");

    const double download = timed([&] {
        const auto snapshot = serving.snapshot({}).value();
        std::size_t bytes = 0;
        for (bool isLast = false; !isLast;) {
            const SnapshotPage page = readOn(*snapshot);
            bytes += encode(page).size();
            isLast = page.last;
        }
        require(bytes > 0, "nothing was read");
    });

    OpenFile bareFile(folder.path("bare"), 2);
    require(bareFile.store().commit(club.start()).has_value(), "no club");
    BareRows bare(folder.path("bare"));
    double inserts = 0;
    for (const ChangeSet &step : steps) {
        bare.prepare(step);
        inserts += timed([&] { bare.insert(); });
    }

    OpenFile desk(folder.path("new"), 3);
    Following following(desk.store());
    require(following.beginFilling(Uuid{{1}}, {}, WriteClub::noon()).has_value(), "no desk");
    const Span days(WriteClub::noon() + hours(24), hours(122)); // as the desk asks for
    std::vector<double> jobs;
    double firstDays = 0;
    double all = 0;
    all = timed([&] {
        const auto begun = std::chrono::steady_clock::now();
        const auto snapshot = serving.snapshot({{}, days}).value();
        for (bool isLast = false; !isLast;) {
            const SnapshotPage page = decodeSnapshotPage(encode(readOn(*snapshot))).value();
            isLast = page.last;
            jobs.push_back(
                timed([&] { require(following.fill(page).has_value(), "a page was not taken"); }));
            if (firstDays == 0 && page.days)
                firstDays = std::chrono::duration<double, std::milli>(
                                std::chrono::steady_clock::now() - begun)
                                .count();
        }
    });
    require(!(**following.state()).filling, "it is not whole");
    const std::string with = std::to_string(wantedRows()) + " bookings, SQLite on both sides, JSON";
    bars.add({"club taken from a snapshot, against reading it and bare inserts",
              with,
              all / (download + inserts),
              3,
              "×"});
    bars.add({"the same in seconds", with, all / 1000, 0, "s"});
    bars.add({"reading it", with, download / 1000, 0, "s"});
    bars.add({"bare inserts", with, inserts / 1000, 0, "s"});
    bars.add({"first days usable after", with, firstDays, 1000, "ms"});
    bars.add({"longest job on the desk's writing thread",
              with,
              *std::max_element(jobs.begin(), jobs.end()),
              0,
              "ms"});
    bars.add({"such a job, 99 of 100", with, percentile(jobs, 0.99), 50, "ms"});
}

} // namespace bayboard::bench
