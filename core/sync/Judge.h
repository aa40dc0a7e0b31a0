#pragma once

#include "core/rules/RuleBook.h"
#include "core/store/Following.h"
#include "core/store/JudgingTransaction.h"
#include "core/sync/BatchLocks.h"

#include <functional>
#include <map>

namespace bayboard {

/// A change set that came and could not be read.
struct UnreadableSet
{
    ChangeSetId id;
    std::string reason;
};

/// What a desk sends in one go.
struct UpBatch
{
    DeskId desk; ///< which the caller has made sure of
    std::vector<SentSet> sets; ///< in the desk's own order; at most `largestBatch`
    Instant at; ///< when it was sent, by the desk's clock
    bool nothingElseWaits = false; ///< the desk had no more to send after these
    std::vector<UnreadableSet> unreadable = {}; ///< refused before the others are judged
    OperatorId actor = {}; ///< whose steps and approvals alone are taken; null: everybody's
    Uuid epoch = {}; ///< of the server's data, as the desk knows it; null: it does not say
};

inline constexpr std::size_t largestBatch = 50;

/// How far a desk's clock may be off, and how long before its last contact a step may have been
/// made: see Judge.
inline constexpr minutes clockTolerance{10};

/// What else its caller does in the transaction that is judged in. An error of either throws all of
/// it away, and judge() returns it.
struct WhileJudging
{
    /// Under the locks, before anything is judged.
    std::function<Status()> before = {};
    /// After the last one, before the commit.
    std::function<Status(const std::vector<Judgement> &)> after = {};
};

/// Says of each change set what becomes of it, once and for ever. The same for the server and the
/// simulation; knows no HTTP. Access, occupancy and the state of bookings are judged by the present
/// of the transaction, policy rules (notice, limits, fees) by the time and the rule book that the
/// desk had when it acted. That time is believed between the desk's last contact and now, within
/// `clockTolerance`; beyond, a person has to look. Fields are merged over what others changed
/// meanwhile; a step that was built on a refused one is refused. Keeps the rule books that it has
/// read; one thread at a time.
class Judge
{
public:
    /// Judges and commits: durable when it returns. An error means "try later": nothing was kept.
    /// Gives what was said of the unreadable ones, then of the others, each in the batch's order.
    [[nodiscard]] Result<std::vector<Judgement>> judge(JudgingTransaction &transaction,
                                                       const UpBatch &batch,
                                                       Instant now,
                                                       const WhileJudging &also = {});

    /// The rule book of a version that was once in force, else the one that is.
    [[nodiscard]] Result<std::shared_ptr<const RuleBook>> bookOf(JudgingTransaction &transaction,
                                                                 std::int64_t version);

private:
    [[nodiscard]] Result<Judgement> judgeOne(JudgingTransaction &transaction,
                                             const BatchLocks &locks,
                                             const SentSet &sent,
                                             const UpBatch &batch,
                                             Instant now);
    [[nodiscard]] static Result<Judgement>
    refuseUnreadable(JudgingTransaction &transaction, const UnreadableSet &set, DeskId sender);

    struct Read
    {
        std::string text;
        std::shared_ptr<const RuleBook> book;
    };

    std::map<std::int64_t, Read> m_books;
    std::shared_ptr<const Club> m_club; ///< of the batch at hand; null: to be read
};

} // namespace bayboard
