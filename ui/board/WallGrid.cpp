#include "ui/board/WallGrid.h"

namespace bayboard {

namespace {

/// Wall time rounded down to the grid of its day.
LocalTime wallFloor(LocalTime wall, minutes step)
{
    const LocalTime midnight = dateOf(wall);
    const seconds since = wall - midnight;
    return midnight + since / seconds(step) * seconds(step);
}

LocalTime nextWall(LocalTime gridTime, minutes step)
{
    const LocalTime nextMidnight = dateOf(gridTime) + days(1);
    return std::min(gridTime + seconds(step), nextMidnight);
}

LocalTime atOffset(Instant at, seconds offset)
{
    return LocalTime((at + offset).time_since_epoch());
}

Instant fromOffset(LocalTime wall, seconds offset)
{
    return Instant(wall.time_since_epoch()) - offset;
}

} // namespace

WallGrid::WallGrid(std::shared_ptr<const Zone> zone, minutes step)
    : m_zone(std::move(zone))
    , m_step(step)
{
    BAYBOARD_ASSERT(m_zone && step > minutes(0));
}

Instant WallGrid::floor(Instant at) const
{
    const seconds offset = m_zone->offsetAt(at);
    const Instant snapped = fromOffset(wallFloor(atOffset(at, offset), m_step), offset);
    if (snapped == at || m_zone->offsetAt(snapped) == offset)
        return snapped;
    // The clock changed in between: the grid line before belongs to the older offset.
    const auto changes = m_zone->transitionsIn(Span(snapped, at + seconds(1)));
    if (changes.empty())
        return snapped;
    const Instant before = changes.back() - seconds(1);
    const seconds older = m_zone->offsetAt(before);
    return fromOffset(wallFloor(atOffset(before, older), m_step), older);
}

Instant WallGrid::ceil(Instant at) const
{
    const seconds offset = m_zone->offsetAt(at);
    const LocalTime wall = atOffset(at, offset);
    const LocalTime down = wallFloor(wall, m_step);
    if (down == wall)
        return at;
    const Instant snapped = fromOffset(nextWall(down, m_step), offset);
    if (m_zone->offsetAt(snapped) == offset)
        return snapped;
    const auto changes = m_zone->transitionsIn(Span(at, snapped + seconds(1)));
    if (changes.empty())
        return snapped;
    const Instant change = changes.front();
    const seconds newer = m_zone->offsetAt(change);
    const LocalTime first = atOffset(change, newer);
    const LocalTime floored = wallFloor(first, m_step);
    return fromOffset(floored == first ? first : nextWall(floored, m_step), newer);
}

Instant WallGrid::nearest(Instant at) const
{
    const Instant down = floor(at);
    const Instant up = ceil(at);
    return up - at < at - down ? up : down;
}

Instant WallGrid::stepped(Instant at, int count) const
{
    Instant time = count >= 0 ? floor(at) : ceil(at);
    for (int i = 0; i < count; ++i)
        time = ceil(time + seconds(1));
    for (int i = 0; i > count; --i)
        time = floor(time - seconds(1));
    return time;
}

} // namespace bayboard
