#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"
#include "core/desk/BlockSight.h"
#include "core/desk/DeskPins.h"
#include "core/desk/DeskSession.h"
#include "core/exchange/JsonOut.h"
#include "core/exchange/StepJson.h"
#include "core/text/Labels.h"

#include <algorithm>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bayboard {

namespace {

std::string nameOf(const Club &club, OperatorId who)
{
    const Operator *person = club.person(who);
    return person == nullptr ? who.toString() : person->name;
}

/// Whether this program runs as the owner of the file (or root), who could change it in any case.
bool ownsFile(const std::filesystem::path &file)
{
    struct stat found = {};
    return stat(file.c_str(), &found) == 0 && (geteuid() == found.st_uid || geteuid() == 0);
}

std::string userName()
{
    const passwd *user = getpwuid(geteuid());
    return user == nullptr ? std::to_string(geteuid()) : std::string(user->pw_name);
}

void print(JsonOut &json, const Session &session, const Step &step, const Zone &zone)
{
    const Club &club = *session.club;
    const bool names = session.may(Permission::CustomerReadName);
    ChangeSet head = step.head;
    BlockSight(club, session.actor).hide(head);
    json.object().key("at").time(head.at, zone);
    json.key("operator").text(nameOf(club, head.actor)).key("approvedBy");
    json.textOrNull(head.approvedBy.isNull() ? "" : nameOf(club, head.approvedBy));
    json.key("label")
        .text(names ? stepLabel(head.label, club) : wordFor(head.label.code))
        .key("rules")
        .list();
    for (const Override &set : head.overrides)
        json.object().key("code").text(set.code).key("rule").textOrNull(set.rule).endObject();
    json.endList().key("reason").textOrNull(names ? head.reason : "").key("booking");
    std::string booking;
    for (const EntityChange &change : head.changes)
        if (change.entity.kind == EntityKind::Booking)
            booking = change.entity.id.toString();
    json.textOrNull(booking).key("changeSet").text(head.id.toString());
    json.key("undone").boolean(step.undone).endObject();
}

} // namespace

Reply runOverrides(const Session &session)
{
    if (!session.may(Permission::RuleOverride))
        return refusePermission(session, Permission::RuleOverride);
    const Zone &zone = zoneFor(*session.club, std::nullopt);
    const auto range = readRange(session, zone);
    if (!range)
        return refuse(range.error());
    OverrideFilter filter;
    filter.from = range->from;
    filter.to = range->to;
    if (const auto name = session.line.value("--operator")) {
        const auto who = session.club->findOperator(*name);
        if (!who)
            return refuse(who.error());
        filter.actor = *who;
    }
    const auto steps = session.desk.read<std::vector<Step>>(
        [filter](Store &store) { return store.overrides(filter); });
    if (!steps)
        return refuse(steps.error());
    JsonOut json;
    json.object().key("overrides").list();
    for (const Step &step : *steps)
        print(json, session, step, zone);
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runSetPin(const Session &session)
{
    const bool removes = session.line.has("--remove");
    const auto named = session.line.value("--operator");
    if (named && !removes)
        return refuse(ErrorCode::InvalidArgument,
                      "--operator",
                      Phrase::tr("only removing is for others; who has a PIN sets it"));
    OperatorId whose = session.actor;
    if (named) {
        const auto found = session.club->findOperator(*named);
        if (!found)
            return refuse(found.error());
        whose = *found;
    }
    if (!removes && session.pins.fresh.empty())
        return refuse(ErrorCode::InvalidArgument,
                      "set-pin",
                      Phrase::tr("the new PIN comes with --new-pin-file or as BAYBOARD_NEW_PIN"));
    const auto done = session.desk.later<Status>(
        [&](Desk &desk, std::function<void(Status)> answer) {
            if (whose != session.actor)
                desk.pins().removeOf(whose, std::move(answer));
            else if (removes)
                desk.pins().remove(Secret(session.pins.own), std::move(answer));
            else
                desk.pins().set(
                    Secret(session.pins.own), Secret(session.pins.fresh), false, std::move(answer));
        },
        DeskCalls::As::Actor);
    if (!done || !*done)
        return refuse(done ? done->error() : done.error());
    JsonOut json;
    json.object().key("operator").text(nameOf(*session.club, whose));
    json.key("pin").boolean(!removes).endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runSetPassword(const Session &session)
{
    const bool removes = session.line.has("--remove");
    OperatorId whose = session.actor;
    if (const auto named = session.line.value("--operator")) {
        const auto found = session.club->findOperator(*named);
        if (!found)
            return refuse(found.error());
        whose = *found;
    }
    if (!removes && session.pins.freshPassword.empty())
        return refuse(ErrorCode::InvalidArgument,
                      "set-password",
                      Phrase::tr("the new password comes with --new-password-file or as "
                                 "BAYBOARD_NEW_PASSWORD"));
    const bool isOwn = whose == session.actor;
    const auto done = session.desk.later<Status>(
        [&](Desk &desk, std::function<void(Status)> answer) {
            DeskPins &passwords = desk.passwords();
            Secret old(session.pins.password);
            Secret fresh(session.pins.freshPassword);
            if (removes)
                isOwn ? passwords.remove(std::move(old), std::move(answer))
                      : passwords.removeOf(whose, std::move(answer));
            else if (isOwn)
                passwords.set(std::move(old), std::move(fresh), false, std::move(answer));
            else
                passwords.setOf(whose, std::move(fresh), std::move(answer));
        },
        DeskCalls::As::Actor);
    if (!done || !*done)
        return refuse(done ? done->error() : done.error());
    JsonOut json;
    json.object().key("operator").text(nameOf(*session.club, whose));
    json.key("password").boolean(!removes).endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runSetSignIn(const Session &session)
{
    const std::int64_t wanted = session.line.number("--hours").value_or(0);
    const Outcome outcome
        = session.desk.commitBulk([&](Desk &desk, std::function<void(Outcome)> done) {
              DeskSession(desk).setHours(wanted, std::move(done));
          });
    if (!outcome)
        return tl::unexpected(outcome.error());
    const auto asked
        = session.desk.now([](Desk &desk) { return DeskSession(desk).asksPassword(); });
    JsonOut json;
    json.object().key("hours").number(wanted).key("asked").boolean(asked && *asked);
    json.key("changeSet").textOrNull(outcome->id.isNull() ? "" : outcome->id.toString());
    json.endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runForgetPins(const Session &session)
{
    if (session.window)
        return refuse(ErrorCode::InvalidArgument,
                      "forget-pins",
                      Phrase::tr("the file is open in a window; close that first"));
    const auto path = session.desk.now([](Desk &desk) { return desk.path(); });
    if (!path)
        return refuse(path.error());
    if (!ownsFile(*path))
        return refuse(ErrorCode::FileNotWritable,
                      path->string(),
                      Phrase::tr("only the user that owns it may do this"));
    const auto hasPasswords = session.desk.now([](Desk &desk) {
        const auto &people = desk.club().operators();
        return std::any_of(people.begin(), people.end(), [&](const Operator &person) {
            return desk.passwords().isSet(person.id);
        });
    });
    std::vector<DeskPins &(Desk::*)() const> kinds{&Desk::pins};
    if (hasPasswords && *hasPasswords)
        kinds.push_back(&Desk::passwords);
    for (const auto which : kinds) {
        const auto done
            = session.desk.later<Status>([which](Desk &desk, std::function<void(Status)> answer) {
                  (desk.*which)().forgetAll(userName(), std::move(answer));
              });
        if (!done || !*done)
            return refuse(done ? done->error() : done.error());
    }
    JsonOut json;
    json.object().key("ok").boolean(true).endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
