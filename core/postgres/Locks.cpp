#include "core/postgres/Locks.h"

#include <algorithm>
#include <map>

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

Status lockThings(Connection &connection, const std::vector<HeldThing> &things)
{
    std::map<std::int64_t, std::int64_t> modes; // by key; 1: shared
    for (const HeldThing &thing : things) {
        const auto mode = static_cast<std::int64_t>(thing.shared);
        const auto [known, isNew] = modes.emplace(keyOf(thing.id), mode);
        if (!isNew)
            known->second = std::min(known->second, mode);
    }
    std::vector<std::int64_t> keys;
    std::vector<std::int64_t> shared;
    for (const auto &[key, mode] : modes) { // unnest keeps the order
        keys.push_back(key);
        shared.push_back(mode);
    }
    const auto locked = connection.run(
        "SELECT count(CASE shared WHEN 1 THEN pg_advisory_xact_lock_shared(key) ELSE "
        "pg_advisory_xact_lock(key) END) FROM unnest($1::bigint[], $2::bigint[]) AS k(key, shared)",
        Parameters::of(keys, shared));
    return locked ? Status() : tl::unexpected(locked.error());
}

} // namespace bayboard::postgres
