#include "app/server/Program.h"

#include "app/ctl/CommandTable.h"
#include "app/ctl/HandoverClient.h"
#include "app/ctl/ProgramClock.h"
#include "app/ctl/Sentences.h"
#include "app/server/Serve.h"
#include "app/server/TokenCommands.h"
#include "app/server/WebhookCommands.h"
#include "app/server/WebhookKey.h"
#include "core/exchange/JsonOut.h"
#include "core/text/ErrorSentences.h"

namespace bayboard {

namespace {

CommandOutcome wholeOf(JsonOut &json)
{
    return {exitDone, json.take(), {}};
}

/// What is done to data that a server may have open: then the server does it.
CommandOutcome
runBeside(const ServerOptions &options, DataKeeping &keeping, const Clock &clock, Random &random)
{
    const bool isOfWebhooks = isWebhookCommand(options.command);
    auto source = keeping.open();
    if (!source) {
        if (source.error().code != ErrorCode::StoreLocked || keeping.file().empty())
            return outcomeFor(source.error());
        const auto reply
            = handOver(keeping.file(),
                       {isOfWebhooks ? webhookArguments(options) : tokenArguments(options), "/"});
        if (!reply)
            return outcomeFor(source.error());
        return *reply ? CommandOutcome{(*reply)->exit, (*reply)->out, (*reply)->err}
                      : outcomeFor(reply->error());
    }
    const auto instances = (*source)->instances();
    if (!instances)
        return outcomeFor(instances.error());
    if (!isOfWebhooks)
        return runTokenCommand(options, *instances->front(), clock, random);
    WebhookSecrets secrets(webhookKeyIn(webhookKeyPath(options, keeping.file()), random), random);
    return runWebhookCommand(options, *instances->front(), secrets, clock, random);
}

CommandOutcome init(DataKeeping &keeping)
{
    if (Status done = keeping.make(); !done)
        return outcomeFor(done.error());
    JsonOut json;
    json.object().key("made").text(keeping.file().empty() ? "PostgreSQL" : keeping.file().string());
    json.endObject();
    return wholeOf(json);
}

CommandOutcome migrate(DataKeeping &keeping)
{
    const auto done = keeping.migrate();
    if (!done)
        return outcomeFor(done.error());
    JsonOut json;
    json.object().key("from").number(done->from == 0 ? done->to : done->from);
    json.key("to").number(done->to).key("backup").textOrNull(done->backup).endObject();
    return wholeOf(json);
}

CommandOutcome backup(const std::string &target, DataKeeping &keeping)
{
    if (Status done = keeping.backup(target); !done)
        return outcomeFor(done.error());
    JsonOut json;
    json.object().key("backup").text(target).endObject();
    return wholeOf(json);
}

CommandOutcome restore(const std::string &from, bool otherClub, DataKeeping &keeping)
{
    const auto done = keeping.restore(from, otherClub);
    if (!done)
        return outcomeFor(done.error());
    JsonOut json;
    json.object().key("restored").text(from).key("epoch").text(done->epoch.toString());
    json.key("keptAs").textOrNull(done->keptAs).endObject();
    return wholeOf(json);
}

CommandOutcome check(DataKeeping &keeping)
{
    const auto findings = keeping.check();
    if (!findings)
        return outcomeFor(findings.error());
    JsonOut json;
    json.object().key("findings").list();
    for (const Phrase &finding : *findings)
        json.text(text::said(finding).toStdString());
    json.endList().endObject();
    return {findings->empty() ? exitDone : exitStore, json.take(), {}};
}

CommandOutcome runCommand(const ServerOptions &options)
{
    const ProgramClock clock;
    ProgramRandom random;
    const auto keeping = keepingOf(options.store, clock, random, options.backups);
    if (!keeping)
        return {exitUsage, {}, sentenceFor(keeping.error()) + "\n"};
    switch (options.command) {
    case ServerCommand::Init:
        return init(**keeping);
    case ServerCommand::Migrate:
        return migrate(**keeping);
    case ServerCommand::Backup:
        return backup(options.operand, **keeping);
    case ServerCommand::Restore:
        return restore(options.operand, options.otherClub, **keeping);
    case ServerCommand::Check:
        return check(**keeping);
    case ServerCommand::TokenCreate:
    case ServerCommand::TokenList:
    case ServerCommand::TokenRevoke:
    case ServerCommand::WebhookAdd:
    case ServerCommand::WebhookList:
    case ServerCommand::WebhookRemove:
    case ServerCommand::WebhookRotate:
    case ServerCommand::WebhookDead:
    case ServerCommand::WebhookReplay:
        return runBeside(options, **keeping, clock, random);
    case ServerCommand::Serve:
    case ServerCommand::Help:
    case ServerCommand::Version:
        break;
    }
    return serve(options, **keeping, clock, random);
}

} // namespace

CommandOutcome runServerProgram(const std::vector<std::string> &args,
                                const Environment &environment)
{
    const auto options = readServerOptions(args, environment);
    if (!options) {
        CommandOutcome wrong = outcomeFor(options.error());
        if (options.error().code == ErrorCode::InvalidArgument)
            wrong.exit = exitUsage;
        return wrong;
    }
    if (options->command == ServerCommand::Help)
        return {exitDone, serverHelp(), {}};
    if (options->command == ServerCommand::Version) {
        JsonOut json;
        json.object().key("version").text(BAYBOARD_VERSION).endObject();
        return wholeOf(json);
    }
    return runCommand(*options);
}

} // namespace bayboard
