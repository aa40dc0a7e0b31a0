#include "ui/board/HourMarks.h"

#include "ui/board/TimeText.h"

namespace bayboard {

namespace {

/// Minutes between lines: none closer than eleven pixels.
minutes lineStep(double pixelsPerHour)
{
    if (pixelsPerHour >= 88)
        return minutes(15);
    if (pixelsPerHour >= 30)
        return minutes(30);
    return minutes(60);
}

/// Hours between labels, which need some twenty pixels each.
int labelHours(double pixelsPerHour)
{
    for (const int count : {1, 2, 3, 6}) {
        if (pixelsPerHour * count >= 22)
            return count;
    }
    return 12;
}

HourMark markAt(const Zone &zone, Instant at, bool isChange, double pixelsPerHour)
{
    const LocalTime wall = zone.toLocal(at);
    const seconds ofDay = wall - dateOf(wall);
    HourMark mark{at, HourMark::Weight::Part, {}};
    if (ofDay == seconds(0))
        mark.weight = HourMark::Weight::Midnight;
    else if (ofDay % hours(1) == seconds(0))
        mark.weight = HourMark::Weight::Hour;
    const bool doubled = isDoubled(zone, at);
    const bool labelled = mark.weight != HourMark::Weight::Part
        && ofDay / hours(1) % labelHours(pixelsPerHour) == 0;
    const bool halfHour = ofDay % minutes(30) == seconds(0);
    if (labelled || isChange || (doubled && halfHour && pixelsPerHour >= 44)) {
        mark.label = clockText(zone, at);
        if (isChange && !doubled)
            mark.label += QLatin1Char(' ') + QString::fromStdString(zone.abbreviationAt(at));
    }
    return mark;
}

} // namespace

std::vector<HourMark> hourMarks(const Zone &zone, const Span &span, double pixelsPerHour)
{
    std::vector<HourMark> marks;
    const seconds step = lineStep(pixelsPerHour);
    std::vector<Instant> changes = zone.transitionsIn(span);
    changes.push_back(span.end());
    Instant from = span.start();
    // Between two changes of the offset, wall time runs with real time.
    for (const Instant until : changes) {
        if (until <= from)
            continue;
        const bool fromIsChange = from != span.start();
        const LocalTime wall = zone.toLocal(from);
        const seconds past = (wall - dateOf(wall)) % step;
        if (fromIsChange && past != seconds(0))
            marks.push_back(markAt(zone, from, true, pixelsPerHour));
        for (Instant at = past == seconds(0) ? from : from + (step - past); at < until; at += step)
            marks.push_back(markAt(zone, at, fromIsChange && at == from, pixelsPerHour));
        from = until;
    }
    return marks;
}

std::vector<HourMark> weekMarks(const WeekAxis &week, double pixelsPerHour)
{
    std::vector<HourMark> marks;
    const seconds step = lineStep(pixelsPerHour);
    for (std::size_t i = 0; i < week.runs().size(); ++i) {
        const WeekAxis::Run &run = week.runs()[i];
        const seconds end = run.wall + run.onAxis.length();
        for (seconds wall = run.wall; wall < end; wall += step - wall % step) {
            HourMark mark{run.onAxis.start() + (wall - run.wall), HourMark::Weight::Part, {}};
            if (wall % hours(1) == seconds(0))
                mark.weight = HourMark::Weight::Hour;
            const std::string offset = week.offsetName(i, wall);
            const bool isSecond = i > 0 && wall == run.wall;
            const bool labelled = mark.weight == HourMark::Weight::Hour
                && wall / hours(1) % labelHours(pixelsPerHour) == 0;
            const bool halfHour = wall % minutes(30) == seconds(0);
            if (labelled || isSecond || (!offset.empty() && halfHour && pixelsPerHour >= 44))
                mark.label = wallText(wall);
            if (!mark.label.isEmpty() && !offset.empty())
                mark.label += QLatin1Char(' ') + QString::fromStdString(offset);
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

} // namespace bayboard
