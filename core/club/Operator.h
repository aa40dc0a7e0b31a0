#pragma once

#include "core/club/Value.h"

namespace bayboard {

/// A person who works with the program.
struct Operator
{
    OperatorId id;
    bool withdrawn = false;
    std::string name;
    /// Role keys: "manager" everywhere, "front_desk@<location id>" there only.
    std::vector<std::string> roles;
    bool active = true;
    std::int64_t order = 0;
    std::vector<std::string> tags; ///< that features are switched by; see core/access/Feature.h

    bool operator==(const Operator &) const = default;
};

/// A named bundle of permissions; inherits those of others.
struct Role
{
    Uuid id;
    bool withdrawn = false;
    std::string key; ///< "front_desk"
    std::string name; ///< shown; empty: the translated word for a role that we ship
    std::vector<std::string> inherits; ///< role keys
    std::vector<std::string> permissions; ///< "booking.create"; see core/access
    /// How many days ahead it lets people lay blocks; nothing: as far as those that it inherits
    /// from say, and where none says anything, without limit.
    std::optional<std::int64_t> blockAhead;
    std::int64_t order = 0;

    bool operator==(const Role &) const = default;
};

[[nodiscard]] Record toRecord(const Operator &person);
[[nodiscard]] bool fromRecord(const Record &record, Operator &person);
[[nodiscard]] Record toRecord(const Role &role);
[[nodiscard]] bool fromRecord(const Record &record, Role &role);

} // namespace bayboard
