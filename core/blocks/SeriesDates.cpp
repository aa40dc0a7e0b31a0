#include "core/blocks/SeriesDates.h"

#include "core/recurrence/BasicTime.h"

#include <algorithm>
#include <unordered_map>

namespace bayboard {

namespace {

/// Name of each closed date of a location.
std::unordered_map<std::int64_t, std::string> holidaysOf(const Series &series, const Club &club)
{
    constexpr std::size_t dateSize = 10;
    std::unordered_map<std::int64_t, std::string> holidays;
    const Location *location = series.skipHolidays ? club.location(series.location) : nullptr;
    if (location == nullptr)
        return holidays;
    for (const std::string &text : location->closedDates)
        if (const auto date = parseDate(std::string_view(text).substr(0, dateSize)))
            holidays.emplace(date->time_since_epoch().count(),
                             text.size() > dateSize + 1 ? text.substr(dateSize + 1) : "");
    return holidays;
}

SeriesDate onlyDate(const Series &series, const Zone &zone)
{
    const LocalTime wall = zone.toLocal(series.slot.span.start());
    return {{series.slot.span, wall, wall}, recurrenceIdOf(wall), SeriesDate::Left::No, {}};
}

std::string skippedEntry(const std::string &recurrenceId, BayId bay)
{
    return recurrenceId + '/' + bay.toString();
}

/// Dates further apart on the wall than they are long may still meet where the clock is put
/// forward: the first one ends when the next begins. Others are the recurrence's own fault.
Status keepApart(std::vector<SeriesDate> &dates, seconds length)
{
    for (std::size_t i = 1; i < dates.size(); ++i) {
        Occurrence &one = dates[i - 1].occurrence;
        const Occurrence &next = dates[i].occurrence;
        if (one.span.end() <= next.span.start())
            continue;
        if (std::chrono::abs(next.id - one.id) < length)
            return fail(ErrorCode::InvalidArgument,
                        "recurrence",
                        Phrase::tr("%1 and %2 are closer together than the block is long",
                                   dates[i - 1].id,
                                   dates[i].id));
        one.span = Span(one.span.start(), next.span.start());
    }
    return {};
}

} // namespace

std::string recurrenceIdOf(LocalTime wall)
{
    return basicText(wall);
}

std::optional<LocalTime> wallOf(std::string_view recurrenceId)
{
    const auto read = parseBasicTime(recurrenceId);
    return read && !read->dateOnly && !read->utc ? std::optional(read->at) : std::nullopt;
}

Result<std::optional<Recurrence>> recurrenceOf(const Series &series)
{
    if (series.recurrence.empty())
        return std::optional<Recurrence>();
    auto read = Recurrence::parse(series.recurrence);
    if (!read || read->dateOnly)
        return fail(ErrorCode::InvalidArgument, "recurrence", Phrase::tr("it cannot be read"));
    return std::optional<Recurrence>(std::move(*read));
}

Result<std::vector<SeriesDate>>
datesOf(const Series &series, const Club &club, Instant to, Instant from)
{
    const Zone &zone = club.zone(series.location);
    auto recurrence = recurrenceOf(series);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    std::vector<SeriesDate> dates;
    if (!*recurrence) {
        const SeriesDate only = onlyDate(series, zone);
        const Instant start = only.occurrence.span.start();
        if (from <= start && start < to)
            dates.push_back(only);
        return dates;
    }
    if (series.slot.span.isOpen())
        return fail(ErrorCode::InvalidArgument,
                    "recurrence",
                    Phrase::tr("what lasts until lifted cannot repeat"));
    Recurrence all = **recurrence;
    all.excluded.clear();
    all.excludedDays.clear();
    ExpansionRequest request;
    request.from = from;
    request.length = series.slot.span.length();
    Expansion expansion(std::move(all), borrowed(zone), request);
    const auto holidays = holidaysOf(series, club);
    const std::vector<LocalTime> &extra = (*recurrence)->extra;
    bool beyond = false;
    while (const auto found = expansion.next()) {
        SeriesDate date{*found, recurrenceIdOf(found->id), SeriesDate::Left::No, {}};
        const auto holiday = holidays.find(dateOf(found->local).time_since_epoch().count());
        if ((*recurrence)->isExcluded(found->id))
            date.left = SeriesDate::Left::Excluded;
        else if (holiday != holidays.end()
                 && !std::binary_search(extra.begin(), extra.end(), found->id)) {
            date.left = SeriesDate::Left::Holiday;
            date.holiday = holiday->second;
        }
        dates.push_back(std::move(date));
        beyond = dates.back().occurrence.span.start() >= to;
        if (beyond) // one more, for the end of the one before
            break;
        if (dates.size() > mostSeriesDates)
            return fail(ErrorCode::InvalidArgument,
                        "recurrence",
                        Phrase::tr("it gives more than %1 dates", std::to_string(mostSeriesDates)));
    }
    if (dates.empty() && expansion.end() == Expansion::End::TooCostly)
        return fail(
            ErrorCode::InvalidArgument, "recurrence", Phrase::tr("it gives no date to lay"));
    if (auto apart = keepApart(dates, series.slot.span.length()); !apart)
        return tl::unexpected(apart.error());
    if (beyond)
        dates.pop_back();
    return dates;
}

bool isSkipped(const Series &series, const std::string &recurrenceId, BayId bay)
{
    return !series.skipped.empty()
        && std::binary_search(
            series.skipped.begin(), series.skipped.end(), skippedEntry(recurrenceId, bay));
}

void setSkipped(Series &series, const std::string &recurrenceId, BayId bay, bool skipped)
{
    std::string entry = skippedEntry(recurrenceId, bay);
    const auto at = std::lower_bound(series.skipped.begin(), series.skipped.end(), entry);
    const bool there = at != series.skipped.end() && *at == entry;
    if (skipped && !there)
        series.skipped.insert(at, std::move(entry));
    if (!skipped && there)
        series.skipped.erase(at);
}

Status leaveOut(Series &series, const std::map<std::string, std::set<BayId>> &dates)
{
    auto recurrence = recurrenceOf(series);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    bool excluded = false;
    for (const auto &[id, bays] : dates) {
        for (const BayId bay : bays)
            setSkipped(series, id, bay, true);
        const auto wall = wallOf(id);
        const auto &all = series.slot.bays;
        if (!*recurrence || !wall
            || !std::all_of(all.begin(), all.end(), [&series, &date = id](BayId bay) {
                   return isSkipped(series, date, bay);
               }))
            continue;
        for (const BayId bay : all)
            setSkipped(series, id, bay, false);
        // Not Recurrence::exclude: a date beside the rule must be able to come back.
        std::vector<LocalTime> &out = (*recurrence)->excluded;
        if (const auto at = std::lower_bound(out.begin(), out.end(), *wall);
            at == out.end() || *at != *wall)
            out.insert(at, *wall);
        excluded = true;
    }
    if (excluded)
        series.recurrence = (*recurrence)->toText();
    return {};
}

Instant horizonOf(const Club &club, LocationId location, Instant now)
{
    const Zone &zone = club.zone(location);
    return zone.startOfDay(zone.dateAt(now) + seriesHorizon + days(1));
}

bool repeatsForEver(const Recurrence &recurrence)
{
    return recurrence.rule && !recurrence.rule->count && !recurrence.rule->until;
}

Result<Instant> laidTo(const Series &series, const Club &club, Instant now)
{
    const auto recurrence = recurrenceOf(series);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    return *recurrence && repeatsForEver(**recurrence) ? horizonOf(club, series.location, now)
                                                       : Instant::max();
}

BlockId blockIdOf(SeriesId series, const std::string &recurrenceId, BayId bay)
{
    return BlockId{makeNamedUuid(series.value, recurrenceId + bay.toString())};
}

Block blockOf(const Series &series, const SeriesDate &date, BayId bay)
{
    Block block;
    block.id = blockIdOf(series.id, date.id, bay);
    block.location = series.location;
    block.slot = Slot{{bay}, date.occurrence.span};
    block.kind = series.kind;
    block.title = series.title;
    block.reason = series.reason;
    block.series = series.id.toString();
    block.recurrenceId = date.id;
    return block;
}

} // namespace bayboard
