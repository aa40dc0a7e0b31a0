// Whose role may not know customers finds no name anywhere in the window: one is planted in every
// field that a person fills in, and everything that a widget says is looked through.

#include "tests/ui/window/OpenWindow.h"
#include "ui/board/BoardView.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

const QString planted = QStringLiteral("Zyxwarth");

class HiddenNames : public testing::Test
{
protected:
    HiddenNames()
    {
        open.settle();
        Proposal proposal = open.club.proposal("D1", "18:00", "19:00", "Zyxwarth1");
        proposal.after.guestPhone = "902-555-7391";
        proposal.after.notes = "Zyxwarth2";
        proposal.after.title = "Zyxwarth3";
        booking = *open.club->commit(proposal);
        open.settle();
        Customer customer;
        customer.name = "Zyxwarth4";
        customer.email = "zyxwarth@example.org";
        customer.phones = {"902-555-7391"};
        customer.notes = "Zyxwarth5";
        Proposal known = open.club.proposal("D2", "18:00", "19:00");
        known.after.guestName.clear();
        known.newCustomer = customer;
        regular = *open.club->commit(known);
        open.settle();
        const Committed third = open.club.book("D4", "18:00", "19:00", "Zyxwarth7");
        open.settle();
        const Booking now = open.club->booking(BookingId{third.entity})->booking;
        Proposal gone{now, now};
        gone.after.state = BookingState::Cancelled;
        gone.after.reason = "Zyxwarth6";
        EXPECT_TRUE(open.club->commit(gone));
        open.settle();
    }

    /// Kim may do everything but know customers.
    void blind()
    {
        ASSERT_TRUE(open.club->setActor(open.club.person("Olga")));
        Role role;
        role.id = Uuid{{0xB1}};
        role.key = "blind";
        role.name = "Blind";
        for (std::size_t i = 0; i < permissionCount; ++i) {
            const auto verb = static_cast<Permission>(i);
            if (verb != Permission::CustomerReadName && verb != Permission::CustomerReadContact)
                role.permissions.emplace_back(wordFor(verb));
        }
        const Operator kim = *open.club->club().person(open.club.person("Kim"));
        Operator after = kim;
        after.roles = {"blind"};
        open.club->editClub(
            {{{EntityKind::Role, role.id}, Record(), toRecord(role)},
             {{EntityKind::Operator, kim.id.value}, toRecord(kim), toRecord(after)}},
            {LabelCode::EditClub, {}},
            [](const Outcome &outcome) { EXPECT_TRUE(outcome); });
        open.settle();
        open.page().setActor(kim.id);
        open.settle();
    }

    /// Everything that the window says, one text a line.
    QStringList said()
    {
        // What was let go of a moment ago is still there without an event loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList all;
        QList<QWidget *> widgets = open.window().findChildren<QWidget *>();
        widgets += &open.window();
        for (QWidget *widget : widgets) {
            all += {widget->windowTitle(),
                    widget->toolTip(),
                    widget->whatsThis(),
                    widget->statusTip(),
                    widget->accessibleName(),
                    widget->accessibleDescription()};
            for (const char *property : {"text", "plainText", "currentText", "placeholderText"})
                all += widget->property(property).toString();
            for (const QAction *action : widget->actions())
                all += {action->text(), action->toolTip()};
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
                read(view->model(), all);
        }
        hear(QAccessible::queryAccessibleInterface(&open.board()), all, 0);
        return all;
    }

    static void read(const QAbstractItemModel *model, QStringList &all)
    {
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role : {Qt::DisplayRole,
                                       Qt::ToolTipRole,
                                       Qt::AccessibleTextRole,
                                       Qt::AccessibleDescriptionRole,
                                       Qt::EditRole})
                    all += model->index(row, column).data(role).toString();
    }

    static void hear(QAccessibleInterface *element, QStringList &all, int depth)
    {
        constexpr int mostChildren = 4000;
        if (element == nullptr || depth > 3)
            return;
        for (const QAccessible::Text text :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            all += element->text(text);
        for (int i = 0; i < std::min(element->childCount(), mostChildren); ++i)
            hear(element->child(i), all, depth + 1);
    }

    QString found()
    {
        for (const QString &text : said())
            for (const QString &secret :
                 {planted, QStringLiteral("zyxwarth"), QStringLiteral("555-7391")})
                if (text.contains(secret))
                    return text;
        return {};
    }

    /// The board with each of them chosen, and the lists that are opened by keys.
    QString foundAnywhere()
    {
        for (const Committed &each : {booking, regular}) {
            open.select(each);
            open.settle();
            if (const QString text = found(); !text.isEmpty())
                return QStringLiteral("inspector: ") + text;
        }
        for (const Qt::Key key : {Qt::Key_H, Qt::Key_T, Qt::Key_K, Qt::Key_O}) {
            open.board().setFocus();
            open.press(key, Qt::ControlModifier | Qt::ShiftModifier);
            open.settle();
            if (const QString text = found(); !text.isEmpty())
                return QStringLiteral("list: ") + text;
        }
        return {};
    }

    OpenWindow open;
    Committed booking;
    Committed regular;
};

} // namespace

TEST_F(HiddenNames, AreSeenByWhoMayKnowThem)
{
    EXPECT_FALSE(foundAnywhere().isEmpty());
}

TEST_F(HiddenNames, AreNowhereForWhoMayNot)
{
    blind();
    EXPECT_EQ(foundAnywhere(), QString());
}

TEST_F(HiddenNames, AreNotOnTheUndoButtonOfOnesOwnStep)
{
    blind();
    const Booking now = open.club->booking(BookingId{booking.entity})->booking;
    Proposal move{now, now};
    move.after.slot = Slot::of({open.club.bay("D3")}, now.slot.span);
    ASSERT_TRUE(open.club->commit(move));
    open.settle();
    ASSERT_TRUE(open.club->undoState().undo);
    EXPECT_EQ(found(), QString());
    EXPECT_EQ(open.club->undoState().undo->head.label.code, LabelCode::MoveBooking);
}
