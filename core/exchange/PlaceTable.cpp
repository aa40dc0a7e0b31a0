#include "core/exchange/PlaceTable.h"

#include "core/exchange/Words.h"
#include "core/store/TextFold.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What of a name is left without blanks and marks; those between two digits part two numbers.
std::string lookOf(std::string_view name)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const std::string words = foldText(name);
    std::string look;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] != ' ' || (isDigit(words[i - 1]) && isDigit(words[i + 1])))
            look += words[i];
    return look;
}

} // namespace

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
        if (std::string look = lookOf(bay.name); !look.empty())
            m_baysByLook[std::move(look)].push_back(m_bays.size());
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
    if (const std::string_view before = locationBefore(place); !before.empty()) {
        const Found at = location(trimmed(before), zone);
        return at ? bayAt(*at, trimmed(place.substr(before.size() + 1))) : at;
    }
    const auto named = m_baysByName.find(folded(place));
    std::vector<std::size_t> found
        = named != m_baysByName.end() ? named->second : alike(std::nullopt, place);
    if (named == m_baysByName.end() && found.size() > 1
        && std::all_of(found.begin(), found.end(), [&](std::size_t bay) {
               return m_bays[bay].location == m_bays[found.front()].location;
           }))
        found.clear(); // neither of two that are told apart by their marks
    if (found.size() == 1)
        return taken(found.front(), place);
    if (!m_rules.chosen.empty()) {
        const Found at = location(m_rules.chosen, zone);
        return at ? bayAt(*at, place) : at;
    }
    if (found.size() > 1)
        return tl::unexpected(
            Phrase::tr("\"%1\" is a bay of several locations; nothing says which is meant",
                       std::string(place)));
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
    std::vector<std::size_t> found;
    if (const auto named = m_baysByName.find(folded(place)); named != m_baysByName.end())
        found = named->second;
    std::erase_if(found, [&](std::size_t bay) { return m_bays[bay].location != location; });
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return tl::unexpected(Phrase::tr(
            "\"%1\" has several bays \"%2\"", m_locations[location].name, std::string(place)));
    if (const auto near = alike(location, place); near.size() == 1)
        return taken(near.front(), place);
    if (!m_rules.createBays)
        return tl::unexpected(
            Phrase::tr("\"%1\" has no bay \"%2\", and the mapping does not let one be created",
                       m_locations[location].name,
                       std::string(place)));
    m_baysByName[folded(place)].push_back(m_bays.size());
    m_bays.push_back({location, BayId(), std::string(place)});
    return m_bays.size() - 1;
}

std::vector<std::size_t> PlaceTable::alike(std::optional<std::size_t> location,
                                           std::string_view place) const
{
    const auto found = m_baysByLook.find(lookOf(place));
    if (found == m_baysByLook.end())
        return {};
    std::vector<std::size_t> bays = found->second;
    std::erase_if(bays,
                  [&](std::size_t bay) { return location && m_bays[bay].location != *location; });
    return bays;
}

std::size_t PlaceTable::taken(std::size_t bay, std::string_view place)
{
    if (folded(m_bays[bay].name) != folded(place))
        m_remarks.push_back(
            Phrase::tr("\"%1\" is read as the bay \"%2\"", std::string(place), m_bays[bay].name));
    return bay;
}

std::string_view PlaceTable::locationBefore(std::string_view place) const
{
    const std::string_view before = place.substr(0, place.find('/'));
    return before.size() < place.size() && m_locationsByName.contains(folded(before))
        ? before
        : std::string_view();
}

std::optional<std::size_t> PlaceTable::clubBay(std::optional<std::size_t> location,
                                               std::string_view place) const
{
    std::vector<std::size_t> found;
    if (const auto named = m_baysByName.find(folded(place)); named != m_baysByName.end())
        found = named->second;
    std::erase_if(found, [&](std::size_t bay) {
        return m_bays[bay].id.isNull() || (location && m_bays[bay].location != *location);
    });
    if (found.empty())
        found = alike(location, place);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::optional<std::size_t> PlaceTable::clubBay(std::string_view location,
                                               std::string_view place) const
{
    if (location.empty())
        location = m_rules.location;
    if (location.empty()) {
        location = locationBefore(place);
        if (!location.empty())
            place = trimmed(place.substr(location.size() + 1));
    }
    if (location.empty())
        return clubBay(std::nullopt, place);
    const auto named = m_locationsByName.find(folded(location));
    if (named == m_locationsByName.end() || named->second.size() != 1)
        return std::nullopt;
    return clubBay(std::optional(named->second.front()), place);
}

tl::expected<std::vector<std::size_t>, PlaceTable::Refusal>
PlaceTable::bays(std::string_view location, std::string_view cell, std::string_view zone)
{
    std::vector<std::size_t> several;
    const bool mayBeSeveral
        = cell.find(',') != std::string_view::npos && !clubBay(trimmed(location), trimmed(cell));
    for (std::string_view rest = cell; mayBeSeveral;) {
        const std::size_t comma = rest.find(',');
        const auto known = clubBay(trimmed(location), trimmed(rest.substr(0, comma)));
        if (!known) {
            several.clear();
            break;
        }
        if (std::find(several.begin(), several.end(), *known) == several.end())
            several.push_back(*known);
        if (comma == std::string_view::npos)
            break;
        rest.remove_prefix(comma + 1);
    }
    if (several.empty()) {
        const auto one = bay(location, cell, zone);
        if (!one)
            return tl::unexpected(one.error());
        return std::vector<std::size_t>{*one};
    }
    std::string names;
    for (const std::size_t bay : several)
        names += (names.empty() ? "" : " + ") + m_bays[bay].name;
    Phrase note = Phrase::tr("\"%1\" is read as %2", std::string(trimmed(cell)), names);
    if (std::find(m_notes.begin(), m_notes.end(), note) == m_notes.end())
        m_notes.push_back(std::move(note));
    return several;
}

} // namespace bayboard
