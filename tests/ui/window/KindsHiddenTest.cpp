// Who may not see a kind of block reads in the window that the time is taken, and nowhere what it
// is: not on the board, beside it, in the sentence of a drag, nor in the lists of steps.

#include "tests/ui/board/BoardProbe.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/blocks/HitsDialog.h"
#include "ui/board/VerdictText.h"
#include "ui/panes/Legend.h"
#include "ui/panes/SidePane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

const QString hiddenKind = QStringLiteral("Zyxwarth");

class HiddenKinds : public testing::Test
{
protected:
    HiddenKinds()
    {
        open.settle();
        EXPECT_TRUE(open.club->setActor(open.club.person("Olga")));
        BlockKind kind;
        kind.id = Uuid{{0xB2}};
        kind.key = "talks";
        kind.name = "Zyxwarth1";
        kind.colour = "#123456";
        kind.seenBy = {"owner"};
        open.club->editClub({{{EntityKind::BlockKind, kind.id}, Record(), toRecord(kind)}},
                            {LabelCode::EditClub, {}},
                            [](const Outcome &outcome) { EXPECT_TRUE(outcome); });
        open.settle();
        made.location = open.club.place("Dartmouth");
        made.slot = open.slot("D1", "18:00", "20:00");
        made.kind = "talks";
        made.title = "Zyxwarth2";
        made.reason = "Zyxwarth3";
        const Outcome laid = open.club->createBlock(made);
        EXPECT_TRUE(laid.has_value());
        block = *laid;
        open.settle();
    }

    void workAs(const char *name)
    {
        open.page().setActor(open.club.person(name));
        open.settle();
    }

    /// What stands in labels and lists, on the legend, and in the sentences about that time.
    QString said()
    {
        QStringList all;
        for (const QLabel *label : open.window().findChildren<QLabel *>())
            all += {label->text(), label->toolTip(), label->accessibleName()};
        for (const QAbstractItemView *view : open.window().findChildren<QAbstractItemView *>())
            for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    all += view->model()->index(row, column).data().toString();
        for (const Legend::Entry &entry : open.page().side().kinds()->entries())
            all += entry.text;
        for (const Tile &tile : BoardProbe(open.board()).snapshot().tiles)
            all += {tile.title, tile.detail};
        const text::Context context = textContext(*open.club, made.location, made.slot);
        Proposal wish;
        wish.after = open.club->draftBooking(made.location, made.slot);
        wish.after.guestName = "B. Frost";
        for (const Violation &violation : open.club->check(wish).violations)
            all += violationText(*open.club, violation, context);
        for (const Occupancy &held :
             open.club->schedule().on(made.slot.bays.front(), made.slot.span))
            all += takenText(*open.club, made.slot.bays.front(), held, context);
        return all.join(QLatin1Char('\n'));
    }

    /// The same with the block chosen, and with the list of steps open.
    QString saidAnywhere()
    {
        open.board().select({EntityKind::Block, block.entity});
        open.settle();
        QString all = said();
        open.board().setFocus();
        open.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        open.settle();
        return all + said();
    }

    /// At the same time.
    void dragTo(const char *bay)
    {
        open.board().showTime(made.slot.span.start() - hours(1));
        open.settle();
        QWidget *target = open.board().viewport();
        const QPoint from = open.board().rectOf(made.slot).center();
        const QPoint to
            = open.board().rectOf(Slot::of({open.club.bay(bay)}, made.slot.span)).center();
        QTest::mousePress(target, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(target, (from + to) / 2);
        QTest::mouseMove(target, to);
        QTest::mouseRelease(target, Qt::LeftButton, Qt::NoModifier, to);
        open.settle();
    }

    OpenWindow open;
    Block made;
    Committed block;
};

} // namespace

TEST_F(HiddenKinds, AreNamedToWhoMaySeeThem)
{
    workAs("Olga");
    const QString all = saidAnywhere();
    for (const char *told : {"Zyxwarth1", "Zyxwarth2", "Zyxwarth3"})
        EXPECT_TRUE(all.contains(QLatin1String(told))) << told;
}

TEST_F(HiddenKinds, AreNamedToNobodyElse)
{
    workAs("Mia"); // manager: reads the steps of all
    const QString all = saidAnywhere();
    EXPECT_FALSE(all.contains(hiddenKind))
        << all.mid(all.indexOf(hiddenKind) - 60, 200).toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Blocked")));
}

TEST_F(HiddenKinds, AreNotNamedToWhoMovesOneOntoABooking)
{
    open.club.book("D2", "18:30", "19:30");
    workAs("Mia");
    dragTo("D2");
    auto *dialog = open.window().findChild<HitsDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->findChild<HitPane *>()->model().rowCount(), 1);
    const QString all = said() + dialog->reason();
    EXPECT_FALSE(all.contains(hiddenKind)) << all.toStdString();
    EXPECT_EQ(dialog->findChild<HitPane *>()
                  ->model()
                  .index(0, HitModel::HitBy)
                  .data(HitModel::FirstLineRole)
                  .toString(),
              QStringLiteral("Blocked"));
}

TEST_F(HiddenKinds, AreNotChangedInTheDialogThatShowsWhatTheyAre)
{
    auto *action = open.window().findChild<QAction *>(QStringLiteral("block.series"));
    ASSERT_NE(action, nullptr);
    for (const char *name : {"Mia", "Olga"}) {
        workAs(name);
        open.board().select({EntityKind::Block, block.entity});
        open.settle();
        EXPECT_EQ(action->isEnabled(), std::string_view(name) == "Olga") << name;
    }
}

TEST_F(HiddenKinds, HaveNoColourOfTheirOwn)
{
    const auto style = [this] {
        for (const Tile &tile : BoardProbe(open.board()).snapshot().tiles)
            if (tile.entity.id == block.entity)
                return tile.style;
        return -2;
    };
    workAs("Olga");
    EXPECT_GE(style(), 0);
    workAs("Sam");
    EXPECT_EQ(style(), -1);
}
