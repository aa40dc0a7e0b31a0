#include "ui/list/ListView.h"

#include "ui/list/ChosenBar.h"
#include "ui/list/ListBar.h"
#include "ui/list/ListModel.h"
#include "ui/list/ListTable.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"
#include "ui/views/MonthGrid.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace bayboard {

ListView::ListView(Desk &desk, DeskSignals &deskSignals, QWidget *parent)
    : ClubView(parent)
    , m_desk(desk)
    , m_model(new ListModel(this))
    , m_reader(new ListReader(desk, this))
    , m_bar(new ListBar(this))
    , m_table(nullptr)
    , m_chosen(new ChosenBar(this))
    , m_nothing(nullptr)
{
    setObjectName(QStringLiteral("listView"));
    m_model->begin({desk.clubSnapshot(), {}, desk.actor()});
    m_table = new ListTable(*m_model, this);
    m_table->setAccessibleName(tr("Bookings"));
    m_nothing = new QLabel(m_table->viewport());
    m_nothing->setObjectName(QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *middle = new QVBoxLayout(m_table->viewport());
    middle->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_chosen);
    setFocusProxy(m_table);
    connectParts();
    connect(&deskSignals, &DeskSignals::bookingsChanged, this, &ListView::follow);
    connect(&deskSignals, &DeskSignals::clubEdited, this, &ListView::stale);
}

ListView::~ListView() = default;

void ListView::connectParts()
{
    connect(m_reader, &ListReader::rowsRead, this, [this](std::vector<ListRow> &rows) {
        m_model->append(std::move(rows));
        showWanted();
        showState();
    });
    connect(m_reader, &ListReader::finished, this, &ListView::showState);
    connect(m_reader, &ListReader::failed, this, [this](const Error &error) {
        m_fault = words::error(error);
        Q_EMIT announced(m_fault);
        showState();
    });
    connect(m_bar, &ListBar::filterChanged, this, [this] {
        m_model->setFilter(m_bar->filter());
        showState();
    });
    connect(m_bar, &ListBar::periodChanged, this, [this] {
        if (m_bar->period() == Period::Range && m_from == LocalDate()) {
            std::tie(m_from, m_to) = std::pair(m_place.date, m_place.date + days(6));
        }
        reload();
    });
    connect(m_bar, &ListBar::rangeChanged, this, [this] { setRange(m_bar->from(), m_bar->to()); });
    connect(m_bar, &ListBar::blocksChanged, this, &ListView::stale);
    for (const auto change : {&ListBar::filterChanged,
                              &ListBar::periodChanged,
                              &ListBar::rangeChanged,
                              &ListBar::blocksChanged}) {
        connect(m_bar, change, this, &ListView::shapeChanged);
    }
    connect(m_table, &ListTable::columnsChanged, this, &ListView::shapeChanged);
    connect(m_bar, &ListBar::exportWanted, this, &ListView::save);
    connect(m_bar, &ListBar::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &ListTable::chosenChanged, this, &ListView::takeChosen);
    connect(m_table, &ListTable::copyWanted, this, &ListView::copy);
    connect(m_table, &ListTable::menuWanted, this, &ClubView::menuWanted);
    connect(m_table, &ListTable::opened, this, [this](EntityRef entity) {
        if (entity.kind == EntityKind::Booking) {
            Q_EMIT bookingActivated(BookingId{entity.id});
        } else {
            Q_EMIT blockActivated(BlockId{entity.id});
        }
    });
    connect(m_table, &ListTable::removalWanted, this, [this] {
        const auto block = m_selection.block();
        if (block && chosenBookings().empty()) {
            Q_EMIT blockRemovalWanted(*block);
        } else {
            Q_EMIT actionWanted("booking.cancel");
        }
    });
    connect(m_chosen, &ChosenBar::actionWanted, this, &ListView::actionWanted);
    connect(m_chosen, &ChosenBar::copyWanted, this, &ListView::copy);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_bar->find()->setFocus(Qt::ShortcutFocusReason);
        m_bar->find()->selectAll();
    });
}

const Zone &ListView::zone() const
{
    return m_desk.club().zone(m_place.location);
}

ClubView::Period ListView::period() const
{
    return m_bar->period();
}

std::pair<LocalDate, LocalDate> ListView::dates() const
{
    const MonthGrid month(m_place.date, static_cast<int>(m_desk.club().settings().weekStart));
    switch (period()) {
    case Period::Day:
        break;
    case Period::Week: {
        const LocalDate first = month.startOfWeek(m_place.date);
        return {first, first + days(6)};
    }
    case Period::Month:
        return {month.startOfMonth(), month.endOfMonth()};
    case Period::Range:
        return {m_from, m_to};
    }
    return {m_place.date, m_place.date};
}

ListQuery ListView::query() const
{
    const auto [first, last] = dates();
    ListQuery query;
    query.context = {m_desk.clubSnapshot(), m_place.location, m_desk.actor(), first == last};
    query.span = Span(zone().startOfDay(first), zone().startOfDay(last + days(1)));
    query.withBlocks = m_bar->withBlocks();
    return query;
}

QString ListView::heading() const
{
    const auto [first, last] = dates();
    if (period() == Period::Day) {
        return timetext::longDay(first);
    }
    if (period() == Period::Month) {
        return QLocale().toString(timetext::toQDate(first), QStringLiteral("MMMM yyyy"));
    }
    return tr("%1 – %2", "first and last day")
        .arg(timetext::shortDay(first),
             QLocale().toString(timetext::toQDate(last), QStringLiteral("ddd d MMM yyyy")));
}

QString ListView::briefHeading() const
{
    const auto [first, last] = dates();
    return first == last ? timetext::shortDay(first)
                         : tr("%1 – %2", "first and last day")
                               .arg(timetext::shortDay(first), timetext::shortDay(last));
}

QString ListView::figures() const
{
    QStringList parts{tr("%n shown", nullptr, m_model->rowCount())};
    if (const int chosen = m_table->chosenCount(); chosen > 1) {
        parts += tr("%n chosen", nullptr, chosen);
    }
    if (m_reader->isReading()) {
        parts += tr("reading…");
    } else if (!isHere()) {
        parts += tr("not all of it has come from the server yet");
    }
    return parts.join(QStringLiteral(" · "));
}

bool ListView::isHere() const
{
    return !m_read || m_desk.daysHere().has(*m_read);
}

bool ListView::isLoaded() const
{
    return m_read.has_value() && !m_reader->isReading();
}

std::vector<BookingId> ListView::chosenBookings() const
{
    std::vector<BookingId> bookings;
    for (const EntityRef &entity : m_table->chosen()) {
        if (entity.kind == EntityKind::Booking) {
            bookings.push_back(BookingId{entity.id});
        }
    }
    return bookings.empty() ? ClubView::chosenBookings() : bookings;
}

void ListView::look(const ViewPlace &place)
{
    const bool moves = place.location != m_place.location;
    m_place = place;
    if (period() == Period::Range && (place.date < m_from || place.date > m_to)) {
        std::tie(m_from, m_to) = std::pair(place.date, place.date + (m_to - m_from));
    }
    if (moves) {
        m_read.reset();
    }
    reload();
}

/// Reads anew what is not what was read.
void ListView::reload()
{
    if (m_place.location.isNull()) {
        return;
    }
    const auto [first, last] = dates();
    m_bar->setRange(first, last);
    const ListQuery wanted = query();
    if (m_read != wanted.span || m_readPlace != m_place.location) {
        m_read = wanted.span;
        m_readPlace = m_place.location;
        m_fault.clear();
        m_isFirst = true;
        m_bar->setClub(m_desk.club(), m_place.location);
        m_bar->setMayExport(m_desk.may(Permission::ExportData, m_place.location));
        m_chosen->setMay(m_desk.may(Permission::BookingCheckIn, m_place.location),
                         m_desk.may(Permission::BookingCancel, m_place.location),
                         m_desk.may(Permission::BookingEdit, m_place.location));
        m_wanted = m_wanted ? m_wanted : m_selection.entity;
        m_model->begin(wanted.context);
        m_model->setFilter(m_bar->filter());
        m_reader->read(wanted);
    }
    showState();
}

/// What was read may be otherwise in any row.
void ListView::stale()
{
    m_read.reset();
    if (isVisible()) {
        reload();
    }
}

void ListView::showEvent(QShowEvent *event)
{
    ClubView::showEvent(event);
    reload();
}

void ListView::select(EntityRef entity)
{
    const BookingView *view
        = entity.kind == EntityKind::Booking ? m_desk.booking(BookingId{entity.id}) : nullptr;
    m_selection = {entity, view != nullptr ? std::optional(view->booking.slot) : std::nullopt};
    if (view != nullptr && view->booking.location == m_place.location
        && (!m_read || !view->booking.slot.span.overlaps(*m_read))) {
        ViewPlace place = m_place;
        place.time = view->booking.slot.span.start();
        place.date = zone().dateAt(*place.time);
        look(place);
    }
    m_wanted = entity;
    showWanted();
    tellSelection();
}

void ListView::clearSelection()
{
    m_wanted.reset();
    m_selection = {};
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    tellSelection();
}

void ListView::turn(int periods)
{
    ViewPlace place = m_place;
    place.time.reset();
    switch (period()) {
    case Period::Day:
        place.date += days(periods);
        break;
    case Period::Week:
        place.date += days(7 * periods);
        break;
    case Period::Month:
        place.date = monthsLater(place.date, periods);
        break;
    case Period::Range: {
        const days length = (m_to - m_from + days(1)) * periods;
        m_from += length;
        m_to += length;
        place.date = m_from;
        break;
    }
    }
    look(place);
}

void ListView::goToday()
{
    ViewPlace place = m_place;
    place.time.reset();
    place.date = zone().dateAt(m_desk.now());
    look(place);
}

QWidget *ListView::entry()
{
    return m_table;
}

void ListView::setFind(const QString &words)
{
    m_bar->setFind(words);
}

void ListView::setPeriod(Period period)
{
    m_bar->setPeriod(period);
    reload();
}

void ListView::setRange(LocalDate from, LocalDate to)
{
    m_bar->setPeriod(Period::Range);
    m_from = from;
    m_to = std::max(from, to);
    if (m_place.date < m_from || m_place.date > m_to) {
        m_place.date = m_from;
        m_place.time.reset();
    }
    reload();
}

ListShape ListView::shape() const
{
    ListShape shape{period(), m_from, m_to, m_bar->filter(), m_bar->withBlocks(), {}};
    shape.filter.words.clear();
    shape.columns = m_table->columns();
    return shape;
}

void ListView::setShape(const ListShape &shape)
{
    const bool isRange = shape.from != LocalDate() && shape.from <= shape.to;
    if (isRange) {
        m_from = shape.from;
        m_to = shape.to;
    }
    m_bar->setPeriod(shape.period == Period::Range && !isRange ? Period::Day : shape.period);
    m_bar->setFilter(shape.filter, shape.withBlocks);
    m_table->setColumns(shape.columns);
    reload();
}

/// All that is said about the rows.
void ListView::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    QString why = m_fault;
    if (why.isEmpty() && isEmpty) {
        why = m_reader->isReading()  ? tr("reading…")
            : !isHere()              ? tr("This time has not come from the server yet")
            : m_model->allRows() > 0 ? tr("Nothing that fits the filter")
                                     : tr("No bookings in this time");
    }
    m_nothing->setText(why);
    m_nothing->setVisible(isEmpty);
    int bookings = m_table->chosenCount();
    if (m_bar->withBlocks() && bookings > 1) {
        bookings = static_cast<int>(chosenBookings().size());
    }
    m_chosen->setCount(bookings);
    Q_EMIT moved();
}

} // namespace bayboard
