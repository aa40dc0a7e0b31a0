#include "ui/window/ClubPage.h"

#include "core/text/Words.h"
#include "ui/dialogs/OverrideDialog.h"
#include "ui/list/ManyActions.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/SidePane.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"
#include "ui/theme/Fonts.h"
#include "ui/views/DayView.h"
#include "ui/views/ViewStack.h"
#include "ui/window/Actions.h"
#include "ui/window/Banner.h"
#include "ui/window/BlockActions.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/BookingActions.h"
#include "ui/window/ClubLists.h"
#include "ui/window/ClubPageActions.h"
#include "ui/window/CreationOpener.h"
#include "ui/window/DayFigures.h"
#include "ui/window/ExplainOpener.h"
#include "ui/window/ImportNotice.h"
#include "ui/window/KeyBindings.h"
#include "ui/window/PaletteOpener.h"
#include "ui/window/ParkingActions.h"
#include "ui/window/PinActions.h"
#include "ui/window/PlaceActions.h"
#include "ui/window/RescueNotice.h"
#include "ui/window/StatusLine.h"
#include "ui/window/StepReport.h"
#include "ui/window/SyncActions.h"
#include "ui/window/TopBar.h"
#include "ui/window/WallOpener.h"
#include "ui/window/WindowState.h"

#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

constexpr std::chrono::seconds clockStep{20}; // how late "next arrivals" may be
// Pixels where text has its usual size; narrower windows are left to the board.
constexpr int sideNeeds = 900;
constexpr int inspectorNeeds = 720;
constexpr int sideWidth = 212;
constexpr int inspectorWidth = 280; // at least; large text leaves it what it needs
constexpr int inspectorTight = 232;

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
    , m_many(new ManyActions(desk, *this))
    , m_blockActions(new BlockActions(desk, *this))
    , m_pins(new PinActions(desk, *this))
{
    ClubPageActions::install(*this);
    layOut();
    m_places
        = new PlaceActions({m_desk, m_actions, *m_topBar, *m_views, *m_board, *m_status}, *this);
    connectViews();
    connectPanes();
    connectBlocks();
    connectDesk();
    m_parking = new ParkingActions({m_desk,
                                    *m_signals,
                                    m_actions,
                                    *m_views,
                                    *m_board,
                                    *m_side,
                                    *m_status,
                                    [this](const ViewPlace &place) {
                                        if (m_views->kind() != ViewKind::Day) {
                                            m_views->show(ViewKind::Day, place);
                                        }
                                        if (m_board->location() != place.location) {
                                            lookAt(place);
                                        }
                                        m_views->focus();
                                    }},
                                   *this);
    m_walls = new WallOpener({m_desk, *m_signals, *m_pins}, *this);
    m_palette = new PaletteOpener({m_desk, *m_signals, m_actions}, *this);
    m_lists = new ClubLists({m_desk, *m_signals, m_actions, *m_side, *m_board}, *this);
    m_sync
        = new SyncActions({m_desk, *m_signals, m_actions, *m_topBar, *m_banner, *m_board}, *this);
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
    m_views = new ViewStack(m_splitter);
    m_inspector = new Inspector(m_desk, *m_signals, m_splitter);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({scaledByText(font(), sideWidth),
                          1090,
                          std::max(inspectorWidth, scaledByText(font(), inspectorTight))});
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
    addViews();
    m_blocks = new BlockOpener({m_desk, *m_views, *m_status}, *this);
    m_creation = new CreationOpener({m_desk, *m_signals}, *this);
    m_explainer = new ExplainOpener(m_desk, *m_signals, *this);
    m_imported = new ImportNotice(*m_banner, this);
    m_board->setFrameShape(QFrame::NoFrame);
    WindowState::restore(*m_splitter);
    if (WindowState::zoom() > 0) {
        m_board->setPixelsPerHour(WindowState::zoom());
    }
    if (WindowState::squeezed()) {
        m_board->setColumnMode(ColumnMode::Squeezed);
    }
    KeyBindings::restore(*m_board);
    m_panes.add(*m_views, [this] { return view().entry(); });
    m_panes.add(*m_inspector, [this] { return m_inspector->entry(); });
    m_panes.add(*m_side, [this] { return m_side->entry(); });
    m_panes.add(*m_topBar, [this] { return m_topBar->locationButton(); });
}

void ClubPage::start(LocationId location, std::optional<LocalDate> date)
{
    const Instant now = m_desk.now();
    const Zone &zone = m_desk.club().zone(location);
    m_places->restore();
    m_board->setLocation(location);
    if (date && *date != zone.dateAt(now)) {
        m_board->setDate(*date);
    } else {
        m_board->goToday();
    }
    showView(viewKindFor(WindowState::view()).value_or(ViewKind::Day));
    showDay();
    m_report->showSteps();
    tellOfFile();
    m_views->focus();
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
    m_lists->count();
    m_explainer->close(); // it may name whom the next one may not know
    m_report->showSteps();
    m_actions.refresh();
    m_board->viewport()->update();
}

void ClubPage::setLocation(LocationId location)
{
    dismissRefusal(*m_banner);
    ViewPlace place = view().place();
    place.location = location;
    place.time = {}; // what is in view stays so
    place.bay = {};
    m_board->setLocation(location);
    view().look(place);
    keepPlace();
    showDay();
    m_views->focus();
}

void ClubPage::tellImported(const ImportDone &done)
{
    m_imported->tell(done);
}

/// What the banner offers: places of an import, else ways out of a refusal.
void ClubPage::takeChoice(std::size_t index)
{
    if (m_banner->kind() == Banner::Kind::Note) {
        m_imported->take(index);
        return;
    }
    m_banner->dismiss();
    m_bookings->takeFix(index);
}

/// The booking itself, which may stand on a bay that is out of sight.
void ClubPage::showImported(const ImportPlace &place)
{
    m_desk.read<DayRows>(
        [place](Store &store) { return store.loadDay(place.location, Span(place.at, seconds(1))); },
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
    keepViews();
    keepPlace();
}

CreatePopup *ClubPage::popup() const
{
    return m_creation->popup();
}

void ClubPage::askReason(ClubView &view, const Proposal &proposal, const Verdict &verdict)
{
    auto *dialog = new OverrideDialog(
        proposal,
        verdict,
        m_desk,
        [&view](const QString &reason, const PinProof &approval) {
            view.commitWithReason(reason, approval);
        },
        this);
    connect(dialog, &QDialog::rejected, &view, &ClubView::abandon);
}

void ClubPage::showSelection(const BoardSelection &selection)
{
    dismissRefusal(*m_banner);
    if (selection.isSeveral()) {
        m_inspector->showSeveral(selection.all);
    } else {
        m_inspector->show(selection.entity);
    }
    m_actions.refresh();
    if (!selection.slot) {
        m_status->setSelection({});
        return;
    }
    if (selection.isSeveral()) {
        m_status->setSelection(
            tr("Selection: %n booking(s)", nullptr, static_cast<int>(selection.all.size())));
        return;
    }
    const Club &club = m_desk.club();
    m_status->setSelection(
        tr("Selection: %1, %2")
            .arg(text::bayNames(club, selection.slot->bays),
                 timetext::span(selection.slot->span, club.zone(view().place().location))));
}

void ClubPage::showDay()
{
    const ViewPlace place = view().place();
    const Zone &zone = m_desk.club().zone(place.location);
    m_topBar->setLocation(place.location);
    m_places->show();
    m_topBar->setHeading(view().heading(), view().briefHeading());
    m_side->setDay(place.location, place.date);
    const auto day = zone.day(place.date);
    m_status->setZone(day ? timetext::zoneAndOffset(zone, *day) : QString());
    showFigures();
}

void ClubPage::showFigures()
{
    const QString own = view().figures();
    const ViewPlace place = view().place();
    m_status->setFigures(own.isEmpty() ? dayFiguresText(m_desk, place.location, place.date) : own);
}

void ClubPage::tellDone(const Committed &committed)
{
    m_report->tellDone(committed, view().place().location);
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
    add("view.explain");
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
        const Booking &booking = view->booking;
        const Instant start = booking.slot.span.start();
        ViewPlace place{booking.location, {}, start, booking.slot.bays.front()};
        place.date = page->m_desk.club().zone(booking.location).dateAt(start);
        page->lookAt(place);
        page->chooseBooking(id);
    });
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
    foldPanes();
}

void ClubPage::foldPanes()
{
    m_side->setVisible(width() >= scaledByText(font(), sideNeeds));
    m_inspector->setVisible(width() >= scaledByText(font(), inspectorNeeds));
}

void ClubPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_inspector != nullptr) {
        foldPanes();
    }
}

} // namespace bayboard
