#include "app/server/TokenCommands.h"

#include "app/ctl/CommandTable.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Sentences.h"
#include "app/server/UtcText.h"
#include "core/exchange/JsonOut.h"
#include "core/identity/TokenText.h"

namespace bayboard {

namespace {

void writeToken(JsonOut &json, const DeviceToken &token, Instant now)
{
    const auto time = [&](const char *name, const std::optional<Instant> &at) {
        json.key(name).textOrNull(at ? utcText(*at) : std::string());
    };
    json.key("id").text(token.id.toString()).key("device").text(token.device);
    json.key("desk").text(token.desk.toString());
    json.key("operator").textOrNull(token.actor.isNull() ? "" : token.actor.toString());
    time("made", token.made);
    time("lastSeen", token.lastSeen);
    time("revoked", token.revoked);
    time("expires", token.expires);
    json.key("expired").boolean(token.hasExpired(now));
}

/// By id or by name.
Result<OperatorId> findOperator(ServerData &data, const std::string &wanted)
{
    if (wanted.empty())
        return OperatorId();
    const auto transaction = data.judging();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto club = (*transaction)->club();
    if (!club)
        return tl::unexpected(club.error());
    for (const Operator &person : (*club)->operators())
        if (!person.withdrawn && (person.name == wanted || person.id.toString() == wanted))
            return person.id;
    return fail(ErrorCode::NotFound, "operator", wanted);
}

CommandOutcome
create(const ServerOptions &options, ServerData &data, const Clock &clock, Random &random)
{
    if (options.device.empty() || options.device.size() > 200)
        return outcomeFor(Error{ErrorCode::InvalidArgument,
                                {"--device", Phrase::tr("a name for the device is wanted")}});
    const auto desk = DeskId::parse(options.desk);
    if (!options.desk.empty() && (!desk || desk->isNull()))
        return outcomeFor(
            Error{ErrorCode::InvalidArgument, {"--desk", Phrase::tr("it is not an id")}});
    const auto actor = findOperator(data, options.actor);
    if (!actor)
        return outcomeFor(actor.error());
    const Secret text = makeTokenText(random);
    const std::int64_t milliseconds = toUnix(clock.now()) * 1000;
    DeviceToken token;
    token.id.value = makeUuidV7(milliseconds, random);
    token.hash = tokenHash(text.view()).value();
    token.device = options.device;
    token.desk = desk.value_or(DeskId{makeUuidV7(milliseconds, random)});
    token.actor = *actor;
    token.made = clock.now();
    if (options.days > 0)
        token.expires = token.made + days(options.days);
    if (Status added = data.addToken(token); !added)
        return outcomeFor(added.error());
    JsonOut json;
    json.object();
    json.key("token").text(text.view());
    writeToken(json, token, token.made);
    return {exitDone, json.endObject().take(), {}};
}

CommandOutcome list(ServerData &data, const Clock &clock)
{
    const auto tokens = data.tokens();
    if (!tokens)
        return outcomeFor(tokens.error());
    JsonOut json;
    json.object().key("tokens").list();
    for (const DeviceToken &token : *tokens) {
        json.object();
        writeToken(json, token, clock.now());
        json.endObject();
    }
    return {exitDone, json.endList().endObject().take(), {}};
}

CommandOutcome revoke(const ServerOptions &options, ServerData &data, const Clock &clock)
{
    const auto id = TokenId::parse(options.operand);
    if (!id)
        return outcomeFor(Error{ErrorCode::NotFound, {"token", Phrase(options.operand)}});
    if (Status done = data.revokeToken(*id, clock.now()); !done)
        return outcomeFor(done.error());
    JsonOut json;
    json.object().key("revoked").text(id->toString()).endObject();
    return {exitDone, json.take(), {}};
}

} // namespace

bool isTokenCommand(ServerCommand command)
{
    return command == ServerCommand::TokenCreate || command == ServerCommand::TokenList
        || command == ServerCommand::TokenRevoke;
}

CommandOutcome
runTokenCommand(const ServerOptions &options, ServerData &data, const Clock &clock, Random &random)
{
    if (options.command == ServerCommand::TokenCreate)
        return create(options, data, clock, random);
    return options.command == ServerCommand::TokenRevoke ? revoke(options, data, clock)
                                                         : list(data, clock);
}

std::vector<std::string> tokenArguments(const ServerOptions &options)
{
    if (options.command == ServerCommand::TokenList)
        return {"token", "list"};
    if (options.command == ServerCommand::TokenRevoke)
        return {"token", "revoke", options.operand};
    std::vector<std::string> args = {"token", "create", "--device=" + options.device};
    if (!options.desk.empty())
        args.push_back("--desk=" + options.desk);
    if (!options.actor.empty())
        args.push_back("--operator=" + options.actor);
    if (options.days > 0)
        args.push_back("--days=" + std::to_string(options.days));
    return args;
}

CommandOutcome outcomeFor(const Error &error)
{
    const int exit = exitCodeFor(error.code);
    return {exit == exitRefused ? exitStore : exit, {}, sentenceFor(error) + "\n"};
}

} // namespace bayboard
