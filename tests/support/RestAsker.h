#pragma once

#include "core/serving/RestService.h"
#include "tests/support/SyncClub.h"

#include <rapidjson/document.h>

namespace bayboard::test {

/// An answer, and its JSON by pointers.
struct RestReply
{
    RestAnswer answer;
    rapidjson::Document json;

    /// A text as it is, anything else as JSON; empty where there is nothing.
    [[nodiscard]] std::string at(const std::string &pointer) const;
    [[nodiscard]] std::size_t countAt(const std::string &pointer) const; ///< items of a list
};

/// Asks a server of the tests as another program would, without a line between them.
class RestAsker
{
public:
    RestAsker(JudgingServer &server, const SyncClub &club);

    WebhookSecrets *secrets = nullptr;
    RestQuestion question; ///< what is sent with each; device and person are set

    [[nodiscard]] RestReply ask(const std::string &operation,
                                const std::string &captured = {},
                                const std::string &body = {},
                                std::vector<std::pair<std::string, std::string>> query = {});
    /// Books D1 … D4 of Dartmouth; the id. `start` in minutes after noon.
    std::string book(const std::string &bay, int start, int length, const std::string &more = {});
    [[nodiscard]] static std::string at(int minutesAfterNoon);
    [[nodiscard]] static std::string
    bookingBody(const std::string &bay, int start, int length, const std::string &more = {});

private:
    JudgingServer &m_server;
    SeededRandom m_random{71};
};

} // namespace bayboard::test
