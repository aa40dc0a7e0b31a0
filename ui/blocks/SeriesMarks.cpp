#include "ui/blocks/SeriesMarks.h"

#include "ui/panes/TimeText.h"

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

DayMark markOf(const SeriesDate &date, const Zone &zone)
{
    switch (date.left) {
    case SeriesDate::Left::Excluded:
        return {DayMark::Kind::LeftOut, {}};
    case SeriesDate::Left::Holiday:
        return {DayMark::Kind::Holiday, QString::fromStdString(date.holiday)};
    case SeriesDate::Left::No:
        break;
    }
    return {DayMark::Kind::Laid, timetext::span(date.occurrence.span, zone)};
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
    DayMarks marks;
    for (const Series &series : all) {
        const auto dates = datesOf(series, club, to);
        if (!dates) {
            return tl::unexpected(dates.error());
        }
        for (const SeriesDate &date : *dates) {
            DayMark mark = markOf(date, club.zone(series.location));
            const auto [at, isNew] = marks.try_emplace(dateOf(date.occurrence.local), mark);
            if (!isNew && mark.kind == DayMark::Kind::Laid) {
                at->second = std::move(mark);
            }
        }
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
