// What was done to a thing, and steps that are taken back.

#include "core/exchange/StepJson.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"
#include "core/serving/RestRefusal.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t usualLimit = 1000;

/// The kind of a thing that only its id is known of; nothing where there is no such thing.
Result<std::optional<EntityRef>> entityOf(RestCase &asked, const Uuid &id)
{
    for (const EntityKind kind : allEntityKinds) {
        const auto record = asked.data().load({kind, id});
        if (!record)
            return tl::unexpected(record.error());
        if (*record && !(*record)->isEmpty())
            return EntityRef{kind, id};
    }
    return std::nullopt;
}

/// Where a booking, block or series is; null for what belongs to the whole club.
Result<LocationId> placeOf(RestCase &asked, EntityRef entity)
{
    const auto record = asked.data().load(entity);
    if (!record)
        return tl::unexpected(record.error());
    const auto *text
        = *record ? std::get_if<std::string>(&(*record)->get(Field::Location)) : nullptr;
    return text == nullptr ? LocationId() : LocationId::parse(*text).value_or(LocationId());
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

Sight sightOf(RestCase &asked, LocationId place)
{
    return place.isNull() ? Sight{asked.mayAnywhere(Permission::CustomerReadName),
                                  asked.mayAnywhere(Permission::CustomerReadContact)}
                          : asked.sight(place);
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
        JsonOut json;
        json.object().key("changeSet").textOrNull(asked.isDry() ? "" : set->id.toString());
        json.key("target").text(id->toString());
        // The sentence may name a customer.
        json.key("label").text(asked.mayAnywhere(Permission::CustomerReadName)
                                   ? stepLabel(set->label, *asked.club())
                                   : wordFor(set->label.code));
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
    const auto entity = id ? entityOf(asked, *id) : Result<std::optional<EntityRef>>(std::nullopt);
    if (!entity)
        return asked.problem(entity.error());
    if (!*entity)
        return restProblem({rest_code::notFound});
    const auto place = placeOf(asked, **entity);
    if (!place)
        return asked.problem(place.error());
    if (auto objection = objectToReading(asked, **entity, *place))
        return std::move(*objection);
    const auto limit = readNumber(asked, "limit", usualLimit, 1, usualLimit);
    if (!limit)
        return limit.error();
    const auto steps = asked.data().history(**entity, *limit);
    if (!steps)
        return asked.problem(steps.error());
    const Zone &zone = place->isNull() ? asked.club()->mainZone() : asked.club()->zone(*place);
    const Sight sight = sightOf(asked, *place);
    JsonOut json;
    json.object().key("id").text(id->toString()).key("kind").text(wordFor((*entity)->kind));
    json.key("steps").list();
    for (const Step &step : *steps) // each has its change of that entity
        printStepOf(json, *asked.club(), step, step.head, {**entity, zone, sight});
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
