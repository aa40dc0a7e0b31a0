#include "core/desk/DeskSync.h"

#include "core/desk/BulkAccess.h"
#include "core/desk/DeskMemory.h"
#include "core/desk/Refuse.h"
#include "core/desk/ReversalAccess.h"
#include "core/desk/Wish.h"
#include "core/desk/WriterAccess.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Steps that wait for a person, by what they touch.
Result<std::vector<OwnStep>> refusedSteps(Following &following)
{
    const auto conflicts = following.conflicts(true);
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    std::vector<OwnStep> steps;
    for (const Conflict &conflict : *conflicts) {
        steps.push_back({conflict.set.id, {}});
        for (const EntityChange &change : conflict.set.changes)
            steps.back().entities.push_back(change.entity);
    }
    return steps;
}

/// What becomes of the marks after the exchange; also where it cannot be read, which is told when
/// somebody asks for it.
struct Marked
{
    std::vector<ChangeSetId> ended;
    std::optional<std::vector<OwnStep>> refused; ///< nothing: as before
};

Marked markedBy(const Reworked &reworked, Following &following)
{
    Marked marked{reworked.confirmed, {}};
    marked.ended.insert(marked.ended.end(), reworked.parked.begin(), reworked.parked.end());
    if (!reworked.parked.empty())
        if (auto refused = refusedSteps(following))
            marked.refused = std::move(*refused);
    return marked;
}

void mark(SyncMarks &marks, const Marked &marked, std::vector<EntityRef> &entities)
{
    entities = marks.ended(marked.ended);
    if (!marked.refused)
        return;
    marks.setRefused(*marked.refused);
    for (const OwnStep &step : *marked.refused)
        entities.insert(entities.end(), step.entities.begin(), step.entities.end());
}

/// What one job on the writing thread takes of a page: no save waits for more.
constexpr std::size_t stepsAtOnce = 40;
constexpr std::size_t changesAtOnce = 150;

/// By who may; on the writer's side. The line of the journal says whose it was.
Status leaveOff(
    Store &store, const Club &club, ChangeSetId refused, const Decision &decision, ChangeSet &line)
{
    Following following(store);
    const auto open = following.conflicts(true);
    if (!open)
        return tl::unexpected(open.error());
    const auto found = std::find_if(
        open->begin(), open->end(), [&](const Conflict &each) { return each.set.id == refused; });
    if (found == open->end())
        return fail(ErrorCode::NotFound, Phrase::tr("conflict"), refused.toString());
    const Status allowed
        = mayGiveUp(club, decision.by, found->set, [&](EntityRef entity) -> Result<Record> {
              auto now = store.loadRecord(entity);
              if (!now && now.error().code == ErrorCode::NotFound)
                  return Record();
              return now;
          });
    if (!allowed)
        return allowed;
    if (!found->set.label.arguments.empty())
        line.label.arguments.push_back(found->set.label.arguments.front());
    return following.giveUp(refused, decision, &line);
}

void append(Reworked &all, Reworked part)
{
    const auto add = [](auto &to, auto &from) {
        to.insert(to.end(), from.begin(), from.end());
    };
    add(all.confirmed, part.confirmed);
    add(all.fallen, part.fallen);
    add(all.parked, part.parked);
    add(all.touched, part.touched);
    std::sort(all.touched.begin(), all.touched.end());
    all.touched.erase(std::unique(all.touched.begin(), all.touched.end()), all.touched.end());
}

} // namespace

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
        const Marked marked = reworked ? markedBy(*reworked, following) : Marked{};
        home([memory,
              done,
              marked,
              reworked = std::move(reworked),
              rows = std::move(rows)]() mutable {
            std::vector<EntityRef> entities;
            if (memory->marks)
                mark(*memory->marks, marked, entities);
            if (reworked && !reworked->otherEpoch)
                memory->follow(*reworked, std::move(rows));
            memory->tellMarked(std::move(entities));
            done(std::move(reworked));
        });
    });
}

void DeskSync::state(Done<std::optional<FollowingState>> done) const
{
    ask<std::optional<FollowingState>>(
        [](Following &following) { return following.state(); },
        [*this, done = std::move(done)](Result<std::optional<FollowingState>> state) {
            if (state && *state && !m_desk.m_memory->marks)
                readMarks();
            done(std::move(state));
        });
}

void DeskSync::readMarks() const
{
    Desk::Memory *memory = m_desk.m_memory.get();
    memory->marks.emplace(); // what is saved from now on goes in
    memory->onWriter([memory, home = m_desk.home()](WriterSide &side) {
        Following following(*side.store);
        auto waiting = following.waiting();
        auto refused = refusedSteps(following);
        if (!waiting || !refused) {
            home([memory, error = waiting ? refused.error() : waiting.error()] {
                memory->troubled(error);
            });
            return;
        }
        home([memory, waiting = std::move(*waiting), refused = std::move(*refused)] {
            memory->marks->setWaiting(waiting);
            memory->marks->setRefused(refused);
            DeskChange all;
            all.everything = true;
            if (!waiting.empty() || !refused.empty())
                memory->tell([&](DeskObserver &o) { o.deskChanged(all); });
        });
    });
}

void DeskSync::begin(const Uuid &epoch, std::function<void(Status)> done) const
{
    tell([epoch](Following &following) { return following.begin(epoch); }, std::move(done));
}

void DeskSync::keepClub(const Uuid &club, std::function<void(Status)> done) const
{
    tell([club](Following &following) { return following.keepClub(club); }, std::move(done));
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

/// In parts, between which saves have their turn.
void DeskSync::apply(FeedPage page, Done<Reworked> done) const
{
    applyFrom(std::make_shared<const FeedPage>(std::move(page)), 0, {}, std::move(done));
}

void DeskSync::applyFrom(std::shared_ptr<const FeedPage> page,
                         std::size_t from,
                         Reworked before,
                         Done<Reworked> done) const
{
    const std::size_t count = page->entries.size();
    std::size_t to = from;
    for (std::size_t changes = 0; to < count && to - from < stepsAtOnce && changes < changesAtOnce;
         ++to)
        changes += page->entries[to].set.changes.size();
    const auto part = [page, from, to, count](Following &following) {
        const auto at = [&](std::size_t index) {
            return page->entries.begin() + static_cast<std::ptrdiff_t>(index);
        };
        return following.apply({page->epoch, {at(from), at(to)}, page->more || to < count});
    };
    rework(part,
           [&desk = m_desk, page, to, count, before = std::move(before), done = std::move(done)](
               Result<Reworked> reworked) mutable {
               if (!reworked || reworked->otherEpoch) {
                   done(std::move(reworked));
                   return;
               }
               append(before, std::move(*reworked));
               if (to < count)
                   DeskSync(desk).applyFrom(page, to, std::move(before), std::move(done));
               else
                   done(std::move(before));
           });
}

void DeskSync::startOver(const Uuid &epoch, Done<Reworked> done) const
{
    rework([epoch](Following &following) { return following.startOver(epoch); }, std::move(done));
}

/// Thousands of rows that no window shows are not looked at one by one.
void DeskSync::fill(SnapshotPage page, bool show, Done<Reworked> done) const
{
    Desk::Memory *memory = m_desk.m_memory.get();
    const bool isLast = page.last;
    const bool isShown = show || isLast;
    memory->onWriter([memory,
                      home = m_desk.home(),
                      isShown,
                      isLast,
                      page = std::move(page),
                      done = std::move(done)](WriterSide &side) {
        Following following(*side.store);
        Result<Reworked> reworked = following.fill(page);
        const auto here = following.daysHere();
        if (reworked && !here)
            reworked = tl::unexpected(here.error());
        home([memory, isShown, isLast, done, here, reworked = std::move(reworked)]() mutable {
            if (reworked && !reworked->otherEpoch && isShown)
                memory->filled(*here);
            if (isLast)
                memory->marks.reset(); // read again with the next state
            done(std::move(reworked));
        });
    });
}

void DeskSync::beginFilling(const Uuid &epoch,
                            const Uuid &club,
                            std::function<void(Status)> done) const
{
    tell([epoch, club, now = m_desk.now()](
             Following &following) { return following.beginFilling(epoch, club, now); },
         nothingIsHere(std::move(done)));
}

void DeskSync::takeAnew(std::function<void(Status)> done) const
{
    tell(
        [now = m_desk.now()](Following &following) -> Status {
            const auto anew = following.takeAnew(now);
            return anew ? Status() : tl::unexpected(anew.error());
        },
        nothingIsHere(std::move(done)));
}

/// What memory has read stays, and is said to be loaded no more.
std::function<void(Status)> DeskSync::nothingIsHere(std::function<void(Status)> done) const
{
    return [memory = m_desk.m_memory.get(), done = std::move(done)](const Status &status) {
        if (status) {
            memory->daysComing.reset();
            memory->cache.setDaysHere({false, std::nullopt});
            memory->tell([](DeskObserver &o) { o.deskChanged({{}, true}); });
        }
        done(status);
    };
}

void DeskSync::historyLength(Done<std::int64_t> done) const
{
    ask<std::int64_t>([](Following &following) { return following.historyLength(); },
                      std::move(done));
}

void DeskSync::history(std::int64_t after,
                       std::int64_t limit,
                       Done<std::vector<SentSet>> done) const
{
    ask<std::vector<SentSet>>(
        [after, limit](Following &following) { return following.history(after, limit); },
        std::move(done));
}

void DeskSync::beginGiven(const Uuid &epoch,
                          const Uuid &club,
                          std::int64_t upTo,
                          FeedCursors ends,
                          std::function<void(Status)> done) const
{
    tell([epoch, club, upTo, ends = std::move(ends)](
             Following &following) { return following.beginGiven(epoch, club, upTo, ends); },
         std::move(done));
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
    if (auto closed = m_desk.m_memory->sessionError(m_desk.actor())) {
        done(tl::unexpected(std::move(*closed)));
        return;
    }
    Desk::Memory *memory = m_desk.m_memory.get();
    const Decision decision{DecisionKind::GivenUp, m_desk.now(), m_desk.actor(), reason, {}};
    ChangeSet line = m_desk.blankChangeSet({LabelCode::GiveUp, {}});
    line.reason = reason;
    memory->onWriter([memory,
                      home = m_desk.home(),
                      club = memory->club,
                      refused,
                      decision,
                      line = std::move(line),
                      done = std::move(done)](WriterSide &side) mutable {
        Status given = leaveOff(*side.store, *club, refused, decision, line);
        home([memory, refused, id = line.id, given = std::move(given), done] {
            if (given && memory->marks)
                memory->tellMarked(memory->marks->decided(refused));
            if (given)
                memory->tell([id](DeskObserver &o) { o.saved(id); });
            done(given);
        });
    });
}

void DeskSync::tryAgain(ChangeSet again, std::function<void(Outcome)> done) const
{
    if (auto closed = m_desk.m_memory->sessionError(again.actor)) {
        done(refuse(std::move(*closed)));
        return;
    }
    if (const Status allowed = mayMake(m_desk.club(), m_desk.ruleBook(), again, m_desk.now());
        !allowed) {
        done(refuse(allowed.error()));
        return;
    }
    m_desk.commitWith(
        std::move(again),
        [book = m_desk.m_memory->ruleBook, now = m_desk.now()](WriterSide &side,
                                                               const ChangeSet &set) {
            Status allowed = mayStillMake(*side.store, book, set, now);
            return allowed ? Following(*side.store).tryAgain(set) : allowed;
        },
        std::move(done));
}

void DeskSync::askAgain(const ChangeSet &refused, std::function<void(Outcome)> done) const
{
    ChangeSet again = m_desk.blankChangeSet(refused.label);
    again.target = refused.id;
    again.reason = refused.reason;
    m_desk.read<ChangeSet>(
        [again, changes = refused.changes](Store &store) mutable -> Result<ChangeSet> {
            for (const EntityChange &change : changes) {
                const auto now = store.loadRecord(change.entity);
                if (!now)
                    return tl::unexpected(now.error());
                EntityChange asked = askedAgain(change, *now);
                if (!asked.fields.empty())
                    again.changes.push_back(std::move(asked));
            }
            if (again.changes.empty())
                return fail(ErrorCode::NotFound, Phrase::tr("what would be changed"), "");
            return std::move(again);
        },
        [*this, done = std::move(done)](Result<ChangeSet> set) {
            if (!set)
                done(refuse(set.error()));
            else
                tryAgain(std::move(*set), done);
        });
}

} // namespace bayboard
