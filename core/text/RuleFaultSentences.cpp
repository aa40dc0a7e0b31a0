#include "core/text/RepeatSentences.h"
#include "core/text/Words.h"

#include <QCoreApplication>

namespace bayboard::text {

namespace {

struct RuleFaultSentences
{
    Q_DECLARE_TR_FUNCTIONS(RuleFaultSentences)
};

using Code = RuleFaultCode;

QString range(const RuleFault &fault)
{
    const QString part = fromUtf8(fault.part);
    const QString value = fromUtf8(fault.value);
    if (fault.least < 0)
        return RuleFaultSentences::tr(
                   "%1: \"%2\" is not 1 to %3, nor -1 to -%3 counted from the end")
            .arg(part, value, QString::number(fault.most));
    return RuleFaultSentences::tr("%1: \"%2\" is not between %3 and %4")
        .arg(part, value, QString::number(fault.least), QString::number(fault.most));
}

/// Parts that cannot be read.
QString unread(const RuleFault &fault)
{
    const QString part = fromUtf8(fault.part);
    const QString value = fromUtf8(fault.value);
    if (fault.code == Code::TooLong)
        return RuleFaultSentences::tr("%1 is too long").arg(part);
    if (fault.code == Code::NoFrequency)
        return RuleFaultSentences::tr("The rule does not say how often: FREQ is missing");
    if (fault.code == Code::UnknownPart)
        return RuleFaultSentences::tr("%1 is not known in a rule").arg(part);
    if (fault.code == Code::RepeatedPart)
        return RuleFaultSentences::tr("%1 stands twice").arg(part);
    if (fault.code == Code::NotAPart)
        return RuleFaultSentences::tr("\"%1\" is no part of a rule; write NAME=VALUE").arg(value);
    if (fault.code == Code::NoValue)
        return RuleFaultSentences::tr("%1 has no value").arg(part);
    if (fault.code == Code::NotAFrequency)
        return RuleFaultSentences::tr(
                   "\"%1\" is no frequency; write DAILY, WEEKLY, MONTHLY or YEARLY")
            .arg(value);
    if (fault.code == Code::NotANumber)
        return RuleFaultSentences::tr("%1: \"%2\" is no whole number").arg(part, value);
    if (fault.code == Code::NotAWeekday)
        return RuleFaultSentences::tr(
                   "%1: \"%2\" is no weekday; write MO, TU, WE, TH, FR, SA or SU")
            .arg(part, value);
    return RuleFaultSentences::tr(
               "%1: \"%2\" is no date or time; write 20260331 or 20260331T235959Z")
        .arg(part, value);
}

/// Parts that do not go together.
QString apart(const RuleFault &fault)
{
    const QString part = fromUtf8(fault.part);
    const QString value = fromUtf8(fault.value);
    if (fault.code == Code::CountAndUntil)
        return RuleFaultSentences::tr("COUNT and UNTIL cannot stand together");
    if (fault.code == Code::NotWithFrequency)
        return RuleFaultSentences::tr("%1 means nothing in a %2 rule").arg(part, value);
    if (fault.code == Code::NumberedDay)
        return RuleFaultSentences::tr("BYDAY=%1: numbered weekdays need a MONTHLY or YEARLY rule")
            .arg(value);
    if (fault.code == Code::NumberedDayInWeek)
        return RuleFaultSentences::tr(
                   "BYDAY=%1: numbered weekdays and BYWEEKNO cannot stand together")
            .arg(value);
    if (fault.code == Code::PositionAlone)
        return RuleFaultSentences::tr("BYSETPOS needs another BY… part to choose from");
    if (fault.code == Code::UntilNeedsDate)
        return RuleFaultSentences::tr("UNTIL=%1: the start is a date, so UNTIL must be one too")
            .arg(value);
    if (fault.code == Code::UntilNeedsTime)
        return RuleFaultSentences::tr(
                   "UNTIL=%1: the start has a time of day, so UNTIL must have one too")
            .arg(value);
    return RuleFaultSentences::tr("%1 needs a start with a time of day").arg(part);
}

} // namespace

QString sentence(const RuleFault &fault)
{
    const QString part = fromUtf8(fault.part);
    const QString value = fromUtf8(fault.value);
    switch (fault.code) {
    case Code::Empty:
        return RuleFaultSentences::tr("There is no rule");
    case Code::TooLong:
    case Code::NoFrequency:
    case Code::UnknownPart:
    case Code::RepeatedPart:
    case Code::NotAPart:
    case Code::NoValue:
    case Code::NotAFrequency:
    case Code::NotANumber:
    case Code::NotAWeekday:
    case Code::NotATime:
        return unread(fault);
    case Code::OutOfRange:
        return range(fault);
    case Code::CountAndUntil:
    case Code::NotWithFrequency:
    case Code::NumberedDay:
    case Code::NumberedDayInWeek:
    case Code::PositionAlone:
    case Code::UntilNeedsDate:
    case Code::UntilNeedsTime:
    case Code::TimeOfDateOnly:
        return apart(fault);
    case Code::NoStart:
        return RuleFaultSentences::tr("The start is missing (DTSTART)");
    case Code::TwoRules:
        return RuleFaultSentences::tr("There are two rules; only one can be followed");
    case Code::MixedDates:
        return RuleFaultSentences::tr("%1: \"%2\" must be what the start is, a date or a time")
            .arg(part, value);
    case Code::UtcDate:
        return RuleFaultSentences::tr("%1: \"%2\" is UTC; write wall time of the place, without Z")
            .arg(part, value);
    }
    return {};
}

} // namespace bayboard::text
