// The views of a club's page: which there are, what they report, which one is in view.

#include "ui/list/ListView.h"
#include "ui/list/ManyActions.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/Words.h"
#include "ui/views/DayView.h"
#include "ui/views/MonthView.h"
#include "ui/views/ViewStack.h"
#include "ui/week/WeekView.h"
#include "ui/window/Actions.h"
#include "ui/window/Banner.h"
#include "ui/window/BlockActions.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/BookingActions.h"
#include "ui/window/ClubPage.h"
#include "ui/window/CreationOpener.h"
#include "ui/window/ExplainOpener.h"
#include "ui/window/KeptViews.h"
#include "ui/window/KeyBindings.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowState.h"

namespace bayboard {

void ClubPage::addViews()
{
    m_views->add(ViewKind::Day, [this](QWidget *parent) {
        m_day = new DayView(parent);
        m_board = m_day->board();
        m_board->setDesk(&m_desk);
        return m_day;
    });
    m_views->add(ViewKind::Week, [this](QWidget *parent) {
        auto *week = new WeekView(m_desk, *m_signals, parent);
        if (const auto bay = KeptViews::weekOfBay(m_desk.id())) {
            week->beginWith(*bay);
        }
        connect(week, &WeekView::formChanged, this, &ClubPage::stateChanged);
        return week;
    });
    m_views->add(ViewKind::Month,
                 [this](QWidget *parent) { return new MonthView(m_desk, *m_signals, parent); });
    m_views->add(ViewKind::List, [this](QWidget *parent) {
        auto *list = new ListView(m_desk, *m_signals, parent);
        list->setShape(KeptViews::list(m_desk.id()));
        connect(list, &ListView::shapeChanged, this, &ClubPage::stateChanged);
        connect(list, &ListView::actionWanted, this, [this](const char *id) {
            m_actions.find(id)->trigger();
        });
        return list;
    });
    m_topBar->addViews(*m_views);
}

/// Of those that were shown; the others are as they were kept.
void ClubPage::keepViews() const
{
    if (const auto *week = dynamic_cast<WeekView *>(m_views->view(ViewKind::Week))) {
        KeptViews::keepWeek(m_desk.id(),
                            week->showsAll() ? std::nullopt : std::optional(week->place().bay));
    }
    if (const auto *list = dynamic_cast<ListView *>(m_views->view(ViewKind::List))) {
        KeptViews::keepList(m_desk.id(), list->shape());
    }
}

void ClubPage::connectViews()
{
    connectView(*m_day);
    connect(m_views, &ViewStack::made, this, [this](ClubView *made) { connectView(*made); });
    connect(m_views, &ViewStack::actionWanted, this, [this](const char *id) {
        m_actions.find(id)->trigger();
    });
    connect(m_views, &ViewStack::shown, this, [this](ViewKind kind) {
        WindowState::setView(QLatin1String(wordFor(kind)));
        m_topBar->setView(kind);
        nameTurns();
        showSelection(view().selection());
        showDay();
    });
    connect(&m_actions, &Actions::triggered, this, [this](const QString &id) {
        // What only looks, or turns the day under what waits for its place, leaves it in hand.
        const bool looks = id.startsWith(QLatin1String("view."))
            || id.startsWith(QLatin1String("help.")) || id.startsWith(QLatin1String("pane."))
            || id.startsWith(QLatin1String("day."));
        if (!looks) {
            view().letGo();
        }
    });
}

void ClubPage::connectView(ClubView &view)
{
    const auto isInView = [this, &view] {
        return &view == &this->view();
    };
    connect(&view,
            &ClubView::selectionChanged,
            this,
            [this, isInView](const BoardSelection &selection) {
                if (isInView()) {
                    showSelection(selection);
                }
            });
    connect(&view, &ClubView::moved, this, [this, isInView] {
        if (isInView()) {
            showDay();
        }
    });
    connect(&view, &ClubView::announced, m_status, &StatusLine::announce);
    connect(&view, &ClubView::cancelWanted, this, [this, &view](BookingId id) {
        if (view.selection().isSeveral()) {
            m_many->cancel(view.chosenBookings());
        } else {
            m_bookings->cancel(id);
        }
    });
    connect(&view, &ClubView::blockRemovalWanted, m_blockActions, &BlockActions::remove);
    connect(&view, &ClubView::menuWanted, this, &ClubPage::showMenu);
    connect(&view, &ClubView::dateWanted, this, [this] { m_actions.find("day.goto")->trigger(); });
    connect(&view, &ClubView::bookingActivated, this, [this](BookingId id) {
        chooseBooking(id);
        m_inspector->focusFirstField();
    });
    connect(&view, &ClubView::dayWanted, this, [this](const ViewPlace &place) {
        m_views->show(ViewKind::Day, place);
    });
    connectGestures(view);
    if (BoardView *board = view.board(); board != nullptr && board != m_board) {
        KeyBindings::restore(*board);
    }
}

void ClubPage::connectGestures(ClubView &view)
{
    connect(
        &view, &ClubView::slotChosen, this, [this, &view](const Slot &slot, const QRect &anchor) {
            m_banner->dismiss();
            m_creation->open(view, slot, anchor);
        });
    connect(
        &view, &ClubView::bandPainted, this, [this](const Slot &slot) { m_blocks->openFor(slot); });
    connect(&view,
            &ClubView::reasonWanted,
            this,
            [this, &view](const Proposal &proposal, const Verdict &verdict) {
                askReason(view, proposal, verdict);
            });
    connect(&view, &ClubView::refused, this, [this, &view](const Refusal &refusal) {
        m_status->announce(words::refusal(refusal, m_desk, view.place().location));
    });
    connect(&view,
            &ClubView::explainWanted,
            this,
            [this, &view](const Proposal &proposal, const QRect &anchor, bool byKey) {
                m_explainer->open(view, proposal, anchor, byKey);
            });
    connect(&view, &ClubView::stepDone, this, &ClubPage::tellDone);
    connect(&view, &ClubView::blockMoved, m_blockActions, &BlockActions::moved);
}

ClubView &ClubPage::view() const
{
    return m_views->current();
}

void ClubPage::showView(ViewKind kind)
{
    m_views->show(kind);
    m_views->focus();
}

/// Somewhere else in the view that is in view; what it cannot show is looked at on the board.
void ClubPage::lookAt(const ViewPlace &place)
{
    const bool moves = place.location != view().place().location;
    m_board->setLocation(place.location);
    if (m_views->kind() == ViewKind::Month) {
        m_views->show(ViewKind::Day, place);
    } else {
        view().look(place);
    }
    if (moves) {
        keepPlace();
    }
    showDay();
    m_views->focus();
}

void ClubPage::chooseBooking(BookingId id)
{
    view().select({EntityKind::Booking, id.value});
}

/// A command of the board in the view that is in view; nothing where that has none.
void ClubPage::run(BoardCommand command)
{
    if (view().takes(command)) {
        view().run(command);
    }
}

/// The same, on the day's board where need be.
void ClubPage::onBoard(BoardCommand command)
{
    if (!view().takes(command)) {
        m_views->show(ViewKind::Day);
    }
    m_views->focus();
    view().run(command);
}

/// One booking as ever; several as one step.
void ClubPage::changeChosen(BookingState state)
{
    const std::vector<BookingId> chosen = view().chosenBookings();
    const bool isKnown = chosen.size() == 1 && m_desk.booking(chosen.front()) != nullptr;
    if (chosen.size() > 1 || (chosen.size() == 1 && !isKnown)) {
        m_many->changeState(chosen, state);
    } else if (isKnown && state == BookingState::Cancelled) {
        m_bookings->cancel(chosen.front());
    } else if (isKnown) {
        m_bookings->changeState(chosen.front(), state);
    }
}

void ClubPage::placeBooking(BookingId id, BoardCommand how)
{
    if (!view().selection().isSeveral()) { // then all of them go along
        chooseBooking(id);
    }
    onBoard(how);
}

/// What previous and next turn over is another thing in each view.
void ClubPage::nameTurns()
{
    QString previous;
    QString next;
    switch (view().period()) {
    case ClubView::Period::Day:
        previous = tr("Previous day");
        next = tr("Next day");
        break;
    case ClubView::Period::Week:
        previous = tr("Previous week");
        next = tr("Next week");
        break;
    case ClubView::Period::Month:
        previous = tr("Previous month");
        next = tr("Next month");
        break;
    case ClubView::Period::Range:
        previous = tr("Earlier");
        next = tr("Later");
        break;
    }
    m_actions.find("day.previous")->setText(previous);
    m_actions.find("day.next")->setText(next);
    m_actions.refresh();
}

} // namespace bayboard
