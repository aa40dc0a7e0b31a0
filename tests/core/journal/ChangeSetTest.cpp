#include "core/journal/ChangeSet.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

constexpr EntityRef booking{EntityKind::Booking, Uuid{{1}}};

Record recordOf(std::initializer_list<std::pair<Field, Value>> entries)
{
    Record record;
    for (const auto &[field, value] : entries)
        record.set(field, value);
    return record;
}

TEST(Difference, NamesOnlyTheFieldsThatDiffer)
{
    const Record before
        = recordOf({{Field::Notes, "a"}, {Field::Title, "same"}, {Field::Price, std::int64_t{5}}});
    const Record after
        = recordOf({{Field::Notes, "b"}, {Field::Title, "same"}, {Field::Fee, std::int64_t{7}}});
    const EntityChange change = difference(booking, before, after);
    EXPECT_FALSE(change.created);
    ASSERT_EQ(change.fields.size(), 3U);
    EXPECT_EQ(change.fields[0], (FieldChange{Field::Notes, Value("a"), Value("b")}));
    EXPECT_EQ(change.fields[1], (FieldChange{Field::Price, Value(std::int64_t{5}), Value()}));
    EXPECT_EQ(change.fields[2], (FieldChange{Field::Fee, Value(), Value(std::int64_t{7})}));
}

TEST(Difference, OfTheSameRecordIsEmpty)
{
    const Record record = recordOf({{Field::Notes, "a"}});
    EXPECT_TRUE(difference(booking, record, record).fields.empty());
    EXPECT_TRUE(difference(booking, Record(), Record()).fields.empty());
}

TEST(Inverse, OfACreationWithdrawsAndKeepsTheFields)
{
    const EntityChange made = creation(booking, recordOf({{Field::Notes, "a"}}));
    ASSERT_TRUE(made.created);
    const auto back = inverse({made});
    ASSERT_EQ(back.size(), 1U);
    EXPECT_FALSE(back[0].created);
    const Record undone = apply(apply(Record(), made), back[0]);
    EXPECT_EQ(undone, recordOf({{Field::Notes, "a"}, {Field::Withdrawn, std::int64_t{1}}}));
}

TEST(Inverse, RunsThroughTheChangesLastFirst)
{
    const EntityRef other{EntityKind::Block, Uuid{{2}}};
    const std::vector<EntityChange> changes
        = {difference(booking, recordOf({{Field::Notes, "a"}}), recordOf({{Field::Notes, "b"}})),
           difference(other, Record(), recordOf({{Field::Title, "t"}}))};
    const auto back = inverse(changes);
    ASSERT_EQ(back.size(), 2U);
    EXPECT_EQ(back[0].entity, other);
    EXPECT_EQ(back[1].entity, booking);
    EXPECT_EQ(inverse(back), changes);
}

TEST(Again, BringsBackWhatTheUndoOfACreationWithdrew)
{
    const EntityChange made = creation(booking, recordOf({{Field::Notes, "a"}}));
    const auto redone = again({made});
    const Record undone = apply(apply(Record(), made), inverse({made})[0]);
    EXPECT_EQ(apply(undone, redone[0]), apply(Record(), made));
}

TEST(Merge, EditsOfDifferentFieldsMergeByThemselves)
{
    const Record base = recordOf({{Field::Notes, "a"}, {Field::Title, "t"}});
    const Record theirs = recordOf({{Field::Notes, "theirs"}, {Field::Title, "t"}});
    const Record mine = recordOf({{Field::Notes, "a"}, {Field::Title, "mine"}});
    const Merge merged = merge(theirs, difference(booking, base, mine));
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.merged, recordOf({{Field::Notes, "theirs"}, {Field::Title, "mine"}}));
}

TEST(Merge, TheSameEditOnBothSidesIsNoConflict)
{
    const Record base = recordOf({{Field::Notes, "a"}});
    const Record both = recordOf({{Field::Notes, "b"}});
    const Merge merged = merge(both, difference(booking, base, both));
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.merged, both);
}

TEST(Merge, TwoEditsOfOneFieldAreAConflictThatKeepsTheirs)
{
    const Record base = recordOf({{Field::Notes, "a"}, {Field::Title, "t"}});
    const Record theirs = recordOf({{Field::Notes, "theirs"}, {Field::Title, "t"}});
    const Record mine = recordOf({{Field::Notes, "mine"}, {Field::Title, "mine"}});
    const Merge merged = merge(theirs, difference(booking, base, mine));
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0], (FieldChange{Field::Notes, Value("theirs"), Value("mine")}));
    EXPECT_EQ(merged.merged, recordOf({{Field::Notes, "theirs"}, {Field::Title, "mine"}}));
}

TEST(Merge, AFieldClearedOnOneSideAndChangedOnTheOtherIsAConflict)
{
    const Record base = recordOf({{Field::Notes, "a"}});
    const Record mine = recordOf({{Field::Notes, "b"}});
    const Merge merged = merge(Record(), difference(booking, base, mine));
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0].before, Value());
    EXPECT_TRUE(merged.merged.isEmpty());
}

TEST(LabelWords, GoBothWaysForEveryLabel)
{
    for (int code = 1; code <= static_cast<int>(LabelCode::Rescue); ++code) {
        const auto label = static_cast<LabelCode>(code);
        EXPECT_EQ(labelCodeFor(wordFor(label)), label);
    }
    EXPECT_FALSE(labelCodeFor("").has_value());
    EXPECT_FALSE(labelCodeFor("CreateBooking").has_value());
}

} // namespace
} // namespace bayboard
