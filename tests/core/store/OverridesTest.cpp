#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::creationOf;
using test::StoreClub;

class Overrides : public testing::Test
{
protected:
    /// A booking that was made against a rule, or that somebody allowed.
    ChangeSet made(OperatorId actor, std::vector<Override> overrides, OperatorId approvedBy = {})
    {
        m_start += 60;
        ChangeSet set = m_club.blank(LabelCode::CreateBooking, actor);
        set.reason = "the caller waited";
        set.overrides = std::move(overrides);
        set.approvedBy = approvedBy;
        set.changes = {creationOf(m_club.booking({StoreClub::bay(1)}, m_start, 60))};
        EXPECT_TRUE(m_club->commit(set));
        return set;
    }

    std::vector<ChangeSet> listed(const OverrideFilter &filter = {})
    {
        const auto steps = m_club->overrides(filter);
        EXPECT_TRUE(steps);
        std::vector<ChangeSet> sets;
        for (const Step &step : *steps)
            sets.push_back(step.head);
        return sets;
    }

    StoreClub m_club;
    int m_start = 0;
    const std::vector<Override> m_notice{{"MINIMUM_NOTICE", "notice"}};
};

TEST_F(Overrides, AreListedNewestFirstWithAllThatTheyChanged)
{
    const ChangeSet first = made(StoreClub::olga(), m_notice);
    made(StoreClub::olga(), {});
    const ChangeSet second = made(StoreClub::sam(), m_notice, StoreClub::olga());
    const ChangeSet third = made(StoreClub::sam(), {}, StoreClub::olga());
    EXPECT_EQ(listed(), (std::vector<ChangeSet>{third, second, first}));
    EXPECT_EQ(listed({.limit = 2}), (std::vector<ChangeSet>{third, second}));
}

TEST_F(Overrides, WhoAllowedOneIsKeptOverAReopening)
{
    const ChangeSet set = made(StoreClub::sam(), m_notice, StoreClub::olga());
    m_club.reopen();
    EXPECT_EQ(*m_club->loadChangeSet(set.id), set);
    EXPECT_EQ(listed().front().approvedBy, StoreClub::olga());
}

TEST_F(Overrides, ThePeriodBeginsWithItsFirstSecondAndEndsBeforeItsLast)
{
    const ChangeSet set = made(StoreClub::sam(), m_notice);
    const seconds one(1);
    EXPECT_EQ(listed({.from = set.at}).size(), 1U);
    EXPECT_EQ(listed({.from = set.at + one}).size(), 0U);
    EXPECT_EQ(listed({.to = set.at}).size(), 0U);
    EXPECT_EQ(listed({.to = set.at + one}).size(), 1U);
}

TEST_F(Overrides, AnOperatorsAreThoseMadeAndThoseAllowed)
{
    const ChangeSet own = made(StoreClub::olga(), m_notice);
    const ChangeSet allowed = made(StoreClub::sam(), m_notice, StoreClub::olga());
    const ChangeSet other = made(StoreClub::sam(), m_notice);
    EXPECT_EQ(listed({.actor = StoreClub::olga()}), (std::vector<ChangeSet>{allowed, own}));
    EXPECT_EQ(listed({.actor = StoreClub::sam()}), (std::vector<ChangeSet>{other, allowed}));
}

TEST_F(Overrides, OneThatWasUndoneStaysAndItsUndoIsNone)
{
    const ChangeSet set = made(StoreClub::olga(), m_notice);
    ASSERT_TRUE(m_club->commitUndo(m_club.head(set.id)));
    const auto steps = m_club->overrides({});
    ASSERT_TRUE(steps);
    ASSERT_EQ(steps->size(), 1U);
    EXPECT_TRUE(steps->front().undone);
}

} // namespace
} // namespace bayboard
