#pragma once

#include "app/server/Http.h"
#include "core/identity/DeviceToken.h"

namespace bayboard {

struct Route;

/// One question on its way through the server.
struct Call
{
    RequestHead head;
    const Route *route = nullptr;
    std::vector<std::string> captured; ///< what stood for the braces of the route's path
    DeviceToken device; ///< who asks, where the route wants a token
    std::string body;
};

/// MaybeJson: it may be left out, with its type.
enum class BodyKind : std::uint8_t { None, Json, MaybeJson, Text };

/// What is answered where.
struct Route
{
    std::string method;
    std::string path; ///< "/v1/bookings/{id}"; also its name in logs and metrics
    bool wantsToken = true;
    BodyKind body = BodyKind::None;
    /// Called on a thread of the network: long work belongs on the data's.
    std::function<void(std::shared_ptr<const Call>, Respond)> handle;
};

/// The one list of what the server answers. Filled before it serves.
class Routes
{
public:
    void add(Route route) { m_routes.push_back(std::move(route)); }

    struct Found
    {
        const Route *route = nullptr; ///< null: none
        std::vector<std::string> captured;
        std::string allowed; ///< other methods of this path: "GET, POST"
    };

    [[nodiscard]] Found find(const RequestHead &head) const;

    [[nodiscard]] const std::vector<Route> &all() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace bayboard
