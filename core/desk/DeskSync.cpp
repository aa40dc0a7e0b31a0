#include "core/desk/DeskSync.h"

#include "core/desk/BulkAccess.h"
#include "core/desk/DeskMemory.h"

namespace bayboard {

template <typename Answer>
void DeskSync::ask(std::function<Result<Answer>(Following &)> question, Done<Answer> done) const
{
    m_desk.m_memory->onWriter([home = m_desk.home(),
                               question = std::move(question),
                               done = std::move(done)](WriterSide &side) {
        Following following(*side.store);
        home([done, answer = question(following)]() mutable { done(std::move(answer)); });
    });
}

void DeskSync::tell(std::function<Status(Following &)> what, std::function<void(Status)> done) const
{
    m_desk.m_memory->onWriter(
        [home = m_desk.home(), what = std::move(what), done = std::move(done)](WriterSide &side) {
            Following following(*side.store);
            home([done, status = what(following)] { done(status); });
        });
}

void DeskSync::rework(std::function<Result<Reworked>(Following &)> work, Done<Reworked> done) const
{
    Desk::Memory *memory = m_desk.m_memory.get();
    memory->onWriter([memory, home = m_desk.home(), work = std::move(work), done = std::move(done)](
                         WriterSide &side) {
        Following following(*side.store);
        Result<Reworked> reworked = work(following);
        auto rows = reworked ? rowsOf(*side.store, reworked->touched)
                             : Result<TouchedRows>(tl::unexpected(reworked.error()));
        home([memory, done, reworked = std::move(reworked), rows = std::move(rows)]() mutable {
            if (reworked && !reworked->otherEpoch)
                memory->follow(*reworked, std::move(rows));
            done(std::move(reworked));
        });
    });
}

void DeskSync::state(Done<std::optional<FollowingState>> done) const
{
    ask<std::optional<FollowingState>>([](Following &following) { return following.state(); },
                                       std::move(done));
}

void DeskSync::begin(const Uuid &epoch, std::function<void(Status)> done) const
{
    tell([epoch](Following &following) { return following.begin(epoch); }, std::move(done));
}

void DeskSync::toSend(std::int64_t limit, Done<std::vector<SentSet>> done) const
{
    ask<std::vector<SentSet>>([limit](Following &following) { return following.toSend(limit); },
                              std::move(done));
}

void DeskSync::settle(const Uuid &epoch,
                      std::vector<Judgement> judgements,
                      Done<Reworked> done) const
{
    rework([epoch, judgements = std::move(judgements), now = m_desk.now()](
               Following &following) { return following.settle(epoch, judgements, now); },
           std::move(done));
}

void DeskSync::apply(FeedPage page, Done<Reworked> done) const
{
    rework([page = std::move(page)](Following &following) { return following.apply(page); },
           std::move(done));
}

void DeskSync::startOver(const Uuid &epoch, Done<Reworked> done) const
{
    rework([epoch](Following &following) { return following.startOver(epoch); }, std::move(done));
}

void DeskSync::conflicts(bool open, Done<std::vector<Conflict>> done) const
{
    ask<std::vector<Conflict>>([open](Following &following) { return following.conflicts(open); },
                               std::move(done));
}

void DeskSync::giveUp(ChangeSetId refused,
                      const std::string &reason,
                      std::function<void(Status)> done) const
{
    if (reason.find_first_not_of(" \t\r\n") == std::string::npos) {
        done(fail(ErrorCode::InvalidArgument,
                  Phrase::tr("reason"),
                  Phrase::tr("say why it is given up")));
        return;
    }
    const Decision decision{DecisionKind::GivenUp, m_desk.now(), m_desk.actor(), reason, {}};
    tell([refused, decision](Following &following) { return following.giveUp(refused, decision); },
         std::move(done));
}

void DeskSync::tryAgain(ChangeSet again, std::function<void(Outcome)> done) const
{
    if (const Status allowed = mayMake(m_desk.club(), again, m_desk.now()); !allowed) {
        done(tl::unexpected(Refusal{{}, allowed.error(), {}}));
        return;
    }
    m_desk.commitWith(
        std::move(again),
        [](WriterSide &side, const ChangeSet &set) { return Following(*side.store).tryAgain(set); },
        std::move(done));
}

} // namespace bayboard
