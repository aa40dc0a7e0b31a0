#include "core/store/Rework.h"

#include "core/journal/Codec.h"
#include "core/journal/Rebased.h"
#include "core/store/FeedRows.h"
#include "core/store/JournalRows.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

/// Refusals that come from what others did meanwhile; everything else is trouble of the file.
bool doesNotFit(const Error &error)
{
    constexpr std::array those = {ErrorCode::Stale,
                                  ErrorCode::Overlap,
                                  ErrorCode::DuplicateIdentity,
                                  ErrorCode::NotFound,
                                  ErrorCode::ChangedSince,
                                  ErrorCode::AlreadyUndone,
                                  ErrorCode::NotUndone};
    return std::find(those.begin(), those.end(), error.code) != those.end();
}

} // namespace

Status Rework::begin()
{
    auto select = m_database.prepare("SELECT epoch, confirmed FROM following");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the club's file"),
                    Phrase::tr("it follows no server"));
    m_epoch = (*select)->uuid(0);
    m_confirmed = (*select)->number(1);
    return {};
}

Status Rework::confirm(const FeedEntry &entry)
{
    const auto known = journal_rows::findStep(m_database, entry.set.id);
    if (!known)
        return tl::unexpected(known.error());
    // Met again in a feed that was not followed then.
    if (*known && (*known)->sequence <= m_confirmed)
        return {};
    if (!m_out) {
        const auto inPlace = confirmInPlace(entry);
        if (!inPlace)
            return tl::unexpected(inPlace.error());
        if (*inPlace)
            return {};
        if (Status done = takeAllBack(); !done)
            return done;
    }
    const auto position = removeFromOutbox(entry.set.id);
    if (!position)
        return tl::unexpected(position.error());
    if (m_waiting.erase(*position) != 0)
        m_report.confirmed.push_back(entry.set.id);
    if (Status done = forgetConflict(entry.set.id); !done)
        return done;
    touch(entry.set);
    m_moved = true;
    if (Status done = writeStep(m_database, entry.set, Waits::No); !done)
        return done;
    return feed_rows::keepNumbers(m_database, ++m_confirmed, entry.numbers);
}

/// An own step that comes back first and unchanged stays where it is.
Result<bool> Rework::confirmInPlace(const FeedEntry &entry)
{
    const auto step = journal_rows::findStep(m_database, entry.set.id);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step || (*step)->sequence != m_confirmed + 1)
        return false;
    const auto own = journal_rows::loadChanges(m_database, **step);
    if (!own)
        return tl::unexpected(own.error());
    if (*own != entry.set)
        return false;
    m_report.confirmed.push_back(entry.set.id);
    if (const auto position = removeFromOutbox(entry.set.id); !position)
        return tl::unexpected(position.error());
    if (Status done = feed_rows::keepNumbers(m_database, ++m_confirmed, entry.numbers); !done)
        return tl::unexpected(done.error());
    return true;
}

Status Rework::loadWaiting()
{
    if (std::exchange(m_loaded, true))
        return {};

    struct Row
    {
        std::int64_t position;
        ChangeSetId id;
        Waiting waiting;
    };

    std::vector<Row> rows;
    auto select = m_database.prepare(
        "SELECT o.position, o.id, o.judged, o.body, o.apart, s.sequence FROM outbox o LEFT JOIN "
        "change_set s ON s.id = o.id ORDER BY o.position");
    if (!select)
        return tl::unexpected(select.error());
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        Row each{row.number(0), row.id<ChangeSetId>(1), {}};
        each.waiting.judged = row.number(2) != 0;
        if (!row.isNull(3)) {
            auto set = decodeChangeSet(row.view(3));
            if (!set)
                return tl::unexpected(row.damaged(Phrase::tr("a waiting step is not readable")));
            each.waiting.set = std::move(*set);
            each.waiting.apart = row.number(4);
        } else {
            each.waiting.sequence = row.number(5);
            each.waiting.inRows = true;
        }
        rows.push_back(std::move(each));
        return {};
    });
    if (!read)
        return read;
    for (Row &row : rows) {
        if (row.waiting.inRows) {
            auto set = journal_rows::loadAt(m_database, row.waiting.sequence);
            if (!set)
                return tl::unexpected(set.error());
            row.waiting.set = std::move(*set);
        }
        m_waiting.emplace(row.position, std::move(row.waiting));
    }
    return {};
}

Status Rework::takeAllBack()
{
    if (std::exchange(m_out, true))
        return {};
    if (Status done = loadWaiting(); !done)
        return done;
    for (auto each = m_waiting.rbegin(); each != m_waiting.rend(); ++each) {
        Waiting &waiting = each->second;
        if (waiting.sequence == 0)
            continue;
        touch(waiting.set);
        m_moved = true;
        if (Status done = takeStepBack(m_database, waiting.sequence, waiting.set); !done)
            return done;
        waiting.sequence = 0;
    }
    return {};
}

Status Rework::unconfirm(DeskId desk)
{
    if (Status done = takeAllBack(); !done)
        return done;
    std::vector<Waiting> own;
    for (; m_confirmed > 0; --m_confirmed) {
        auto set = journal_rows::loadAt(m_database, m_confirmed);
        if (!set)
            return tl::unexpected(set.error());
        touch(*set);
        if (Status done = takeStepBack(m_database, m_confirmed, *set); !done)
            return done;
        if (set->desk == desk)
            own.push_back({std::move(*set), false, true, 0, 0});
    }
    m_moved = true;
    std::reverse(own.begin(), own.end());
    for (auto &[position, waiting] : m_waiting) {
        waiting.judged = false;
        own.push_back(std::move(waiting));
    }
    m_waiting.clear();
    if (Status done = m_database.execute("DELETE FROM outbox; DELETE FROM feed_cursor"); !done)
        return done;
    auto insert = m_database.prepare("INSERT INTO outbox(position, id, body, apart) VALUES(?1, ?2, "
                                     "'', ?3)"); // finish() says where each stands
    if (!insert)
        return tl::unexpected(insert.error());
    const auto count = static_cast<std::int64_t>(own.size());
    std::int64_t position = 0;
    for (Waiting &waiting : own) {
        ++position;
        if (waiting.apart != 0)
            waiting.apart = count;
        (*insert)->bind(1, position);
        (*insert)->bind(2, waiting.set.id);
        (*insert)->bind(3, count);
        if (Status done = (*insert)->run(); !done)
            return done;
        m_waiting.emplace(position, std::move(waiting));
    }
    return {};
}

Status Rework::finish(const Uuid &epoch, bool more)
{
    if (m_out)
        for (auto &[position, waiting] : m_waiting)
            if (waiting.inRows || !more)
                if (Status done = putBack(position, waiting); !done)
                    return done;
    auto update = m_database.prepare(
        "UPDATE following SET epoch = ?1, confirmed = ?2, rebases = rebases + ?3");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, epoch);
    (*update)->bind(2, m_confirmed);
    (*update)->bind(3, std::int64_t{m_moved});
    return (*update)->run();
}

Status Rework::putBack(std::int64_t position, Waiting &waiting)
{
    touch(waiting.set);
    const auto fitting = fits(waiting);
    if (!fitting)
        return tl::unexpected(fitting.error());
    if (!*fitting && waiting.inRows)
        m_report.fallen.push_back(waiting.set.id);
    auto update = m_database.prepare("UPDATE outbox SET body = ?2, apart = ?3 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, waiting.set.id);
    const std::string body = *fitting ? std::string() : encodeChangeSet(waiting.set);
    if (!*fitting) {
        const std::int64_t newest = m_waiting.rbegin()->first;
        (*update)->bind(2, std::string_view(body));
        (*update)->bind(3, waiting.apart != 0 ? waiting.apart : std::max(newest, position));
    }
    return (*update)->run();
}

/// Writes the step if it fits what the rows hold now.
Result<bool> Rework::fits(const Waiting &waiting)
{
    if (Status done = m_database.execute("SAVEPOINT back"); !done)
        return tl::unexpected(done.error());
    const Status written = write(waiting);
    if (!written && !doesNotFit(written.error()))
        return tl::unexpected(written.error());
    const char *end = written ? "RELEASE back" : "ROLLBACK TO back; RELEASE back";
    if (Status done = m_database.execute(end); !done)
        return tl::unexpected(done.error());
    return written.has_value();
}

Status Rework::write(const Waiting &waiting)
{
    ChangeSet set = waiting.set;
    if (set.kind != ChangeKind::Do) {
        const auto reversed = reverseStep(m_database, std::move(set), Waits::No);
        return reversed ? Status() : tl::unexpected(reversed.error());
    }
    for (EntityChange &change : set.changes) {
        if (change.created)
            continue;
        const auto now = tables::loadRecord(m_database, change.entity);
        if (!now)
            return tl::unexpected(now.error());
        Rebased over = rebased(change, *now);
        if (!over.conflicts.empty())
            return fail(ErrorCode::Stale, wordFor(change.entity.kind), change.entity.id.toString());
        change = std::move(over.change);
    }
    std::erase_if(set.changes, [](const EntityChange &change) {
        return !change.created && change.fields.empty();
    });
    return writeStep(m_database, set, Waits::No);
}

void Rework::touch(const ChangeSet &set)
{
    for (const EntityChange &change : set.changes)
        m_touched.insert(change.entity);
}

Reworked Rework::takeReport()
{
    m_report.touched.assign(m_touched.begin(), m_touched.end());
    std::sort(m_report.touched.begin(), m_report.touched.end());
    return std::move(m_report);
}

} // namespace bayboard
