#include "ui/board/BoardParts.h"

#include "ui/board/BoardWords.h"
#include "ui/board/TimeText.h"

#include <QCoreApplication>
#include <QScrollBar>

#include <algorithm>

namespace bayboard {

namespace {

constexpr int clockInterval = 10'000; // ms
constexpr int autoScrollInterval = 25; // ms
constexpr double mostZoom = 480.0;
constexpr hours firstHour(8);

} // namespace

BoardView::Parts::Parts(BoardView &owner) : view(owner), canvas(model), drops(model)
{
    m_clock.setInterval(clockInterval);
    m_autoScroll.setInterval(autoScrollInterval);
    connectParts();
    addCommands();
}

void BoardView::Parts::connectParts()
{
    connect(&m_clock, &QTimer::timeout, &view, [this] { tick(); });
    connect(&m_autoScroll, &QTimer::timeout, &view, [this] { autoScroll(); });
    connect(view.verticalScrollBar(), &QScrollBar::sliderReleased, &view, [this] { trackDate(); });
    connect(&model, &BoardModel::reset, &view, [this] {
        narrator.boardChanged();
        refresh();
    });
    connect(&model, &BoardModel::clubReplaced, &view, [this] { applyStyle(); });
    connect(&model, &BoardModel::tilesChanged, &view, [this](const std::vector<ColumnSpan> &where) {
        narrator.boardChanged();
        update(canvas.tilesChanged(where));
        drops.judgeAgain();
        keepSelected();
    });
    connect(&model, &BoardModel::headsChanged, &view, [this] { update(canvas.headsChanged()); });
    connect(&model, &BoardModel::nowMoved, &view, [this](Instant before, Instant after) {
        update(canvas.nowMoved(before, after));
    });
    connect(&model, &BoardModel::factsArrived, &view, [this] { drops.judgeAgain(); });
    connect(&drops, &BoardDrops::ghostChanged, &view, [this] {
        m_lookedAt = -1;
        narrator.ghostChanged();
        std::optional<Ghost> ghost = drops.ghost();
        if (ghost && drops.stage() == BoardDrops::Stage::Creating) {
            // The creation beside it says what the rules say of whoever is being booked.
            ghost->reasons.clear();
            ghost->offers.clear();
        }
        if (ghost && standsInHand()) {
            ghost->hint = hint();
            if (ghost->bump)
                ghost->bump->key = keyText(BoardCommand::Bump);
            if (ghost->tone != Tone::Pass && drops.proposal())
                ghost->whyKey = keyText(BoardCommand::Explain);
        }
        if (ghost && drops.stage() == BoardDrops::Stage::Preview)
            Q_EMIT view.announced(ghostSentence(*ghost));
        update(canvas.setGhost(std::move(ghost)));
    });
    connect(&drops, &BoardDrops::slotChosen, &view, [this](const Slot &slot) {
        Q_EMIT view.slotChosen(slot, anchor());
    });
    connect(&drops, &BoardDrops::bandDropped, &view, [this](const Slot &slot) {
        Q_EMIT view.bandPainted(slot);
    });
    connect(&drops, &BoardDrops::refused, &view, [this](const Refusal &refusal) {
        Q_EMIT view.refused(refusal, anchor());
        // Last, for it says all of it and stays in the status line.
        if (drops.ghost() && !drops.ghost()->reasons.empty())
            Q_EMIT view.announced(refusedSentence(*drops.ghost()));
    });
    connect(&drops, &BoardDrops::bumpTold, &view, [this] {
        Q_EMIT view.announced(refusedSentence(*drops.ghost()));
    });
    connect(&drops,
            &BoardDrops::reasonWanted,
            &view,
            [this](const Proposal &proposal, const Verdict &verdict) {
                Q_EMIT view.reasonWanted(proposal, verdict, anchor());
            });
    connect(&drops,
            &BoardDrops::committed,
            &view,
            [this](const Committed &committed, EntityRef entity) {
                select(entity);
                Q_EMIT view.announced(sentenceFor(selection, Saving::LeftOut));
                Q_EMIT view.stepDone(committed);
            });
    connect(
        &drops,
        &BoardDrops::committedTogether,
        &view,
        [this](const Committed &committed, const std::vector<EntityRef> &all, EntityRef current) {
            chooseTogether(all, current);
            Q_EMIT view.announced(sentenceFor(selection, Saving::LeftOut));
            Q_EMIT view.stepDone(committed);
        });
    connect(&drops, &BoardDrops::blockMoved, &view, &BoardView::blockMoved);
}

QRect BoardView::Parts::anchor() const
{
    const std::vector<QRect> &rects = canvas.overlay().ghostRects;
    const QRect body = canvas.geometry().body();
    if (rects.empty())
        return body;
    const QRect seen = rects.back() & body;
    return seen.isEmpty() ? body : seen;
}

void BoardView::Parts::update(const QRegion &region)
{
    if (!region.isEmpty())
        view.viewport()->update(region);
}

void BoardView::Parts::setDesk(Desk *desk)
{
    gesture = {};
    m_painting = false;
    drops.setDesk(desk);
    model.setDesk(desk);
    if (desk == nullptr) {
        m_clock.stop();
        return;
    }
    m_clock.start();
    applyStyle();
}

void BoardView::Parts::applyStyle()
{
    const Club *club = model.desk() != nullptr ? &model.desk()->club() : nullptr;
    Palette look = Palette::following(view.palette());
    if (theme == BoardTheme::Light)
        look = Palette::light();
    else if (theme == BoardTheme::Dark)
        look = Palette::darkLook();
    else if (theme == BoardTheme::HighContrast)
        look = Palette::highContrastLook();
    canvas.setStyle(BoardStyle::make(look, view.font(), club, view.devicePixelRatioF()));
    resized();
}

void BoardView::Parts::refresh()
{
    const Instant top = canvas.geometry().timeAt(canvas.geometry().headHeight);
    canvas.setColumns(columnMode);
    layOutAxis(top, canvas.geometry().headHeight);
    if (together && model.snapshot().loaded)
        keepTogether();
    else if (selection.entity && model.snapshot().loaded
             && !draftFor(*selection.entity, Draft::Kind::Move))
        select(std::nullopt);
    drops.judgeAgain();
    showSelection();
    meetAwaited();
    view.viewport()->update();
}

void BoardView::Parts::layOutAxis(Instant keep, double keptY)
{
    canvas.setAxis(model.drawnAxis(), pixelsPerHour);
    const BoardGeometry &geometry = canvas.geometry();
    const int y = geometry.axis.pixelOf(keep) + geometry.headHeight - static_cast<int>(keptY);
    canvas.scrollTo(QPoint(geometry.scroll.x(), y));
    setScrollBars();
}

void BoardView::Parts::setScrollBars()
{
    const BoardGeometry &geometry = canvas.geometry();
    m_changing = true;
    QScrollBar *down = view.verticalScrollBar();
    down->setPageStep(geometry.body().height());
    down->setSingleStep(static_cast<int>(pixelsPerHour / 2));
    down->setRange(0, geometry.maximumScrollY());
    down->setValue(geometry.scroll.y());
    QScrollBar *across = view.horizontalScrollBar();
    across->setPageStep(geometry.body().width());
    across->setSingleStep(static_cast<int>(geometry.columns.width() / 2));
    across->setRange(0, geometry.maximumScrollX());
    across->setValue(geometry.scroll.x());
    m_changing = false;
}

void BoardView::Parts::setLocation(LocationId location)
{
    if (location == model.location() && model.isReady())
        return;
    abort();
    select(std::nullopt);
    if (model.isReady() && model.shows(location)) {
        model.workIn(location);
        showPlace(location);
        Q_EMIT view.locationChanged(location);
        return;
    }
    LocalDate date = model.date();
    if (!m_placed && model.desk() != nullptr)
        date = model.desk()->club().zone(location).dateAt(model.desk()->now());
    model.setLocation(location, date);
    if (!m_placed && model.isReady()) {
        m_placed = true;
        showTime(model.zone().toInstant(LocalTime(date) + firstHour), 0.0);
    }
    Q_EMIT view.locationChanged(location);
}

double BoardView::Parts::middleY() const
{
    return canvas.geometry().body().center().y();
}

void BoardView::Parts::setDate(LocalDate date)
{
    if (!model.isReady()) {
        model.setDate(date);
        return;
    }
    if (date == model.date())
        return;
    if (model.isWeek()) {
        setDateInWeek(date);
        return;
    }
    const Instant middle = canvas.geometry().timeAt(static_cast<int>(middleY()));
    const LocalTime wall = model.zone().toLocal(middle);
    const seconds ofDay = wall - dateOf(wall);
    model.setDate(date);
    // The same time of day, in the middle as before; never on the day beside.
    Instant wanted = model.zone().toInstant(LocalTime(date) + ofDay);
    if (const auto day = model.zone().day(date))
        wanted = std::clamp(wanted, day->start(), day->end() - seconds(60));
    layOutAxis(wanted, middleY());
    view.viewport()->update();
    Q_EMIT view.viewMoved(date);
}

void BoardView::Parts::showTime(Instant at, double share)
{
    if (!model.isReady())
        return;
    const LocalDate date = model.zone().dateAt(at);
    if (!model.axis().contains(at) || model.isWeek())
        setDate(date);
    const BoardGeometry &geometry = canvas.geometry();
    const int above = static_cast<int>(geometry.body().height() * share);
    int top = geometry.axis.pixelOf(onAxis(at)) - above;
    // Late in the evening the middle would be tomorrow, and with it the day in view.
    if (const auto day = model.zone().day(date); day && !model.isWeek()) {
        const int half = geometry.body().height() / 2;
        top = std::min(top, geometry.axis.pixelOf(onAxis(day->end())) - half - 2);
    }
    scrolled(QPoint(geometry.scroll.x(), top));
}

void BoardView::Parts::trackDate()
{
    // Putting the axis around another day would pull the slider from under the hand that holds it.
    if (!model.isReady() || model.isWeek() || view.verticalScrollBar()->isSliderDown())
        return;
    const Instant middle = canvas.geometry().timeAt(static_cast<int>(middleY()));
    const LocalDate date = model.zone().dateAt(middle);
    if (date == model.date())
        return;
    const Instant top = canvas.geometry().timeAt(canvas.geometry().headHeight);
    model.setDate(date);
    layOutAxis(top, canvas.geometry().headHeight);
    Q_EMIT view.viewMoved(date);
}

void BoardView::Parts::scrolled(const QPoint &to)
{
    if (m_changing)
        return;
    if (!canvas.scrollTo(to))
        return;
    setScrollBars();
    view.viewport()->update();
    trackDate();
}

void BoardView::Parts::scrollBy(const QPoint &by)
{
    scrolled(canvas.geometry().scroll + by);
}

void BoardView::Parts::bringIntoView(const QRect &rect)
{
    const QRect room = canvas.geometry().body().adjusted(0, 8, 0, -8);
    QPoint by;
    if (rect.top() < room.top() || rect.height() > room.height())
        by.setY(rect.top() - room.top());
    else if (rect.bottom() > room.bottom())
        by.setY(rect.bottom() - room.bottom());
    if (rect.left() < room.left())
        by.setX(rect.left() - room.left());
    else if (rect.right() > room.right())
        by.setX(rect.right() - room.right());
    scrollBy(by);
}

void BoardView::Parts::setPixelsPerHour(double pixels, int pivotY)
{
    const double least = std::max(1.0, canvas.geometry().body().height() / hoursSeen());
    pixels = std::clamp(pixels, std::min(least, mostZoom), mostZoom);
    const Instant pivot = canvas.geometry().timeAt(pivotY);
    pixelsPerHour = pixels;
    model.setPixelsPerHour(pixels);
    layOutAxis(pivot, pivotY);
    view.viewport()->update();
    trackDate();
}

void BoardView::Parts::setColumnMode(ColumnMode mode)
{
    if (mode == columnMode)
        return;
    columnMode = mode;
    canvas.setColumns(mode);
    canvas.scrollTo(canvas.geometry().scroll);
    setScrollBars();
    view.viewport()->update();
    Q_EMIT view.columnModeChanged(mode);
}

void BoardView::Parts::resized()
{
    canvas.resize(view.viewport()->size(), view.viewport()->devicePixelRatioF());
    canvas.scrollTo(canvas.geometry().scroll);
    setScrollBars();
    view.viewport()->update();
    if (pixelsPerHour * hoursSeen() < canvas.geometry().body().height())
        setPixelsPerHour(pixelsPerHour, canvas.geometry().headHeight);
}

void BoardView::Parts::tick()
{
    model.tick();
}

} // namespace bayboard
