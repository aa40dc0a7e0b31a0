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
    using BookReader = std::function<Result<std::shared_ptr<const RuleBook>>()>;

    /// `book` is the one that the desk acted by, `inForce` gives the one that is now; `locks` are
    /// those of the batch and outlive it.
    Hearing(JudgingTransaction &transaction,
            const BatchLocks &locks,
            std::shared_ptr<const Club> club,
            std::shared_ptr<const RuleBook> book,
            BookReader inForce,
            Instant now);

    [[nodiscard]] Result<Judgement> hear(const SentSet &sent, DeskId sender);

private:
    [[nodiscard]] Objection objectToSending(const SentSet &sent, DeskId sender);
    [[nodiscard]] Objection objectToTime(const ChangeSet &set);
    [[nodiscard]] Result<Judgement> hearChange(const ChangeSet &set);
    [[nodiscard]] Result<Judgement> hearReversal(const ChangeSet &set);
    [[nodiscard]] Objection consider(const ChangeSet &set, ConsideredSet &considered);
    [[nodiscard]] Objection
    objectToRules(const ChangeSet &set, const Proposal &proposal, const ConsideredSet &considered);
    [[nodiscard]] std::optional<Judgement>
    objectToVerdict(const ChangeSet &set, const Verdict &verdict, LocationId where) const;
    [[nodiscard]] Objection objectToPlaces(const ChangeSet &set);
    [[nodiscard]] Objection objectToBook(const ChangeSet &set, const ConsideredSet &considered);
    [[nodiscard]] StepReading readingOf(const Step &step);
    [[nodiscard]] Result<Judgement>
    write(const ChangeSet &sent, const ChangeSet &merged, const ConsideredSet &together = {});
    [[nodiscard]] Result<Judgement> refusedInWriting(ChangeSetId id, const Error &error);

    JudgingTransaction &m_transaction;
    const BatchLocks &m_locks;
    std::shared_ptr<const Club> m_club;
    std::shared_ptr<const RuleBook> m_book;
    BookReader m_inForce;
    Instant m_now;
    std::optional<std::string> m_agreed; ///< terms of the booking that is made, by the rule book
};

} // namespace bayboard
