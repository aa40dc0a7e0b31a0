#include "core/journal/Rebased.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

constexpr EntityRef entity{EntityKind::Booking, Uuid{{1}}};
const BayId rebasedBay{Uuid{{7}}};

Record theirs(std::initializer_list<std::pair<Field, Value>> entries)
{
    Record record;
    for (const auto &[field, value] : entries)
        record.set(field, value);
    return record;
}

Value number(std::int64_t value)
{
    return Value(value);
}

Value slot(int from)
{
    return Value(Slot::of({rebasedBay}, Span(fromUnix(from * 60), minutes(60))));
}

Value lifted(std::vector<std::pair<int, int>> parts)
{
    std::vector<Span> spans;
    for (const auto &[from, to] : parts)
        spans.emplace_back(fromUnix(from), fromUnix(to));
    return Value(std::move(spans));
}

EntityChange change(Field field, Value before, Value after)
{
    return {entity, false, {{field, std::move(before), std::move(after)}}};
}

TEST(Rebased, AChangeOfAnotherFieldGoesThrough)
{
    const auto over = rebased(change(Field::Notes, Value("a"), Value("b")),
                              theirs({{Field::Notes, Value("a")}, {Field::Title, Value("new")}}));
    EXPECT_TRUE(over.conflicts.empty());
    EXPECT_EQ(over.change, change(Field::Notes, Value("a"), Value("b")));
}

TEST(Rebased, AFieldThatSomebodyElseSetIsAConflict)
{
    const auto over
        = rebased(change(Field::Slot, slot(60), slot(120)), theirs({{Field::Slot, slot(180)}}));
    ASSERT_EQ(over.conflicts.size(), 1U);
    EXPECT_EQ(over.conflicts.front(), (FieldChange{Field::Slot, slot(180), slot(120)}));
    EXPECT_TRUE(over.change.fields.empty());
}

TEST(Rebased, WhatHoldsAlreadyIsLeftOut)
{
    const auto over = rebased(change(Field::Notes, Value("a"), Value("b")),
                              theirs({{Field::Notes, Value("b")}}));
    EXPECT_TRUE(over.conflicts.empty());
    EXPECT_TRUE(over.change.fields.empty());
}

TEST(Rebased, ReschedulesCountOn)
{
    const auto over = rebased(change(Field::Reschedules, Value(), number(1)),
                              theirs({{Field::Reschedules, number(2)}}));
    EXPECT_TRUE(over.conflicts.empty());
    EXPECT_EQ(over.change, change(Field::Reschedules, number(2), number(3)));
    const auto back = rebased(change(Field::Reschedules, number(2), number(1)),
                              theirs({{Field::Reschedules, number(1)}}));
    EXPECT_EQ(back.change, change(Field::Reschedules, number(1), Value()))
        << "also down, to the value of none";
}

TEST(Rebased, FlagsSetAndClearTheirOwnBits)
{
    const auto over = rebased(change(Field::Flags, number(1), number(2)),
                              theirs({{Field::Flags, number(1 | 4)}}));
    EXPECT_TRUE(over.conflicts.empty());
    EXPECT_EQ(over.change, change(Field::Flags, number(5), number(2 | 4)));
}

TEST(Rebased, LiftedPartsAddUp)
{
    const auto both = rebased(change(Field::Lifted, Value(), lifted({{10, 20}})),
                              theirs({{Field::Lifted, lifted({{30, 40}})}}));
    EXPECT_TRUE(both.conflicts.empty());
    EXPECT_EQ(both.change.fields.front().after, lifted({{10, 20}, {30, 40}}));
    const auto taken = rebased(change(Field::Lifted, lifted({{10, 40}}), lifted({{10, 20}})),
                               theirs({{Field::Lifted, lifted({{5, 40}})}}));
    EXPECT_EQ(taken.change.fields.front().after, lifted({{5, 20}}));
}

TEST(Rebased, WhatWasTakenBackIsChangedNoMore)
{
    const auto over = rebased(change(Field::Notes, Value("a"), Value("b")),
                              theirs({{Field::Notes, Value("a")}, {Field::Withdrawn, number(1)}}));
    ASSERT_EQ(over.conflicts.size(), 1U);
    EXPECT_EQ(over.conflicts.front().field, Field::Withdrawn);
}

} // namespace
} // namespace bayboard
