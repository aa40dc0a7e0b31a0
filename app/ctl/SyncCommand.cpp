#include "app/ctl/SyncCommand.h"

#include "app/ctl/Printing.h"
#include "app/ctl/SecretLine.h"
#include "app/line/HttpLine.h"
#include "core/store/ClubFile.h"
#include "core/store/Following.h"
#include "core/text/ErrorSentences.h"

#include <QCoreApplication>

#include <optional>
#include <unistd.h>

namespace bayboard {

namespace {

constexpr std::chrono::seconds patience{10}; // for another program's lock

/// What a run did.
struct Exchanged
{
    std::int64_t sent = 0;
    std::int64_t refused = 0;
    std::int64_t received = 0;
    FollowingState state;
};

/// Why it ended before it was done.
struct Broken
{
    std::optional<Error> error; ///< of the file
    std::optional<LineFault> fault; ///< of the line
};

template <typename Value> using Attempt = tl::expected<Value, Broken>;

template <typename Value> Attempt<Value> orBroken(Result<Value> result)
{
    if (!result)
        return tl::unexpected(Broken{result.error(), {}});
    return std::move(*result);
}

/// A file and a line, asked one after the other: there is nothing else to do meanwhile.
class Exchange
{
public:
    Exchange(HttpLine &line, ManualWorker &home, const Clock &clock)
        : m_line(line)
        , m_home(home)
        , m_clock(clock)
    { }

    [[nodiscard]] Attempt<Greeting> greet()
    {
        return await<Greeting>([this](LineDone<Greeting> done) { m_line.greet(std::move(done)); });
    }

    [[nodiscard]] Attempt<Exchanged> run(Store &store, DeskId desk)
    {
        Following following(store);
        for (bool isDone = false; !isDone;) {
            const auto sent = sendUp(following, desk);
            if (!sent)
                return tl::unexpected(sent.error());
            const auto read = readDown(following);
            if (!read)
                return tl::unexpected(read.error());
            isDone = !*sent && !*read;
        }
        auto state = orBroken(following.state());
        if (!state)
            return tl::unexpected(state.error());
        m_done.state = std::move(**state);
        return m_done;
    }

private:
    /// Turns the line's answer, which comes some time, into one that is waited for.
    template <typename Answer> Attempt<Answer> await(std::function<void(LineDone<Answer>)> ask)
    {
        std::optional<tl::expected<Answer, LineFault>> answer;
        ask([&answer](tl::expected<Answer, LineFault> given) { answer = std::move(given); });
        while (!answer) {
            m_home.wait();
            m_home.run();
        }
        if (!*answer)
            return tl::unexpected(Broken{{}, answer->error()});
        return std::move(**answer);
    }

    /// Whether there was anything to send.
    [[nodiscard]] Attempt<bool> sendUp(Following &following, DeskId desk)
    {
        auto sets = orBroken(following.toSend(static_cast<std::int64_t>(largestBatch)));
        const auto state = orBroken(following.state());
        if (!sets || !state)
            return tl::unexpected(sets ? state.error() : sets.error());
        if (sets->empty())
            return false;
        const bool isAll = (*state)->toSend == static_cast<std::int64_t>(sets->size());
        const UpBatch batch{desk, std::move(*sets), m_clock.now(), isAll};
        const auto answer = await<PushAnswer>(
            [&](LineDone<PushAnswer> done) { m_line.push(batch, std::move(done)); });
        if (!answer)
            return tl::unexpected(answer.error());
        const auto settled
            = orBroken(following.settle(answer->epoch, answer->judgements, m_clock.now()));
        if (!settled)
            return tl::unexpected(settled.error());
        if (settled->otherEpoch)
            return startOver(following, answer->epoch);
        for (const Judgement &judgement : answer->judgements)
            ++(judgement.isRefused() ? m_done.refused : m_done.sent);
        return true;
    }

    /// Whether there was anything new.
    [[nodiscard]] Attempt<bool> readDown(Following &following)
    {
        const auto state = orBroken(following.state());
        if (!state)
            return tl::unexpected(state.error());
        const auto page = await<FeedPage>([&](LineDone<FeedPage> done) {
            m_line.follow((*state)->cursors, seconds(0), std::move(done));
        });
        if (!page)
            return tl::unexpected(page.error());
        const auto applied = orBroken(following.apply(*page));
        if (!applied)
            return tl::unexpected(applied.error());
        if (applied->otherEpoch)
            return startOver(following, page->epoch);
        m_done.received += static_cast<std::int64_t>(page->entries.size());
        return !page->entries.empty() || page->more;
    }

    [[nodiscard]] Attempt<bool> startOver(Following &following, const Uuid &epoch)
    {
        const auto begun = orBroken(following.startOver(epoch));
        if (!begun)
            return tl::unexpected(begun.error());
        return true;
    }

    HttpLine &m_line;
    ManualWorker &m_home;
    const Clock &m_clock;
    Exchanged m_done;
};

/// The club's file, made to follow the server where it is new.
Result<std::unique_ptr<ClubFile>> openFile(const std::filesystem::path &path,
                                           const Greeting &greeting,
                                           const Clock &clock,
                                           std::unique_ptr<Store> &store)
{
    ClubFile::Options options;
    options.path = path;
    options.create = true;
    options.patience = patience;
    options.holder = "bayboardctl";
    auto file = ClubFile::open(options, clock, greeting.desk);
    if (!file)
        return file;
    store = (*file)->takeWriter();
    const auto desk = store->deskId();
    if (!desk)
        return tl::unexpected(desk.error());
    if (*desk != greeting.desk)
        return fail(ErrorCode::InvalidArgument,
                    path.string(),
                    Phrase::tr("the token is another desk's, %1", greeting.desk.toString()));
    Following following(*store);
    const auto state = following.state();
    if (!state)
        return tl::unexpected(state.error());
    if (!*state)
        if (const Status begun = following.begin(greeting.epoch); !begun)
            return tl::unexpected(begun.error());
    return file;
}

std::string print(const std::string &server, const Greeting &greeting, const Exchanged &done)
{
    const FollowingState &state = done.state;
    JsonOut json;
    json.object().key("server").text(server);
    json.key("desk").text(greeting.desk.toString());
    json.key("sent").number(done.sent).key("refused").number(done.refused);
    json.key("received").number(done.received);
    json.key("waiting").number(state.toSend + state.onTheWay);
    json.key("atRisk").number(state.atRisk).key("conflicts").number(state.conflicts);
    json.key("synced").boolean(state.toSend + state.onTheWay + state.conflicts == 0).endObject();
    return json.take();
}

/// One sentence for a person, and 6: what became of the last question is not known, or nobody
/// answers.
int tellFault(const std::string &server, const LineFault &fault, std::string &err)
{
    const Phrase said = fault.kind == LineFault::Kind::SignedOut
        ? Phrase::tr("The server %1 does not know this token any more.", server)
        : fault.kind == LineFault::Kind::Busy
        ? Phrase::tr("The server %1 is busy (%2). Try again later.", server, fault.detail)
        : fault.kind == LineFault::Kind::Refused
        ? Phrase::tr("The server %1 did not take what was sent (%2).", server, fault.detail)
        : Phrase::tr(
            "The server %1 does not answer (%2). What waits is kept.", server, fault.detail);
    err += text::said(said).toStdString() + "\n";
    return exitServer;
}

} // namespace

int runSync(const CommandLine &line,
            const std::filesystem::path &file,
            const std::filesystem::path &workingDirectory,
            const Clock &clock,
            std::string &out,
            std::string &err)
{
    const auto failed = [&](const Error &error) {
        const Printed printed = printRefusal({{}, error, {}});
        out += printed.out;
        err += printed.err;
        return printed.exit;
    };
    const std::string server = line.valueOr("--server", "");
    auto token = readSecretLine(line.valueOr("--token-file", "-"), workingDirectory, STDIN_FILENO);
    if (!token)
        return failed(token.error());
    HttpLine::Options options;
    options.address = server;
    options.token = Secret(*token);
    wipe(*token);
    if (const auto trusted = line.value("--trust"))
        options.trusted = workingDirectory / *trusted;
    options.folders = lineFolders(QCoreApplication::applicationDirPath().toStdString());
    ManualWorker home;
    const auto opened = HttpLine::open(std::move(options), home);
    if (!opened)
        return failed(opened.error());
    Exchange exchange(**opened, home, clock);
    const auto greeting = exchange.greet();
    if (!greeting)
        return tellFault(server, *greeting.error().fault, err);
    std::unique_ptr<Store> store;
    const auto held = openFile(file, *greeting, clock, store);
    if (!held)
        return failed(held.error());
    const auto done = exchange.run(*store, greeting->desk);
    store.reset();
    if (!done)
        return done.error().fault ? tellFault(server, *done.error().fault, err)
                                  : failed(*done.error().error);
    out += print(server, *greeting, *done);
    return exitDone;
}

} // namespace bayboard
