#include "ui/views/MonthView.h"

#include "ui/panes/DeskSignals.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"
#include "ui/views/AccessibleMonth.h"
#include "ui/views/MonthTotals.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace bayboard {

namespace {

constexpr int notch = 120; ///< of a wheel

QStringList weekdays(QLocale::FormatType format)
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        names += QLocale().standaloneDayName(day, format);
    }
    return names;
}

} // namespace

MonthView::MonthView(Desk &desk, DeskSignals &deskSignals, QWidget *parent)
    : ClubView(parent)
    , m_desk(desk)
    , m_totals(new MonthTotals(desk, deskSignals, this))
{
    AccessibleMonth::install();
    setObjectName(QStringLiteral("monthView"));
    setAccessibleName(tr("Month"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    restyle();
    connect(m_totals, &MonthTotals::changed, this, [this] {
        update();
        Q_EMIT moved(); // the figures below
    });
    connect(m_totals, &MonthTotals::failed, this, [this](const Error &error) {
        Q_EMIT announced(words::error(error));
    });
    connect(&deskSignals, &DeskSignals::clubEdited, this, &MonthView::showTotals);
}

MonthView::~MonthView() = default;

const Zone &MonthView::zone() const
{
    return m_desk.club().zone(m_place.location);
}

const Location *MonthView::location() const
{
    return m_desk.club().location(m_place.location);
}

QString MonthView::heading() const
{
    return QLocale().toString(timetext::toQDate(m_place.date), QStringLiteral("MMMM yyyy"));
}

QString MonthView::briefHeading() const
{
    return QLocale().toString(timetext::toQDate(m_place.date), QStringLiteral("MMM yyyy"));
}

QString MonthView::figures() const
{
    return dayAt(m_place.date).figures();
}

MonthDay MonthView::dayAt(LocalDate date) const
{
    const LocalDate today = zone().dateAt(m_desk.now());
    MonthDay day;
    day.date = date;
    day.isInMonth = m_grid.isInMonth(date);
    day.isToday = date == today;
    day.isPast = date < today;
    day.total = m_totals->of(date);
    if (const Location *place = location()) {
        markClosed(day, *place);
    }
    return day;
}

bool MonthView::isLoaded() const
{
    return m_totals->of(m_grid.first()) != nullptr
        && m_totals->of(m_grid.dateAt(m_grid.cellCount() - 1)) != nullptr;
}

void MonthView::look(const ViewPlace &place)
{
    m_place = place;
    if (m_place.time && zone().dateAt(*m_place.time) != m_place.date) {
        m_place.time.reset();
    }
    if (m_selection.entity && m_selection.entity->kind == EntityKind::Booking) {
        const BookingView *view = m_desk.booking(BookingId{m_selection.entity->id});
        if (view != nullptr && view->booking.location != place.location) {
            clearSelection();
        }
    }
    showTotals();
    tell();
}

void MonthView::showTotals()
{
    m_grid = MonthGrid(m_place.date, static_cast<int>(m_desk.club().settings().weekStart));
    layOut();
    if (!m_place.location.isNull()) {
        m_totals->show(m_place.location, m_grid.first(), m_grid.cellCount());
    }
    if (!isVisible()) {
        m_totals->rest();
    }
    update();
}

/// Says where one is: to the page and to a screen reader.
void MonthView::tell()
{
    setAccessibleDescription(heading());
    Q_EMIT moved();
    if (hasFocus()) {
        AccessibleMonth::tellFocus(*this, m_grid.indexOf(m_place.date));
    }
}

void MonthView::choose(LocalDate date)
{
    if (date == m_place.date) {
        return;
    }
    // The time of day goes along.
    if (m_place.time) {
        const LocalTime wall = zone().toLocal(*m_place.time);
        m_place.time = zone().toInstant(LocalTime(date) + (wall - LocalTime(dateOf(wall))));
    }
    const bool turns = !m_grid.isInMonth(date);
    m_place.date = date;
    if (turns) {
        showTotals();
    }
    update();
    tell();
}

void MonthView::open(LocalDate date)
{
    choose(date);
    Q_EMIT dayWanted(m_place);
}

void MonthView::select(EntityRef entity)
{
    m_selection = {entity, std::nullopt};
    if (entity.kind == EntityKind::Booking) {
        const BookingView *view = m_desk.booking(BookingId{entity.id});
        if (view != nullptr && view->booking.location == m_place.location) {
            m_place.time = view->booking.slot.span.start();
            m_place.bay = view->booking.slot.bays.front();
            m_place.date = zone().dateAt(*m_place.time);
            showTotals();
        }
    }
    Q_EMIT selectionChanged(m_selection);
    tell();
}

void MonthView::clearSelection()
{
    m_selection = {};
    Q_EMIT selectionChanged(m_selection);
}

void MonthView::turn(int periods)
{
    choose(monthsLater(m_place.date, periods));
}

void MonthView::goToday()
{
    choose(zone().dateAt(m_desk.now()));
}

QSize MonthView::minimumSizeHint() const
{
    const int number = QFontMetrics(m_style.number).horizontalAdvance(QStringLiteral("00"));
    return {MonthGrid::columns * (number + 26), m_style.headHeight + 6 * (m_style.numberLine + 8)};
}

void MonthView::layOut()
{
    m_grid.layOut(rect().adjusted(0, m_style.headHeight, 0, 0), isRightToLeft());
}

void MonthView::restyle()
{
    m_style = MonthStyle::make(Palette::following(palette()), font(), devicePixelRatioF());
    layOut();
    update();
}

void MonthView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const int narrowest = width() / MonthGrid::columns;
    const MonthPainter month(painter, m_style, isRightToLeft(), narrowest);
    const QRect head(0, 0, width(), m_style.headHeight);
    painter.fillRect(head, m_style.palette.panel);
    const auto names
        = month.fits(weekdays(QLocale::LongFormat)) ? QLocale::LongFormat : QLocale::ShortFormat;
    for (int column = 0; column < MonthGrid::columns; ++column) {
        QRect rect = m_grid.columnOf(column);
        rect.setTop(0);
        rect.setHeight(m_style.headHeight);
        const int weekday = timetext::toQDate(m_grid.dateAt(column)).dayOfWeek();
        month.paintHead(rect, QLocale().standaloneDayName(weekday, names));
    }
    painter.setPen(m_style.palette.headLine);
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    for (int index = 0; index < m_grid.cellCount(); ++index) {
        const QRect cell = m_grid.cell(index);
        if (event->region().intersects(cell)) {
            month.paintDay(cell, dayAt(m_grid.dateAt(index)));
        }
    }
    if (const int chosen = m_grid.indexOf(m_place.date); chosen >= 0) {
        month.paintChosen(m_grid.cell(chosen), hasFocus());
    }
}

/// Where a key leads; nothing for keys that are no moves.
std::optional<LocalDate> MonthView::keyTarget(const QKeyEvent &event) const
{
    const LocalDate at = m_place.date;
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const int on = isRightToLeft() ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        return at - days(on);
    case Qt::Key_Right:
        return at + days(on);
    case Qt::Key_Up:
        return at - days(7);
    case Qt::Key_Down:
        return at + days(7);
    case Qt::Key_Home:
        return ctrl ? m_grid.startOfMonth() : m_grid.startOfWeek(at);
    case Qt::Key_End:
        return ctrl ? m_grid.endOfMonth() : m_grid.startOfWeek(at) + days(6);
    case Qt::Key_PageUp:
        return monthsLater(at, -1);
    case Qt::Key_PageDown:
        return monthsLater(at, 1);
    default:
        return std::nullopt;
    }
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
    } else if (const auto target = keyTarget(*event)) {
        choose(*target);
    } else if (isEnter || event->key() == Qt::Key_Space) {
        open(m_place.date);
    } else {
        event->ignore();
    }
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const int index = m_grid.indexAt(event->position().toPoint());
    if (index >= 0 && event->button() == Qt::LeftButton) {
        choose(m_grid.dateAt(index));
    }
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first click may have turned the month under the pointer.
    if (event->button() == Qt::LeftButton && m_grid.indexAt(event->position().toPoint()) >= 0) {
        open(m_place.date);
    }
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int turned = m_wheel / notch;
    m_wheel -= turned * notch;
    if (turned != 0) {
        turn(-turned);
    }
    event->accept();
}

bool MonthView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = m_grid.indexAt(help->pos());
        if (index < 0) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(),
                               dayAt(m_grid.dateAt(index)).sentence(),
                               this,
                               m_grid.cell(index));
        }
        return true;
    }
    return ClubView::event(event);
}

void MonthView::resizeEvent(QResizeEvent * /*event*/)
{
    layOut();
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    ClubView::focusInEvent(event);
    AccessibleMonth::tellFocus(*this, m_grid.indexOf(m_place.date));
    update();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    ClubView::focusOutEvent(event);
    update();
}

void MonthView::showEvent(QShowEvent *event)
{
    ClubView::showEvent(event);
    showTotals();
}

void MonthView::hideEvent(QHideEvent *event)
{
    ClubView::hideEvent(event);
    m_totals->rest();
}

void MonthView::changeEvent(QEvent *event)
{
    ClubView::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange;
    if (looks) {
        restyle();
    }
}

} // namespace bayboard
