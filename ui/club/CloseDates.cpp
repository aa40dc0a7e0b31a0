#include "ui/club/CloseDates.h"

#include <QCoreApplication>

namespace bayboard {
namespace {

struct CloseDates
{
    Q_DECLARE_TR_FUNCTIONS(CloseDates)
};

} // namespace

void closeDates(Desk &desk,
                const std::vector<ClosedDates> &wanted,
                const std::string &what,
                bool isTrial,
                std::function<void(Result<ClosedDatesChange>)> done)
{
    std::vector<ClosedDatesEdit> edits;
    for (const ClosedDates &one : wanted) {
        const Location *before = desk.club().location(one.location);
        if (before != nullptr && before->closedDates != one.dates) {
            edits.push_back({one.location, one.dates});
        }
    }
    if (edits.empty()) {
        done(ClosedDatesChange{});
        return;
    }
    // Series that are not for closed dates follow in the same step.
    desk.setClosedDates(
        std::move(edits), {LabelCode::EditClub, {what, "closedDates"}}, isTrial, std::move(done));
}

QStringList blocksOf(const ClosedDatesChange &change)
{
    QStringList parts;
    if (change.cleared > 0) {
        parts
            += CloseDates::tr("%n block(s) taken away", nullptr, static_cast<int>(change.cleared));
    }
    if (change.returned > 0) {
        parts
            += CloseDates::tr("%n block(s) laid again", nullptr, static_cast<int>(change.returned));
    }
    if (change.inTheWay > 0) {
        parts += CloseDates::tr(
            "%n booking(s) left in their way", nullptr, static_cast<int>(change.inTheWay));
    }
    return parts;
}

Outcome stepOf(const Result<ClosedDatesChange> &changed)
{
    if (!changed) {
        return tl::unexpected(Refusal{{}, changed.error(), {}});
    }
    Committed committed;
    committed.id = changed->id;
    return committed;
}

} // namespace bayboard
