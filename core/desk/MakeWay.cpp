#include "core/desk/MakeWay.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr int mostQuestions = 400; ///< to rules and rights, for all of them together
constexpr int mostLooks = 200'000; ///< whether a place is free

/// Looks for places depth first: the nearest for the first one, then for the next beside it; where
/// one finds none, the one before goes a little farther.
class WaySearch
{
public:
    WaySearch(const Schedule &schedule,
              const std::vector<Slot> &displaced,
              const WayRoom &room,
              const MayStand &mayStand)
        : m_schedule(schedule)
        , m_displaced(displaced)
        , m_room(room)
        , m_mayStand(mayStand)
    { }

    [[nodiscard]] std::optional<std::vector<Slot>> find()
    {
        return placeFrom(0) ? std::optional(m_slots) : std::nullopt;
    }

private:
    bool placeFrom(std::size_t which)
    {
        if (which == m_displaced.size())
            return true;
        const Slot &old = m_displaced[which];
        const std::vector<std::vector<BayId>> sets = baySets(old.bays);
        const std::int64_t most = m_room.farthest / m_room.step;
        for (std::int64_t away = 0; away <= most; ++away)
            for (const std::int64_t steps : {away, -away}) {
                if (steps == 0 && away != 0)
                    continue;
                const Span span(old.span.start() + steps * m_room.step, old.span.length());
                if (span.start() < m_room.earliest)
                    continue;
                for (const std::vector<BayId> &bays : sets)
                    if (stands(which, Slot::of(bays, span)))
                        return true;
                if (away == 0)
                    break; // there is no other side
            }
        return false;
    }

    /// Whether it may stand there, and all that come after it find their place.
    bool stands(std::size_t which, const Slot &slot)
    {
        if (m_questions >= mostQuestions || ++m_looks > mostLooks || !isFree(slot))
            return false;
        m_slots.push_back(slot);
        ++m_questions;
        if (m_mayStand(which, m_slots) && placeFrom(which + 1))
            return true;
        m_slots.pop_back();
        return false;
    }

    [[nodiscard]] bool isFree(const Slot &slot) const
    {
        const auto meets = [&](const Slot &other) {
            return other.span.overlaps(slot.span)
                && std::any_of(slot.bays.begin(), slot.bays.end(), [&](BayId bay) {
                       return std::find(other.bays.begin(), other.bays.end(), bay)
                           != other.bays.end();
                   });
        };
        return std::none_of(m_slots.begin(), m_slots.end(), meets)
            && std::all_of(slot.bays.begin(), slot.bays.end(), [&](BayId bay) {
                   return m_schedule.firstOverlap(bay, slot.span) == nullptr;
               });
    }

    /// As many bays side by side, nearest to where they are first: their own, then to both sides.
    [[nodiscard]] std::vector<std::vector<BayId>> baySets(const std::vector<BayId> &own) const
    {
        std::vector<std::vector<BayId>> sets{own};
        const auto &bays = m_room.bays;
        const auto home
            = std::find_if(
                  bays.begin(),
                  bays.end(),
                  [&](BayId bay) { return std::find(own.begin(), own.end(), bay) != own.end(); })
            - bays.begin();
        const auto size = std::ssize(own);
        const auto count = std::ssize(bays);
        for (std::ptrdiff_t away = 1; away < count + size; ++away)
            for (const std::ptrdiff_t from : {home + away, home - away})
                if (from >= 0 && from + size <= count)
                    sets.emplace_back(bays.begin() + from, bays.begin() + from + size);
        return sets;
    }

    const Schedule &m_schedule;
    const std::vector<Slot> &m_displaced;
    const WayRoom &m_room;
    const MayStand &m_mayStand;
    std::vector<Slot> m_slots;
    int m_questions = 0;
    int m_looks = 0;
};

} // namespace

std::optional<std::vector<Slot>> makeWay(const Schedule &schedule,
                                         const std::vector<Slot> &displaced,
                                         const WayRoom &room,
                                         const MayStand &mayStand)
{
    return WaySearch(schedule, displaced, room, mayStand).find();
}

} // namespace bayboard
