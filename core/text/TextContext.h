#pragma once

#include "core/club/Club.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace bayboard::text {

/// Whose words, in which place's time. Everything may be left out: then ids and codes are not
/// guessed at, the sentence says less, and times are UTC. Refers to the club; lives briefly.
struct Context
{
    const Club *club = nullptr;
    LocationId location; ///< whose wall time is shown; never the computer's
    QLocale locale; ///< the reader's; the default one of the program
    /// A day from which times need no date; nothing: every time is said with its day.
    std::optional<Instant> day;
    /// The year that goes without saying is this one's; nothing: that of `day`, else none is.
    std::optional<Instant> now;
    /// Bays that are asked for; a sentence names the bay where it is one of several, or another.
    std::vector<BayId> bays;
    /// Name of a booking's holder or a block's title; may be missing and may give an empty text.
    std::function<QString(const EntityRef &)> holderName;

    [[nodiscard]] const Zone &zone() const
    {
        return club != nullptr ? club->zone(location) : *Zone::utc();
    }
};

} // namespace bayboard::text
