#pragma once

#include "core/club/Place.h"
#include "core/store/DayTotals.h"

#include <QString>

namespace bayboard {

/// One day of the month as it is shown and said.
struct MonthDay
{
    LocalDate date{};
    bool isInMonth = true;
    bool isToday = false;
    bool isPast = false;
    bool isClosed = false; ///< a closed date of the location
    QString holiday; ///< what the closed date is called; may be empty
    const DayTotal *total = nullptr; ///< null while it is being read

    /// "63 %"; empty where nothing is for sale, or it is not known yet.
    [[nodiscard]] QString share() const;
    /// "41 bookings"; empty while it is not known.
    [[nodiscard]] QString bookings() const;
    /// "3 blocks"; empty without any.
    [[nodiscard]] QString blocks() const;
    /// "Closed: Christmas Day"; empty on other days.
    [[nodiscard]] QString closed() const;
    /// All of it, for a tool tip and a screen reader: "Friday 25 December 2026, today, closed …".
    [[nodiscard]] QString sentence() const;
    /// "41 bookings · 3 blocks · 63 % used", for the line below.
    [[nodiscard]] QString figures() const;
};

/// Marks the day where it is one of the location's closed dates.
void markClosed(MonthDay &day, const Location &location);

} // namespace bayboard
