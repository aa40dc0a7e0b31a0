#pragma once

// From a proposal that may pass to the change set that does it. Private to core/desk.

#include "core/desk/DeskMemory.h"

namespace bayboard {

/// A change set with what it does to memory.
struct DraftedBooking
{
    ChangeSet set;
    std::vector<Touched> touched;
};

/// Writes down what a proposal changes: the booking (merged into what it is now), a customer made
/// with it, parts of blocks that it lifts, and the fields that follow from others. Stale and
/// NotLoaded when the booking is not what the proposal was built on. No set id: nothing changes.
class BookingDraft
{
public:
    BookingDraft(const DayCache &cache,
                 const RuleBook &book,
                 const Facts &facts,
                 const Proposal &proposal,
                 const Verdict &verdict);
    /// `head` has id, desk, actor and time; `newId` names the customer that is made.
    [[nodiscard]] Result<DraftedBooking>
    write(ChangeSet head, const CommitOptions &options, CustomerId newId);

private:
    void addCustomer(const Customer &customer, CustomerId id);
    void nameCustomer();
    [[nodiscard]] Status addBooking();
    void addLifts();

    const DayCache &m_cache;
    const RuleBook &m_book;
    const Facts &m_facts;
    const Proposal &m_proposal;
    const Verdict &m_verdict;
    BookingRow m_row;
    DraftedBooking m_draft;
};

} // namespace bayboard
