#include "app/server/HealthRoutes.h"

namespace bayboard {

namespace {

HttpResponse plain(std::string body, int status = 200)
{
    HttpResponse response;
    response.status = status;
    response.type = "text/plain; charset=utf-8";
    response.body = std::move(body);
    return response;
}

} // namespace

void addHealthRoutes(Routes &routes, DataPool &pool, Metrics &metrics)
{
    routes.add({"GET", "/healthz", false, BodyKind::None, [](const auto &, const Respond &respond) {
                    respond(plain("ok\n"));
                }});
    routes.add(
        {"GET", "/readyz", false, BodyKind::None, [&pool](const auto &, const Respond &respond) {
             const bool posted = pool.post([respond](SyncService &service) {
                 const bool ready = service.data().ping().has_value();
                 respond(ready ? plain("ready\n") : plain("not ready\n", 503));
             });
             if (!posted)
                 respond(plain("not ready\n", 503));
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
