#include "core/text/Speaker.h"

namespace bayboard::text {

QString doubleBooking(const Speaker &say)
{
    const QString who = say.holder(RuleSentences::tr("another booking"));
    const QString bay = say.otherBay();
    if (!bay.isEmpty())
        return RuleSentences::tr("Overlaps %1 on %2 until %3").arg(who, bay, say.moment("until"));
    return RuleSentences::tr("Overlaps %1 until %2").arg(who, say.moment("until"));
}

QString invalidDuration(const Speaker &say)
{
    if (say.isWord("minimum"))
        return RuleSentences::tr("Bookings here last at least %1; this one is %2")
            .arg(say.length("limit"), say.length("actual"));
    if (say.isWord("maximum"))
        return RuleSentences::tr("Bookings here last at most %1; this one is %2")
            .arg(say.length("limit"), say.length("actual"));
    if (say.isWord("midnight"))
        return RuleSentences::tr("Bookings here end by midnight");
    return RuleSentences::tr("Bookings here go up in steps of %1; %2 does not fit, %3 does")
        .arg(say.length("limit"), say.length("actual"), say.length("minutes"));
}

QString invalidStart(const Speaker &say)
{
    if (say.isWord("slot-end"))
        return say.has("minutes")
            ? RuleSentences::tr("Only whole slots can be booked here: %1 would fit")
                  .arg(say.length("minutes"))
            : RuleSentences::tr("Only whole slots can be booked here");
    if (say.isWord("slot"))
        return say.has("next")
            ? RuleSentences::tr("Only whole slots can be booked here: the next one starts at %1")
                  .arg(say.moment("next"))
            : RuleSentences::tr("Only whole slots can be booked here");
    return RuleSentences::tr("Bookings here start every %1: %2 or %3 would fit")
        .arg(say.length("limit"), say.moment("last"), say.moment("next"));
}

QString minimumNotice(const Speaker &say)
{
    if (say.isWord("change"))
        return say.number("actual") < 0
            ? RuleSentences::tr("Changes need at least %1 notice; this booking has begun")
                  .arg(say.length("limit"))
            : RuleSentences::tr("Changes need at least %1 notice; this booking starts in %2")
                  .arg(say.length("limit"), say.length("actual"));
    if (say.number("limit") == 0)
        return RuleSentences::tr("This start has passed: the earliest one is %1")
            .arg(say.moment("at"));
    return RuleSentences::tr("At least %1 notice: the earliest start is %2")
        .arg(say.length("limit"), say.moment("at"));
}

QString advanceLimit(const Speaker &say)
{
    if (say.isWord("dates")) {
        if (say.has("at") && say.has("until"))
            return RuleSentences::tr("Can be booked from %1 to %2 only")
                .arg(say.day("at"), say.day("until"));
        return say.has("at")
            ? RuleSentences::tr("Can be booked from %1 on").arg(say.day("at"))
            : RuleSentences::tr("Can be booked until %1 only").arg(say.day("until"));
    }
    const int ahead = say.count("limit");
    const QString limit = ahead == 0 ? RuleSentences::tr("Can be booked for today only")
        : ahead == 1                 ? RuleSentences::tr("At most 1 day ahead")
                                     : RuleSentences::tr("At most %n days ahead", "", ahead);
    if (!say.has("opens"))
        return RuleSentences::tr("%1: until %2").arg(limit, say.edge("until"));
    return RuleSentences::tr("%1: until %2; this start can be booked from %3")
        .arg(limit, say.edge("until"), say.edge("opens"));
}

QString outsideHours(const Speaker &say)
{
    if (!say.has("at"))
        return RuleSentences::tr("Outside the opening hours, with none in the week after");
    return RuleSentences::tr("Outside the opening hours: open from %1 to %2")
        .arg(say.moment("at"), say.moment("until"));
}

QString blackoutPeriod(const Speaker &say)
{
    if (say.violation().holder.id.isNull()) {
        const QString name = say.word();
        return name.isEmpty() ? RuleSentences::tr("Closed on %1").arg(say.day("at"))
                              : RuleSentences::tr("Closed on %1: %2").arg(say.day("at"), name);
    }
    const QString title = say.holder(QString());
    const QString what
        = title.isEmpty() ? say.kind() : RuleSentences::tr("%1 (%2)").arg(say.kind(), title);
    const bool open = say.at("until") >= openEnd;
    if (say.violation().severity == Severity::Warn)
        return open
            ? RuleSentences::tr("Gives back a part of %1, which holds until it is lifted").arg(what)
            : RuleSentences::tr("Gives back a part of %1, which holds until %2")
                  .arg(what, say.moment("until"));
    const QString bay = say.otherBay();
    const QString blocked = bay.isEmpty() ? RuleSentences::tr("Blocked by %1").arg(what)
                                          : RuleSentences::tr("%2 is blocked by %1").arg(what, bay);
    return open ? RuleSentences::tr("%1 until it is lifted").arg(blocked)
                : RuleSentences::tr("%1 until %2").arg(blocked, say.moment("until"));
}

QString buffer(const Speaker &say)
{
    const QString who = say.holder(RuleSentences::tr("the other booking"));
    if (say.isWord("before"))
        return RuleSentences::tr(
                   "At least %1 between bookings: %2 ends at %3, so this starts at %4 at the "
                   "earliest")
            .arg(say.length("limit"), who, say.moment("until"), say.moment("next"));
    return RuleSentences::tr("At least %1 between bookings: %2 starts at %3, only %4 after this")
        .arg(say.length("limit"), who, say.moment("at"), say.length("actual"));
}

QString orphanGap(const Speaker &say)
{
    const QString bay = say.otherBay();
    const QString gap = say.isWord("before")
        ? RuleSentences::tr("Leaves %1 free before it (%2 to %3)")
              .arg(say.length("actual"), say.moment("at"), say.moment("until"))
        : RuleSentences::tr("Leaves %1 free after it (%2 to %3)")
              .arg(say.length("actual"), say.moment("at"), say.moment("until"));
    const QString where = bay.isEmpty() ? gap : RuleSentences::tr("%1 on %2").arg(gap, bay);
    return RuleSentences::tr("%1, less than the %2 that can be sold")
        .arg(where, say.length("limit"));
}

} // namespace bayboard::text
