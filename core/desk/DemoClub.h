#pragma once

#include "core/desk/ClubTemplate.h"

namespace bayboard {

/// The club that a newcomer looks at first: five sites with 15 bays in Halifax's zone, operators of
/// every role, 5,000 invented customers and three weeks of bookings and blocks around `now`.
/// Nobody in it exists: telephone numbers are 555 numbers, e-mail addresses example.com.
struct DemoClub
{
    ChangeSet club; ///< label StartClub
    ChangeSet life; ///< customers, bookings and blocks; label Import
    std::int64_t customers = 0;
    std::int64_t bookings = 0;
    std::int64_t blocks = 0;
};

/// The demo's sites, operators and kinds, for the wizard as an example too.
[[nodiscard]] ClubTemplate demoTemplate();

/// A pure function of the time: the same `now` gives the same club, id for id. No two bookings or
/// blocks overlap on a bay; states follow from `now`. The system acts. To be committed in order.
[[nodiscard]] DemoClub makeDemoClub(DeskId desk, Instant now);

/// The moment that `bayboardctl init --demo --date D` shows: 15:12 on that day in Halifax.
[[nodiscard]] Result<Instant> demoNow(LocalDate date);

} // namespace bayboard
