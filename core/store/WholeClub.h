#pragma once

namespace bayboard {

/// Throws away all that was ever written in a club's file, but what it keeps of servers, devices
/// and PINs. What names comes before what is named. Private to core/store.
inline constexpr const char *dropEverything
    = "DELETE FROM feed; DELETE FROM change; DELETE FROM change_set; DELETE FROM occupancy; DELETE "
      "FROM notice; DELETE FROM block; DELETE FROM series; DELETE FROM booking_search; "
      "DELETE FROM booking; DELETE FROM customer_search; DELETE FROM customer; DELETE FROM bay; "
      "DELETE FROM location; DELETE FROM "
      "tier; DELETE FROM role; DELETE FROM operator; DELETE FROM block_kind; DELETE FROM "
      "rule_book; DELETE FROM settings; DELETE FROM last_known";

} // namespace bayboard
