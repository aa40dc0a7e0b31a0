#pragma once

#include "core/desk/BlockPreview.h"

#include <QString>

namespace bayboard {
class Desk;
}

/// What the preview of blocks says, in short; times are those of the location concerned.
namespace bayboard::blockwords {

/// "Bay 3", "07:30–08:30", "Wed 25 Nov 07:30–08:30 on Bay 3": what is other than it was.
[[nodiscard]] QString way(const Club &club, const Booking &booking, const Slot &slot);
/// "A. Haddad"; "Booked" where the operator may not know it.
[[nodiscard]] QString who(const HitBooking &hit);
/// "A. Haddad, Tue 24 Nov 06:00–07:00, Bay 1"
[[nodiscard]] QString booking(const Club &club, const HitBooking &hit);
/// "Move to Bay 3"; the decision, or that it is still open.
[[nodiscard]] QString answer(const Club &club, const BlockHit &hit, const BlockAnswer &answer);
[[nodiscard]] QString fault(const Club &club, const BlockHit &hit, const AnswerFault &fault);
/// "28 blocks on 14 dates, 28 h closed": what the answers leave of it.
[[nodiscard]] QString counts(const BlockPlan &plan, const std::vector<BlockAnswer> &answers);
/// "12 moved · 1 cancelled, 1 h lost · 1 open"; empty where nothing is answered.
[[nodiscard]] QString totals(const BlockPlan &plan, const std::vector<BlockAnswer> &answers);
/// Parts that are closed anyway, one line each, at most `most`.
[[nodiscard]] QStringList taken(const BlockPlan &plan, std::size_t most);
/// What is different from the preview that was answered, one sentence each.
[[nodiscard]] QStringList changes(const Club &club, const LayRefusal &refusal);

} // namespace bayboard::blockwords
