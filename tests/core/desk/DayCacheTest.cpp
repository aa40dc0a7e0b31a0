// What memory says of a place and a time, against looking at every booking.

#include "core/desk/DayCache.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::TestDesk;

class DayCacheOf : public testing::TestWithParam<std::uint64_t>
{ };

TEST_P(DayCacheOf, BookingsOfATimeAreThoseThatTouchItInOrder)
{
    TestDesk desk;
    std::shared_ptr<const Club> club(&desk->club(), [](const Club *) {});
    DayCache cache(club);
    SeededRandom random(GetParam());
    const auto below = [&](std::uint64_t limit) {
        return random.next() % limit;
    };
    const std::vector<LocationId> places{desk.place("Dartmouth"), desk.place("Bedford")};
    const Instant start = desk.span("00:00", "01:00").start();
    const auto someSpan = [&] {
        return Span(start + minutes(30 * static_cast<long>(below(200))),
                    minutes(30 * static_cast<long>(1 + (below(8) == 0 ? below(60) : below(4)))));
    };
    std::vector<BookingId> ids;
    for (int step = 0; step < 600; ++step) {
        BookingRow row;
        if (ids.empty() || below(3) == 0)
            ids.push_back(BookingId{makeUuidV7(step, random)});
        row.booking.id = ids[below(ids.size())];
        row.booking.location = places[below(places.size())];
        row.booking.slot = Slot::of({club->baysOf(row.booking.location).front()}, someSpan());
        row.booking.state = below(5) == 0 ? BookingState::Cancelled : BookingState::Confirmed;
        row.booking.withdrawn = below(10) == 0;
        if (below(12) == 0)
            cache.drop({EntityKind::Booking, row.booking.id.value});
        else
            cache.put(row, SaveState::Saved);

        const LocationId place = places[below(places.size())];
        const Span asked = someSpan();
        const bool withCancelled = below(2) == 0;
        std::vector<const BookingView *> wanted;
        for (const BookingId id : ids) {
            const BookingView *view = cache.booking(id);
            if (view != nullptr && view->booking.location == place
                && view->booking.slot.span.overlaps(asked)
                && (withCancelled || view->booking.state != BookingState::Cancelled))
                wanted.push_back(view);
        }
        std::sort(wanted.begin(), wanted.end(), [](const auto *a, const auto *b) {
            return std::tie(a->booking.slot.span, a->booking.id)
                < std::tie(b->booking.slot.span, b->booking.id);
        });
        ASSERT_EQ(cache.bookings(place, asked, withCancelled), wanted)
            << "seed " << GetParam() << " step " << step;
    }
}

TEST_P(DayCacheOf, BlocksOfATimeAreThoseThatTouchItInOrderAlsoThoseWithoutAnEnd)
{
    TestDesk desk;
    std::shared_ptr<const Club> club(&desk->club(), [](const Club *) {});
    DayCache cache(club);
    SeededRandom random(GetParam());
    const auto below = [&](std::uint64_t limit) {
        return random.next() % limit;
    };
    const std::vector<LocationId> places{desk.place("Dartmouth"), desk.place("Bedford")};
    const Instant start = desk.span("00:00", "01:00").start();
    const auto someSpan = [&] {
        const Instant from = start + minutes(30 * static_cast<long>(below(200)));
        // A day exactly, a minute more, no end: where short ones end and long ones begin.
        const std::vector<Instant> ends{
            from + minutes(30), from + hours(24), from + hours(24) + minutes(1), openEnd};
        return Span(from, ends[below(ends.size())]);
    };
    std::vector<BlockId> ids;
    for (int step = 0; step < 600; ++step) {
        Block block;
        if (ids.empty() || below(3) == 0)
            ids.push_back(BlockId{makeUuidV7(step, random)});
        block.id = ids[below(ids.size())];
        block.location = places[below(places.size())];
        block.slot = Slot::of({club->baysOf(block.location).front()}, someSpan());
        block.withdrawn = below(10) == 0;
        if (below(12) == 0)
            cache.drop({EntityKind::Block, block.id.value});
        else
            cache.put(block, SaveState::Saved);
        if (below(100) == 0)
            cache.install(places[below(places.size())], someSpan(), {}, {}, {});

        const LocationId place = places[below(places.size())];
        const Span asked = someSpan();
        std::vector<const BlockView *> wanted;
        for (const BlockId id : ids) {
            const BlockView *view = cache.block(id);
            if (view != nullptr && view->block.location == place
                && view->block.slot.span.overlaps(asked))
                wanted.push_back(view);
        }
        std::sort(wanted.begin(), wanted.end(), [](const auto *a, const auto *b) {
            return std::tie(a->block.slot.span, a->block.id)
                < std::tie(b->block.slot.span, b->block.id);
        });
        ASSERT_EQ(cache.blocks(place, asked), wanted) << "seed " << GetParam() << " step " << step;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, DayCacheOf, testing::Range<std::uint64_t>(1, 6));

} // namespace
} // namespace bayboard
