#include "core/desk/PlaceUse.h"

#include "core/rules/Season.h"
#include "core/rules/WallTime.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What a location says of times, without its closed dates: these are another window's.
class OpenTimes
{
public:
    static Result<OpenTimes> of(const Location &location)
    {
        auto zone = Zone::load(location.zone);
        if (!zone)
            return tl::unexpected(zone.error());
        return OpenTimes(location, std::move(*zone));
    }

    [[nodiscard]] bool take(const Booking &booking) const
    {
        const Span &span = booking.slot.span;
        return m_isUsed && (m_hours.isAlwaysOpen() || isOpenThroughout(m_hours, span, *m_zone))
            && (!m_season || m_season->contains(span, *m_zone));
    }

private:
    OpenTimes(const Location &location, std::shared_ptr<const Zone> zone)
        : m_zone(std::move(zone))
        , m_hours(location.hours)
        , m_season(Season::parse(location.season))
        , m_isUsed(location.active && !location.withdrawn)
    { }

    std::shared_ptr<const Zone> m_zone;
    WeekHours m_hours;
    std::optional<Season> m_season;
    bool m_isUsed;
};

bool takes(const Bay &bay, const Booking &booking)
{
    return bay.active && !bay.withdrawn && booking.partySize <= bay.capacity;
}

bool isOneOf(const std::vector<BayId> &bays, BayId bay)
{
    return std::find(bays.begin(), bays.end(), bay) != bays.end();
}

BookingFilter aheadAt(LocationId location, Instant now)
{
    BookingFilter ahead;
    ahead.location = location;
    ahead.from = now;
    ahead.withCancelled = false;
    return ahead;
}

/// Counts those ahead that `isConcerned` and that `isLeft`.
template <typename IsConcerned, typename IsLeft>
Result<LeftOutside>
count(Store &store, const BookingFilter &ahead, IsConcerned isConcerned, IsLeft isLeft)
{
    auto rows = store.listBookings(ahead);
    if (!rows)
        return tl::unexpected(rows.error());
    std::sort(rows->begin(), rows->end(), [](const BookingRow &a, const BookingRow &b) {
        return a.booking.slot.span.start() < b.booking.slot.span.start();
    });
    LeftOutside left;
    for (BookingRow &row : *rows) {
        const auto held = heldSpan(row.booking);
        if (!held || held->end() <= *ahead.from || !isConcerned(row.booking))
            continue;
        ++left.ahead;
        if (!isLeft(row.booking))
            continue;
        ++left.bookings;
        if (left.next.size() < mostLeftNamed)
            left.next.push_back(std::move(row));
    }
    return left;
}

/// Of a place that would be gone.
Status countHeld(Store &store,
                 const BookingFilter &ahead,
                 const std::vector<BayId> &bays,
                 LeftOutside &left)
{
    const auto held = heldBay(store, bays);
    if (!held)
        return tl::unexpected(held.error());
    left.isHeld = held->has_value();
    const auto blocks = store.listBlocks(ahead);
    if (!blocks)
        return tl::unexpected(blocks.error());
    for (const Block &block : *blocks) {
        const auto spans = heldSpans(block);
        const bool isAhead = !spans.empty() && spans.back().end() > *ahead.from;
        left.blocks += isAhead && isOneOf(bays, block.slot.bays.front()) ? 1 : 0;
    }
    return {};
}

} // namespace

Result<LeftOutside> leftOutside(Store &store,
                                const Location &before,
                                const Location &wanted,
                                const std::vector<BayId> &bays,
                                Instant now)
{
    const auto was = OpenTimes::of(before);
    const auto is = was ? OpenTimes::of(wanted) : Result<OpenTimes>(was);
    if (!is)
        return tl::unexpected(is.error());
    const BookingFilter ahead = aheadAt(before.id, now);
    auto left = count(
        store,
        ahead,
        [](const Booking &) { return true; },
        [&](const Booking &booking) { return was->take(booking) && !is->take(booking); });
    if (left && wanted.withdrawn && !before.withdrawn)
        if (Status read = countHeld(store, ahead, bays, *left); !read)
            return tl::unexpected(read.error());
    return left;
}

Result<LeftOutside> leftOutside(Store &store, const Bay &before, const Bay &wanted, Instant now)
{
    const BookingFilter ahead = aheadAt(before.location, now);
    auto left = count(
        store,
        ahead,
        [&](const Booking &booking) { return isOneOf(booking.slot.bays, before.id); },
        [&](const Booking &booking) { return takes(before, booking) && !takes(wanted, booking); });
    if (left && wanted.withdrawn && !before.withdrawn)
        if (Status read = countHeld(store, ahead, {before.id}, *left); !read)
            return tl::unexpected(read.error());
    return left;
}

Result<std::optional<BayId>> heldBay(Store &store, const std::vector<BayId> &bays)
{
    const auto rows = store.loadOccupancy(bays, Span(Instant(), openEnd));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rows->front().bay);
}

} // namespace bayboard
