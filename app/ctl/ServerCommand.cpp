#include "app/ctl/ServerCommand.h"

#include "app/ctl/DefaultClubFile.h"
#include "app/ctl/Help.h"
#include "app/ctl/Printing.h"
#include "app/ctl/SyncCommand.h"
#include "core/store/FileLock.h"
#include "core/store/FileMoves.h"
#include "core/text/ErrorSentences.h"
#include "core/text/RefusalSentences.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

namespace bayboard {

namespace {

constexpr std::chrono::seconds tokenPatience{10}; // for another command with the same token
constexpr int judgedAtMost = 3;

int tell(const Printed &printed, std::string &out, std::string &err)
{
    out += printed.out;
    err += printed.err;
    return printed.exit;
}

/// Whether it means the same when it is given again after the server refused it; undo would take
/// back another step.
bool canBeJudgedAgain(CommandCode code)
{
    return code == CommandCode::CreateBooking || code == CommandCode::RescheduleBooking
        || code == CommandCode::CancelBooking || code == CommandCode::Block;
}

/// What the server refused, as commands print what a rule refuses.
Printed refusedBy(const std::vector<Conflict> &conflicts)
{
    Printed printed;
    printed.exit = exitRefused;
    JsonOut json;
    json.object().key("violations").list();
    for (const Conflict &conflict : conflicts) {
        const std::string message = text::sentence(conflict.judgement).toStdString();
        json.object().key("code").text(conflict.judgement.code).key("message").text(message);
        json.key("fixes").list().endList().endObject();
        printed.err += message + "\n";
    }
    json.endList().endObject();
    printed.out = json.take();
    return printed;
}

/// A file that commands for one server take turns with.
class ServerCopy
{
public:
    ServerCopy(const NamedServer &server, std::filesystem::path file, const Clock &clock)
        : m_server(server)
        , m_file(std::move(file))
        , m_clock(clock)
    { }

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

    /// Whom alone the token speaks for; null: anybody of the desk.
    [[nodiscard]] tl::expected<OperatorId, Printed> bringUpToDate()
    {
        auto together = bring([this](Following &, const Conflict &conflict) -> Status {
            m_known.insert(conflict.set.id);
            return {};
        });
        if (!together)
            return tl::unexpected(std::move(together.error()));
        return together->actor;
    }

    /// Sends what the command did, and reads on; what the server refused of it.
    [[nodiscard]] tl::expected<std::vector<Conflict>, Printed> send()
    {
        std::vector<Conflict> refused;
        const auto together = bring([&](Following &following, const Conflict &conflict) -> Status {
            if (m_known.contains(conflict.set.id))
                return {};
            refused.push_back(conflict);
            // Whoever gave the command is told now: nobody is to decide it later.
            return following.giveUp(
                conflict.set.id,
                {DecisionKind::GivenUp, m_clock.now(), conflict.set.actor, {}, {}});
        });
        if (!together)
            return tl::unexpected(together.error());
        return refused;
    }

private:
    /// `each` hears of the conflicts that are open then.
    [[nodiscard]] tl::expected<BroughtTogether, Printed>
    bring(const std::function<Status(Following &, const Conflict &)> &each)
    {
        return bringTogether(m_server, m_file, {}, m_clock, [&](Following &following) -> Status {
            const auto open = following.conflicts(true);
            if (!open)
                return tl::unexpected(open.error());
            for (const Conflict &conflict : *open)
                if (Status done = each(following, conflict); !done)
                    return done;
            return {};
        });
    }

    const NamedServer &m_server;
    std::filesystem::path m_file;
    const Clock &m_clock;
    std::set<ChangeSetId> m_known; ///< open before the command
};

Result<std::filesystem::path> copyFor(const NamedServer &server)
{
    auto file = serverCopyFile(server.address, server.token);
    if (Status made = files::makeFolder(file.parent_path()); !made)
        return tl::unexpected(made.error());
    std::error_code failed;
    std::filesystem::permissions(
        file.parent_path(), std::filesystem::perms::owner_all, failed); // customers are in it
    if (failed)
        return fail(ErrorCode::FileNotWritable, file.parent_path().string(), failed.message());
    return file;
}

} // namespace

std::optional<UsageError> notForAServer(const CommandLine &line)
{
    if (!line.has("--server")) {
        if (line.command->code == CommandCode::Sync)
            return UsageError{text::said(Phrase::tr("%1 needs %2.", line.command->name, "--server"))
                                  .toStdString(),
                              usageLine(*line.command)};
        for (const char *option : {"--token-file", "--trust"})
            if (line.has(option))
                return UsageError{
                    text::said(Phrase::tr("%1 goes with --server.", option)).toStdString(),
                    usageLine(*line.command)};
        return std::nullopt;
    }
    constexpr std::array ofThisComputer{CommandCode::Init,
                                        CommandCode::Expand,
                                        CommandCode::RulesCheck,
                                        CommandCode::SetPin,
                                        CommandCode::SetPassword,
                                        CommandCode::ForgetPins,
                                        CommandCode::Window,
                                        CommandCode::Help};
    if (std::find(ofThisComputer.begin(), ofThisComputer.end(), line.command->code)
        == ofThisComputer.end())
        return std::nullopt;
    return UsageError{
        text::said(Phrase::tr("%1 is nothing that a server can do.", line.command->name))
            .toStdString(),
        usageLine(*line.command)};
}

int runOnServer(const CommandLine &line,
                const std::vector<std::string> &args,
                const std::filesystem::path &workingDirectory,
                const Clock &clock,
                const RunOnFile &run,
                std::string &out,
                std::string &err)
{
    const auto fail = [&](const Error &error) {
        return tell(printRefusal({{}, error, {}}), out, err);
    };
    const auto server = namedServer(line, workingDirectory);
    if (!server)
        return fail(server.error());
    const auto named = line.value("--db");
    const auto file
        = named ? Result<std::filesystem::path>(workingDirectory / *named) : copyFor(*server);
    if (!file)
        return fail(file.error());
    auto turnFile = *file;
    turnFile += ".turn";
    const auto turn = FileLock::take(turnFile, tokenPatience, "bayboardctl");
    if (!turn)
        return fail(turn.error());
    ServerCopy copy(*server, *file, clock);
    const auto actor = copy.bringUpToDate();
    if (!actor)
        return tell(actor.error(), out, err);
    auto asWhom = args;
    if (!actor->isNull() && !line.has("--as"))
        asWhom.insert(asWhom.begin(), {"--as", actor->toString()});
    std::vector<Conflict> refused;
    for (int times = 0; times < judgedAtMost; ++times) {
        std::string said;
        std::string told;
        const int exit = run(asWhom, copy.file(), said, told);
        // A refused try is counted in the copy and waits for nothing.
        if (exit != exitDone || onlyReads(line) || line.has("--dry-run"))
            return tell({said, told, exit}, out, err);
        auto sent = copy.send();
        if (!sent)
            return tell(sent.error(), out, err);
        if (sent->empty())
            return tell({said, told, exit}, out, err);
        refused = std::move(*sent);
        if (!canBeJudgedAgain(line.command->code))
            break;
    }
    return tell(refusedBy(refused), out, err);
}

} // namespace bayboard
