#pragma once

#include "core/base/Error.h"

#include <string>
#include <string_view>

namespace bayboard {

/// Where events go, taken apart.
struct WebhookUrl
{
    bool tls = true;
    std::string host; ///< a name in its ASCII form, or an address without brackets
    std::string port; ///< digits
    std::string target; ///< path and query, "/" at least

    /// As it stands in a Host header.
    [[nodiscard]] std::string authority() const;
};

/// InvalidArgument ("url", reason): https only, or http to this machine itself; no user, no
/// password, no fragment, no blanks.
[[nodiscard]] Result<WebhookUrl> readWebhookUrl(std::string_view text);

} // namespace bayboard
