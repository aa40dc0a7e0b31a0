#include "core/sync/ServerStep.h"

namespace bayboard {

Result<ChangeSet> blankServerStep(
    JudgingTransaction &transaction, const Uuid &epoch, Label label, Instant now, Random &random)
{
    const auto book = transaction.ruleBook(bookInForce);
    if (!book)
        return tl::unexpected(book.error());
    ChangeSet set;
    set.id = ChangeSetId{makeUuidV7(toUnix(now) * 1000, random)};
    set.desk = DeskId{makeNamedUuid(epoch, "server")};
    set.actor = systemOperator();
    set.at = now;
    set.label = std::move(label);
    set.ruleBookVersion = book->version;
    return set;
}

Status commitServerStep(JudgingTransaction &transaction, const ChangeSet &set)
{
    Status done = transaction.mark();
    if (done)
        done = transaction.write(set);
    if (done)
        done = transaction.number(set);
    if (done)
        done = transaction.through();
    return done ? transaction.commit() : done;
}

} // namespace bayboard
