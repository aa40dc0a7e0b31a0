// A run sheet read from a real file.

#include "core/reports/RunSheet.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

TEST(RunSheetReading, FindsWhatTouchesEachDay)
{
    TestDesk club;
    club.showDay();
    club.book("D2", "23:30", "23:59");
    const Committed committed = club.book("D1", "22:30", "23:30", "Jo Guest");
    Proposal longer{club->booking(BookingId{committed.entity})->booking,
                    club->booking(BookingId{committed.entity})->booking};
    longer.after.slot.span = Span(longer.after.slot.span.start(), hours(2));
    ASSERT_TRUE(club->commit(longer));
    club.settle();

    RunSheetOrder order;
    order.location = club.place("Dartmouth");
    order.from = parseDate("2026-06-15").value();
    order.to = order.from + days(2);
    std::optional<Result<RunSheet>> answer;
    club->read<RunSheet>(
        [snapshot = club->clubSnapshot(), who = club->actor(), now = club->now(), order](
            Store &store) { return readRunSheet(store, *snapshot, who, order, now); },
        [&](Result<RunSheet> sheet) { answer = std::move(sheet); });
    club.settle();
    ASSERT_TRUE(answer && *answer);
    const RunSheet &sheet = **answer;
    EXPECT_EQ(sheet.made, club->now());
    ASSERT_EQ(sheet.days.size(), 3U);
    const auto rows = [&](std::size_t day, std::size_t bay) {
        return sheet.days[day].sections.at(bay).rows;
    };
    ASSERT_EQ(rows(0, 0).size(), 1U);
    EXPECT_TRUE(rows(0, 0).front().continues);
    EXPECT_EQ(rows(0, 0).front().who, "Jo Guest");
    EXPECT_EQ(rows(0, 1).size(), 1U);
    ASSERT_EQ(rows(1, 0).size(), 1U);
    EXPECT_TRUE(rows(1, 0).front().continued);
    EXPECT_TRUE(rows(1, 1).empty());
    EXPECT_TRUE(rows(2, 0).empty());
}

TEST(RunSheetReading, SaysWhoMayNot)
{
    TestDesk club;
    RunSheetOrder order;
    order.location = club.place("Bedford");
    order.from = order.to = parseDate("2026-06-15").value();
    std::optional<Result<RunSheet>> answer;
    club->read<RunSheet>(
        [snapshot = club->clubSnapshot(), who = club.person("Rey"), order](Store &store) {
            return readRunSheet(store, *snapshot, who, order, Instant());
        },
        [&](Result<RunSheet> sheet) { answer = std::move(sheet); });
    club.settle();
    ASSERT_TRUE(answer);
    ASSERT_FALSE(*answer);
    EXPECT_EQ(answer->error().code, ErrorCode::NotPermitted);
}

} // namespace
} // namespace bayboard
