#include "app/server/Options.h"

#include "app/ctl/CommandTable.h"
#include "core/base/JsonFault.h"
#include "core/text/ErrorSentences.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <rapidjson/document.h>
#include <sstream>
#include <sys/stat.h>

namespace bayboard {

namespace {

using Values = std::map<std::string, std::string>; ///< by the option's name

struct CommandWord
{
    std::vector<std::string> words;
    ServerCommand command;
    const char *operand;
    Phrase meaning;
};

const std::vector<CommandWord> &commandWords()
{
    static const std::vector<CommandWord> words = {
        {{}, ServerCommand::Serve, "", Phrase::tr("serves desks until it is told to stop")},
        {{"init"},
         ServerCommand::Init,
         "",
         Phrase::tr("makes data without a club, for a desk that gives it one")},
        {{"token", "create"},
         ServerCommand::TokenCreate,
         "",
         Phrase::tr("makes a token for a device and shows it this once")},
        {{"token", "list"}, ServerCommand::TokenList, "", Phrase::tr("lists devices with a token")},
        {{"token", "revoke"},
         ServerCommand::TokenRevoke,
         "ID",
         Phrase::tr("takes a device's token back, at once")},
        {{"webhook", "add"},
         ServerCommand::WebhookAdd,
         "URL",
         Phrase::tr("tells that address what happens, and shows its secret this once")},
        {{"webhook", "list"},
         ServerCommand::WebhookList,
         "",
         Phrase::tr("lists whom the server tells what happens, and how that goes")},
        {{"webhook", "remove"},
         ServerCommand::WebhookRemove,
         "ID",
         Phrase::tr("tells an address nothing any more")},
        {{"webhook", "rotate"},
         ServerCommand::WebhookRotate,
         "ID",
         Phrase::tr("gives a webhook a new secret; both sign for a while")},
        {{"webhook", "dead"},
         ServerCommand::WebhookDead,
         "ID",
         Phrase::tr("lists events that were given up")},
        {{"webhook", "replay"},
         ServerCommand::WebhookReplay,
         "ID",
         Phrase::tr("sends them again, all or one")},
        {{"migrate"},
         ServerCommand::Migrate,
         "",
         Phrase::tr("brings the data to this program's version, after a backup")},
        {{"backup"},
         ServerCommand::Backup,
         "FILE",
         Phrase::tr("writes a checked copy of the data, also while the server runs")},
        {{"restore"},
         ServerCommand::Restore,
         "FILE",
         Phrase::tr("puts a backup in the place of the data, which is kept beside it")},
        {{"check"},
         ServerCommand::Check,
         "",
         Phrase::tr("proves that the data is sound; exit 5 when it is not")},
        {{"help"}, ServerCommand::Help, "", Phrase::tr("shows this text")},
        {{"version"}, ServerCommand::Version, "", Phrase::tr("prints the version as JSON")},
    };
    return words;
}

tl::unexpected<Error> wrong(const std::string &what, Phrase reason)
{
    return fail(ErrorCode::InvalidArgument, what, std::move(reason));
}

const ServerOptionSpec *specFor(std::string_view name)
{
    for (const ServerOptionSpec &spec : serverOptionSpecs())
        if (name == spec.name)
            return &spec;
    return nullptr;
}

std::string variableFor(const std::string &option)
{
    std::string name = "BAYBOARD_" + option.substr(2);
    std::replace(name.begin(), name.end(), '-', '_');
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) {
        return static_cast<char>(std::toupper(c));
    });
    return name;
}

/// A file may hold the password of a database.
Status keepToOneself(const std::string &path)
{
    struct stat found = {};
    if (stat(path.c_str(), &found) == 0 && (found.st_mode & (S_IROTH | S_IWOTH | S_IWGRP)) != 0)
        return fail(ErrorCode::FileNotReadable,
                    path,
                    Phrase::tr("others may read or change it; chmod 600 keeps it"));
    return {};
}

Result<Values> readFile(const std::string &path)
{
    if (Status own = keepToOneself(path); !own)
        return tl::unexpected(own.error());
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return fail(ErrorCode::FileNotReadable, path, Phrase::tr("it cannot be opened"));
    rapidjson::Document json;
    const std::string whole = text.str();
    json.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(
        whole.data(), whole.size());
    if (json.HasParseError() || !json.IsObject())
        return fail(ErrorCode::FileNotReadable,
                    path,
                    json.HasParseError() ? jsonFault(json.GetParseError())
                                         : Phrase::tr("a JSON object with options is wanted"));
    Values values;
    for (const auto &member : json.GetObject()) {
        const std::string name = std::string("--") + member.name.GetString();
        const bool known = specFor(name) != nullptr && name != "--config";
        if (!known || !(member.value.IsString() || member.value.IsInt64()))
            return fail(
                ErrorCode::FileNotReadable,
                path,
                Phrase::tr("\"%1\" is no option with a text or a number", member.name.GetString()));
        values[name] = member.value.IsString() ? std::string(member.value.GetString())
                                               : std::to_string(member.value.GetInt64());
    }
    return values;
}

/// Splits into options and the other words.
Status
readArguments(const std::vector<std::string> &args, Values &values, std::vector<std::string> &words)
{
    for (std::size_t i = 0; i < args.size(); ++i) {
        std::string name = args[i];
        if (name == "--help" || name == "-h") {
            words = {"help"};
            return {};
        }
        if (!name.starts_with("-")) {
            words.push_back(std::move(name));
            continue;
        }
        const std::size_t equals = name.find('=');
        const bool inOne = equals != std::string::npos;
        const std::string value = inOne ? name.substr(equals + 1) : std::string();
        name = name.substr(0, equals);
        if (specFor(name) == nullptr)
            return wrong(name, Phrase::tr("there is no such option"));
        if (!inOne && i + 1 == args.size())
            return wrong(name, Phrase::tr("a value is missing"));
        values[name] = inOne ? value : args[++i];
    }
    return {};
}

Status readCommand(const std::vector<std::string> &words, ServerOptions &options)
{
    for (const CommandWord &each : commandWords()) {
        const bool takes = *each.operand != '\0';
        const bool fits = words.size() == each.words.size() + (takes ? 1U : 0U)
            && std::equal(each.words.begin(), each.words.end(), words.begin());
        if (!fits)
            continue;
        options.command = each.command;
        if (takes)
            options.operand = words.back();
        return {};
    }
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : " ") + word;
    return wrong(all, Phrase::tr("there is no such command"));
}

class Taken
{
public:
    explicit Taken(const Values &values) : m_values(values) { }

    void text(const char *name, std::string &to) const
    {
        const auto found = m_values.find(name);
        if (found != m_values.end())
            to = found->second;
    }

    void number(const char *name, std::int64_t most, std::int64_t &to)
    {
        std::string given;
        text(name, given);
        if (given.empty())
            return;
        std::int64_t read = -1;
        const auto [end, fault] = std::from_chars(given.data(), given.data() + given.size(), read);
        if (fault != std::errc() || end != given.data() + given.size() || read < 0 || read > most)
            m_fault = Error{
                ErrorCode::InvalidArgument,
                {Phrase(name),
                 Phrase::tr("a whole number from 0 to %1 is wanted", std::to_string(most))}};
        to = read;
    }

    [[nodiscard]] Status status() const
    {
        return m_fault ? Status(tl::unexpected(*m_fault)) : Status();
    }

private:
    const Values &m_values;
    std::optional<Error> m_fault;
};

std::vector<std::string> splitAtCommas(const std::string &text)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        if (!part.empty())
            parts.push_back(part);
    return parts;
}

Status takeYesOrNo(const Taken &taken, const char *name, bool &to)
{
    std::string given = "no";
    taken.text(name, given);
    to = given == "yes";
    return given == "yes" || given == "no" ? Status()
                                           : wrong(name, Phrase::tr("yes or no is wanted"));
}

Status take(const Values &values, ServerOptions &options)
{
    Taken taken(values);
    std::string proxies;
    taken.text("--store", options.store);
    taken.text("--listen", options.listen);
    taken.text("--tls-cert", options.tlsCertificate);
    taken.text("--tls-key", options.tlsKey);
    taken.text("--proxies", proxies);
    taken.text("--log-level", options.logLevel);
    taken.text("--device", options.device);
    taken.text("--desk", options.desk);
    taken.text("--operator", options.actor);
    taken.text("--backups", options.backups);
    taken.text("--lang", options.language);
    taken.number("--days", 36'500, options.days);
    taken.number("--connections", 100'000, options.connections);
    taken.number("--connections-address", 100'000, options.connectionsAddress);
    taken.number("--rate-address", 1'000'000, options.rateAddress);
    taken.number("--rate-token", 1'000'000, options.rateToken);
    taken.number("--head-seconds", 600, options.headSeconds);
    taken.number("--body-seconds", 600, options.bodySeconds);
    taken.number("--threads", 64, options.threads);
    taken.text("--webhook-key", options.webhookKey);
    taken.text("--webhook-trust", options.webhookTrust);
    taken.number("--webhook-attempts", 100, options.webhookAttempts);
    taken.number("--webhook-retry-seconds", 86'400, options.webhookRetrySeconds);
    taken.number("--webhook-open-seconds", 86'400, options.webhookOpenSeconds);
    taken.number("--webhook-timeout", 300, options.webhookTimeout);
    taken.number("--overlap-minutes", 10'080, options.overlapMinutes);
    taken.text("--events", options.events);
    taken.text("--location", options.location);
    taken.text("--event", options.event);
    taken.text("--config", options.config);
    Status said = takeYesOrNo(taken, "--webhook-private", options.webhookPrivate);
    if (said)
        said = takeYesOrNo(taken, "--other-club", options.otherClub);
    if (!said)
        return said;
    if (options.connections == 0)
        return wrong("--connections", Phrase::tr("with none nobody is answered"));
    options.proxies = splitAtCommas(proxies);
    if (options.logLevel != "info" && options.logLevel != "warning" && options.logLevel != "error")
        return wrong("--log-level", Phrase::tr("one of info, warning, error is wanted"));
    if (options.tlsCertificate.empty() != options.tlsKey.empty())
        return wrong("--tls-cert, --tls-key", Phrase::tr("one goes with the other"));
    return taken.status();
}

} // namespace

const std::vector<ServerOptionSpec> &serverOptionSpecs()
{
    static const std::vector<ServerOptionSpec> specs = {
        {"--store", "sqlite:FILE|postgresql://…", Phrase::tr("where the data is")},
        {"--listen", "ADDRESS:PORT", Phrase::tr("where desks connect; port 0: any that is free")},
        {"--tls-cert", "FILE", Phrase::tr("certificate and chain, PEM")},
        {"--tls-key", "FILE", Phrase::tr("its key, PEM, readable for the server alone")},
        {"--proxies",
         "ADDRESS,…",
         Phrase::tr("proxies of yours, whose X-Forwarded-For is believed")},
        {"--log-level", "LEVEL", Phrase::tr("info, warning or error; lines of JSON on stderr")},
        {"--connections", "N", Phrase::tr("how many at once (4096)")},
        {"--connections-address",
         "N",
         Phrase::tr("how many of them of one address that is no proxy of yours (1024); 0: any")},
        {"--rate-address", "N", Phrase::tr("questions a second of one address (200); 0: any")},
        {"--rate-token", "N", Phrase::tr("questions a second of one token (100); 0: any")},
        {"--head-seconds", "N", Phrase::tr("how long a question's head may take (20)")},
        {"--body-seconds", "N", Phrase::tr("how long its body may take (30)")},
        {"--threads", "N", Phrase::tr("threads of the network (2)")},
        {"--config", "FILE", Phrase::tr("a JSON object with these options, without the dashes")},
        {"--backups",
         "FOLDER",
         Phrase::tr("PostgreSQL: a copy of each day goes there, 14 are kept; else none is made")},
        {"--other-club",
         "yes|no",
         Phrase::tr("restore: whether a backup of another club may take the data's place, with its "
                    "own tokens (no)")},
        {"--device", "NAME", Phrase::tr("token create: what people call the device")},
        {"--desk", "ID", Phrase::tr("token create: the desk whose steps it sends; else a new one")},
        {"--operator",
         "ID",
         Phrase::tr("token create: the only operator whose steps it may send; webhook add: whose "
                    "eyes it sees with")},
        {"--days",
         "N",
         Phrase::tr("token create: after so many days the token is good for nothing; 0: it has no "
                    "end (0)")},
        {"--events", "TYPE,…", Phrase::tr("webhook add: which events; else every one")},
        {"--location", "NAME", Phrase::tr("webhook add: of which location; else of all")},
        {"--event", "ID", Phrase::tr("webhook replay: only this one")},
        {"--overlap-minutes",
         "N",
         Phrase::tr("webhook rotate: how long the old secret signs as well (1440)")},
        {"--webhook-key",
         "FILE",
         Phrase::tr("key that keeps the webhooks' secrets; made where there is none; a club's file "
                    "has it beside it")},
        {"--webhook-trust", "FILE", Phrase::tr("certificates of receivers to be trusted, PEM")},
        {"--webhook-private",
         "yes|no",
         Phrase::tr("whether webhooks may go to addresses inside your own network (no)")},
        {"--webhook-attempts", "N", Phrase::tr("then an event is given up (12)")},
        {"--webhook-retry-seconds",
         "N",
         Phrase::tr("before the second attempt (5); four times as long before each further one")},
        {"--webhook-open-seconds",
         "N",
         Phrase::tr("how long a receiver is left alone after five failures in a row (30)")},
        {"--webhook-timeout", "N", Phrase::tr("seconds that an attempt may take (15)")},
        {"--lang", "LANGUAGE", Phrase::tr("of texts for people: de, en, es or fr")},
    };
    return specs;
}

Result<ServerOptions> readServerOptions(const std::vector<std::string> &args,
                                        const Environment &environment)
{
    ServerOptions options;
    Values given;
    std::vector<std::string> words;
    Status done = readArguments(args, given, words);
    if (done)
        done = readCommand(words, options);
    if (!done)
        return tl::unexpected(done.error());
    Values values;
    for (const ServerOptionSpec &spec : serverOptionSpecs())
        if (std::string value = environment(variableFor(spec.name)); !value.empty())
            values[spec.name] = std::move(value);
    for (const auto &[name, value] : given)
        values[name] = value;
    if (const auto file = values.find("--config"); file != values.end()) {
        auto filed = readFile(file->second);
        if (!filed)
            return tl::unexpected(filed.error());
        values.merge(*filed); // what is there already stays
    }
    if (Status taken = take(values, options); !taken)
        return tl::unexpected(taken.error());
    return options;
}

std::string serverHelp()
{
    const auto said = [](const Phrase &phrase) {
        return text::said(phrase).toStdString();
    };
    const auto padded = [](std::string text, std::size_t width) {
        text.resize(std::max(text.size() + 2, width), ' ');
        return "  " + text;
    };
    std::string help = "bayboard-server [COMMAND] --store STORE [OPTION …]\n\n";
    for (const CommandWord &each : commandWords()) {
        std::string line;
        for (const std::string &word : each.words)
            line += (line.empty() ? "" : " ") + word;
        if (line.empty())
            line = said(Phrase::tr("(no command)"));
        if (*each.operand != '\0')
            line += std::string(" ") + each.operand;
        help += padded(line, 24) + said(each.meaning) + "\n";
    }
    help += "\n";
    for (const ServerOptionSpec &spec : serverOptionSpecs())
        help += padded(std::string(spec.name) + " " + spec.value, 28) + said(spec.meaning) + "\n";
    help += "\n"
        + said(Phrase::tr("Each option is also a variable of the environment: BAYBOARD_STORE for "
                          "--store."))
        + "\n\n";
    for (const ExitCode &exit : exitCodes())
        help += "  " + std::to_string(exit.code) + "  " + said(exit.meaning) + "\n";
    return help;
}

} // namespace bayboard
