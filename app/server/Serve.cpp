#include "app/server/Serve.h"

#include "app/ctl/CommandTable.h"
#include "app/ctl/ProgramClock.h"
#include "app/ctl/Sentences.h"
#include "app/server/ControlDoor.h"
#include "app/server/HealthRoutes.h"
#include "app/server/Listener.h"
#include "app/server/RestRoutes.h"
#include "app/server/SeriesRounds.h"
#include "app/server/SyncRoutes.h"
#include "app/server/TokenCommands.h"
#include "app/server/WebhookCommands.h"
#include "app/server/WebhookKey.h"
#include "app/server/WebhookWorker.h"
#include "core/exchange/JsonOut.h"
#include "core/sync/GivingRights.h"

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
constexpr int ticksBetweenHours = 7200;

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
    limits.perAddress = static_cast<std::size_t>(options.connectionsAddress);
    return limits;
}

Doorman::Rates ratesOf(const ServerOptions &options)
{
    Doorman::Rates rates;
    rates.perAddress = static_cast<double>(options.rateAddress);
    rates.perToken = static_cast<double>(options.rateToken);
    return rates;
}

WebhookPatience patienceOf(const ServerOptions &options)
{
    WebhookPatience patience;
    patience.attempts = options.webhookAttempts;
    patience.first = seconds(options.webhookRetrySeconds);
    patience.firstOpen = seconds(options.webhookOpenSeconds);
    return patience;
}

WebhookSender::Options sendingOf(const ServerOptions &options)
{
    return {
        std::chrono::seconds(options.webhookTimeout), options.webhookPrivate, options.webhookTrust};
}

/// Everything of a server that runs, in the order in which it ends from the last to the first.
class RunningServer
{
public:
    struct Data
    {
        std::vector<std::unique_ptr<ServerData>> instances;
        std::vector<std::unique_ptr<ServerData>> own; ///< of the webhooks; may be none
        std::filesystem::path file; ///< empty: a database
    };

    RunningServer(const ServerOptions &options,
                  Data data,
                  DataSource &source,
                  const Clock &clock,
                  Random &random)
        : m_options(options)
        , m_source(source)
        , m_clock(clock)
        , m_random(random)
        , m_log(clock, STDERR_FILENO, levelOf(options.logLevel))
        , m_secrets(webhookKeyIn(webhookKeyPath(options, data.file), m_secretRandom),
                    m_secretRandom)
        , m_pool(std::move(data.instances), clock, [this](const Error &error) { complain(error); })
        , m_hasOwn(!data.own.empty())
        , m_ownPool(std::move(data.own), clock, [this](const Error &error) { complain(error); })
        , m_polls(m_pool, clock)
        , m_series(m_pool, m_polls, clock, m_log)
        , m_syncRoutes(m_pool, m_polls, m_metrics)
        , m_restRoutes(m_pool, m_polls, m_metrics, m_breaker, &m_secrets)
        , m_doorman(m_routes, m_pool, m_breaker, clock, ratesOf(options))
        , m_doorway(m_doorman, m_metrics, m_log, limitsOf(options))
    {
        m_doorway.proxies = options.proxies;
        m_syncRoutes.tokensChanged = [this] {
            m_doorman.forgetTokens();
        };
        m_syncRoutes.judged = [this](SyncService &service) {
            m_series.follow(service);
        };
        m_syncRoutes.addTo(m_routes);
        m_restRoutes.addTo(m_routes);
        addHealthRoutes(m_routes, m_readiness, m_metrics);
        m_metrics.addGauge("bayboard_feeds_waiting",
                           "Questions about feeds that are held back.",
                           [this] { return static_cast<double>(m_polls.waiting()); });
        m_metrics.addGauge("bayboard_jobs_waiting", "What waits for the data's threads.", [this] {
            return static_cast<double>(m_pool.waiting());
        });
        m_metrics.addGauge("bayboard_data_kept_from",
                           "1: the data failed, and nobody is let through to it for a moment.",
                           [this] { return m_breaker.isOpen() ? 1.0 : 0.0; });
        m_metrics.addGauge(
            "process_resident_memory_bytes", "Memory in use.", [] { return residentBytes(); });
        m_polls.onMoved([this] {
            if (WebhookWorker *worker = m_toPoke)
                worker->poke();
        });
        m_pool.insist([this](SyncService &service) {
            service.data().listen([this] { m_polls.lookAtEnds(); });
        });
    }

    ~RunningServer() { stopPools(); }

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
        auto sender = WebhookSender::make(m_io, m_clock, sendingOf(m_options));
        if (!sender)
            return tl::unexpected(sender.error());
        m_sender = std::move(*sender);
        m_webhooks
            = std::make_unique<WebhookWorker>(WebhookWorker::Parts{m_hasOwn ? m_ownPool : m_pool,
                                                                   *m_sender,
                                                                   m_secrets,
                                                                   m_clock,
                                                                   m_jitter,
                                                                   m_metrics,
                                                                   m_log},
                                              patienceOf(m_options));
        m_toPoke = m_webhooks.get();
        auto listener = Listener::open(m_io, *place, m_tls.get(), m_doorway);
        if (!listener)
            return tl::unexpected(listener.error());
        m_listener = std::move(*listener);
        const bool isOpen = !place->address.starts_with("127.") && place->address != "::1";
        if (!m_tls && isOpen && place->address != "localhost")
            m_log.write(LogLevel::Warning,
                        "not encrypted",
                        {{"detail",
                          "without --tls-cert tokens and names can be read on the way, "
                          "unless a proxy of yours stands before it"}});
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
        m_pool.insist([this](SyncService &service) {
            const auto given = giveMissedRights(service.data(), m_clock.now(), m_random);
            if (!given)
                complain(given.error()); // the next start tries again
            if (given && *given)
                m_polls.lookAtEnds();
        });
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
        stopPools();
        if (m_backup.joinable())
            m_backup.join();
        m_log.write(LogLevel::Info, "stopped");
    }

private:
    void stopPools()
    {
        m_pool.stop();
        m_ownPool.stop();
    }

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
        m_webhooks->stop();
        m_doorway.finishAll();
        m_timer.cancel();
        waitForTheLast();
    }

    void waitForTheLast()
    {
        const bool isDone = m_doorway.open() == 0 && m_webhooks->isIdle();
        if (isDone || std::chrono::steady_clock::now() >= m_deadline)
            return m_io.stop();
        m_webhooks->poke(); // what has come back is written down
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
            m_webhooks->poke();
            m_readiness.tick(std::chrono::steady_clock::now());
            if (m_ticks % ticksBetweenSeen == ticksBetweenSeen - 1)
                noteSeen();
            if (m_ticks % ticksBetweenHours == 0) {
                backUp();
                m_series.look();
            }
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

    /// A command on this machine that found the data in use.
    HandoverReply obey(const HandoverRequest &request)
    {
        const auto options = readServerOptions(request.args, [](const auto &) { return ""; });
        if (!options || !(isTokenCommand(options->command) || isWebhookCommand(options->command)))
            return {exitStore,
                    {},
                    sentenceFor(Error{ErrorCode::StoreLocked,
                                      {Phrase::tr("the club's file"), "bayboard-server"}})
                        + "\n"};
        std::promise<CommandOutcome> promise;
        m_pool.insist([&](SyncService &service) {
            promise.set_value(
                isWebhookCommand(options->command)
                    ? runWebhookCommand(*options, service.data(), m_secrets, m_clock, m_random)
                    : runTokenCommand(*options, service.data(), m_clock, m_random));
            m_doorman.forgetTokens();
            m_polls.readTokens(service);
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
    ProgramRandom m_secretRandom;
    ProgramRandom m_jitter;
    WebhookSecrets m_secrets;
    DataPool m_pool;
    bool m_hasOwn;
    DataPool m_ownPool; ///< of the webhooks, where there may be more than one writer
    LongPolls m_polls;
    DataBreaker m_breaker;
    Readiness m_readiness{m_pool};
    SeriesRounds m_series;
    SyncRoutes m_syncRoutes;
    RestRoutes m_restRoutes;
    Doorman m_doorman;
    Doorway m_doorway;
    std::unique_ptr<net::ssl::context> m_tls;
    net::io_context m_io;
    net::strand<net::io_context::executor_type> m_home{net::make_strand(m_io)};
    net::signal_set m_signals{m_home, SIGTERM, SIGINT};
    net::steady_timer m_timer{m_home};
    std::unique_ptr<WebhookSender> m_sender;
    std::unique_ptr<WebhookWorker> m_webhooks;
    std::atomic<WebhookWorker *> m_toPoke = nullptr;
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
    auto own = (*source)->ownInstance();
    if (!own)
        return outcomeFor(own.error());
    RunningServer::Data data{std::move(*instances), {}, keeping.file()};
    if (*own)
        data.own.push_back(std::move(*own));
    RunningServer server(options, std::move(data), **source, clock, random);
    if (Status opened = server.open(); !opened)
        return outcomeFor(opened.error());
    server.run();
    return {};
}

} // namespace bayboard
