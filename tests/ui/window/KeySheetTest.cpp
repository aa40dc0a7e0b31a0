// Keys are changed on the sheet of keys, work at once, and are there at the next start.

#include "tests/ui/window/OpenWindow.h"
#include "ui/board/BoardView.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/window/Actions.h"
#include "ui/window/KeptKeys.h"
#include "ui/window/KeyBindings.h"
#include "ui/window/KeyField.h"
#include "ui/window/KeySheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

QKeySequence keysOf(const char *text)
{
    return QKeySequence(QLatin1String(text));
}

class Keys : public testing::Test
{
protected:
    Keys()
    {
        open.press(Qt::Key_F1);
        open.settle();
        sheet = open.window().findChild<KeySheet *>();
        EXPECT_NE(sheet, nullptr);
    }

    template <typename Part> Part &part(const char *name) const
    {
        return *sheet->findChild<Part *>(QLatin1String(name));
    }

    /// Chooses the command with this text.
    void choose(const QString &text)
    {
        const auto items
            = part<QTreeWidget>("keys").findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_FALSE(items.isEmpty()) << text.toStdString();
        part<QTreeWidget>("keys").setCurrentItem(items.last());
    }

    void pressInField(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&part<KeyField>("newKey"), key, modifiers);
    }

    [[nodiscard]] QString note() const { return part<QLabel>("keyNote").text(); }

    [[nodiscard]] QList<QKeySequence> keysOfAction(const char *id) const
    {
        return open.window().actions()->find(id)->shortcuts();
    }

    OpenWindow open;
    KeySheet *sheet = nullptr;
};

TEST_F(Keys, AKeyThatIsGivenWorksAtOnceAndAtTheNextStart)
{
    const QString next = textFor(BoardCommand::NextDay);
    choose(next); // the last of that text is the board's
    pressInField(Qt::Key_J, Qt::NoModifier);
    open.click("useKey");
    EXPECT_EQ(note(), QStringLiteral("“%1” is J now.").arg(next));
    sheet->reject();
    const LocalDate date = open.board().date();
    open.board().setFocus();
    open.press(Qt::Key_J);
    EXPECT_EQ(open.board().date(), date + days(1));
    open.window().closeClub();
    open.window().showClub(*open.club, open.club.person("Mia"), std::nullopt);
    open.settle();
    EXPECT_EQ(open.board().keys(BoardCommand::NextDay), std::vector{keysOf("J")});
}

TEST_F(Keys, WhoHadTheKeyIsNamedFirstAndLosesIt)
{
    choose(QStringLiteral("Redo"));
    pressInField(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(note(), QStringLiteral("Now Ctrl+Z is for “Undo”, which would lose it."));
    EXPECT_EQ(keysOfAction("edit.undo"), QList{keysOf("Ctrl+Z")});
    open.click("addKey");
    EXPECT_TRUE(keysOfAction("edit.undo").isEmpty());
    EXPECT_EQ(keysOfAction("edit.redo"),
              (QList{keysOf("Ctrl+Shift+Z"), keysOf("Ctrl+Y"), keysOf("Ctrl+Z")}));
}

TEST_F(Keys, ALetterAloneIsForTheBoardOnly)
{
    choose(QStringLiteral("Undo"));
    pressInField(Qt::Key_U, Qt::NoModifier);
    EXPECT_TRUE(note().startsWith(QStringLiteral("U alone"))) << note().toStdString();
    EXPECT_FALSE(open.button("useKey")->isEnabled());
    EXPECT_FALSE(open.button("addKey")->isEnabled());
    pressInField(Qt::Key_F9, Qt::NoModifier);
    EXPECT_TRUE(open.button("useKey")->isEnabled());
}

TEST_F(Keys, TheUsualKeyComesBackAndIsTakenFromWhoGotIt)
{
    choose(QStringLiteral("Redo"));
    pressInField(Qt::Key_Z, Qt::ControlModifier);
    open.click("useKey");
    choose(QStringLiteral("Undo"));
    open.click("usualKey");
    EXPECT_EQ(keysOfAction("edit.undo"), QList{keysOf("Ctrl+Z")});
    EXPECT_TRUE(keysOfAction("edit.redo").isEmpty());
    EXPECT_FALSE(KeptKeys::of(QStringLiteral("edit.undo"))) << "it is as usual: nothing is kept";
    MessageBox::scriptNext(QMessageBox::Yes);
    open.click("usualKeys");
    EXPECT_EQ(keysOfAction("edit.redo"), (QList{keysOf("Ctrl+Shift+Z"), keysOf("Ctrl+Y")}));
    EXPECT_FALSE(KeptKeys::of(QStringLiteral("edit.redo")));
}

TEST_F(Keys, WhatSharesAKeyByCustomKeepsIt)
{
    const auto painted = open.board().keys(BoardCommand::PaintBlocks);
    KeyBindings bindings(*open.window().actions(), open.board());
    bindings.set(QStringLiteral("board.fix.other"), {});
    bindings.reset(QStringLiteral("board.fix.other"));
    EXPECT_EQ(open.board().keys(BoardCommand::TakeFixOther), painted);
    EXPECT_EQ(open.board().keys(BoardCommand::PaintBlocks), painted);
}

TEST_F(Keys, AreFoundByWordAndByKey)
{
    auto &tree = part<QTreeWidget>("keys");
    const auto shown = [&] {
        QStringList texts;
        for (int top = 0; top < tree.topLevelItemCount(); ++top)
            for (int row = 0; row < tree.topLevelItem(top)->childCount(); ++row)
                if (!tree.topLevelItem(top)->isHidden()
                    && !tree.topLevelItem(top)->child(row)->isHidden())
                    texts += tree.topLevelItem(top)->child(row)->text(0);
        return texts;
    };
    part<QLineEdit>("findKey").setText(QStringLiteral("ctrl+shift+z"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("Redo")});
    part<QLineEdit>("findKey").setText(QStringLiteral("zoom IN"));
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("Zoom in"), QStringLiteral("Zoom in")}));
}

TEST(KeptKeys, RubbishInTheSettingsIsNoKey)
{
    OpenWindow open;
    QSettings().setValue(QStringLiteral("keys/edit.undo"),
                         QStringList{QStringLiteral("Ctrl+Nonsense"), QStringLiteral("F8")});
    EXPECT_EQ(KeptKeys::of(QStringLiteral("edit.undo")), QList{keysOf("F8")});
    KeptKeys::forget(QStringLiteral("edit.undo"));
    EXPECT_FALSE(KeptKeys::of(QStringLiteral("edit.undo")));
}

TEST(KeyField, TakesASignWithoutTheShiftThatThisKeyboardNeedsForIt)
{
    KeyField field;
    QTest::keyClick(&field, Qt::Key_Plus, Qt::ShiftModifier);
    EXPECT_EQ(field.pressed(), keysOf("+"));
    QTest::keyClick(&field, Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(field.pressed(), keysOf("Shift+N"));
    QTest::keyClick(&field, Qt::Key_Control, Qt::ControlModifier);
    EXPECT_EQ(field.pressed(), keysOf("Shift+N")) << "a modifier alone is no key";
}

} // namespace
