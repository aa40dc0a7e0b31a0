#pragma once

#include "core/store/Following.h"
#include "core/store/Sqlite.h"

#include <map>
#include <set>
#include <unordered_set>

namespace bayboard {

class TakingBack;
struct Holding;

/// Puts confirmed and waiting steps together anew, in the transaction that is open. A waiting step
/// is only moved when something has to come before it that touches the same, so that what a page or
/// a refusal costs depends on what it touches and not on how much waits. Private to core/store;
/// made for one transaction.
class Rework
{
public:
    explicit Rework(sqlite::Database &database) : m_database(database) { }

    /// First of all.
    [[nodiscard]] Status begin();

    [[nodiscard]] const Uuid &epoch() const { return m_epoch; }

    /// The next step of the server's.
    [[nodiscard]] Status confirm(const FeedEntry &entry);
    /// The server has judged steps: they are not sent again. Refused ones become conflicts with all
    /// that was built on them. Nothing for those that do not wait.
    [[nodiscard]] Status judge(const std::vector<Judgement> &judgements, Instant now);
    /// Everything that was confirmed waits again where it is this desk's, and is gone elsewhere.
    [[nodiscard]] Status unconfirm(DeskId desk);
    /// An entity as a snapshot has it.
    [[nodiscard]] Status place(const SnapshotRow &row);
    /// The snapshot is whole.
    [[nodiscard]] Status filled();
    /// Everything is gone but what waits and, aside, what this desk has done; a snapshot is to be
    /// taken.
    [[nodiscard]] Status takeAllAnew(DeskId desk);
    /// What this desk has done waits again, and a snapshot is to be taken; what is shown stays
    /// until that is whole.
    [[nodiscard]] Status keepLastKnown(DeskId desk);
    /// Last: what was moved goes back on top. With `more` pages to come, steps at risk are not
    /// tried before the last of them.
    [[nodiscard]] Status finish(const Uuid &epoch, bool more = false);

    [[nodiscard]] Reworked takeReport();

private:
    /// A step that waits and is not in the rows now.
    struct Waiting
    {
        ChangeSet set;
        bool judged = false;
        bool inRows = false; ///< was shown when this began
        std::int64_t apart = 0; ///< of one at risk: see table outbox
        bool isKept = false; ///< at risk, and the outbox has it as it is
    };

    /// A step of the outbox as it is kept.
    struct Kept
    {
        Waiting waiting;
        std::int64_t sequence = 0; ///< in the journal; 0: at risk
    };

    [[nodiscard]] Result<bool> confirmInPlace(const Step &step, const FeedEntry &entry);
    [[nodiscard]] Status moveDown(const Step &step);
    [[nodiscard]] Status writeConfirmed(const ChangeSet &set);

    // --- Out of the rows ---

    /// Numbers of waiting steps that touched the entity and are in the rows.
    [[nodiscard]] Result<std::set<std::int64_t>> waitersOn(EntityRef entity);
    [[nodiscard]] Result<std::set<std::int64_t>> allWaiters();
    [[nodiscard]] Result<std::set<std::int64_t>> builtOn(const ChangeSet &set,
                                                         std::int64_t sequence);
    [[nodiscard]] Status addNaming(EntityRef made, std::set<std::int64_t> &waiters);
    [[nodiscard]] Result<std::set<std::int64_t>> inTheWay(const Error &error);
    /// These steps, and before them all that was built on them.
    [[nodiscard]] Status takeOut(std::set<std::int64_t> sequences);
    [[nodiscard]] Status takeNewestOut(TakingBack &taking, std::set<std::int64_t> &sequences);
    [[nodiscard]] Status takeOneOut(std::int64_t sequence, ChangeSet set);
    [[nodiscard]] Status tryUnder(const std::function<Status()> &work);

    // --- A snapshot ---

    [[nodiscard]] Status hold(EntityRef entity, const Holding &holding);
    [[nodiscard]] Result<bool> dropHolder(const Error &overlap);
    [[nodiscard]] Result<std::vector<Waiting>> ownConfirmed(DeskId desk);
    [[nodiscard]] Status addKept(std::vector<Waiting> &steps);
    [[nodiscard]] Status noteLastKnown();
    [[nodiscard]] Status forgetLastKnown(EntityRef entity);
    [[nodiscard]] Status dropLastKnown();
    [[nodiscard]] Status dropEntity(EntityRef entity);

    // --- The outbox ---

    [[nodiscard]] Status waitAgain(std::vector<Waiting> own);

    [[nodiscard]] Status park(std::int64_t position, Judgement judgement, Instant now);
    [[nodiscard]] Status
    keepConflict(const ChangeSet &set, const Judgement &judgement, Instant now);
    [[nodiscard]] Result<Waiting> takeOutOfOutbox(std::int64_t position);
    [[nodiscard]] Result<Kept> loadKept(std::int64_t position);
    [[nodiscard]] Status
    addTouching(const ChangeSet &set, std::int64_t after, std::set<std::int64_t> &positions);
    [[nodiscard]] Status loadAtRisk(std::int64_t most);
    [[nodiscard]] Status putBack(std::int64_t position, Waiting &waiting);
    [[nodiscard]] Status noteAtRisk(std::int64_t position, const Waiting &waiting);
    [[nodiscard]] Status noteShown(std::int64_t position);
    [[nodiscard]] Result<bool> fits(const Waiting &waiting);
    [[nodiscard]] Status write(const Waiting &waiting);
    [[nodiscard]] Result<std::int64_t> markJudged(ChangeSetId id);
    [[nodiscard]] Result<std::int64_t> removeFromOutbox(ChangeSetId id);
    [[nodiscard]] Status forgetConflict(ChangeSetId id);
    void touch(const ChangeSet &set);

    sqlite::Database &m_database;
    Uuid m_epoch;
    std::int64_t m_confirmed = 0;
    bool m_moved = false; ///< rows or journal are others than before
    bool m_isRefilling = false; ///< rows are what was last known: nothing at risk is tried
    bool m_allOut = false; ///< nothing waits but what is in m_out
    std::map<std::int64_t, Waiting> m_out; ///< what goes back at the end, by position
    std::unordered_set<EntityRef> m_touched;
    Reworked m_report;
};

} // namespace bayboard
