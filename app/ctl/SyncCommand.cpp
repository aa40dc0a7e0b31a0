#include "app/ctl/SyncCommand.h"

#include "app/ctl/Printing.h"
#include "app/ctl/SecretLine.h"
#include "core/store/ClubFile.h"
#include "core/text/ErrorSentences.h"
#include "core/wire/WireProblem.h"

#include <QCoreApplication>

#include <unistd.h>

namespace bayboard {

namespace {

constexpr std::chrono::seconds lockPatience{10}; // for another program's lock

/// The file while it is brought together with the server.
struct HeldFile
{
    std::unique_ptr<ClubFile> file;
    std::unique_ptr<Store> store; ///< goes first
    std::filesystem::path keptAs; ///< where the one that was there before is now; empty: none was

    void close()
    {
        store.reset();
        file.reset();
    }
};

tl::unexpected<Error> refuseFile(const std::filesystem::path &path, Phrase why)
{
    return fail(ErrorCode::InvalidArgument, path.string(), std::move(why));
}

Status open(const std::filesystem::path &path, const Clock &clock, DeskId desk, HeldFile &held)
{
    ClubFile::Options options;
    options.path = path;
    options.create = true;
    options.patience = lockPatience;
    options.holder = "bayboardctl";
    auto file = ClubFile::open(options, clock, desk);
    if (!file)
        return tl::unexpected(file.error());
    held.file = std::move(*file);
    held.store = held.file->takeWriter();
    return {};
}

/// A file that follows a server: it has to be this one, by this token.
Status check(const std::filesystem::path &path,
             const FollowingState &state,
             const Greeting &greeting,
             Following &following)
{
    if (state.club.isNull() && !greeting.club.isNull())
        return following.keepClub(greeting.club);
    if (!greeting.club.isNull() && state.club != greeting.club)
        return refuseFile(path,
                          Phrase::tr("it follows another server; --join keeps it aside and takes "
                                     "this server's club"));
    return {};
}

bool isOfAnotherClub(const SyncBroken &broken)
{
    return broken.fault
        && broken.fault->detail.find(wordFor(ProblemCode::HasClub)) != std::string::npos;
}

/// What the file is to become, and is it that already.
class Preparing
{
public:
    Preparing(const Becoming &becoming,
              const std::filesystem::path &path,
              const Clock &clock,
              const Greeting &greeting,
              SyncExchange &exchange)
        : m_becoming(becoming)
        , m_path(path)
        , m_clock(clock)
        , m_greeting(greeting)
        , m_exchange(exchange)
    { }

    [[nodiscard]] SyncAttempt<HeldFile> run()
    {
        if (Status opened = open(m_path, m_clock, m_greeting.desk, m_held); !opened)
            return tl::unexpected(SyncBroken{opened.error(), {}});
        Status done = m_becoming.join ? join() : Status();
        const auto desk = done ? m_held.store->deskId() : Result<DeskId>(DeskId());
        const auto state = done ? Following(*m_held.store).state()
                                : Result<std::optional<FollowingState>>(std::nullopt);
        const auto steps = done ? m_held.store->lastSequence() : Result<std::int64_t>(0);
        if (!done || !desk || !state || !steps)
            return tl::unexpected(SyncBroken{!done        ? done.error()
                                                 : !desk  ? desk.error()
                                                 : !state ? state.error()
                                                          : steps.error(),
                                             {}});
        const bool isNew = !*state && *steps == 0;
        if (!*state && !isNew && m_becoming.adopt) {
            // Also one that has a club: it may be this, and the answer to its last part was lost.
            const auto given = m_exchange.give(*m_held.store, *desk);
            if (given)
                return std::move(m_held);
            if (m_greeting.isEmpty || !isOfAnotherClub(given.error()))
                return tl::unexpected(given.error());
        }
        done = begin(*state, isNew, *desk);
        if (!done)
            return tl::unexpected(SyncBroken{done.error(), {}});
        return std::move(m_held);
    }

private:
    [[nodiscard]] Status begin(const std::optional<FollowingState> &state, bool isNew, DeskId desk)
    {
        Following following(*m_held.store);
        if (m_greeting.isEmpty && !(state && state->club == m_greeting.club))
            return refuseFile(m_path,
                              isNew ? Phrase::tr("the server has no club yet: a file that has one "
                                                 "can give it with --adopt")
                                    : Phrase::tr("the server has no club yet: --adopt gives it "
                                                 "the one of this file"));
        if (!state && !isNew)
            return refuseFile(m_path,
                              Phrase::tr("it has a club of its own, and so has the server: --join "
                                         "keeps it aside and takes the server's"));
        if (desk != m_greeting.desk)
            return refuseFile(
                m_path, Phrase::tr("the token is another desk's, %1", m_greeting.desk.toString()));
        if (isNew)
            return following.beginFilling(m_greeting.epoch, m_greeting.club, m_clock.now());
        if (Status fine = check(m_path, *state, m_greeting, following); !fine)
            return fine;
        if (!m_becoming.reset)
            return {};
        const auto anew = following.takeAnew(m_clock.now());
        return anew ? Status() : tl::unexpected(anew.error());
    }

    /// Nothing to keep aside is nothing wrong; a file that follows this server stays.
    [[nodiscard]] Status join()
    {
        const auto state = Following(*m_held.store).state();
        const auto steps = m_held.store->lastSequence();
        if (!state || !steps)
            return tl::unexpected(state ? steps.error() : state.error());
        const bool isHere = *state && (*state)->club == m_greeting.club;
        if (isHere || (!*state && *steps == 0) || m_greeting.isEmpty)
            return {};
        m_held.close();
        auto kept = ClubFile::setAside(m_path, m_clock.now());
        if (!kept)
            return tl::unexpected(kept.error());
        m_held.keptAs = std::move(*kept);
        return open(m_path, m_clock, m_greeting.desk, m_held);
    }

    const Becoming &m_becoming;
    const std::filesystem::path &m_path;
    const Clock &m_clock;
    const Greeting &m_greeting;
    SyncExchange &m_exchange;
    HeldFile m_held;
};

std::string print(const std::string &server, const BroughtTogether &together)
{
    const Exchanged &done = together.done;
    const FollowingState &state = done.state;
    JsonOut json;
    json.object().key("server").text(server);
    json.key("desk").text(together.desk.toString());
    json.key("sent").number(done.sent).key("refused").number(done.refused);
    json.key("received").number(done.received).key("given").number(done.given);
    json.key("waiting").number(state.toSend + state.onTheWay);
    json.key("atRisk").number(state.atRisk).key("conflicts").number(state.conflicts);
    json.key("keptAs").textOrNull(together.keptAs.string());
    json.key("synced").boolean(state.toSend + state.onTheWay + state.conflicts == 0).endObject();
    return json.take();
}

/// One sentence for a person, and 6: what became of the last question is not known, or nobody
/// answers.
Printed tellFault(const std::string &server, const LineFault &fault)
{
    const Phrase said = fault.kind == LineFault::Kind::SignedOut
        ? Phrase::tr("The server %1 does not know this token any more.", server)
        : fault.kind == LineFault::Kind::Expired
        ? Phrase::tr("The token for the server %1 has expired: a new one is needed. What waits is "
                     "kept.",
                     server)
        : fault.kind == LineFault::Kind::Busy
        ? Phrase::tr("The server %1 is busy (%2). Try again later.", server, fault.detail)
        : fault.kind == LineFault::Kind::Refused
        ? Phrase::tr("The server %1 did not take what was sent (%2).", server, fault.detail)
        : Phrase::tr(
            "The server %1 does not answer (%2). What waits is kept.", server, fault.detail);
    return {{}, text::said(said).toStdString() + "\n", exitServer};
}

Result<std::unique_ptr<HttpLine>> openLine(const NamedServer &server, ManualWorker &home)
{
    HttpLine::Options options;
    options.address = server.address;
    options.token = Secret(server.token.view());
    options.trusted = server.trusted;
    options.folders = lineFolders(QCoreApplication::applicationDirPath().toStdString());
    return HttpLine::open(std::move(options), home);
}

} // namespace

Result<NamedServer> namedServer(const CommandLine &line,
                                const std::filesystem::path &workingDirectory)
{
    auto token = readSecretLine(line.valueOr("--token-file", "-"), workingDirectory, STDIN_FILENO);
    if (!token)
        return tl::unexpected(token.error());
    NamedServer server{line.valueOr("--server", ""), Secret(*token), {}};
    wipe(*token);
    if (const auto trusted = line.value("--trust"))
        server.trusted = workingDirectory / *trusted;
    return server;
}

tl::expected<BroughtTogether, Printed> bringTogether(const NamedServer &server,
                                                     const std::filesystem::path &file,
                                                     const Becoming &becoming,
                                                     const Clock &clock,
                                                     const WhileHeld &whileHeld)
{
    const auto failed = [](const Error &error) {
        return tl::unexpected(printRefusal({{}, error, {}}));
    };
    const auto broken = [&](const SyncBroken &why) {
        return tl::unexpected(why.fault ? tellFault(server.address, *why.fault)
                                        : printRefusal({{}, *why.error, {}}));
    };
    ManualWorker home;
    const auto opened = openLine(server, home);
    if (!opened)
        return failed(opened.error());
    SyncExchange exchange(**opened, home, clock);
    const auto greeting = exchange.greet();
    if (!greeting)
        return broken(greeting.error());
    auto held = Preparing(becoming, file, clock, *greeting, exchange).run();
    if (!held)
        return broken(held.error());
    const auto desk = held->store->deskId();
    if (!desk)
        return failed(desk.error());
    const auto done = exchange.run(*held->store, *desk);
    Status last;
    if (done && whileHeld) {
        Following following(*held->store);
        last = whileHeld(following);
    }
    held->close();
    if (!done)
        return broken(done.error());
    if (!last)
        return failed(last.error());
    return BroughtTogether{*desk, greeting->actor, *done, held->keptAs};
}

int runSync(const CommandLine &line,
            const std::filesystem::path &file,
            const std::filesystem::path &workingDirectory,
            const Clock &clock,
            std::string &out,
            std::string &err)
{
    const auto tell = [&](const Printed &printed) {
        out += printed.out;
        err += printed.err;
        return printed.exit;
    };
    const auto server = namedServer(line, workingDirectory);
    if (!server)
        return tell(printRefusal({{}, server.error(), {}}));
    const Becoming becoming{line.has("--adopt"), line.has("--join"), line.has("--reset")};
    const auto together = bringTogether(*server, file, becoming, clock);
    if (!together)
        return tell(together.error());
    out += print(server->address, *together);
    return exitDone;
}

} // namespace bayboard
