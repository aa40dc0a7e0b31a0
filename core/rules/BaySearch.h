#pragma once

#include "core/rules/SlotTrial.h"

namespace bayboard {

/// Looks for as many other bays of the location: at the time that is wanted, else at the nearest
/// times, those nearest in the club's order first. Lives for one question, on one thread.
class BaySearch
{
public:
    /// Refers to all of them. `bays`: those that are wanted.
    BaySearch(SlotTrial &trial,
              const Club &club,
              LocationId location,
              const std::vector<BayId> &bays,
              const Span &wanted);

    /// Slots of other bays at the wanted time.
    [[nodiscard]] std::vector<Fix> atThatTime(std::size_t limit);
    /// The nearest ones at other times, back to `first` and on to `last`. Goes on from what
    /// atThatTime() has found to be in the way.
    [[nodiscard]] std::vector<Fix> nearby(std::size_t limit, Instant first, Instant last);

private:
    using Direction = SlotTrial::Direction;

    /// A start that is still to be tried on one of the sets.
    struct Candidate
    {
        seconds away{0};
        std::size_t set = 0;
        Direction direction = Direction::Later;
        Instant start;

        /// For a heap with the nearest on top.
        bool operator<(const Candidate &other) const;
    };

    /// Bookable bays of the location that lie side by side, so many at a time, nearest first.
    [[nodiscard]] std::vector<std::vector<BayId>> setsOf(std::size_t bayCount) const;
    [[nodiscard]] std::vector<BayId> mixedSet() const;
    /// At the wanted time; where it does not pass, what comes next is to be tried.
    [[nodiscard]] std::optional<Fix> tryThen(const std::vector<BayId> &set, std::size_t index);
    void add(std::size_t set, Direction direction, Instant start);
    /// What comes next where the rules object in that direction.
    void goOn(const Verdict &verdict, std::size_t set, Direction direction, Instant from);

    SlotTrial &m_trial;
    const Club &m_club;
    LocationId m_location;
    const std::vector<BayId> &m_bays;
    Span m_wanted;
    std::vector<std::vector<BayId>> m_sets;
    std::vector<Candidate> m_candidates;
};

} // namespace bayboard
