#pragma once

#include "core/store/ServerData.h"

namespace bayboard {

/// Puts tokens of now over those of a backup that was put in the data's place: what was revoked
/// stays revoked, what is new stays.
[[nodiscard]] Status keepTokens(ServerData &data, const std::vector<DeviceToken> &tokens);

} // namespace bayboard
