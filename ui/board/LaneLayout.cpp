#include "ui/board/LaneLayout.h"

#include <numeric>

namespace bayboard {

std::vector<LanePlace> laneLayout(const std::vector<Span> &spans)
{
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return spans[a].start() != spans[b].start() ? spans[a].start() < spans[b].start()
                                                    : spans[a].end() > spans[b].end();
    });

    std::vector<LanePlace> places(spans.size());
    std::vector<Instant> laneEnds; // of the cluster at hand
    std::size_t clusterBegin = 0;
    const auto closeCluster = [&](std::size_t end) {
        for (std::size_t i = clusterBegin; i < end; ++i)
            places[order[i]].lanes = static_cast<int>(laneEnds.size());
        laneEnds.clear();
        clusterBegin = end;
    };
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Span &span = spans[order[i]];
        const auto latest = std::max_element(laneEnds.begin(), laneEnds.end());
        if (latest == laneEnds.end() || *latest <= span.start())
            closeCluster(i);
        auto lane = std::find_if(
            laneEnds.begin(), laneEnds.end(), [&](Instant end) { return end <= span.start(); });
        if (lane == laneEnds.end())
            lane = laneEnds.insert(lane, span.end());
        *lane = span.end();
        places[order[i]].lane = static_cast<int>(lane - laneEnds.begin());
    }
    closeCluster(order.size());
    return places;
}

} // namespace bayboard
