// A club's file with any bytes changed: every call says what is wrong or answers; what is found
// sound has no two holders of a bay.

#include "core/base/Assert.h"
#include "tests/core/store/StoreClub.h"
#include "tests/fuzz/Input.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace bayboard;

namespace {

/// A sound file, made once, and the place where changed copies of it go.
struct Base
{
    Base()
    {
        test::StoreClub club;
        for (int i = 0; i < 40; ++i)
            club.made(club.booking(
                {test::StoreClub::bay(static_cast<std::uint8_t>(1 + i % 4))}, i / 4 * 60, 60));
        club.close();
        std::ifstream file(club.file(), std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(file), {});
    }

    test::ScratchFolder folder;
    std::string bytes;
};

bool overlaps(const std::vector<OccupancyRow> &rows)
{
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (rows[i - 1].bay == rows[i].bay
            && rows[i - 1].occupancy.span.overlaps(rows[i].occupancy.span))
            return true;
    return false;
}

void readEverything(Store &store)
{
    const Span always(fromUnix(0), openEnd);
    std::vector<BayId> bays;
    for (std::uint8_t number = 1; number <= 6; ++number)
        bays.push_back(test::StoreClub::bay(number));
    ZoneCache zones;
    static_cast<void>(store.loadClub(zones));
    static_cast<void>(store.loadDay(test::StoreClub::dartmouth(), always));
    static_cast<void>(store.loadCustomer(test::StoreClub::haddad()));
    static_cast<void>(store.searchCustomers("had", 10));
    static_cast<void>(store.undoCandidate(test::StoreClub::olga()));
    if (const auto steps = store.journal(0, 0))
        for (const Step &step : *steps)
            static_cast<void>(store.loadChangeSet(step.head.id));
    const auto held = store.loadOccupancy(bays, always);
    const auto findings = store.verify();
    if (findings && findings->empty())
        BAYBOARD_ASSERT(held && !overlaps(*held));
}

} // namespace

/// Each five bytes are a place in the file and what to put there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Base base;
    constexpr std::size_t mostChanges = 64;
    std::string bytes = base.bytes;
    for (std::size_t i = 0; i + 5 <= std::min(size, mostChanges * 5); i += 5) {
        std::size_t place = 0;
        for (std::size_t k = 0; k < 4; ++k)
            place = place << 8 | data[i + k];
        bytes[place % bytes.size()] = static_cast<char>(data[i + 4]);
    }
    const auto path = base.folder.path() / "club.bayboard";
    std::ofstream(path, std::ios::binary) << bytes;
    if (const auto store = Store::open(path, StoreMode::Read))
        readEverything(**store);
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + ending, ignored);
    }
    return 0;
}
