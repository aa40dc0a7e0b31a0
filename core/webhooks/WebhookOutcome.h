#pragma once

#include "core/base/Uuid.h"
#include "core/store/WebhookData.h"

namespace bayboard {

inline constexpr std::int64_t goneStatus = 410; ///< of HTTP: the receiver wants nothing ever again

/// What came of one attempt to tell somebody something.
struct WebhookOutcome
{
    std::int64_t status = 0; ///< as HTTP has it; 0: no answer came
    /// Why none came: "timeout", "unreachable", "address" (it may not be asked), "tls", "broken",
    /// "secret" (nothing to sign with).
    std::string fault = {};
    std::int64_t retryAfterSeconds = 0; ///< of 429 and 503; 0: not said

    [[nodiscard]] bool isDelivered() const { return status >= 200 && status < 300; }

    [[nodiscard]] bool isGone() const { return status == goneStatus; }

    /// "status 500", or the fault; empty where it was delivered.
    [[nodiscard]] std::string word() const;
};

/// How patient a server is with receivers.
struct WebhookPatience
{
    std::int64_t attempts = 12; ///< then the event is given up
    seconds first{5}; ///< before the second attempt; four times as long before each further one
    seconds longest = hours(12); ///< between two attempts
    seconds oldest = days(3); ///< an event that is older and fails is given up
    seconds deadAreKept = days(30);
    std::int64_t failuresUntilOpen = 5; ///< in a row, of all of a webhook's events
    seconds firstOpen{30}; ///< then twice as long after each probe that fails
    seconds longestOpen = minutes(15);
    std::int64_t longestRetryAfter = 86'400; ///< seconds
};

/// The delivery after an attempt that failed: when next, or given up. Jitter of half to one and a
/// half times the rest keeps many from coming at the same moment. Pure.
[[nodiscard]] WebhookDelivery afterFailure(WebhookDelivery delivery,
                                           const WebhookOutcome &outcome,
                                           const WebhookPatience &patience,
                                           Random &random,
                                           Instant now);

/// The webhook's health after an attempt: it is closed (sent to), open (not before `notBefore`) or,
/// when that is over, tried with one event alone. What was on its way when it opened does not make
/// it longer. Pure.
[[nodiscard]] Webhook healthAfter(Webhook webhook,
                                  const WebhookOutcome &outcome,
                                  const WebhookPatience &patience,
                                  Instant now);

/// How many may be on their way at once, apart from those that are.
[[nodiscard]] std::int64_t mayBeSent(const Webhook &webhook,
                                     std::int64_t onTheirWay,
                                     const WebhookPatience &patience,
                                     Instant now);

[[nodiscard]] bool isOpen(const Webhook &webhook, Instant now);

/// Somebody has it rest: nothing is sent, and what happens meanwhile is told when it begins again.
/// Not where the receiver itself has ended it.
[[nodiscard]] bool isPaused(const Webhook &webhook);
void pause(Webhook &webhook, Instant now); ///< one that has not ended
void beginAgain(Webhook &webhook); ///< after it was paused, ended or left alone

} // namespace bayboard
