#include "ui/week/WeekModel.h"

#include <algorithm>

namespace bayboard {

WeekModel::WeekModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_desk.addObserver(this);
}

WeekModel::~WeekModel()
{
    m_desk.removeObserver(this);
}

void WeekModel::look(LocationId location, LocalDate date)
{
    const bool isHeld = m_axis && location == m_location && m_axis->columnOf(date) >= 0;
    m_location = location;
    m_date = date;
    if (isHeld)
        return;
    layOut();
    rebuild();
}

void WeekModel::layOut()
{
    const Club &club = m_desk.club();
    m_axis.reset();
    m_neighboursAsked = false;
    if (club.location(m_location) == nullptr)
        return;
    m_axis = std::make_shared<const WeekAxis>(club.zone(m_location),
                                              firstOfWeek(m_date, club.settings().weekStart));
    m_desk.show(m_location, m_axis->week());
}

void WeekModel::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched && m_stale)
        rebuild();
}

void WeekModel::rebuild()
{
    m_stale = !m_watched;
    if (!m_watched)
        return;
    WeekOverview overview;
    if (m_axis) {
        WeekInput input;
        input.club = m_desk.clubSnapshot();
        input.location = m_location;
        input.axis = m_axis;
        input.now = m_desk.now();
        input.loaded = m_desk.isLoaded(m_location, m_axis->week());
        input.bookings = m_desk.bookings(m_location, m_axis->week());
        input.blocks = m_desk.blocks(m_location, m_axis->week());
        overview = buildOverview(input);
    }
    const auto cells = difference(m_overview, overview);
    m_overview = std::move(overview);
    if (!cells)
        Q_EMIT reset();
    else if (!cells->empty())
        Q_EMIT cellsChanged(*cells);
}

void WeekModel::tick()
{
    if (!m_watched || !m_axis)
        return;
    const Instant before = m_overview.now;
    m_overview.now = m_desk.now();
    if (before != m_overview.now)
        Q_EMIT nowMoved();
}

bool WeekModel::awaitsNeighbours() const
{
    return m_axis && m_watched && m_overview.loaded && !m_neighboursAsked;
}

void WeekModel::loadNeighbours()
{
    if (!awaitsNeighbours())
        return;
    m_neighboursAsked = true;
    const days week(WeekAxis::dayCount);
    for (const LocalDate first : {m_axis->dateOf(0) + week, m_axis->dateOf(0) - week})
        m_desk.show(m_location, WeekAxis(*m_overview.zone, first).week());
}

/// Bookings and blocks of other weeks and places come in great numbers when a server has been away.
bool WeekModel::isConcerned(const DeskChange &change) const
{
    const auto isHere = [this](LocationId location, const Slot &slot) {
        return location == m_location && slot.span.overlaps(m_axis->week());
    };
    return change.everything
        || std::any_of(
               change.entities.begin(), change.entities.end(), [&](const EntityRef &entity) {
                   if (entity.kind == EntityKind::Customer)
                       return true; // the tier may be another
                   const bool isBooking = entity.kind == EntityKind::Booking;
                   const bool isBlock = entity.kind == EntityKind::Block;
                   const BookingView *booking
                       = isBooking ? m_desk.booking(BookingId{entity.id}) : nullptr;
                   const BlockView *block = isBlock ? m_desk.block(BlockId{entity.id}) : nullptr;
                   return (booking != nullptr
                           && isHere(booking->booking.location, booking->booking.slot))
                       || (block != nullptr && isHere(block->block.location, block->block.slot))
                       || ((isBooking || isBlock) && !cellsOf(m_overview, entity).empty());
               });
}

void WeekModel::deskChanged(const DeskChange &change)
{
    if (!m_axis)
        return;
    if (!m_watched)
        m_stale = true;
    else if (isConcerned(change))
        rebuild();
}

void WeekModel::clubChanged()
{
    layOut();
    Q_EMIT clubReplaced();
    m_overview.axis.reset(); // all is to be looked at again
    rebuild();
}

void WeekModel::saveFailed(const std::vector<ChangeSetId> & /*fallen*/, const Error & /*error*/)
{
    rebuild();
}

void WeekModel::dayLoaded(LocationId location, const Span &span)
{
    const bool isHere = m_axis && location == m_location && span.overlaps(m_axis->week());
    if (isHere && !m_overview.loaded)
        rebuild();
}

} // namespace bayboard
