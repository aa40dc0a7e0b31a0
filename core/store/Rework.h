#pragma once

#include "core/store/Following.h"
#include "core/store/Sqlite.h"

#include <map>
#include <unordered_set>

namespace bayboard {

/// Puts confirmed and waiting steps together anew, in the transaction that is open. Waiting steps
/// are only moved when something has to come before them. Private to core/store; made for one
/// transaction.
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
    /// Last: what waits goes back on top. With `more` pages to come, steps at risk are not tried
    /// before the last of them.
    [[nodiscard]] Status finish(const Uuid &epoch, bool more = false);

    [[nodiscard]] Reworked takeReport();

private:
    struct Waiting
    {
        ChangeSet set;
        bool judged = false;
        bool inRows = false; ///< was shown when this began
        std::int64_t apart = 0; ///< of one at risk: see table outbox
        std::int64_t sequence = 0; ///< in the journal; 0: not there
    };

    [[nodiscard]] Result<bool> confirmInPlace(const FeedEntry &entry);
    [[nodiscard]] Status loadWaiting();
    [[nodiscard]] Status takeAllBack();
    [[nodiscard]] Status park(std::int64_t position, Judgement judgement, Instant now);
    [[nodiscard]] Status putBack(std::int64_t position, Waiting &waiting);
    [[nodiscard]] Result<bool> fits(const Waiting &waiting);
    [[nodiscard]] Status write(const Waiting &waiting);
    [[nodiscard]] Result<std::int64_t> markJudged(ChangeSetId id);
    [[nodiscard]] Result<std::int64_t> removeFromOutbox(ChangeSetId id);
    [[nodiscard]] Status forgetConflict(ChangeSetId id);
    void touch(const ChangeSet &set);

    sqlite::Database &m_database;
    Uuid m_epoch;
    std::int64_t m_confirmed = 0;
    bool m_loaded = false; ///< m_waiting is filled
    bool m_out = false; ///< what waits has been taken out of the rows
    bool m_moved = false; ///< rows or journal are others than before
    std::map<std::int64_t, Waiting> m_waiting; ///< by position
    std::unordered_set<EntityRef> m_touched;
    Reworked m_report;
};

} // namespace bayboard
