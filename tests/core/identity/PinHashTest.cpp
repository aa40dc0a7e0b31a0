#include "core/identity/PinHash.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

/// As cheap as libsodium makes it.
constexpr PinCost cheap{1, 8192};

class PinHash : public testing::Test
{
protected:
    static OperatorId idOf(const char *name) { return OperatorId{makeNamedUuid({}, name)}; }

    SeededRandom m_random{1};
    Pepper m_pepper = Pepper::make(m_random);
    OperatorId m_lee = idOf("lee");
};

TEST_F(PinHash, TheRightPinIsTheOnlyOneThatFits)
{
    const auto hash = hashPin("135790", m_lee, m_pepper, cheap);
    ASSERT_TRUE(hash);
    EXPECT_TRUE(verifyPin(*hash, "135790", m_lee, m_pepper));
    for (const char *wrong : {"135791", "13579", "1357900", "", "035790"})
        EXPECT_FALSE(verifyPin(*hash, wrong, m_lee, m_pepper)) << wrong;
}

TEST_F(PinHash, ItIsArgon2idWithTheCostInItAndNoPin)
{
    const auto hash = hashPin("135790", m_lee, m_pepper, cheap);
    ASSERT_TRUE(hash);
    EXPECT_EQ(hash->substr(0, 16), m_pepper.mark());
    EXPECT_EQ(hash->substr(16, 27), "$argon2id$v=19$m=8,t=1,p=1$");
    EXPECT_EQ(hash->find("135790"), std::string::npos);
}

TEST_F(PinHash, TheSamePinTwiceHasTwoHashes)
{
    EXPECT_NE(*hashPin("135790", m_lee, m_pepper, cheap),
              *hashPin("135790", m_lee, m_pepper, cheap));
}

TEST_F(PinHash, AHashPutInAnotherOperatorsPlaceFitsNothing)
{
    const auto hash = hashPin("135790", m_lee, m_pepper, cheap);
    EXPECT_FALSE(verifyPin(*hash, "135790", idOf("ana"), m_pepper));
}

TEST_F(PinHash, AnotherDevicesPepperFitsNothing)
{
    const auto hash = hashPin("135790", m_lee, m_pepper, cheap);
    const Pepper other = Pepper::make(m_random);
    EXPECT_FALSE(verifyPin(*hash, "135790", m_lee, other));
    // Not even under the right mark.
    EXPECT_FALSE(verifyPin(other.mark() + hash->substr(16), "135790", m_lee, other));
    EXPECT_EQ(markOf(*hash), m_pepper.mark());
}

TEST_F(PinHash, WhatIsNoHashFitsNothing)
{
    const std::string mark = m_pepper.mark();
    const std::string good = *hashPin("135790", m_lee, m_pepper, cheap);
    for (const std::string &text : {std::string(),
                                    std::string("135790"),
                                    mark,
                                    mark + "$argon2id$",
                                    good.substr(0, good.size() - 1),
                                    good.substr(16),
                                    mark + "$argon2id$" + std::string(500, 'x')}) {
        EXPECT_FALSE(verifyPin(text, "135790", m_lee, m_pepper)) << text;
        EXPECT_FALSE(verifyPin(text, "", m_lee, m_pepper)) << text;
    }
    EXPECT_EQ(markOf("135790"), "");
    EXPECT_EQ(markOf(mark), "");
}

TEST_F(PinHash, AGrownCostWantsTheHashMadeAnew)
{
    const std::string hash = *hashPin("135790", m_lee, m_pepper, cheap);
    EXPECT_FALSE(wantsRehash(hash, cheap));
    EXPECT_TRUE(wantsRehash(hash, {2, 8192}));
    EXPECT_TRUE(wantsRehash(hash, {1, 16384}));
    EXPECT_TRUE(wantsRehash(hash));
    EXPECT_TRUE(wantsRehash("no hash"));
}

TEST_F(PinHash, TheCostOfTheRealThingIsWhatWasChosen)
{
    const auto hash = hashPin("135790", m_lee, m_pepper);
    ASSERT_TRUE(hash);
    EXPECT_EQ(hash->substr(16, 31), "$argon2id$v=19$m=65536,t=3,p=1$");
    EXPECT_TRUE(verifyPin(*hash, "135790", m_lee, m_pepper));
    EXPECT_FALSE(wantsRehash(*hash));
}

} // namespace
} // namespace bayboard
