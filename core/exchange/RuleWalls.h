#pragma once

#include "core/time/Instant.h"

#include <functional>
#include <string>
#include <vector>

namespace bayboard {

/// The wall times that a recurrence rule gives (RFC 5545), through libical.
struct RuleWalls
{
    enum class End : std::uint8_t {
        Over, ///< the rule itself ends, or gives nothing more
        TooMany, ///< cut at the limit
        Beyond, ///< cut at the horizon
        Barren, ///< gives no time at all; finding out was costly
        TooFine, ///< within hours by conditions: not followed, for the search could last for ages
    };
    std::vector<LocalTime> walls;
    End end = End::Over;
};

struct RuleRequest
{
    std::string rule; ///< value of an RRULE that libical accepts
    LocalTime start;
    bool dateOnly = false;
    LocalTime horizon; ///< times from here on are left out
    std::size_t limit = 0;
    /// Turns an UNTIL in UTC into wall time of the event.
    std::function<LocalTime(Instant)> toLocal;
};

[[nodiscard]] RuleWalls followRule(const RuleRequest &request);

/// Whether libical takes the text for a rule.
[[nodiscard]] bool isRule(const std::string &rule);

} // namespace bayboard
