#pragma once

#include "core/serving/RestQuestion.h"
#include "core/serving/SyncService.h"

#include <span>

namespace bayboard {

class RestCase;
class WebhookSecrets;

/// One thing that other programs can ask.
struct RestOperation
{
    const char *name; ///< "createBooking"
    bool writes;
    RestAnswer (*handle)(RestCase &asked);
    const char *query; ///< names of what a query may say, with blanks between
};

[[nodiscard]] std::span<const RestOperation> restOperations();

/// A server's answers to other programs: values of the club as the command line prints them, and
/// steps that are judged like any desk's. Knows no HTTP but its numbers. The service's thread.
class RestService
{
public:
    /// All outlive it. `secrets`: null where webhooks cannot have any.
    RestService(SyncService &service, Random &random, WebhookSecrets *secrets = nullptr)
        : m_service(service)
        , m_random(random)
        , m_secrets(secrets)
    { }

    /// A question that writes and bears a key is answered once; sent again, it gets the same.
    [[nodiscard]] RestAnswer answer(const RestQuestion &question);

private:
    [[nodiscard]] RestAnswer
    tryToAnswer(const RestOperation &operation, const RestQuestion &question, bool &isStale);

    SyncService &m_service;
    Random &m_random;
    WebhookSecrets *m_secrets;
};

} // namespace bayboard
