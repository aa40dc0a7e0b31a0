#include "ui/window/ClubPage.h"

#include "core/text/Words.h"
#include "ui/board/DayUse.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/panes/BookingButtons.h"
#include "ui/panes/CreatePopup.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/SidePane.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"
#include "ui/window/Actions.h"
#include "ui/window/Banner.h"
#include "ui/window/BookingActions.h"
#include "ui/window/ClubPageActions.h"
#include "ui/window/DayFigures.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowState.h"

#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace bayboard {
namespace {

constexpr std::chrono::seconds clockStep{20}; // how late "next arrivals" may be
constexpr int sideNeeds = 900; // narrower windows are left to the board
constexpr int inspectorNeeds = 720;

} // namespace

ClubPage::ClubPage(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_signals(new DeskSignals(desk, this))
    , m_bookings(new BookingActions(desk, *this))
{
    ClubPageActions::install(*this);
    layOut();
    connectBoard();
    connectPanes();
    connectDesk();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] {
        m_side->refresh();
        m_inspector->refresh();
    });
    clock->start(clockStep);
}

ClubPage::~ClubPage()
{
    m_board->setDesk(nullptr);
}

void ClubPage::layOut()
{
    m_topBar = new TopBar(m_actions, this);
    m_splitter = new QSplitter(this);
    m_side = new SidePane(m_desk, *m_signals, m_splitter);
    m_board = new BoardView(m_splitter);
    m_inspector = new Inspector(m_desk, *m_signals, m_splitter);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({212, 1100, 262});
    m_banner = new Banner(this);
    m_status = new StatusLine(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_banner);
    column->addWidget(m_status);
    m_topBar->setClub(m_desk.club());
    m_board->setDesk(&m_desk);
    m_board->setFrameShape(QFrame::NoFrame);
    WindowState::restore(*m_splitter);
    if (WindowState::zoom() > 0) {
        m_board->setPixelsPerHour(WindowState::zoom());
    }
}

void ClubPage::connectBoard()
{
    connect(m_board, &BoardView::slotChosen, this, &ClubPage::openPopup);
    connect(m_board, &BoardView::selectionChanged, this, &ClubPage::showSelection);
    connect(m_board, &BoardView::viewMoved, this, &ClubPage::showDay);
    connect(m_board, &BoardView::locationChanged, this, &ClubPage::showDay);
    connect(m_board, &BoardView::reasonWanted, this, &ClubPage::askReason);
    connect(m_board, &BoardView::refused, this, [this](const Refusal &refusal) {
        m_status->announce(words::refusal(refusal, m_desk, m_board->location()));
    });
    connect(m_board, &BoardView::stepDone, this, &ClubPage::tellDone);
    connect(m_board, &BoardView::announced, m_status, &StatusLine::announce);
    connect(m_board, &BoardView::cancelWanted, m_bookings, &BookingActions::cancel);
    connect(m_board, &BoardView::blockRemovalWanted, m_bookings, &BookingActions::removeBlock);
    connect(m_board, &BoardView::menuWanted, this, &ClubPage::showMenu);
    connect(
        m_board, &BoardView::dateWanted, this, [this] { m_actions.find("day.goto")->trigger(); });
    connect(m_board, &BoardView::bookingActivated, this, [this](BookingId id) {
        chooseBooking(id);
        m_inspector->focusFirstField();
    });
}

void ClubPage::connectPanes()
{
    connect(m_topBar, &TopBar::locationChosen, this, &ClubPage::setLocation);
    connect(m_topBar, &TopBar::actorChosen, this, &ClubPage::setActor);
    connect(m_side, &SidePane::dateChosen, m_board, [this](LocalDate date) {
        m_board->setDate(date);
        m_board->setFocus();
    });
    connect(m_side, &SidePane::bookingChosen, this, &ClubPage::chooseBooking);
    connect(m_inspector, &Inspector::stateWanted, m_bookings, &BookingActions::changeState);
    connect(m_inspector, &Inspector::releaseWanted, m_bookings, &BookingActions::release);
    connect(m_inspector, &Inspector::extensionWanted, m_bookings, &BookingActions::extend);
    connect(m_inspector, &Inspector::cancelWanted, m_bookings, &BookingActions::cancel);
    connect(m_inspector, &Inspector::bookingEdited, m_bookings, &BookingActions::edit);
    connect(m_inspector, &Inspector::customerEdited, m_bookings, &BookingActions::editCustomer);
    connect(m_inspector, &Inspector::misread, this, [this](const QString &text) {
        m_banner->tell(Banner::Kind::Refused, text);
    });
    connect(m_inspector, &Inspector::moveWanted, this, [this](BookingId id) {
        chooseBooking(id);
        m_board->setFocus();
        m_board->run(BoardCommand::StartMove);
    });
    connect(m_bookings, &BookingActions::done, this, &ClubPage::tellDone);
    connect(m_bookings, &BookingActions::refused, this, &ClubPage::tellRefusal);
    connect(m_banner, &Banner::choiceTaken, m_bookings, [this](int index) {
        m_banner->dismiss();
        m_bookings->takeFix(static_cast<std::size_t>(index));
    });
}

void ClubPage::connectDesk()
{
    connect(m_signals, &DeskSignals::bookingsChanged, this, [this] {
        showFigures();
        showSaving();
        m_actions.refresh();
    });
    connect(m_signals, &DeskSignals::spanLoaded, this, &ClubPage::showFigures);
    connect(m_signals, &DeskSignals::undoChanged, this, &ClubPage::showSteps);
    connect(m_signals, &DeskSignals::stepSaved, this, [this] {
        m_failure.clear();
        showSaving();
    });
    connect(m_signals, &DeskSignals::stepsFell, this, &ClubPage::tellFailure);
    connect(m_signals, &DeskSignals::trouble, this, [this](const Error &error) {
        m_banner->tell(Banner::Kind::Failed, words::error(error));
    });
    connect(m_signals, &DeskSignals::clubEdited, this, [this] {
        m_topBar->setClub(m_desk.club());
        m_topBar->setActor(m_desk.actor());
        showDay();
    });
}

void ClubPage::start(LocationId location, std::optional<LocalDate> date)
{
    const Instant now = m_desk.now();
    const Zone &zone = m_desk.club().zone(location);
    m_board->setLocation(location);
    if (date && *date != zone.dateAt(now)) {
        m_board->setDate(*date);
    } else {
        m_board->goToday();
    }
    showDay();
    showSteps();
    m_board->setFocus();
}

void ClubPage::setActor(OperatorId who)
{
    m_desk.setActor(who);
    m_topBar->setActor(who);
    m_inspector->refresh();
    showSteps();
    m_board->viewport()->update();
}

void ClubPage::setLocation(LocationId location)
{
    m_banner->dismiss();
    m_board->setLocation(location);
    showDay();
    m_board->setFocus();
}

void ClubPage::saveState() const
{
    WindowState::save(*m_splitter);
    WindowState::setZoom(m_board->pixelsPerHour());
    WindowState::setLocation(QString::fromStdString(m_board->location().toString()));
    WindowState::setPerson(QString::fromStdString(m_desk.actor().toString()));
}

void ClubPage::openPopup(const Slot &slot, const QRect &anchor)
{
    if (m_popup == nullptr) {
        m_popup = new CreatePopup(m_desk, *m_signals, this);
        connect(m_popup, &CreatePopup::created, this, [this](const Committed &committed) {
            m_board->abandon();
            m_board->select({EntityKind::Booking, committed.entity});
            m_board->setFocus();
            tellDone(committed);
        });
        connect(m_popup, &CreatePopup::abandoned, this, [this] {
            m_board->abandon();
            m_board->setFocus();
        });
        connect(m_popup, &CreatePopup::slotChanged, m_board, &BoardView::setProposedSlot);
    }
    m_banner->dismiss();
    const QPoint corner = m_board->viewport()->mapTo(this, anchor.topLeft());
    m_popup->open(m_board->location(), slot, QRect(corner, anchor.size()));
}

void ClubPage::askReason(const Proposal &proposal, const Verdict &verdict)
{
    ReasonDialog::Texts texts{.title = tr("Against a rule"),
                              .question = tr("This needs a reason, which is kept."),
                              .warnings = {},
                              .button = tr("Do it all the same"),
                              .suggestions = {}};
    for (const Violation &violation : verdict.violations) {
        texts.warnings
            += words::violation(violation, m_desk, proposal.after.location, &proposal.after.slot);
    }
    auto *dialog = new ReasonDialog(texts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::reasonGiven, m_board, &BoardView::commitWithReason);
    connect(dialog, &QDialog::rejected, m_board, &BoardView::abandon);
    dialog->open();
}

void ClubPage::showSelection(const BoardSelection &selection)
{
    m_banner->dismiss();
    m_inspector->show(selection.entity);
    m_actions.refresh();
    if (!selection.slot) {
        m_status->setSelection({});
        return;
    }
    const Club &club = m_desk.club();
    m_status->setSelection(
        tr("Selection: %1, %2")
            .arg(text::bayNames(club, selection.slot->bays),
                 timetext::span(selection.slot->span, club.zone(m_board->location()))));
}

void ClubPage::showDay()
{
    const LocationId location = m_board->location();
    const Zone &zone = m_desk.club().zone(location);
    m_topBar->setLocation(location);
    m_topBar->setDate(m_board->date());
    m_side->setDay(location, m_board->date());
    const auto day = zone.day(m_board->date());
    m_status->setZone(day ? timetext::zoneAndOffset(zone, *day) : QString());
    showFigures();
}

void ClubPage::showFigures()
{
    m_status->setFigures(dayFiguresText(m_desk, m_board->location(), m_board->date()));
}

void ClubPage::showSteps()
{
    const UndoState &state = m_desk.undoState();
    m_topBar->setSteps(state.undo ? words::step(state.undo->head.label, m_desk.club()) : QString(),
                       state.redo ? words::step(state.redo->head.label, m_desk.club()) : QString());
    m_actions.refresh();
}

void ClubPage::showSaving()
{
    if (m_desk.savesInFlight() > 0) {
        m_topBar->setSaving(TopBar::Saving::Saving);
    } else if (!m_failure.isEmpty()) {
        m_topBar->setSaving(TopBar::Saving::NotSaved, m_failure);
    } else {
        m_topBar->setSaving(TopBar::Saving::AllSaved);
    }
}

void ClubPage::tellFailure(const std::vector<ChangeSetId> &fallen, const Error &error)
{
    m_failure = words::error(error);
    m_banner->tell(
        Banner::Kind::Failed,
        tr("Not saved: %1 %n step(s) were taken back; the board shows what is on the disk.",
           nullptr,
           static_cast<int>(fallen.size()))
            .arg(m_failure));
    showSaving();
    m_inspector->refresh();
}

void ClubPage::tellRefusal(const Refusal &refusal, LocationId location, const Slot &slot)
{
    QStringList fixes;
    for (const Fix &fix : refusal.fixes) {
        fixes += words::fix(fix, m_desk, location, &slot);
    }
    m_banner->tell(Banner::Kind::Refused, words::refusal(refusal, m_desk, location, &slot), fixes);
    m_inspector->refresh(); // puts a refused edit back
}

void ClubPage::tellDone(const Committed &committed)
{
    m_banner->dismiss();
    showSaving();
    QStringList warnings;
    for (const Violation &violation : committed.warnings) {
        warnings += words::violation(violation, m_desk, m_board->location());
    }
    if (!warnings.isEmpty()) {
        m_status->announce(QStringLiteral("⚠ ") + warnings.join(QLatin1Char(' ')));
    }
}

void ClubPage::undo(bool again)
{
    const UndoState &state = m_desk.undoState();
    const std::optional<Step> &step = again ? state.redo : state.undo;
    if (!step) {
        return;
    }
    const QString name = words::step(step->head.label, m_desk.club());
    auto done = [this, guard = QPointer<ClubPage>(this), again, name](const Outcome &outcome) {
        if (!guard) {
            return;
        }
        if (!outcome) {
            m_banner->tell(Banner::Kind::Refused,
                           words::refusal(outcome.error(), m_desk, m_board->location()));
            return;
        }
        m_banner->dismiss();
        m_status->announce(again ? tr("Done again: %1").arg(name) : tr("Taken back: %1").arg(name));
    };
    if (again) {
        m_desk.redo(std::nullopt, std::move(done));
    } else {
        m_desk.undo(std::nullopt, std::move(done));
    }
}

void ClubPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Actions::Group &group : m_actions.groups()) {
        for (QAction *action : group.actions) {
            const bool wanted = action->objectName().startsWith(QLatin1String("booking."))
                || action->objectName().startsWith(QLatin1String("edit."));
            if (wanted && action->isEnabled()) {
                menu->addAction(action);
            }
        }
    }
    menu->popup(position);
}

void ClubPage::focusNextPane(bool back)
{
    const std::array<QWidget *, 4> panes{m_board, m_inspector, m_side, m_topBar};
    const std::array<QWidget *, 4> entries{
        m_board, m_inspector->entry(), m_side->entry(), m_topBar->locationButton()};
    const QWidget *focus = focusWidget();
    std::size_t at = 0;
    for (std::size_t index = 0; index < panes.size(); ++index) {
        if (focus != nullptr
            && (panes.at(index) == focus || panes.at(index)->isAncestorOf(focus))) {
            at = index;
        }
    }
    for (std::size_t turn = 1; turn <= panes.size(); ++turn) {
        const std::size_t next = (at + (back ? panes.size() - turn : turn)) % panes.size();
        if (panes.at(next)->isVisible() && entries.at(next) != nullptr) {
            entries.at(next)->setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
            return;
        }
    }
}

void ClubPage::chooseBooking(BookingId id)
{
    m_board->select({EntityKind::Booking, id.value});
}

void ClubPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= sideNeeds);
    m_inspector->setVisible(width() >= inspectorNeeds);
}

} // namespace bayboard
