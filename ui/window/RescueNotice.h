#pragma once

#include "core/store/ClubFile.h"

#include <QString>

namespace bayboard {

/// What became of a damaged file when it was opened, for the banner; empty when it was sound.
[[nodiscard]] QString rescueNotice(const OpenReport &report, const Club &club);

} // namespace bayboard
