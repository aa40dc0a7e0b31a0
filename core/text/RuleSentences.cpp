#include "core/text/RuleSentences.h"

#include "core/text/Formats.h"
#include "core/text/Speaker.h"
#include "core/text/Words.h"

namespace bayboard::text {

namespace {

QString concurrentLimit(const Speaker &say)
{
    const int limit = say.count("limit");
    const QString most = limit == 1
        ? RuleSentences::tr("At most 1 upcoming booking for this customer")
        : RuleSentences::tr("At most %n upcoming bookings for this customer", "", limit);
    return RuleSentences::tr("%1; this would be number %2").arg(most, say.digits("actual"));
}

/// "Bay 2, Bedford": with the location where it is another.
QString placeOfOther(const Speaker &say)
{
    const Club *club = say.context().club;
    const Bay *bay = club != nullptr ? club->bay(say.violation().bay) : nullptr;
    const Location *place = bay != nullptr ? club->location(bay->location) : nullptr;
    return place != nullptr && place->id != say.context().location
        ? RuleSentences::tr("%1, %2", "a bay and its location")
              .arg(say.bay(), fromUtf8(place->name))
        : say.bay();
}

QString duplicateCustomer(const Speaker &say)
{
    const QString bay = placeOfOther(say);
    if (bay.isEmpty())
        return RuleSentences::tr("The same customer has another booking from %1 to %2")
            .arg(say.moment("at"), say.moment("until"));
    if (say.isWord("before"))
        return RuleSentences::tr("Right before, the same customer is on %1 (%2 to %3)")
            .arg(bay, say.moment("at"), say.moment("until"));
    if (say.isWord("after"))
        return RuleSentences::tr("Right after, the same customer is on %1 (%2 to %3)")
            .arg(bay, say.moment("at"), say.moment("until"));
    return RuleSentences::tr("The same customer is on %1 from %2 to %3")
        .arg(bay, say.moment("at"), say.moment("until"));
}

QString venueCapacity(const Speaker &say)
{
    const int limit = say.count("limit");
    const QString most = limit == 1
        ? RuleSentences::tr("At most 1 bay in use at a time here")
        : RuleSentences::tr("At most %n bays in use at a time here", "", limit);
    return RuleSentences::tr("%1; this would make %2").arg(most, say.digits("actual"));
}

QString rescheduleLimit(const Speaker &say)
{
    const int limit = say.count("limit");
    if (say.number("actual") > limit)
        return limit == 0 ? RuleSentences::tr("This booking cannot be moved")
            : limit == 1
            ? RuleSentences::tr("Bookings can be moved once; this one has been")
            : RuleSentences::tr("Bookings can be moved %n times; this one has been", "", limit);
    const QString move
        = RuleSentences::tr("Move %1 of at most %2").arg(say.digits("actual"), say.digits("limit"));
    return say.has("fee") ? RuleSentences::tr("%1: a fee of %2").arg(move, say.money("fee")) : move;
}

QString cancellationWindow(const Speaker &say)
{
    const QString late = RuleSentences::tr("Cancelled less than %1 before the start; free until %2")
                             .arg(say.length("limit"), say.moment("at"));
    return say.has("fee") ? RuleSentences::tr("%1, now a fee of %2").arg(late, say.money("fee"))
                          : late;
}

QString allowance(const Speaker &say)
{
    if (say.violation().word.starts_with("count/")) {
        const int limit = say.count("limit");
        return limit == 1 ? RuleSentences::tr("1 booking")
                          : RuleSentences::tr("%n bookings", "", limit);
    }
    return say.length("limit");
}

QString quota(const Speaker &say)
{
    const std::string &word = say.violation().word;
    const bool counted = word.starts_with("count/");
    const std::string_view period = std::string_view(word).substr(word.find('/') + 1);
    const QString most = period == "day" ? RuleSentences::tr("At most %1 a day for a customer")
        : period == "week"               ? RuleSentences::tr("At most %1 a week for a customer")
        : period == "month"              ? RuleSentences::tr("At most %1 a month for a customer")
                                         : RuleSentences::tr("At most %1 a year for a customer");
    return RuleSentences::tr("%1; this would make %2. The next begins on %3")
        .arg(most.arg(allowance(say)),
             counted ? say.digits("actual") : say.length("actual"),
             say.day("at"));
}

QString customerBlocked(const Speaker &say)
{
    if (say.isWord("suspended"))
        return RuleSentences::tr("This customer is suspended");
    if (say.isWord("banned"))
        return RuleSentences::tr("This customer is banned");
    return say.word().isEmpty() ? RuleSentences::tr("This customer is blocked")
                                : RuleSentences::tr("This customer is blocked: %1").arg(say.word());
}

QString capacity(const Speaker &say)
{
    const int limit = say.count("limit");
    const QString room = limit == 1 ? RuleSentences::tr("Room for 1 person")
                                    : RuleSentences::tr("Room for %n people", "", limit);
    return RuleSentences::tr("%1; the party is %2").arg(room, say.digits("actual"));
}

QString recurrence(const Speaker &say)
{
    if (!say.isWord("months"))
        return RuleSentences::tr("Repeated bookings are not for this customer's tier");
    const int months = say.count("limit");
    const QString most = months == 1
        ? RuleSentences::tr("Repeated bookings go at most 1 month ahead")
        : RuleSentences::tr("Repeated bookings go at most %n months ahead", "", months);
    return RuleSentences::tr("%1: until %2").arg(most, say.day("until"));
}

QString bayNotBookable(const Speaker &say)
{
    const QString bay = say.bay();
    return bay.isEmpty() ? RuleSentences::tr("There is no such bay here")
                         : RuleSentences::tr("%1 cannot be booked").arg(bay);
}

} // namespace

QString sentence(const Violation &violation, const Context &context)
{
    const Speaker say(violation, context);
    switch (violation.code) {
    case RuleCode::DoubleBooking:
        return doubleBooking(say);
    case RuleCode::InvalidDuration:
        return invalidDuration(say);
    case RuleCode::InvalidStart:
        return invalidStart(say);
    case RuleCode::MinimumNotice:
        return minimumNotice(say);
    case RuleCode::AdvanceLimit:
        return advanceLimit(say);
    case RuleCode::ConcurrentLimit:
        return concurrentLimit(say);
    case RuleCode::DuplicateCustomer:
        return duplicateCustomer(say);
    case RuleCode::OutsideHours:
        return outsideHours(say);
    case RuleCode::OutsideSeason:
        return RuleSentences::tr("Out of season: open again from %1").arg(say.day("at"));
    case RuleCode::BlackoutPeriod:
        return blackoutPeriod(say);
    case RuleCode::VenueCapacity:
        return venueCapacity(say);
    case RuleCode::Buffer:
        return buffer(say);
    case RuleCode::RescheduleLimit:
        return rescheduleLimit(say);
    case RuleCode::CancellationWindow:
        return cancellationWindow(say);
    case RuleCode::DepositRequired:
        return RuleSentences::tr("A deposit of %1 is due").arg(say.money("amount"));
    case RuleCode::OrphanGap:
        return orphanGap(say);
    case RuleCode::Quota:
        return quota(say);
    case RuleCode::CustomerBlocked:
        return customerBlocked(say);
    case RuleCode::Capacity:
        return capacity(say);
    case RuleCode::RecurrenceNotAllowed:
        return recurrence(say);
    case RuleCode::BayNotBookable:
        return bayNotBookable(say);
    }
    return {};
}

QString fixText(const Fix &fix, const Context &context)
{
    const QString when = span(fix.slot.span, context);
    switch (fix.kind) {
    case Fix::Kind::SameBay:
        return RuleSentences::tr("%1 here").arg(when);
    case Fix::Kind::OtherBay:
        return context.club != nullptr
            ? RuleSentences::tr("%1 on %2").arg(when, bayNames(*context.club, fix.slot.bays))
            : RuleSentences::tr("%1 on another bay").arg(when);
    case Fix::Kind::Shorter:
        return RuleSentences::tr("%1, shorter").arg(when);
    case Fix::Kind::Longer:
        return RuleSentences::tr("%1, longer").arg(when);
    }
    return {};
}

} // namespace bayboard::text
