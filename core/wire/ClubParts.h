#pragma once

#include "core/sync/ServerLine.h"

namespace bayboard {

/// {"epoch":"…","club":"…","next":50,"whole":true,"ends":{"…":17}}
[[nodiscard]] std::string encode(const ClubTaken &taken);
/// InvalidJson (line, column, reason), InvalidArgument (place, reason).
[[nodiscard]] Result<ClubTaken> decodeClubTaken(std::string_view json);

} // namespace bayboard
