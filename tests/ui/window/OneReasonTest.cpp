// Cancelling within the window by somebody who may not set a rule aside: why is asked once, and a
// manager's PIN does the rest.

#include "tests/ui/window/OpenWindow.h"
#include "ui/window/BookingActions.h"

#include <QDialog>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

constexpr const char *book = R"({"version": 1, "rules": [
  {"id": "late", "rule": "cancellationWindow", "hours": 24, "severity": "needs_override"}]})";

} // namespace

TEST(CancelWithinTheWindow, AsksForTheReasonOnceAndForAPin)
{
    OpenWindow open(book);
    open.club->pins().set(
        {}, Secret("135790"), false, [](const Status &done) { EXPECT_TRUE(done); }); // Mia's
    open.settle();
    const BookingId id{open.club.book("D2", "18:00", "19:00").entity};
    open.page().setActor(open.club.person("Sam"));
    open.settle();
    open.page().bookingActions().cancel(id);
    auto *why = open.window().findChild<QDialog *>(QStringLiteral("cancelDialog"));
    ASSERT_NE(why, nullptr);
    why->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("rang off"));
    open.click("danger");
    auto *allowed = open.window().findChild<QDialog *>(QStringLiteral("overrideDialog"));
    ASSERT_NE(allowed, nullptr);
    EXPECT_EQ(allowed->findChild<QLineEdit *>(QStringLiteral("reason"))->text(),
              QStringLiteral("rang off"));
    auto *pin = allowed->findChild<QLineEdit *>(QStringLiteral("approverPin"));
    ASSERT_NE(pin, nullptr);
    EXPECT_EQ(allowed->focusWidget(), pin); // nothing else is left to be filled in
    pin->setText(QStringLiteral("135790"));
    allowed->findChild<QAbstractButton *>(QStringLiteral("primary"))->click();
    open.settle();
    EXPECT_EQ(open.club->booking(id)->booking.state, BookingState::Cancelled);
    EXPECT_EQ(open.club->booking(id)->booking.reason, "rang off");
    EXPECT_TRUE(open.club.verifies());
}
