#include "ui/blocks/SeriesMarks.h"

#include "core/text/Words.h"
#include "ui/panes/TimeText.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace bayboard {
namespace {

/// The part of the request that is one location's, as its series would be.
Series seriesAt(const BlockRequest &request, const Club &club, LocationId location)
{
    const Zone &here = club.zone(club.bay(request.bays.front())->location);
    const LocalTime wall = here.toLocal(request.first.start());
    const Instant start = club.zone(location).toInstant(wall);
    Series series;
    series.location = location;
    series.slot
        = Slot{request.bays,
               request.first.isOpen() ? Span(start, openEnd) : Span(start, request.first.length())};
    series.recurrence = request.recurrence ? request.recurrence->toText() : std::string();
    series.skipHolidays = request.skipHolidays;
    return series;
}

/// Bays of the series on which the date is left out.
std::vector<BayId> skippedOn(const Series &series, const SeriesDate &date)
{
    std::vector<BayId> bays;
    for (const BayId bay : series.slot.bays) {
        if (isSkipped(series, date.id, bay)) {
            bays.push_back(bay);
        }
    }
    return bays;
}

/// What is found out about a day, date by date.
struct DayFound
{
    std::optional<QString> laid; ///< times of the last one
    QStringList out; ///< bays or times
    bool isOut = false;
    std::optional<QString> holiday;
};

void add(DayFound &day, const Series &series, const SeriesDate &date, const Club &club)
{
    const QString times = timetext::span(date.occurrence.span, club.zone(series.location));
    switch (date.left) {
    case SeriesDate::Left::Excluded:
        day.isOut = true;
        day.out += times;
        return;
    case SeriesDate::Left::Holiday:
        day.holiday = QString::fromStdString(date.holiday);
        return;
    case SeriesDate::Left::No:
        break;
    }
    const std::vector<BayId> skipped = skippedOn(series, date);
    if (!skipped.empty()) {
        day.isOut = true;
        day.out += text::bayNames(club, skipped);
    }
    if (skipped.size() < series.slot.bays.size()) {
        day.laid = times;
    }
}

DayMark markOf(const DayFound &day)
{
    if (day.laid && day.isOut) {
        return {DayMark::Kind::PartlyOut, day.out.join(QStringLiteral(", "))};
    }
    if (day.laid) {
        return {DayMark::Kind::Laid, *day.laid};
    }
    return day.isOut ? DayMark{DayMark::Kind::LeftOut, {}}
                     : DayMark{DayMark::Kind::Holiday, day.holiday.value_or(QString())};
}

} // namespace

std::vector<Series> seriesOf(const BlockRequest &request, const Club &club)
{
    std::set<LocationId> locations;
    for (const BayId id : request.bays) {
        if (const Bay *bay = club.bay(id)) {
            locations.insert(bay->location);
        }
    }
    std::vector<Series> all;
    for (const LocationId location : locations) {
        all.push_back(seriesAt(request, club, location));
    }
    return all;
}

Result<DayMarks> marksOf(const std::vector<Series> &all, const Club &club, Instant to)
{
    std::map<LocalDate, DayFound> found;
    for (const Series &series : all) {
        const auto dates = datesOf(series, club, to);
        if (!dates) {
            return tl::unexpected(dates.error());
        }
        for (const SeriesDate &date : *dates) {
            add(found[dateOf(date.occurrence.local)], series, date, club);
        }
    }
    DayMarks marks;
    for (const auto &[date, day] : found) {
        marks.emplace(date, markOf(day));
    }
    return marks;
}

Result<std::optional<LocalDate>>
lastDateOf(const std::vector<Series> &all, const Club &club, Instant now)
{
    std::optional<LocalDate> last;
    for (const Series &series : all) {
        const auto to = laidTo(series, club, now);
        if (!to) {
            return tl::unexpected(to.error());
        }
        const auto dates = datesOf(series, club, *to);
        if (!dates) {
            return tl::unexpected(dates.error());
        }
        if (!dates->empty()) {
            const LocalDate date = dateOf(dates->back().occurrence.local);
            last = std::max(last.value_or(date), date);
        }
    }
    return last;
}

} // namespace bayboard
