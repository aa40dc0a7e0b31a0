#include "ui/board/VerdictText.h"

#include "core/text/RuleSentences.h"
#include "core/text/Words.h"

namespace bayboard {

text::Context textContext(const Desk &desk, LocationId where)
{
    text::Context context;
    context.club = &desk.club();
    context.location = where;
    context.day = desk.now();
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
