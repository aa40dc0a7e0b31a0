// The whole task of booking, by a program that knows the window through AT-SPI alone: no mouse, no
// keys, no picture.

#include "tests/e2e/ScreenReader.h"
#include "tests/e2e/WindowTest.h"

namespace bayboard::test {
namespace {

class WithScreenReader : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (HasFatalFailure())
            return;
        const QString problem = m_reader.start(surroundings());
        ASSERT_TRUE(problem.isEmpty()) << problem.toStdString();
        makeClub();
        if (!HasFatalFailure())
            startProgram();
    }

    void drive(std::initializer_list<const char *> step)
    {
        const Finished done = ScreenReader::drive(surroundings(), words(step));
        ASSERT_EQ(done.exit, 0) << done.out.constData() << done.err.constData();
    }

private:
    ScreenReader m_reader;
};

TEST_F(WithScreenReader, ABookingIsMadeExtendedMovedCancelledAndBroughtBack)
{
    drive({"book", "Bay 2, 15:00", "Jo Guest"});
    expectDay({"Bay 2 15:00-16:00 Jo Guest confirmed"});
    drive({"extend", "Jo Guest"});
    expectDay({"Bay 2 15:00-16:30 Jo Guest confirmed"});
    drive({"move", "Jo Guest", "Bay 3, 17:00"});
    expectDay({"Bay 3 17:00-18:30 Jo Guest confirmed"});
    drive({"cancel", "Jo Guest", "Bay 3, 17:00", "Customer asked"});
    expectDay({"Bay 3 17:00-18:30 Jo Guest cancelled"});
    drive({"undo", "Jo Guest"});
    expectDay({"Bay 3 17:00-18:30 Jo Guest confirmed"});
    quit();
    EXPECT_TRUE(isSet(ctlJson(words({"verify"})), "ok"));
}

TEST_F(WithScreenReader, ARefusalIsHeardAndItsWayOutTaken)
{
    book("Bay 2", "15:00", 60, "Jo Guest");
    book("Bay 2", "16:00", 60, "Ann");
    drive({"refused", "Jo Guest", "Ann"});
    const std::vector<std::string> seen = day();
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_NE(seen,
              (std::vector<std::string>{"Bay 2 15:00-16:00 Jo Guest confirmed",
                                        "Bay 2 16:00-17:00 Ann confirmed"}));
    quit();
}

} // namespace
} // namespace bayboard::test
