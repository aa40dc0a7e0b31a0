// Devices' tokens, and change sets that come in parts.

#include "core/postgres/PostgresData.h"

namespace bayboard {

namespace {

using postgres::Parameters;
using postgres::Rows;

constexpr const char *tokenColumns
    = "id, hash, device, desk, actor, made, last_seen, revoked, expires";

std::optional<Instant> instantAt(const Rows &rows, int row, int column)
{
    return rows.isNull(row, column) ? std::nullopt
                                    : std::optional<Instant>(fromUnix(rows.number(row, column)));
}

DeviceToken readToken(const Rows &rows, int row)
{
    return {rows.id<TokenId>(row, 0),
            rows.text(row, 1),
            rows.text(row, 2),
            rows.id<DeskId>(row, 3),
            rows.id<OperatorId>(row, 4),
            fromUnix(rows.number(row, 5)),
            instantAt(rows, row, 6),
            instantAt(rows, row, 7),
            instantAt(rows, row, 8)};
}

void addInstant(Parameters &to, const std::optional<Instant> &instant)
{
    if (instant)
        to.add(toUnix(*instant));
    else
        to.addNoNumber();
}

} // namespace

Status PostgresData::addToken(const DeviceToken &token)
{
    Parameters row = Parameters::of(token.id);
    row.addBytes(token.hash);
    row.add(token.device);
    row.add(token.desk);
    row.addOptional(token.actor);
    row.add(toUnix(token.made));
    addInstant(row, token.lastSeen);
    addInstant(row, token.revoked);
    addInstant(row, token.expires);
    const auto added
        = ask(std::string("INSERT INTO device_token(") + tokenColumns
                  + ") VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
              row);
    if (!added)
        return tl::unexpected(added.error());
    return added->affected() == 1
        ? Status()
        : fail(ErrorCode::DuplicateIdentity, Phrase::tr("token"), token.id.toString());
}

Result<std::optional<DeviceToken>> PostgresData::findToken(std::string_view hash)
{
    Parameters wanted;
    wanted.addBytes(hash);
    const auto rows
        = ask(std::string("SELECT ") + tokenColumns + " FROM device_token WHERE hash = $1", wanted);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->count() == 0 ? std::nullopt : std::optional<DeviceToken>(readToken(*rows, 0));
}

Result<std::vector<DeviceToken>> PostgresData::tokens()
{
    const auto rows
        = ask(std::string("SELECT ") + tokenColumns + " FROM device_token ORDER BY made, id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<DeviceToken> all;
    for (int row = 0; row < rows->count(); ++row)
        all.push_back(readToken(*rows, row));
    return all;
}

Status PostgresData::revokeToken(TokenId id, Instant now)
{
    const auto done = ask("UPDATE device_token SET revoked = coalesce(revoked, $2) WHERE id = $1",
                          Parameters::of(id, toUnix(now)));
    if (!done)
        return tl::unexpected(done.error());
    return done->affected() == 1 ? Status()
                                 : fail(ErrorCode::NotFound, Phrase::tr("token"), id.toString());
}

Status PostgresData::sawTokens(const std::vector<std::pair<TokenId, Instant>> &seen)
{
    std::vector<TokenId> ids;
    std::vector<std::int64_t> times;
    for (const auto &[id, at] : seen) {
        ids.push_back(id);
        times.push_back(toUnix(at));
    }
    // Locked in order, for several servers may write what they have seen at once.
    return tell(
        "UPDATE device_token t SET last_seen = s.at FROM (SELECT d.id, max(n.at) AS at FROM "
        "(SELECT id FROM device_token WHERE id = ANY($1) ORDER BY id FOR UPDATE) d JOIN "
        "unnest($1::uuid[], $2::bigint[]) n(id, at) ON n.id = d.id GROUP BY d.id) s WHERE "
        "t.id = s.id AND (t.last_seen IS NULL OR t.last_seen < s.at)",
        Parameters::of(ids, times));
}

Status PostgresData::keepPart(const SentPart &part, Instant now)
{
    if (part.index < 0 || part.index >= part.count || part.text.find('\0') != std::string::npos)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("a part of a step"),
                    Phrase::tr("there is no such part"));
    const auto kept = ask(
        "INSERT INTO sent_part(change_set, desk, index, count, text, at) SELECT $1, $2, $3, $4, "
        "$5, $6 WHERE NOT EXISTS (SELECT 1 FROM sent_part WHERE change_set = $1 AND desk = $2 AND "
        "count <> $4) ON CONFLICT (change_set, desk, index) DO UPDATE SET text = excluded.text, at "
        "= excluded.at",
        Parameters::of(part.set, part.desk, part.index, part.count, part.text, toUnix(now)));
    if (!kept)
        return tl::unexpected(kept.error());
    return kept->affected() == 1 ? Status()
                                 : fail(ErrorCode::InvalidArgument,
                                        Phrase::tr("a part of a step"),
                                        Phrase::tr("another number of parts was said before"));
}

Result<std::optional<std::string>> PostgresData::joinedParts(ChangeSetId set, DeskId desk)
{
    const auto rows = ask("SELECT string_agg(text, '' ORDER BY index) FROM sent_part WHERE "
                          "change_set = $1 AND desk = $2 HAVING count(*) = max(count)",
                          Parameters::of(set, desk));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->count() == 0 ? std::nullopt : std::optional<std::string>(rows->text(0, 0));
}

Status PostgresData::dropParts(ChangeSetId set, DeskId desk)
{
    return tell("DELETE FROM sent_part WHERE change_set = $1 AND desk = $2",
                Parameters::of(set, desk));
}

Status PostgresData::dropPartsBefore(Instant then)
{
    return tell("DELETE FROM sent_part WHERE at < $1", Parameters::of(toUnix(then)));
}

} // namespace bayboard
