#pragma once

#include "core/blocks/BlockRequest.h"
#include "core/blocks/SeriesDates.h"

#include <QString>

#include <map>

namespace bayboard {

/// What a day of the year strip says about a series.
struct DayMark
{
    enum class Kind : std::uint8_t {
        Laid,
        PartlyOut, ///< laid, but taken out by hand on some bays or at some times
        LeftOut, ///< taken out by hand
        Holiday, ///< a closed date of the location
    };
    Kind kind = Kind::Laid;
    QString note; ///< times, what is left out of it, or the holiday's name

    bool operator==(const DayMark &) const = default;
};

/// Days without a mark are none of the series.
using DayMarks = std::map<LocalDate, DayMark>;

/// The request as the series that it would lay, one a location (without ids and texts).
[[nodiscard]] std::vector<Series> seriesOf(const BlockRequest &request, const Club &club);

/// The dates before `to` over all of the series: a date that is laid somewhere is laid, in part
/// where it is also left out by hand. Errors of datesOf().
[[nodiscard]] Result<DayMarks>
marksOf(const std::vector<Series> &all, const Club &club, Instant to);

/// The last date of all of them; of what repeats for ever the last one that is laid by now. Nothing
/// where there is none. Errors of datesOf().
[[nodiscard]] Result<std::optional<LocalDate>>
lastDateOf(const std::vector<Series> &all, const Club &club, Instant now);

} // namespace bayboard
