#include "ui/blocks/BlockWords.h"

#include "core/blocks/BlockFigures.h"
#include "core/text/Words.h"
#include "ui/blocks/Answers.h"
#include "ui/panes/TimeText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace bayboard::blockwords {
namespace {

struct BlockWords
{
    Q_DECLARE_TR_FUNCTIONS(BlockWords)
};

/// Hours of bay time: "28 h", "1 h 30 min".
QString hoursOf(seconds time)
{
    return timetext::length(time);
}

QString times(const Span &span, const Booking &about, const Zone &zone)
{
    const bool sameDay = zone.dateAt(span.start()) == zone.dateAt(about.slot.span.start());
    return sameDay ? timetext::span(span, zone) : timetext::when(span, zone);
}

QString change(const Club &club, const PreviewChange &change)
{
    const QString who = booking(club, change.booking);
    switch (change.kind) {
    case PreviewChange::Kind::Appeared:
        return BlockWords::tr("New in the way: %1").arg(who);
    case PreviewChange::Kind::Gone:
        return BlockWords::tr("No longer in the way: %1").arg(who);
    case PreviewChange::Kind::Changed:
        break;
    }
    return BlockWords::tr("Changed: %1").arg(who);
}

} // namespace

QString way(const Club &club, const Booking &booking, const Slot &slot)
{
    const QString bays = text::bayNames(club, slot.bays);
    if (slot.span == booking.slot.span) {
        return bays;
    }
    const QString when = times(slot.span, booking, club.zone(booking.location));
    //: %1 is a time, %2 are bays
    return slot.bays == booking.slot.bays ? when : BlockWords::tr("%1 on %2").arg(when, bays);
}

QString who(const HitBooking &hit)
{
    return hit.name.empty() ? BlockWords::tr("Booked") : text::fromUtf8(hit.name);
}

QString booking(const Club &club, const HitBooking &hit)
{
    const Booking &booking = hit.booking;
    return BlockWords::tr("%1, %2, %3", "who, when, bays")
        .arg(who(hit),
             timetext::when(booking.slot.span, club.zone(booking.location)),
             text::bayNames(club, booking.slot.bays));
}

QString answer(const Club &club, const BlockHit &hit, const BlockAnswer &answer)
{
    switch (answer.kind) {
    case BlockAnswer::Kind::Open:
        break;
    case BlockAnswer::Kind::Move: {
        const auto to = answer.to ? answer.to
            : hit.waysOut.empty() ? std::nullopt
                                  : std::optional(hit.waysOut.front());
        return to ? BlockWords::tr("Move to %1").arg(way(club, hit.hit.booking, *to))
                  : BlockWords::tr("Move");
    }
    case BlockAnswer::Kind::Shorten:
        return BlockWords::tr("Shorten the block");
    case BlockAnswer::Kind::Skip:
        return BlockWords::tr("Skip this date");
    case BlockAnswer::Kind::Cancel:
        return BlockWords::tr("Cancel and tell");
    }
    return BlockWords::tr("To be decided");
}

QString fault(const Club &club, const BlockHit &hit, const AnswerFault &fault)
{
    switch (fault.kind) {
    case AnswerFault::Kind::Open:
        return BlockWords::tr("not decided yet");
    case AnswerFault::Kind::NoWay:
        return BlockWords::tr("there is no place to move it to");
    case AnswerFault::Kind::Keeps:
        return BlockWords::tr("it has begun or is over and keeps its time");
    case AnswerFault::Kind::NotFree:
        break;
    }
    return BlockWords::tr("%1 is not free %2")
        .arg(text::bayName(club, fault.bay),
             times(fault.span, hit.hit.booking, club.zone(hit.hit.booking.location)));
}

QString counts(const BlockPlan &plan, const std::vector<BlockAnswer> &answers)
{
    const BlockFigures figures = figuresOf(plan, answers);
    QStringList parts{BlockWords::tr("%n block(s)", nullptr, static_cast<int>(figures.blocks))};
    if (figures.dates > 1) {
        parts += BlockWords::tr("%n date(s)", nullptr, static_cast<int>(figures.dates));
    }
    if (figures.blocked > seconds(0)) {
        parts += BlockWords::tr("%1 closed").arg(hoursOf(figures.blocked));
    }
    return parts.join(QStringLiteral(" · "));
}

QString totals(const BlockPlan &plan, const std::vector<BlockAnswer> &answers)
{
    const AnswerTotals sums = totalsOf(plan, answers);
    QStringList parts;
    const auto add = [&parts](std::size_t count, const QString &text) {
        if (count > 0) {
            parts += text;
        }
    };
    const auto number = [](std::size_t count) {
        return static_cast<int>(count);
    };
    add(sums.moved, BlockWords::tr("%n moved", nullptr, number(sums.moved)));
    add(sums.shortened, BlockWords::tr("%n left in place", nullptr, number(sums.shortened)));
    add(sums.skipped, BlockWords::tr("%n block(s) skipped", nullptr, number(sums.skipped)));
    add(sums.cancelled,
        BlockWords::tr("%n cancelled (%1 lost)", nullptr, number(sums.cancelled))
            .arg(hoursOf(sums.lost)));
    add(sums.open, BlockWords::tr("%n open", nullptr, number(sums.open)));
    return parts.join(QStringLiteral(" · "));
}

QStringList taken(const BlockPlan &plan, std::size_t most)
{
    QStringList lines;
    for (const BlockTaken &part : plan.taken) {
        if (static_cast<std::size_t>(lines.size()) == most) {
            lines += BlockWords::tr(
                "… and %n more", nullptr, static_cast<int>(plan.taken.size() - most));
            break;
        }
        const Block &block = plan.draft.blocks.at(part.block).after;
        lines += BlockWords::tr("%1, %2", "bay, time")
                     .arg(text::bayNames(*plan.club, block.slot.bays),
                          timetext::when(part.part, plan.club->zone(block.location)));
    }
    return lines;
}

QStringList changes(const Club &club, const LayRefusal &refusal)
{
    QStringList lines;
    if (refusal.draftChanged) {
        lines += BlockWords::tr("The blocks themselves would not be the same any more.");
    }
    for (const PreviewChange &one : refusal.changes) {
        lines += change(club, one);
    }
    return lines;
}

} // namespace bayboard::blockwords
