#include "ui/board/BoardModel.h"

#include <algorithm>

namespace bayboard {

namespace {

/// The date's day and so many before and after it.
Span spanAround(const Zone &zone, LocalDate date, int count)
{
    return Span(zone.startOfDay(date - days(count)), zone.startOfDay(date + days(count + 1)));
}

} // namespace

BoardModel::BoardModel(QObject *parent) : QObject(parent)
{
    m_snapshot.zone = Zone::utc();
}

BoardModel::~BoardModel()
{
    if (m_desk != nullptr)
        m_desk->removeObserver(this);
}

bool BoardModel::isReady() const
{
    return m_desk != nullptr && m_desk->club().location(m_location) != nullptr;
}

void BoardModel::setDesk(Desk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk != nullptr)
        m_desk->removeObserver(this);
    m_desk = desk;
    if (m_desk != nullptr)
        m_desk->addObserver(this);
    layOutDays();
    rebuild();
}

void BoardModel::setLocation(LocationId location, LocalDate date)
{
    m_location = location;
    setDate(date);
}

bool BoardModel::shows(LocationId location) const
{
    return std::find(m_places.begin(), m_places.end(), location) != m_places.end();
}

void BoardModel::workIn(LocationId place)
{
    if (place == m_location || !shows(place))
        return;
    m_location = place;
    m_snapshot.location = place;
    Q_EMIT headsChanged();
}

void BoardModel::setSideBySide(std::vector<LocationId> chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = std::move(chosen);
    const std::vector<LocationId> before = m_places;
    layOutDays();
    if (m_places == before)
        return;
    askForAxis();
    rebuild();
}

bool BoardModel::isAllLoaded() const
{
    return std::all_of(m_places.begin(), m_places.end(), [this](LocationId place) {
        return m_desk->isLoaded(place, m_axis);
    });
}

void BoardModel::askForAxis()
{
    for (const LocationId place : m_places)
        m_desk->show(place, m_axis);
}

void BoardModel::setDate(LocalDate date)
{
    const WeekAxis *week = m_snapshot.plan.week();
    const bool isHeld = isReady() && isWeek() && week != nullptr
        && m_snapshot.location == m_location && week->columnOf(date) >= 0;
    m_snapshot.date = date;
    if (isHeld)
        return;
    layOutDays();
    if (isReady())
        askForAxis();
    rebuild();
}

void BoardModel::setWeek(BayId bay)
{
    m_isWeek = true;
    m_weekBay = bay;
    layOutDays();
    if (isReady())
        askForAxis();
    rebuild();
}

void BoardModel::layOutDays()
{
    m_places = {m_location};
    if (!isReady())
        return;
    const Club &club = m_desk->club();
    if (!isWeek())
        m_places = placesShown(club, m_location, m_chosen);
    const Zone &zone = club.zone(m_location);
    m_neighboursAsked = false;
    m_plan = {};
    if (isWeek())
        layOutWeek(club, zone);
    else
        m_axis = spanAround(zone, m_snapshot.date, daysAround);
}

void BoardModel::layOutWeek(const Club &club, const Zone &zone)
{
    const std::vector<BayId> &bays = club.baysOf(m_location);
    const auto found = std::find(bays.begin(), bays.end(), m_weekBay);
    const bool isHere = found != bays.end();
    if (!isHere && !bays.empty())
        m_weekBay = bays.front();
    auto week = std::make_shared<const WeekAxis>(
        zone, firstOfWeek(m_snapshot.date, club.settings().weekStart));
    m_axis = week->week();
    m_plan = ColumnPlan(std::move(week), isHere ? static_cast<int>(found - bays.begin()) : 0);
}

void BoardModel::loadDay(Desk &desk, LocationId location, LocalDate date)
{
    desk.show(location, spanAround(desk.club().zone(location), date, daysAround));
}

bool BoardModel::awaitsNeighbours() const
{
    return isReady() && m_snapshot.loaded && !m_neighboursAsked;
}

void BoardModel::loadNeighbours()
{
    if (!awaitsNeighbours())
        return;
    m_neighboursAsked = true;
    const Zone &zone = m_desk->club().zone(m_location);
    if (const WeekAxis *week = m_snapshot.plan.week()) {
        const LocalDate first = week->dateOf(0);
        m_desk->show(m_location, WeekAxis(zone, first + days(WeekAxis::dayCount)).week());
        m_desk->show(m_location, WeekAxis(zone, first - days(WeekAxis::dayCount)).week());
        return;
    }
    for (const LocationId place : m_places)
        m_desk->show(place, spanAround(zone, m_snapshot.date, daysAround + 1));
}

void BoardModel::setPixelsPerHour(double pixels)
{
    m_pixelsPerHour = pixels;
    if (isReady())
        setMarks(m_snapshot, m_axis, pixels);
}

void BoardModel::tick()
{
    if (!isReady())
        return;
    const Instant before = m_snapshot.now;
    m_snapshot.now = m_desk->now();
    if (before == m_snapshot.now)
        return;
    // What is over since is drawn dimmed.
    std::vector<ColumnSpan> over;
    for (const TileBox &box : m_snapshot.boxes) {
        const Instant end = m_snapshot.tiles[static_cast<std::size_t>(box.tile)].span.end();
        const auto [early, late] = std::minmax(before, m_snapshot.now);
        for (int column = box.firstColumn; end > early && end <= late && column <= box.lastColumn;
             ++column)
            over.push_back({column, box.span});
    }
    if (!over.empty())
        Q_EMIT tilesChanged(over);
    if (isWeek() && zone().dateAt(before) != zone().dateAt(m_snapshot.now))
        Q_EMIT headsChanged(); // today's is another
    Q_EMIT nowMoved(before, m_snapshot.now);
}

SnapshotInput BoardModel::input() const
{
    SnapshotInput input;
    input.club = m_desk->clubSnapshot();
    input.location = m_location;
    if (m_places.size() > 1)
        input.places = m_places;
    input.date = m_snapshot.date;
    input.axis = m_axis;
    input.plan = m_plan;
    input.pixelsPerHour = m_pixelsPerHour;
    input.now = m_desk->now();
    input.loaded = isAllLoaded();
    input.here = m_desk->daysHere();
    input.bookings = m_desk->bookings(m_location, m_axis);
    input.blocks = m_desk->blocks(m_location, m_axis);
    for (const LocationId place : input.places) {
        if (place == m_location)
            continue;
        const auto bookings = m_desk->bookings(place, m_axis);
        const auto blocks = m_desk->blocks(place, m_axis);
        input.bookings.insert(input.bookings.end(), bookings.begin(), bookings.end());
        input.blocks.insert(input.blocks.end(), blocks.begin(), blocks.end());
    }
    if (m_isWeek) {
        // Before anything is made of what other bays have: one of forty is shown.
        const auto isElsewhere = [this](const Slot &slot) {
            return std::find(slot.bays.begin(), slot.bays.end(), m_weekBay) == slot.bays.end();
        };
        std::erase_if(input.bookings,
                      [&](const BookingView *view) { return isElsewhere(view->booking.slot); });
        std::erase_if(input.blocks,
                      [&](const BlockView *view) { return isElsewhere(view->block.slot); });
    }
    input.syncMark = [desk = m_desk](const EntityRef &entity) {
        return desk->syncMark(entity);
    };
    return input;
}

void BoardModel::rebuild()
{
    if (isReady()) {
        m_snapshot = buildSnapshot(input());
    } else {
        const LocalDate date = m_snapshot.date;
        m_snapshot = {};
        m_snapshot.date = date;
        m_snapshot.zone = Zone::utc();
    }
    Q_EMIT reset();
}

Span BoardModel::sharedSpan(int column, Span span) const
{
    const auto &boxes = m_snapshot.boxesOfColumn[static_cast<std::size_t>(column)];
    for (bool grew = true; grew;) {
        grew = false;
        for (const int index : boxes) {
            const TileBox &box = m_snapshot.boxes[static_cast<std::size_t>(index)];
            if (box.released || !box.span.overlaps(span) || span.contains(box.span))
                continue;
            span = Span(std::min(span.start(), box.span.start()),
                        std::max(span.end(), box.span.end()));
            grew = true;
        }
    }
    return span;
}

void BoardModel::addPlaces(const std::vector<EntityRef> &entities,
                           std::vector<ColumnSpan> &places) const
{
    for (const EntityRef &entity : entities) {
        const auto found = m_snapshot.tilesOf.find(entity.id);
        if (found == m_snapshot.tilesOf.end())
            continue;
        for (const int index : found->second) {
            const Tile &tile = m_snapshot.tiles[static_cast<std::size_t>(index)];
            for (const int bay : tile.columns)
                m_snapshot.plan.forEachPlace(bay, tile.span, [&](int column, const Span &place) {
                    places.push_back({column, sharedSpan(column, place)});
                });
        }
    }
}

void BoardModel::replaceTiles(const std::vector<EntityRef> &entities)
{
    std::vector<ColumnSpan> places;
    addPlaces(entities, places);
    const SnapshotInput now = input();
    updateTiles(m_snapshot, now, entities);
    addPlaces(entities, places);
    if (places.empty())
        return;
    countUse(m_snapshot, now);
    Q_EMIT tilesChanged(places);
    Q_EMIT headsChanged();
}

/// Many steps of other days come at once when a server has been away.
bool BoardModel::isOrWasHere(const EntityRef &entity) const
{
    const auto isHere = [this](LocationId location, const Slot &slot) {
        return shows(location) && slot.span.overlaps(m_axis);
    };
    const bool isBooking = entity.kind == EntityKind::Booking;
    const BookingView *booking = isBooking ? m_desk->booking(BookingId{entity.id}) : nullptr;
    const BlockView *block
        = entity.kind == EntityKind::Block ? m_desk->block(BlockId{entity.id}) : nullptr;
    return (booking != nullptr && isHere(booking->booking.location, booking->booking.slot))
        || (block != nullptr && isHere(block->block.location, block->block.slot))
        || std::any_of(m_snapshot.tiles.begin(), m_snapshot.tiles.end(), [&](const Tile &tile) {
               return tile.entity == entity;
           });
}

void BoardModel::deskChanged(const DeskChange &change)
{
    if (!isReady())
        return;
    if (change.everything) {
        rebuild();
        return;
    }
    std::vector<EntityRef> here;
    bool customers = false;
    for (const EntityRef &entity : change.entities) {
        if (isOrWasHere(entity))
            here.push_back(entity);
        customers = customers || entity.kind == EntityKind::Customer;
    }
    // A customer's name or tier may stand on any number of tiles.
    if (customers)
        rebuild();
    else if (!here.empty())
        replaceTiles(here);
}

void BoardModel::clubChanged()
{
    layOutDays(); // a week may begin on another day, its bay be gone
    if (isReady())
        askForAxis();
    Q_EMIT clubReplaced();
    rebuild();
}

void BoardModel::saved(ChangeSetId /*id*/)
{
    std::vector<EntityRef> waiting;
    for (const Tile &tile : m_snapshot.tiles) {
        if (tile.saving)
            waiting.push_back(tile.entity);
    }
    if (!waiting.empty())
        replaceTiles(waiting);
}

void BoardModel::saveFailed(const std::vector<ChangeSetId> & /*fallen*/, const Error & /*error*/)
{
    rebuild();
}

void BoardModel::dayLoaded(LocationId location, const Span &span)
{
    const bool here = shows(location) && span.overlaps(m_axis);
    // What was there before is kept up to date by deskChanged().
    if (here && !m_snapshot.loaded)
        rebuild();
    if (here)
        Q_EMIT factsArrived();
}

void BoardModel::customerLoaded(CustomerId /*id*/)
{
    Q_EMIT factsArrived();
}

} // namespace bayboard
