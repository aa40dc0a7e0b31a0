#include "core/store/PinRows.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

PinRow readPin(const sqlite::Statement &row, int first)
{
    return {row.id<OperatorId>(first),
            row.text(first + 1),
            fromUnix(row.number(first + 2)),
            {row.number(first + 3), fromUnix(row.number(first + 4))}};
}

Status putPin(sqlite::Database &database, const PinRow &pin)
{
    auto insert = database.prepare("INSERT OR REPLACE INTO pin(operator, hash, made, wrong, "
                                   "last_wrong) VALUES(?1, ?2, ?3, ?4, ?5)");
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

Result<std::vector<PinRow>> Store::loadPins()
{
    auto select
        = m_connection->database->prepare(std::string("SELECT ") + pinColumns + " FROM pin");
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

Status Store::setPin(const ChangeSet &line, const PinRow &pin)
{
    BAYBOARD_ASSERT(line.changes.empty());
    if (Status there = m_connection->checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(*m_connection->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = writeStep(*m_connection->database, line); !done)
        return done;
    if (Status done = putPin(*m_connection->database, pin); !done)
        return done;
    return transaction->commit();
}

Status Store::removePins(const ChangeSet &line, const std::vector<OperatorId> &whose)
{
    BAYBOARD_ASSERT(line.changes.empty());
    if (Status there = m_connection->checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(*m_connection->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = writeStep(*m_connection->database, line); !done)
        return done;
    auto remove = m_connection->database->prepare("DELETE FROM pin WHERE operator = ?1");
    if (!remove)
        return tl::unexpected(remove.error());
    for (const OperatorId &who : whose) {
        (*remove)->bind(1, who);
        if (Status done = (*remove)->run(); !done)
            return done;
    }
    return transaction->commit();
}

Status Store::updatePin(const PinRow &pin)
{
    auto update = m_connection->database->prepare(
        "UPDATE pin SET hash = ?2, wrong = ?3, last_wrong = ?4 WHERE operator = ?1");
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
