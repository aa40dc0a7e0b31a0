#include "app/server/WebhookCommands.h"

#include "app/ctl/CommandTable.h"
#include "core/access/Permission.h"
#include "core/store/FileMoves.h"
#include "core/webhooks/Subscribing.h"
#include "core/webhooks/WebhookJson.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace bayboard {

namespace {

constexpr std::int64_t mostDead = 1000;

std::vector<std::string> splitEvents(const std::string &text)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        if (!part.empty())
            parts.push_back(part);
    return parts;
}

Result<std::shared_ptr<const Club>> clubOf(ServerData &data)
{
    const auto transaction = data.judging();
    return transaction ? (*transaction)->club() : tl::unexpected(transaction.error());
}

/// One run of a command.
class WebhookCommand
{
public:
    WebhookCommand(const ServerOptions &options,
                   ServerData &data,
                   WebhookSecrets &secrets,
                   const Clock &clock,
                   Random &random)
        : m_options(options)
        , m_data(data)
        , m_secrets(secrets)
        , m_now(clock.now())
        , m_random(random)
    { }

    [[nodiscard]] Result<std::string> run()
    {
        auto club = clubOf(m_data);
        if (!club)
            return tl::unexpected(club.error());
        m_club = std::move(*club);
        if (m_options.command == ServerCommand::WebhookAdd)
            return add();
        if (m_options.command == ServerCommand::WebhookList)
            return list();
        const auto id = WebhookId::parse(m_options.operand);
        if (!id)
            return fail(ErrorCode::NotFound, Phrase::tr("webhook"), m_options.operand);
        if (m_options.command == ServerCommand::WebhookRemove)
            return remove(*id);
        if (m_options.command == ServerCommand::WebhookRotate)
            return rotate(*id);
        return m_options.command == ServerCommand::WebhookDead ? dead(*id) : replay(*id);
    }

private:
    [[nodiscard]] Result<std::string> print(const NewSecret &made)
    {
        auto counts = m_data.webhooks().counts();
        if (!counts)
            return tl::unexpected(counts.error());
        JsonOut json;
        printWebhook(
            json, *m_club, made.webhook, (*counts)[made.webhook.id], m_now, made.secret.view());
        return json.take();
    }

    [[nodiscard]] Result<std::string> add()
    {
        WebhookWish wish{m_options.operand, splitEvents(m_options.events), {}, {}};
        if (m_options.actor.empty())
            return fail(ErrorCode::InvalidArgument,
                        "--operator",
                        Phrase::tr("an operator is wanted, for whose eyes it is"));
        const auto person = m_club->findOperator(m_options.actor);
        if (!person)
            return tl::unexpected(person.error());
        wish.actor = *person;
        if (!m_options.location.empty()) {
            const auto place = m_club->findLocation(m_options.location);
            if (!place)
                return tl::unexpected(place.error());
            wish.location = *place;
        }
        const auto made = addWebhook(m_data, m_secrets, wish, m_random, m_now);
        return made ? print(*made) : tl::unexpected(made.error());
    }

    [[nodiscard]] Result<std::string> list()
    {
        const auto all = m_data.webhooks().webhooks();
        auto counts = m_data.webhooks().counts();
        if (!all || !counts)
            return tl::unexpected(all ? counts.error() : all.error());
        JsonOut json;
        json.object().key("webhooks").list();
        for (const Webhook &webhook : *all)
            printWebhook(json, *m_club, webhook, (*counts)[webhook.id], m_now);
        return json.endList().endObject().take();
    }

    [[nodiscard]] Result<std::string> remove(WebhookId id)
    {
        if (Status done = m_data.webhooks().removeWebhook(id); !done)
            return tl::unexpected(done.error());
        JsonOut json;
        return json.object().key("removed").text(id.toString()).endObject().take();
    }

    [[nodiscard]] Result<std::string> rotate(WebhookId id)
    {
        auto transaction = m_data.judging();
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto made = rotateSecret(
            m_data, m_secrets, id, minutes(m_options.overlapMinutes), m_random, m_now);
        if (!made)
            return tl::unexpected(made.error());
        if (Status done = (*transaction)->commit(); !done)
            return tl::unexpected(done.error());
        return print(*made);
    }

    [[nodiscard]] Result<std::string> dead(WebhookId id)
    {
        if (const auto webhook = findWebhook(m_data, id); !webhook)
            return tl::unexpected(webhook.error());
        const auto all = m_data.webhooks().deadDeliveries(id, mostDead);
        if (!all)
            return tl::unexpected(all.error());
        JsonOut json;
        json.object().key("dead").list();
        for (const WebhookDelivery &each : *all)
            printDeadDelivery(json, each);
        return json.endList().endObject().take();
    }

    [[nodiscard]] Result<std::string> replay(WebhookId id)
    {
        std::vector<Uuid> ids;
        if (!m_options.event.empty()) {
            const auto event = Uuid::parse(m_options.event);
            if (!event)
                return fail(ErrorCode::NotFound, Phrase::tr("event"), m_options.event);
            ids.push_back(*event);
        }
        const auto count = replayDead(m_data, id, ids, m_now);
        if (!count)
            return tl::unexpected(count.error());
        JsonOut json;
        return json.object().key("replayed").number(*count).endObject().take();
    }

    const ServerOptions &m_options;
    ServerData &m_data;
    WebhookSecrets &m_secrets;
    Instant m_now;
    Random &m_random;
    std::shared_ptr<const Club> m_club;
};

struct Word
{
    ServerCommand command;
    const char *word;
};

constexpr std::array words = {Word{ServerCommand::WebhookAdd, "add"},
                              Word{ServerCommand::WebhookList, "list"},
                              Word{ServerCommand::WebhookRemove, "remove"},
                              Word{ServerCommand::WebhookRotate, "rotate"},
                              Word{ServerCommand::WebhookDead, "dead"},
                              Word{ServerCommand::WebhookReplay, "replay"}};

const Word *wordOf(ServerCommand command)
{
    const auto *found = std::find_if(words.begin(), words.end(), [command](const Word &each) {
        return each.command == command;
    });
    return found == words.end() ? nullptr : found;
}

} // namespace

bool isWebhookCommand(ServerCommand command)
{
    return wordOf(command) != nullptr;
}

CommandOutcome runWebhookCommand(const ServerOptions &options,
                                 ServerData &data,
                                 WebhookSecrets &secrets,
                                 const Clock &clock,
                                 Random &random)
{
    auto printed = WebhookCommand(options, data, secrets, clock, random).run();
    return printed ? CommandOutcome{exitDone, std::move(*printed), {}}
                   : outcomeFor(printed.error());
}

std::vector<std::string> webhookArguments(const ServerOptions &options)
{
    std::vector<std::string> args = {"webhook", wordOf(options.command)->word};
    if (!options.operand.empty())
        args.push_back(options.operand);
    const auto add = [&](const char *name, const std::string &value) {
        if (!value.empty())
            args.push_back(std::string(name) + "=" + value);
    };
    add("--operator", options.actor);
    add("--events", options.events);
    add("--location", options.location);
    add("--event", options.event);
    add("--overlap-minutes", std::to_string(options.overlapMinutes));
    return args;
}

std::filesystem::path webhookKeyPath(const ServerOptions &options,
                                     const std::filesystem::path &data)
{
    if (!options.webhookKey.empty())
        return options.webhookKey;
    if (!data.empty())
        return files::beside(data, ".webhook-key");
    return options.config.empty()
        ? std::filesystem::path()
        : std::filesystem::path(options.config).parent_path() / "bayboard.webhook-key";
}

} // namespace bayboard
