// Draws the demo club's window as pictures, to be looked at beside the design's:
//   window_picture FOLDER [LANGUAGE]

#include "app/ctl/Language.h"
#include "app/desktop/Program.h"
#include "ui/window/AppLook.h"
#include "ui/window/ClubPage.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTest>

#include <cstdio>

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
    return 0;
}
