// The dialog that takes an open club to a server: one at a time, a fault can be mended in it, Esc
// stops it.

#include "app/desktop/ServerOffering.h"
#include "core/desk/DeskSync.h"
#include "tests/app/desktop/FakeServer.h"
#include "tests/support/TestDesk.h"
#include "tests/ui/window/OwnSettings.h"
#include "ui/sync/JoinDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class OfferingAClub : public testing::Test
{
protected:
    OfferingAClub()
    {
        window.show();
        QObject::connect(&offering, &ServerOffering::given, [this](const ServerPlace &place) {
            places.push_back(place.address);
            token = offering.takeToken();
        });
    }

    QList<JoinDialog *> dialogs() { return window.findChildren<JoinDialog *>(); }

    bool comesTrue(const std::function<bool()> &what)
    {
        return QTest::qWaitFor(
            [&] {
                desk.settle();
                return what();
            },
            20000);
    }

    void fillIn(const char *secret)
    {
        ASSERT_EQ(dialogs().size(), 1);
        JoinDialog &dialog = *dialogs().front();
        dialog.findChild<QLineEdit *>(QStringLiteral("serverAddress"))->setText(server.address());
        dialog.findChild<QLineEdit *>(QStringLiteral("token"))->setText(QLatin1String(secret));
        dialog.findChild<QPushButton *>(QStringLiteral("primary"))->click();
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
    QWidget window;
    ServerOffering offering{window};
    QStringList places;
    Secret token;
};

TEST_F(OfferingAClub, AskedTwiceShowsOneDialogAndHandsOnPlaceAndTokenWhenAllIsThere)
{
    offering.ask(*desk);
    offering.ask(*desk);
    EXPECT_EQ(dialogs().size(), 1);
    fillIn("bb_1");
    ASSERT_TRUE(comesTrue([&] { return !places.isEmpty(); }));
    EXPECT_EQ(places, QStringList{server.address()});
    EXPECT_EQ(token.view(), "bb_1");
    EXPECT_TRUE(follows());
    ASSERT_TRUE(comesTrue([&] { return dialogs().isEmpty(); })) << "it closes by itself";
}

TEST_F(OfferingAClub, AFaultStaysInTheDialogUntilItIsMended)
{
    std::string reason = R"({"code":"UNAUTHORIZED","status":401})";
    server.instead = [&](const FakeServer::Asked &asked) {
        return asked.token == "bb_2" ? std::nullopt : std::optional(FakeServer::Reply{401, reason});
    };
    offering.ask(*desk);
    fillIn("bb_1");
    const auto *fault = dialogs().front()->findChild<QLabel *>(QStringLiteral("warning"));
    ASSERT_TRUE(comesTrue([&] { return !fault->text().isEmpty(); }));
    EXPECT_TRUE(places.isEmpty());
    reason = R"({"code":"TOKEN_EXPIRED","status":401})";
    fillIn("bb_1");
    ASSERT_TRUE(comesTrue([&] { return fault->text().contains(QStringLiteral("has expired")); }));
    fillIn("bb_2");
    ASSERT_TRUE(comesTrue([&] { return !places.isEmpty(); }));
    EXPECT_EQ(token.view(), "bb_2");
}

TEST_F(OfferingAClub, EscStopsWhatIsOnItsWay)
{
    // Pressed while the second part is on its way, which is never answered.
    server.instead = [this](const FakeServer::Asked &asked) -> std::optional<FakeServer::Reply> {
        if (server.taken() == 0 || asked.path == "/v1/sync")
            return std::nullopt;
        QTest::keyClick(dialogs().front(), Qt::Key_Escape);
        return FakeServer::Reply{};
    };
    desk.showDay();
    desk.book("D1", "18:00", "19:00");
    offering.ask(*desk);
    fillIn("bb_1");
    ASSERT_TRUE(comesTrue([&] { return dialogs().isEmpty(); }));
    const std::size_t asked = server.asked.size();
    desk.settle();
    QCoreApplication::processEvents();
    EXPECT_TRUE(places.isEmpty());
    EXPECT_EQ(server.asked.size(), asked);
    EXPECT_FALSE(follows());
}

TEST_F(OfferingAClub, AWindowThatLetsGoOfItsClubTakesTheDialogAlong)
{
    offering.ask(*desk);
    offering.stop();
    EXPECT_TRUE(dialogs().isEmpty());
    EXPECT_FALSE(follows());
}

} // namespace
} // namespace bayboard::test
