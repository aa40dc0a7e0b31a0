// What a damaged file still says of the server that its desk follows: Replay's side of it.

#include "core/journal/Codec.h"
#include "core/store/FeedMending.h"
#include "core/store/FollowingRows.h"
#include "core/store/JudgementRows.h"
#include "core/store/Replay.h"
#include "core/store/Rework.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

namespace {

Result<bool> has(sqlite::Database &database, const char *table, ChangeSetId id)
{
    auto select = database.prepare(std::string("SELECT 1 FROM ") + table + " WHERE id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, id);
    return (*select)->step();
}

} // namespace

/// A desk whose file broke goes on with its server: what it did waits again, under the ids by which
/// the server knows what it has, and a snapshot puts right what was lost. What the file shows until
/// then is what could be read.
Status Replay::keepFollowing()
{
    const auto server = m_damaged.server();
    const auto known = m_target.queryNumber("SELECT count(*) FROM following");
    if (!known)
        return tl::unexpected(known.error());
    if (*known == 0 && !server)
        return {};
    for (const ChangeSet &set : m_damaged.kept())
        if (Status done = keepAside(set); !done)
            return done;
    if (*known == 0)
        if (Status done = followAgain(*server); !done)
            return done;
    Status done = keepAtRisk();
    return done ? keepConflicts() : done;
}

/// A server's file goes on as its club's, whoever rescues it. What desks had from it may be gone:
/// by another epoch they take everything again.
Status Replay::keepServing()
{
    const auto known = m_target.queryNumber("SELECT count(*) FROM serving");
    if (!known)
        return tl::unexpected(known.error());
    const auto club = m_damaged.servedClub();
    if (*known == 0 && !club)
        return {};
    auto upsert = m_target.prepare("INSERT INTO serving(one, epoch, club) VALUES(1, ?1, ?2) ON "
                                   "CONFLICT(one) DO UPDATE SET epoch = ?1");
    if (!upsert)
        return tl::unexpected(upsert.error());
    const Uuid epoch = makeNamedUuid(m_desk.value, "epoch of rescue " + formatUtc(m_now));
    const Uuid named = club.value_or(epoch);
    (*upsert)->bind(1, epoch);
    (*upsert)->bind(2, named);
    if (Status done = (*upsert)->run(); !done)
        return done;
    const auto numbered = feed_rows::numberJournal(m_target);
    return numbered ? Status() : tl::unexpected(numbered.error());
}

Status Replay::followAgain(const Salvage::Server &server)
{
    const auto last = m_target.queryNumber("SELECT coalesce(max(sequence), 0) FROM change_set");
    if (!last)
        return tl::unexpected(last.error());
    Status done = following_rows::noteBaseline(m_target, m_now);
    if (done)
        done = following_rows::insert(m_target, server.epoch, server.club, *last);
    Rework rework(m_target);
    if (done)
        done = rework.begin();
    if (done)
        done = rework.keepLastKnown(m_desk);
    if (done)
        done = rework.finish(server.epoch);
    return done ? following_rows::saveCursors(m_target, {{clubFeed(), 0}}) : done;
}

/// A step of before everything was taken anew.
Status Replay::keepAside(const ChangeSet &set)
{
    const auto isThere = has(m_target, "change_set", set.id);
    if (!isThere || *isThere)
        return isThere ? Status() : tl::unexpected(isThere.error());
    return following_rows::keepAside(m_target, set);
}

/// Steps that were in no row, and so not in the journal.
Status Replay::keepAtRisk()
{
    for (const ChangeSet &set : m_damaged.atRisk()) {
        const auto waits = has(m_target, "outbox", set.id);
        const auto isThere = has(m_target, "change_set", set.id);
        if (!waits || !isThere)
            return tl::unexpected(waits ? isThere.error() : waits.error());
        if (*waits || *isThere)
            continue;
        auto insert = m_target.prepare(
            "INSERT INTO outbox(position, id, body, apart) SELECT coalesce(max(position), 0) + 1, "
            "?1, ?2, coalesce(max(position), 0) + 1 FROM outbox");
        auto touch = m_target.prepare("INSERT OR IGNORE INTO at_risk_change(entity, position) "
                                      "VALUES(?1, (SELECT max(position) FROM outbox))");
        if (!insert || !touch)
            return tl::unexpected(insert ? touch.error() : insert.error());
        const std::string body = encodeChangeSet(set);
        (*insert)->bind(1, set.id);
        (*insert)->bind(2, std::string_view(body));
        if (Status done = (*insert)->run(); !done)
            return done;
        for (const EntityChange &change : set.changes) {
            const std::string text = change.entity.id.toString();
            (*touch)->bind(1, std::string_view(text));
            if (Status done = (*touch)->run(); !done)
                return done;
        }
    }
    return {};
}

/// What the server refused is in front of a person still.
Status Replay::keepConflicts()
{
    for (const Conflict &conflict : m_damaged.conflicts()) {
        const auto known = has(m_target, "conflict", conflict.set.id);
        const auto isThere = has(m_target, "change_set", conflict.set.id);
        if (!known || !isThere)
            return tl::unexpected(known ? isThere.error() : known.error());
        if (*known || *isThere) // a backup's: it is sent once more, and refused again
            continue;
        auto insert = m_target.prepare(std::string("INSERT INTO conflict(id, body, at, ")
                                       + judgement_rows::columns
                                       + ") VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
        if (!insert)
            return tl::unexpected(insert.error());
        const std::string body = encodeChangeSet(conflict.set);
        (*insert)->bind(1, conflict.set.id);
        (*insert)->bind(2, std::string_view(body));
        (*insert)->bind(3, toUnix(conflict.at));
        judgement_rows::bind(**insert, 4, conflict.judgement);
        if (Status done = (*insert)->run(); !done)
            return done;
    }
    return {};
}

} // namespace bayboard
