#include "ui/board/VerdictText.h"

#include "core/text/RuleSentences.h"
#include "core/text/Words.h"

namespace bayboard {

text::Context textContext(const Desk &desk, LocationId where)
{
    text::Context context;
    context.club = &desk.club();
    context.location = where;
    context.now = desk.now();
    context.day = context.now;
    context.holderName = [&desk](const EntityRef &holder) {
        return text::fromUtf8(desk.nameOf(holder));
    };
    return context;
}

text::Context textContext(const Desk &desk, LocationId where, const Slot &asked)
{
    text::Context context = textContext(desk, where);
    context.day = asked.span.start();
    context.bays = asked.bays;
    return context;
}

QString takenText(const Desk &desk, BayId bay, const Occupancy &taken, const text::Context &context)
{
    Violation violation;
    violation.code = RuleCode::DoubleBooking;
    violation.bay = bay;
    if (taken.kind == HolderKind::Block)
        violation.code = RuleCode::BlackoutPeriod;
    violation.figures = {{"at", toUnix(taken.span.start())}, {"until", toUnix(taken.span.end())}};
    violation.holder
        = {taken.kind == HolderKind::Block ? EntityKind::Block : EntityKind::Booking, taken.holder};
    return violationText(desk, violation, context);
}

QString violationText(const Desk &desk, Violation violation, const text::Context &context)
{
    if (violation.word.empty() && violation.holder.kind == EntityKind::Block) {
        const BlockView *view = desk.block(BlockId{violation.holder.id});
        if (view != nullptr && !view->hidden)
            violation.word = view->block.kind;
    }
    return text::sentence(violation, context);
}

} // namespace bayboard
