// The windows beside the board, by keys alone: who is to be told, kinds of block, closed dates.

#include "tests/e2e/WindowTest.h"

#include <QJsonArray>

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

} // namespace
} // namespace bayboard::test
