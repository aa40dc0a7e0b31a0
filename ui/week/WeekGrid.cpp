#include "ui/week/WeekGrid.h"

#include "ui/week/AccessibleWeek.h"
#include "ui/week/WeekGridTip.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace bayboard {

namespace {

constexpr int clockInterval = 10'000; // ms

} // namespace

WeekGrid::WeekGrid(Desk &desk, QWidget *parent) : QAbstractScrollArea(parent), m_model(desk)
{
    AccessibleWeek::install(); // before it has a name, which is told
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Week of all bays"));
    m_clock.setInterval(clockInterval);
    connect(&m_clock, &QTimer::timeout, &m_model, &WeekModel::tick);
    connect(&m_model, &WeekModel::reset, this, &WeekGrid::refresh);
    connect(&m_model, &WeekModel::cellsChanged, this, &WeekGrid::repaint);
    connect(&m_model, &WeekModel::nowMoved, this, &WeekGrid::repaintNow);
    connect(&m_model, &WeekModel::clubReplaced, this, &WeekGrid::applyStyle);
    applyStyle();
}

WeekGridScene WeekGrid::scene()
{
    return {m_model.overview(), m_layout, m_style, m_texts};
}

QRect WeekGrid::corner() const
{
    return QRect(0, 0, m_layout.namesWidth, m_layout.headHeight);
}

QString WeekGrid::tipOf(Cell cell) const
{
    return cellTip(m_model.overview(), cell, m_model.desk());
}

QSize WeekGrid::sizeHint() const
{
    return QSize(1130, 930);
}

QRect WeekGrid::rectOf(BayId bay, LocalDate date) const
{
    const WeekOverview &overview = m_model.overview();
    const int row = overview.rowOf(bay);
    const int column = overview.axis ? overview.axis->columnOf(date) : -1;
    return row < 0 || column < 0 ? QRect() : m_layout.cellRect({row, column}) & m_layout.body();
}

void WeekGrid::applyStyle()
{
    const Club &club = m_model.desk().club();
    m_style = BoardStyle::make(
        Palette::following(palette()), font(), &club, viewport()->devicePixelRatioF());
    m_texts.clear();
    m_layout.scale = m_style.scale;
    m_layout.headHeight = m_style.headHeight();
    m_layout.figureWidth = m_texts.widthOf(QStringLiteral("100%"), m_style.fonts.small) + 8;
    layOut();
}

/// The names' column is as wide as they are, within reason.
void WeekGrid::layOut()
{
    const WeekOverview &overview = m_model.overview();
    int widest = static_cast<int>(80 * m_style.scale); // the corner has words, too
    for (const BayHead &bay : overview.bays)
        widest = std::max(widest, m_texts.widthOf(bay.name, m_style.fonts.strong));
    m_layout.namesWidth = std::min(widest, static_cast<int>(150 * m_style.scale))
        + m_layout.figureWidth + static_cast<int>(16 * m_style.scale);
    m_layout.rows = overview.rows();
    m_layout.viewport = viewport()->size();
    m_layout.scroll = QPoint(std::min(m_layout.scroll.x(), m_layout.maximumScrollX()),
                             std::min(m_layout.scroll.y(), m_layout.maximumScrollY()));
    m_changing = true;
    verticalScrollBar()->setSingleStep(m_layout.rowHeight());
    verticalScrollBar()->setPageStep(m_layout.body().height());
    verticalScrollBar()->setRange(0, m_layout.maximumScrollY());
    verticalScrollBar()->setValue(m_layout.scroll.y());
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_layout.columnWidth() / 2));
    horizontalScrollBar()->setPageStep(m_layout.body().width());
    horizontalScrollBar()->setRange(0, m_layout.maximumScrollX());
    horizontalScrollBar()->setValue(m_layout.scroll.x());
    m_changing = false;
    m_picture.resize(viewport()->size(), viewport()->devicePixelRatioF());
    m_picture.invalidateAll();
    viewport()->update();
}

void WeekGrid::refresh()
{
    const WeekOverview &overview = m_model.overview();
    if (overview.rowOf(m_bay) < 0)
        m_bay = overview.bays.empty() ? BayId() : overview.bays.front().id;
    layOut();
    describe();
    Q_EMIT figuresChanged();
}

void WeekGrid::repaint(const std::vector<int> &cells)
{
    QRegion region(QRect(0, 0, m_layout.viewport.width(), m_layout.headHeight));
    for (const int at : cells) {
        const Cell cell{at / WeekOverview::columns, at % WeekOverview::columns};
        region += m_layout.cellRect(cell) & m_layout.body();
        region += m_layout.nameRect(cell.row) & m_layout.names();
    }
    m_picture.invalidate(region);
    viewport()->update(region);
    if (m_selection.entity)
        follow(*m_selection.entity);
    describe();
    Q_EMIT figuresChanged();
}

/// Today's column, and the one before for what ended at midnight.
void WeekGrid::repaintNow()
{
    const WeekOverview &overview = m_model.overview();
    const int today
        = overview.axis ? overview.axis->columnOf(overview.zone->dateAt(overview.now)) : -1;
    for (int column = std::max(0, today - 1); column <= today; ++column) {
        const QRect whole(m_layout.headRect(column).topLeft(),
                          QSize(m_layout.headRect(column).width(), m_layout.viewport.height()));
        const QRect seen = whole & (m_layout.body() | m_layout.heads());
        m_picture.invalidate(seen);
        viewport()->update(seen);
    }
}

std::optional<WeekGridLayout::Cell> WeekGrid::chosen() const
{
    const WeekOverview &overview = m_model.overview();
    const int row = overview.rowOf(m_bay);
    const int column = overview.axis ? overview.axis->columnOf(m_date) : -1;
    return row < 0 || column < 0 ? std::nullopt : std::optional(Cell{row, column});
}

void WeekGrid::look(LocationId location, LocalDate date, BayId bay)
{
    const bool isNew = location != m_location;
    m_location = location;
    if (isNew) {
        m_selection = {};
        m_layout.scroll = QPoint();
    }
    chooseWithoutWord(date, bay.isNull() ? m_bay : bay);
    m_model.look(location, date);
    if (const auto cell = chosen())
        bringIntoView(*cell);
    describe();
    Q_EMIT moved();
}

void WeekGrid::chooseWithoutWord(LocalDate date, BayId bay)
{
    if (const auto before = chosen())
        viewport()->update(m_layout.cellRect(*before));
    m_date = date;
    m_bay = bay;
    if (const auto now = chosen())
        viewport()->update(m_layout.cellRect(*now));
}

void WeekGrid::choose(Cell cell)
{
    const WeekOverview &overview = m_model.overview();
    chooseWithoutWord(overview.axis->dateOf(cell.column),
                      overview.bays[static_cast<std::size_t>(cell.row)].id);
    bringIntoView(cell);
    const auto day = overview.zone->day(m_date);
    const BoardSelection next{std::nullopt,
                              day ? std::optional(Slot::of({m_bay}, *day)) : std::nullopt};
    const bool isAnother = !(next == m_selection);
    m_selection = next;
    describe();
    if (isAnother)
        Q_EMIT selectionChanged(m_selection);
    Q_EMIT moved();
}

BoardSelection WeekGrid::selectionOf(EntityRef entity) const
{
    const Desk &desk = m_model.desk();
    if (entity.kind == EntityKind::Booking) {
        const BookingView *view = desk.booking(BookingId{entity.id});
        const bool isHere = view != nullptr && view->booking.location == m_location
            && !view->booking.withdrawn && view->booking.state != BookingState::Cancelled;
        return isHere ? BoardSelection{entity, view->booking.slot} : BoardSelection();
    }
    const BlockView *view
        = entity.kind == EntityKind::Block ? desk.block(BlockId{entity.id}) : nullptr;
    const bool isHere
        = view != nullptr && view->block.location == m_location && !view->block.withdrawn;
    return isHere ? BoardSelection{entity, view->block.slot} : BoardSelection();
}

void WeekGrid::follow(EntityRef entity)
{
    const Desk &desk = m_model.desk();
    const BoardSelection next = selectionOf(entity);
    if (next == m_selection)
        return;
    m_selection = next;
    if (m_selection.slot) {
        const std::vector<BayId> &bays = m_selection.slot->bays;
        const bool isHere = std::find(bays.begin(), bays.end(), m_bay) != bays.end();
        chooseWithoutWord(desk.club().zone(m_location).dateAt(m_selection.slot->span.start()),
                          isHere ? m_bay : bays.front());
    }
    Q_EMIT selectionChanged(m_selection);
}

void WeekGrid::select(EntityRef entity)
{
    follow(entity);
    if (!m_selection.slot || m_selection.entity != entity)
        return;
    m_model.look(m_location, m_date);
    if (const auto cell = chosen())
        bringIntoView(*cell);
    describe();
    Q_EMIT moved();
}

void WeekGrid::clearSelection()
{
    if (m_selection == BoardSelection())
        return;
    m_selection = {};
    Q_EMIT selectionChanged(m_selection);
}

void WeekGrid::goToday()
{
    const Desk &desk = m_model.desk();
    look(m_location, desk.club().zone(m_location).dateAt(desk.now()), m_bay);
}

void WeekGrid::turn(int weeks)
{
    look(m_location, m_date + days(weeks * WeekOverview::columns), m_bay);
}

void WeekGrid::describe()
{
    const auto cell = chosen();
    const QString sentence = cell ? cellSentence(m_model.overview(), *cell) : QString();
    if (accessibleDescription() == sentence)
        return;
    setAccessibleDescription(sentence);
    if (hasFocus())
        AccessibleWeek::tellChosen(*this);
}

void WeekGrid::bringIntoView(Cell cell)
{
    const QRect rect = m_layout.cellRect(cell);
    const QRect room = m_layout.body();
    const int x = rect.left() < room.left() ? rect.left() - room.left()
        : rect.right() > room.right()       ? rect.right() - room.right()
                                            : 0;
    const int y = rect.top() < room.top() ? rect.top() - room.top()
        : rect.bottom() > room.bottom()   ? rect.bottom() - room.bottom()
                                          : 0;
    horizontalScrollBar()->setValue(m_layout.scroll.x() + x);
    verticalScrollBar()->setValue(m_layout.scroll.y() + y);
}

void WeekGrid::open()
{
    if (chosen())
        Q_EMIT dayWanted(m_bay, m_date);
}

void WeekGrid::paintEvent(QPaintEvent *event)
{
    const WeekGridScene all = scene();
    m_picture.prepare(event->region(), [&](QPainter &painter, const QRegion &dirty) {
        paintOverview(painter, all, dirty);
    });
    QPainter painter(viewport());
    m_picture.draw(painter, event->region());
    const auto cell = chosen();
    if (cell && event->region().intersects(m_layout.cellRect(*cell))) {
        painter.setClipRegion(event->region() & m_layout.body());
        paintChosen(painter, all, *cell, hasFocus());
    }
    if (m_model.awaitsNeighbours())
        QTimer::singleShot(0, &m_model, &WeekModel::loadNeighbours);
}

void WeekGrid::resizeEvent(QResizeEvent * /*event*/)
{
    layOut();
}

void WeekGrid::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (m_changing)
        return;
    const QPoint to(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QPoint by = m_layout.scroll - to;
    m_layout.scroll = to;
    m_picture.scroll(m_layout.body(), by.x(), by.y());
    m_picture.scroll(m_layout.names(), 0, by.y());
    m_picture.scroll(m_layout.heads(), by.x(), 0);
    viewport()->update();
}

bool WeekGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto cell = m_layout.cellAt(help->pos());
    if (cell && m_model.isReady() && cell->row >= 0 && cell->column >= 0)
        QToolTip::showText(help->globalPos(), tipOf(*cell), viewport(), m_layout.cellRect(*cell));
    else
        QToolTip::hideText();
    return true;
}

void WeekGrid::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_clock.start();
    m_model.setWatched(true);
    m_model.tick();
    if (const auto cell = chosen())
        bringIntoView(*cell);
}

void WeekGrid::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_clock.stop();
    m_model.setWatched(false);
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    AccessibleWeek::tellChosen(*this);
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange;
    if (looks)
        applyStyle();
}

} // namespace bayboard
