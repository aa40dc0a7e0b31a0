#pragma once

#include "core/club/Money.h"
#include "core/club/Value.h"
#include "core/club/WeekHours.h"

namespace bayboard {

struct Location
{
    LocationId id;
    bool withdrawn = false;
    std::string name;
    std::string address;
    std::string zone = "UTC"; ///< IANA id
    WeekHours hours;
    std::vector<std::string> closedDates; ///< "2026-12-25 Christmas Day", sorted
    std::vector<std::string> notices; ///< "critical|2026-12-01|Road works"; the date may be empty
    std::string season; ///< "05-01/10-31", wall dates of each year; empty: all year
    std::optional<std::int64_t> minimumNotice; ///< minutes; nothing: the rule book's
    std::optional<std::int64_t> advanceLimit; ///< days; nothing: the tier's
    std::optional<Money> deposit; ///< nothing: the rule book's
    std::vector<std::string> tags;
    std::string notes;
    std::string colour; ///< identity of the site
    std::int64_t order = 0;
    bool active = true;

    bool operator==(const Location &) const = default;
};

struct Bay
{
    BayId id;
    bool withdrawn = false;
    LocationId location;
    std::string name;
    std::int64_t order = 0;
    std::int64_t capacity = 4; ///< people
    bool active = true; ///< may be booked
    std::int64_t premium = 0; ///< per cent on top of the price
    std::string equipment;
    std::string colour;
    std::vector<std::string> tags;
    std::vector<std::string> links; ///< ids of bays inside this one (whole court → half courts)

    bool operator==(const Bay &) const = default;
};

struct Tier
{
    Uuid id;
    bool withdrawn = false;
    std::string key; ///< "member"; what customers, rules and tags name
    std::string name; ///< shown; empty: the translated word for a tier that we ship
    std::string colour; ///< "#1d4ed8"
    std::int64_t order = 0;
    std::int64_t advanceLimit = 0; ///< days; 0: the rule book's

    bool operator==(const Tier &) const = default;
};

/// What belongs to the club as a whole.
struct Settings
{
    bool withdrawn = false;
    std::string name; ///< of the club
    std::string bayWord; ///< "Bay", "Box", "Court", "Lane"; empty: the translated "Bay"
    std::string currency = "CAD"; ///< ISO 4217
    std::int64_t weekStart = 1; ///< 0 Sunday … 6 Saturday
    std::int64_t step = 30; ///< minutes that the board snaps to
    /// Which features are switched on or off, and for whom; see core/access/Feature.h. Sorted.
    std::vector<std::string> switches;
    /// Hours that a password opens a desk for; 0: no password is asked for.
    std::int64_t signInHours = 0;

    bool operator==(const Settings &) const = default;
};

[[nodiscard]] Record toRecord(const Location &location);
[[nodiscard]] bool fromRecord(const Record &record, Location &location);
[[nodiscard]] Record toRecord(const Bay &bay);
[[nodiscard]] bool fromRecord(const Record &record, Bay &bay);
[[nodiscard]] Record toRecord(const Tier &tier);
[[nodiscard]] bool fromRecord(const Record &record, Tier &tier);
[[nodiscard]] Record toRecord(const Settings &settings);
[[nodiscard]] bool fromRecord(const Record &record, Settings &settings);

} // namespace bayboard
