#include "app/server/HealthRoutes.h"

namespace bayboard {

namespace {

HttpResponse plain(std::string body)
{
    HttpResponse response;
    response.type = "text/plain; charset=utf-8";
    response.body = std::move(body);
    return response;
}

} // namespace

void addHealthRoutes(Routes &routes, Readiness &readiness, Metrics &metrics)
{
    routes.add({"GET", "/healthz", false, BodyKind::None, [](const auto &, const Respond &respond) {
                    respond(plain("ok\n"));
                }});
    routes.add({"GET",
                "/readyz",
                false,
                BodyKind::None,
                [&readiness](const auto &, const Respond &respond) {
                    readiness.ask(respond);
                }});
    routes.add({"GET",
                "/metrics",
                false,
                BodyKind::None,
                [&metrics](const auto &, const Respond &respond) {
                    HttpResponse response = plain(metrics.text());
                    response.type = "text/plain; version=0.0.4; charset=utf-8";
                    respond(std::move(response));
                }});
}

} // namespace bayboard
