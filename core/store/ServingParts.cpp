#include "core/store/Serving.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

namespace {

using sqlite::Database;

struct Kept
{
    std::int64_t count = 0; ///< parts that are here
    std::int64_t of = 0; ///< parts in all, as the sender said; 0: none is here
};

Result<Kept> kept(Database &database, const ChangeSetId &set, const DeskId &desk)
{
    auto select = database.prepare("SELECT count(*), coalesce(max(parts), 0) FROM sent_part WHERE "
                                   "desk = ?1 AND change_set = ?2");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, desk);
    (*select)->bind(2, set);
    if (const auto row = (*select)->step(); !row)
        return tl::unexpected(row.error());
    return Kept{(*select)->number(0), (*select)->number(1)};
}

} // namespace

Status Serving::keepPart(const SentPart &part, Instant now)
{
    Database &database = *m_store.connection().database;
    if (Status there = m_store.connection().checkPlace(); !there)
        return there;
    const auto before = kept(database, part.set, part.desk);
    if (!before)
        return tl::unexpected(before.error());
    if (part.index < 0 || part.index >= part.count || (before->of != 0 && before->of != part.count))
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("a part of a change set"),
                    Phrase::tr("it does not go with the parts that are here"));
    auto insert = database.prepare("INSERT OR REPLACE INTO sent_part(desk, change_set, part, "
                                   "parts, body, at) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, part.desk);
    (*insert)->bind(2, part.set);
    (*insert)->bind(3, part.index);
    (*insert)->bind(4, part.count);
    (*insert)->bind(5, std::string_view(part.text));
    (*insert)->bind(6, toUnix(now));
    return (*insert)->run();
}

Result<std::optional<std::string>> Serving::joinedParts(ChangeSetId set, DeskId desk)
{
    Database &database = *m_store.connection().database;
    const auto here = kept(database, set, desk);
    if (!here)
        return tl::unexpected(here.error());
    if (here->of == 0 || here->count != here->of)
        return std::nullopt;
    auto select = database.prepare("SELECT body FROM sent_part WHERE desk = ?1 AND change_set = ?2 "
                                   "ORDER BY part");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, desk);
    (*select)->bind(2, set);
    std::string text;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        text += row.view(0);
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return text;
}

Status Serving::dropParts(ChangeSetId set, DeskId desk)
{
    auto remove = m_store.connection().database->prepare(
        "DELETE FROM sent_part WHERE desk = ?1 AND change_set = ?2");
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, desk);
    (*remove)->bind(2, set);
    return (*remove)->run();
}

Status Serving::dropPartsBefore(Instant then)
{
    auto remove = m_store.connection().database->prepare("DELETE FROM sent_part WHERE at < ?1");
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, toUnix(then));
    return (*remove)->run();
}

} // namespace bayboard
