#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace bayboard {

/// What is done to a part of the club ("role.edit"); core/text makes a name of the step from it.
template <typename Entity>
[[nodiscard]] std::string partOf(const char *what, const Entity &before, const Entity &after)
{
    const std::string part = what;
    if (before.withdrawn == after.withdrawn)
        return part + ".edit";
    return part + (after.withdrawn ? ".retire" : ".restore");
}

/// The order of one that is put behind all others.
template <typename Entity> [[nodiscard]] std::int64_t lastOf(const std::vector<Entity> &entities)
{
    std::int64_t last = 0;
    for (const Entity &each : entities)
        last = std::max(last, each.order + 1);
    return last;
}

} // namespace bayboard
