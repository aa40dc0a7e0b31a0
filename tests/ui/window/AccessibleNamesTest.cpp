// Whatever the keyboard comes to has a name that can be spoken: in the window and in everything
// that is opened from it.

#include "tests/ui/window/OpenWindow.h"
#include "ui/board/BoardView.h"
#include "ui/window/Actions.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

std::string describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *each = &widget; each != nullptr; each = each->parentWidget())
        path.prepend(QLatin1String(each->metaObject()->className()) + QLatin1Char(' ')
                     + each->objectName());
    return path.join(QStringLiteral(" > ")).toStdString();
}

/// Those without a name among what Tab reaches.
std::vector<std::string> nameless(const QWidget &root)
{
    std::vector<std::string> found;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isReached = widget->isVisibleTo(&root) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (!isReached)
            continue;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        if (heard == nullptr || heard->text(QAccessible::Name).trimmed().isEmpty())
            found.push_back(describe(*widget));
    }
    return found;
}

class AccessibleNames : public testing::Test
{
protected:
    AccessibleNames() { open.settle(); }

    void expectNames(const char *where)
    {
        for (const QWidget *window : dialogs() + QList<QWidget *>{&open.window()})
            EXPECT_EQ(nameless(*window), std::vector<std::string>()) << where;
    }

    [[nodiscard]] static QList<QWidget *> dialogs()
    {
        QList<QWidget *> open;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && qobject_cast<QDialog *>(widget) != nullptr)
                open += widget;
        }
        return open;
    }

    void closeDialogs()
    {
        for (QWidget *dialog : dialogs())
            static_cast<QDialog *>(dialog)->reject();
        open.settle();
    }

    OpenWindow open;
};

} // namespace

TEST_F(AccessibleNames, OfTheWindowWithNothingChosen)
{
    expectNames("the window");
}

TEST_F(AccessibleNames, OfTheInspectorWithABooking)
{
    const Committed booking = open.club.book("D2", "14:00", "15:00", "P. Quinn");
    open.settle();
    open.select(booking);
    open.settle();
    expectNames("a booking");
}

TEST_F(AccessibleNames, OfTheCreation)
{
    open.drag(open.slot("D3", "15:00", "16:30"));
    open.settle();
    open.type(QStringLiteral("Jo"));
    open.settle();
    expectNames("the creation");
}

TEST_F(AccessibleNames, OfEveryDialogThatTheMenuOpens)
{
    ASSERT_TRUE(open.club->setActor(open.club.person("Olga")));
    open.page().setActor(open.club.person("Olga"));
    const Committed booking = open.club.book("D2", "14:00", "15:00", "P. Quinn");
    open.settle();
    int opened = 0;
    for (const char *id : {"block.new",
                           "booking.cancel",
                           "booking.customer",
                           "booking.giveHalf",
                           "club.audit",
                           "club.overrides",
                           "club.runSheet",
                           "edit.steps",
                           "help.keys",
                           "list.closedDates",
                           "list.features",
                           "list.freeTime",
                           "list.kinds",
                           "list.notices",
                           "list.people",
                           "list.places",
                           "list.rules",
                           "view.palette"}) {
        open.select(booking);
        open.settle();
        QAction *action = open.window().actions()->find(id);
        if (action == nullptr || !action->isEnabled())
            continue;
        action->trigger();
        open.settle();
        opened += dialogs().isEmpty() ? 0 : 1;
        expectNames(id);
        closeDialogs();
    }
    EXPECT_GE(opened, 6);
}

TEST_F(AccessibleNames, OfEveryView)
{
    const Committed booking = open.club.book("D2", "14:00", "15:00", "P. Quinn");
    open.settle();
    open.select(booking);
    for (const char *id : {"view.week", "view.month", "view.list", "view.day"}) {
        QAction *action = open.window().actions()->find(id);
        ASSERT_NE(action, nullptr) << id;
        action->trigger();
        open.settle();
        expectNames(id);
    }
}

TEST_F(AccessibleNames, ButtonsThatShowAChoiceSayWhichItIs)
{
    const auto nameOf = [&](const char *button) {
        return QAccessible::queryAccessibleInterface(open.button(button))
            ->text(QAccessible::Name)
            .toStdString();
    };
    EXPECT_EQ(nameOf("locationButton"), "Location: Dartmouth");
    EXPECT_EQ(nameOf("actorButton"), "Who is working: Manager: Mia");
}
