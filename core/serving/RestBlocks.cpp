// Blocks that are read.

#include "core/serving/RestBlockReport.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"

#include <algorithm>
#include <set>

namespace bayboard {

namespace {

constexpr days usualAhead(31); ///< today and the next 30

void printSeen(JsonOut &json, const RestCase &asked, const Block &block)
{
    printBlockWithSeries(json, *asked.club(), block, asked.seesKind(block.kind, block.location));
}

OrAnswer<std::vector<Block>>
readBlocks(RestCase &asked, const std::vector<LocationId> &places, std::int64_t limit)
{
    const auto after = readListPlace(asked);
    if (!after)
        return tl::unexpected(after.error());
    std::vector<Block> blocks;
    if (const std::string text = asked.question().parameter("series"); !text.empty()) {
        const auto id = SeriesId::parse(text);
        if (!id)
            return badAt("?series", Phrase::tr("\"%1\" is not an id", text));
        auto found = asked.data().seriesBlocks(*id);
        if (!found)
            return tl::unexpected(asked.problem(found.error()));
        std::erase_if(*found, [&](const Block &block) {
            const ListPlace here{block.slot.span.start(), block.id.value};
            const bool isRead = *after
                && std::pair(here.start, here.id) <= std::pair((*after)->start, (*after)->id);
            return block.withdrawn || isRead
                || std::find(places.begin(), places.end(), block.location) == places.end();
        });
        blocks = std::move(*found);
    }
    for (const LocationId place : places) {
        if (!asked.question().parameter("series").empty())
            break;
        const Zone &zone = asked.club()->zone(place);
        auto range = readRange(asked, zone);
        if (!range)
            return tl::unexpected(range.error());
        if (!range->from && !range->to) {
            const LocalDate today = zone.dateAt(asked.now());
            range = RestRange{zone.startOfDay(today), zone.startOfDay(today + usualAhead)};
        }
        BookingFilter filter;
        filter.location = place;
        filter.from = range->from;
        filter.to = range->to;
        filter.after = *after;
        filter.limit = limit + 1;
        auto found = asked.data().blocks(filter);
        if (!found)
            return tl::unexpected(asked.problem(found.error()));
        std::move(found->begin(), found->end(), std::back_inserter(blocks));
    }
    std::sort(blocks.begin(), blocks.end(), [](const Block &a, const Block &b) {
        return std::pair(a.slot.span.start(), a.id) < std::pair(b.slot.span.start(), b.id);
    });
    return blocks;
}

/// The series that these blocks belong to, each once.
Result<std::vector<Series>> seriesOf(RestCase &asked, const std::vector<Block> &blocks)
{
    std::set<std::string> wanted;
    for (const Block &block : blocks)
        if (!block.series.empty())
            wanted.insert(block.series);
    std::vector<Series> all;
    for (const std::string &text : wanted) {
        const auto id = SeriesId::parse(text);
        const auto record = id ? asked.data().load({EntityKind::Series, id->value})
                               : Result<std::optional<Record>>(std::nullopt);
        if (!record)
            return tl::unexpected(record.error());
        Series series;
        if (!*record || !fromRecord(**record, series))
            continue;
        series.id = *id;
        all.push_back(std::move(series));
    }
    return all;
}

} // namespace

namespace rest {

RestAnswer listBlocks(RestCase &asked)
{
    const auto places = readPlaces(asked);
    if (!places)
        return places.error();
    const auto limit = readNumber(asked, "limit", usualPage, 1, largestPage);
    if (!limit)
        return limit.error();
    auto blocks = readBlocks(asked, *places, *limit);
    if (!blocks)
        return std::move(blocks.error());
    std::string next;
    if (blocks->size() > static_cast<std::size_t>(*limit)) {
        blocks->resize(static_cast<std::size_t>(*limit));
        next = cursorOf({blocks->back().slot.span.start(), blocks->back().id.value});
    }
    const auto series = seriesOf(asked, *blocks);
    if (!series)
        return asked.problem(series.error());
    JsonOut json;
    json.object().key("blocks").list();
    for (const Block &block : *blocks)
        printSeen(json, asked, block);
    json.endList().key("series").list();
    for (const Series &one : *series)
        printSeries(json, *asked.club(), one, asked.seesKind(one.kind, one.location));
    json.endList().key("next").textOrNull(next).endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

RestAnswer getBlock(RestCase &asked)
{
    const auto id = readPathId<BlockId>(asked);
    if (!id)
        return id.error();
    const auto record = asked.data().load({EntityKind::Block, id->value});
    if (!record)
        return asked.problem(record.error());
    Block block;
    if (!*record || !fromRecord(**record, block) || block.withdrawn)
        return restProblem({rest_code::notFound});
    block.id = *id;
    if (!asked.may(Permission::ScheduleRead, block.location))
        return asked.forbidden(Permission::ScheduleRead);
    RestAnswer answer;
    answer.body = blockText(asked, block);
    return answer;
}

} // namespace rest

} // namespace bayboard
