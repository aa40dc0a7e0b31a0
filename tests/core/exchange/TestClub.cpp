#include "tests/core/exchange/TestClub.h"

namespace bayboard::test {

namespace {

constexpr Uuid space{{7, 7, 7, 7, 7, 7, 0x40, 7, 0x80, 7, 7, 7, 7, 7, 7, 7}};

} // namespace

LocationId locationNamed(const std::string &name)
{
    return LocationId{makeNamedUuid(space, "location " + name)};
}

BayId bayNamed(const std::string &name)
{
    return BayId{makeNamedUuid(space, "bay " + name)};
}

std::shared_ptr<const Club> clubWith(const std::vector<std::string> &locations,
                                     const std::vector<std::string> &bays,
                                     const std::string &zone)
{
    std::vector<Location> places;
    for (const std::string &name : locations) {
        Location location;
        location.id = locationNamed(name);
        location.name = name;
        location.zone = zone;
        location.order = static_cast<std::int64_t>(places.size());
        places.push_back(location);
    }
    std::vector<Bay> all;
    for (const std::string &path : bays) {
        const std::size_t slash = path.find('/');
        Bay bay;
        bay.id = bayNamed(path);
        bay.location = locationNamed(path.substr(0, slash));
        bay.name = path.substr(slash + 1);
        bay.order = static_cast<std::int64_t>(all.size());
        all.push_back(bay);
    }
    ZoneCache zones;
    return Club::make({}, places, all, {}, {}, {}, {}, zones).value();
}

} // namespace bayboard::test
