#include "app/keychain/SystemKeychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include <gtest/gtest.h>

#include <future>

namespace bayboard {
namespace {

struct Answer
{
    KeychainState state;
    std::string secret;
};

class KeychainTest : public testing::Test
{
protected:
    Answer read(const std::string &key)
    {
        return wait([&](Keychain::Done done) { m_keychain.read(key, std::move(done)); });
    }

    KeychainState write(const std::string &key, const char *secret)
    {
        return wait([&](Keychain::Done done) {
                   m_keychain.write(key, Secret(secret), std::move(done));
               })
            .state;
    }

    template <typename Ask> static Answer wait(Ask ask)
    {
        std::promise<Answer> promise;
        auto future = promise.get_future();
        ask([&promise](const KeychainAnswer &answer) {
            promise.set_value({answer.state, std::string(answer.secret.view())});
        });
        return future.get();
    }

    SystemKeychain m_keychain{{"no-such-folder", BAYBOARD_KEYCHAIN_FOLDER}, "Bayboard test"};
};

using NoKeychain = KeychainTest;
using Keyring = KeychainTest;

TEST_F(NoKeychain, WithoutABusThereIsNoService)
{
    EXPECT_EQ(read("a").state, KeychainState::NoService);
    EXPECT_EQ(write("a", "one"), KeychainState::NoService);
    EXPECT_EQ(read("a").state, KeychainState::NoService);
}

TEST_F(NoKeychain, WithoutItsModuleThereIsNoService)
{
    SystemKeychain none({"no-such-folder"}, "Bayboard test");
    EXPECT_EQ(wait([&](Keychain::Done done) { none.read("a", std::move(done)); }).state,
              KeychainState::NoService);
    EXPECT_EQ(
        wait([&](Keychain::Done done) { none.write("a", Secret("x"), std::move(done)); }).state,
        KeychainState::NoService);
}

TEST_F(Keyring, WhatIsWrittenIsReadAndTheRestIsAbsent)
{
    EXPECT_EQ(read("never").state, KeychainState::Absent);
    EXPECT_EQ(write("a", "one"), KeychainState::Present);
    EXPECT_EQ(read("a").state, KeychainState::Present);
    EXPECT_EQ(read("a").secret, "one");
    EXPECT_EQ(write("a", "two"), KeychainState::Present);
    EXPECT_EQ(read("a").secret, "two");
    EXPECT_EQ(read("b").state, KeychainState::Absent);
    SystemKeychain other({BAYBOARD_KEYCHAIN_FOLDER}, "Another program");
    EXPECT_EQ(wait([&](Keychain::Done done) { other.read("a", std::move(done)); }).state,
              KeychainState::Absent);
}

TEST_F(Keyring, ALockedOneIsNeitherAbsentNorMissing)
{
    ASSERT_EQ(write("locked away", "one"), KeychainState::Present);
    QDBusMessage lock
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                         QStringLiteral("/org/freedesktop/secrets"),
                                         QStringLiteral("org.freedesktop.Secret.Service"),
                                         QStringLiteral("Lock"));
    const QDBusObjectPath collection(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    lock << QVariant::fromValue(QList<QDBusObjectPath>{collection});
    ASSERT_EQ(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    EXPECT_EQ(read("locked away").state, KeychainState::Locked);
    EXPECT_EQ(read("never").state, KeychainState::Locked);
    EXPECT_EQ(write("b", "two"), KeychainState::Locked);
}

} // namespace
} // namespace bayboard

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
