// The bar over the board: what it shows as the window gets narrower.

#include "tests/ui/window/InLanguage.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/palette/PalettePopup.h"
#include "ui/sync/SyncWords.h"
#include "ui/window/Actions.h"
#include "ui/window/PaletteOpener.h"
#include "ui/window/PlaceSwitch.h"
#include "ui/window/TopBar.h"

#include <QApplication>
#include <QLayout>
#include <QLocale>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

const QString glass = QStringLiteral("⌕");

QAbstractButton *search(const OpenWindow &open)
{
    return open.button("view.palette");
}

/// Texts and dates of a language, as the program has them.
class Speaking
{
public:
    explicit Speaking(const char *language) : m_texts(language)
    {
        QLocale::setDefault(QLocale(QLatin1String(language)));
    }

    ~Speaking() { QLocale::setDefault(m_before); }

    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    const QLocale m_before;
    const test::InLanguage m_texts;
};

constexpr const char *spoken[] = {"en", "fr", "de", "es"};

/// Words, and all of them in sight.
bool isField(const OpenWindow &open)
{
    const QAbstractButton *button = search(open);
    return button->isVisible() && button->text().startsWith(glass + QLatin1Char(' '))
        && button->width() >= button->sizeHint().width();
}

void expectField(OpenWindow &open, int width)
{
    open.window().resize(width, 900);
    open.settle();
    EXPECT_EQ(open.page().topBar().width(), width);
    EXPECT_TRUE(isField(open)) << width << ": " << search(open)->text().toStdString();
}

/// All that is shown lies in the bar, and nothing on something else.
void expectInOrder(const OpenWindow &open)
{
    const TopBar &bar = open.page().topBar();
    EXPECT_LE(bar.layout()->totalMinimumSize().width(), open.window().width());
    QRegion taken;
    for (const QWidget *child : bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isHidden())
            continue;
        EXPECT_TRUE(bar.rect().contains(child->geometry())) << child->objectName().toStdString();
        EXPECT_FALSE(taken.intersects(child->geometry())) << child->objectName().toStdString();
        taken += child->geometry();
    }
}

} // namespace

TEST(TopBar, TheSearchSaysItsKeysAndOpensThePalette)
{
    OpenWindow open({}, QSize(1900, 900));
    open.board().setFocus();
    EXPECT_TRUE(search(open)->text().startsWith(glass + QStringLiteral(" Search or command")));
    EXPECT_TRUE(search(open)->text().endsWith(QStringLiteral("Ctrl+K")));
    EXPECT_EQ(search(open)->accessibleName(), QStringLiteral("Search and commands…"));
    QTest::mouseClick(search(open), Qt::LeftButton);
    open.settle();
    ASSERT_NE(open.page().commandPalette().popup(), nullptr);
    EXPECT_TRUE(open.page().commandPalette().popup()->isVisible());
    open.press(Qt::Key_Escape);
    open.settle();
    EXPECT_TRUE(open.board().hasFocus()) << "where the keyboard was before";
}

TEST(TopBar, TheSearchNamesTheKeysThatItHasNow)
{
    OpenWindow open({}, QSize(1900, 900));
    open.window().actions()->setKeys(QStringLiteral("view.palette"),
                                     {QKeySequence(QStringLiteral("Ctrl+J"))});
    EXPECT_TRUE(search(open)->text().endsWith(QStringLiteral("Ctrl+J")));
}

TEST(TopBar, TheSearchFoldsToAnIconWhereItIsNarrow)
{
    OpenWindow open({}, QSize(1900, 900));
    expectInOrder(open);
    for (const QSize size : {QSize(1000, 700), QSize(800, 600)}) {
        open.window().resize(size);
        open.settle();
        EXPECT_TRUE(search(open)->isVisible()) << size.width();
        EXPECT_EQ(search(open)->text(), glass) << size.width();
        EXPECT_EQ(search(open)->accessibleName(), QStringLiteral("Search and commands…"));
        expectInOrder(open);
    }
}

TEST(TopBar, TheSearchIsAFieldFrom1400PixelsOnInEachLanguage)
{
    for (const char *language : spoken) {
        SCOPED_TRACE(language);
        const Speaking speaking(language);
        OpenWindow open({}, QSize(1400, 900));
        open.club.book("D2", "16:30", "18:00"); // there is a step to name, too
        for (const int width : {1400, 1440, 1600, 1900}) {
            expectField(open, width);
            expectInOrder(open);
            EXPECT_TRUE(open.button("view.week")->isVisible()) << "not at the views' cost";
        }
        EXPECT_TRUE(search(open)->text().endsWith(QStringLiteral("Ctrl+K")));
    }
}

TEST(TopBar, TheSearchIsAFieldBesideALineThatIsCut)
{
    LinkStatus cut;
    cut.server = "https://club.example";
    cut.token = TokenState::Present;
    cut.sync.line = SyncStatus::Line::Unreachable;
    cut.sync.file.emplace().toSend = 12;
    for (const char *language : spoken) {
        SCOPED_TRACE(language);
        const Speaking speaking(language);
        OpenWindow open({}, QSize(1400, 900));
        open.club.book("D2", "16:30", "18:00");
        open.settle();
        const QString waiting = syncwords::pill(cut).text;
        open.page().topBar().setSync(waiting, QStringLiteral("saving"));
        EXPECT_TRUE(waiting.contains(QStringLiteral("12"))) << waiting.toStdString();
        expectField(open, 1400);
        expectInOrder(open);
    }
}

TEST(TopBar, TheSearchFoldsNoSoonerThanItsShortestWordsHaveNoRoom)
{
    OpenWindow open({}, QSize(1900, 900));
    int narrowest = 0;
    for (int width = 1900; isField(open) && width > 800; width -= 10) {
        narrowest = search(open)->width();
        open.window().resize(width, 900);
        open.settle();
    }
    const TopBar &bar = open.page().topBar();
    EXPECT_EQ(search(open)->text(), glass);
    EXPECT_LT(bar.width(), 1400);
    const int room = bar.width() - bar.layout()->totalMinimumSize().width();
    EXPECT_LT(room, narrowest - search(open)->width());
}

TEST(TopBar, StaysInItsWindowWhereTheTextIsLarge)
{
    OpenWindow open({}, QSize(1900, 900));
    for (int step = 0; step < 4; ++step) {
        open.window().actions()->find("look.largerText")->trigger();
        open.settle();
        expectInOrder(open);
    }
    for (const int width : {1600, 1400, 1100}) {
        open.window().resize(width, 600);
        open.settle();
        expectInOrder(open);
    }
}

TEST(TopBar, IsTheSameFromRightToLeft)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        OpenWindow open({}, QSize(1900, 900));
        expectInOrder(open);
        const TopBar &bar = open.page().topBar();
        EXPECT_LT(search(open)->x(), bar.places().x());
        EXPECT_GT(search(open)->x(), bar.actorButton()->x());
        open.window().resize(800, 600);
        open.settle();
        expectInOrder(open);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
