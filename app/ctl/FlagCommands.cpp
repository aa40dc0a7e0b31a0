#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "core/desk/DeskFeatures.h"
#include "core/exchange/JsonOut.h"
#include "core/exchange/StepJson.h"
#include "core/text/Words.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t stepsShown = 20;

const char *wordFor(SwitchScope scope)
{
    switch (scope) {
    case SwitchScope::Stop:
        return "stop";
    case SwitchScope::CustomerTag:
        return "customerTag";
    case SwitchScope::OperatorTag:
        return "operatorTag";
    case SwitchScope::Location:
        return "location";
    case SwitchScope::Everybody:
        break;
    }
    return "everybody";
}

std::string nameOf(const Club &club, const Switch &one)
{
    const auto place = one.scope == SwitchScope::Location ? LocationId::parse(one.of)
                                                          : std::optional<LocationId>();
    const Location *location = place ? club.location(*place) : nullptr;
    return location == nullptr ? one.of : location->name;
}

void printFeature(JsonOut &json, const Club &club, const Settings &settings, Feature feature)
{
    std::vector<Switch> all = switchesOf(settings);
    std::erase_if(all, [=](const Switch &one) { return one.feature != feature; });
    std::stable_sort(all.begin(), all.end(), [](const Switch &left, const Switch &right) {
        return left.scope < right.scope;
    });
    const auto of = [&](SwitchScope scope) {
        return std::find_if(
            all.begin(), all.end(), [=](const Switch &one) { return one.scope == scope; });
    };
    const auto usual = of(SwitchScope::Everybody);
    json.object().key("feature").text(bayboard::wordFor(feature));
    json.key("meaning").text(text::word(feature).toStdString());
    json.key("on").boolean(usual == all.end() || usual->on);
    json.key("stopped").boolean(of(SwitchScope::Stop) != all.end()).key("switches").list();
    for (const Switch &one : all) {
        json.object().key("for").text(wordFor(one.scope)).key("of").textOrNull(nameOf(club, one));
        json.key("on").boolean(one.on).endObject();
    }
    json.endList().endObject();
}

/// What is switched, and how; nothing: it is taken out.
struct Wanted
{
    Switch one;
    std::optional<bool> on;
};

Result<Wanted> readWanted(const Session &session)
{
    const CommandLine &line = session.line;
    const std::string &name = line.operands.front();
    const auto feature = featureFor(name);
    if (!feature)
        return fail(
            ErrorCode::InvalidArgument, "FEATURE", Phrase::tr("\"%1\" is none; see flags", name));
    const auto given = [&](std::initializer_list<const char *> options) {
        return std::count_if(
            options.begin(), options.end(), [&](const char *option) { return line.has(option); });
    };
    if (given({"--off", "--on", "--stop", "--clear"}) != 1)
        return fail(ErrorCode::InvalidArgument,
                    "set-flag",
                    Phrase::tr("one of --off, --on, --stop and --clear"));
    const auto whom = given({"--location", "--operator-tag", "--customer-tag"});
    if (whom > 1 || (whom == 1 && line.has("--stop")))
        return fail(ErrorCode::InvalidArgument,
                    "set-flag",
                    Phrase::tr("one of --location, --operator-tag and --customer-tag, and none "
                               "with --stop"));
    Wanted wanted{{*feature, SwitchScope::Everybody, {}, false}, std::nullopt};
    const auto place = readLocation(session);
    if (!place)
        return tl::unexpected(place.error());
    if (*place)
        wanted.one = {*feature, SwitchScope::Location, (*place)->toString(), false};
    if (const auto tag = line.value("--operator-tag"))
        wanted.one = {*feature, SwitchScope::OperatorTag, *tag, false};
    if (const auto tag = line.value("--customer-tag"))
        wanted.one = {*feature, SwitchScope::CustomerTag, *tag, false};
    if (line.has("--stop"))
        wanted.one.scope = SwitchScope::Stop;
    if (!line.has("--clear"))
        wanted.on = line.has("--on");
    return wanted;
}

Outcome put(const Session &session, const Switch &one, std::optional<bool> on)
{
    return session.desk.commitBulk([&](Desk &desk, std::function<void(Outcome)> done) {
        DeskFeatures(desk).set(one, on, std::move(done));
    });
}

} // namespace

Reply runFlags(const Session &session)
{
    if (!mayAnywhere(*session.club, session.actor, Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    using Steps = Result<std::vector<Step>>;
    const auto steps = session.desk.later<Steps>([](Desk &desk, std::function<void(Steps)> done) {
        DeskFeatures(desk).history(stepsShown, std::move(done));
    });
    if (!steps || !*steps)
        return refuse(steps ? steps->error() : steps.error());
    JsonOut json;
    json.object().key("features").list();
    for (std::size_t i = 0; i < featureCount; ++i)
        printFeature(json, *session.club, session.club->settings(), static_cast<Feature>(i));
    json.endList().key("history").list();
    const Zone &zone = zoneFor(*session.club, std::nullopt);
    for (const Step &step : **steps) {
        json.object().key("at").time(step.head.at, zone);
        json.key("operator").text(operatorName(*session.club, step.head.actor));
        json.key("label").text(stepLabel(step.head.label, *session.club));
        json.key("undone").boolean(step.undone);
        json.key("changeSet").text(step.head.id.toString()).endObject();
    }
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runSetFlag(const Session &session)
{
    const auto wanted = readWanted(session);
    if (!wanted)
        return refuse(wanted.error());
    Settings after = session.club->settings();
    // "Everybody, cleared" is also how a stop ends.
    const bool isStopped
        = std::any_of(after.switches.begin(), after.switches.end(), [&](const std::string &line) {
              return line == toText({wanted->one.feature, SwitchScope::Stop, std::string(), false});
          });
    Switch one = wanted->one;
    if (!wanted->on && one.scope == SwitchScope::Everybody && isStopped)
        one.scope = SwitchScope::Stop;
    const Outcome outcome = put(session, one, wanted->on);
    if (!outcome)
        return tl::unexpected(outcome.error());
    after.switches = withSwitch(after.switches, one, wanted->on);
    JsonOut json;
    json.object().key("feature");
    printFeature(json, *session.club, after, one.feature);
    json.key("changeSet").textOrNull(outcome->id.isNull() ? "" : outcome->id.toString());
    json.endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
