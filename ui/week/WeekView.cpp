#include "ui/week/WeekView.h"

#include "ui/board/BoardView.h"
#include "ui/board/DayUse.h"
#include "ui/panes/TimeText.h"
#include "ui/views/BoardReports.h"
#include "ui/week/BayChooser.h"
#include "ui/week/WeekGrid.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bayboard {

namespace {

/// "15–21 June 2026", "29 June – 5 July 2026": what both have in common stands once.
QString weekText(LocalDate first, const QString &month)
{
    const QDate from = timetext::toQDate(first);
    const QDate to = from.addDays(WeekAxis::dayCount - 1);
    const QLocale locale;
    const QString end = locale.toString(to, QStringLiteral("d %1 yyyy").arg(month));
    if (from.year() != to.year())
        return locale.toString(from, QStringLiteral("d %1 yyyy").arg(month)) + QStringLiteral(" – ")
            + end;
    if (from.month() != to.month())
        return locale.toString(from, QStringLiteral("d %1").arg(month)) + QStringLiteral(" – ")
            + end;
    return QString::number(from.day()) + QChar(u'–') + end;
}

} // namespace

WeekView::WeekView(Desk &desk, DeskSignals &deskSignals, QWidget *parent)
    : ClubView(parent)
    , m_desk(desk)
    , m_forms(new QStackedLayout(this))
    , m_grid(new WeekGrid(desk, this))
    , m_board(new BoardView(this))
    , m_chooser(new BayChooser(this))
{
    m_forms->setContentsMargins(0, 0, 0, 0);
    m_forms->addWidget(m_grid);
    m_forms->addWidget(m_board);
    m_board->setDesk(&desk);
    m_board->showWeek({});
    setFocusProxy(m_grid);
    connectGrid();
    connectBoard();
    connect(m_chooser, &BayChooser::allWanted, this, &WeekView::showAll);
    connect(m_chooser, &BayChooser::bayWanted, this, &WeekView::showBay);
    connect(&deskSignals, &DeskSignals::clubEdited, this, [this] {
        m_chooser->setBays(m_desk.club(), m_grid->location());
        m_chooser->setBay(showsAll() ? BayId() : m_board->weekBay());
        placeChooser();
    });
}

WeekView::~WeekView()
{
    m_board->setDesk(nullptr);
}

void WeekView::connectGrid()
{
    connect(m_grid, &WeekGrid::selectionChanged, this, &ClubView::selectionChanged);
    connect(m_grid, &WeekGrid::moved, this, &ClubView::moved);
    connect(m_grid, &WeekGrid::figuresChanged, this, &ClubView::moved);
    connect(m_grid, &WeekGrid::figuresChanged, this, &WeekView::placeChooser);
    connect(m_grid, &WeekGrid::menuWanted, this, &ClubView::menuWanted);
    connect(m_grid, &WeekGrid::announced, this, &ClubView::announced);
    connect(m_grid, &WeekGrid::bayWanted, this, &WeekView::showBay);
    connect(m_grid, &WeekGrid::dayWanted, this, [this](BayId bay, LocalDate date) {
        Q_EMIT dayWanted({m_grid->location(), date, std::nullopt, bay});
    });
}

void WeekView::connectBoard()
{
    handOn(*m_board, *this);
    connect(m_board, &BoardView::weekBayChanged, this, [this](BayId bay) {
        if (!showsAll()) {
            m_chooser->setBay(bay);
            Q_EMIT formChanged();
        }
        Q_EMIT moved();
    });
    connect(m_board, &BoardView::dayWanted, this, [this](LocalDate date) {
        Q_EMIT dayWanted({m_board->location(), date, std::nullopt, m_board->weekBay()});
    });
}

bool WeekView::showsAll() const
{
    return m_forms->currentWidget() == m_grid;
}

LocalDate WeekView::date() const
{
    return showsAll() ? m_grid->date() : m_board->date();
}

ViewPlace WeekView::place() const
{
    ViewPlace place{m_grid->location(), date()};
    if (showsAll()) {
        place.bay = m_grid->bay();
        if (m_grid->selection().entity && m_grid->selection().slot)
            place.time = m_grid->selection().slot->span.start();
        return place;
    }
    place.bay = m_board->weekBay();
    const BoardSelection &chosen = m_board->selection();
    if (chosen.slot)
        place.time = chosen.slot->span.start();
    else if (m_desk.club().location(place.location) != nullptr)
        place.time = m_board->timeInView();
    return place;
}

QString WeekView::heading() const
{
    return weekText(firstOfWeek(date(), m_desk.club().settings().weekStart),
                    QStringLiteral("MMMM"));
}

QString WeekView::briefHeading() const
{
    return weekText(firstOfWeek(date(), m_desk.club().settings().weekStart), QStringLiteral("MMM"));
}

QString WeekView::figures() const
{
    if (!showsAll())
        return figuresOfBay();
    const WeekOverview &overview = m_grid->overview();
    return overview.axis == nullptr || !overview.loaded
        ? tr("loading…")
        : figuresText(overview.bookings, overview.blocks, overview.weekUse);
}

QString WeekView::figuresText(int bookings, int blocks, std::optional<double> use)
{
    QStringList parts{tr("%n booking(s)", nullptr, bookings), tr("%n block(s)", nullptr, blocks)};
    if (use)
        parts += tr("%1 % used").arg(std::lround(*use * 100));
    return parts.join(QStringLiteral(" · "));
}

QString WeekView::figuresOfBay() const
{
    const Club &club = m_desk.club();
    const Location *location = club.location(m_board->location());
    if (location == nullptr)
        return {};
    if (!m_board->isLoaded())
        return tr("loading…");
    const Zone &zone = club.zone(location->id);
    const Span week
        = WeekAxis(zone, firstOfWeek(m_board->date(), club.settings().weekStart)).week();
    const std::vector<BayId> bays{m_board->weekBay()};
    const auto isElsewhere = [&](const Slot &slot) {
        return std::find(slot.bays.begin(), slot.bays.end(), bays.front()) == slot.bays.end();
    };
    auto bookings = m_desk.bookings(location->id, week);
    auto blocks = m_desk.blocks(location->id, week);
    std::erase_if(bookings,
                  [&](const BookingView *view) { return isElsewhere(view->booking.slot); });
    std::erase_if(blocks, [&](const BlockView *view) { return isElsewhere(view->block.slot); });
    const auto use = dayUse(bays, openSpans(*location, zone, week), bookings, blocks, club);
    return figuresText(
        static_cast<int>(bookings.size()), static_cast<int>(blocks.size()), use.front().share());
}

const BoardSelection &WeekView::selection() const
{
    return showsAll() ? m_grid->selection() : m_board->selection();
}

void WeekView::look(const ViewPlace &place)
{
    if (place.location != m_grid->location())
        m_chooser->setBays(m_desk.club(), place.location);
    m_board->setLocation(place.location);
    if (!place.bay.isNull())
        m_board->showWeek(place.bay);
    m_board->setDate(place.date);
    if (place.time && m_desk.club().zone(place.location).dateAt(*place.time) == place.date)
        m_board->showTime(*place.time);
    m_grid->look(place.location, place.date, place.bay);
    m_chooser->setBay(showsAll() ? BayId() : m_board->weekBay());
    placeChooser();
    begin(place);
}

void WeekView::beginWith(BayId bay)
{
    m_first = bay;
}

void WeekView::begin(const ViewPlace &place)
{
    const auto first = std::exchange(m_first, std::nullopt);
    const std::vector<BayId> bays = m_desk.club().baysOf(place.location);
    if (!first || bays.empty()) {
        return;
    }
    const bool isHere = std::find(bays.begin(), bays.end(), *first) != bays.end();
    showBay(!place.bay.isNull() ? place.bay : isHere ? *first : bays.front());
}

void WeekView::select(EntityRef entity)
{
    if (showsAll())
        m_grid->select(entity);
    else
        m_board->select(entity);
}

void WeekView::clearSelection()
{
    m_grid->clearSelection();
    m_board->clearSelection();
}

void WeekView::turn(int weeks)
{
    if (showsAll())
        m_grid->turn(weeks);
    else if (weeks == 1 || weeks == -1) // a ghost in hand goes along
        m_board->run(weeks > 0 ? BoardCommand::NextDay : BoardCommand::PreviousDay);
    else
        m_board->setDate(m_board->date() + days(weeks * WeekAxis::dayCount));
}

void WeekView::goToday()
{
    if (showsAll())
        m_grid->goToday();
    else
        m_board->goToday();
}

QWidget *WeekView::entry()
{
    return m_forms->currentWidget();
}

bool WeekView::takes(BoardCommand /*command*/) const
{
    return !showsAll();
}

void WeekView::run(BoardCommand command)
{
    if (!showsAll())
        m_board->run(command);
}

void WeekView::letGo()
{
    m_board->letGo();
}

void WeekView::setPainting(bool paints)
{
    if (!showsAll())
        m_board->setPainting(paints);
}

void WeekView::abandon()
{
    m_board->abandon();
}

void WeekView::setProposedSlot(const Slot &slot)
{
    m_board->setProposedSlot(slot);
}

void WeekView::commitWithReason(const QString &reason, const PinProof &approval)
{
    m_board->commitWithReason(reason, approval);
}

void WeekView::showAll()
{
    if (showsAll())
        return;
    const std::optional<EntityRef> entity = m_board->selection().entity;
    m_board->letGo();
    m_board->clearSelection(); // what is out of sight has none
    m_grid->look(m_board->location(), m_board->date(), m_board->weekBay());
    showForm(m_grid);
    if (entity)
        m_grid->select(*entity);
    Q_EMIT moved();
}

void WeekView::showBay(BayId bay)
{
    const bool wasAll = showsAll();
    const std::optional<EntityRef> entity = wasAll ? m_grid->selection().entity : std::nullopt;
    if (wasAll) {
        m_grid->clearSelection();
        m_board->setDate(m_grid->date());
    }
    m_board->showWeek(bay);
    showForm(m_board);
    if (entity)
        m_board->select(*entity);
    Q_EMIT moved();
}

void WeekView::showForm(QWidget *form)
{
    const BoardSelection before = selection();
    const bool hadFocus = isAncestorOf(window()->focusWidget()) || window()->focusWidget() == this;
    m_forms->setCurrentWidget(form);
    setFocusProxy(form);
    if (hadFocus)
        form->setFocus();
    m_chooser->setBay(showsAll() ? BayId() : m_board->weekBay());
    placeChooser();
    if (!(before == selection()))
        Q_EMIT selectionChanged(selection());
    Q_EMIT formChanged();
}

void WeekView::placeChooser()
{
    const QRect corner = showsAll() ? m_grid->corner() : m_board->corner();
    const QWidget *viewport = showsAll() ? m_grid->viewport() : m_board->viewport();
    const int height = std::min(corner.height() - 6, fontMetrics().height() + 12);
    const int over = corner.height() - height; // half above, half below
    m_chooser->setGeometry(QRect(viewport->mapTo(this, corner.topLeft()), corner.size())
                               .adjusted(3, over - over / 2, -4, -over / 2));
    m_chooser->raise();
}

void WeekView::resizeEvent(QResizeEvent *event)
{
    ClubView::resizeEvent(event);
    placeChooser();
}

/// W, from a form that has no use for it, is the other form.
void WeekView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_W || event->modifiers() != Qt::NoModifier) {
        ClubView::keyPressEvent(event);
        return;
    }
    if (!showsAll())
        showAll();
    else if (!m_grid->bay().isNull())
        showBay(m_grid->bay());
}

void WeekView::changeEvent(QEvent *event)
{
    ClubView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeChooser();
}

} // namespace bayboard
