#include "core/store/Serving.h"
#include "core/store/StoreConnection.h"
#include "core/store/TokenRows.h"

namespace bayboard {

namespace {

using sqlite::Database;

Result<std::vector<DeviceToken>>
select(Database &database, const char *rest, std::string_view hash = {})
{
    auto select = database.prepare(std::string("SELECT ") + token_rows::columns
                                   + " FROM device_token " + rest);
    if (!select)
        return tl::unexpected(select.error());
    if (!hash.empty())
        (*select)->bindBlob(1, hash);
    std::vector<DeviceToken> tokens;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        tokens.push_back(token_rows::read(row, 0));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return tokens;
}

Result<bool> isThere(Database &database, const TokenId &id)
{
    auto select = database.prepare("SELECT 1 FROM device_token WHERE id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, id);
    return (*select)->step();
}

} // namespace

Status Serving::addToken(const DeviceToken &token)
{
    Database &database = *m_store.connection().database;
    if (Status there = m_store.connection().checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto known = isThere(database, token.id);
    const auto same = select(database, "WHERE hash = ?1", token.hash);
    if (!known || !same)
        return tl::unexpected(known ? same.error() : known.error());
    if (*known || !same->empty())
        return fail(ErrorCode::DuplicateIdentity, Phrase::tr("token"), token.id.toString());
    if (Status done = token_rows::insert(database, token); !done)
        return done;
    return transaction->commit();
}

Result<std::optional<DeviceToken>> Serving::findToken(std::string_view hash)
{
    auto found = select(*m_store.connection().database, "WHERE hash = ?1", hash);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<DeviceToken>> Serving::tokens()
{
    return select(*m_store.connection().database, "ORDER BY made, rowid");
}

Status Serving::revokeToken(TokenId id, Instant now)
{
    Database &database = *m_store.connection().database;
    if (Status there = m_store.connection().checkPlace(); !there)
        return there;
    const auto known = isThere(database, id);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return fail(ErrorCode::NotFound, Phrase::tr("token"), id.toString());
    auto update
        = database.prepare("UPDATE device_token SET revoked = coalesce(revoked, ?2) WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, id);
    (*update)->bind(2, toUnix(now));
    return (*update)->run();
}

Status Serving::sawTokens(const std::vector<std::pair<TokenId, Instant>> &seen)
{
    Database &database = *m_store.connection().database;
    auto transaction = sqlite::Transaction::begin(database);
    auto update = database.prepare(
        "UPDATE device_token SET last_seen = max(coalesce(last_seen, ?2), ?2) WHERE id = ?1");
    if (!transaction || !update)
        return tl::unexpected(transaction ? update.error() : transaction.error());
    for (const auto &[id, at] : seen) {
        (*update)->bind(1, id);
        (*update)->bind(2, toUnix(at));
        if (Status done = (*update)->run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace bayboard
