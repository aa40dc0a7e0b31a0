// What holds for any records whatever; each seed is in the test's name.

#include "core/journal/ChangeSet.h"
#include "core/journal/Codec.h"
#include "tests/core/journal/RandomRecord.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::RandomRecord;

constexpr int roundsPerSeed = 500;

class JournalProperties : public testing::TestWithParam<std::uint64_t>
{
protected:
    RandomRecord m_random{GetParam()};
    const EntityRef m_entity{EntityKind::Booking, m_random.uuid()};
};

TEST_P(JournalProperties, ADifferenceAppliedGivesTheOtherRecord)
{
    for (int round = test::rounds(roundsPerSeed); round > 0; --round) {
        const Record before = m_random.record();
        const Record after = m_random.edited(before);
        const EntityChange change = difference(m_entity, before, after);
        ASSERT_EQ(apply(before, change), after);
        ASSERT_TRUE(std::is_sorted(
            change.fields.begin(),
            change.fields.end(),
            [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; }));
    }
}

TEST_P(JournalProperties, InverseAfterChangeGivesTheSameState)
{
    for (int round = test::rounds(roundsPerSeed); round > 0; --round) {
        const Record before = m_random.record();
        const EntityChange change = difference(m_entity, before, m_random.edited(before));
        const auto back = inverse({change});
        ASSERT_EQ(apply(apply(before, change), back.at(0)), before);
        ASSERT_EQ(inverse(back), std::vector<EntityChange>{change});
    }
}

TEST_P(JournalProperties, UndoAndRedoOfACreationGiveItBackWhole)
{
    for (int round = test::rounds(roundsPerSeed); round > 0; --round) {
        const Record made = m_random.record();
        const EntityChange change = creation(m_entity, made);
        const Record undone = apply(made, inverse({change}).at(0));
        ASSERT_NE(undone, made);
        ASSERT_EQ(apply(undone, again({change}).at(0)), made);
    }
}

/// The plain meaning of a three-way merge, field by field.
void expectMerged(const Record &base, const Record &mine, const Record &theirs, const Merge &merge)
{
    for (std::size_t i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        const Value &old = base.get(field);
        const Value &my = mine.get(field);
        const Value &their = theirs.get(field);
        const bool conflict = my != old && their != old && my != their;
        ASSERT_EQ(merge.merged.get(field), my == old || conflict ? their : my) << wordFor(field);
        ASSERT_EQ(std::count_if(merge.conflicts.begin(),
                                merge.conflicts.end(),
                                [&](const FieldChange &found) { return found.field == field; }),
                  conflict ? 1 : 0)
            << wordFor(field);
    }
}

TEST_P(JournalProperties, AMergeTakesEachFieldFromTheSideThatChangedIt)
{
    for (int round = test::rounds(roundsPerSeed); round > 0; --round) {
        const Record base = m_random.record();
        const Record mine = m_random.edited(base);
        const Record theirs = m_random.below(4) == 0 ? mine : m_random.edited(base);
        expectMerged(base, mine, theirs, merge(theirs, difference(m_entity, base, mine)));
    }
}

TEST_P(JournalProperties, AMergeWithoutConflictsIsTheSameFromBothSides)
{
    for (int round = test::rounds(roundsPerSeed); round > 0; --round) {
        const Record base = m_random.record();
        const Record mine = m_random.edited(base);
        const Record theirs = m_random.edited(base);
        const Merge there = merge(theirs, difference(m_entity, base, mine));
        const Merge here = merge(mine, difference(m_entity, base, theirs));
        ASSERT_EQ(there.conflicts.size(), here.conflicts.size());
        if (there.conflicts.empty()) {
            ASSERT_EQ(there.merged, here.merged);
        }
    }
}

TEST_P(JournalProperties, TheCodecGivesBackWhatItWasGiven)
{
    for (int round = test::rounds(roundsPerSeed); round > 0; --round) {
        const Record before = m_random.record();
        const EntityChange change = difference(m_entity, before, m_random.edited(before));
        const std::string json = encodeFields(change.fields);
        const auto fields = decodeFields(json);
        ASSERT_TRUE(fields.has_value()) << json;
        ASSERT_EQ(*fields, change.fields) << json;
        const auto record = decodeRecord(encodeRecord(before));
        ASSERT_TRUE(record.has_value()) << encodeRecord(before);
        ASSERT_EQ(*record, before);
    }
}

TEST_P(JournalProperties, AMangledTextIsRefusedOrMeansSomethingThatEncodesBack)
{
    for (int round = test::rounds(roundsPerSeed); round > 0; --round) {
        const Record before = m_random.record();
        std::string json
            = encodeFields(difference(m_entity, before, m_random.edited(before)).fields);
        for (std::size_t hits = 1 + m_random.below(3); hits > 0; --hits) {
            const std::size_t at = m_random.below(json.size());
            switch (m_random.below(3)) {
            case 0:
                json[at] = static_cast<char>(m_random.below(256));
                break;
            case 1:
                json.erase(at, 1 + m_random.below(4));
                break;
            default:
                json.insert(at, 1, "{}[],:\"0n\\"[m_random.below(10)]);
            }
            if (json.empty())
                json = " ";
        }
        const auto fields = decodeFields(json);
        if (fields) {
            ASSERT_EQ(decodeFields(encodeFields(*fields)), fields) << json;
        } else {
            ASSERT_EQ(fields.error().code, ErrorCode::InvalidJson);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, JournalProperties, testing::Values(1U, 2U, 3U, 20261122U));

} // namespace
} // namespace bayboard
