// The club of an open desk on its way to a server that has none: what goes there, what is said
// where it does not, and that nothing is lost of it.

#include "app/desktop/ServerGiving.h"
#include "core/desk/DeskSync.h"
#include "tests/app/desktop/FakeServer.h"
#include "tests/support/TestDesk.h"
#include "tests/ui/window/OwnSettings.h"

#include <QTest>

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class GivingAClub : public testing::Test
{
protected:
    GivingAClub()
    {
        desk.showDay();
        desk.book("D1", "18:00", "19:00");
        desk.book("D2", "18:00", "19:00"); // three steps with the club's own
    }

    void begin()
    {
        faults.clear();
        giving = std::make_unique<ServerGiving>(
            *desk, ServerPlace{server.address(), {}, false}, Secret("bb_1"));
        QObject::connect(giving.get(), &ServerGiving::failed, [this](const QString &said) {
            faults.push_back(said.toStdString());
        });
        QObject::connect(giving.get(), &ServerGiving::given, [this] { ++given; });
        giving->start();
    }

    bool comesTrue(const std::function<bool()> &what)
    {
        return QTest::qWaitFor(
            [&] {
                desk.settle();
                return what();
            },
            20000);
    }

    bool ends()
    {
        return comesTrue([&] { return given > 0 || !faults.empty(); });
    }

    bool follows()
    {
        std::optional<bool> is;
        DeskSync(*desk).state([&](const Result<std::optional<FollowingState>> &state) {
            is = state && state->has_value();
        });
        desk.settle();
        return is.value_or(false);
    }

    OwnSettings settings;
    TestDesk desk;
    FakeServer server;
    std::unique_ptr<ServerGiving> giving;
    std::vector<std::string> faults;
    int given = 0;
};

TEST_F(GivingAClub, TakesEveryStepThereInOrderAndFollowsFromThenOn)
{
    begin();
    ASSERT_TRUE(ends());
    EXPECT_EQ(given, 1);
    EXPECT_EQ(server.taken(), 3);
    ASSERT_EQ(server.asked.size(), 4U) << "who is there, and three parts";
    EXPECT_EQ(server.asked.front().path, "/v1/sync");
    for (std::size_t i = 1; i < server.asked.size(); ++i) {
        EXPECT_EQ(server.asked[i].query.queryItemValue(QStringLiteral("from")).toLongLong(),
                  qint64(i) - 1);
        EXPECT_EQ(server.asked[i].token, "bb_1");
    }
    EXPECT_TRUE(follows());
    const auto place = findServerPlace(desk->id(), desk->path());
    ASSERT_TRUE(place);
    EXPECT_EQ(place->address, server.address());
    EXPECT_EQ(giving->takeToken().view(), "bb_1");
    EXPECT_TRUE(desk.verifies());
}

TEST_F(GivingAClub, WithTheTokenOfOnePersonIsNotBegun)
{
    server.actor = desk.person("Olga");
    begin();
    ASSERT_TRUE(ends());
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_NE(faults.front().find("one person's"), std::string::npos) << faults.front();
    EXPECT_EQ(server.asked.size(), 1U);
    EXPECT_FALSE(follows());
}

TEST_F(GivingAClub, ToAServerThatHasOneSaysSoAndLeavesTheDeskAlone)
{
    server.instead = [](const FakeServer::Asked &asked) {
        return asked.path == "/v1/sync" ? std::nullopt : std::optional(FakeServer::hasClub());
    };
    begin();
    ASSERT_TRUE(ends());
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_NE(faults.front().find("has a club already"), std::string::npos) << faults.front();
    EXPECT_FALSE(follows());
    EXPECT_FALSE(findServerPlace(desk->id(), desk->path()));
    desk.book("D3", "18:00", "19:00");
}

TEST_F(GivingAClub, ThatWasBrokenOffGoesOnWhereTheServerIs)
{
    server.instead = [this](const FakeServer::Asked & /*asked*/) {
        return server.taken() < 2 ? std::nullopt : std::optional(FakeServer::Reply{});
    };
    begin();
    ASSERT_TRUE(ends());
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_FALSE(follows());
    server.instead = {};
    server.asked.clear();
    begin();
    ASSERT_TRUE(ends());
    EXPECT_EQ(given, 1) << faults.front();
    ASSERT_EQ(server.asked.size(), 3U) << "who is there; the first part again; the one that lacked";
    EXPECT_EQ(server.asked.back().query.queryItemValue(QStringLiteral("from")).toLongLong(), 2);
    EXPECT_TRUE(follows());
}

TEST_F(GivingAClub, ThatIsStoppedSaysNothingMoreAndTheDeskWorksAlone)
{
    begin();
    ASSERT_TRUE(comesTrue([&] { return server.taken() == 1; }));
    giving.reset();
    desk.settle();
    QCoreApplication::processEvents();
    EXPECT_EQ(given, 0);
    EXPECT_TRUE(faults.empty());
    EXPECT_FALSE(follows());
    EXPECT_TRUE(desk.verifies());
}

} // namespace
} // namespace bayboard::test
