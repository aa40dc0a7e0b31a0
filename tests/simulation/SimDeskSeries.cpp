// Blocks that repeat: laid and edited at a desk as a window has it done, with a preview first.

#include "tests/simulation/SimDesk.h"

#include <gtest/gtest.h>

namespace bayboard::test {

namespace {

constexpr std::size_t mostBlocks = 1500; ///< beyond that many, those that stand are edited
constexpr Millis longestLook = 5'000; ///< at a preview

/// Dates of the next days, of series only.
Result<std::vector<Block>> nextDates(Store &store, Instant now)
{
    BookingFilter filter;
    filter.from = now;
    auto blocks = store.listBlocks(filter);
    if (blocks)
        std::erase_if(*blocks,
                      [](const Block &block) { return block.withdrawn || block.series.empty(); });
    return blocks;
}

} // namespace

void SimDesk::layOrEditSeries()
{
    EXPECT_TRUE(m_desk->setActor(m_world.club.person("Mia")));
    m_desk->read<std::vector<Block>>(
        [now = m_clock.now()](Store &store) { return nextDates(store, now); },
        [this](const Result<std::vector<Block>> &dates) {
            if (!dates)
                return;
            const bool isMany = dates->size() > mostBlocks;
            if (dates->empty() || (!isMany && below(3) == 0))
                laySeries();
            else // mostly of these weeks, which rolled ones follow
                editSeries((*dates)[below(std::min<std::uint64_t>(dates->size(), 40))]);
        });
}

void SimDesk::laySeries()
{
    const BayId bay = m_world.club.bay(below(m_world.club.bayCount()));
    const LocationId place = m_world.club.placeOf(bay);
    const auto halfHours
        = std::chrono::floor<std::chrono::duration<std::int64_t, std::ratio<1800>>>(m_clock.now());
    BlockRequest request;
    request.bays = {bay};
    request.first = Span(Instant(halfHours.time_since_epoch())
                             + minutes(30 * static_cast<long>(1 + below(48))),
                         hours(1));
    const LocalTime start = m_desk->club().zone(place).toLocal(request.first.start());
    request.recurrence
        = Recurrence::ofRule(below(3) == 0 ? "FREQ=DAILY" : "FREQ=DAILY;INTERVAL=2", start).value();
    request.kind = "maintenance";
    request.title = "Nets " + std::to_string(below(10));
    preview(request);
}

void SimDesk::editSeries(const Block &block)
{
    const EditScope scope = below(3) == 0 ? EditScope::All : EditScope::Following;
    const std::uint64_t what = below(10);
    edit::Change change{block.id, scope, false, {}};
    if (what < 3) {
        change.wish.start
            = block.slot.span.start() + minutes(30 * (static_cast<long>(below(5)) - 2));
    } else if (what < 4) {
        change.wish.title = "Nets " + std::to_string(below(10));
    } else if (what < 5) {
        change.scope = EditScope::This;
        change.wish.start = block.slot.span.start() + minutes(30);
    } else if (what < 6) {
        return preview(SeriesEdit(edit::Remove{block.id, scope, false}));
    } else if (what < 7) {
        return preview(SeriesEdit(edit::Remove{block.id, EditScope::This, false}));
    } else if (what < 9) {
        return preview(
            SeriesEdit(edit::Lift{block.id, Span(block.slot.span.start(), minutes(30)), false}));
    } else {
        return preview(SeriesEdit(edit::Unlift{block.id, std::nullopt, false}));
    }
    preview(SeriesEdit(change));
}

/// Somebody looks at it, and then it is laid: whoever has booked keeps the time.
void SimDesk::preview(const BlockAsk &ask)
{
    m_desk->previewBlocks(
        ask, WayFirst::OtherBay, [this](const Result<std::shared_ptr<const BlockPreview>> &seen) {
            if (!seen)
                return; // what it is about is gone, or is no series
            later(longestLook, [this, plan = *seen] {
                EXPECT_TRUE(m_desk->setActor(m_world.club.person("Mia")));
                m_desk->layBlocks(plan,
                                  answerAll(plan->plan, BlockAnswer::Kind::Shorten),
                                  {"works", false, {}},
                                  [this](const LayOutcome &laid) { seriesSteps += laid ? 1 : 0; });
            });
        });
}

} // namespace bayboard::test
