#include "core/store/ChangeWriter.h"
#include "core/store/Reversal.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

using sqlite::Database;

Status Store::commit(const ChangeSet &set, const CommitWatch &watch)
{
    Database &database = *m_connection->database;
    if (Status there = m_connection->checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = ChangeWriter(database, watch).write(set); !done)
        return done;
    return transaction->commit();
}

Result<ChangeSet> Store::commitUndo(ChangeSet head, const CommitWatch &watch)
{
    return commitReversal(std::move(head), true, watch);
}

Result<ChangeSet> Store::commitRedo(ChangeSet head, const CommitWatch &watch)
{
    return commitReversal(std::move(head), false, watch);
}

Result<ChangeSet> Store::commitReversal(ChangeSet head, bool undo, const CommitWatch &watch)
{
    Database &database = *m_connection->database;
    if (Status there = m_connection->checkPlace(); !there)
        return tl::unexpected(there.error());
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    head.kind = undo ? ChangeKind::Undo : ChangeKind::Redo;
    auto written = writeReversal(database, std::move(head), ChangeWriter(database, watch));
    if (!written)
        return written;
    if (Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return written;
}

} // namespace bayboard
