#include "core/access/Feature.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::array<const char *, featureCount> featureWords = {
    "booking.new",
    "booking.walk_in",
    "block.bulk",
    "override.pin",
    "data.import",
    "export.personal",
    "api.actions",
};

constexpr std::pair<SwitchScope, std::string_view> scopes[] = {
    {SwitchScope::Stop, "!stop"},
    {SwitchScope::CustomerTag, "!customer:"},
    {SwitchScope::OperatorTag, "!operator:"},
    {SwitchScope::Location, "!location:"},
    {SwitchScope::Everybody, ""},
};

bool isForSome(SwitchScope scope)
{
    return scope != SwitchScope::Stop && scope != SwitchScope::Everybody;
}

bool has(const std::vector<std::string> *tags, const std::string &tag)
{
    return tags != nullptr && std::find(tags->begin(), tags->end(), tag) != tags->end();
}

bool fits(const Switch &one, const FeatureUse &use, const Operator *person)
{
    switch (one.scope) {
    case SwitchScope::Stop:
    case SwitchScope::Everybody:
        return true;
    case SwitchScope::CustomerTag:
        return has(use.customerTags, one.of);
    case SwitchScope::OperatorTag:
        return has(person == nullptr ? nullptr : &person->tags, one.of);
    case SwitchScope::Location:
        return !use.where.isNull() && LocationId::parse(one.of) == use.where;
    }
    return false;
}

} // namespace

const char *wordFor(Feature feature)
{
    return featureWords[static_cast<std::size_t>(feature)];
}

std::optional<Feature> featureFor(std::string_view word)
{
    for (std::size_t i = 0; i < featureCount; ++i)
        if (word == featureWords[i])
            return static_cast<Feature>(i);
    return std::nullopt;
}

std::string toText(const Switch &one)
{
    std::string text = wordFor(one.feature);
    for (const auto &[scope, mark] : scopes)
        if (scope == one.scope)
            text += mark;
    return text + one.of + (one.on ? "=on" : "=off");
}

std::optional<Switch> switchFrom(std::string_view text)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string_view::npos)
        return std::nullopt;
    Switch one;
    one.on = text.substr(equals + 1) == "on";
    if (!one.on && text.substr(equals + 1) != "off")
        return std::nullopt;
    text = text.substr(0, equals);
    const std::size_t mark = std::min(text.find('!'), text.size());
    const auto feature = featureFor(text.substr(0, mark));
    if (!feature)
        return std::nullopt;
    one.feature = *feature;
    const std::string_view rest = text.substr(mark);
    for (const auto &[scope, start] : scopes) {
        if (!rest.starts_with(start))
            continue;
        one.scope = scope;
        one.of = rest.substr(start.size());
        break;
    }
    const bool sound
        = one.of.empty() != isForSome(one.scope) && !(one.scope == SwitchScope::Stop && one.on);
    return sound ? std::optional(one) : std::nullopt;
}

std::vector<Switch> switchesOf(const Settings &settings)
{
    std::vector<Switch> all;
    for (const std::string &line : settings.switches)
        if (auto one = switchFrom(line))
            all.push_back(std::move(*one));
    return all;
}

std::vector<std::string>
withSwitch(const std::vector<std::string> &switches, Switch one, std::optional<bool> on)
{
    std::vector<std::string> lines = switches;
    std::erase_if(lines, [&](const std::string &line) {
        const auto known = switchFrom(line);
        return known && known->feature == one.feature && known->scope == one.scope
            && known->of == one.of;
    });
    if (on) {
        one.on = *on;
        lines.push_back(toText(one));
        std::sort(lines.begin(), lines.end());
    }
    return lines;
}

bool canBeFor(Feature feature, SwitchScope scope)
{
    switch (scope) {
    case SwitchScope::Stop:
    case SwitchScope::Everybody:
    case SwitchScope::OperatorTag:
        return true;
    case SwitchScope::Location:
        return feature != Feature::ApiActions;
    case SwitchScope::CustomerTag:
        return feature == Feature::BookingNew;
    }
    return false;
}

Phrase forWhom(const Club &club, const Switch &one)
{
    const auto place = one.scope == SwitchScope::Location ? LocationId::parse(one.of)
                                                          : std::optional<LocationId>();
    const Location *location = place ? club.location(*place) : nullptr;
    if (location != nullptr)
        return Phrase::tr("at %1", location->name);
    if (one.scope == SwitchScope::OperatorTag)
        return Phrase::tr("for operators with the tag %1", one.of);
    if (one.scope == SwitchScope::CustomerTag)
        return Phrase::tr("for customers with the tag %1", one.of);
    return {};
}

std::optional<Switch> whatSwitchesOff(const Club &club, Feature feature, const FeatureUse &use)
{
    if (club.settings().switches.empty())
        return std::nullopt;
    const Operator *person = club.person(use.who);
    std::optional<Switch> first;
    for (Switch &one : switchesOf(club.settings())) {
        if (one.feature != feature || !fits(one, use, person))
            continue;
        const bool decides
            = !first || one.scope < first->scope || (one.scope == first->scope && !one.on);
        if (decides)
            first = std::move(one);
    }
    return first && !first->on ? first : std::nullopt;
}

std::optional<Error> featureError(const Club &club, Feature feature, const FeatureUse &use)
{
    const auto off = whatSwitchesOff(club, feature, use);
    if (!off)
        return std::nullopt;
    return Error{ErrorCode::FeatureOff, {wordFor(feature), forWhom(club, *off)}};
}

} // namespace bayboard
