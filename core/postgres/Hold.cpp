#include "core/postgres/Hold.h"

namespace bayboard::postgres {

Result<Hold> Hold::take(const std::string &address, bool alone)
{
    auto connection = Connection::open(address);
    if (!connection)
        return tl::unexpected(connection.error());
    // The numbers are "Bayb" and 3.
    const auto held = (*connection)
                          ->run(alone ? "SELECT pg_try_advisory_lock(1115781474 * 4294967296 + 3)"
                                      : "SELECT pg_try_advisory_lock_shared(1115781474 * "
                                        "4294967296 + 3)");
    if (!held)
        return tl::unexpected(held.error());
    if (!held->flag(0, 0))
        return fail(ErrorCode::StoreLocked, "PostgreSQL", "bayboard-server");
    return Hold(std::move(*connection));
}

} // namespace bayboard::postgres
