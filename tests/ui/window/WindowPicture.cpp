// Draws the demo club's window as pictures, to be looked at beside the design's:
//   window_picture FOLDER [LANGUAGE]

#include "app/ctl/Language.h"
#include "app/desktop/Program.h"
#include "ui/blocks/BlockDialog.h"
#include "ui/blocks/BlockFields.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/panes/CreatePopup.h"
#include "ui/window/AppLook.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/ClubPage.h"
#include "ui/window/StatusLine.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTest>

#include <cstdio>
#include <numeric>

namespace {

using namespace bayboard;

void settle(Program &program)
{
    const bool idle = QTest::qWaitFor(
        [&program] {
            const ClubPage *page = program.window().clubPage();
            return page != nullptr && page->board().desk()->isIdle();
        },
        20000);
    if (!idle) {
        std::fputs("the window did not come to rest\n", stderr);
    }
    QTest::qWait(50);
}

void drag(BoardView &board, const Slot &slot)
{
    const QRect box = board.rectOf(slot);
    const QPoint from(box.center().x(), box.top() + 3);
    const QPoint to(box.center().x(), box.bottom() - 3);
    QTest::mouseMove(board.viewport(), from);
    QTest::mousePress(board.viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(board.viewport(), to);
    QTest::mouseRelease(board.viewport(), Qt::LeftButton, Qt::NoModifier, to);
}

/// The first hour and a half of the evening that is free.
std::optional<Slot> freeSlot(const Desk &desk, LocationId location, Instant from)
{
    for (int step = 0; step < 16; ++step) {
        for (const BayId bay : desk.club().baysOf(location)) {
            const Span span(from + minutes(30 * step), minutes(90));
            if (desk.schedule().firstOverlap(bay, span) == nullptr) {
                return Slot::of({bay}, span);
            }
        }
    }
    return std::nullopt;
}

void drawAll(Program &program, const QDir &folder)
{
    BoardView &board = program.window().clubPage()->board();
    Desk &desk = *board.desk();
    const auto bookings = desk.bookings(board.location(), Span(desk.now() + hours(1), hours(5)));
    if (!bookings.empty()) {
        board.select({EntityKind::Booking, bookings.front()->booking.id.value});
    }
    settle(program);
    program.window().grab().save(folder.filePath(QStringLiteral("inspector.png")));
    const Instant evening = std::chrono::floor<hours>(desk.now()) + hours(2);
    board.showTime(evening - hours(1));
    if (const auto slot = freeSlot(desk, board.location(), evening)) {
        drag(board, *slot);
        settle(program);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mar"));
        settle(program);
        program.window().grab().save(folder.filePath(QStringLiteral("popup.png")));
    }
}

/// The dialog for blocks: as it opens, with a series that hits bookings, and while it is written.
void drawBlocks(Program &program, const QDir &folder, const QString &size)
{
    ClubPage &page = *program.window().clubPage();
    const auto save = [&](const char *what) {
        page.blocks().dialog()->grab().save(
            folder.filePath(QStringLiteral("blocks-%1-%2.png").arg(QLatin1String(what), size)));
    };
    page.popup()->hide();
    page.board().abandon();
    page.board().clearSelection();
    page.blocks().open();
    settle(program);
    save("empty");
    BlockDialog &dialog = *page.blocks().dialog();
    BlockForm form = dialog.fields().form();
    const Desk &desk = *page.board().desk();
    form.bays = desk.club().baysOf(form.place);
    form.bays.resize(2);
    form.start = LocalTime(dateOf(form.start)) + hours(16);
    form.end = form.start + hours(2);
    form.title = "Deep clean";
    form.repeat = BlockForm::Repeat::Form;
    form.form.unit = RepeatForm::Unit::Days;
    form.form.end = RepeatForm::End::Count;
    form.form.count = 60;
    form.leftOut = {dateOf(form.start) + days(9)};
    dialog.fields().setForm(form, true);
    settle(program);
    HitModel &hits = dialog.hits().model();
    if (hits.rowCount() > 3) {
        hits.answer({0, 1}, BlockAnswer::Kind::Move);
        hits.answer({2}, BlockAnswer::Kind::Cancel);
    }
    save("series");
    std::vector<int> all(static_cast<std::size_t>(hits.rowCount()));
    std::iota(all.begin(), all.end(), 0);
    hits.answer(all, BlockAnswer::Kind::Shorten);
    dialog.findChild<QAbstractButton *>(QStringLiteral("lay"))->click();
    save("laying");
    settle(program);
    program.window().grab().save(folder.filePath(QStringLiteral("blocks-laid-%1.png").arg(size)));
    page.status().findChild<QAbstractButton *>(QStringLiteral("statusUndo"))->click();
    settle(program);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("BayboardTest"));
    const QDir folder(QApplication::arguments().value(1));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.absolutePath());
    const QString language = QApplication::arguments().value(2, QStringLiteral("en"));
    installLanguage(application, {}, language);
    applyLook(application);
    DesktopOptions options;
    options.file = folder.absoluteFilePath(QStringLiteral("demo.bayboard"));
    options.demo = true;
    options.date = parseDate("2026-11-22");
    options.size = QSize(1600, 1000);
    Program program(options);
    if (program.start() != Program::Start::Shown) {
        return 1;
    }
    settle(program);
    if (const auto dartmouth
        = program.window().clubPage()->board().desk()->club().findLocation("Dartmouth")) {
        program.window().clubPage()->board().setLocation(*dartmouth);
    }
    settle(program);
    drawAll(program, folder);
    for (const QSize size : {QSize(1400, 900), QSize(1000, 700)}) {
        program.window().resize(size);
        settle(program);
        drawBlocks(program, folder, QString::number(size.width()));
    }
    return 0;
}
