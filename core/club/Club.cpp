#include "core/club/Club.h"

#include <algorithm>
#include <tuple>

namespace bayboard {

namespace {

template <typename Entity> void sortInOrder(std::vector<Entity> &entities)
{
    std::stable_sort(entities.begin(), entities.end(), [](const Entity &a, const Entity &b) {
        return std::tie(a.withdrawn, a.order) < std::tie(b.withdrawn, b.order);
    });
}

template <typename Entity>
const Entity *findByKey(const std::vector<Entity> &entities, std::string_view key)
{
    for (const Entity &entity : entities)
        if (entity.key == key)
            return &entity;
    return nullptr;
}

bool sameText(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) {
        return lower(x) == lower(y);
    });
}

/// Exact names win over names that differ in case; ids always work.
template <typename Entity, typename IdType, typename Accept>
Result<IdType> findNamed(const std::vector<Entity> &entities,
                         std::string_view text,
                         const char *word,
                         Accept accept)
{
    if (const auto id = IdType::parse(text)) {
        for (const Entity &entity : entities)
            if (entity.id == *id)
                return *id;
    }
    for (const bool exact : {true, false}) {
        std::vector<IdType> found;
        for (const Entity &entity : entities)
            if (!entity.withdrawn && accept(entity)
                && (exact ? entity.name == text : sameText(entity.name, text)))
                found.push_back(entity.id);
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1)
            return fail(ErrorCode::Ambiguous, word, std::string(text));
    }
    return fail(ErrorCode::NotFound, word, std::string(text));
}

constexpr auto everything = [](const auto &) {
    return true;
};

} // namespace

Result<std::shared_ptr<const Club>> Club::make(Settings settings,
                                               std::vector<Location> locations,
                                               std::vector<Bay> bays,
                                               std::vector<Tier> tiers,
                                               std::vector<Role> roles,
                                               std::vector<Operator> operators,
                                               std::vector<BlockKind> kinds,
                                               ZoneCache &zones)
{
    std::shared_ptr<Club> club(new Club);
    club->m_settings = std::move(settings);
    club->m_locations = std::move(locations);
    club->m_bays = std::move(bays);
    club->m_tiers = std::move(tiers);
    club->m_roles = std::move(roles);
    club->m_operators = std::move(operators);
    club->m_kinds = std::move(kinds);
    for (const Location &location : club->m_locations) {
        auto zone = zones.get(location.zone);
        if (!zone)
            return tl::unexpected(zone.error());
        club->m_zones.emplace(location.id, std::move(*zone));
    }
    club->index();
    club->linkBays();
    return std::shared_ptr<const Club>(std::move(club));
}

void Club::index()
{
    sortInOrder(m_locations);
    sortInOrder(m_bays);
    sortInOrder(m_tiers);
    sortInOrder(m_roles);
    sortInOrder(m_operators);
    sortInOrder(m_kinds);
    for (std::size_t i = 0; i < m_locations.size(); ++i)
        m_locationAt.emplace(m_locations[i].id, i);
    for (std::size_t i = 0; i < m_operators.size(); ++i)
        m_operatorAt.emplace(m_operators[i].id, i);
    for (std::size_t i = 0; i < m_bays.size(); ++i) {
        m_bayAt.emplace(m_bays[i].id, i);
        if (!m_bays[i].withdrawn)
            m_baysOf[m_bays[i].location].push_back(m_bays[i].id);
    }
}

void Club::linkBays()
{
    // A bay conflicts with all that it contains, however deep, and with all that contain it.
    std::unordered_map<BayId, std::vector<BayId>> inside;
    for (const Bay &bay : m_bays)
        for (const std::string &link : bay.links)
            if (const auto id = BayId::parse(link); id && m_bayAt.contains(*id) && *id != bay.id)
                inside[bay.id].push_back(*id);
    for (const auto &[outer, direct] : inside) {
        std::vector<BayId> open = direct;
        std::vector<BayId> seen;
        while (!open.empty()) {
            const BayId next = open.back();
            open.pop_back();
            if (next == outer || std::find(seen.begin(), seen.end(), next) != seen.end())
                continue;
            seen.push_back(next);
            if (const auto more = inside.find(next); more != inside.end())
                open.insert(open.end(), more->second.begin(), more->second.end());
        }
        for (const BayId inner : seen) {
            m_linked[outer].push_back(inner);
            m_linked[inner].push_back(outer);
        }
    }
    for (auto &[bay, linked] : m_linked) {
        std::sort(linked.begin(), linked.end());
        linked.erase(std::unique(linked.begin(), linked.end()), linked.end());
    }
}

const Location *Club::location(LocationId id) const
{
    const auto at = m_locationAt.find(id);
    return at == m_locationAt.end() ? nullptr : &m_locations[at->second];
}

const Bay *Club::bay(BayId id) const
{
    const auto at = m_bayAt.find(id);
    return at == m_bayAt.end() ? nullptr : &m_bays[at->second];
}

const Operator *Club::person(OperatorId id) const
{
    const auto at = m_operatorAt.find(id);
    return at == m_operatorAt.end() ? nullptr : &m_operators[at->second];
}

const Tier *Club::tier(std::string_view key) const
{
    return findByKey(m_tiers, key);
}

const Role *Club::role(std::string_view key) const
{
    return findByKey(m_roles, key);
}

const BlockKind *Club::blockKind(std::string_view key) const
{
    return findByKey(m_kinds, key);
}

std::string_view Club::defaultTier() const
{
    return m_tiers.empty() ? std::string_view("new") : std::string_view(m_tiers.front().key);
}

const std::vector<BayId> &Club::baysOf(LocationId id) const
{
    static const std::vector<BayId> none;
    const auto at = m_baysOf.find(id);
    return at == m_baysOf.end() ? none : at->second;
}

const std::vector<BayId> &Club::linkedTo(BayId id) const
{
    static const std::vector<BayId> none;
    const auto at = m_linked.find(id);
    return at == m_linked.end() ? none : at->second;
}

std::vector<BayId> Club::inOrder(std::vector<BayId> bays) const
{
    const auto place = [&](BayId id) {
        const auto at = m_bayAt.find(id);
        return at == m_bayAt.end() ? m_bays.size() : at->second;
    };
    std::stable_sort(
        bays.begin(), bays.end(), [&](BayId a, BayId b) { return place(a) < place(b); });
    return bays;
}

const Zone &Club::mainZone() const
{
    return zone(m_locations.empty() ? LocationId{} : m_locations.front().id);
}

const Zone &Club::zone(LocationId id) const
{
    const auto at = m_zones.find(id);
    return at == m_zones.end() ? *Zone::utc() : *at->second;
}

Result<LocationId> Club::findLocation(std::string_view nameOrId) const
{
    return findNamed<Location, LocationId>(m_locations, nameOrId, "location", everything);
}

Result<BayId> Club::findBay(std::string_view nameOrId, std::optional<LocationId> within) const
{
    const auto accept = [&](const Bay &bay) {
        return !within || bay.location == *within;
    };
    auto found = findNamed<Bay, BayId>(m_bays, nameOrId, "bay", accept);
    const std::size_t slash = nameOrId.find('/');
    if (found || slash == std::string_view::npos)
        return found;
    const auto location = findLocation(nameOrId.substr(0, slash));
    if (!location)
        return tl::unexpected(location.error());
    if (within && *within != *location)
        return fail(ErrorCode::NotFound, "bay", std::string(nameOrId));
    return findNamed<Bay, BayId>(m_bays, nameOrId.substr(slash + 1), "bay", [&](const Bay &bay) {
        return bay.location == *location;
    });
}

Result<OperatorId> Club::findOperator(std::string_view nameOrId) const
{
    return findNamed<Operator, OperatorId>(m_operators, nameOrId, "operator", everything);
}

} // namespace bayboard
