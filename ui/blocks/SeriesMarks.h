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
        LeftOut, ///< taken out by hand
        Holiday, ///< a closed date of the location
    };
    Kind kind = Kind::Laid;
    QString note; ///< times, or the holiday's name

    bool operator==(const DayMark &) const = default;
};

/// Days without a mark are none of the series.
using DayMarks = std::map<LocalDate, DayMark>;

/// The dates before `to` of the series that the request means, over all of its locations: a date
/// that is laid somewhere is laid. Errors of datesOf().
[[nodiscard]] Result<DayMarks> marksOf(const BlockRequest &request, const Club &club, Instant to);

} // namespace bayboard
