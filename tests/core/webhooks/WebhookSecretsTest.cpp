#include "core/webhooks/WebhookSecrets.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class Secrets : public testing::Test
{
protected:
    /// A key that stays where it is once it was made.
    WebhookSecrets::FindKey keyIn(std::string &where)
    {
        return [this, &where](bool make) -> Result<Secret> {
            while (make && where.size() < WebhookSecrets::keySize)
                where += static_cast<char>(random.next());
            return Secret(std::string_view(where));
        };
    }

    SeededRandom random{3};
    std::string place;
    std::string otherPlace;
    WebhookId webhook{Uuid{{1}}};
    WebhookSecrets secrets{keyIn(place), random};
};

TEST_F(Secrets, ASealedOneSaysNothingAndIsOpenedAgain)
{
    const auto sealed = secrets.seal("whsec_abc", webhook);
    ASSERT_TRUE(sealed.has_value());
    EXPECT_EQ(sealed->find("whsec"), std::string::npos);
    EXPECT_EQ(secrets.open(*sealed, webhook)->view(), "whsec_abc");
    EXPECT_NE(*secrets.seal("whsec_abc", webhook), *sealed) << "the same twice cannot be told";
    WebhookSecrets later(keyIn(place), random);
    EXPECT_EQ(later.open(*sealed, webhook)->view(), "whsec_abc") << "after a restart";
}

TEST_F(Secrets, ASealedOneIsOfOneWebhookOnly)
{
    const auto sealed = secrets.seal("whsec_abc", webhook);
    EXPECT_FALSE(secrets.open(*sealed, WebhookId{Uuid{{2}}}).has_value());
}

TEST_F(Secrets, WithoutTheKeyOrWithAnotherNothingIsOpened)
{
    const auto sealed = secrets.seal("whsec_abc", webhook);
    WebhookSecrets other(keyIn(otherPlace), random);
    EXPECT_EQ(other.open(*sealed, webhook).error().code, ErrorCode::NotFound) << "none";
    ASSERT_TRUE(other.seal("x", webhook).has_value());
    EXPECT_EQ(other.open(*sealed, webhook).error().code, ErrorCode::NotFound) << "another";
}

TEST_F(Secrets, AWrongKeyIsForgottenWhenTheRightOneIsBrought)
{
    const auto sealed = secrets.seal("whsec_abc", webhook);
    WebhookSecrets other(keyIn(otherPlace), random);
    ASSERT_TRUE(other.seal("x", webhook).has_value());
    EXPECT_FALSE(other.open(*sealed, webhook).has_value());
    otherPlace = place;
    const auto opened = other.open(*sealed, webhook);
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->view(), "whsec_abc");
}

TEST_F(Secrets, WhatWasChangedOrCutOffIsNotOpened)
{
    const std::string sealed = *secrets.seal("whsec_abc", webhook);
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::string wrong = sealed;
        wrong[i] = static_cast<char>(wrong[i] ^ 1);
        EXPECT_FALSE(secrets.open(wrong, webhook).has_value()) << i;
        EXPECT_FALSE(secrets.open(sealed.substr(0, i), webhook).has_value()) << i;
    }
}

} // namespace
} // namespace bayboard::test
