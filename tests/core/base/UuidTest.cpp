#include "core/base/Uuid.h"

#include <gtest/gtest.h>

#include <set>
#include <unordered_set>

namespace bayboard {
namespace {

constexpr Uuid dnsSpace{{0x6b,
                         0xa7,
                         0xb8,
                         0x10,
                         0x9d,
                         0xad,
                         0x11,
                         0xd1,
                         0x80,
                         0xb4,
                         0x00,
                         0xc0,
                         0x4f,
                         0xd4,
                         0x30,
                         0xc8}};

unsigned versionOf(const Uuid &uuid)
{
    return uuid.bytes[6] >> 4;
}

unsigned variantOf(const Uuid &uuid)
{
    return uuid.bytes[8] >> 6;
}

TEST(Uuid, IsWrittenInLowerCaseGroups)
{
    EXPECT_EQ(dnsSpace.toString(), "6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    EXPECT_EQ(Uuid().toString(), "00000000-0000-0000-0000-000000000000");
}

TEST(Uuid, IsReadInEitherCase)
{
    EXPECT_EQ(Uuid::parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), dnsSpace);
    EXPECT_EQ(Uuid::parse("6BA7B810-9DAD-11D1-80B4-00C04FD430C8"), dnsSpace);
}

TEST(Uuid, RefusesEveryOtherForm)
{
    for (const char *text : {"",
                             "6ba7b810",
                             "6ba7b8109dad11d180b400c04fd430c8",
                             "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}",
                             "6ba7b810-9dad-11d1-80b4-00c04fd430c",
                             "6ba7b810-9dad-11d1-80b4-00c04fd430c88",
                             " 6ba7b810-9dad-11d1-80b4-00c04fd430c",
                             "6ba7b810-9dad-11d1-80b4-00c04fd430cg",
                             "6ba7b810_9dad_11d1_80b4_00c04fd430c8",
                             "6ba7b81-09dad-11d1-80b4-00c04fd430c8",
                             "6ba7b810-9dad-11d1-80b4-00c04fd430c\xC3"})
        EXPECT_FALSE(Uuid::parse(text)) << text;
}

TEST(Uuid, OneWrongCharacterAnywhereIsRefused)
{
    const std::string good = dnsSpace.toString();
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bad = good;
        bad[i] = good[i] == '-' ? '0' : '-';
        EXPECT_FALSE(Uuid::parse(bad)) << bad;
    }
}

TEST(Uuid, ComesBackFromItsText)
{
    SeededRandom random(1);
    for (int i = 0; i < 1000; ++i) {
        const Uuid made = makeUuidV7(i, random);
        EXPECT_EQ(Uuid::parse(made.toString()), made);
    }
}

TEST(Uuid, OnlyAllZeroIsNone)
{
    EXPECT_TRUE(Uuid().isNull());
    for (std::size_t i = 0; i < 16; ++i) {
        Uuid uuid;
        uuid.bytes[i] = 1;
        EXPECT_FALSE(uuid.isNull());
    }
}

TEST(UuidV7, HasVersionVariantAndTime)
{
    SeededRandom random(7);
    const std::int64_t time = 0x0123456789AB;
    const Uuid uuid = makeUuidV7(time, random);
    EXPECT_EQ(versionOf(uuid), 7U);
    EXPECT_EQ(variantOf(uuid), 2U);
    EXPECT_EQ(uuid.toString().substr(0, 13), "01234567-89ab");
}

TEST(UuidV7, SortsByTheMillisecondItWasMadeIn)
{
    SeededRandom random(7);
    Uuid last;
    for (std::int64_t time = 1'795'000'000'000; time < 1'795'000'010'000; time += 7) {
        const Uuid made = makeUuidV7(time, random);
        EXPECT_LT(last, made);
        EXPECT_LT(last.toString(), made.toString());
        last = made;
    }
}

TEST(UuidV7, DiffersWithinOneMillisecond)
{
    SeededRandom random(3);
    std::set<Uuid> made;
    for (int i = 0; i < 10'000; ++i)
        made.insert(makeUuidV7(1, random));
    EXPECT_EQ(made.size(), 10'000U);
}

TEST(UuidV7, RepeatsWithTheSameSeed)
{
    SeededRandom one(42);
    SeededRandom two(42);
    SeededRandom other(43);
    EXPECT_EQ(makeUuidV7(5, one), makeUuidV7(5, two));
    EXPECT_NE(makeUuidV7(5, one), makeUuidV7(5, other));
}

TEST(NamedUuid, IsTheOneOfRfc9562)
{
    // RFC 9562, A.4: version 5 of "www.example.com" in the DNS name space.
    EXPECT_EQ(makeNamedUuid(dnsSpace, "www.example.com").toString(),
              "2ed6657d-e927-568b-95e1-2665a8aea6a2");
}

TEST(NamedUuid, IsTheSameEachTimeAndHangsOnBothParts)
{
    const Uuid made = makeNamedUuid(dnsSpace, "20261122T183000");
    EXPECT_EQ(makeNamedUuid(dnsSpace, "20261122T183000"), made);
    EXPECT_NE(makeNamedUuid(dnsSpace, "20261122T183001"), made);
    EXPECT_NE(makeNamedUuid(Uuid(), "20261122T183000"), made);
    EXPECT_EQ(versionOf(made), 5U);
    EXPECT_EQ(variantOf(made), 2U);
}

TEST(NamedUuid, ReadsTheWholeNameWithZeroBytes)
{
    EXPECT_NE(makeNamedUuid(dnsSpace, std::string_view("a\0b", 3)),
              makeNamedUuid(dnsSpace, std::string_view("a\0c", 3)));
    EXPECT_FALSE(makeNamedUuid(dnsSpace, "").isNull());
}

TEST(SeededRandom, IsSplitMix64)
{
    // First numbers of the reference code (https://prng.di.unimi.it/splitmix64.c), seed 1234567.
    SeededRandom random(1234567);
    EXPECT_EQ(random.next(), 6457827717110365317ULL);
    EXPECT_EQ(random.next(), 3203168211198807973ULL);
    EXPECT_EQ(random.next(), 9817491932198370423ULL);
}

TEST(UuidHash, HasNoCollisionsAmongManyIds)
{
    SeededRandom random(11);
    std::unordered_set<std::size_t> hashes;
    for (int i = 0; i < 100'000; ++i)
        hashes.insert(std::hash<Uuid>{}(makeUuidV7(1'795'000'000'000 + i, random)));
    EXPECT_GT(hashes.size(), 99'990U);
}

TEST(Id, IsReadAndWrittenLikeItsUuid)
{
    using DogId = Id<struct DogTag>;
    const auto id = DogId::parse(dnsSpace.toString());
    ASSERT_TRUE(id);
    EXPECT_EQ(id->value, dnsSpace);
    EXPECT_EQ(id->toString(), dnsSpace.toString());
    EXPECT_FALSE(DogId::parse("rex"));
    EXPECT_TRUE(DogId().isNull());
}

} // namespace
} // namespace bayboard
