#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "core/access/BlockAccess.h"
#include "core/exchange/BlockJson.h"

#include <algorithm>
#include <set>

namespace bayboard {

namespace {

constexpr days usualAhead(31); ///< today and the next 30

struct Listed
{
    std::vector<Block> blocks;
    std::vector<Series> series;
};

/// All of one series.
Result<Listed> listSeries(Store &store, SeriesId id)
{
    auto series = store.loadSeries(id);
    if (!series)
        return tl::unexpected(series.error());
    auto blocks = store.listSeriesBlocks(id);
    if (!blocks)
        return tl::unexpected(blocks.error());
    std::erase_if(*blocks, [](const Block &block) { return block.withdrawn; });
    return Listed{std::move(*blocks), {std::move(*series)}};
}

/// What the filters name, and the series that it belongs to.
Result<Listed> listFiltered(Store &store, const std::vector<BookingFilter> &filters)
{
    Listed listed;
    std::set<std::string> wanted;
    for (const BookingFilter &filter : filters) {
        auto blocks = store.listBlocks(filter);
        if (!blocks)
            return tl::unexpected(blocks.error());
        for (Block &block : *blocks) {
            if (!block.series.empty())
                wanted.insert(block.series);
            listed.blocks.push_back(std::move(block));
        }
    }
    auto series = store.listSeries();
    if (!series)
        return tl::unexpected(series.error());
    for (Series &one : *series)
        if (wanted.contains(one.id.toString()))
            listed.series.push_back(std::move(one));
    return listed;
}

/// One filter a location that is meant: days differ from zone to zone.
Result<std::vector<BookingFilter>> readFilters(const Session &session)
{
    const auto location = readLocation(session);
    if (!location)
        return tl::unexpected(location.error());
    std::vector<BookingFilter> filters;
    for (const Location &place : session.club->locations()) {
        if (place.withdrawn || (*location && **location != place.id))
            continue;
        const Zone &zone = session.club->zone(place.id);
        auto range = readRange(session, zone);
        if (!range)
            return tl::unexpected(range.error());
        if (!range->from && !range->to) {
            const LocalDate today = zone.dateAt(session.now);
            range = Range{zone.startOfDay(today), zone.startOfDay(today + usualAhead)};
        }
        BookingFilter filter;
        filter.location = place.id;
        filter.from = range->from;
        filter.to = range->to;
        if (const Status here = session.desk.mustBeHere(filter.from, filter.to); !here)
            return tl::unexpected(here.error());
        filters.push_back(filter);
    }
    return filters;
}

bool seesKind(const Session &session, const std::string &key, LocationId where)
{
    return maySee(*session.club, session.actor, key, where);
}

} // namespace

Reply runBlocks(const Session &session)
{
    const auto filters = readFilters(session);
    if (!filters)
        return refuse(filters.error());
    std::optional<SeriesId> series;
    if (const auto text = session.line.value("--series")) {
        const auto id = readId<SeriesId>(*text);
        if (!id)
            return refuse(id.error());
        series = *id;
    }
    for (const BookingFilter &filter : *filters)
        if (!session.may(Permission::ScheduleRead, *filter.location))
            return refusePermission(session, Permission::ScheduleRead);
    auto listed = session.desk.read<Listed>([&](Store &store) {
        return series ? listSeries(store, *series) : listFiltered(store, *filters);
    });
    if (!listed)
        return refuse(listed.error());
    std::stable_sort(
        listed->blocks.begin(), listed->blocks.end(), [](const Block &a, const Block &b) {
            return a.slot.span.start() < b.slot.span.start();
        });
    JsonOut json;
    json.object().key("blocks").list();
    for (const Block &block : listed->blocks)
        printBlockWithSeries(
            json, *session.club, block, seesKind(session, block.kind, block.location));
    json.endList().key("series").list();
    for (const Series &one : listed->series)
        printSeries(json, *session.club, one, seesKind(session, one.kind, one.location));
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
