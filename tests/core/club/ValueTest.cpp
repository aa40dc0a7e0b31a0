#include "core/club/Customer.h"
#include "core/club/Value.h"

#include <gtest/gtest.h>

#include <set>

namespace bayboard {
namespace {

const Span valueEvening(fromUnix(1'795'000'000), hours(2));

BayId valueBay(std::uint8_t number)
{
    return BayId{Uuid{{number}}};
}

TEST(Field, EveryFieldHasItsOwnWordAndComesBackFromIt)
{
    std::set<std::string> words;
    for (std::size_t i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        ASSERT_NE(wordFor(field), nullptr) << i;
        words.insert(wordFor(field));
        EXPECT_EQ(fieldFor(wordFor(field)), field);
    }
    EXPECT_EQ(words.size(), fieldCount);
    EXPECT_FALSE(fieldFor(""));
    EXPECT_FALSE(fieldFor("partysize"));
}

TEST(Field, SomeWordsStandNextToTheRightField)
{
    EXPECT_STREQ(wordFor(Field::Withdrawn), "withdrawn");
    EXPECT_STREQ(wordFor(Field::PartySize), "partySize");
    EXPECT_STREQ(wordFor(Field::Slot), "slot");
    EXPECT_STREQ(wordFor(Field::Length), "length");
}

TEST(EntityKind, EveryKindHasItsOwnWordAndComesBackFromIt)
{
    std::set<std::string> words;
    for (const EntityKind kind : allEntityKinds) {
        words.insert(wordFor(kind));
        EXPECT_EQ(entityKindFor(wordFor(kind)), kind);
    }
    EXPECT_EQ(words.size(), std::size(allEntityKinds));
    EXPECT_FALSE(entityKindFor("Booking"));
}

TEST(EntityKind, NumbersAreThoseOnDisk)
{
    EXPECT_EQ(static_cast<int>(EntityKind::Settings), 1);
    EXPECT_EQ(static_cast<int>(EntityKind::Customer), 9);
    EXPECT_EQ(static_cast<int>(EntityKind::Booking), 10);
    EXPECT_EQ(static_cast<int>(EntityKind::Block), 11);
}

TEST(Slot, SortsItsBaysAndDropsRepeats)
{
    const Slot slot = Slot::of({valueBay(3), valueBay(1), valueBay(3)}, valueEvening);
    EXPECT_EQ(slot.bays, (std::vector<BayId>{valueBay(1), valueBay(3)}));
    EXPECT_EQ(slot, Slot::of({valueBay(1), valueBay(3)}, valueEvening));
}

TEST(SlotDeathTest, WithoutABayIsABrokenInvariant)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH((void)Slot::of({}, valueEvening), "broken invariant");
}

TEST(Record, KeepsItsFieldsInOrderWhateverTheOrderOfSetting)
{
    Record one;
    one.set(Field::Title, std::string("League"));
    one.set(Field::Name, std::string("Quinn"));
    Record two;
    two.set(Field::Name, std::string("Quinn"));
    two.set(Field::Title, std::string("League"));
    EXPECT_EQ(one, two);
    EXPECT_EQ(one.entries().front().first, Field::Name);
}

TEST(Record, NothingRemovesAField)
{
    Record record;
    record.set(Field::Name, std::string("Quinn"));
    record.set(Field::Name, std::string("Peter"));
    EXPECT_EQ(record.get(Field::Name), Value(std::string("Peter")));
    EXPECT_EQ(record.entries().size(), 1U);
    record.set(Field::Name, {});
    EXPECT_TRUE(record.isEmpty());
    record.set(Field::Name, {});
    EXPECT_TRUE(record.isEmpty());
    EXPECT_EQ(record.get(Field::Name), Value());
}

TEST(PhoneKey, IsTheLastTenDigits)
{
    EXPECT_EQ(phoneKey("+1 (902) 555-0143"), "9025550143");
    EXPECT_EQ(phoneKey("902.555.0143"), "9025550143");
    EXPECT_EQ(phoneKey("001 902 555 0143"), "9025550143");
    EXPECT_EQ(phoneKey("555-0143"), "5550143");
}

TEST(PhoneKey, WithoutDigitsIsEmpty)
{
    EXPECT_EQ(phoneKey(""), "");
    EXPECT_EQ(phoneKey("unknown"), "");
}

} // namespace
} // namespace bayboard
