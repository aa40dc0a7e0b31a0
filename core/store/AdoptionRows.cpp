#include "core/store/AdoptionRows.h"

#include "core/store/StoreConnection.h"

namespace bayboard::adoption_rows {

Result<std::optional<Adoption>> load(sqlite::Database &database)
{
    auto select = database.prepare("SELECT upload, desk, next, at FROM adoption");
    if (!select)
        return tl::unexpected(select.error());
    return firstRow(**select, [](sqlite::Statement &row) {
        return Result<Adoption>(
            {row.uuid(0), row.id<DeskId>(1), row.number(2), fromUnix(row.number(3))});
    });
}

Status save(sqlite::Database &database, const std::optional<Adoption> &adoption)
{
    if (Status done = database.execute("DELETE FROM adoption"); !done || !adoption)
        return done;
    auto insert = database.prepare(
        "INSERT INTO adoption(one, upload, desk, next, at) VALUES(1, ?1, ?2, ?3, ?4)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, adoption->club);
    (*insert)->bind(2, adoption->desk);
    (*insert)->bind(3, adoption->next);
    (*insert)->bind(4, toUnix(adoption->at));
    return (*insert)->run();
}

} // namespace bayboard::adoption_rows
