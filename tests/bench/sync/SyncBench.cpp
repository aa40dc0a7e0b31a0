// What sync costs: an outbox of 10,000, and a first start. BAYBOARD_SYNC_ROWS=1000000 for a club of
// a million bookings.

#include "tests/bench/sync/SyncFiles.h"

#include <iostream>

int main()
{
    using namespace bayboard::bench;
    const BenchFolder folder;
    BarTable bars;
    measureOffline(folder, bars);
    measureBootstrap(folder, bars);
    bars.print(std::cout);
    return bars.allMet() ? 0 : 1;
}
