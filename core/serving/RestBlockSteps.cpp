// Blocks that are laid, and what that would do.

#include "core/recurrence/BasicTime.h"
#include "core/serving/RestBlockReport.h"
#include "core/serving/RestHandlers.h"
#include "core/text/RepeatSentences.h"

namespace bayboard {

namespace {

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

/// Times of a list, as wall times; dates where the list may have them.
std::vector<BasicTime>
readWalls(RestBody &body, const char *name, const Zone &zone, bool takesDates)
{
    std::vector<BasicTime> walls;
    for (const std::string &text : body.texts(name)) {
        const auto date = takesDates ? parseDate(text) : std::nullopt;
        const auto at = date ? Result<Instant>(Instant()) : readTime(name, text, zone);
        if (date)
            walls.push_back({LocalTime(*date), true, false});
        else if (at)
            walls.push_back({zone.toLocal(*at), false, false});
        else
            body.fault(name, at.error());
    }
    return walls;
}

/// "rrule", times beside it ("rdate"), and dates or times that are left out ("exdate").
void readRule(RestBody &body, const Zone &zone, Instant start, BlockRequest &request)
{
    const std::string rule = body.text("rrule");
    const auto extra = readWalls(body, "rdate", zone, false);
    const auto excluded = readWalls(body, "exdate", zone, true);
    if (rule.empty() && extra.empty()) {
        if (!excluded.empty())
            body.fault("exdate", Phrase::tr("nothing repeats; it needs rrule or rdate"));
        return;
    }
    Recurrence recurrence;
    recurrence.start = zone.toLocal(start);
    if (!rule.empty()) {
        auto read = Recurrence::ofRule(rule, recurrence.start);
        if (!read)
            return body.fault("rrule", Phrase(text::sentence(read.error()).toStdString()));
        recurrence = std::move(*read);
    }
    for (const BasicTime &time : extra)
        recurrence.add(time.at);
    for (const BasicTime &time : excluded)
        time.dateOnly ? recurrence.excludeDay(dateOf(time.at)) : recurrence.exclude(time.at);
    request.recurrence = std::move(recurrence);
}

OrAnswer<RestBlockAsk> readLaying(RestCase &asked)
{
    RestBody body(asked);
    RestBlockAsk laying;
    BlockRequest request;
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
    readAnswering(body, laying);
    if (auto problem = body.finish())
        return tl::unexpected(std::move(*problem));
    laying.reason = request.reason;
    laying.ask = std::move(request);
    return laying;
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
    return writeBlocks(asked, *laying, 201);
}

} // namespace rest

} // namespace bayboard
