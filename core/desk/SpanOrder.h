#pragma once

#include "core/club/Ids.h"
#include "core/time/Span.h"

#include <map>

namespace bayboard {

/// What lies where in time, found by its start: what touches a day costs what lies about that day,
/// however much is held. It points at views that somebody else owns. One thread.
template <typename Id, typename View> class SpanOrder
{
public:
    /// Not twice without erase() between.
    void insert(LocationId location, const Span &span, Id id, const View *view)
    {
        partFor(m_places[location], span).emplace(Place{span, id}, view);
    }

    /// With the span it was put in with.
    void erase(LocationId location, const Span &span, Id id)
    {
        const auto place = m_places.find(location);
        if (place != m_places.end())
            partFor(place->second, span).erase({span, id});
    }

    void clear() { m_places.clear(); }

    /// Ordered by span, then id.
    [[nodiscard]] std::vector<const View *> touching(LocationId location, const Span &span) const
    {
        std::vector<const View *> found;
        const auto place = m_places.find(location);
        if (place == m_places.end())
            return found;
        std::vector<std::pair<Place, const View *>> entries;
        // Who of the short begins earlier than this is over by then.
        const Place first{Span(span.start() - shortIsUpTo, seconds(1)), {}};
        collect(place->second.shortOnes, place->second.shortOnes.lower_bound(first), span, entries);
        const std::size_t shortOnes = entries.size();
        collect(place->second.longOnes, place->second.longOnes.begin(), span, entries);
        std::inplace_merge(entries.begin(),
                           entries.begin() + static_cast<std::ptrdiff_t>(shortOnes),
                           entries.end());
        found.reserve(entries.size());
        for (const auto &entry : entries)
            found.push_back(entry.second);
        return found;
    }

private:
    struct Place
    {
        Span span;
        Id id;

        auto operator<=>(const Place &) const = default;
    };

    using Order = std::map<Place, const View *>;

    /// Apart, for one that has no end would have everything looked through.
    struct Parts
    {
        Order shortOnes;
        Order longOnes;
    };

    static constexpr seconds shortIsUpTo = std::chrono::hours(24);

    static Order &partFor(Parts &parts, const Span &span)
    {
        return span.length() <= shortIsUpTo ? parts.shortOnes : parts.longOnes;
    }

    static void collect(const Order &order,
                        typename Order::const_iterator at,
                        const Span &span,
                        std::vector<std::pair<Place, const View *>> &entries)
    {
        for (; at != order.end() && at->first.span.start() < span.end(); ++at)
            if (at->first.span.overlaps(span))
                entries.push_back(*at);
    }

    std::map<LocationId, Parts> m_places;
};

} // namespace bayboard
