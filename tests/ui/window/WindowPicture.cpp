// Draws the demo club's window as pictures, to be looked at beside the design's; with a third word
// the windows beside the board, in the light or the dark look:
//   window_picture FOLDER [LANGUAGE [lists|dark]]

#include "app/ctl/Language.h"
#include "app/desktop/Program.h"
#include "ui/blocks/BlockDialog.h"
#include "ui/blocks/BlockFields.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/club/ClosedDatesDialog.h"
#include "ui/club/HolidayImport.h"
#include "ui/club/KindEditor.h"
#include "ui/club/PlacesDialog.h"
#include "ui/dialogs/NoticeList.h"
#include "ui/panes/CreatePopup.h"
#include "ui/window/AppLook.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/ClubPage.h"
#include "ui/window/StatusLine.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
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

/// Holidays of a few kinds, one of them with times of day.
QString holidayFile(const QDir &folder)
{
    QFile file(folder.absoluteFilePath(QStringLiteral("holidays.ics")));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
               "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\n"
               "RRULE:FREQ=YEARLY\r\nSUMMARY:Christmas Day\r\nEND:VEVENT\r\n"
               "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20270101\r\n"
               "SUMMARY:New Year\r\nEND:VEVENT\r\n"
               "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20261224T180000Z\r\n"
               "DTEND:20261224T200000Z\r\nSUMMARY:Party\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    return file.fileName();
}

/// Blocks over this evening, some bookings moved and some cancelled.
void layOverBookings(Program &program)
{
    const BoardView &board = program.window().clubPage()->board();
    Desk &desk = *board.desk();
    BlockRequest request;
    request.bays = desk.club().baysOf(board.location());
    request.bays.resize(3);
    request.first = Span(std::chrono::floor<hours>(desk.now()) + hours(2), hours(4));
    request.kind = "repair";
    desk.previewBlocks(request, WayFirst::OtherBay, [&desk](const auto &preview) {
        if (!preview) {
            return;
        }
        std::vector<BlockAnswer> answers;
        for (const BlockHit &hit : (*preview)->plan.hits) {
            const bool moves = !hit.waysOut.empty() && answers.size() % 2 == 0;
            answers.push_back({moves ? BlockAnswer::Kind::Move : BlockAnswer::Kind::Cancel, {}});
        }
        LayOptions options;
        options.reason = "The projector is broken";
        desk.layBlocks(*preview, answers, options, [](const LayOutcome &) {});
    });
    settle(program);
}

/// The windows beside the board.
void drawLists(Program &program, const QDir &folder, const QString &look)
{
    const auto save = [&](QWidget *window, const char *what) {
        settle(program);
        if (window != nullptr) {
            window->grab().save(
                folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(what), look)));
            window->close();
        }
        settle(program);
    };
    layOverBookings(program);
    MainWindow &window = program.window();
    window.grab().save(folder.filePath(QStringLiteral("to-tell-%1.png").arg(look)));
    const auto open = [&](const char *action) {
        window.findChild<QAction *>(QLatin1String(action))->trigger();
        settle(program);
    };
    open("list.notices");
    save(window.findChild<NoticeList *>(), "notices");
    open("list.kinds");
    save(window.findChild<KindEditor *>(), "kinds");
    open("list.places");
    save(window.findChild<PlacesDialog *>(), "places");
    open("list.closedDates");
    auto *dates = window.findChild<ClosedDatesDialog *>();
    dates->openImport(holidayFile(folder));
    settle(program);
    auto *import = dates->findChild<HolidayImport *>();
    import->grab().save(folder.filePath(QStringLiteral("holidays-%1.png").arg(look)));
    import->findChild<QAbstractButton *>(QStringLiteral("doImport"))->click();
    save(dates, "dates");
}

QPalette darkPalette()
{
    return {QColor(0xe5, 0xe7, 0xeb), QColor(0x1f, 0x29, 0x37)};
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
    const QString lists = QApplication::arguments().value(3);
    if (lists == QLatin1String("dark")) {
        QApplication::setPalette(darkPalette());
    }
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
    if (!lists.isEmpty()) {
        drawLists(program, folder, lists);
        return 0;
    }
    drawAll(program, folder);
    for (const QSize size : {QSize(1400, 900), QSize(1000, 700)}) {
        program.window().resize(size);
        settle(program);
        drawBlocks(program, folder, QString::number(size.width()));
    }
    return 0;
}
