#pragma once

// Previews and steps with blocks, worked out against a store. Private to core/desk.

#include "core/desk/BlockPreview.h"
#include "core/desk/ClosedDates.h"
#include "core/desk/Desk.h"
#include "core/desk/LayRound.h"

namespace bayboard {

/// Runs on a worker's thread: holds snapshots only. The operator is the one whose rights say what
/// of a customer he may read.
class BlockWork
{
public:
    BlockWork(std::shared_ptr<const Club> club,
              std::shared_ptr<const RuleBook> book,
              Instant now,
              OperatorId who);

    [[nodiscard]] Result<std::shared_ptr<const BlockPreview>>
    preview(Store &store, const BlockAsk &ask, WayFirst first, const Uuid &seed) const;

    /// The answers' changes in `set`. When the journal has gone on, the preview is made again as of
    /// its own time, so that nothing but the schedule can differ, and where it says something else
    /// one of now is handed back. `laid->id` is left open.
    [[nodiscard]] LayOutcome resolve(Store &store,
                                     const BlockPreview &preview,
                                     const std::vector<BlockAnswer> &answers,
                                     const std::string &reason,
                                     const Uuid &newIds,
                                     ChangeSet &set) const;

    [[nodiscard]] static Result<std::vector<Series>> repeating(Store &store);
    /// What the series has to make now; without changes when there is nothing.
    [[nodiscard]] Result<ChangeSet>
    roll(Store &store, const Series &series, ChangeSet head, const Uuid &newIds) const;

    /// Sets closed dates of locations; series that leave them out follow. Adds to the set.
    [[nodiscard]] Result<ClosedDatesChange> closeDates(Store &store,
                                                       const std::vector<ClosedDatesEdit> &edits,
                                                       const Uuid &newIds,
                                                       ChangeSet &set) const;

private:
    [[nodiscard]] Result<BlockDraft>
    draft(Store &store, const BlockAsk &ask, const Uuid &seed) const;
    [[nodiscard]] BlockWork asOf(Instant then) const;
    [[nodiscard]] tl::unexpected<LayRefusal>
    askAgain(Store &store, const BlockPreview &preview, LayRefusal refusal) const;
    [[nodiscard]] Standing standing(Store &store) const;
    [[nodiscard]] Result<HitBooking> look(Store &store, BookingId id) const;

    std::shared_ptr<const Club> m_club;
    std::shared_ptr<const RuleBook> m_book;
    Instant m_now;
    OperatorId m_who;
};

/// Which bookings the second plan says something else of.
[[nodiscard]] std::vector<PreviewChange> changesBetween(const BlockPlan &old, const BlockPlan &now);

} // namespace bayboard
