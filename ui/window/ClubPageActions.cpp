#include "ui/window/ClubPageActions.h"

#include "core/desk/FeatureAccess.h"
#include "ui/dialogs/AuditList.h"
#include "ui/list/ManyActions.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/MiniMonth.h"
#include "ui/panes/SidePane.h"
#include "ui/panes/Words.h"
#include "ui/print/RunSheetDialog.h"
#include "ui/print/RunSheetFields.h"
#include "ui/views/ViewStack.h"
#include "ui/window/Actions.h"
#include "ui/window/BlockActions.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/BookingActions.h"
#include "ui/window/ClubLists.h"
#include "ui/window/ClubPage.h"
#include "ui/window/ExplainOpener.h"
#include "ui/window/KeySheet.h"
#include "ui/window/PaletteOpener.h"
#include "ui/window/ParkingActions.h"
#include "ui/window/PinActions.h"
#include "ui/window/PlaceActions.h"
#include "ui/window/StatusLine.h"
#include "ui/window/StepReport.h"
#include "ui/window/SyncActions.h"
#include "ui/window/TopBar.h"
#include "ui/window/WallOpener.h"

#include <QCoreApplication>

namespace bayboard {
namespace {

struct ClubPageText
{
    Q_DECLARE_TR_FUNCTIONS(ClubPageText)
};

QList<QKeySequence> keys(std::initializer_list<const char *> texts)
{
    QList<QKeySequence> list;
    for (const char *text : texts) {
        list += QKeySequence(QLatin1String(text));
    }
    return list;
}

/// Why an action is off; empty: it is not.
QString sentenceOf(const std::optional<Error> &error)
{
    return error ? words::error(*error) : QString();
}

} // namespace

void ClubPageActions::install(ClubPage &page)
{
    installDay(page);
    installEdit(page);
    installBooking(page);
    installBlocks(page);
    installView(page);
    installClub(page);
}

void ClubPageActions::installDay(ClubPage &page)
{
    const QString group = ClubPageText::tr("Day");
    const auto add = [&](const char *id,
                         const QString &text,
                         QList<QKeySequence> shortcuts,
                         std::function<void()> run) {
        page.m_actions.add({id, group, text, std::move(shortcuts), std::move(run), {}});
    };
    add("day.previous", ClubPageText::tr("Previous day"), keys({"Alt+PgUp"}), [&page] {
        page.view().turn(-1);
    });
    add("day.today", ClubPageText::tr("Today"), keys({"Alt+Home"}), [&page] {
        page.view().goToday();
    });
    add("day.next", ClubPageText::tr("Next day"), keys({"Alt+PgDown"}), [&page] {
        page.view().turn(1);
    });
    add("day.goto", ClubPageText::tr("Go to date"), keys({"Ctrl+G"}), [&page] {
        page.m_side->show();
        page.m_side->month()->setFocus(Qt::ShortcutFocusReason);
        page.m_status->announce(
            ClubPageText::tr("Arrows choose a day, Enter shows it, Esc goes back"));
    });
    page.m_actions.add({"club.runSheet",
                        group,
                        ClubPageText::tr("Run sheet…"),
                        keys({"Ctrl+P"}),
                        [&page] { showRunSheet(page); },
                        [&page] {
                            return page.m_desk.may(Permission::ScheduleRead,
                                                   page.view().place().location);
                        }});
}

/// The days in view, ready to be printed.
void ClubPageActions::showRunSheet(ClubPage &page)
{
    if (auto *open = page.findChild<RunSheetDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    const ViewPlace place = page.view().place();
    auto *dialog
        = new RunSheetDialog(page.m_desk, *page.m_signals, place.location, place.date, &page);
    if (page.view().period() == ClubView::Period::Week) {
        dialog->fields().showWeek();
    }
    dialog->show();
}

void ClubPageActions::installEdit(ClubPage &page)
{
    const QString group = ClubPageText::tr("Edit");
    page.m_actions.add({"edit.undo",
                        group,
                        ClubPageText::tr("Undo"),
                        keys({"Ctrl+Z"}),
                        [&page] { page.m_report->undo(page.view().place().location); },
                        [&page] {
                            return page.m_desk.undoState().undo.has_value();
                        }});
    page.m_actions.add({"edit.redo",
                        group,
                        ClubPageText::tr("Redo"),
                        keys({"Ctrl+Shift+Z", "Ctrl+Y"}),
                        [&page] { page.m_report->redo(page.view().place().location); },
                        [&page] {
                            return page.m_desk.undoState().redo.has_value();
                        }});
}

void ClubPageActions::installBooking(ClubPage &page)
{
    const QString group = ClubPageText::tr("Booking");
    const auto chosen = [&page] {
        return page.view().selection().booking();
    };
    const auto inState = [&page, chosen](BookingState state) {
        return [&page, chosen, state] {
            if (page.view().chosenBookings().size() > 1) {
                return true; // which of them cannot is said, and left out
            }
            const auto id = chosen();
            const BookingView *view = id ? page.m_desk.booking(*id) : nullptr;
            return view != nullptr && transition(view->booking.state, state) == Transition::Allowed;
        };
    };
    const auto toState = [&page](BookingState state) {
        return [&page, state] {
            page.changeChosen(state);
        };
    };
    const auto add = [&](const char *id,
                         const QString &text,
                         QList<QKeySequence> shortcuts,
                         std::function<void()> run,
                         std::function<bool()> enabled) {
        page.m_actions.add(
            {id, group, text, std::move(shortcuts), std::move(run), std::move(enabled)});
    };
    const auto runs = [&page, chosen] {
        const auto id = chosen();
        const BookingView *view = id ? page.m_desk.booking(*id) : nullptr;
        return view != nullptr
            && (view->booking.state == BookingState::Pending
                || view->booking.state == BookingState::Confirmed
                || view->booking.state == BookingState::CheckedIn);
    };
    page.m_actions.add(
        {"booking.new",
         group,
         ClubPageText::tr("New booking"),
         keys({"Ctrl+N"}),
         [&page] { page.onBoard(BoardCommand::BookNext); },
         [&page] { return page.m_desk.may(Permission::BookingCreate, page.m_board->location()); },
         [&page] {
             return sentenceOf(newBookingFeatureError(
                 page.m_desk.club(), page.m_desk.actor(), page.m_board->location()));
         }});
    page.m_actions.add({"booking.edit",
                        group,
                        ClubPageText::tr("Edit"),
                        keys({"F2"}),
                        [&page] { page.m_inspector->focusFirstField(); },
                        [chosen] {
                            return chosen().has_value();
                        }});
    page.m_actions.add({"booking.checkIn",
                        group,
                        ClubPageText::tr("Check in"),
                        keys({"Ctrl+I"}),
                        toState(BookingState::CheckedIn),
                        inState(BookingState::CheckedIn)});
    page.m_actions.add({"booking.complete",
                        group,
                        ClubPageText::tr("Complete"),
                        keys({"Ctrl+E"}),
                        toState(BookingState::Completed),
                        inState(BookingState::Completed)});
    page.m_actions.add({"booking.noShow",
                        group,
                        ClubPageText::tr("No-show"),
                        keys({"Ctrl+Shift+N"}),
                        toState(BookingState::NoShow),
                        inState(BookingState::NoShow)});
    add(
        "booking.addHalf",
        ClubPageText::tr("Add 30 minutes"),
        {},
        [&page, chosen] { page.m_bookings->extend(chosen().value(), 30); },
        runs);
    add(
        "booking.addHour",
        ClubPageText::tr("Add 60 minutes"),
        {},
        [&page, chosen] { page.m_bookings->extend(chosen().value(), 60); },
        runs);
    add(
        "booking.giveHalf",
        ClubPageText::tr("Give 30 minutes free…"),
        keys({"Ctrl+Shift+F"}),
        [&page, chosen] { page.m_bookings->give(chosen().value(), 30); },
        runs);
    add(
        "booking.giveHour",
        ClubPageText::tr("Give 60 minutes free…"),
        keys({"Ctrl+Alt+F"}),
        [&page, chosen] { page.m_bookings->give(chosen().value(), 60); },
        runs);
    add(
        "booking.move",
        ClubPageText::tr("Move…"),
        {},
        [&page, chosen] { page.moveBooking(chosen().value()); },
        runs);
    add(
        "booking.copy",
        ClubPageText::tr("Copy to…"),
        {},
        [&page, chosen] { page.placeBooking(chosen().value(), BoardCommand::StartCopy); },
        runs);
    add(
        "booking.resize",
        ClubPageText::tr("Resize…"),
        {},
        [&page, chosen] { page.placeBooking(chosen().value(), BoardCommand::StartResize); },
        runs);
    page.m_actions.add({"booking.cancel",
                        group,
                        ClubPageText::tr("Cancel booking…"),
                        {},
                        toState(BookingState::Cancelled),
                        inState(BookingState::Cancelled)});
    page.m_actions.add({"booking.tags",
                        group,
                        ClubPageText::tr("Tags…"),
                        {},
                        [&page] { page.m_many->editTags(page.view().chosenBookings()); },
                        [&page] {
                            return !page.view().chosenBookings().empty()
                                && page.m_desk.may(Permission::BookingEdit,
                                                   page.view().place().location);
                        }});
    const auto mayEditBlock = [&page] {
        return page.view().selection().block()
            && page.m_desk.may(Permission::BlockEdit, page.m_board->location());
    };
    const auto customer = [&page, chosen] {
        const auto id = chosen();
        const BookingView *view = id ? page.m_desk.booking(*id) : nullptr;
        const bool may = view != nullptr
            && page.m_desk.may(Permission::CustomerReadName, view->booking.location);
        return may ? view->booking.customer : CustomerId();
    };
    page.m_actions.add({"booking.customer",
                        group,
                        ClubPageText::tr("All about this customer…"),
                        keys({"Ctrl+Shift+A"}),
                        [&page, customer] { page.m_lists->showCustomer(customer()); },
                        [customer] {
                            return !customer().isNull();
                        }});
    add(
        "block.move",
        ClubPageText::tr("Move block…"),
        {},
        [&page] { page.onBoard(BoardCommand::StartMove); },
        mayEditBlock);
    add(
        "block.resize",
        ClubPageText::tr("Resize block…"),
        {},
        [&page] { page.onBoard(BoardCommand::StartResize); },
        mayEditBlock);
    add(
        "block.series",
        ClubPageText::tr("Repeat and bays of the block…"),
        {},
        [&page] { page.m_blockActions->changeSeries(page.view().selection().block().value()); },
        [&page] {
            const auto block = page.view().selection().block();
            const BlockView *view = block ? page.m_desk.block(*block) : nullptr;
            // The dialog shows what it is.
            return view != nullptr && !view->hidden
                && page.m_desk.may(Permission::BlockEdit, page.m_board->location());
        });
    add(
        "block.remove",
        ClubPageText::tr("Remove block…"),
        {},
        [&page] { page.m_blockActions->remove(page.view().selection().block().value()); },
        mayEditBlock);
}

void ClubPageActions::installBlocks(ClubPage &page)
{
    const QString group = ClubPageText::tr("Blocks");
    const auto may = [&page] {
        return page.m_blocks->may();
    };
    page.m_actions.add({"block.new",
                        group,
                        ClubPageText::tr("Maintenance blocks…"),
                        keys({"Ctrl+Shift+B"}),
                        [&page] { page.m_blocks->open(); },
                        may});
    page.m_actions.add({"block.paint",
                        group,
                        ClubPageText::tr("Paint blocks on the board"),
                        {},
                        [&page] {
                            if (!page.view().takes(BoardCommand::PaintBlocks)) {
                                page.m_views->show(ViewKind::Day);
                            }
                            page.m_views->focus();
                            page.view().setPainting(true);
                        },
                        may});
}

void ClubPageActions::installView(ClubPage &page)
{
    const QString group = ClubPageText::tr("View");
    const auto add = [&](const char *id,
                         const QString &text,
                         QList<QKeySequence> shortcuts,
                         std::function<void()> run,
                         std::function<bool()> enabled = {}) {
        page.m_actions.add(
            {id, group, text, std::move(shortcuts), std::move(run), std::move(enabled)});
    };
    int number = 0;
    for (const ViewKind kind : allViewKinds) {
        add(
            actionFor(kind),
            textFor(kind),
            {QKeySequence(QStringLiteral("Ctrl+%1").arg(++number))},
            [&page, kind] { page.showView(kind); },
            [&page, kind] { return page.m_views != nullptr && page.m_views->has(kind); });
    }
    const auto zooms = [&page] {
        return page.m_views == nullptr || page.view().takes(BoardCommand::ZoomIn);
    };
    add(
        "view.zoomIn",
        ClubPageText::tr("Zoom in"),
        keys({"Ctrl++", "Ctrl+="}),
        [&page] { page.run(BoardCommand::ZoomIn); },
        zooms);
    add(
        "view.zoomOut",
        ClubPageText::tr("Zoom out"),
        keys({"Ctrl+-"}),
        [&page] { page.run(BoardCommand::ZoomOut); },
        zooms);
    add(
        "view.squeeze",
        ClubPageText::tr("Fit all bays into the window"),
        keys({"Ctrl+B"}),
        [&page] {
            const bool squeezed = page.m_board->columnMode() == ColumnMode::Squeezed;
            page.m_board->setColumnMode(squeezed ? ColumnMode::Comfortable : ColumnMode::Squeezed);
            Q_EMIT page.stateChanged();
        },
        [&page] { return page.m_views == nullptr || page.m_views->kind() == ViewKind::Day; });
    PlaceActions::install(page.m_actions, page.m_desk, [&page] { return page.m_places; });
    ExplainOpener::install(page.m_actions, [&page]() -> ClubView * {
        return page.m_views == nullptr ? nullptr : &page.view();
    });
    add("pane.next", ClubPageText::tr("Next pane"), keys({"F6"}), [&page] {
        page.m_panes.focusNext(false);
    });
    add("pane.previous", ClubPageText::tr("Previous pane"), keys({"Shift+F6"}), [&page] {
        page.m_panes.focusNext(true);
    });
    add("pane.menu", ClubPageText::tr("Menu"), keys({"F10"}), [&page] {
        page.m_topBar->openMenu();
    });
    add("help.keys", ClubPageText::tr("All keys"), keys({"F1"}), [&page] {
        auto *sheet = new KeySheet(page.m_actions, *page.m_board, &page);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
}

void ClubPageActions::installClub(ClubPage &page)
{
    ClubLists::install(
        page.m_actions, page.m_desk, [&page]() -> ClubLists & { return *page.m_lists; });
    ParkingActions::install(
        page.m_actions, ClubPageText::tr("Booking"), [&page] { return page.m_parking; });
    PaletteOpener::install(page.m_actions,
                           [&page]() -> PaletteOpener & { return *page.m_palette; });
    WallOpener::install(
        page.m_actions,
        page.m_desk,
        [&page]() -> WallOpener & { return *page.m_walls; },
        [&page] { return page.m_board != nullptr ? page.view().place().location : LocationId(); });
    SyncActions::install(page.m_actions, [&page] { return page.m_sync; });
    page.m_actions.add({"club.lock",
                        ClubPageText::tr("Club"),
                        ClubPageText::tr("Lock"),
                        keys({"Ctrl+L"}),
                        [&page] {
                            if (page.m_pins->canLock()) {
                                page.m_pins->lock();
                            } else {
                                page.m_status->announce(ClubPageText::tr(
                                    "There is nothing to lock with: set a PIN first"));
                            }
                        },
                        {}});
    const auto showAudit = [&page](AuditFilter::About about) {
        return [&page, about] {
            auto *list = new AuditList(page.m_desk, page.m_board->location(), about, &page);
            QObject::connect(list, &AuditList::bookingWanted, &page, &ClubPage::openBooking);
            list->show();
        };
    };
    page.m_actions.add({"club.overrides",
                        ClubPageText::tr("Club"),
                        ClubPageText::tr("Overrides…"),
                        {},
                        showAudit(AuditFilter::About::Overrides),
                        [&page] {
                            return page.m_desk.may(Permission::RuleOverride);
                        }});
    page.m_actions.add({"club.audit",
                        ClubPageText::tr("Club"),
                        ClubPageText::tr("What was done…"),
                        keys({"Ctrl+Shift+H"}),
                        showAudit(AuditFilter::About::Everything),
                        [&page] {
                            return page.m_desk.may(Permission::UndoOther);
                        }});
    page.m_actions.add({"club.import",
                        ClubPageText::tr("Club"),
                        ClubPageText::tr("Import…"),
                        keys({"Ctrl+Shift+I"}),
                        [&page] { Q_EMIT page.importWanted(); },
                        [&page] { return page.m_desk.may(Permission::ImportData); },
                        [&page] {
                            return sentenceOf(
                                importFeatureError(page.m_desk.club(), page.m_desk.actor()));
                        }});
}

} // namespace bayboard
