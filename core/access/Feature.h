#pragma once

#include "core/base/Error.h"
#include "core/club/Club.h"

#include <cstdint>
#include <string_view>

namespace bayboard {

/// What a club can switch off in a hurry, for everybody or for some. Each is read where the thing
/// itself is done, on the desk and on the server. What nobody has switched is on.
enum class Feature : std::uint8_t {
    BookingNew, ///< make bookings
    BookingWalkIn, ///< make bookings for nobody's record
    BlockBulk, ///< lay blocks on many bays or days at once
    OverridePin, ///< let somebody allow a step by a PIN
    DataImport, ///< read bookings, customers and calendars from files
    ExportPersonal, ///< give names and contacts of many out: to files, to other programs
    ApiActions, ///< let other programs change anything
};
inline constexpr std::size_t featureCount = static_cast<std::size_t>(Feature::ApiActions) + 1;

/// "block.bulk"
[[nodiscard]] const char *wordFor(Feature feature);
[[nodiscard]] std::optional<Feature> featureFor(std::string_view word);

/// For whom a switch is. Of those that fit, the first in this order decides, and of two tags that
/// say otherwise the one that switches off.
enum class SwitchScope : std::uint8_t {
    Stop, ///< off for everybody, whatever else is switched
    CustomerTag,
    OperatorTag,
    Location,
    Everybody, ///< where nothing else says anything
};

/// One line of Settings::switches: "block.bulk=off", "block.bulk!stop=off",
/// "block.bulk!location:<id>=on", "block.bulk!operator:trainee=off", "block.bulk!customer:vip=on".
struct Switch
{
    Feature feature = Feature::BookingNew;
    SwitchScope scope = SwitchScope::Everybody;
    std::string of; ///< location id or tag; empty for Stop and Everybody
    bool on = false; ///< never with Stop

    bool operator==(const Switch &) const = default;
};

[[nodiscard]] std::string toText(const Switch &one);
/// Nothing for a line that says nothing to this program: a newer one's feature, a damaged line.
[[nodiscard]] std::optional<Switch> switchFrom(std::string_view text);
/// All that this program knows.
[[nodiscard]] std::vector<Switch> switchesOf(const Settings &settings);
/// With the switch put in the place of one for the same; `on` empty: taken out.
[[nodiscard]] std::vector<std::string>
withSwitch(const std::vector<std::string> &switches, Switch one, std::optional<bool> on);
/// Whether the feature is asked with what such a switch is for: other programs' questions have no
/// place.
[[nodiscard]] bool canBeFor(Feature feature, SwitchScope scope);
/// "at Dartmouth", "for operators with the tag trainee"; empty for everybody.
[[nodiscard]] Phrase forWhom(const Club &club, const Switch &one);

/// For whom a feature is asked; what is not known is left out.
struct FeatureUse
{
    OperatorId who;
    LocationId where = {};
    const std::vector<std::string> *customerTags = nullptr;
};

/// The switch that keeps it off; nothing: it is on. Pure; any thread.
[[nodiscard]] std::optional<Switch>
whatSwitchesOff(const Club &club, Feature feature, const FeatureUse &use);
/// The same as FeatureOff (feature, for whom).
[[nodiscard]] std::optional<Error>
featureError(const Club &club, Feature feature, const FeatureUse &use);

} // namespace bayboard
