#include "ui/blocks/EditedSeries.h"

#include "core/blocks/EditSketch.h"
#include "ui/blocks/RepeatFields.h"

#include <sstream>

namespace bayboard {
namespace {

/// As the series stands, from the block's date on where only that is meant.
std::optional<Recurrence> standingRecurrence(const EditedSeries &edited, const Club &club)
{
    if (!edited.series) {
        return std::nullopt;
    }
    Series series = *edited.series;
    const auto wall = wallOf(edited.taken.recurrenceId);
    if (edited.scope == EditScope::Following && wall) {
        if (auto rest = secondPart(series, *wall, club)) {
            series = std::move(*rest);
        }
    }
    return recurrenceOf(series).value_or(std::nullopt);
}

/// Without the start, which is a field of its own, and without what is left out, which stays so.
std::string ruleLines(const Recurrence &recurrence)
{
    if (recurrence.rule && recurrence.extra.empty()) {
        return recurrence.rule->toText();
    }
    std::istringstream lines(recurrence.toText());
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("RRULE") || line.starts_with("RDATE")) {
            kept += kept.empty() ? line : '\n' + line;
        }
    }
    return kept;
}

void takeRepeat(BlockForm &form, const Recurrence &recurrence, const Zone &zone)
{
    const auto said
        = recurrence.rule ? formOf(*recurrence.rule, recurrence.start, false, zone) : std::nullopt;
    if (said && RepeatFields::shows(*said)) {
        form.repeat = BlockForm::Repeat::Form;
        form.form = *said;
        return;
    }
    form.repeat = BlockForm::Repeat::Text;
    form.rule = ruleLines(recurrence);
}

/// How it is to repeat; dates beside a rule that a form has no fields for stay.
tl::expected<std::optional<Recurrence>, FormFault>
wantedRecurrence(const EditedSeries &edited, const BlockForm &form, const Club &club)
{
    auto wanted = recurrenceOf(form, club);
    if (!wanted || !*wanted || form.repeat != BlockForm::Repeat::Form) {
        return wanted;
    }
    if (const auto standing = standingRecurrence(edited, club)) {
        (*wanted)->extra = standing->extra;
    }
    return wanted;
}

} // namespace

BlockForm formOf(const EditedSeries &edited, const Club &club)
{
    const Block &taken = edited.taken;
    const Zone &zone = club.zone(taken.location);
    const Span &span = taken.slot.span;
    BlockForm form;
    form.place = edited.series ? edited.series->location : taken.location;
    form.bays = club.inOrder(edited.series ? edited.series->slot.bays : taken.slot.bays);
    form.start = zone.toLocal(span.start());
    form.end = span.isOpen() ? form.start + hours(1) : zone.toLocal(span.end());
    form.untilLifted = span.isOpen();
    form.kind = taken.kind;
    form.title = taken.title;
    form.reason = taken.reason;
    if (const auto recurrence = standingRecurrence(edited, club)) {
        takeRepeat(form, *recurrence, zone);
        form.skipHolidays = edited.series->skipHolidays;
    }
    return form;
}

bool repeatsAlike(const BlockForm &a, const BlockForm &b)
{
    using Repeat = BlockForm::Repeat;
    return a.repeat == b.repeat && (a.repeat != Repeat::Form || a.form == b.form)
        && (a.repeat != Repeat::Text || a.rule == b.rule);
}

tl::expected<std::optional<SeriesEdit>, FormFault>
editOf(const EditedSeries &edited, const BlockForm &was, const BlockForm &form, const Club &club)
{
    // The same faults as of what is laid new.
    if (const auto sound = requestOf(form, club); !sound) {
        return tl::unexpected(sound.error());
    }
    BlockWish wish;
    bool isOther = false;
    const auto differs = [&isOther](bool differing) {
        isOther = isOther || differing;
        return differing;
    };
    const Zone &zone = club.zone(edited.taken.location);
    if (differs(form.start != was.start)) {
        wish.start = zone.toInstant(form.start);
    }
    if (differs(form.untilLifted != was.untilLifted
                || form.end - form.start != was.end - was.start)) {
        wish.end = form.untilLifted
            ? openEnd
            : wish.start.value_or(edited.taken.slot.span.start()) + (form.end - form.start);
    }
    if (differs(form.bays != was.bays)) {
        wish.bays = form.bays;
    }
    if (differs(form.kind != was.kind)) {
        wish.kind = form.kind;
    }
    if (differs(form.title != was.title)) {
        wish.title = form.title;
    }
    if (differs(form.reason != was.reason)) {
        wish.reason = form.reason;
    }
    if (differs(!repeatsAlike(form, was) || form.leftOut != was.leftOut)) {
        auto recurrence = wantedRecurrence(edited, form, club);
        if (!recurrence) {
            return tl::unexpected(recurrence.error());
        }
        wish.recurrence = std::move(*recurrence);
    }
    if (differs(form.takenIn != was.takenIn)) {
        wish.takenIn = form.takenIn;
    }
    const bool repeats = form.repeat != BlockForm::Repeat::Never;
    if (differs(repeats && form.skipHolidays != was.skipHolidays)) {
        wish.skipHolidays = form.skipHolidays;
    }
    if (!isOther) {
        return std::nullopt;
    }
    const bool isOnce = was.repeat == BlockForm::Repeat::Never;
    const EditScope scope = isOnce ? EditScope::All : edited.scope;
    return SeriesEdit(edit::Change{edited.taken.id, scope, false, std::move(wish)});
}

} // namespace bayboard
