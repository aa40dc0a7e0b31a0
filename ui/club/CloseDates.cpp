#include "ui/club/CloseDates.h"

namespace bayboard {

void closeDates(Desk &desk,
                const std::vector<ClosedDates> &wanted,
                const std::string &what,
                std::function<void(Outcome)> done)
{
    std::vector<ClosedDatesEdit> edits;
    for (const ClosedDates &one : wanted) {
        const Location *before = desk.club().location(one.location);
        if (before != nullptr && before->closedDates != one.dates) {
            edits.push_back({one.location, one.dates});
        }
    }
    if (edits.empty()) {
        done(Committed{});
        return;
    }
    // Series that are not for closed dates follow in the same step.
    desk.setClosedDates(std::move(edits),
                        {LabelCode::EditClub, {what, "closedDates"}},
                        false,
                        [done = std::move(done)](const Result<ClosedDatesChange> &changed) {
                            if (!changed) {
                                done(tl::unexpected(Refusal{{}, changed.error(), {}}));
                                return;
                            }
                            Committed committed;
                            committed.id = changed->id;
                            done(std::move(committed));
                        });
}

} // namespace bayboard
