#pragma once

#include "app/server/Metrics.h"
#include "app/server/Readiness.h"
#include "app/server/Routes.h"

namespace bayboard {

/// GET /healthz (the program runs), /readyz (it can answer out of its data) and /metrics. Without a
/// token, and with nothing about persons; a proxy keeps /metrics inside. All outlive the routes.
void addHealthRoutes(Routes &routes, Readiness &readiness, Metrics &metrics);

} // namespace bayboard
