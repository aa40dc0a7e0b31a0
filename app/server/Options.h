#pragma once

#include "core/base/Error.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace bayboard {

/// What the program is to do.
enum class ServerCommand : std::uint8_t {
    Serve,
    Init,
    TokenCreate,
    TokenList,
    TokenRevoke,
    WebhookAdd,
    WebhookList,
    WebhookRemove,
    WebhookRotate,
    WebhookDead,
    WebhookReplay,
    Migrate,
    Backup,
    Restore,
    Check,
    Help,
    Version,
};

/// What it was told: by the command line, then the environment, then the file of --config.
struct ServerOptions
{
    ServerCommand command = ServerCommand::Serve;
    std::string operand; ///< a file, an address, or the id of a token or webhook
    std::string store; ///< "sqlite:FILE"
    std::string listen = "127.0.0.1:8420";
    std::string tlsCertificate;
    std::string tlsKey;
    std::vector<std::string> proxies;
    std::string logLevel = "info";
    std::int64_t connections = 4096;
    std::int64_t connectionsAddress = 1024;
    std::int64_t rateAddress = 200;
    std::int64_t rateToken = 100;
    std::int64_t headSeconds = 20;
    std::int64_t bodySeconds = 30;
    std::int64_t threads = 2;
    std::string device;
    std::string desk;
    std::string actor;
    std::int64_t days = 0; ///< that a token is good for; 0: it has no end
    bool otherClub = false; ///< restore: also one of another club
    std::string backups;
    std::string language;
    std::string webhookKey; ///< file; empty: beside the data or the configuration
    std::string webhookTrust;
    bool webhookPrivate = false;
    std::int64_t webhookAttempts = 12;
    std::int64_t webhookRetrySeconds = 5;
    std::int64_t webhookOpenSeconds = 30;
    std::int64_t webhookTimeout = 15;
    std::string events; ///< with commas between
    std::string location;
    std::string event; ///< id
    std::int64_t overlapMinutes = 24 * 60;
    std::string config;
};

/// The value of a variable of the environment; empty where there is none.
using Environment = std::function<std::string(const std::string &name)>;

struct ServerOptionSpec
{
    const char *name; ///< "--tls-cert"; in a file "tls-cert", in the environment BAYBOARD_TLS_CERT
    const char *value;
    Phrase meaning;
};

[[nodiscard]] const std::vector<ServerOptionSpec> &serverOptionSpecs();

/// InvalidArgument (what, reason) for what is no option, value or command: exit 2. What the file of
/// --config says wrong is FileNotReadable or InvalidJson: exit 4.
[[nodiscard]] Result<ServerOptions> readServerOptions(const std::vector<std::string> &args,
                                                      const Environment &environment);

[[nodiscard]] std::string serverHelp();

} // namespace bayboard
