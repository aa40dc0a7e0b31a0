#include "ui/window/ClubPageActions.h"

#include "core/desk/FeatureAccess.h"
#include "ui/dialogs/AuditList.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/MiniMonth.h"
#include "ui/panes/SidePane.h"
#include "ui/panes/Words.h"
#include "ui/window/Actions.h"
#include "ui/window/BlockActions.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/BookingActions.h"
#include "ui/window/ClubLists.h"
#include "ui/window/ClubPage.h"
#include "ui/window/KeySheet.h"
#include "ui/window/PinActions.h"
#include "ui/window/StatusLine.h"
#include "ui/window/StepReport.h"
#include "ui/window/SyncActions.h"

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
        page.m_board->run(BoardCommand::PreviousDay);
    });
    add("day.today", ClubPageText::tr("Today"), keys({"Alt+Home"}), [&page] {
        page.m_board->goToday();
    });
    add("day.next", ClubPageText::tr("Next day"), keys({"Alt+PgDown"}), [&page] {
        page.m_board->run(BoardCommand::NextDay);
    });
    add("day.goto", ClubPageText::tr("Go to date"), keys({"Ctrl+G"}), [&page] {
        page.m_side->show();
        page.m_side->month()->setFocus(Qt::ShortcutFocusReason);
        page.m_status->announce(
            ClubPageText::tr("Arrows choose a day, Enter shows it, Esc goes back to the board"));
    });
}

void ClubPageActions::installEdit(ClubPage &page)
{
    const QString group = ClubPageText::tr("Edit");
    page.m_actions.add({"edit.undo",
                        group,
                        ClubPageText::tr("Undo"),
                        keys({"Ctrl+Z"}),
                        [&page] { page.m_report->undo(page.m_board->location()); },
                        [&page] {
                            return page.m_desk.undoState().undo.has_value();
                        }});
    page.m_actions.add({"edit.redo",
                        group,
                        ClubPageText::tr("Redo"),
                        keys({"Ctrl+Shift+Z", "Ctrl+Y"}),
                        [&page] { page.m_report->redo(page.m_board->location()); },
                        [&page] {
                            return page.m_desk.undoState().redo.has_value();
                        }});
}

void ClubPageActions::installBooking(ClubPage &page)
{
    const QString group = ClubPageText::tr("Booking");
    const auto chosen = [&page] {
        return page.m_board->selection().booking();
    };
    const auto inState = [&page, chosen](BookingState state) {
        return [&page, chosen, state] {
            const auto id = chosen();
            const BookingView *view = id ? page.m_desk.booking(*id) : nullptr;
            return view != nullptr && transition(view->booking.state, state) == Transition::Allowed;
        };
    };
    const auto toState = [&page, chosen](BookingState state) {
        return [&page, chosen, state] {
            page.m_bookings->changeState(chosen().value(), state);
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
         [&page] {
             page.m_board->setFocus();
             page.m_board->run(BoardCommand::BookNext);
         },
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
        "booking.move",
        ClubPageText::tr("Move…"),
        {},
        [&page] {
            page.m_board->setFocus();
            page.m_board->run(BoardCommand::StartMove);
        },
        runs);
    page.m_actions.add({"booking.cancel",
                        group,
                        ClubPageText::tr("Cancel booking…"),
                        {},
                        [&page, chosen] { page.m_bookings->cancel(chosen().value()); },
                        inState(BookingState::Cancelled)});
    add(
        "block.remove",
        ClubPageText::tr("Remove block…"),
        {},
        [&page] { page.m_blockActions->remove(page.m_board->selection().block().value()); },
        [&page] {
            return page.m_board->selection().block()
                && page.m_desk.may(Permission::BlockEdit, page.m_board->location());
        });
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
                            page.m_board->setFocus();
                            page.m_board->setPainting(true);
                        },
                        may});
}

void ClubPageActions::installView(ClubPage &page)
{
    const QString group = ClubPageText::tr("View");
    const auto add = [&](const char *id,
                         const QString &text,
                         QList<QKeySequence> shortcuts,
                         std::function<void()> run) {
        page.m_actions.add({id, group, text, std::move(shortcuts), std::move(run), {}});
    };
    add("view.zoomIn", ClubPageText::tr("Zoom in"), keys({"Ctrl++", "Ctrl+="}), [&page] {
        page.m_board->run(BoardCommand::ZoomIn);
    });
    add("view.zoomOut", ClubPageText::tr("Zoom out"), keys({"Ctrl+-"}), [&page] {
        page.m_board->run(BoardCommand::ZoomOut);
    });
    add("view.squeeze",
        ClubPageText::tr("Fit all bays into the window"),
        keys({"Ctrl+B"}),
        [&page] {
            const bool squeezed = page.m_board->columnMode() == ColumnMode::Squeezed;
            page.m_board->setColumnMode(squeezed ? ColumnMode::Comfortable : ColumnMode::Squeezed);
            Q_EMIT page.stateChanged();
        });
    add("pane.next", ClubPageText::tr("Next pane"), keys({"F6"}), [&page] {
        page.m_panes.focusNext(false);
    });
    add("pane.previous", ClubPageText::tr("Previous pane"), keys({"Shift+F6"}), [&page] {
        page.m_panes.focusNext(true);
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
                            return sentenceOf(featureError(
                                page.m_desk.club(), Feature::DataImport, {page.m_desk.actor()}));
                        }});
}

} // namespace bayboard
