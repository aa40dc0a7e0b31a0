// The windows beside the board, by keys alone: who is to be told, kinds of block, closed dates.

#include "tests/e2e/WindowTest.h"

#include <QJsonArray>

#include <algorithm>

namespace bayboard::test {
namespace {

class Lists : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (HasFatalFailure())
            return;
        makeClub();
    }

    [[nodiscard]] QJsonArray listed(const QStringList &command, const char *key) const
    {
        return ctlJson(command).value(QLatin1String(key)).toArray();
    }

    void expectDialog(const char *title)
    {
        expectWindow(title, [title](const QJsonObject &shown) {
            return textOf(shown, "dialog") == title && isSet(shown, "active");
        });
    }
};

TEST_F(Lists, WhoIsToBeToldIsTickedOffByKeysAndTakenBack)
{
    book("Bay 1", "14:00", 60, "Jo");
    const Finished laid = ctl(words({"block",
                                     "--bays",
                                     "Harbour/Bay 1",
                                     "--kind",
                                     "maintenance",
                                     "--start",
                                     "2026-11-23T14:00",
                                     "--minutes",
                                     "60",
                                     "--on-clash",
                                     "cancel"}));
    ASSERT_EQ(laid.exit, 0) << laid.err.constData();
    startProgram();
    press("ctrl+shift+t");
    expectDialog("People to be told");
    EXPECT_EQ(listed(words({"notices"}), "notices").size(), 1);
    press("space");
    EXPECT_TRUE(eventually([&] { return listed(words({"notices"}), "notices").isEmpty(); }));
    press("ctrl+z");
    EXPECT_TRUE(eventually([&] { return listed(words({"notices"}), "notices").size() == 1; }));
}

TEST_F(Lists, ADateIsClosedAndOpenedAgainByKeys)
{
    startProgram();
    press("ctrl+shift+d");
    expectDialog("Closed dates");
    press("alt+a"); // Add: tomorrow
    EXPECT_TRUE(eventually([&] { return listed(words({"holidays"}), "holidays").size() == 2; }));
    press("ctrl+z");
    EXPECT_TRUE(eventually([&] { return listed(words({"holidays"}), "holidays").isEmpty(); }));
}

TEST_F(Lists, AKindOfBlockIsMadeByKeysAlone)
{
    startProgram();
    press("ctrl+shift+k");
    expectDialog("Kinds of block");
    press("alt+w");
    type("Lane oiling"); // at once: nothing waits for the button
    press("ctrl+s");
    const auto isThere = [this] {
        const QJsonArray kinds = listed(words({"kinds"}), "kinds");
        return std::any_of(kinds.begin(), kinds.end(), [](const QJsonValue &kind) {
            const QJsonObject one = kind.toObject();
            return textOf(one, "name") == "Lane oiling" && !isSet(one, "retired");
        });
    };
    expectWindow("that it is made", [](const QJsonObject &shown) {
        return textOf(shown, "dialogText").find("Lane oiling is a kind") != std::string::npos;
    });
    EXPECT_TRUE(isThere());
    press("ctrl+z");
    EXPECT_TRUE(eventually([&] { return !isThere(); }));
}

} // namespace
} // namespace bayboard::test
