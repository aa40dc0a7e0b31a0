#include "core/postgres/Locks.h"

#include <algorithm>
#include <cstring>

namespace bayboard::postgres {

namespace {

/// An id as the 64 bits that PostgreSQL locks by. Two ids with the same ones wait for each other
/// once in a while, no more.
std::int64_t keyOf(const Uuid &id)
{
    return static_cast<std::int64_t>(std::hash<Uuid>{}(id));
}

} // namespace

Status lockClub(Connection &connection, bool whole)
{
    // The numbers are "Bayb" and 2.
    return connection.execute(
        whole ? "SELECT pg_advisory_xact_lock(1115781474 * 4294967296 + 2)"
              : "SELECT pg_advisory_xact_lock_shared(1115781474 * 4294967296 + 2)");
}

Status lockIds(Connection &connection, const std::vector<Uuid> &ids)
{
    std::vector<std::int64_t> keys;
    keys.reserve(ids.size());
    for (const Uuid &id : ids)
        keys.push_back(keyOf(id));
    std::sort(keys.begin(), keys.end()); // unnest keeps the order
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    const auto locked
        = connection.run("SELECT count(pg_advisory_xact_lock(key)) FROM unnest($1::bigint[]) key",
                         Parameters::of(keys));
    return locked ? Status() : tl::unexpected(locked.error());
}

} // namespace bayboard::postgres
