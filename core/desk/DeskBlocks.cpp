#include "core/access/BlockAccess.h"
#include "core/desk/BlockWork.h"
#include "core/desk/BulkAccess.h"
#include "core/desk/DeskMemory.h"
#include "core/desk/DeskNotices.h"
#include "core/store/Following.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What is done to bookings needs the right to do it.
Status mayAnswer(const Club &club,
                 OperatorId who,
                 const BlockPlan &plan,
                 const std::vector<BlockAnswer> &answers)
{
    for (std::size_t i = 0; i < plan.hits.size() && i < answers.size(); ++i) {
        const bool moves = answers[i].kind == BlockAnswer::Kind::Move;
        if (!moves && answers[i].kind != BlockAnswer::Kind::Cancel)
            continue;
        const Permission needed = moves ? Permission::BookingMoveOther : Permission::BookingCancel;
        if (!may(club, who, needed, plan.hits[i].hit.booking.location))
            return tl::unexpected(notPermitted(club, who, needed));
    }
    return {};
}

/// Names the place of each move, so that a plan made again cannot mean another one.
void nameMoves(const BlockPlan &plan, std::vector<BlockAnswer> &answers)
{
    answers.resize(plan.hits.size());
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (answers[i].kind == BlockAnswer::Kind::Move && !answers[i].to
            && !plan.hits[i].waysOut.empty())
            answers[i].to = plan.hits[i].waysOut.front();
}

/// Whom blocks would hit is only known of days that are there.
bool isHere(const DaysHere &here, const BlockDraft &draft)
{
    return std::all_of(draft.blocks.begin(), draft.blocks.end(), [&](const DraftedBlock &each) {
        return each.after.withdrawn || here.has(each.after.slot.span);
    });
}

LayRefusal refusalOf(Error error)
{
    LayRefusal refusal;
    refusal.error = std::move(error);
    return refusal;
}

/// What comes home from the writer.
struct LayWork
{
    LayOutcome outcome;
    std::optional<ChangeSet> committed;
    Result<std::vector<Effect>> effects;
};

struct Rolled
{
    std::vector<ChangeSet> committed;
    Status status;
};

/// Series by series, each in a step of its own: what one has laid, the next one sees.
Rolled rollAll(
    Store &store, const BlockWork &work, const ChangeSet &head, const Uuid &seed, LocalDate today)
{
    Rolled rolled;
    const auto server = Following(store).state();
    if (!server || *server) { // the server rolls for all who follow it
        rolled.status = server ? Status() : tl::unexpected(server.error());
        return rolled;
    }
    const auto last = store.rolledOn();
    if (!last || *last == today) {
        rolled.status = last ? Status() : tl::unexpected(last.error());
        return rolled;
    }
    const auto all = BlockWork::repeating(store);
    if (!all) {
        rolled.status = tl::unexpected(all.error());
        return rolled;
    }
    for (const Series &series : *all) {
        const Uuid ids = makeNamedUuid(seed, series.id.toString());
        ChangeSet mine = head;
        mine.id = ChangeSetId{makeNamedUuid(ids, "set")};
        auto set = work.roll(store, series, std::move(mine), ids);
        Status saved = set ? Status() : tl::unexpected(set.error());
        if (saved && !set->changes.empty()) {
            saved = store.commit(*set);
            if (saved)
                rolled.committed.push_back(std::move(*set));
        }
        if (!saved)
            rolled.status = std::move(saved);
    }
    if (rolled.status)
        rolled.status = store.noteRolled(today);
    return rolled;
}

} // namespace

void Desk::previewBlocks(BlockAsk ask,
                         WayFirst first,
                         std::function<void(Result<std::shared_ptr<const BlockPreview>>)> done)
{
    Memory *memory = m_memory.get();
    BlockWork work(memory->club, memory->ruleBook, now(), actor());
    memory->onReader([memory,
                      home = home(),
                      work = std::move(work),
                      who = actor(),
                      seed = memory->newId(),
                      ask = std::move(ask),
                      first,
                      done = std::move(done)](Store &store) {
        auto made = work.preview(store, ask, first, seed);
        home([memory, who, made = std::move(made), done]() mutable {
            if (made)
                if (Status allowed = mayDraft(
                        *memory->club, who, (*made)->plan.draft, memory->options.clock->now());
                    !allowed)
                    made = tl::unexpected(allowed.error());
            if (made && !isHere(memory->cache.daysHere(), (*made)->plan.draft))
                made = fail(ErrorCode::NotHere);
            done(std::move(made));
        });
    });
}

void Desk::layBlocks(std::shared_ptr<const BlockPreview> preview,
                     std::vector<BlockAnswer> answers,
                     LayOptions options,
                     std::function<void(LayOutcome)> done)
{
    Memory *memory = m_memory.get();
    nameMoves(preview->plan, answers);
    if (auto closed = memory->sessionError(actor())) {
        done(tl::unexpected(refusalOf(std::move(*closed))));
        return;
    }
    Status allowed = mayDraft(club(), actor(), preview->plan.draft, now());
    if (allowed)
        allowed = mayAnswer(club(), actor(), preview->plan, answers);
    if (!allowed) {
        done(tl::unexpected(refusalOf(allowed.error())));
        return;
    }
    BlockWork work(memory->club, memory->ruleBook, now(), actor());
    ++memory->bulksOut;
    memory->onWriter([memory,
                      home = home(),
                      work = std::move(work),
                      preview = std::move(preview),
                      answers = std::move(answers),
                      options = std::move(options),
                      head = blankChangeSet({}),
                      newId = memory->newId(),
                      done = std::move(done)](WriterSide &side) mutable {
        LayWork lay{tl::unexpected(LayRefusal{}), std::nullopt, std::vector<Effect>()};
        ChangeSet set = std::move(head);
        auto laid = side.halted
            ? LayOutcome(tl::unexpected(
                refusalOf({ErrorCode::StoreFailed, {"", Phrase::tr("an earlier save failed")}})))
            : work.resolve(*side.store, *preview, answers, options.reason, newId, set);
        if (laid && !options.dryRun && !set.changes.empty()) {
            if (Status saved = side.store->commit(set, Memory::watching(options.watch, home));
                !saved) {
                laid = tl::unexpected(refusalOf(saved.error()));
            } else {
                laid->id = set.id;
                lay.effects = effectsOf(*side.store, set);
                lay.committed = std::move(set);
            }
        }
        lay.outcome = std::move(laid);
        home([memory, done = std::move(done), lay = std::move(lay)]() mutable {
            memory->bulkEnded();
            if (lay.committed)
                memory->absorb(*lay.committed, std::move(lay.effects));
            done(std::move(lay.outcome));
        });
    });
}

void Desk::rollSeries(std::function<void(Status)> done)
{
    Memory *memory = m_memory.get();
    const auto answer = [done = std::move(done)](const Status &status) {
        if (done)
            done(status);
    };
    const LocalDate today = club().mainZone().dateAt(now());
    if (isReadOnly() || memory->rolled == today) {
        answer({});
        return;
    }
    memory->rolled = today;
    BlockWork work(memory->club, memory->ruleBook, now(), systemOperator());
    ++memory->bulksOut;
    memory->onWriter([memory,
                      home = home(),
                      work = std::move(work),
                      today,
                      head = memory->blank({}, systemOperator()),
                      seed = memory->newId(),
                      answer](WriterSide &side) {
        Rolled rolled = side.halted ? Rolled{} : rollAll(*side.store, work, head, seed, today);
        home([memory, rolled = std::move(rolled), answer]() mutable {
            memory->bulkEnded();
            if (!rolled.status)
                memory->troubled(rolled.status.error());
            for (ChangeSet &set : rolled.committed)
                memory->absorb(set,
                               fail(ErrorCode::NotLoaded, Phrase::tr("what the step changes")));
            answer(rolled.status);
        });
    });
}

void Desk::setClosedDates(std::vector<ClosedDatesEdit> edits,
                          Label label,
                          bool dryRun,
                          std::function<void(Result<ClosedDatesChange>)> done)
{
    Memory *memory = m_memory.get();
    ChangeSet head = blankChangeSet(std::move(label));
    if (auto closed = memory->sessionError(actor())) {
        done(tl::unexpected(std::move(*closed)));
        return;
    }
    if (const Status allowed = mayMake(club(), ruleBook(), head, now()); !allowed) {
        done(tl::unexpected(allowed.error()));
        return;
    }
    BlockWork work(memory->club, memory->ruleBook, now(), actor());
    ++memory->bulksOut;
    memory->onWriter([memory,
                      home = home(),
                      work = std::move(work),
                      edits = std::move(edits),
                      head = std::move(head),
                      dryRun,
                      newIds = memory->newId(),
                      done = std::move(done)](WriterSide &side) mutable {
        ChangeSet set = std::move(head);
        auto made = side.halted
            ? fail(ErrorCode::StoreFailed, "", Phrase::tr("an earlier save failed"))
            : work.closeDates(*side.store, edits, newIds, set);
        std::optional<ChangeSet> committed;
        if (made && !dryRun && !set.changes.empty()) {
            if (Status saved = side.store->commit(set); !saved) {
                made = tl::unexpected(saved.error());
            } else {
                made->id = set.id;
                committed = std::move(set);
            }
        }
        home([memory,
              made = std::move(made),
              committed = std::move(committed),
              done = std::move(done)]() mutable {
            memory->bulkEnded();
            if (committed)
                memory->absorb(*committed,
                               fail(ErrorCode::NotLoaded, Phrase::tr("what the step changes")));
            done(std::move(made));
        });
    });
}

void Desk::setTold(const Notice &notice, bool told, std::function<void(Outcome)> done)
{
    DeskNotices(*this).setTold({{notice, {}, {}, {}}}, told, std::move(done));
}

} // namespace bayboard
