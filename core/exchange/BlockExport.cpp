#include "core/exchange/ExportRow.h"
#include "core/recurrence/Expansion.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace bayboard {

namespace {

/// Whether a series that goes on for ever has dates in the filter's time that are not laid yet.
bool reaches(const Series &series, const Club &club, const BookingFilter &filter, Instant now)
{
    const auto recurrence = recurrenceOf(series);
    if (!recurrence || !*recurrence || !repeatsForEver(**recurrence))
        return false;
    ExpansionRequest request;
    request.from = std::max(now, filter.from.value_or(now));
    request.to = filter.to.value_or(Instant::max());
    request.length = series.slot.span.length();
    Expansion dates(**recurrence, borrowed(club.zone(series.location)), request);
    return dates.next().has_value();
}

Status
append(std::vector<BlockEvent> &events, const SeriesState &state, const Club &club, Instant now)
{
    auto some = blockEventsOf(state, club, now);
    if (!some)
        return tl::unexpected(some.error());
    std::move(some->begin(), some->end(), std::back_inserter(events));
    return {};
}

} // namespace

Result<std::vector<BlockEvent>>
loadBlockEvents(Store &store, const Club &club, const BookingFilter &filter, Instant now)
{
    const auto blocks = store.listBlocks(filter);
    const auto all = blocks ? store.listSeries() : tl::unexpected(blocks.error());
    if (!all)
        return tl::unexpected(all.error());
    std::unordered_map<std::string, const Series *> known;
    for (const Series &series : *all)
        known.emplace(series.id.toString(), &series);
    std::unordered_set<std::string> wanted;
    for (const Series &series : *all)
        if ((!filter.location || series.location == *filter.location)
            && reaches(series, club, filter, now))
            wanted.insert(series.id.toString());
    std::vector<BlockEvent> events;
    for (const Block &block : *blocks) {
        if (known.contains(block.series))
            wanted.insert(block.series);
        else if (auto done = append(events, {{}, {block}}, club, now); !done)
            return tl::unexpected(done.error());
    }
    for (const Series &series : *all) {
        if (!wanted.contains(series.id.toString()))
            continue;
        auto laid = store.listSeriesBlocks(series.id);
        if (!laid)
            return tl::unexpected(laid.error());
        if (auto done = append(events, {series, std::move(*laid)}, club, now); !done)
            return tl::unexpected(done.error());
    }
    return events;
}

} // namespace bayboard
