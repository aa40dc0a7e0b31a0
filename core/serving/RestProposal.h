#pragma once

#include "core/rules/Proposal.h"
#include "core/serving/RestCase.h"

namespace bayboard {

/// Judges the booking as a desk would and writes it: the step, its answer ({"id", "changeSet",
/// "warnings", "booking"}), or the problem with what is in the way and what would work.
/// `overrideReason`: why rules that stand in the way are set aside; empty: they are not. `gift`:
/// why the longer time costs nothing.
[[nodiscard]] RestAnswer writeBooking(RestCase &asked,
                                      const Proposal &proposal,
                                      const std::string &overrideReason,
                                      const std::optional<std::string> &gift = {});

/// What the rules say of it now, and the ways out where it does not pass: {"free", "violations",
/// "fixes", "warnings"}.
[[nodiscard]] RestAnswer judgeBooking(RestCase &asked, const Proposal &proposal);

} // namespace bayboard
