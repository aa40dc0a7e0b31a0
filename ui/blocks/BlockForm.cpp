#include "ui/blocks/BlockForm.h"

#include "core/recurrence/RuleValidity.h"
#include "core/text/RepeatSentences.h"

#include <QCoreApplication>

namespace bayboard {
namespace {

struct BlockFormText
{
    Q_DECLARE_TR_FUNCTIONS(BlockFormText)
};

tl::unexpected<FormFault> faultAt(FormFault::Place place, const QString &sentence)
{
    return tl::unexpected(FormFault{place, sentence});
}

/// A rule alone, or lines as they stand in a calendar.
RuleResult<Recurrence> readRule(const std::string &text, LocalTime start)
{
    const bool lines = text.find(':') != std::string::npos || text.find('\n') != std::string::npos;
    if (!lines) {
        return Recurrence::ofRule(text, start);
    }
    Recurrence first;
    first.start = start;
    const bool own
        = QString::fromStdString(text).contains(QStringLiteral("DTSTART"), Qt::CaseInsensitive);
    return Recurrence::parse(own ? text : first.toText() + '\n' + text);
}

void leaveOut(Recurrence &recurrence, const std::set<LocalDate> &dates)
{
    const bool onceADay = !recurrence.rule
        || (!recurrence.rule->isFinerThanDaily() && !recurrence.rule->choosesTimes());
    const LocalDate first = dateOf(recurrence.start);
    for (const LocalDate date : dates) {
        // The exact time where there is one only: every calendar understands that.
        if (onceADay && recurrence.extra.empty()) {
            recurrence.exclude(LocalTime(date) + (recurrence.start - LocalTime(first)));
        } else {
            recurrence.excludeDay(date);
        }
    }
}

/// What the lines of a rule leave out themselves.
void takeIn(Recurrence &recurrence, const std::set<LocalDate> &dates)
{
    std::erase_if(recurrence.excluded, [&](LocalTime at) { return dates.contains(dateOf(at)); });
    std::erase_if(recurrence.excludedDays, [&](LocalDate day) { return dates.contains(day); });
}

} // namespace

LocationId locationOf(const BlockForm &form, const Club &club)
{
    const Bay *bay = form.bays.empty() ? nullptr : club.bay(form.bays.front());
    return bay != nullptr ? bay->location : form.place;
}

tl::expected<std::optional<Recurrence>, FormFault> recurrenceOf(const BlockForm &form,
                                                                const Club &club)
{
    if (form.repeat == BlockForm::Repeat::Never) {
        return std::nullopt;
    }
    Recurrence recurrence;
    recurrence.start = form.start;
    if (form.repeat == BlockForm::Repeat::Form) {
        recurrence.rule = ruleOf(form.form, false, club.zone(locationOf(form, club)));
    } else {
        const auto read = readRule(form.rule, form.start);
        if (!read) {
            return faultAt(FormFault::Place::Repeat, text::sentence(read.error()));
        }
        if (read->dateOnly) {
            return faultAt(FormFault::Place::Repeat,
                           BlockFormText::tr("The rule repeats whole dates; a block has times"));
        }
        if (read->start != form.start) {
            return faultAt(FormFault::Place::Repeat,
                           BlockFormText::tr("The rule's DTSTART is another time than the start"));
        }
        recurrence = *read;
    }
    if (const auto fault = recurrence.rule ? faultOf(*recurrence.rule, false) : std::nullopt) {
        return faultAt(FormFault::Place::Repeat, text::sentence(*fault));
    }
    takeIn(recurrence, form.takenIn);
    leaveOut(recurrence, form.leftOut);
    return recurrence;
}

tl::expected<BlockRequest, FormFault> requestOf(const BlockForm &form, const Club &club)
{
    using Place = FormFault::Place;
    if (form.kind.empty()) {
        return faultAt(Place::Kind, BlockFormText::tr("Choose a kind"));
    }
    if (form.bays.empty()) {
        return faultAt(Place::Bays, BlockFormText::tr("Choose at least one bay"));
    }
    const Zone &zone = club.zone(locationOf(form, club));
    const bool repeats = form.repeat != BlockForm::Repeat::Never;
    const Instant start = zone.toInstant(form.start);
    // From 23:00 to 07:00 is eight hours every night, even if the clock changes in the first one.
    const Instant end = form.untilLifted ? openEnd
        : repeats                        ? start + (form.end - form.start)
                                         : zone.toInstant(form.end);
    const auto span = Span::make(start, end);
    if (!span) {
        return faultAt(Place::Times, BlockFormText::tr("The end must be after the start"));
    }
    if (repeats && form.untilLifted) {
        return faultAt(Place::Repeat, BlockFormText::tr("What lasts until lifted cannot repeat"));
    }
    auto recurrence = recurrenceOf(form, club);
    if (!recurrence) {
        return tl::unexpected(recurrence.error());
    }
    BlockRequest request;
    request.bays = form.bays;
    request.first = *span;
    request.recurrence = std::move(*recurrence);
    request.skipHolidays = repeats && form.skipHolidays;
    request.kind = form.kind;
    request.title = form.title;
    request.reason = form.reason;
    return request;
}

} // namespace bayboard
