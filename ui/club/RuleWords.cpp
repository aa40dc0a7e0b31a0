#include "ui/club/RuleWords.h"

#include "core/text/Words.h"

#include <QCoreApplication>

namespace bayboard::rulewords {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

struct KindWords
{
    std::string_view rule;
    const char *name;
    const char *about;
};

constexpr KindWords kinds[] = {
    {"advanceLimit",
     QT_TRANSLATE_NOOP("RuleWords", "How far ahead"),
     QT_TRANSLATE_NOOP("RuleWords",
                       "How many days ahead bookings may be made, or between which dates.")},
    {"buffer",
     QT_TRANSLATE_NOOP("RuleWords", "Time between bookings"),
     QT_TRANSLATE_NOOP("RuleWords", "Kept free on a bay between two bookings.")},
    {"cancellationWindow",
     QT_TRANSLATE_NOOP("RuleWords", "Late cancellation"),
     QT_TRANSLATE_NOOP(
         "RuleWords",
         "Until when cancelling costs nothing. Kept with each booking as it is made.")},
    {"capacity",
     QT_TRANSLATE_NOOP("RuleWords", "People in a bay"),
     QT_TRANSLATE_NOOP("RuleWords", "No more people than the bays hold.")},
    {"concurrentLimit",
     QT_TRANSLATE_NOOP("RuleWords", "Upcoming bookings"),
     QT_TRANSLATE_NOOP("RuleWords",
                       "How many bookings one customer may have that have not begun.")},
    {"customerBlocked",
     QT_TRANSLATE_NOOP("RuleWords", "Suspended customers"),
     QT_TRANSLATE_NOOP("RuleWords",
                       "Suspended and banned customers, everywhere or at a location.")},
    {"deposit",
     QT_TRANSLATE_NOOP("RuleWords", "Deposit"),
     QT_TRANSLATE_NOOP("RuleWords", "Asked for new bookings of customers that are not paid.")},
    {"duplicateCustomer",
     QT_TRANSLATE_NOOP("RuleWords", "Same customer twice"),
     QT_TRANSLATE_NOOP("RuleWords", "The same customer at the same time on another bay.")},
    {"duration",
     QT_TRANSLATE_NOOP("RuleWords", "Length of bookings"),
     QT_TRANSLATE_NOOP("RuleWords", "How long bookings last.")},
    {"fixedSlots",
     QT_TRANSLATE_NOOP("RuleWords", "Fixed slots"),
     QT_TRANSLATE_NOOP("RuleWords", "Only whole slots of the week are for sale.")},
    {"minimumNotice",
     QT_TRANSLATE_NOOP("RuleWords", "Notice"),
     QT_TRANSLATE_NOOP("RuleWords",
                       "How long before its start a booking must be made or changed.")},
    {"openingHours",
     QT_TRANSLATE_NOOP("RuleWords", "Opening hours"),
     QT_TRANSLATE_NOOP("RuleWords", "Further opening hours, on top of those of the location.")},
    {"orphanGap",
     QT_TRANSLATE_NOOP("RuleWords", "Short gaps"),
     QT_TRANSLATE_NOOP("RuleWords", "Free time left beside a booking that is too short to sell.")},
    {"quota",
     QT_TRANSLATE_NOOP("RuleWords", "Quota"),
     QT_TRANSLATE_NOOP("RuleWords",
                       "How much one customer may have in a day, week, month or year.")},
    {"recurrence",
     QT_TRANSLATE_NOOP("RuleWords", "Repeated bookings"),
     QT_TRANSLATE_NOOP("RuleWords", "Who may repeat bookings, and how far ahead.")},
    {"rescheduleLimit",
     QT_TRANSLATE_NOOP("RuleWords", "Moves"),
     QT_TRANSLATE_NOOP("RuleWords",
                       "How often a booking may be moved. Kept with each booking as it is made.")},
    {"season",
     QT_TRANSLATE_NOOP("RuleWords", "Season"),
     QT_TRANSLATE_NOOP("RuleWords", "The part of the year that is open.")},
    {"startGrid",
     QT_TRANSLATE_NOOP("RuleWords", "Start times"),
     QT_TRANSLATE_NOOP("RuleWords", "At which times of the clock bookings begin.")},
    {"venueCapacity",
     QT_TRANSLATE_NOOP("RuleWords", "Bays in use"),
     QT_TRANSLATE_NOOP("RuleWords", "How many bays of a location may be in use at once.")},
    {"all",
     QT_TRANSLATE_NOOP("RuleWords", "Several rules together"),
     QT_TRANSLATE_NOOP("RuleWords", "Each of its rules is asked. Its parts are edited as text.")},
    {"any",
     QT_TRANSLATE_NOOP("RuleWords", "One of several rules"),
     QT_TRANSLATE_NOOP("RuleWords",
                       "It is enough that one of its rules passes. Its parts are edited as text.")},
};

struct FieldWords
{
    std::string_view rule; ///< empty: of every rule
    std::string_view key;
    const char *label;
    Unit unit;
};

constexpr FieldWords fields[] = {
    {"advanceLimit", "days", QT_TRANSLATE_NOOP("RuleWords", "Days ahead"), Unit::None},
    {"advanceLimit", "mode", QT_TRANSLATE_NOOP("RuleWords", "Counted"), Unit::None},
    {"advanceLimit", "count", QT_TRANSLATE_NOOP("RuleWords", "Which days"), Unit::None},
    {"advanceLimit",
     "opensAt",
     QT_TRANSLATE_NOOP("RuleWords", "The next day opens at"),
     Unit::None},
    {"advanceLimit", "firstDay", QT_TRANSLATE_NOOP("RuleWords", "First day"), Unit::None},
    {"advanceLimit", "lastDay", QT_TRANSLATE_NOOP("RuleWords", "Last day"), Unit::None},
    {"buffer", "after", QT_TRANSLATE_NOOP("RuleWords", "After a booking"), Unit::Minutes},
    {"buffer", "before", QT_TRANSLATE_NOOP("RuleWords", "Before a booking"), Unit::Minutes},
    {"cancellationWindow", "hours", QT_TRANSLATE_NOOP("RuleWords", "Free until"), Unit::Hours},
    {"", "fee", QT_TRANSLATE_NOOP("RuleWords", "Fee"), Unit::Cents},
    {"capacity", "perBay", QT_TRANSLATE_NOOP("RuleWords", "People in a bay"), Unit::None},
    {"concurrentLimit", "maximum", QT_TRANSLATE_NOOP("RuleWords", "At most"), Unit::None},
    {"deposit", "amount", QT_TRANSLATE_NOOP("RuleWords", "Amount"), Unit::Cents},
    {"duration", "minimum", QT_TRANSLATE_NOOP("RuleWords", "Shortest"), Unit::Minutes},
    {"duration", "step", QT_TRANSLATE_NOOP("RuleWords", "In steps of"), Unit::Minutes},
    {"duration", "maximum", QT_TRANSLATE_NOOP("RuleWords", "Longest"), Unit::Minutes},
    {"duration", "withinOneDay", QT_TRANSLATE_NOOP("RuleWords", "Not over midnight"), Unit::None},
    {"fixedSlots", "slots", QT_TRANSLATE_NOOP("RuleWords", "Slots"), Unit::None},
    {"minimumNotice", "minutes", QT_TRANSLATE_NOOP("RuleWords", "For new bookings"), Unit::Minutes},
    {"minimumNotice",
     "changeMinutes",
     QT_TRANSLATE_NOOP("RuleWords", "For changes"),
     Unit::Minutes},
    {"openingHours", "hours", QT_TRANSLATE_NOOP("RuleWords", "Open"), Unit::None},
    {"orphanGap", "minimum", QT_TRANSLATE_NOOP("RuleWords", "Shortest that sells"), Unit::Minutes},
    {"quota", "per", QT_TRANSLATE_NOOP("RuleWords", "Per"), Unit::None},
    {"quota", "count", QT_TRANSLATE_NOOP("RuleWords", "Bookings"), Unit::None},
    {"quota", "hours", QT_TRANSLATE_NOOP("RuleWords", "Hours"), Unit::Hours},
    {"quota", "minutes", QT_TRANSLATE_NOOP("RuleWords", "Minutes"), Unit::Minutes},
    {"quota", "weekStart", QT_TRANSLATE_NOOP("RuleWords", "The week begins on"), Unit::None},
    {"quota", "within", QT_TRANSLATE_NOOP("RuleWords", "Only these times count"), Unit::None},
    {"recurrence", "tiers", QT_TRANSLATE_NOOP("RuleWords", "Tiers that may"), Unit::None},
    {"recurrence", "months", QT_TRANSLATE_NOOP("RuleWords", "Months ahead"), Unit::None},
    {"rescheduleLimit", "free", QT_TRANSLATE_NOOP("RuleWords", "Without a fee"), Unit::None},
    {"rescheduleLimit", "maximum", QT_TRANSLATE_NOOP("RuleWords", "At most"), Unit::None},
    {"season",
     "first",
     QT_TRANSLATE_NOOP("RuleWords", "First day of the year (month-day)"),
     Unit::None},
    {"season",
     "last",
     QT_TRANSLATE_NOOP("RuleWords", "Last day of the year (month-day)"),
     Unit::None},
    {"startGrid", "step", QT_TRANSLATE_NOOP("RuleWords", "Every"), Unit::Minutes},
    {"startGrid",
     "offset",
     QT_TRANSLATE_NOOP("RuleWords", "Beginning after midnight by"),
     Unit::Minutes},
    {"startGrid",
     "fillGaps",
     QT_TRANSLATE_NOOP("RuleWords", "Gaps beside the same customer may be filled"),
     Unit::None},
    {"venueCapacity", "maximum", QT_TRANSLATE_NOOP("RuleWords", "At most"), Unit::None},
    {"",
     "replaceable",
     QT_TRANSLATE_NOOP("RuleWords", "A location's or tier's own figure goes first"),
     Unit::None},
};

struct ChoiceWords
{
    std::string_view key;
    std::string_view word;
    const char *label;
};

constexpr ChoiceWords choices[] = {
    {"mode", "lenient", QT_TRANSLATE_NOOP("RuleWords", "to the end of the last day")},
    {"mode", "strict", QT_TRANSLATE_NOOP("RuleWords", "to the hour")},
    {"count", "days", QT_TRANSLATE_NOOP("RuleWords", "all days")},
    {"count", "openDays", QT_TRANSLATE_NOOP("RuleWords", "open days only")},
    {"per", "day", QT_TRANSLATE_NOOP("RuleWords", "day")},
    {"per", "week", QT_TRANSLATE_NOOP("RuleWords", "week")},
    {"per", "month", QT_TRANSLATE_NOOP("RuleWords", "month")},
    {"per", "year", QT_TRANSLATE_NOOP("RuleWords", "year")},
    {"weekStart", "sunday", QT_TRANSLATE_NOOP("RuleWords", "Sunday")},
    {"weekStart", "monday", QT_TRANSLATE_NOOP("RuleWords", "Monday")},
    {"weekStart", "tuesday", QT_TRANSLATE_NOOP("RuleWords", "Tuesday")},
    {"weekStart", "wednesday", QT_TRANSLATE_NOOP("RuleWords", "Wednesday")},
    {"weekStart", "thursday", QT_TRANSLATE_NOOP("RuleWords", "Thursday")},
    {"weekStart", "friday", QT_TRANSLATE_NOOP("RuleWords", "Friday")},
    {"weekStart", "saturday", QT_TRANSLATE_NOOP("RuleWords", "Saturday")},
    {"kinds", "single", QT_TRANSLATE_NOOP("RuleWords", "one bay")},
    {"kinds", "group", QT_TRANSLATE_NOOP("RuleWords", "several bays")},
    {"kinds", "recurring", QT_TRANSLATE_NOOP("RuleWords", "repeated")},
    {"kinds", "walk-in", QT_TRANSLATE_NOOP("RuleWords", "walk-in")},
    {"parties", "staff", QT_TRANSLATE_NOOP("RuleWords", "staff")},
    {"parties", "customer", QT_TRANSLATE_NOOP("RuleWords", "the customer")},
};

const FieldWords *fieldWords(std::string_view rule, std::string_view key)
{
    for (const FieldWords &words : fields)
        if (words.key == key && (words.rule.empty() || words.rule == rule))
            return &words;
    return nullptr;
}

const KindWords *kindWords(std::string_view rule)
{
    for (const KindWords &words : kinds)
        if (words.rule == rule)
            return &words;
    return nullptr;
}

} // namespace

QString kind(std::string_view rule)
{
    const KindWords *words = kindWords(rule);
    return words != nullptr ? RuleWords::tr(words->name) : text::fromUtf8(rule);
}

QString about(std::string_view rule)
{
    const KindWords *words = kindWords(rule);
    return words != nullptr ? RuleWords::tr(words->about) : QString();
}

QString field(std::string_view rule, const RuleField &field)
{
    const FieldWords *words = fieldWords(rule, field.key);
    return words != nullptr ? RuleWords::tr(words->label) : text::fromUtf8(field.key);
}

Unit unit(std::string_view rule, std::string_view key)
{
    const FieldWords *words = fieldWords(rule, key);
    return words != nullptr ? words->unit : Unit::None;
}

QString suffix(Unit unit, const Club &club)
{
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Minutes:
        return RuleWords::tr(" min");
    case Unit::Hours:
        return RuleWords::tr(" h");
    case Unit::Cents:
        break;
    }
    return QLatin1Char(' ') + text::fromUtf8(club.settings().currency);
}

QString choice(std::string_view key, std::string_view word)
{
    for (const ChoiceWords &words : choices)
        if (words.key == key && words.word == word)
            return RuleWords::tr(words.label);
    return text::fromUtf8(word);
}

QString unchosen(std::string_view key)
{
    return key == "weekStart" ? RuleWords::tr("the club's first day") : QString();
}

bool isUsuallyOn(std::string_view key)
{
    return key == "replaceable" || key == "fillGaps";
}

QString severity(Severity severity)
{
    return severity == Severity::Warn ? RuleWords::tr("Warns only")
                                      : RuleWords::tr("Needs an override");
}

QString change(TrialChange change)
{
    switch (change) {
    case TrialChange::Refused:
        return RuleWords::tr("Would be refused");
    case TrialChange::Warned:
        return RuleWords::tr("Would be warned of");
    case TrialChange::Allowed:
        return RuleWords::tr("No longer refused");
    case TrialChange::Silent:
        break;
    }
    return RuleWords::tr("No longer warned of");
}

} // namespace bayboard::rulewords
