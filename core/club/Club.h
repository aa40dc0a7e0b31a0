#pragma once

#include "core/club/Block.h"
#include "core/club/Operator.h"
#include "core/club/Place.h"

#include <memory>
#include <unordered_map>

namespace bayboard {

/// The club as it stands: everything but customers, bookings and blocks. An immutable snapshot; a
/// change of the club makes a new one, so rules and painters may hold it on any thread.
/// Withdrawn entities are kept (history names them) but left out of the ordered lists.
class Club
{
public:
    /// Gives each location its zone; InvalidZone names the location's zone that is not known, and
    /// such a location is shown in UTC by nobody: the club is refused.
    [[nodiscard]] static Result<std::shared_ptr<const Club>> make(Settings settings,
                                                                  std::vector<Location> locations,
                                                                  std::vector<Bay> bays,
                                                                  std::vector<Tier> tiers,
                                                                  std::vector<Role> roles,
                                                                  std::vector<Operator> operators,
                                                                  std::vector<BlockKind> kinds,
                                                                  ZoneCache &zones);

    [[nodiscard]] const Settings &settings() const { return m_settings; }

    /// In the club's order, withdrawn ones last.
    [[nodiscard]] const std::vector<Location> &locations() const { return m_locations; }

    [[nodiscard]] const std::vector<Bay> &bays() const { return m_bays; }

    [[nodiscard]] const std::vector<Tier> &tiers() const { return m_tiers; }

    [[nodiscard]] const std::vector<Role> &roles() const { return m_roles; }

    [[nodiscard]] const std::vector<Operator> &operators() const { return m_operators; }

    [[nodiscard]] const std::vector<BlockKind> &blockKinds() const { return m_kinds; }

    /// Null when there is none; withdrawn ones are found.
    [[nodiscard]] const Location *location(LocationId id) const;
    [[nodiscard]] const Bay *bay(BayId id) const;
    [[nodiscard]] const Operator *person(OperatorId id) const;
    [[nodiscard]] const Tier *tier(std::string_view key) const;
    [[nodiscard]] const Role *role(std::string_view key) const;
    [[nodiscard]] const BlockKind *blockKind(std::string_view key) const;
    /// Key of the tier of a customer who has none: the first of the club.
    [[nodiscard]] std::string_view defaultTier() const;

    /// Bays of a location in their order, without withdrawn ones.
    [[nodiscard]] const std::vector<BayId> &baysOf(LocationId id) const;
    /// The same bays in the club's order; those that it does not have last, as they were.
    [[nodiscard]] std::vector<BayId> inOrder(std::vector<BayId> bays) const;
    /// Bays that cannot be used while `id` is: chained links, both ways, without `id` itself.
    [[nodiscard]] const std::vector<BayId> &linkedTo(BayId id) const;
    /// The zone of a location (UTC for one that the club does not have).
    [[nodiscard]] const Zone &zone(LocationId id) const;
    /// The zone of the first location, in which a wall time is read that is no location's own.
    [[nodiscard]] const Zone &mainZone() const;

    /// Exact name, else the same without regard to case (ASCII), else id; Ambiguous or NotFound.
    [[nodiscard]] Result<LocationId> findLocation(std::string_view nameOrId) const;
    /// "Bay 3", an id, or "Dartmouth/Bay 3"; without a location all bays are searched.
    [[nodiscard]] Result<BayId> findBay(std::string_view nameOrId,
                                        std::optional<LocationId> within) const;
    [[nodiscard]] Result<OperatorId> findOperator(std::string_view nameOrId) const;

private:
    Club() = default;
    void index();
    void linkBays();

    Settings m_settings;
    std::vector<Location> m_locations;
    std::vector<Bay> m_bays;
    std::vector<Tier> m_tiers;
    std::vector<Role> m_roles;
    std::vector<Operator> m_operators;
    std::vector<BlockKind> m_kinds;
    std::unordered_map<LocationId, std::size_t> m_locationAt;
    std::unordered_map<BayId, std::size_t> m_bayAt;
    std::unordered_map<OperatorId, std::size_t> m_operatorAt;
    std::unordered_map<LocationId, std::vector<BayId>> m_baysOf;
    std::unordered_map<BayId, std::vector<BayId>> m_linked;
    std::unordered_map<LocationId, std::shared_ptr<const Zone>> m_zones;
};

} // namespace bayboard
