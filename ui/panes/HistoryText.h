#pragma once

#include "core/club/Club.h"
#include "core/store/Store.h"

#include <QString>

namespace bayboard {

/// "Sam moved it from Bay 3, 16:00 to Bay 2, 16:30": what a step did to the entity. Times are in
/// `zone`.
[[nodiscard]] QString
historySentence(const Step &step, const EntityRef &entity, const Club &club, const Zone &zone);

} // namespace bayboard
