#include "app/server/RestRoutes.h"

#include "app/ctl/ProgramClock.h"
#include "app/server/RestPage.h"
#include "core/serving/RestCodes.h"
#include "core/serving/RestSnapshot.h"

#include <array>

namespace bayboard {

namespace {

struct Path
{
    const char *method;
    const char *path;
    const char *operation;
    BodyKind body = BodyKind::None;
};

constexpr std::array paths = {
    Path{"GET", "/v1/locations", "listLocations"},
    Path{"GET", "/v1/locations/{location}", "getLocation"},
    Path{"GET", "/v1/bays", "listBays"},
    Path{"GET", "/v1/bays/{bay}", "getBay"},
    Path{"GET", "/v1/bookings", "listBookings"},
    Path{"POST", "/v1/bookings", "createBooking", BodyKind::Json},
    Path{"GET", "/v1/bookings/{booking}", "getBooking"},
    Path{"PATCH", "/v1/bookings/{booking}", "updateBooking", BodyKind::Json},
    Path{"POST", "/v1/bookings/{booking}/reschedule", "rescheduleBooking", BodyKind::Json},
    Path{"POST", "/v1/bookings/{booking}/give-time", "giveTime", BodyKind::Json},
    Path{"POST", "/v1/bookings/{booking}/cancel", "cancelBooking", BodyKind::MaybeJson},
    Path{"POST", "/v1/bookings/{booking}/check-in", "checkInBooking", BodyKind::MaybeJson},
    Path{"POST", "/v1/bookings/{booking}/complete", "completeBooking", BodyKind::MaybeJson},
    Path{"POST", "/v1/bookings/{booking}/no-show", "noShowBooking", BodyKind::MaybeJson},
    Path{"POST", "/v1/bookings/{booking}/release", "releaseBooking", BodyKind::MaybeJson},
    Path{"POST", "/v1/bookings/{booking}/reopen", "reopenBooking", BodyKind::MaybeJson},
    Path{"GET", "/v1/customers", "listCustomers"},
    Path{"POST", "/v1/customers", "createCustomer", BodyKind::Json},
    Path{"GET", "/v1/customers/{customer}", "getCustomer"},
    Path{"PATCH", "/v1/customers/{customer}", "updateCustomer", BodyKind::Json},
    Path{"GET", "/v1/customers/{customer}/booking-context", "getBookingContext"},
    Path{"POST", "/v1/actions/{action}", "runAction", BodyKind::Json},
    Path{"GET", "/v1/blocks", "listBlocks"},
    Path{"POST", "/v1/blocks", "layBlocks", BodyKind::Json},
    Path{"POST", "/v1/blocks/preview", "previewBlocks", BodyKind::Json},
    Path{"GET", "/v1/blocks/{block}", "getBlock"},
    Path{"PATCH", "/v1/blocks/{block}", "updateBlock", BodyKind::Json},
    Path{"POST", "/v1/blocks/{block}/lift", "liftBlock", BodyKind::Json},
    Path{"POST", "/v1/blocks/{block}/unlift", "unliftBlock", BodyKind::MaybeJson},
    Path{"POST", "/v1/blocks/{block}/remove", "removeBlock", BodyKind::MaybeJson},
    Path{"GET", "/v1/webhooks", "listWebhooks"},
    Path{"POST", "/v1/webhooks", "createWebhook", BodyKind::Json},
    Path{"GET", "/v1/webhooks/{webhook}", "getWebhook"},
    Path{"PATCH", "/v1/webhooks/{webhook}", "updateWebhook", BodyKind::Json},
    Path{"DELETE", "/v1/webhooks/{webhook}", "deleteWebhook"},
    Path{
        "POST", "/v1/webhooks/{webhook}/rotate-secret", "rotateWebhookSecret", BodyKind::MaybeJson},
    Path{"GET", "/v1/webhooks/{webhook}/dead", "listDeadDeliveries"},
    Path{"POST", "/v1/webhooks/{webhook}/replay", "replayDeliveries", BodyKind::MaybeJson},
    Path{"GET", "/v1/availability", "listFreeSlots"},
    Path{"GET", "/v1/availability/check", "checkSlot"},
    Path{"GET", "/v1/rules", "getRules"},
    Path{"GET", "/v1/history/{entity}", "getHistory"},
    Path{"POST", "/v1/changes/{change}/undo", "undoChange", BodyKind::MaybeJson},
    Path{"POST", "/v1/changes/{change}/redo", "redoChange", BodyKind::MaybeJson},
    Path{"GET", "/v1/changes", "listChanges"},
    Path{"GET", "/v1/snapshot", "getSnapshot"},
};

std::optional<RestQuestion> questionOf(const char *operation, const Call &call)
{
    RestQuestion question;
    question.operation = operation;
    question.device = call.device;
    for (const std::string &segment : call.captured) {
        auto decoded = decodedSegment(segment);
        if (!decoded)
            return std::nullopt;
        question.captured.push_back(std::move(*decoded));
    }
    question.query = call.head.query;
    question.body = call.body;
    question.person = call.head.person;
    question.key = call.head.key;
    question.matches = call.head.ifMatch;
    question.differs = call.head.ifNoneMatch;
    return question;
}

HttpResponse restResponse(RestAnswer answer)
{
    HttpResponse response;
    response.status = static_cast<int>(answer.status);
    response.body = std::move(answer.body);
    if (answer.isProblem)
        response.type = "application/problem+json";
    else if (!answer.type.empty())
        response.type = std::move(answer.type);
    if (!answer.tag.empty()) {
        response.headers.emplace_back("ETag", answer.tag);
        // It may be kept, and has to be asked for again each time.
        response.headers.emplace_back("Cache-Control", "private, no-cache");
    }
    if (!answer.place.empty())
        response.headers.emplace_back("Location", answer.place);
    if (answer.retryAfterSeconds > 0)
        response.headers.emplace_back("Retry-After", std::to_string(answer.retryAfterSeconds));
    return response;
}

HttpResponse later(std::int64_t seconds)
{
    WireProblem problem{ProblemCode::TryLater};
    problem.retryAfterSeconds = seconds;
    return responseFor(problem);
}

/// Whether somebody who asks that is not to have it, or it is gone.
bool isRefused(int status)
{
    return status == 401 || status == 403 || status == 404 || status == 410;
}

HttpResponse textOf(std::string_view body, const char *type)
{
    HttpResponse response;
    response.type = type;
    response.body = std::string(body);
    return response;
}

} // namespace

void RestRoutes::addTo(Routes &routes)
{
    for (const Path &path : paths)
        routes.add(
            {path.method,
             path.path,
             true,
             path.body,
             [this, operation = path.operation](const CallPtr &call, const Respond &respond) {
                 ask(operation, call, respond);
             }});
    routes.add({"GET",
                "/v1/openapi.json",
                false,
                BodyKind::None,
                [](const CallPtr & /*call*/, const Respond &respond) {
                    respond(textOf(openApiText, "application/json"));
                }});
    routes.add({"GET",
                "/v1/docs",
                false,
                BodyKind::None,
                [](const CallPtr & /*call*/, const Respond &respond) {
                    respond(textOf(restPage(openApiText), "text/html; charset=utf-8"));
                }});
}

void RestRoutes::ask(const char *operation, const CallPtr &call, const Respond &give)
{
    auto question = questionOf(operation, *call);
    if (!question)
        return give(responseFor(WireProblem{ProblemCode::NotFound}));
    if (!call->head.unclear.empty()) { // taken for none, it would leave the question unprotected
        RestAnswer answer = restProblem({rest_code::invalid,
                                         "The header must be there once, and say something.",
                                         call->head.unclear});
        note(answer);
        return give(restResponse(std::move(answer)));
    }
    const Respond respond = wantsLastKnown(call->head) ? keeping(*call, give) : give;
    if (const auto wait = m_breaker.objection(std::chrono::steady_clock::now()))
        return respond(later(*wait));
    const bool posted
        = m_pool.post([this, respond, question = std::move(*question)](SyncService &service) {
              ProgramRandom random;
              const RestAnswer answer = RestService(service, random, m_secrets).answer(question);
              m_breaker.answered(answer.dataFailed, std::chrono::steady_clock::now());
              note(answer); // whoever has the answer finds it counted
              respond(responseTo(answer, question.device));
          });
    if (!posted) {
        m_breaker.notAsked(std::chrono::steady_clock::now());
        respond(later(1));
    }
}

/// A good answer is kept; in the place of one that the data cannot give stands the last good one,
/// unless it has been refused since.
Respond RestRoutes::keeping(const Call &call, const Respond &respond)
{
    std::string name = call.device.id.toString() + call.head.person + '\n' + call.head.path;
    for (const auto &[key, value] : call.head.query)
        name += '\n' + key + '=' + value;
    return [this, name, respond](HttpResponse response) {
        const auto now = std::chrono::steady_clock::now();
        if (response.status == 200)
            m_lastAnswers.keep(name, response, now);
        else if (isRefused(response.status))
            m_lastAnswers.forget(name);
        else if (response.status >= 500)
            if (auto last = m_lastAnswers.find(name, now))
                return respond(std::move(*last));
        respond(std::move(response));
    };
}

HttpResponse RestRoutes::responseTo(RestAnswer answer, const DeviceToken &who)
{
    const auto snapshot = std::move(answer.stream);
    if (!snapshot)
        return restResponse(std::move(answer));
    if (++m_snapshots > SnapshotStream::mostAtOnce) {
        --m_snapshots;
        WireProblem problem{ProblemCode::TryLater, "too many snapshots are on their way"};
        problem.retryAfterSeconds = 5;
        return responseFor(problem);
    }
    HttpResponse response = restResponse(std::move(answer));
    const auto read = [snapshot, who](SyncService &service) -> BodySource::Piece {
        if (!service.recogniseAgain(who))
            return {};
        auto lines = snapshot->next();
        if (!lines)
            return {};
        const bool last = snapshot->isLast();
        return {std::move(*lines), last};
    };
    response.stream = std::make_shared<SnapshotStream>(m_pool, read, m_snapshots);
    return response;
}

void RestRoutes::note(const RestAnswer &answer)
{
    if (answer.isProblem && !answer.code.empty())
        m_metrics.refused(answer.code, restCodeFor(answer.code).pattern);
    if (!answer.judgement)
        return;
    m_metrics.judged(*answer.judgement);
    if (!answer.judgement->isRefused())
        m_polls.lookAtEnds();
}

} // namespace bayboard
