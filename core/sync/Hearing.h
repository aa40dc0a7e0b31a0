#pragma once

#include "core/desk/ReversalAccess.h"
#include "core/rules/RuleBook.h"
#include "core/store/Following.h"
#include "core/sync/BatchLocks.h"
#include "core/sync/Refusal.h"
#include "core/sync/SetAccess.h"

namespace bayboard {

/// One change set before the judge: merged, asked for access and rules, written and numbered.
/// Private to core/sync. After a refusal the transaction has to go back to its mark.
class Hearing
{
public:
    /// `book` is the one that the desk acted by; `locks` are those of the batch and outlive it.
    Hearing(JudgingTransaction &transaction,
            const BatchLocks &locks,
            std::shared_ptr<const Club> club,
            std::shared_ptr<const RuleBook> book,
            Instant now);

    [[nodiscard]] Result<Judgement> hear(const SentSet &sent, DeskId sender);

private:
    [[nodiscard]] Objection objectToSending(const SentSet &sent, DeskId sender);
    [[nodiscard]] Objection objectToTime(const ChangeSet &set);
    [[nodiscard]] Result<Judgement> hearChange(const ChangeSet &set);
    [[nodiscard]] Result<Judgement> hearReversal(const ChangeSet &set);
    [[nodiscard]] Objection consider(const ChangeSet &set, ConsideredSet &considered);
    [[nodiscard]] Objection objectToRules(const ChangeSet &set, const ConsideredSet &considered);
    [[nodiscard]] std::optional<Judgement>
    objectToVerdict(const ChangeSet &set, const Verdict &verdict, LocationId where) const;
    [[nodiscard]] Objection objectToBook(const ChangeSet &set, const ConsideredSet &considered);
    [[nodiscard]] StepReading readingOf(const Step &step);
    [[nodiscard]] Result<Judgement> write(const ChangeSet &sent, const ChangeSet &merged);
    [[nodiscard]] Result<Judgement> refusedInWriting(ChangeSetId id, const Error &error);

    JudgingTransaction &m_transaction;
    const BatchLocks &m_locks;
    std::shared_ptr<const Club> m_club;
    std::shared_ptr<const RuleBook> m_book;
    Instant m_now;
};

} // namespace bayboard
