#include "core/club/LinkedBays.h"

#include <algorithm>

namespace bayboard {

std::vector<BayId> withLinked(const Club &club, std::vector<BayId> bays)
{
    const std::size_t count = bays.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto &linked = club.linkedTo(bays[i]);
        bays.insert(bays.end(), linked.begin(), linked.end());
    }
    std::sort(bays.begin(), bays.end());
    bays.erase(std::unique(bays.begin(), bays.end()), bays.end());
    return bays;
}

} // namespace bayboard
