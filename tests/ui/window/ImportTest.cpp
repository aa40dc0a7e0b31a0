#include "tests/ui/window/OpenWindow.h"
#include "ui/dialogs/ImportDialog.h"

#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

QString writeExport(const test::TemporaryFolder &folder)
{
    const QString path = QString::fromStdString(folder.path("export.csv").string());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("User,Resource,Title,Begin,End,Reference,Status\n"
               "Amira Haddad,D2,,2026-06-16 16:30,2026-06-16 18:00,R1,Confirmed\n"
               "Paula Quinn,D2,,2026-06-16 17:30,2026-06-16 19:00,R2,Confirmed\n"
               "Wen Ali,D3,,2026-06-31 09:00,2026-06-31 10:00,R3,Confirmed\n");
    return path;
}

ImportDialog *openDialog(OpenWindow &open, const QString &file)
{
    open.window().openImport(file);
    open.settle();
    return open.window().findChild<ImportDialog *>();
}

} // namespace

TEST(Import, ReportsBeforeAnythingIsKeptThenIsOneStep)
{
    OpenWindow open;
    const test::TemporaryFolder folder;
    const QString file = writeExport(folder);
    ImportDialog *dialog = openDialog(open, file);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    EXPECT_EQ(dialog->plan()->created, 1);
    EXPECT_EQ(dialog->plan()->unreadable.size(), 1U);
    EXPECT_EQ(dialog->plan()->clashes.size(), 1U);
    EXPECT_FALSE(open.club->undoState().undo.has_value());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("import")), Qt::LeftButton);
    open.settle();
    ASSERT_TRUE(open.club->undoState().undo.has_value());
    EXPECT_TRUE(open.club.verifies());
    open.board().setFocus();
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_FALSE(open.club->undoState().undo.has_value());
    // After the undo the rows are new again.
    dialog = openDialog(open, file);
    ASSERT_TRUE(dialog->plan().has_value());
    EXPECT_EQ(dialog->plan()->created, 1);
}

TEST(Import, AFileThatCannotBeReadIsSaidInOneSentence)
{
    OpenWindow open;
    ImportDialog *dialog = openDialog(open, QStringLiteral("/nowhere/export.csv"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->plan().has_value());
    EXPECT_TRUE(dialog->summary().contains(QStringLiteral("export.csv")));
    EXPECT_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
}
