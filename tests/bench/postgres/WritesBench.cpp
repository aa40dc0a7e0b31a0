// Bookings judged and written in a closed loop of 32 connections, against pgbench that sends the
// same statements to the same PostgreSQL. Commits wait for the disk in both.

#include "core/postgres/PostgresData.h"
#include "tests/bench/BarTable.h"
#include "tests/bench/postgres/SameSql.h"
#include "tests/bench/postgres/WriteClub.h"
#include "tests/support/PostgresCluster.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <thread>

namespace bayboard::bench {
namespace {

using test::PostgresCluster;

constexpr std::size_t connections = 32;
constexpr int secondsLong = 10;
constexpr const char *with = "20 locations, 100 bays, two rules, 32 connections";

std::unique_ptr<PostgresData> open(const std::string &address, std::shared_ptr<ClubCache> cache)
{
    auto data = PostgresData::open(address, std::move(cache));
    require(data.has_value(), "The database was not opened.");
    return std::move(*data);
}

std::string filledDatabase(PostgresCluster &cluster, const WriteClub &club)
{
    const std::string address = cluster.makeDatabase();
    const auto data = open(address, nullptr);
    auto transaction = data->judging();
    require(transaction && (*transaction)->write(club.start()) && (*transaction)->commit()
                && data->begin(Uuid{{1}}),
            "The club was not written.");
    return address;
}

/// Every booking at a time of its own, so that all are accepted.
struct Times
{
    std::atomic<std::int64_t> next = 0;

    void take(std::size_t &bay, std::int64_t &hour)
    {
        const std::int64_t mine = next++;
        const auto bays = std::int64_t{WriteClub::locations * WriteClub::baysEach};
        bay = static_cast<std::size_t>(mine * 37 % bays);
        hour = mine / bays;
    }
};

bool judge(PostgresData &data, Judge &judge, const UpBatch &batch)
{
    auto transaction = data.judging();
    if (!transaction)
        return false;
    const auto judged = judge.judge(**transaction, batch, WriteClub::noon());
    if (judged && judged->front().isRefused())
        std::cerr << judged->front().code << ' ' << judged->front().rule << '\n';
    return judged && !judged->front().isRefused();
}

double ours(const std::string &address, const WriteClub &club)
{
    const auto cache = std::make_shared<ClubCache>();
    Times times;
    std::atomic<std::int64_t> written = 0;
    std::vector<std::thread> threads;
    const auto begun = std::chrono::steady_clock::now();
    const auto end = begun + std::chrono::seconds(secondsLong);
    for (std::size_t i = 0; i < connections; ++i)
        threads.emplace_back([&, i] {
            const auto data = open(address, cache);
            SeededRandom random(100 + i);
            const DeskId desk{makeUuidV7(1, random)};
            Judge judging;
            while (std::chrono::steady_clock::now() < end) {
                std::size_t bay = 0;
                std::int64_t hour = 0;
                times.take(bay, hour);
                require(judge(*data, judging, club.booking(desk, random, bay, hour)),
                        "A booking was not accepted.");
                ++written;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    return static_cast<double>(written) / took.count();
}

std::string quoted(const std::string &text)
{
    return "'" + text + "'";
}

template <typename IdType>
std::string oneOf(const std::vector<IdType> &ids, const std::string &index)
{
    std::string list;
    for (const IdType id : ids)
        list += (list.empty() ? "'{" : ",") + id.toString();
    return "(" + list + "}'::uuid[])[" + index + "]";
}

/// One booking as the server logs it, and what of it is another in each transaction.
std::string scriptFrom(PostgresCluster &cluster, const std::string &address, const WriteClub &club)
{
    const auto data = open(address, nullptr);
    SeededRandom random(7);
    const DeskId desk{makeUuidV7(1, random)};
    Judge judging;
    require(judge(*data, judging, club.booking(desk, random, 0, 0)), "No first booking.");
    require(data->connection().execute("SET log_statement TO 'all'").has_value(), "No log.");
    const std::size_t before = cluster.log().size();
    const UpBatch batch = club.booking(desk, random, 0, 1);
    require(judge(*data, judging, batch), "No second booking.");
    const std::string log = cluster.log().substr(before);
    const ChangeSet &set = batch.sets.front().set;
    const auto sequence = data->connection().run("SELECT max(sequence) FROM change_set");
    const std::string bay = oneOf(club.bays(), ":b::int");
    const std::string place = oneOf(club.places(), "(:b::int - 1) / 5 + 1");
    const std::string sequences = std::to_string(sequence->number(0, 0));
    const std::int64_t start = toUnix(WriteClub::noon()) + 25 * 3600;
    std::map<std::string, std::string> instead{
        {quoted(set.id.toString()), "lpad(to_hex(:n::bigint), 32, '5')::uuid"},
        {quoted(set.changes.front().entity.id.toString()),
         "lpad(to_hex(:n::bigint), 32, '7')::uuid"},
        {quoted(desk.toString()), "lpad(to_hex(:client_id::bigint + 1), 32, '3')::uuid"},
        {quoted(club.bays().front().toString()), bay},
        {quoted("{" + club.bays().front().toString() + "}"), "ARRAY[" + bay + "]"},
        {quoted(club.places().front().toString()), place},
        {quoted("{" + club.places().front().toString() + "}"), "ARRAY[" + place + "]"},
        {quoted(sequences), ":sequence"},
        {quoted("{" + sequences + "}"), "ARRAY[:sequence::bigint]"},
        {quoted("{2}"), "ARRAY[:number::bigint]"}, // in the feed: as the counter says
        {quoted(std::to_string(start)), "(:t::bigint * 3600)"},
        {quoted(std::to_string(start + 3600)), "(:t::bigint * 3600 + 3600)"}};
    std::string script = pgbenchScript(log, instead);
    // The keys of locks are hashes; of those only the bay's and the place's, which is shared, are
    // another client's as well.
    const std::string locks = "FROM unnest('{";
    const auto from = script.find(locks);
    const auto keys = script.find("}'", from);
    const auto to = script.find("}'", keys + 2);
    require(from != std::string::npos && to != std::string::npos, script);
    script.replace(from,
                   to + 2 - from,
                   "FROM unnest(ARRAY[:b::bigint, :n::bigint, :n::bigint + 1, (1 - :b::bigint) / 5 "
                   "- 1]::bigint[], ARRAY[0, 0, 0, 1]");
    return "\\set n random(1, 4611686018427387904)\n\\set b random(1, 100)\n"
           "\\set t random(600000, 100000000)\n"
        + script;
}

double pgbench(PostgresCluster &cluster, const std::string &address, const std::string &script)
{
    const auto file = cluster.folder() / "writes.sql";
    const auto output = cluster.folder() / "pgbench";
    std::ofstream(file) << script;
    const int status = PostgresCluster::run({(PostgresCluster::programs() / "pgbench").string(),
                                             "-n",
                                             "-M",
                                             "prepared",
                                             "-c",
                                             std::to_string(connections),
                                             "-j",
                                             "2",
                                             "-T",
                                             std::to_string(secondsLong),
                                             "-f",
                                             file.string(),
                                             address},
                                            output);
    std::ifstream read(output);
    std::string text((std::istreambuf_iterator<char>(read)), std::istreambuf_iterator<char>());
    const std::string mark = "tps = ";
    const auto at = text.find(mark);
    require(status == 0 && at != std::string::npos, script + text);
    return std::strtod(text.c_str() + at + mark.size(), nullptr);
}

int measure()
{
    if (PostgresCluster::programs().empty()) {
        std::cout << "Left out: no PostgreSQL of version 15 or later is installed.\n";
        return 0;
    }
    PostgresCluster cluster(true);
    const WriteClub club;
    std::vector<double> ratios;
    std::vector<double> rates;
    for (int round = 0; round < 3; ++round) {
        const std::string script = scriptFrom(cluster, filledDatabase(cluster, club), club);
        const double theirs = pgbench(cluster, filledDatabase(cluster, club), script);
        const double mine = ours(filledDatabase(cluster, club), club);
        std::cout << "pgbench " << theirs << "/s, judged and written " << mine << "/s\n";
        ratios.push_back(theirs / mine);
        rates.push_back(mine);
    }
    BarTable bars;
    bars.add({"bookings written each second", with, percentile(rates, 0.5), 0, "/s"});
    bars.add({"pgbench with the same SQL, against it", with, percentile(ratios, 0.5), 2, "×"});
    bars.print(std::cout);
    return bars.allMet() ? 0 : 1;
}

} // namespace
} // namespace bayboard::bench

int main()
{
    return bayboard::bench::measure();
}
