// Blocks that are laid, and what that would do.

#include "core/desk/BulkAccess.h"
#include "core/exchange/BlockJson.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"
#include "core/serving/RestRefusal.h"
#include "core/serving/RestRows.h"
#include "core/text/RepeatSentences.h"
#include "core/text/WholeSentences.h"

namespace bayboard {

namespace {

/// What is asked to be laid, and how what is in the way is to be answered.
struct LayQuestion
{
    BlockRequest request;
    BlockAnswer::Kind policy = BlockAnswer::Kind::Open;
    WayFirst first = WayFirst::OtherBay;
};

std::optional<BlockAnswer::Kind> policyFor(const std::string &word)
{
    if (word.empty() || word == "list")
        return BlockAnswer::Kind::Open;
    if (word == "skip")
        return BlockAnswer::Kind::Skip;
    if (word == "move")
        return BlockAnswer::Kind::Move;
    if (word == "shorten")
        return BlockAnswer::Kind::Shorten;
    return word == "cancel" ? std::optional(BlockAnswer::Kind::Cancel) : std::nullopt;
}

/// "bays": names and ids, of several locations too; "all" are those of "location".
void readBayList(RestCase &asked, RestBody &body, std::vector<BayId> &bays)
{
    std::optional<LocationId> within;
    if (const std::string text = body.text("location"); !text.empty()) {
        const auto found = asked.club()->findLocation(text);
        if (!found)
            return body.fault("location", found.error());
        within = *found;
    }
    for (const std::string &name : body.texts("bays")) {
        if (name != "all") {
            const auto bay = asked.club()->findBay(name, within);
            if (!bay)
                return body.fault("bays", bay.error());
            bays.push_back(*bay);
            continue;
        }
        for (const Location &location : asked.club()->locations())
            if (!location.withdrawn && (!within || *within == location.id))
                for (const BayId bay : asked.club()->baysOf(location.id))
                    bays.push_back(bay);
    }
    if (bays.empty())
        body.fault("bays", Phrase::tr("no bay is named"));
}

/// The end that is said, else the kind's usual length.
Instant readEnd(RestCase &asked, RestBody &body, Instant start, const Zone &zone)
{
    const bool open = body.flag("untilLifted");
    const auto length = body.length(start, zone);
    if (open && length)
        body.fault("untilLifted", Phrase::tr("either it or a length, not both"));
    if (open)
        return openEnd;
    if (length)
        return start + *length;
    const BlockKind *kind = asked.club()->blockKind(body.text("kind"));
    if (kind != nullptr && kind->length > 0)
        return start + minutes(kind->length);
    body.fault("minutes", Phrase::tr("this kind has no usual length"));
    return start + minutes(1);
}

void readRule(RestBody &body, const Zone &zone, Instant start, BlockRequest &request)
{
    const std::string rule = body.text("rrule");
    if (rule.empty())
        return;
    auto read = Recurrence::ofRule(rule, zone.toLocal(start));
    if (read)
        request.recurrence = std::move(*read);
    else
        body.fault("rrule", Phrase(text::sentence(read.error()).toStdString()));
}

OrAnswer<LayQuestion> readLaying(RestCase &asked)
{
    RestBody body(asked);
    LayQuestion laying;
    BlockRequest &request = laying.request;
    readBayList(asked, body, request.bays);
    const Bay *bay = request.bays.empty() ? nullptr : asked.club()->bay(request.bays.front());
    const Zone &zone
        = bay == nullptr ? asked.club()->mainZone() : asked.club()->zone(bay->location);
    const auto start = body.time("start", zone);
    if (!start)
        body.fault("start", Phrase::tr("a start is needed"));
    request.kind = body.text("kind");
    if (asked.club()->blockKind(request.kind) == nullptr)
        body.fault("kind",
                   Error{ErrorCode::NotFound, {wordFor(EntityKind::BlockKind), request.kind}});
    request.first = Span(start.value_or(asked.now()),
                         readEnd(asked, body, start.value_or(asked.now()), zone));
    readRule(body, zone, request.first.start(), request);
    request.skipHolidays = body.flag("notOnHolidays");
    request.title = body.text("title");
    request.reason = body.text("reason");
    const auto policy = policyFor(body.text("onClash"));
    if (!policy)
        body.fault("onClash", Phrase::tr("it must be list, skip, move, shorten or cancel"));
    laying.policy = policy.value_or(BlockAnswer::Kind::Open);
    const std::string first = body.text("first");
    if (!first.empty() && first != "bay" && first != "time")
        body.fault("first", Phrase::tr("it must be bay or time"));
    laying.first = first == "time" ? WayFirst::OtherTime : WayFirst::OtherBay;
    if (auto problem = body.finish())
        return tl::unexpected(std::move(*problem));
    return laying;
}

Result<HitBooking> look(RestCase &asked, BookingId id)
{
    auto row = rowOf(asked, id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreFailed, "", Phrase::tr("a booking is not readable"));
    const Sight sight = asked.sight((*row)->booking.location);
    HitBooking hit{(*row)->booking, {}, {}, (*row)->tier};
    if (sight.names)
        hit.name = !(*row)->customerName.empty() ? (*row)->customerName
            : !hit.booking.guestName.empty()     ? hit.booking.guestName
                                                 : hit.booking.title;
    if (sight.contacts)
        hit.phone = (*row)->customerPhone.empty() ? hit.booking.guestPhone : (*row)->customerPhone;
    return hit;
}

Result<std::shared_ptr<const Schedule>> scheduleFor(RestCase &asked, const BlockReach &reach)
{
    auto schedule = std::make_shared<Schedule>();
    const auto rows = asked.data().occupancy(reach.bays, reach.span);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const OccupancyRow &row : *rows)
        BAYBOARD_ASSERT(schedule->hold(row.bay, row.occupancy));
    return std::shared_ptr<const Schedule>(std::move(schedule));
}

/// What would be laid and whom it hits, as a manager's desk works it out.
OrAnswer<BlockReport> reportOn(RestCase &asked, const LayQuestion &laying)
{
    auto draft = draftOf(laying.request, *asked.club(), asked.now(), [&] { return asked.newId(); });
    const Status allowed = draft ? mayDraft(*asked.club(), asked.actor(), *draft, asked.now())
                                 : tl::unexpected(draft.error());
    if (!allowed)
        return tl::unexpected(asked.problem(allowed.error()));
    auto book = asked.book();
    if (!book)
        return tl::unexpected(asked.problem(book.error()));
    BlockWorld world{
        asked.club(), *book, std::make_shared<const Schedule>(), asked.now(), [&](BookingId id) {
            return look(asked, id);
        }};
    if (const auto reach = reachOf(*draft, *asked.club())) {
        auto schedule = scheduleFor(asked, *reach);
        if (!schedule)
            return tl::unexpected(asked.problem(schedule.error()));
        world.schedule = std::move(*schedule);
    }
    auto plan = planOf(std::move(*draft), world, laying.first);
    if (!plan)
        return tl::unexpected(asked.problem(plan.error()));
    BlockReport report;
    report.preview = std::make_shared<const BlockPreview>(
        BlockPreview{laying.request, laying.first, std::move(*plan), 0, {}});
    report.answers = answerAll(report.preview->plan, laying.policy);
    auto result = resultOf(
        report.preview->plan, report.answers, laying.request.reason, [&] { return asked.newId(); });
    if (result)
        report.laid.result = std::move(*result);
    else
        report.faults = std::move(result.error());
    return report;
}

RestAnswer answerWith(const BlockReport &report, const Club &club)
{
    RestAnswer answer;
    answer.body = blockReportJson(report, club);
    return answer;
}

} // namespace

namespace rest {

RestAnswer previewBlocks(RestCase &asked)
{
    const auto laying = readLaying(asked);
    if (!laying)
        return laying.error();
    const auto report = reportOn(asked, *laying);
    return report ? answerWith(*report, *asked.club()) : report.error();
}

RestAnswer layBlocks(RestCase &asked)
{
    const auto laying = readLaying(asked);
    if (!laying)
        return laying.error();
    auto report = reportOn(asked, *laying);
    if (!report)
        return std::move(report.error());
    if (!report->faults.empty())
        return restProblem({rest_code::inTheWay, {}, "/onClash"}, [&](JsonOut &json) {
            json.key("report");
            printBlockReport(json, *report, *asked.club());
        });
    auto set = asked.blankSet();
    if (!set)
        return asked.problem(set.error());
    set->label = report->preview->plan.draft.label;
    set->reason = laying->request.reason;
    set->changes = std::move(report->laid.result.changes);
    if (set->changes.empty())
        return answerWith(*report, *asked.club());
    RestCase::Writing writing;
    writing.accepted = [&] {
        if (!asked.isDry()) {
            report->laid.id = set->id;
            report->laid.entity = set->changes.front().entity.id;
        }
        RestAnswer answer = answerWith(*report, *asked.club());
        answer.status = asked.isDry() ? 200 : 201;
        return answer;
    };
    writing.refused = [&](const Judgement &said) {
        return refusalAnswer(asked, said);
    };
    return asked.write(*set, writing);
}

} // namespace rest

} // namespace bayboard
