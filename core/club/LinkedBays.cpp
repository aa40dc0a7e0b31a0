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

std::vector<BayId> linkedGroup(const Club &club, BayId bay)
{
    std::vector<BayId> group{bay};
    for (std::size_t next = 0; next < group.size(); ++next)
        for (const BayId linked : club.linkedTo(group[next]))
            if (!club.bay(linked)->withdrawn
                && std::find(group.begin(), group.end(), linked) == group.end())
                group.push_back(linked);
    return club.inOrder(std::move(group));
}

std::vector<std::vector<BayId>> linkedGroups(const Club &club)
{
    std::vector<std::vector<BayId>> groups;
    for (const Bay &bay : club.bays()) {
        if (bay.withdrawn || club.linkedTo(bay.id).empty())
            continue;
        std::vector<BayId> group = linkedGroup(club, bay.id);
        if (group.size() > 1 && group.front() == bay.id)
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace bayboard
