#pragma once

#include "core/exchange/ImportPlan.h"

#include <QString>

namespace bayboard {

/// Where an import brought bookings in, to be looked at afterwards.
struct ImportPlace
{
    LocationId location;
    QString name; ///< as the file or the club says it
    std::int64_t bookings = 0; ///< new ones
    Instant at; ///< start of the first one to come, else of the last one that was
};

/// What an import did, for the sentence behind it.
struct ImportDone
{
    QString sentence;
    std::vector<ImportPlace> places; ///< most bookings first
};

/// The locations of a plan's new bookings, most first. Pure; `club` names those that it has.
[[nodiscard]] std::vector<ImportPlace>
placesOf(const ImportPlan &plan, const Club &club, Instant now);

} // namespace bayboard
