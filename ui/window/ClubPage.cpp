#include "ui/window/ClubPage.h"

#include "core/text/Words.h"
#include "ui/panes/CreatePopup.h"
#include "ui/panes/CustomerField.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/SidePane.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"
#include "ui/window/Actions.h"
#include "ui/window/Banner.h"
#include "ui/window/BlockActions.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/BookingActions.h"
#include "ui/window/ClubPageActions.h"
#include "ui/window/DayFigures.h"
#include "ui/window/OverrideDialog.h"
#include "ui/window/PinActions.h"
#include "ui/window/RescueNotice.h"
#include "ui/window/StatusLine.h"
#include "ui/window/StepReport.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowState.h"

#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

constexpr std::chrono::seconds clockStep{20}; // how late "next arrivals" may be
constexpr int sideNeeds = 900; // narrower windows are left to the board
constexpr int inspectorNeeds = 720;

/// What an import brought stays in view while its places are looked at.
void dismissRefusal(Banner &banner)
{
    if (banner.kind() != Banner::Kind::Note) {
        banner.dismiss();
    }
}

} // namespace

ClubPage::ClubPage(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_signals(new DeskSignals(desk, this))
    , m_bookings(new BookingActions(desk, *this))
    , m_blockActions(new BlockActions(desk, *this))
    , m_pins(new PinActions(desk, *this))
{
    ClubPageActions::install(*this);
    layOut();
    connectBoard();
    connectPanes();
    connectBlocks();
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
    m_splitter->setSizes({212, 1090, 280});
    m_banner = new Banner(this);
    m_status = new StatusLine(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_banner);
    column->addWidget(m_status);
    m_report
        = new StepReport({m_desk, m_actions, *m_topBar, *m_banner, *m_status}, *m_signals, this);
    m_topBar->setClub(m_desk.club());
    m_board->setDesk(&m_desk);
    m_blocks = new BlockOpener({m_desk, *m_board, *m_status}, *this);
    m_board->setFrameShape(QFrame::NoFrame);
    WindowState::restore(*m_splitter);
    if (WindowState::zoom() > 0) {
        m_board->setPixelsPerHour(WindowState::zoom());
    }
    if (WindowState::squeezed()) {
        m_board->setColumnMode(ColumnMode::Squeezed);
    }
    m_panes.add(*m_board, [this] { return m_board; });
    m_panes.add(*m_inspector, [this] { return m_inspector->entry(); });
    m_panes.add(*m_side, [this] { return m_side->entry(); });
    m_panes.add(*m_topBar, [this] { return m_topBar->locationButton(); });
}

void ClubPage::connectBoard()
{
    connect(&m_actions, &Actions::triggered, m_board, [this](const QString &id) {
        // What only looks, or turns the day under what waits for its place, leaves it in hand.
        const bool looks = id.startsWith(QLatin1String("view."))
            || id.startsWith(QLatin1String("help.")) || id.startsWith(QLatin1String("pane."))
            || id.startsWith(QLatin1String("day."));
        if (!looks) {
            m_board->letGo();
        }
    });
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
    connect(m_board, &BoardView::blockRemovalWanted, m_blockActions, &BlockActions::remove);
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
    connect(m_topBar, &TopBar::actorChosen, this, [this](OperatorId who) {
        setActor(who);
        keepPlace();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &ClubPage::stateChanged);
    // Its range follows the zoom.
    connect(m_board->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ClubPage::stateChanged);
    connect(m_side, &SidePane::dateChosen, m_board, [this](LocalDate date) {
        m_board->setDate(date);
        m_board->setFocus();
    });
    connect(
        m_side, &SidePane::blocksWanted, this, [this] { m_actions.find("block.new")->trigger(); });
    connect(m_status, &StatusLine::undoWanted, this, [this] {
        m_actions.find("edit.undo")->trigger();
    });
    connect(m_side, &SidePane::left, m_board, [this] { m_board->setFocus(); });
    connect(m_side, &SidePane::bookingChosen, this, [this](BookingId id) {
        chooseBooking(id);
        m_board->setFocus(); // the keys that follow are meant for the booking
    });
    connect(m_inspector, &Inspector::stateWanted, m_bookings, &BookingActions::changeState);
    connect(m_inspector, &Inspector::releaseWanted, m_bookings, &BookingActions::release);
    connect(m_inspector, &Inspector::extensionWanted, m_bookings, &BookingActions::extend);
    connect(m_inspector, &Inspector::cancelWanted, m_bookings, &BookingActions::cancel);
    connect(m_inspector, &Inspector::bookingEdited, m_bookings, &BookingActions::edit);
    connect(m_inspector, &Inspector::customerEdited, m_bookings, &BookingActions::editCustomer);
    connect(m_inspector, &Inspector::misread, this, [this](const QString &text) {
        m_banner->tell(Banner::Kind::Refused, text);
    });
    connect(m_inspector, &Inspector::left, m_board, [this] { m_board->setFocus(); });
    connect(m_inspector, &Inspector::moveWanted, this, [this](BookingId id) {
        chooseBooking(id);
        m_board->setFocus();
        m_board->run(BoardCommand::StartMove);
    });
    connect(m_bookings, &BookingActions::done, m_board, &BoardView::letGo);
    connect(m_pins, &PinActions::actorChanged, this, &ClubPage::showActor);
    connect(m_pins, &PinActions::told, m_status, &StatusLine::announce);
    connect(
        m_topBar, &TopBar::actorMenuOpened, m_pins, [this](QMenu *menu) { m_pins->addTo(*menu); });
    connect(m_bookings, &BookingActions::done, this, &ClubPage::tellDone);
    connect(m_bookings, &BookingActions::refused, m_report, &StepReport::tellRefusal);
    connect(m_banner, &Banner::choiceTaken, this, [this](int index) {
        takeChoice(static_cast<std::size_t>(index));
    });
}

void ClubPage::connectBlocks()
{
    connect(m_board, &BoardView::seriesMoved, m_blockActions, &BlockActions::moved);
    connect(m_inspector, &Inspector::openNowWanted, m_blockActions, &BlockActions::openNow);
    connect(m_inspector, &Inspector::liftWanted, m_blockActions, &BlockActions::lift);
    connect(m_inspector, &Inspector::unliftWanted, m_blockActions, &BlockActions::unlift);
    connect(m_inspector, &Inspector::blockExtensionWanted, m_blockActions, &BlockActions::extend);
    connect(m_inspector, &Inspector::openEndWanted, m_blockActions, &BlockActions::openEnd);
    connect(m_inspector, &Inspector::blockChangeWanted, m_blockActions, &BlockActions::change);
    connect(m_inspector, &Inspector::blockRemovalWanted, m_blockActions, &BlockActions::remove);
    connect(m_inspector, &Inspector::restoreWanted, m_blockActions, &BlockActions::restore);
    connect(m_blockActions, &BlockActions::done, m_board, &BoardView::letGo);
    connect(m_blockActions, &BlockActions::done, this, &ClubPage::tellDone);
    connect(m_blockActions, &BlockActions::refused, this, [this](const QString &sentence) {
        m_banner->tell(Banner::Kind::Refused, sentence);
    });
}

void ClubPage::connectDesk()
{
    connect(m_signals, &DeskSignals::bookingsChanged, this, [this] {
        showFigures();
        m_actions.refresh();
    });
    connect(m_signals, &DeskSignals::spanLoaded, this, &ClubPage::showFigures);
    connect(m_signals, &DeskSignals::clubEdited, this, [this] {
        m_topBar->setClub(m_desk.club());
        m_topBar->setActor(m_desk.actor());
        showDay();
    });
    connect(m_report, &StepReport::takenBack, m_inspector, &Inspector::refresh);
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
    m_report->showSteps();
    tellOfFile();
    m_board->setFocus();
}

/// What opening the file had to do, or could not.
void ClubPage::tellOfFile()
{
    QStringList notices;
    if (const QString rescued = rescueNotice(m_desk.openReport(), m_desk.club());
        !rescued.isEmpty()) {
        notices += rescued;
        m_desk.rescueTold();
    }
    if (m_desk.isReadOnly()) {
        notices += tr("%1 may not be written to: you see it as it was when it was opened, and "
                      "nothing can be changed.")
                       .arg(QString::fromStdString(m_desk.path().string()));
    }
    if (!notices.isEmpty()) {
        m_banner->tell(Banner::Kind::Failed, notices.join(QLatin1Char(' ')));
    }
}

void ClubPage::setActor(OperatorId who)
{
    m_pins->letIn(who);
}

void ClubPage::showActor()
{
    m_topBar->setActor(m_desk.actor());
    m_inspector->refresh();
    m_side->refresh();
    m_report->showSteps();
    m_actions.refresh();
    m_board->viewport()->update();
}

void ClubPage::setLocation(LocationId location)
{
    dismissRefusal(*m_banner);
    m_board->setLocation(location);
    keepPlace();
    showDay();
    m_board->setFocus();
}

void ClubPage::tellImported(const ImportDone &done)
{
    constexpr std::size_t mostPlaces = 5;
    m_imported = done;
    QStringList choices;
    for (std::size_t i = 0; i < std::min(mostPlaces, done.places.size()); ++i) {
        const ImportPlace &place = done.places[i];
        choices += tr("Show %1 (%2)").arg(place.name, QLocale().toString(place.bookings));
    }
    m_banner->tell(Banner::Kind::Note, done.sentence, choices);
}

/// What the banner offers: places of an import, else ways out of a refusal.
void ClubPage::takeChoice(std::size_t index)
{
    if (m_banner->kind() != Banner::Kind::Note) {
        m_banner->dismiss();
        m_bookings->takeFix(index);
    } else if (index < m_imported.places.size()) {
        // The booking itself, which may stand on a bay that is out of sight.
        const ImportPlace place = m_imported.places[index];
        m_desk.read<DayRows>(
            [place](Store &store) {
                return store.loadDay(place.location, Span(place.at, seconds(1)));
            },
            [page = QPointer(this), at = place.at](const Result<DayRows> &day) {
                for (const BookingRow &row : day ? day->bookings : std::vector<BookingRow>()) {
                    if (page != nullptr && row.booking.slot.span.start() == at
                        && row.booking.state != BookingState::Cancelled) {
                        page->openBooking(row.booking.id);
                        return;
                    }
                }
            });
    }
}

/// At once: a program that is killed, or a computer that loses power, closes no window.
void ClubPage::keepPlace() const
{
    WindowState::setLocation(QString::fromStdString(m_board->location().toString()));
    WindowState::setPerson(QString::fromStdString(m_desk.actor().toString()));
}

void ClubPage::saveState() const
{
    WindowState::save(*m_splitter);
    WindowState::setZoom(m_board->pixelsPerHour());
    WindowState::setSqueezed(m_board->columnMode() == ColumnMode::Squeezed);
    keepPlace();
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
        connect(m_popup, &CreatePopup::blockWanted, m_blocks, &BlockOpener::openFor);
        connect(m_popup, &CreatePopup::approvalWanted, this, &ClubPage::askToBook);
        connect(m_popup, &CreatePopup::slotChanged, m_board, &BoardView::setProposedSlot);
    }
    m_banner->dismiss();
    const QPoint corner = m_board->viewport()->mapTo(this, anchor.topLeft());
    m_popup->open(m_board->location(), slot, QRect(corner, anchor.size()));
}

void ClubPage::askReason(const Proposal &proposal, const Verdict &verdict)
{
    auto *dialog = new OverrideDialog(
        proposal,
        verdict,
        m_desk,
        [this](const QString &reason, const PinProof &approval) {
            m_board->commitWithReason(reason, approval);
        },
        this);
    connect(dialog, &QDialog::rejected, m_board, &BoardView::abandon);
}

void ClubPage::askToBook(const Proposal &proposal, const Verdict &verdict)
{
    auto *dialog = new OverrideDialog(
        proposal,
        verdict,
        m_desk,
        [this, proposal](const QString &reason, const PinProof &approval) {
            m_popup->bookAllowed(proposal, reason, approval);
        },
        this);
    connect(dialog, &QDialog::rejected, m_popup, [this] { m_popup->who()->setFocus(); });
}

void ClubPage::showSelection(const BoardSelection &selection)
{
    dismissRefusal(*m_banner);
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

void ClubPage::tellDone(const Committed &committed)
{
    m_report->tellDone(committed, m_board->location());
}

void ClubPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char *first) {
        for (const Actions::Group &group : m_actions.groups()) {
            for (QAction *action : group.actions) {
                if (action->objectName().startsWith(QLatin1String(first)) && action->isEnabled()) {
                    menu->addAction(action);
                }
            }
        }
    };
    add("block.");
    add("booking.");
    menu->addSeparator();
    add("edit.");
    menu->popup(position);
}

void ClubPage::openBooking(BookingId id)
{
    m_desk.fetch({EntityKind::Booking, id.value}, [page = QPointer(this), id](const Status &found) {
        if (page == nullptr) {
            return;
        }
        const BookingView *view = page->m_desk.booking(id);
        if (!found || view == nullptr) {
            page->m_status->announce(found ? tr("The booking is not there any more")
                                           : words::error(found.error()));
            return;
        }
        const LocationId location = view->booking.location;
        const Instant start = view->booking.slot.span.start();
        page->setLocation(location);
        page->m_board->setDate(page->m_desk.club().zone(location).dateAt(start));
        page->m_board->showTime(start);
        page->chooseBooking(id);
    });
}

void ClubPage::chooseBooking(BookingId id)
{
    m_board->select({EntityKind::Booking, id.value});
}

/// The board knows how tall it is only now: today's line comes into view.
void ClubPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const Instant now = m_desk.now();
    if (!m_shown && m_board->date() == m_desk.club().zone(m_board->location()).dateAt(now)) {
        m_board->showTime(now);
    }
    m_shown = true;
}

void ClubPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= sideNeeds);
    m_inspector->setVisible(width() >= inspectorNeeds);
}

} // namespace bayboard
