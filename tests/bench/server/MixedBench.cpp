// What a working day asks of the real server on a PostgreSQL: 1,000 open connections, 20 places,
// 500 questions a second at fixed times whether it keeps up or not, four of five of them reads.
// Server, database and the one that asks share the machine. BAYBOARD_MIXED_SECONDS=300 for the
// five minutes of the bar, BAYBOARD_MIXED_RATE for another rate.

#include "app/ctl/ProgramClock.h"
#include "core/postgres/PostgresData.h"
#include "tests/bench/BarTable.h"
#include "tests/bench/server/MixedLoad.h"
#include "tests/bench/server/ProcessTimes.h"
#include "tests/server/ServerProcess.h"
#include "tests/support/PostgresCluster.h"

#include <cstdlib>
#include <iomanip>
#include <iostream>

namespace bayboard::bench {
namespace {

using test::PostgresCluster;

constexpr std::size_t connections = 1'000;
constexpr double barMilliseconds = 100;

std::int64_t numberOf(const char *variable, std::int64_t otherwise)
{
    const char *text = std::getenv(variable);
    return text == nullptr ? otherwise : std::strtoll(text, nullptr, 10);
}

Instant today()
{
    constexpr std::int64_t day = 86'400;
    return fromUnix(toUnix(ProgramClock().now()) / day * day);
}

/// A token for each place; whoever asks names the operator.
std::vector<MixedDevice> devicesFor(const std::string &store)
{
    std::vector<MixedDevice> devices;
    for (std::size_t i = 0; i < WriteClub::locations; ++i) {
        const std::string made
            = test::runServer(
                  {"token", "create", "--store=" + store, "--device=Counter " + std::to_string(i)})
                  .out;
        const auto desk = DeskId::parse(test::memberOf(made, "desk"));
        require(desk.has_value(), "No token was made: " + made);
        devices.push_back({test::memberOf(made, "token"), *desk});
    }
    return devices;
}

/// Seconds of processor, of each who takes part.
struct Used
{
    double server = 0;
    double database = 0;
    double generator = 0;
    double machine = 0;

    [[nodiscard]] static Used now(pid_t server, pid_t database)
    {
        return {processorSeconds(server),
                familySeconds(database),
                processorSeconds(getpid()),
                busySeconds()};
    }

    [[nodiscard]] Used since(const Used &before) const
    {
        return {server - before.server,
                database - before.database,
                generator - before.generator,
                machine - before.machine};
    }
};

/// How long each kind took.
class Samples
{
public:
    void add(const Heard &heard)
    {
        m_times[heard.asked.kind].push_back(heard.milliseconds);
        if (heard.status >= 200 && heard.status < 300)
            return;
        if (m_errors++ < 5)
            std::cerr << mixedKinds[heard.asked.kind].name << ": " << heard.status << ' '
                      << heard.body.substr(0, 300) << '\n';
    }

    [[nodiscard]] std::size_t errors() const { return m_errors; }

    [[nodiscard]] std::vector<double> all(bool writes) const
    {
        std::vector<double> times;
        for (std::size_t i = 0; i < mixedKinds.size(); ++i)
            if (mixedKinds[i].writes == writes)
                times.insert(times.end(), m_times[i].begin(), m_times[i].end());
        return times;
    }

    void print() const
    {
        std::cout << "\n| question | how many | p50 | p95 | p99 | ms |\n|---|---|---|---|---|---|\n"
                  << std::fixed << std::setprecision(1);
        for (std::size_t i = 0; i < mixedKinds.size(); ++i)
            std::cout << "| " << mixedKinds[i].name << " | " << m_times[i].size() << " | "
                      << percentile(m_times[i], 0.5) << " | " << percentile(m_times[i], 0.95)
                      << " | " << percentile(m_times[i], 0.99) << " | |\n";
        std::cout << std::defaultfloat;
    }

private:
    std::array<std::vector<double>, mixedKinds.size()> m_times;
    std::size_t m_errors = 0;
};

void addBars(BarTable &bars, const Samples &samples, const Used &used, double rate, double time)
{
    const std::string with = std::to_string(connections) + " connections, 20 places, "
        + std::to_string(static_cast<int>(rate)) + " questions a second for "
        + std::to_string(static_cast<int>(time)) + " s, one in five writes";
    std::vector<double> all = samples.all(false);
    const std::vector<double> writes = samples.all(true);
    bars.add({"reads, p95", with, percentile(all, 0.95), barMilliseconds, "ms"});
    bars.add({"writes, p95", with, percentile(writes, 0.95), barMilliseconds, "ms"});
    all.insert(all.end(), writes.begin(), writes.end());
    bars.add({"all questions, p95", with, percentile(all, 0.95), barMilliseconds, "ms"});
    bars.add({"the same, p99", with, percentile(all, 0.99), 0, "ms"});
    bars.add({"errors", with, static_cast<double>(samples.errors()), 0.5, ""});
    const auto count = static_cast<double>(all.size());
    bars.add({"processor of the server for a question", with, used.server * 1000 / count, 0, "ms"});
    bars.add({"processor of the database", with, used.database * 1000 / count, 0, "ms"});
    bars.add({"processor of who asks", with, used.generator * 1000 / count, 0, "ms"});
    const double others = used.machine - used.server - used.database - used.generator;
    bars.add({"processors that other programs had meanwhile", with, others / time, 0, ""});
}

int measure()
{
    if (PostgresCluster::programs().empty()) {
        std::cout << "Left out: no PostgreSQL of version 15 or later is installed.\n";
        return 0;
    }
    const auto time = std::chrono::seconds(numberOf("BAYBOARD_MIXED_SECONDS", 30));
    const auto rate = static_cast<double>(numberOf("BAYBOARD_MIXED_RATE", 500));
    PostgresCluster cluster(true);
    const std::string address = cluster.makeDatabase();
    MixedClub club(today());
    const auto data = PostgresData::open(address);
    require(data.has_value(), "The database was not opened.");
    club.fill(**data);
    require((*data)->begin(Uuid{{1}}) && (*data)->connection().execute("VACUUM ANALYZE"),
            "The database was not made ready.");
    const std::string store = cluster.storeOf(address);
    MixedLoad load(club, devicesFor(store), Uuid{{1}}, (*data)->ends().value());
    const test::ServerProcess server({"--store=" + store,
                                      "--listen=127.0.0.1:0",
                                      "--rate-address=0",
                                      "--rate-token=0",
                                      "--log-level=warning"});
    OpenLoop loop(server.address(), connections);
    const auto ask = [&load] {
        return load.next();
    };
    loop.run(rate, std::chrono::seconds(3), ask, [&load](const Heard &heard) { load.told(heard); });
    Samples samples;
    const Used before = Used::now(server.process(), cluster.process());
    loop.run(rate, time, ask, [&](const Heard &heard) {
        load.told(heard);
        samples.add(heard);
    });
    const Used used = Used::now(server.process(), cluster.process()).since(before);
    samples.print();
    BarTable bars;
    addBars(bars, samples, used, rate, static_cast<double>(time.count()));
    bars.print(std::cout);
    require(loop.unanswered() == 0, "Not every question was answered.");
    return bars.allMet() ? 0 : 1;
}

} // namespace
} // namespace bayboard::bench

int main()
{
    return bayboard::bench::measure();
}
