#include "core/postgres/Schema.h"

#include <array>

namespace bayboard::postgres {

namespace {

/// Of all who migrate at the same time one works; the number is "Bayb" and 1.
constexpr const char *lockOut = "SELECT pg_advisory_xact_lock(1115781474 * 4294967296 + 1)";

Status tooNew(std::int64_t version, std::size_t own)
{
    return fail(ErrorCode::StoreNewer, "PostgreSQL", std::to_string(version), std::to_string(own));
}

/// 0 where there are no tables.
Result<std::int64_t> versionOf(Connection &connection)
{
    const auto there = connection.run("SELECT to_regclass('bayboard_schema') IS NOT NULL");
    if (!there)
        return tl::unexpected(there.error());
    if (!there->flag(0, 0))
        return 0;
    const auto version = connection.run("SELECT max(version) FROM bayboard_schema");
    if (!version)
        return tl::unexpected(version.error());
    return version->number(0, 0);
}

} // namespace

Migrations ownMigrations()
{
    static const std::array<const char *, schemaVersion> migrations
        = {migration1, migration2, migration3, migration4, migration5, migration6};
    return migrations;
}

Result<std::int64_t> migrate(Connection &connection, Migrations migrations)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Others may have much to do; a large club's migration takes longer than any statement should.
    for (const char *sql :
         {"SET LOCAL lock_timeout TO 0; SET LOCAL statement_timeout TO 0", lockOut})
        if (Status done = connection.execute(sql); !done)
            return tl::unexpected(done.error());
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > static_cast<std::int64_t>(migrations.size()))
        return tl::unexpected(tooNew(*version, migrations.size()).error());
    for (auto next = static_cast<std::size_t>(*version); next < migrations.size(); ++next) {
        Status done = connection.execute(migrations[next]);
        if (done) {
            const auto noted = connection.run("INSERT INTO bayboard_schema(version) VALUES($1)",
                                              Parameters::of(static_cast<std::int64_t>(next + 1)));
            done = noted ? Status() : tl::unexpected(noted.error());
        }
        if (!done)
            return tl::unexpected(done.error());
    }
    if (Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return *version;
}

Status checkVersion(Connection &connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion)
        return tooNew(*version, schemaVersion);
    return *version == schemaVersion ? Status() : fail(ErrorCode::StoreForeign, "PostgreSQL");
}

} // namespace bayboard::postgres
