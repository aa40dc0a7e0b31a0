#include "core/store/Schema.h"

#include <array>

namespace bayboard::schema {

namespace {

Status nameDesk(sqlite::Database &database, const Uuid &desk)
{
    auto insert = database.prepare("INSERT INTO meta(key, value) VALUES('desk', ?1)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, desk);
    return (*insert)->run();
}

} // namespace

Migrations ownMigrations()
{
    static const std::array<const char *, currentVersion> migrations = {migration1,
                                                                        migration2,
                                                                        migration3,
                                                                        migration4,
                                                                        migration5,
                                                                        migration6,
                                                                        migration7,
                                                                        migration8,
                                                                        migration9,
                                                                        migration10,
                                                                        migration11};
    return migrations;
}

Result<Found> look(sqlite::Database &database)
{
    const auto application = database.queryNumber("PRAGMA application_id");
    if (!application)
        return tl::unexpected(application.error());
    const auto version = database.queryNumber("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    const auto tables = database.queryNumber("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tl::unexpected(tables.error());
    return Found{*application, static_cast<int>(*version), *tables == 0};
}

Status migrate(sqlite::Database &database, const Uuid &desk, Migrations migrations)
{
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto found = look(database);
    if (!found)
        return tl::unexpected(found.error());
    for (auto version = static_cast<std::size_t>(found->version); version < migrations.size();
         ++version)
        if (Status done = database.execute(migrations[version]); !done)
            return done;
    const std::string stamp = "PRAGMA user_version=" + std::to_string(migrations.size())
        + "; PRAGMA application_id=" + std::to_string(applicationId);
    if (Status done = database.execute(stamp.c_str()); !done)
        return done;
    if (found->version == 0)
        if (Status done = nameDesk(database, desk); !done)
            return done;
    return transaction->commit();
}

Result<std::vector<std::string>> describe(sqlite::Database &database)
{
    auto select = database.prepare(
        "SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '') "
        "FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name, type");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    std::vector<std::string> lines;
    while (true) {
        const auto row = (*select)->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return lines;
        lines.push_back((*select)->text(0));
    }
}

Result<std::vector<std::string>> describeOwn()
{
    auto database = sqlite::Database::open(":memory:", sqlite::Access::Create);
    if (!database)
        return tl::unexpected(database.error());
    if (Status made = migrate(**database, Uuid{}); !made)
        return tl::unexpected(made.error());
    return describe(**database);
}

} // namespace bayboard::schema
