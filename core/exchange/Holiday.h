#pragma once

#include "core/time/Instant.h"

#include <optional>
#include <string>
#include <string_view>

namespace bayboard {

/// A date on which a location is closed.
struct Holiday
{
    LocalDate date;
    std::string name; ///< may be empty
    auto operator<=>(const Holiday &) const = default;
};

/// How Location::closedDates keeps it, "2026-12-25 Christmas Day", and back; nothing for a text
/// that begins with no date.
[[nodiscard]] std::string closedDateOf(const Holiday &holiday);
[[nodiscard]] std::optional<Holiday> holidayOf(std::string_view closedDate);

} // namespace bayboard
