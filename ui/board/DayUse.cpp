#include "ui/board/DayUse.h"

#include <algorithm>

namespace bayboard {

namespace {

bool isClosed(const Location &location, LocalDate date)
{
    const std::string text = formatDate(date);
    return std::any_of(location.closedDates.begin(),
                       location.closedDates.end(),
                       [&](const std::string &closed) { return closed.starts_with(text); });
}

seconds insideOf(const std::vector<Span> &open, const Span &span)
{
    seconds sum{};
    for (const Span &part : open) {
        if (const auto both = part.intersection(span))
            sum += both->length();
    }
    return sum;
}

} // namespace

std::optional<double> DayUse::share() const
{
    const seconds sellable = open - blocked;
    if (sellable <= seconds(0))
        return std::nullopt;
    return static_cast<double>(booked.count()) / static_cast<double>(sellable.count());
}

std::vector<Span> openSpans(const Location &location, const Zone &zone, const Span &within)
{
    std::vector<Span> open;
    for (const Span &touching : location.hours.openSpans(within, zone)) {
        const auto inside = touching.intersection(within);
        if (!inside)
            continue;
        const Span span = *inside;
        // Cut at midnights, so that closed dates take out their own day only.
        for (Instant from = span.start(); from < span.end();) {
            const LocalDate date = zone.dateAt(from);
            const Instant until = std::min(span.end(), zone.startOfDay(date + days(1)));
            if (!isClosed(location, date)) {
                if (!open.empty() && open.back().end() == from)
                    open.back() = Span(open.back().start(), until);
                else
                    open.emplace_back(from, until);
            }
            from = until;
        }
    }
    return open;
}

std::vector<DayUse> dayUse(const std::vector<BayId> &bays,
                           const std::vector<Span> &open,
                           const std::vector<const BookingView *> &bookings,
                           const std::vector<const BlockView *> &blocks,
                           const Club &club)
{
    std::vector<DayUse> uses(bays.size());
    std::unordered_map<BayId, DayUse *> useOf;
    for (std::size_t i = 0; i < bays.size(); ++i)
        useOf.emplace(bays[i], &uses[i]);
    const auto add = [&](const Slot &slot, seconds DayUse::*field, seconds length) {
        for (const BayId bay : slot.bays) {
            const auto found = useOf.find(bay);
            if (found != useOf.end())
                found->second->*field += length;
        }
    };

    seconds openLength{};
    for (const Span &span : open)
        openLength += span.length();
    for (DayUse &use : uses)
        use.open = openLength;
    for (const BookingView *view : bookings) {
        if (const auto held = heldSpan(view->booking))
            add(view->booking.slot, &DayUse::booked, insideOf(open, *held));
    }
    for (const BlockView *view : blocks) {
        const BlockKind *kind = club.blockKind(view->block.kind);
        const auto field = kind != nullptr && kind->counted ? &DayUse::booked : &DayUse::blocked;
        for (const Span &span : heldSpans(view->block))
            add(view->block.slot, field, insideOf(open, span));
    }
    return uses;
}

} // namespace bayboard
