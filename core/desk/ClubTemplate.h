#pragma once

#include "core/base/Phrase.h"
#include "core/club/Block.h"
#include "core/club/Customer.h"
#include "core/club/Operator.h"
#include "core/club/Place.h"
#include "core/journal/ChangeSet.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard {

/// A club before it exists, as plain values: what the wizard, a club file and the demo fill in.
/// Ids may be left null; starting the club gives them. Names stand in for ids where entities that
/// have none yet refer to each other.
struct ClubTemplate
{
    struct Site
    {
        Location location;
        std::vector<Bay> bays; ///< `links`: ids, or names of bays of the same site
    };

    Settings settings;
    std::vector<Site> sites;
    std::vector<Tier> tiers; ///< none: new, member, promo, frequent
    std::vector<Role> roles; ///< none: those of defaultRoles()
    std::vector<Operator> operators; ///< roles: "manager", "front_desk@Dartmouth" (name or id)
    std::vector<BlockKind> blockKinds; ///< none: the nine kinds that we ship
    std::string ruleBook; ///< JSON; empty: the book that a new club starts with
    std::vector<Customer> customers;
};

/// What a template lacks. `where` is a JSON pointer into the club file's shape:
/// "/locations/1/zone".
struct TemplateFault
{
    std::string where;
    Phrase reason; ///< what follows `where`: "is used twice"
    std::int64_t line = 1; ///< of the text at `where`, from 1
    bool operator==(const TemplateFault &) const = default;
};

/// The first thing that keeps the template from being a club; nothing when it is whole. A club
/// needs a name, a location with a bay, known zones, names and keys that are not used twice, and
/// somebody who may edit operators.
[[nodiscard]] std::optional<TemplateFault> findFault(const ClubTemplate &plan);

/// A site by its location's name or id; null when there is none.
[[nodiscard]] const ClubTemplate::Site *findSite(const ClubTemplate &plan,
                                                 std::string_view nameOrId);

/// The template with everything that it leaves out: shipped tiers, roles, kinds, rule book, ids,
/// orders, and names replaced by ids. `at` (and `random`) make ids. The template must be faultless.
[[nodiscard]] ClubTemplate completed(ClubTemplate plan, Instant at, Random &random);

/// Fills `head` (id, desk, actor and time are the caller's: Desk::blankChangeSet) with the creation
/// of the whole club. InvalidArgument (where, reason) when findFault() finds one; the head's label
/// becomes StartClub.
[[nodiscard]] Result<ChangeSet> startClub(const ClubTemplate &plan, ChangeSet head, Random &random);

/// What we ship: tiers with the colours of the design, and the kinds of block.
[[nodiscard]] std::vector<Tier> defaultTiers();
[[nodiscard]] std::vector<BlockKind> defaultBlockKinds();

} // namespace bayboard
