#include "core/store/FeedRows.h"
#include "core/store/SqliteRows.h"
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
    if (Status done = writeStep(database, set, Waits::IfFollowing, watch); !done)
        return done;
    if (Status done = feed_rows::takeNumbersIfServed(database, set); !done)
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
    auto written = reverseStep(database, std::move(head), Waits::IfFollowing, watch);
    if (!written)
        return written;
    if (Status done = feed_rows::takeNumbersIfServed(database, *written); !done)
        return tl::unexpected(done.error());
    if (Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return written;
}

} // namespace bayboard
