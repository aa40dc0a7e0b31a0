#pragma once

#include "core/desk/DeskNotices.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/Inspector.h"

#include <QCheckBox>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard::test {

/// Blocks that were laid together, on the board of a window: laid, looked at, dragged.
class SeriesBlocks : public testing::Test
{
protected:
    /// Cleaning, 18:00 to 20:00, as many days as the rule says.
    void lay(const std::vector<const char *> &bays,
             const char *rule = nullptr,
             const std::vector<int> &without = {})
    {
        BlockRequest request;
        for (const char *bay : bays) {
            request.bays.push_back(open.club.bay(bay));
        }
        request.first = open.club.span("18:00", "20:00");
        request.kind = "cleaning";
        request.reason = "Carpets";
        if (rule != nullptr) {
            const LocalTime start = zone().toLocal(request.first.start());
            request.recurrence = Recurrence::ofRule(rule, start).value();
            for (const int day : without) {
                request.recurrence->exclude(start + days(day));
            }
        }
        open.club->previewBlocks(request, WayFirst::OtherBay, [this](auto preview) {
            ASSERT_TRUE(preview);
            open.club->layBlocks(
                *preview, {}, {}, [](const LayOutcome &laid) { EXPECT_TRUE(laid); });
        });
        open.settle();
    }

    [[nodiscard]] const Zone &zone()
    {
        return open.club->club().zone(open.club.place("Dartmouth"));
    }

    /// Of so many days later, with the board on that day.
    [[nodiscard]] std::vector<Block> blocks(int day = 0)
    {
        open.board().setDate(zone().dateAt(open.club.at("12:00")) + days(day));
        open.settle();
        std::vector<Block> found;
        for (const BlockView *view :
             open.club->blocks(open.club.place("Dartmouth"),
                               open.club.span("00:00", "23:30").movedBy(days(day)))) {
            found.push_back(view->block);
        }
        return found;
    }

    [[nodiscard]] Block on(const char *bay, int day = 0)
    {
        for (const Block &block : blocks(day)) {
            if (block.slot.bays.front() == open.club.bay(bay)) {
                return block;
            }
        }
        return {};
    }

    /// "D1 18:00, D2 18:00" of that day.
    [[nodiscard]] std::vector<std::string> laid(int day)
    {
        std::vector<std::string> lines;
        for (const Block &block : blocks(day)) {
            const std::string bay = open.club->club().bay(block.slot.bays.front())->name;
            const std::string at = zone().format(block.slot.span.start());
            lines.push_back(bay + ' ' + at.substr(11, 5));
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    void look(const Block &block)
    {
        open.page().inspector().show(EntityRef{EntityKind::Block, block.id.value});
        open.settle();
    }

    /// Takes hold of the block and drops it on that bay, at the same time.
    void drag(const Block &block, const char *bay)
    {
        open.board().showTime(block.slot.span.start() - hours(1));
        open.settle();
        QWidget *target = open.board().viewport();
        const QPoint from = open.board().rectOf(block.slot).center();
        const QPoint to
            = open.board().rectOf(Slot::of({open.club.bay(bay)}, block.slot.span)).center();
        QTest::mousePress(target, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(target, (from + to) / 2);
        QTest::mouseMove(target, to);
        QTest::mouseRelease(target, Qt::LeftButton, Qt::NoModifier, to);
        open.settle();
    }

    template <typename Dialog> Dialog *dialog()
    {
        auto *found = open.window().findChild<Dialog *>();
        EXPECT_NE(found, nullptr);
        return found;
    }

    void undo()
    {
        open.board().setFocus();
        open.press(Qt::Key_Z, Qt::ControlModifier);
        open.settle();
    }

    void checkGroup()
    {
        auto *box = open.window().findChild<QCheckBox *>(QStringLiteral("blockGroup"));
        ASSERT_NE(box, nullptr);
        ASSERT_FALSE(box->isHidden());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        EXPECT_TRUE(box->isChecked());
    }

    [[nodiscard]] std::vector<std::string> toldReasons()
    {
        std::vector<std::string> reasons;
        DeskNotices(*open.club)
            .list(NoticeFilter::Open, [&](const Result<std::vector<NoticeView>> &all) {
                ASSERT_TRUE(all);
                for (const NoticeView &view : *all) {
                    reasons.push_back(view.notice.reason);
                }
            });
        open.settle();
        return reasons;
    }

    OpenWindow open;
};

} // namespace bayboard::test
