#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "core/desk/DeskNotices.h"

#include <algorithm>

namespace bayboard {

namespace {

Result<std::vector<NoticeView>> listNotices(const Session &session, NoticeFilter which)
{
    using Answer = Result<std::vector<NoticeView>>;
    auto lines = session.desk.later<Answer>(
        [which](Desk &desk, std::function<void(Answer)> done) {
            DeskNotices(desk).list(which, std::move(done));
        },
        DeskCalls::As::Actor);
    return lines ? std::move(*lines) : Answer(tl::unexpected(lines.error()));
}

void printNotice(JsonOut &json, const Session &session, const NoticeView &line)
{
    const Club &club = *session.club;
    const Notice &notice = line.notice;
    const Zone &zone = club.zone(notice.location);
    const Location *location = club.location(notice.location);
    const bool named = !notice.customer.isNull() && sightOf(session, notice.location).names;
    json.object().key("id").text(notice.id.toString()).key("kind").text(wordFor(notice.kind));
    json.key("booking").text(notice.booking.toString()).key("customer");
    json.textOrNull(named ? notice.customer.toString() : "");
    json.key("name").textOrNull(line.name).key("phone").textOrNull(line.phone);
    json.key("email").textOrNull(line.email);
    json.key("location").textOrNull(location == nullptr ? "" : location->name);
    json.key("bays").list();
    for (const BayId bay : club.inOrder(notice.slot.bays))
        json.text(bayText(club, bay));
    json.endList().key("start").time(notice.slot.span.start(), zone);
    json.key("end").time(notice.slot.span.end(), zone).key("offer");
    if (notice.offer)
        printSlot(json, club, *notice.offer);
    else
        json.null();
    json.key("reason").textOrNull(notice.reason).key("told").boolean(notice.done).endObject();
}

/// Ticks the named lines off or on; null id where they were so already.
Outcome tick(const Session &session, const std::string &ids, bool told)
{
    const auto all = listNotices(session, NoticeFilter::All);
    if (!all)
        return refuse(all.error());
    std::vector<NoticeView> named;
    for (const std::string &text : splitAtCommas(ids)) {
        const auto id = NoticeId::parse(text);
        const auto found = std::find_if(all->begin(), all->end(), [&](const NoticeView &line) {
            return id && line.notice.id == *id;
        });
        if (found == all->end())
            return refuse(ErrorCode::NotFound, wordFor(EntityKind::Notice), text);
        named.push_back(*found);
    }
    return session.desk.commitBulk([&](Desk &desk, std::function<void(Outcome)> done) {
        DeskNotices(desk).setTold(named, told, std::move(done));
    });
}

} // namespace

Reply runNotices(const Session &session)
{
    if (!mayAnywhere(*session.club, session.actor, Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    const auto told = session.line.value("--told");
    const auto notTold = session.line.value("--not-told");
    if (told && notTold)
        return refuse(
            ErrorCode::InvalidArgument, "--told", Phrase::tr("either --told or --not-told"));
    ChangeSetId id;
    if (told || notTold) {
        const Outcome outcome = tick(session, told ? *told : *notTold, told.has_value());
        if (!outcome)
            return tl::unexpected(outcome.error());
        id = outcome->id;
    }
    const auto lines
        = listNotices(session, session.line.has("--all") ? NoticeFilter::All : NoticeFilter::Open);
    if (!lines)
        return refuse(lines.error());
    JsonOut json;
    json.object().key("notices").list();
    for (const NoticeView &line : *lines)
        printNotice(json, session, line);
    json.endList().key("changeSet").textOrNull(id.isNull() ? "" : id.toString()).endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
