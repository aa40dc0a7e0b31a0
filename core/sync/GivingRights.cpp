#include "core/sync/GivingRights.h"

#include "core/desk/MissedRights.h"
#include "core/sync/ServerStep.h"

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
        if (!isLocked)
            continue;
        auto set = blankServerStep(**transaction, state->epoch, missedRightsLabel(), now, random);
        if (!set)
            return tl::unexpected(set.error());
        set->changes = std::move(*changes);
        const Status done = commitServerStep(**transaction, *set);
        return done ? Result<bool>(true) : tl::unexpected(done.error());
    }
    return false;
}

} // namespace bayboard
