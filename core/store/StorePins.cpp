#include "core/store/FeedRows.h"
#include "core/store/PinRows.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

namespace {

Status writeLine(sqlite::Database &database, const ChangeSet &line)
{
    Status done = writeStep(database, line);
    return done ? feed_rows::takeNumbersIfServed(database, line) : done;
}

} // namespace

const char *tableFor(SignInSecret kind)
{
    return kind == SignInSecret::Pin ? "pin" : "password";
}

PinRow readPin(const sqlite::Statement &row, int first)
{
    return {row.id<OperatorId>(first),
            row.text(first + 1),
            fromUnix(row.number(first + 2)),
            {row.number(first + 3), fromUnix(row.number(first + 4))}};
}

Status putPin(sqlite::Database &database, const PinRow &pin, SignInSecret kind)
{
    auto insert = database.prepare(std::string("INSERT OR REPLACE INTO ") + tableFor(kind)
                                   + "(operator, hash, made, wrong, last_wrong) "
                                     "VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, pin.who);
    (*insert)->bind(2, std::string_view(pin.hash));
    (*insert)->bind(3, toUnix(pin.made));
    (*insert)->bind(4, pin.tries.count);
    if (pin.tries.count > 0)
        (*insert)->bind(5, toUnix(pin.tries.last));
    return (*insert)->run();
}

Result<std::vector<PinRow>> Store::loadPins(SignInSecret kind)
{
    auto select = m_connection->database->prepare(std::string("SELECT ") + pinColumns + " FROM "
                                                  + tableFor(kind));
    if (!select)
        return tl::unexpected(select.error());
    std::vector<PinRow> pins;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        pins.push_back(readPin(row));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return pins;
}

Status Store::setPin(const ChangeSet &line, const PinRow &pin, SignInSecret kind)
{
    BAYBOARD_ASSERT(line.changes.empty());
    if (Status there = m_connection->checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(*m_connection->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = writeLine(*m_connection->database, line); !done)
        return done;
    if (Status done = putPin(*m_connection->database, pin, kind); !done)
        return done;
    return transaction->commit();
}

Status
Store::removePins(const ChangeSet &line, const std::vector<OperatorId> &whose, SignInSecret kind)
{
    BAYBOARD_ASSERT(line.changes.empty());
    if (Status there = m_connection->checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(*m_connection->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = writeLine(*m_connection->database, line); !done)
        return done;
    auto remove = m_connection->database->prepare(std::string("DELETE FROM ") + tableFor(kind)
                                                  + " WHERE operator = ?1");
    if (!remove)
        return tl::unexpected(remove.error());
    for (const OperatorId &who : whose) {
        (*remove)->bind(1, who);
        if (Status done = (*remove)->run(); !done)
            return done;
    }
    return transaction->commit();
}

Status Store::updatePin(const PinRow &pin, SignInSecret kind)
{
    auto update = m_connection->database->prepare(
        std::string("UPDATE ") + tableFor(kind)
        + " SET hash = ?2, wrong = ?3, last_wrong = ?4 WHERE operator = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, pin.who);
    (*update)->bind(2, std::string_view(pin.hash));
    (*update)->bind(3, pin.tries.count);
    if (pin.tries.count > 0)
        (*update)->bind(4, toUnix(pin.tries.last));
    return (*update)->run();
}

} // namespace bayboard
