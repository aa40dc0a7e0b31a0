#include "app/ctl/Program.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandRunner.h"
#include "app/ctl/DefaultClubFile.h"
#include "app/ctl/HandoverClient.h"
#include "app/ctl/InitCommand.h"
#include "app/ctl/OwnDesk.h"
#include "app/ctl/PinSource.h"
#include "app/ctl/Printing.h"
#include "app/ctl/ProgramClock.h"
#include "app/ctl/Sentences.h"
#include "app/ctl/ServerCommand.h"
#include "app/ctl/SyncCommand.h"
#include "app/keychain/SystemKeychain.h"

#include <QCoreApplication>

#include <chrono>
#include <unistd.h>
#include <utility>

namespace bayboard {

namespace {

constexpr std::chrono::seconds answerPatience{10};
constexpr std::chrono::milliseconds lookAgain{200};

int failWith(const Error &error, std::string &out, std::string &err)
{
    const Printed printed = printRefusal({{}, error, {}});
    out += printed.out;
    err += printed.err;
    return printed.exit;
}

/// The file, or the answer of the program that has it.
using Turn = std::variant<std::unique_ptr<ClubFile>, HandoverReply>;

/// `reads`: then a file that may not be written will do.
Result<std::unique_ptr<ClubFile>>
openFile(const ClubFile::Options &options, bool reads, const Clock &clock, DeskId desk)
{
    auto file = ClubFile::open(options, clock, desk);
    const bool mayNot = !file && file.error().code == ErrorCode::StoreReadOnly;
    return mayNot && reads ? ClubFile::openToRead(options) : std::move(file);
}

Result<Turn> takeTurn(const std::filesystem::path &path,
                      bool reads,
                      const HandoverRequest &request,
                      const Clock &clock,
                      Random &random)
{
    const auto deadline = std::chrono::steady_clock::now() + answerPatience;
    ClubFile::Options options;
    options.path = path;
    options.holder = "bayboardctl";
    const DeskId desk{makeUuidV7(toUnix(clock.now()) * 1000, random)};
    for (;;) {
        auto file = openFile(options, reads, clock, desk);
        if (file)
            return Turn(std::move(*file));
        if (file.error().code != ErrorCode::StoreLocked)
            return tl::unexpected(file.error());
        if (auto reply = handOver(path, request)) {
            if (!*reply)
                return tl::unexpected(reply->error());
            return Turn(std::move(**reply));
        }
        if (std::chrono::steady_clock::now() >= deadline)
            return tl::unexpected(file.error());
        options.patience = lookAgain;
    }
}

/// Arguments without --db, which is settled when the command is handed over.
std::vector<std::string> withoutFile(const std::vector<std::string> &args)
{
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < args.size(); ++i) {
        if (args[i] == "--db")
            ++i;
        else if (!args[i].starts_with("--db="))
            kept.push_back(args[i]);
    }
    return kept;
}

/// Runs the command on the file, or lets the program run it that has the file.
int runOnFile(const std::vector<std::string> &args,
              const std::filesystem::path &file,
              const std::filesystem::path &here,
              const GivenPins &pins,
              ProgramClock &clock,
              std::string &out,
              std::string &err)
{
    ProgramRandom random;
    const auto line = parseCommandLine(args);
    const bool reads = onlyReads(*line) || line->has("--dry-run");
    const HandoverRequest request{withoutFile(args), here.string(), pins};
    const auto keychain = makeSystemKeychain(QCoreApplication::applicationDirPath().toStdString());
    std::unique_ptr<OwnDesk> own;
    // What the desk could not read has been noted: opened again, the file is rescued.
    for (bool again = true; own == nullptr;) {
        auto turn = takeTurn(file, reads, request, clock, random);
        if (!turn)
            return failWith(turn.error(), out, err);
        if (const auto *reply = std::get_if<HandoverReply>(&*turn)) {
            out += reply->out;
            err += reply->err;
            return reply->exit;
        }
        auto &mine = std::get<std::unique_ptr<ClubFile>>(*turn);
        const std::string rescued = sentenceFor(mine->report());
        own = std::make_unique<OwnDesk>(std::move(mine), clock, random, keychain.get());
        const bool damaged
            = !own->status() && own->status().error().code == ErrorCode::StoreDamaged;
        if (damaged && std::exchange(again, false)) {
            own.reset();
            continue;
        }
        if (!rescued.empty())
            err += rescued + "\n";
    }
    if (!own->status())
        return failWith(own->status().error(), out, err);
    CommandContext context{own->desk(),
                           own->home(),
                           here,
                           [&clock](Instant instant) { clock.set(instant); },
                           {},
                           pins};
    return runCommand(context, args, out, err);
}

} // namespace

int runProgram(const std::vector<std::string> &args, std::string &out, std::string &err)
{
    std::error_code error;
    const std::filesystem::path here = std::filesystem::current_path(error);
    if (const auto exit = runWithoutDesk(args, here, out, err))
        return *exit;
    const auto line = parseCommandLine(args);
    const auto named = line->value("--db");
    const std::filesystem::path file = named ? here / *named : defaultClubFile();
    ProgramClock clock;
    ProgramRandom random;
    if (line->command->code == CommandCode::Init)
        return runInit(*line, file, here, clock, random, out, err);
    if (line->command->code == CommandCode::Sync)
        return runSync(*line, file, here, clock, out, err);
    const auto pins = readPins(*line, here, STDIN_FILENO);
    if (!pins)
        return failWith(pins.error(), out, err);
    const auto run = [&](const std::vector<std::string> &arguments,
                         const std::filesystem::path &onto,
                         std::string &printed,
                         std::string &said) {
        return runOnFile(arguments, onto, here, *pins, clock, printed, said);
    };
    if (line->has("--server"))
        return runOnServer(*line, args, here, clock, run, out, err);
    return run(args, file, out, err);
}

} // namespace bayboard
