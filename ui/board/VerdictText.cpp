#include "ui/board/VerdictText.h"

#include "core/text/RuleSentences.h"
#include "ui/board/BoardWords.h"

namespace bayboard {

namespace {

QString nameOf(const Desk &desk, const EntityRef &holder)
{
    if (holder.kind == EntityKind::Booking) {
        const BookingView *view = desk.booking(BookingId{holder.id});
        return view != nullptr ? bookingTitle(*view) : QString();
    }
    const BlockView *view = desk.block(BlockId{holder.id});
    return view != nullptr ? QString::fromStdString(view->block.title) : QString();
}

} // namespace

text::Context textContext(const Desk &desk, LocationId where, const Slot &asked)
{
    text::Context context;
    context.club = &desk.club();
    context.location = where;
    context.day = asked.span.start();
    context.bays = asked.bays;
    context.holderName = [&desk](const EntityRef &holder) {
        return nameOf(desk, holder);
    };
    return context;
}

QString takenText(const Occupancy &taken, const text::Context &context)
{
    Violation violation;
    violation.code = RuleCode::DoubleBooking;
    violation.figures = {{"at", toUnix(taken.span.start())}, {"until", toUnix(taken.span.end())}};
    violation.holder
        = {taken.kind == HolderKind::Block ? EntityKind::Block : EntityKind::Booking, taken.holder};
    return text::sentence(violation, context);
}

} // namespace bayboard
