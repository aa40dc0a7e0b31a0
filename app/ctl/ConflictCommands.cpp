// What the server refused: seen, given up, tried again.

#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"
#include "core/desk/BlockSight.h"
#include "core/desk/DeskSync.h"
#include "core/exchange/StepJson.h"

#include <algorithm>

namespace bayboard {

namespace {

Result<std::vector<Conflict>> loadConflicts(const Session &session, bool open)
{
    using Answer = Result<std::vector<Conflict>>;
    auto conflicts = session.desk.later<Answer>(
        [open](Desk &desk, auto done) { DeskSync(desk).conflicts(open, std::move(done)); });
    return conflicts ? std::move(*conflicts) : Answer(tl::unexpected(conflicts.error()));
}

/// The one whose step has the id of the first operand, and that is open or was given up.
Result<Conflict> loadNamedConflict(const Session &session)
{
    const std::string &text = session.line.operands.front();
    const auto id = readId<ChangeSetId>(text);
    auto conflicts = loadConflicts(session, false);
    if (!id || !conflicts)
        return tl::unexpected(id ? conflicts.error() : id.error());
    const auto found
        = std::find_if(conflicts->begin(), conflicts->end(), [&](const Conflict &each) {
              return each.set.id == *id
                  && (!each.decision || each.decision->kind == DecisionKind::GivenUp);
          });
    if (found == conflicts->end())
        return fail(ErrorCode::NotFound, Phrase::tr("conflict"), text);
    return std::move(*found);
}

/// Where the step would change something; null for what belongs to the whole club.
LocationId placeOf(const ChangeSet &set)
{
    for (const EntityChange &change : set.changes)
        for (const FieldChange &field : change.fields)
            if (field.field == Field::Location)
                if (const auto *text = std::get_if<std::string>(&field.after))
                    return LocationId::parse(*text).value_or(LocationId());
    return {};
}

void printEntity(JsonOut &json, EntityRef entity)
{
    if (entity.id.isNull()) {
        json.null();
        return;
    }
    json.object().key("kind").text(wordFor(entity.kind)).key("id").text(entity.id.toString());
    json.endObject();
}

void printWanted(JsonOut &json,
                 const Session &session,
                 const EntityChange &change,
                 const Zone &zone,
                 Sight sight)
{
    json.object().key("kind").text(wordFor(change.entity.kind));
    json.key("id").text(change.entity.id.toString()).key("created").boolean(change.created);
    json.key("fields").list();
    for (const FieldChange &field : change.fields) {
        if (!isShown(field.field, sight))
            continue;
        json.object().key("field").text(wordFor(field.field)).key("before");
        printValue(json, *session.club, zone, field.field, field.before);
        json.key("after");
        printValue(json, *session.club, zone, field.field, field.after);
        json.endObject();
    }
    json.endList().endObject();
}

/// Without what the operator may not know of blocks.
Conflict seen(const Session &session, Conflict conflict)
{
    const BlockSight sight(*session.club, session.actor);
    const LocationId place = placeOf(conflict.set);
    sight.hide(conflict.set, place);
    Judgement &judgement = conflict.judgement;
    if (judgement.code == wordFor(RuleCode::BlackoutPeriod) && !sight.sees(judgement.detail, place))
        judgement.detail.clear();
    return conflict;
}

void printConflict(JsonOut &json, const Session &session, const Conflict &conflict)
{
    const Club &club = *session.club;
    const LocationId place = placeOf(conflict.set);
    const Zone &zone = zoneFor(club, place.isNull() ? std::nullopt : std::optional(place));
    const Sight sight = sightOf(session, place);
    const Judgement &judgement = conflict.judgement;
    const Operator *person = club.person(conflict.set.actor);
    json.object().key("id").text(conflict.set.id.toString());
    json.key("made").time(conflict.set.at, zone).key("refused").time(conflict.at, zone);
    json.key("operator").text(person == nullptr ? conflict.set.actor.toString() : person->name);
    json.key("label").text(sight.names ? stepLabel(conflict.set.label, club)
                                       : wordFor(conflict.set.label.code));
    json.key("code").text(judgement.code).key("rule").textOrNull(judgement.rule);
    json.key("detail").textOrNull(judgement.detail).key("blocker");
    printEntity(json, judgement.blocker);
    json.key("step").textOrNull(judgement.step.isNull() ? "" : judgement.step.toString());
    json.key("overridable").boolean(judgement.overridable).key("wanted").list();
    for (const EntityChange &change : conflict.set.changes)
        printWanted(json, session, change, zone, sight);
    json.endList().key("decision");
    if (!conflict.decision) {
        json.null().endObject();
        return;
    }
    const Decision &decision = *conflict.decision;
    json.object().key("kind").text(decision.kind == DecisionKind::GivenUp ? "givenUp"
                                                                          : "triedAgain");
    const Operator *decider = club.person(decision.by);
    json.key("at").time(decision.at, zone).key("operator");
    json.text(decider == nullptr ? decision.by.toString() : decider->name).key("reason");
    json.textOrNull(sight.names ? decision.reason : "");
    json.key("again").textOrNull(decision.again.isNull() ? "" : decision.again.toString());
    json.endObject().endObject();
}

/// What makes a booking again makes it this operator's.
EntityChange madeBy(OperatorId actor, const EntityChange &change)
{
    Record record = apply(Record(), change);
    if (change.entity.kind == EntityKind::Booking)
        record.set(Field::MadeBy, Value(actor.toString()));
    return creation(change.entity, record);
}

/// The change over what the desk shows now; nothing where it is so already.
Result<std::optional<EntityChange>>
renewed(Store &store, const EntityChange &change, OperatorId actor)
{
    if (change.created)
        return madeBy(actor, change);
    auto now = store.loadRecord(change.entity);
    if (!now)
        return tl::unexpected(now.error());
    Record after = *now;
    for (const FieldChange &field : change.fields)
        after.set(field.field, field.after);
    EntityChange again = difference(change.entity, *now, after);
    return again.fields.empty() ? std::nullopt : std::optional(std::move(again));
}

/// --bay, --start and --minutes move the one booking that the step makes or changes.
Status moveBooking(const Session &session, ChangeSet &set)
{
    const CommandLine &line = session.line;
    if (!line.has("--bay") && !line.has("--start") && !line.has("--minutes"))
        return {};
    const bool isOne
        = std::count_if(set.changes.begin(),
                        set.changes.end(),
                        [](const auto &each) { return each.entity.kind == EntityKind::Booking; })
        == 1;
    if (!isOne)
        return fail(ErrorCode::InvalidArgument,
                    "--bay, --start, --minutes",
                    Phrase::tr("only a step with one booking can go elsewhere"));
    const auto change = std::find_if(set.changes.begin(), set.changes.end(), [](const auto &each) {
        return each.entity.kind == EntityKind::Booking;
    });
    const auto now = change->created
        ? Result<Record>(Record())
        : session.desk.read<Record>(
            [ref = change->entity](Store &store) { return store.loadRecord(ref); });
    if (!now)
        return tl::unexpected(now.error());
    Booking booking;
    booking.id = BookingId{change->entity.id};
    if (!fromRecord(apply(*now, *change), booking))
        return fail(ErrorCode::InvalidArgument, wordFor(EntityKind::Booking), "");
    const auto wanted = readMove(session, booking);
    if (!wanted)
        return tl::unexpected(wanted.error());
    booking.location = wanted->location;
    booking.slot = wanted->slot;
    *change = change->created ? creation(change->entity, toRecord(booking))
                              : difference(change->entity, *now, toRecord(booking));
    return {};
}

Result<ChangeSet> wantedAgain(const Session &session, const Conflict &conflict)
{
    if (conflict.set.kind != ChangeKind::Do)
        return fail(ErrorCode::InvalidArgument,
                    session.line.operands.front(),
                    Phrase::tr("it took another step back: undo that once more instead"));
    auto head
        = session.desk.now([&](Desk &desk) { return desk.blankChangeSet(conflict.set.label); });
    if (!head)
        return tl::unexpected(head.error());
    ChangeSet again = std::move(*head);
    again.actor = session.actor;
    again.target = conflict.set.id;
    again.reason = session.line.valueOr("--reason", "");
    auto changes = session.desk.read<std::vector<EntityChange>>(
        [&](Store &store) -> Result<std::vector<EntityChange>> {
            std::vector<EntityChange> all;
            for (const EntityChange &change : conflict.set.changes) {
                auto one = renewed(store, change, session.actor);
                if (!one)
                    return tl::unexpected(one.error());
                if (*one)
                    all.push_back(std::move(**one));
            }
            return all;
        });
    if (!changes)
        return tl::unexpected(changes.error());
    again.changes = std::move(*changes);
    if (Status moved = moveBooking(session, again); !moved)
        return tl::unexpected(moved.error());
    if (again.changes.empty())
        return fail(ErrorCode::InvalidArgument,
                    session.line.operands.front(),
                    Phrase::tr("everything is as it was wanted: give it up"));
    return again;
}

} // namespace

Reply runConflicts(const Session &session)
{
    if (!mayAnywhere(*session.club, session.actor, Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    const auto conflicts = loadConflicts(session, !session.line.has("--all"));
    if (!conflicts)
        return refuse(conflicts.error());
    JsonOut json;
    json.object().key("conflicts").list();
    for (const Conflict &conflict : *conflicts)
        printConflict(json, session, seen(session, conflict));
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runGiveUp(const Session &session)
{
    if (!mayAnywhere(*session.club, session.actor, Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    const auto id = readId<ChangeSetId>(session.line.operands.front());
    if (!id)
        return refuse(id.error());
    const auto done = session.desk.later<Status>(
        [&](Desk &desk, std::function<void(Status)> answer) {
            DeskSync(desk).giveUp(*id, session.line.valueOr("--reason", ""), std::move(answer));
        },
        DeskCalls::As::Actor);
    if (!done || !*done)
        return refuse(done ? done->error() : done.error());
    JsonOut json;
    json.object().key("givenUp").text(id->toString()).endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runTryAgain(const Session &session)
{
    const auto conflict = loadNamedConflict(session);
    if (!conflict)
        return refuse(conflict.error());
    auto again = wantedAgain(session, *conflict);
    if (!again)
        return refuse(again.error());
    const auto made = session.desk.commitBulk([&](Desk &desk, std::function<void(Outcome)> done) {
        DeskSync(desk).tryAgain(*again, std::move(done));
    });
    if (!made)
        return tl::unexpected(made.error());
    JsonOut json;
    json.object().key("changeSet").text(made->id.toString());
    json.key("insteadOf").text(conflict->set.id.toString()).endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
