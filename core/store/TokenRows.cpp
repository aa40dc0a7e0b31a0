#include "core/store/TokenRows.h"

namespace bayboard::token_rows {

namespace {

std::optional<Instant> readTime(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromUnix(row.number(column)));
}

} // namespace

DeviceToken read(const sqlite::Statement &row, int first)
{
    DeviceToken token;
    token.id = row.id<TokenId>(first);
    token.hash = row.text(first + 1);
    token.device = row.text(first + 2);
    token.desk = row.id<DeskId>(first + 3);
    token.actor = row.id<OperatorId>(first + 4);
    token.made = fromUnix(row.number(first + 5));
    token.lastSeen = readTime(row, first + 6);
    token.revoked = readTime(row, first + 7);
    token.expires = readTime(row, first + 8);
    return token;
}

Status insert(sqlite::Database &database, const DeviceToken &token)
{
    auto insert = database.prepare(std::string("INSERT INTO device_token(") + columns
                                   + ") VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert)
        return tl::unexpected(insert.error());
    sqlite::Statement &row = **insert;
    row.bind(1, token.id);
    row.bindBlob(2, token.hash);
    row.bind(3, std::string_view(token.device));
    row.bind(4, token.desk);
    row.bindOptional(5, token.actor);
    row.bind(6, toUnix(token.made));
    if (token.lastSeen)
        row.bind(7, toUnix(*token.lastSeen));
    if (token.revoked)
        row.bind(8, toUnix(*token.revoked));
    if (token.expires)
        row.bind(9, toUnix(*token.expires));
    return row.run();
}

} // namespace bayboard::token_rows
