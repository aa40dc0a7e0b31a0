#include "core/journal/FeedPage.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

const Uuid north{{1}};
const Uuid south{{2}};

FeedEntry entry(std::uint8_t name, std::vector<FeedNumber> numbers)
{
    FeedEntry made;
    made.set.id = ChangeSetId{Uuid{{name}}};
    made.numbers = std::move(numbers);
    return made;
}

/// Names of the entries in the order of their turns.
std::vector<int> turns(FeedOrder &order, const FeedPage &page)
{
    std::vector<int> names;
    while (const FeedEntry *next = order.next(page))
        names.push_back(next->set.id.value.bytes[0]);
    return names;
}

TEST(FeedOrder, KeepsTheOrderOfEachFeedHoweverTheyCome)
{
    FeedPage page;
    page.entries = {entry(3, {{north, 2}, {south, 1}}),
                    entry(4, {{south, 2}}),
                    entry(1, {{north, 1}}),
                    entry(5, {{north, 3}})};
    FeedOrder order({{north, 0}, {south, 0}});
    const auto names = turns(order, page);
    EXPECT_EQ(names, (std::vector{1, 3, 4, 5}))
        << "what is in both feeds waits until both are read up to it";
    EXPECT_EQ(order.cursors(), (FeedCursors{{north, 3}, {south, 2}}));
}

TEST(FeedOrder, StopsBeforeAGap)
{
    FeedPage page;
    page.entries = {entry(1, {{north, 1}}), entry(3, {{north, 3}})};
    FeedOrder order({{north, 0}});
    EXPECT_EQ(turns(order, page), std::vector{1});
    page.entries = {entry(2, {{north, 2}}), entry(3, {{north, 3}})};
    EXPECT_EQ(turns(order, page), (std::vector{2, 3}));
}

TEST(FeedOrder, PassesOverWhatItHasRead)
{
    FeedPage page;
    page.entries = {entry(1, {{north, 1}}), entry(2, {{north, 2}})};
    FeedOrder order({{north, 1}});
    EXPECT_EQ(turns(order, page), std::vector{2});
    EXPECT_TRUE(turns(order, page).empty());
}

TEST(FeedOrder, LooksAtFollowedFeedsOnly)
{
    FeedPage page;
    page.entries = {entry(1, {{north, 1}, {south, 9}})};
    FeedOrder order({{north, 0}});
    EXPECT_EQ(turns(order, page), std::vector{1});
    order.follow(south);
    EXPECT_TRUE(turns(order, page).empty()) << "the first eight of the other feed are missing";
}

} // namespace
} // namespace bayboard
