#include "app/desktop/WindowReporter.h"

#include "core/desk/Desk.h"
#include "ui/panes/CreatePopup.h"
#include "ui/window/Banner.h"
#include "ui/window/ClubPage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TopBar.h"

#include <QApplication>

namespace bayboard {
namespace {

ScreenRect onScreen(const QWidget &widget, const QRect &rect)
{
    const QPoint corner = widget.mapToGlobal(rect.topLeft());
    return {corner.x(), corner.y(), rect.width(), rect.height()};
}

const char *wordFor(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Note:
        return "note";
    case Banner::Kind::Refused:
        return "refused";
    case Banner::Kind::Failed:
        break;
    }
    return "failed";
}

void addBoard(WindowReport &report, const BoardView &board, const std::optional<Slot> &cell)
{
    report.busy = board.isBusy();
    report.slot = board.selection().slot;
    if (const auto booking = board.selection().booking()) {
        report.booking = booking->toString();
    }
    const QRect rect = cell ? board.rectOf(*cell) : QRect();
    if (!rect.isEmpty()) {
        report.cell = onScreen(*board.viewport(), rect);
    }
    if (const Desk *desk = board.desk()) {
        const Location *place = desk->club().location(board.location());
        report.location = place != nullptr ? place->name : std::string();
        report.idle = desk->isIdle();
    }
}

void addPage(WindowReport &report, const ClubPage &page)
{
    report.heading = page.topBar().heading().toStdString();
    report.saving = page.topBar().savingText().toStdString();
    report.undo = page.topBar().undoText().toStdString();
    report.message = page.status().message().toStdString();
    report.figures = page.status().figures().toStdString();
    report.popup = page.popup() != nullptr && page.popup()->isVisible();
    if (page.banner().isVisible()) {
        report.banner = page.banner().text().toStdString();
        report.bannerKind = wordFor(page.banner().kind());
    }
}

} // namespace

WindowReport reportOf(MainWindow &window, const WindowQuestion &question)
{
    if (question.raise) {
        window.bringToFront();
    }
    WindowReport report;
    report.title = window.windowTitle().toStdString();
    report.window = onScreen(window, window.rect());
    const QWidget *dialog = QApplication::activeModalWidget();
    const QWidget *front = QApplication::activeWindow();
    if (dialog == nullptr && front != nullptr && front->parentWidget() != nullptr) {
        dialog = front; // one of the lists beside the board
    }
    report.dialog = dialog != nullptr ? dialog->windowTitle().toStdString() : std::string();
    // A dialog may be open a moment before the window manager gives it the keys.
    // And while a menu is open the keys are the menu's.
    report.active = QApplication::activePopupWidget() == nullptr
        && QApplication::activeWindow() == (dialog != nullptr ? dialog : &window);
    if (const ClubPage *page = window.clubPage()) {
        addPage(report, *page);
        addBoard(report, page->board(), question.cell);
    }
    return report;
}

} // namespace bayboard
