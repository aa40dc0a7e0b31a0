#include "ui/week/WeekGridTip.h"

#include "ui/board/BoardWords.h"
#include "ui/board/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

struct WeekGridText
{
    Q_DECLARE_TR_FUNCTIONS(WeekGridText)
};

constexpr int mostLines = 14;

QString lineOf(const Taken &taken, const WeekOverview &overview, const Desk &desk)
{
    const auto line = [&](const Span &span, const QString &title) {
        return spanText(*overview.zone, span) + QStringLiteral("  ") + title;
    };
    if (taken.isBlock()) {
        const BlockView *view = desk.block(BlockId{taken.entity.id});
        return view == nullptr ? QString()
                               : line(view->block.slot.span, blockTitle(*view, desk.club()));
    }
    const BookingView *view = desk.booking(BookingId{taken.entity.id});
    return view == nullptr ? QString() : line(view->booking.slot.span, bookingTitle(*view));
}

} // namespace

QString cellSentence(const WeekOverview &overview, WeekGridLayout::Cell cell)
{
    QStringList parts{overview.bays[static_cast<std::size_t>(cell.row)].name,
                      longDateText(overview.axis->dateOf(cell.column))};
    const std::optional<double> &use = overview.cell(cell.row, cell.column).use;
    if (!overview.loaded)
        parts += WeekGridText::tr("loading…");
    else if (use)
        parts += WeekGridText::tr("%1 % used").arg(std::lround(*use * 100));
    else
        parts += WeekGridText::tr("not for sale");
    return parts.join(QStringLiteral(", "));
}

QString cellTip(const WeekOverview &overview, WeekGridLayout::Cell cell, const Desk &desk)
{
    std::vector<Taken> taken = overview.cell(cell.row, cell.column).taken;
    std::sort(taken.begin(), taken.end(), [](const Taken &a, const Taken &b) {
        return a.onAxis < b.onAxis;
    });
    QStringList lines{cellSentence(overview, cell)};
    if (overview.loaded && taken.empty())
        lines += WeekGridText::tr("nothing booked");
    for (const Taken &each : taken) {
        if (lines.size() > mostLines)
            break;
        lines += lineOf(each, overview, desk);
    }
    lines.removeAll(QString());
    const int more = static_cast<int>(taken.size()) + 1 - static_cast<int>(lines.size());
    if (more > 0 && !taken.empty())
        lines += WeekGridText::tr("and %n more", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

} // namespace bayboard
