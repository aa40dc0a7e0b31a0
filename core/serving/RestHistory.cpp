// What was done to a thing, and steps that are taken back.

#include "core/club/EntityPlace.h"
#include "core/desk/BlockSight.h"
#include "core/exchange/StepJson.h"
#include "core/serving/EntitySight.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"
#include "core/serving/RestRefusal.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t usualHistoryLimit = 1000;

/// A thing as it is now.
struct Thing
{
    EntityRef entity;
    Record record;
};

/// The thing that only its id is known of; nothing where there is no such thing.
Result<std::optional<Thing>> thingOf(RestCase &asked, const Uuid &id)
{
    for (const EntityKind kind : allEntityKinds) {
        auto record = asked.data().load({kind, id});
        if (!record)
            return tl::unexpected(record.error());
        if (*record && !(*record)->isEmpty())
            return Thing{{kind, id}, std::move(**record)};
    }
    return std::nullopt;
}

std::optional<RestAnswer> objectToReading(RestCase &asked, EntityRef entity, LocationId place)
{
    if (!asked.mayAnywhere(Permission::ScheduleRead))
        return asked.forbidden(Permission::ScheduleRead);
    if (entity.kind == EntityKind::Customer && !asked.mayAnywhere(Permission::CustomerReadContact))
        return asked.forbidden(Permission::CustomerReadContact);
    if (!place.isNull() && !asked.may(Permission::ScheduleRead, place))
        return asked.forbidden(Permission::ScheduleRead);
    return std::nullopt;
}

/// What of it the asker may see: sentences and reasons only where he may see everything.
void printSeenStep(JsonOut &json, const RestCase &asked, const Thing &thing, const Step &step)
{
    const Club &club = *asked.club();
    const EntitySight sight(club, asked.actor());
    const EntityKind kind = thing.entity.kind;
    const LocationId place = placeOf(thing.entity, thing.record);
    const Zone &zone = place.isNull() ? club.mainZone() : club.zone(place);
    printStepHead(json, club, step.head, zone, sight.seesAll(kind, thing.record, place));
    json.key("undone").boolean(step.undone).key("changes");
    EntityChange seen;
    for (const EntityChange &change : step.head.changes)
        if (change.entity.id == thing.entity.id)
            seen = change;
    std::erase_if(seen.fields, [&](const FieldChange &field) {
        return !sight.shows(field.field, kind, thing.record, place);
    });
    printFieldChanges(json, club, seen, zone, {});
    json.endObject();
}

RestAnswer takeBack(RestCase &asked, ChangeKind kind)
{
    const auto id = readPathId<ChangeSetId>(asked);
    if (!id)
        return id.error();
    const auto target = asked.data().step(*id);
    if (!target)
        return asked.problem(target.error());
    if (!*target)
        return restProblem({rest_code::notFound});
    RestBody body(asked);
    if (auto problem = body.finish())
        return std::move(*problem);
    auto set = asked.blankSet();
    if (!set)
        return asked.problem(set.error());
    set->kind = kind;
    set->target = *id;
    set->label = (*target)->head.label;
    RestCase::Writing writing;
    writing.accepted = [&] {
        ChangeSet told = *set;
        BlockSight(*asked.club(), asked.actor()).hide(told);
        JsonOut json;
        json.object().key("changeSet").textOrNull(asked.isDry() ? "" : set->id.toString());
        json.key("target").text(id->toString());
        // The sentence may name a customer.
        json.key("label").text(asked.mayAnywhere(Permission::CustomerReadName)
                                   ? stepLabel(told.label, *asked.club())
                                   : wordFor(told.label.code));
        json.endObject();
        RestAnswer answer;
        answer.body = json.take();
        return answer;
    };
    writing.refused = [&](const Judgement &said) {
        return refusalAnswer(asked, said);
    };
    return asked.write(*set, writing);
}

} // namespace

namespace rest {

RestAnswer getHistory(RestCase &asked)
{
    const auto id = Uuid::parse(asked.question().captured.front());
    const auto thing = id ? thingOf(asked, *id) : Result<std::optional<Thing>>(std::nullopt);
    if (!thing)
        return asked.problem(thing.error());
    if (!*thing)
        return restProblem({rest_code::notFound});
    const EntityRef entity = (*thing)->entity;
    if (auto objection = objectToReading(asked, entity, placeOf(entity, (*thing)->record)))
        return std::move(*objection);
    const auto limit = readNumber(asked, "limit", usualHistoryLimit, 1, usualHistoryLimit);
    if (!limit)
        return limit.error();
    auto steps = asked.data().history(entity, *limit);
    if (!steps)
        return asked.problem(steps.error());
    BlockSight(*asked.club(), asked.actor())
        .hide(*steps, (*thing)->record, placeOf(entity, (*thing)->record));
    JsonOut json;
    json.object().key("id").text(id->toString()).key("kind").text(wordFor(entity.kind));
    json.key("steps").list();
    for (const Step &step : *steps) // each has its change of that thing
        printSeenStep(json, asked, **thing, step);
    json.endList().endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

RestAnswer undoChange(RestCase &asked)
{
    return takeBack(asked, ChangeKind::Undo);
}

RestAnswer redoChange(RestCase &asked)
{
    return takeBack(asked, ChangeKind::Redo);
}

} // namespace rest

} // namespace bayboard
