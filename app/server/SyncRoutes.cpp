#include "app/server/SyncRoutes.h"

#include "core/exchange/JsonOut.h"
#include "core/wire/Snapshots.h"

#include <charconv>

namespace bayboard {

namespace {

HttpResponse ok(std::string body)
{
    HttpResponse response;
    response.body = std::move(body);
    return response;
}

HttpResponse tryLater()
{
    WireProblem problem{ProblemCode::TryLater};
    problem.retryAfterSeconds = 1;
    return responseFor(problem);
}

std::optional<std::int64_t> numberIn(const RequestHead &head, const char *name)
{
    const std::string text = head.parameter(name);
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = fault == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole ? std::optional(number) : std::nullopt;
}

HttpResponse wrong(const char *name, const char *reason)
{
    return responseFor(WireProblem{ProblemCode::Invalid, reason, std::string("?") + name});
}

BodySource::Piece readPage(SnapshotReading &snapshot)
{
    constexpr std::int64_t rowsInAPage = 500;
    SnapshotPage page{snapshot.epoch(), snapshot.cursors(), {}, false};
    auto rows = snapshot.next(rowsInAPage);
    if (!rows)
        return {};
    page.rows = std::move(*rows);
    page.last = page.rows.empty();
    page.days = snapshot.givenDays();
    return {encode(page) + "\n", page.last};
}

/// Nothing where no day is asked for; a problem where it makes no sense.
tl::expected<FirstView, WireProblem> firstViewOf(const RequestHead &head)
{
    const bool isEverywhere = head.parameter("location").empty();
    if (isEverywhere && head.parameter("from").empty() && head.parameter("to").empty())
        return FirstView();
    const auto location
        = isEverywhere ? LocationId() : LocationId::parse(head.parameter("location"));
    const auto from = numberIn(head, "from");
    const auto to = numberIn(head, "to");
    const bool inside = from && to && *from >= 0 && *to <= toUnix(openEnd);
    const auto days = inside ? Span::make(fromUnix(*from), fromUnix(*to)) : std::nullopt;
    if (!location || (location->isNull() && !isEverywhere) || !days
        || days->length() > longestFirstView)
        return tl::unexpected(WireProblem{
            ProblemCode::Invalid, "a location goes with a span of at most 40 days", "?location"});
    return FirstView{*location, *days};
}

} // namespace

void SyncRoutes::addTo(Routes &routes)
{
    const auto to = [this](void (SyncRoutes::*answer)(const CallPtr &, const Respond &)) {
        return [this, answer](const CallPtr &call, const Respond &respond) {
            (this->*answer)(call, respond);
        };
    };
    routes.add({"GET", "/v1/sync", true, BodyKind::None, to(&SyncRoutes::greet)});
    routes.add({"POST", "/v1/sync/changes", true, BodyKind::Json, to(&SyncRoutes::push)});
    routes.add({"POST", "/v1/sync/club", true, BodyKind::Json, to(&SyncRoutes::takeClub)});
    routes.add({"POST", "/v1/sync/feed", true, BodyKind::Json, to(&SyncRoutes::feed)});
    routes.add({"POST", "/v1/sync/parts", true, BodyKind::Text, to(&SyncRoutes::keepPart)});
    routes.add({"GET", "/v1/sync/snapshot", true, BodyKind::None, to(&SyncRoutes::snapshot)});
}

void SyncRoutes::post(DataPool::Job job, const Respond &respond)
{
    if (!m_pool.post(std::move(job)))
        respond(tryLater());
}

void SyncRoutes::greet(const CallPtr &call, const Respond &respond)
{
    post(
        [call, respond](SyncService &service) {
            const auto greeting = service.greet(call->device);
            respond(greeting ? ok(encode(*greeting, call->device.actor))
                             : responseFor(greeting.error()));
        },
        respond);
}

void SyncRoutes::push(const CallPtr &call, const Respond &respond)
{
    auto push = decodePush(call->body);
    if (!push)
        return respond(responseFor(problemFor(push.error())));
    post(
        [this, call, respond, push = std::move(*push)](SyncService &service) {
            const auto said = service.push(call->device, push);
            if (!said)
                return respond(responseFor(said.error()));
            bool grown = false;
            for (const Judgement &judgement : said->judgements) {
                m_metrics.judged(judgement);
                grown = grown || !judgement.isRefused();
            }
            respond(ok(encode(*said)));
            if (grown)
                m_polls.lookAtEnds();
            if (judged)
                judged(service);
        },
        respond);
}

/// Parts of a club: what comes back says how much the server has.
void SyncRoutes::takeClub(const CallPtr &call, const Respond &respond)
{
    auto push = decodePush(call->body);
    if (!push)
        return respond(responseFor(problemFor(push.error())));
    const auto club = Uuid::parse(call->head.parameter("club"));
    const auto from = numberIn(call->head, "from");
    const auto all = numberIn(call->head, "all");
    if (!club || club->isNull())
        return respond(wrong("club", "must be an id"));
    if (!from || !all || *from < 0 || *from >= *all)
        return respond(wrong(from ? "all" : "from", "must be a whole number"));
    post(
        [this, call, respond, part = GivenPart{*club, *from, *all, std::move(*push)}](
            SyncService &service) {
            const auto taken = service.take(call->device, part);
            if (!taken)
                return respond(responseFor(taken.error()));
            if (taken->isWhole) {
                if (tokensChanged)
                    tokensChanged();
                m_polls.moved(taken->ends);
            }
            respond(ok(encode(*taken)));
        },
        respond);
}

void SyncRoutes::feed(const CallPtr &call, const Respond &respond)
{
    const auto question = decodeFeedQuestion(call->body);
    if (!question)
        return respond(responseFor(problemFor(question.error())));
    m_polls.ask(*question, call->device, respond);
}

void SyncRoutes::keepPart(const CallPtr &call, const Respond &respond)
{
    const auto set = ChangeSetId::parse(call->head.parameter("set"));
    const auto index = numberIn(call->head, "index");
    const auto count = numberIn(call->head, "count");
    if (!set || set->isNull())
        return respond(wrong("set", "must be an id"));
    if (!index || !count)
        return respond(wrong(index ? "count" : "index", "must be a whole number"));
    post(
        [call, respond, part = SentPart{*set, call->device.desk, *index, *count, call->body}](
            SyncService &service) {
            const auto kept = service.keepPart(part);
            if (!kept)
                return respond(responseFor(kept.error()));
            HttpResponse response;
            response.status = 204;
            respond(std::move(response));
        },
        respond);
}

void SyncRoutes::snapshot(const CallPtr &call, const Respond &respond)
{
    const auto view = firstViewOf(call->head);
    if (!view)
        return respond(responseFor(view.error()));
    if (++m_snapshots > SnapshotStream::mostAtOnce) {
        --m_snapshots;
        WireProblem problem{ProblemCode::TryLater, "too many snapshots are on their way"};
        problem.retryAfterSeconds = 5;
        return respond(responseFor(problem));
    }
    const bool posted = m_pool.post([this, call, respond, view = *view](SyncService &service) {
        const auto allowed = service.mayFollow(call->device);
        auto reading = allowed
            ? service.snapshot(view)
            : Answer<std::unique_ptr<SnapshotReading>>(tl::unexpected(allowed.error()));
        if (!reading) {
            --m_snapshots;
            return respond(responseFor(reading.error()));
        }
        HttpResponse response;
        response.type = "application/x-ndjson";
        response.stream = std::make_shared<SnapshotStream>(
            m_pool,
            [shared = std::shared_ptr(std::move(*reading)), who = call->device](SyncService &from) {
                return from.mayStillFollow(who) ? readPage(*shared) : BodySource::Piece();
            },
            m_snapshots);
        respond(std::move(response));
    });
    if (!posted) {
        --m_snapshots;
        respond(tryLater());
    }
}

} // namespace bayboard
