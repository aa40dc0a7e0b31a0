#pragma once

#include "core/journal/ChangeSet.h"

#include <span>

namespace bayboard {

/// A kind of thing that happens, as webhooks name it.
struct WebhookEventType
{
    const char *name; ///< "booking.rescheduled"
    const char *meaning; ///< for people who write receivers, in English
};

/// All of them; the document of the interface names the same.
[[nodiscard]] std::span<const WebhookEventType> webhookEventTypes();
[[nodiscard]] bool isWebhookEvent(std::string_view name);

/// What a change of a booking, a block or a customer is to others; none for what is nobody's
/// business outside. Pure.
[[nodiscard]] std::vector<const char *> webhookEventsOf(const EntityChange &change);

} // namespace bayboard
