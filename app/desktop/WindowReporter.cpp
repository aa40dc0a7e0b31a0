#include "app/desktop/WindowReporter.h"

#include "core/desk/Desk.h"
#include "ui/panes/CreatePopup.h"
#include "ui/window/Banner.h"
#include "ui/window/ClubPage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TopBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>

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

bool isNamed(const QString &name, const QString &object, QString text)
{
    text.remove(QLatin1Char('&'));
    return object == name || (!text.isEmpty() && text.startsWith(name));
}

/// Where the control is, in the menu, dialog or window that has the keys.
std::optional<ScreenRect> controlIn(const QWidget &root, const QString &name)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&root)) {
        const QList<QAction *> entries = menu->actions();
        for (QAction *entry : entries) {
            if (isNamed(name, entry->objectName(), entry->text())) {
                return onScreen(root, menu->actionGeometry(entry));
            }
        }
    }
    const QList<QWidget *> parts = root.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        if (part->isVisible()
            && isNamed(name, part->objectName(), button != nullptr ? button->text() : QString())) {
            return onScreen(*part, part->visibleRegion().boundingRect());
        }
    }
    return std::nullopt;
}

/// All that the dialog's labels say.
std::string textOf(const QWidget &dialog)
{
    QStringList lines;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty()) {
            lines += label->text();
        }
    }
    return lines.join(QLatin1Char('\n')).toStdString();
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
    if (dialog != nullptr) {
        report.dialog = dialog->windowTitle().toStdString();
        report.dialogText = textOf(*dialog);
    }
    const QWidget *menu = QApplication::activePopupWidget();
    if (!question.control.empty()) {
        const QWidget &root = menu != nullptr ? *menu : dialog != nullptr ? *dialog : window;
        report.control = controlIn(root, QString::fromStdString(question.control));
    }
    // A dialog may be open a moment before the window manager gives it the keys.
    // And while a menu is open the keys are the menu's.
    report.active
        = menu == nullptr && QApplication::activeWindow() == (dialog != nullptr ? dialog : &window);
    if (const ClubPage *page = window.clubPage()) {
        addPage(report, *page);
        addBoard(report, page->board(), question.cell);
    }
    return report;
}

} // namespace bayboard
