// A desk gives its club to a server that has none.

#include "core/serving/SyncService.h"
#include "core/sync/Refusal.h"

namespace bayboard {

namespace {

/// Of a club that is being given nothing has come for so long: another one may take its place.
constexpr minutes givingMayRest{15};

} // namespace

Answer<Greeting> SyncService::greet(const DeviceToken &who)
{
    const auto state = m_data.state();
    if (!state)
        return later(state.error());
    return Greeting{state->epoch,
                    who.desk,
                    who.device,
                    state->club,
                    state->isEmpty || state->adoption.has_value(),
                    who.actor,
                    state->adoption && !isAbandoned(*state->adoption) ? state->adoption->club
                                                                      : Uuid(),
                    true};
}

Answer<ClubTaken> SyncService::take(const DeviceToken &who, const GivenPart &part)
{
    if (!who.actor.isNull())
        return tl::unexpected(WireProblem{ProblemCode::Forbidden, "the token is one person's"});
    ClubTaken taken;
    {
        auto transaction = m_data.judging();
        if (!transaction)
            return later(transaction.error());
        auto done = takeInto(**transaction, who, part);
        if (!done)
            return done;
        taken = std::move(*done);
    }
    const auto state = m_data.state();
    if (!state)
        return later(state.error());
    taken.epoch = state->epoch;
    taken.club = state->club;
    if (taken.isWhole) {
        auto ends = endsOfGiven(part);
        if (!ends)
            return tl::unexpected(ends.error());
        taken.ends = std::move(*ends);
    }
    for (const PushedSet &pushed : part.push.sets)
        if (!pushed.set)
            std::ignore = m_data.dropParts(pushed.id, who.desk); // else they go with age
    return taken;
}

/// Others may have been at work since: the giver has nothing of what they did.
Answer<FeedCursors> SyncService::endsOfGiven(const GivenPart &part)
{
    auto transaction = m_data.judging();
    if (!transaction)
        return later(transaction.error());
    const auto last = (*transaction)->step(part.push.sets.back().id);
    if (!last)
        return later(last.error());
    if (!*last)
        return tl::unexpected(WireProblem{ProblemCode::HasClub});
    auto ends = (*transaction)->endsWith(**last);
    if (!ends)
        return later(ends.error());
    return std::move(*ends);
}

/// The club is here already: the answer to its last part was lost, or it is a copy of it that
/// comes, which may hold steps that are not here. Those nobody must take for given.
Answer<ClubTaken> SyncService::takeAgain(JudgingTransaction &transaction, const GivenPart &part)
{
    for (const PushedSet &pushed : part.push.sets) {
        const auto step = transaction.step(pushed.id);
        if (!step)
            return later(step.error());
        if (!*step)
            return tl::unexpected(WireProblem{ProblemCode::HasClub});
    }
    const std::int64_t next = part.from + static_cast<std::int64_t>(part.push.sets.size());
    return ClubTaken{{}, {}, next, next == part.all, {}};
}

bool SyncService::isAbandoned(const Adoption &adoption) const
{
    return m_clock.now() - adoption.at > givingMayRest;
}

/// One desk at a time: the first whose part comes, until it is done, or is not heard of any more.
Answer<ClubTaken> SyncService::takeInto(JudgingTransaction &transaction,
                                        const DeviceToken &who,
                                        const GivenPart &part)
{
    if (Status done = transaction.lockClub(true); !done)
        return later(done.error());
    const auto isEmpty = transaction.isEmpty();
    auto adoption = transaction.adoption();
    const auto first = transaction.step(ChangeSetId{part.club});
    if (!isEmpty || !adoption || !first)
        return later(!isEmpty ? isEmpty.error() : !adoption ? adoption.error() : first.error());
    if (part.push.sets.empty())
        return tl::unexpected(WireProblem{ProblemCode::Invalid, "there are no steps", "/sets"});
    if (!*adoption && *first)
        return takeAgain(transaction, part);
    const bool takesTurn = *adoption && (*adoption)->club != part.club && isAbandoned(**adoption);
    if (takesTurn) {
        if (Status gone = transaction.forgetClub(); !gone)
            return later(gone.error());
        *adoption = std::nullopt;
    }
    if ((!*adoption && !*isEmpty && !takesTurn) || (*adoption && (*adoption)->club != part.club))
        return tl::unexpected(WireProblem{ProblemCode::HasClub});
    if (!*adoption)
        *adoption = Adoption{part.club, part.push.desk, 0, {}};
    if (part.from != (*adoption)->next)
        return ClubTaken{{}, {}, (*adoption)->next, false, {}};
    const auto batch = gather(transaction, who, part.push);
    if (!batch)
        return tl::unexpected(batch.error());
    if (auto problem = write(transaction, part, *batch))
        return tl::unexpected(std::move(*problem));
    (*adoption)->next += static_cast<std::int64_t>(batch->sets.size());
    (*adoption)->at = m_clock.now();
    const ClubTaken taken{{}, {}, (*adoption)->next, (*adoption)->next == part.all, {}};
    Status done = transaction.setAdoption(taken.isWhole ? std::nullopt : *adoption);
    if (done && taken.isWhole)
        done = transaction.bindToken(who.id, part.push.desk);
    if (done)
        done = transaction.commit();
    return done ? Answer<ClubTaken>(taken) : later(done.error());
}

std::optional<WireProblem> SyncService::write(JudgingTransaction &transaction,
                                              const GivenPart &part,
                                              const UpBatch &batch) const
{
    if (batch.sets.empty() || !batch.unreadable.empty()
        || (part.from == 0 && batch.sets.front().set.id.value != part.club))
        return WireProblem{ProblemCode::Invalid, "these are no steps of that club", "/sets"};
    for (std::size_t i = 0; i < batch.sets.size(); ++i) {
        const ChangeSet &set = batch.sets[i].set;
        if (Status marked = transaction.mark(); !marked)
            return later(marked.error()).value();
        Status done = transaction.write(set);
        if (done)
            done = transaction.number(set);
        if (done)
            done = transaction.through();
        if (done)
            continue;
        if (Status back = transaction.back(); !back)
            return later(back.error()).value();
        const auto judged = refusedFor(transaction, set.id, done.error());
        if (!judged)
            return later(done.error()).value();
        return WireProblem{ProblemCode::Invalid,
                           judged->code + " " + judged->detail,
                           "/sets/" + std::to_string(i)};
    }
    return std::nullopt;
}

} // namespace bayboard
