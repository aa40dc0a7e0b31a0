#include "core/sync/GivingRights.h"

#include "core/desk/MissedRights.h"

namespace bayboard {

namespace {

constexpr std::int64_t mostSteps = 1000; ///< of one role

Result<std::vector<EntityChange>> missedIn(JudgingTransaction &transaction)
{
    const auto club = transaction.club();
    if (!club)
        return tl::unexpected(club.error());
    return missedRights(**club,
                        [&](EntityRef role) { return transaction.history(role, mostSteps); });
}

Result<ChangeSet> blankSet(JudgingTransaction &transaction, const Uuid &epoch, Instant now)
{
    const auto book = transaction.ruleBook(bookInForce);
    if (!book)
        return tl::unexpected(book.error());
    ChangeSet set;
    set.desk = DeskId{makeNamedUuid(epoch, "server")};
    set.actor = systemOperator();
    set.at = now;
    set.label = missedRightsLabel();
    set.ruleBookVersion = book->version;
    return set;
}

Result<bool> give(JudgingTransaction &transaction,
                  std::vector<EntityChange> changes,
                  const Uuid &epoch,
                  Instant now,
                  Random &random)
{
    auto set = blankSet(transaction, epoch, now);
    if (!set)
        return tl::unexpected(set.error());
    set->id = ChangeSetId{makeUuidV7(toUnix(now) * 1000, random)};
    set->changes = std::move(changes);
    Status done = transaction.mark();
    if (done)
        done = transaction.write(*set);
    if (done)
        done = transaction.number(*set);
    if (done)
        done = transaction.through();
    if (done)
        done = transaction.commit();
    return done ? Result<bool>(true) : tl::unexpected(done.error());
}

} // namespace

Result<bool> giveMissedRights(ServerData &data, Instant now, Random &random)
{
    const auto state = data.state();
    if (!state)
        return tl::unexpected(state.error());
    if (state->epoch.isNull() || state->isEmpty || state->adoption)
        return false;
    // A look costs nobody anything; the lock makes all others wait.
    for (const bool isLocked : {false, true}) {
        auto transaction = data.judging();
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (isLocked)
            if (Status locked = (*transaction)->lockClub(true); !locked)
                return tl::unexpected(locked.error());
        auto changes = missedIn(**transaction);
        if (!changes)
            return tl::unexpected(changes.error());
        if (changes->empty())
            return false;
        if (isLocked)
            return give(**transaction, std::move(*changes), state->epoch, now, random);
    }
    return false;
}

} // namespace bayboard
