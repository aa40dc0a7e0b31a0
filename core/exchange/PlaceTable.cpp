#include "core/exchange/PlaceTable.h"

#include "core/exchange/Words.h"

namespace bayboard {

PlaceTable::PlaceTable(const Club &club, PlaceRules rules) : m_rules(std::move(rules))
{
    std::unordered_map<LocationId, std::size_t> at;
    ZoneCache zones;
    for (const Location &location : club.locations()) {
        auto zone = zones.get(location.zone);
        if (location.withdrawn || !zone)
            continue;
        at.emplace(location.id, m_locations.size());
        m_locationsByName[folded(location.name)].push_back(m_locations.size());
        m_locations.push_back({location.id, location.name, *zone});
    }
    m_known = m_locations.size();
    for (const Bay &bay : club.bays()) {
        const auto location = at.find(bay.location);
        if (bay.withdrawn || location == at.end())
            continue;
        m_baysByName[folded(bay.name)].push_back(m_bays.size());
        m_bays.push_back({location->second, bay.id, bay.name});
    }
}

PlaceTable::Found
PlaceTable::bay(std::string_view location, std::string_view place, std::string_view zone)
{
    std::string key;
    key.reserve(location.size() + place.size() + 1);
    key.append(location).append(1, '\x1F').append(place);
    if (key == m_lastKey)
        return m_lastAnswer;
    auto known = m_answers.find(key);
    if (known == m_answers.end())
        known = m_answers.emplace(key, find(trimmed(location), trimmed(place), zone)).first;
    m_lastKey = std::move(key);
    m_lastAnswer = known->second;
    return m_lastAnswer;
}

PlaceTable::Found PlaceTable::named(std::string_view locationName, std::string_view zone)
{
    const std::string_view name = trimmed(locationName);
    if (name.empty())
        return tl::unexpected(Phrase::tr("no location is named"));
    return location(name, zone);
}

PlaceTable::Found
PlaceTable::find(std::string_view locationName, std::string_view place, std::string_view zone)
{
    if (place.empty())
        return tl::unexpected(Phrase::tr("no bay is named"));
    if (locationName.empty())
        locationName = m_rules.location;
    if (!locationName.empty()) {
        const Found at = location(locationName, zone);
        return at ? bayAt(*at, place) : at;
    }
    const std::size_t slash = place.find('/');
    if (slash != std::string_view::npos
        && m_locationsByName.contains(folded(place.substr(0, slash)))) {
        const Found at = location(trimmed(place.substr(0, slash)), zone);
        return at ? bayAt(*at, trimmed(place.substr(slash + 1))) : at;
    }
    const auto named = m_baysByName.find(folded(place));
    if (named != m_baysByName.end() && named->second.size() == 1)
        return named->second.front();
    if (named != m_baysByName.end())
        return tl::unexpected(Phrase::tr(
            "\"%1\" is a bay of several locations; a mapping must say which", std::string(place)));
    if (m_known == 1)
        return bayAt(0, place);
    if (m_rules.createLocations && m_rules.createBays && !m_rules.fallback.empty()) {
        const Found at = location(m_rules.fallback, zone);
        return at ? bayAt(*at, place) : at;
    }
    return tl::unexpected(
        Phrase::tr("no bay is called \"%1\", and nothing says at which location it would be",
                   std::string(place)));
}

PlaceTable::Found PlaceTable::location(std::string_view name, std::string_view zone)
{
    const auto named = m_locationsByName.find(folded(name));
    if (named != m_locationsByName.end()) {
        if (named->second.size() == 1)
            return named->second.front();
        return tl::unexpected(Phrase::tr("several locations are called \"%1\"", std::string(name)));
    }
    if (!m_rules.createLocations)
        return tl::unexpected(
            Phrase::tr("no location is called \"%1\", and the mapping does not let one be created",
                       std::string(name)));
    std::string zoneId(trimmed(zone));
    if (zoneId.empty())
        zoneId = m_rules.zone;
    const bool assumed = zoneId.empty();
    if (assumed)
        zoneId = m_known > 0 ? m_locations.front().zone->id() : "UTC";
    auto loaded = Zone::load(zoneId);
    if (!loaded)
        return tl::unexpected(Phrase::tr("\"%1\" is no time zone", zoneId));
    const std::string asNamed(name);
    m_notes.push_back(assumed
                          ? Phrase::tr("new location \"%1\" in %2 (assumed: nothing says its time "
                                       "zone)",
                                       asNamed,
                                       zoneId)
                          : Phrase::tr("new location \"%1\" in %2", asNamed, zoneId));
    m_locationsByName[folded(name)].push_back(m_locations.size());
    m_locations.push_back({LocationId(), std::string(name), std::move(*loaded)});
    return m_locations.size() - 1;
}

PlaceTable::Found PlaceTable::bayAt(std::size_t location, std::string_view place)
{
    std::vector<std::size_t> &named = m_baysByName[folded(place)];
    std::vector<std::size_t> found;
    for (const std::size_t bay : named)
        if (m_bays[bay].location == location)
            found.push_back(bay);
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return tl::unexpected(Phrase::tr(
            "\"%1\" has several bays \"%2\"", m_locations[location].name, std::string(place)));
    if (!m_rules.createBays)
        return tl::unexpected(
            Phrase::tr("\"%1\" has no bay \"%2\", and the mapping does not let one be created",
                       m_locations[location].name,
                       std::string(place)));
    named.push_back(m_bays.size());
    m_bays.push_back({location, BayId(), std::string(place)});
    return m_bays.size() - 1;
}

} // namespace bayboard
