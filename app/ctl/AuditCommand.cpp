#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"
#include "core/desk/BlockSight.h"
#include "core/desk/DeskAudit.h"
#include "core/exchange/JsonOut.h"
#include "core/exchange/StepJson.h"
#include "core/text/Labels.h"

namespace bayboard {

namespace {

std::string nameOf(const Club &club, OperatorId who)
{
    const Operator *person = club.person(who);
    return person == nullptr ? who.toString() : person->name;
}

AuditFilter::About aboutFrom(std::string_view word)
{
    using About = AuditFilter::About;
    if (word == "bookings")
        return About::Bookings;
    if (word == "blocks")
        return About::Blocks;
    if (word == "customers")
        return About::Customers;
    return word == "club" ? About::Club : About::Everything;
}

const char *wordFor(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Undo:
        return "undo";
    case ChangeKind::Redo:
        return "redo";
    case ChangeKind::Do:
        break;
    }
    return "do";
}

void print(JsonOut &json, const Session &session, const Step &step, const Zone &zone)
{
    const Club &club = *session.club;
    ChangeSet head = step.head;
    BlockSight(club, session.actor).hide(head);
    const bool names = session.may(Permission::CustomerReadName);
    json.object().key("at").time(head.at, zone);
    json.key("operator").text(nameOf(club, head.actor)).key("approvedBy");
    json.textOrNull(head.approvedBy.isNull() ? "" : nameOf(club, head.approvedBy));
    json.key("kind").text(wordFor(head.kind));
    json.key("label")
        .text(names ? stepLabel(head.label, club) : bayboard::wordFor(head.label.code))
        .key("reason")
        .textOrNull(names ? head.reason : "");
    json.key("entities").number(step.entityCount).key("changeSet").text(head.id.toString());
    json.key("undone").boolean(step.undone).key("waiting").boolean(step.waiting).endObject();
}

} // namespace

Reply runAudit(const Session &session)
{
    if (!session.may(Permission::UndoOther))
        return refusePermission(session, Permission::UndoOther);
    const Zone &zone = zoneFor(*session.club, std::nullopt);
    const auto range = readRange(session, zone);
    if (!range)
        return refuse(range.error());
    AuditFilter filter;
    filter.from = range->from;
    filter.to = range->to;
    filter.about = aboutFrom(session.line.valueOr("--about", "everything"));
    filter.limit = static_cast<std::size_t>(session.line.number("--limit").value_or(1000));
    if (const auto name = session.line.value("--operator")) {
        const auto who = session.club->findOperator(*name);
        if (!who)
            return refuse(who.error());
        filter.actor = *who;
    }
    const auto audit
        = session.desk.read<Audit>([filter](Store &store) { return readAudit(store, filter); });
    if (!audit)
        return refuse(audit.error());
    JsonOut json;
    json.object().key("steps").list();
    for (const Step &step : audit->steps)
        print(json, session, step, zone);
    json.endList().key("more").boolean(audit->hasMore).endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
