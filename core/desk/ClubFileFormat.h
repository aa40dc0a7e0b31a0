#pragma once

#include "core/desk/ClubTemplate.h"

namespace bayboard {

/// Reads a club file (resources/club/schema.json). Nothing is taken on trust and nothing is
/// guessed: unknown keys, wrong types and faults of the template are InvalidClubFile with line and
/// reason.
[[nodiscard]] Result<ClubTemplate> parseClubFile(std::string_view json);

} // namespace bayboard
