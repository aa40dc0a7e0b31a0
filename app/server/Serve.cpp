#include "app/server/Serve.h"

#include "app/ctl/CommandTable.h"
#include "app/ctl/Sentences.h"
#include "app/server/ControlDoor.h"
#include "app/server/HealthRoutes.h"
#include "app/server/Listener.h"
#include "app/server/RestRoutes.h"
#include "app/server/SyncRoutes.h"
#include "core/exchange/JsonOut.h"

#include <cstdio>
#include <fstream>
#include <future>
#include <sys/resource.h>
#include <unistd.h>

namespace bayboard {

namespace {

constexpr std::chrono::milliseconds tickTime{500};
constexpr std::chrono::seconds graceTime{10};
constexpr std::chrono::milliseconds lookWhetherDone{20};
constexpr int ticksBetweenSeen = 120;
constexpr int ticksBetweenBackups = 7200;

LogLevel levelOf(const std::string &word)
{
    if (word == "error")
        return LogLevel::Error;
    return word == "warning" ? LogLevel::Warning : LogLevel::Info;
}

/// A descriptor for each connection; what the system allows without asking is often too few.
void allowManyDescriptors()
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

double residentBytes()
{
    std::ifstream file("/proc/self/statm");
    double whole = 0;
    double resident = 0;
    file >> whole >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

ConnectionLimits limitsOf(const ServerOptions &options)
{
    ConnectionLimits limits;
    limits.head = std::chrono::seconds(options.headSeconds);
    limits.body = std::chrono::seconds(options.bodySeconds);
    limits.connections = static_cast<std::size_t>(options.connections);
    return limits;
}

Doorman::Rates ratesOf(const ServerOptions &options)
{
    Doorman::Rates rates;
    rates.perAddress = static_cast<double>(options.rateAddress);
    rates.perToken = static_cast<double>(options.rateToken);
    return rates;
}

/// Everything of a server that runs, in the order in which it ends from the last to the first.
class RunningServer
{
public:
    RunningServer(const ServerOptions &options,
                  std::vector<std::unique_ptr<ServerData>> instances,
                  DataSource &source,
                  const Clock &clock,
                  Random &random)
        : m_options(options)
        , m_source(source)
        , m_clock(clock)
        , m_random(random)
        , m_log(clock, STDERR_FILENO, levelOf(options.logLevel))
        , m_pool(std::move(instances), clock, [this](const Error &error) { complain(error); })
        , m_polls(m_pool)
        , m_syncRoutes(m_pool, m_polls, m_metrics)
        , m_restRoutes(m_pool, m_polls, m_metrics)
        , m_doorman(m_routes, m_pool, clock, ratesOf(options))
        , m_doorway(m_doorman, m_metrics, m_log, limitsOf(options))
    {
        m_doorway.proxies = options.proxies;
        m_syncRoutes.tokensChanged = [this] {
            m_doorman.forgetTokens();
        };
        m_syncRoutes.addTo(m_routes);
        m_restRoutes.addTo(m_routes);
        addHealthRoutes(m_routes, m_pool, m_metrics);
        m_metrics.addGauge("bayboard_feeds_waiting",
                           "Questions about feeds that are held back.",
                           [this] { return static_cast<double>(m_polls.waiting()); });
        m_metrics.addGauge("bayboard_jobs_waiting", "What waits for the data's threads.", [this] {
            return static_cast<double>(m_pool.waiting());
        });
        m_metrics.addGauge(
            "process_resident_memory_bytes", "Memory in use.", [] { return residentBytes(); });
        m_pool.insist(
            [this](SyncService &service) { service.data().listen([this] { lookAtEnds(); }); });
    }

    ~RunningServer() { m_pool.stop(); }

    RunningServer(const RunningServer &) = delete;
    RunningServer &operator=(const RunningServer &) = delete;

    [[nodiscard]] Status open()
    {
        const auto place = Listener::parse(m_options.listen);
        if (!place)
            return tl::unexpected(place.error());
        if (!m_options.tlsCertificate.empty()) {
            auto tls = openTls(m_options.tlsCertificate, m_options.tlsKey);
            if (!tls)
                return tl::unexpected(tls.error());
            m_tls = std::move(*tls);
        }
        auto listener = Listener::open(m_io, *place, m_tls.get(), m_doorway);
        if (!listener)
            return tl::unexpected(listener.error());
        m_listener = std::move(*listener);
        const std::string name = newHandoverSocketName();
        m_control = ControlDoor::open(
            name, [this](const HandoverRequest &request) { return obey(request); });
        if (m_control && !m_source.announce(name))
            m_log.write(LogLevel::Warning, "not announced");
        return {};
    }

    void run()
    {
        if (const std::string mended = m_source.report(); !mended.empty())
            m_log.write(LogLevel::Warning, "mended", {{"detail", mended}});
        m_signals.async_wait([this](beast::error_code failed, int) {
            if (!failed)
                stop();
        });
        tick();
        m_listener->begin();
        announce();
        std::vector<std::thread> threads;
        for (std::int64_t i = 1; i < m_options.threads; ++i)
            threads.emplace_back([this] { m_io.run(); });
        m_io.run();
        for (std::thread &thread : threads)
            thread.join();
        m_control.reset();
        noteSeen();
        m_pool.stop();
        if (m_backup.joinable())
            m_backup.join();
        m_log.write(LogLevel::Info, "stopped");
    }

private:
    void announce()
    {
        JsonOut json;
        json.object().key("listening").text(m_listener->where());
        json.key("tls").boolean(m_tls != nullptr).endObject();
        const std::string line = json.take();
        std::fwrite(line.data(), 1, line.size(), stdout);
        std::fflush(stdout);
        m_log.write(LogLevel::Info, "listening", {{"tls", std::int64_t{m_tls != nullptr}}});
    }

    void stop()
    {
        m_log.write(LogLevel::Info, "stopping");
        m_deadline = std::chrono::steady_clock::now() + graceTime;
        m_stopping = true;
        m_listener->close();
        m_doorman.close();
        m_polls.stop();
        m_doorway.finishAll();
        m_timer.cancel();
        waitForTheLast();
    }

    void waitForTheLast()
    {
        if (m_doorway.open() == 0 || std::chrono::steady_clock::now() >= m_deadline)
            return m_io.stop();
        m_timer.expires_after(lookWhetherDone);
        m_timer.async_wait([this](beast::error_code) { waitForTheLast(); });
    }

    void tick()
    {
        m_timer.expires_after(tickTime);
        m_timer.async_wait([this](beast::error_code failed) {
            if (failed || m_stopping)
                return;
            m_polls.tick(std::chrono::steady_clock::now());
            if (m_ticks % ticksBetweenSeen == ticksBetweenSeen - 1)
                noteSeen();
            if (m_ticks % ticksBetweenBackups == 0)
                backUp();
            ++m_ticks;
            tick();
        });
    }

    void noteSeen()
    {
        auto seen = m_doorman.takeSeen();
        if (!seen.empty())
            m_pool.insist([seen = std::move(seen)](SyncService &service) {
                std::ignore = service.data().sawTokens(seen); // the next time says it again
            });
    }

    void backUp()
    {
        if (m_backup.joinable())
            m_backup.join();
        m_backup = std::thread([this] {
            if (Status done = m_source.backupDaily(m_clock.now()); !done)
                complain(done.error());
        });
    }

    /// What the data says of itself: files and disks, no person.
    void complain(const Error &error)
    {
        m_log.write(LogLevel::Error, "data", {{"detail", sentenceFor(error)}});
    }

    void lookAtEnds()
    {
        m_pool.insist([this](SyncService &service) {
            if (const auto ends = service.ends())
                m_polls.moved(*ends);
        });
    }

    /// A command on this machine that found the data in use.
    HandoverReply obey(const HandoverRequest &request)
    {
        const auto options = readServerOptions(request.args, [](const auto &) { return ""; });
        if (!options || !isTokenCommand(options->command))
            return {exitStore,
                    {},
                    sentenceFor(Error{ErrorCode::StoreLocked,
                                      {Phrase::tr("the club's file"), "bayboard-server"}})
                        + "\n"};
        std::promise<CommandOutcome> promise;
        m_pool.insist([&](SyncService &service) {
            promise.set_value(runTokenCommand(*options, service.data(), m_clock, m_random));
            m_doorman.forgetTokens();
        });
        const CommandOutcome outcome = promise.get_future().get();
        return {outcome.exit, outcome.out, outcome.err};
    }

    const ServerOptions &m_options;
    DataSource &m_source;
    const Clock &m_clock;
    Random &m_random; ///< of the data's thread
    Log m_log;
    Metrics m_metrics;
    Routes m_routes;
    DataPool m_pool;
    LongPolls m_polls;
    SyncRoutes m_syncRoutes;
    RestRoutes m_restRoutes;
    Doorman m_doorman;
    Doorway m_doorway;
    std::unique_ptr<net::ssl::context> m_tls;
    net::io_context m_io;
    net::strand<net::io_context::executor_type> m_home{net::make_strand(m_io)};
    net::signal_set m_signals{m_home, SIGTERM, SIGINT};
    net::steady_timer m_timer{m_home};
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<ControlDoor> m_control;
    std::thread m_backup;
    std::chrono::steady_clock::time_point m_deadline;
    std::atomic<bool> m_stopping = false;
    int m_ticks = 0;
};

} // namespace

CommandOutcome
serve(const ServerOptions &options, DataKeeping &keeping, const Clock &clock, Random &random)
{
    allowManyDescriptors();
    auto source = keeping.open();
    if (!source)
        return outcomeFor(source.error());
    auto instances = (*source)->instances();
    if (!instances)
        return outcomeFor(instances.error());
    RunningServer server(options, std::move(*instances), **source, clock, random);
    if (Status opened = server.open(); !opened)
        return outcomeFor(opened.error());
    server.run();
    return {};
}

} // namespace bayboard
