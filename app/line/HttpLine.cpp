#include "app/line/HttpLine.h"

#include "core/journal/Codec.h"
#include "core/wire/ClubParts.h"
#include "core/wire/Feeds.h"
#include "core/wire/Limits.h"
#include "core/wire/Push.h"
#include "core/wire/WireProblem.h"

#include <QLibrary>
#include <QUrl>

#include <algorithm>

namespace bayboard {

namespace {

constexpr const char *fileName = "bayboard_line.so";
constexpr const char *json = "application/json";
constexpr const char *plain = "text/plain; charset=utf-8";
constexpr seconds pushPatience{30};
constexpr seconds grace{10}; // for the way there and back
/// A set above this goes in parts, so that a batch of small ones fits into one message.
constexpr std::size_t largestInBatch = 200'000;
constexpr std::size_t partSize = largestMessage - 1000;

bool isOfThisComputer(const QUrl &address)
{
    const QString host = address.host();
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1")
        || host == QLatin1String("::1");
}

Status checkAddress(const std::string &text)
{
    const QUrl address(QString::fromStdString(text), QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty()
        || address.hasQuery() || address.hasFragment())
        return fail(ErrorCode::InvalidArgument, text, Phrase::tr("this is no server's address"));
    if (address.scheme() == QLatin1String("https"))
        return {};
    if (address.scheme() == QLatin1String("http") && isOfThisComputer(address))
        return {};
    return fail(ErrorCode::InvalidArgument,
                text,
                Phrase::tr("the address must begin with https://, so that nobody reads along"));
}

/// The module's answer on its way to whoever asked.
struct Waiting
{
    Worker &home;
    std::weak_ptr<bool> guard;
    std::function<void(int, std::string, int)> done;
};

void bringHome(void *context, int status, const char *body, std::size_t size, int wait)
{
    const std::unique_ptr<Waiting> waiting(static_cast<Waiting *>(context));
    // The line closes its module before it goes, and its home outlives both.
    waiting->home.post([guard = waiting->guard,
                        done = std::move(waiting->done),
                        status,
                        body = std::string(body, size),
                        wait]() mutable {
        if (!guard.expired())
            done(status, std::move(body), wait);
    });
}

/// The batch as far as it fits into one message, sets that are sent in parts by their ids.
Push messageOf(const UpBatch &batch, std::vector<std::pair<ChangeSetId, std::string>> &large)
{
    Push push{batch.desk, {}, batch.at, batch.nothingElseWaits, batch.epoch};
    std::size_t size = 1000;
    for (const SentSet &sent : batch.sets) {
        std::string text = encodeChangeSet(sent.set);
        const bool inParts = text.size() > largestInBatch;
        const std::size_t adds = 100 + 50 * sent.follows.size() + (inParts ? 0 : text.size());
        if (size + adds > largestMessage) {
            push.nothingElseWaits = false;
            break;
        }
        size += adds;
        PushedSet pushed{sent.set.id, std::nullopt, {}, sent.follows};
        if (inParts)
            large.emplace_back(sent.set.id, std::move(text));
        else
            pushed.set = sent.set;
        push.sets.push_back(std::move(pushed));
    }
    return push;
}

template <typename Answer>
tl::expected<Answer, LineFault> readAnswer(int status,
                                           const std::string &body,
                                           Result<Answer> (*decode)(std::string_view),
                                           LineFault otherwise)
{
    if (status != 200)
        return tl::unexpected(std::move(otherwise));
    auto answer = decode(body);
    if (!answer)
        return tl::unexpected(
            LineFault{LineFault::Kind::Refused, answer.error().arguments.back().english(), {}});
    return std::move(*answer);
}

} // namespace

std::vector<std::filesystem::path> lineFolders(const std::filesystem::path &programFolder)
{
    return {programFolder / ".." / "line", programFolder / BAYBOARD_MODULES};
}

Result<std::unique_ptr<HttpLine>> HttpLine::open(Options options, Worker &home)
{
    if (const Status fine = checkAddress(options.address); !fine)
        return tl::unexpected(fine.error());
    std::unique_ptr<HttpLine> line(new HttpLine(home));
    for (const std::filesystem::path &folder : options.folders) {
        std::error_code error;
        const std::filesystem::path file = folder / fileName;
        if (!std::filesystem::exists(file, error))
            continue;
        QLibrary library(QString::fromStdString(file.string()));
        const auto openLine = reinterpret_cast<LineOpen>(library.resolve(bayboard::lineOpen));
        line->m_close = reinterpret_cast<LineClose>(library.resolve(lineClose));
        line->m_ask = reinterpret_cast<LineAsk>(library.resolve(lineAsk));
        line->m_goOn = reinterpret_cast<LineGoOn>(library.resolve(lineGoOn));
        if (openLine == nullptr || line->m_close == nullptr || line->m_ask == nullptr
            || line->m_goOn == nullptr)
            return fail(
                ErrorCode::FileNotReadable, file.string(), library.errorString().toStdString());
        std::string token(options.token.view());
        line->m_line
            = openLine(options.address.c_str(), token.c_str(), options.trusted.string().c_str());
        wipe(token);
        return line;
    }
    return fail(ErrorCode::FileNotReadable, fileName, Phrase::tr("it is not where it belongs"));
}

HttpLine::~HttpLine()
{
    m_alive.reset();
    if (m_line != nullptr)
        m_close(m_line);
}

void HttpLine::ask(const std::string &path,
                   const char *type,
                   const std::optional<std::string> &body,
                   seconds patience,
                   Replied done)
{
    auto waiting = std::make_unique<Waiting>(
        Waiting{m_home, m_alive, [done = std::move(done)](int status, std::string text, int wait) {
                    done({status, std::move(text), wait});
                }});
    const LineQuestion question{path.c_str(),
                                type,
                                body ? body->data() : nullptr,
                                body ? body->size() : 0,
                                static_cast<int>(patience.count()),
                                nullptr};
    m_ask(m_line, &question, bringHome, waiting.release());
}

LineFault HttpLine::faultOf(const Reply &reply)
{
    LineFault fault;
    if (reply.wait >= 0)
        fault.wait = seconds(reply.wait);
    if (reply.status == 0) {
        fault.detail = reply.body;
        return fault;
    }
    const auto problem = decodeProblem(reply.body);
    fault.detail = std::to_string(reply.status);
    if (problem)
        fault.detail += std::string(" ") + wordFor(problem->code) + " " + problem->detail;
    if (reply.status == 401)
        fault.kind = problem && problem->code == ProblemCode::TokenExpired
            ? LineFault::Kind::Expired
            : LineFault::Kind::SignedOut;
    else if (reply.status == 429 || reply.status == 503)
        fault.kind = LineFault::Kind::Busy;
    else if (reply.status >= 500)
        fault.kind = LineFault::Kind::Unreachable;
    else
        fault.kind = LineFault::Kind::Refused;
    return fault;
}

void HttpLine::greet(LineDone<Greeting> done)
{
    ask("/v1/sync", json, std::nullopt, pushPatience, [this, done](const Reply &reply) {
        const auto greeting
            = readAnswer<Greeting>(reply.status, reply.body, decodeGreeting, faultOf(reply));
        if (greeting)
            m_comparesSteps = greeting->comparesSteps;
        done(greeting);
    });
}

void HttpLine::push(const UpBatch &batch, LineDone<PushAnswer> done)
{
    send(batch, "/v1/sync/changes", [done](const tl::expected<Reply, LineFault> &reply) {
        if (!reply)
            return done(tl::unexpected(reply.error()));
        auto judged = readAnswer<Judged>(reply->status, reply->body, decodeJudged, faultOf(*reply));
        if (judged)
            done(PushAnswer{judged->epoch, std::move(judged->judgements)});
        else
            done(tl::unexpected(judged.error()));
    });
}

/// Fewer than were wanted may fit into one message.
void HttpLine::give(const ClubPart &part, LineDone<ClubTaken> done)
{
    const std::string path = "/v1/sync/club?club=" + part.club.toString()
        + "&from=" + std::to_string(part.from) + "&all=" + std::to_string(part.all);
    const UpBatch batch{part.desk, part.sets, part.at, false};
    send(batch, path, [done](const tl::expected<Reply, LineFault> &reply) {
        if (reply)
            done(readAnswer<ClubTaken>(
                reply->status, reply->body, decodeClubTaken, faultOf(*reply)));
        else
            done(tl::unexpected(reply.error()));
    });
}

void HttpLine::send(const UpBatch &batch,
                    const std::string &path,
                    std::function<void(tl::expected<Reply, LineFault>)> done)
{
    std::vector<std::pair<ChangeSetId, std::string>> large;
    const std::string body = encode(messageOf(batch, large));
    auto parts = std::make_shared<std::vector<Parts>>();
    for (auto &[id, text] : large)
        parts->push_back({id, std::move(text)});
    sendParts(parts, 0, 0, [this, path, body, done](const std::optional<LineFault> &fault) {
        if (fault)
            return done(tl::unexpected(*fault));
        ask(path, json, body, pushPatience, [done](const Reply &reply) { done(reply); });
    });
}

/// One after the other: the next when the last has arrived.
void HttpLine::sendParts(std::shared_ptr<std::vector<Parts>> large,
                         std::size_t set,
                         std::size_t part,
                         std::function<void(std::optional<LineFault>)> done)
{
    if (set == large->size()) {
        done(std::nullopt);
        return;
    }
    const Parts &sent = large->at(set);
    const std::size_t count = (sent.text.size() + partSize - 1) / partSize;
    const std::string path = "/v1/sync/parts?set=" + sent.id.toString()
        + "&index=" + std::to_string(part) + "&count=" + std::to_string(count);
    ask(path,
        plain,
        sent.text.substr(part * partSize, partSize),
        pushPatience,
        [this, large, set, part, count, done](const Reply &reply) {
            if (reply.status != 204)
                done(faultOf(reply));
            else if (part + 1 < count)
                sendParts(large, set, part + 1, done);
            else
                sendParts(large, set + 1, 0, done);
        });
}

void HttpLine::follow(const FeedPlace &from, seconds patience, LineDone<FeedPage> done)
{
    const FeedQuestion question{from.epoch,
                                from.cursors,
                                std::min(patience, longestWait),
                                m_comparesSteps ? from.known : KnownSteps()};
    ask("/v1/sync/feed", json, encode(question), patience + grace, [done](const Reply &reply) {
        done(readAnswer<FeedPage>(reply.status, reply.body, decodeFeedPage, faultOf(reply)));
    });
}

} // namespace bayboard
