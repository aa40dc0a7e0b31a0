#pragma once

#include "core/exchange/BlockEvents.h"

#include <string>

namespace bayboard {

/// The VEVENT of a series, of one of its dates, or of blocks of one time. What other calendars
/// cannot say stands in X-BAYBOARD-…: KIND (which makes it a block), LOCATION, ZONE, BAY, TITLE,
/// REASON; SLOT and LIFTED (periods in UTC, "…/OPEN" without an end) where parts are free;
/// UNTIL-LIFTED; NOT-ON-HOLIDAYS with HOLIDAY for each date that is left out for that only; SERIES
/// and DATE for what lies beside a series' event of that date. HIDDEN instead of KIND where the
/// reader may not know what it is.
[[nodiscard]] std::string blockEventText(const BlockEvent &event, const Club &club, Instant now);

/// A VTIMEZONE for each zone that the events name.
[[nodiscard]] std::string
zonesFor(const std::vector<BlockEvent> &events, const Club &club, Instant now);

} // namespace bayboard
