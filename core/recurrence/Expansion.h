#pragma once

#include "core/recurrence/Recurrence.h"
#include "core/recurrence/RuleWalk.h"
#include "core/time/Zone.h"

#include <memory>

namespace bayboard {

/// One time at which something that repeats takes place.
struct Occurrence
{
    Span span;
    LocalTime local; ///< what the wall shows at the start
    /// Which one it is (RECURRENCE-ID): the wall time that the recurrence names. Differs from
    /// `local` where the zone skips that time. Stays the same when the zone's rules change.
    LocalTime id;

    bool operator==(const Occurrence &) const = default;
};

/// What is asked of an expansion.
struct ExpansionRequest
{
    /// Occurrences that start in [from, to).
    Instant from = Instant::min();
    Instant to = Instant::max();
    seconds length = minutes(1); ///< in real time through any change of the clock; positive
    std::int64_t days = 1; ///< length of occurrences that are dates, in local days; positive
    std::size_t limit = std::numeric_limits<std::size_t>::max(); ///< most occurrences
    std::int64_t patience = WalkBounds().patience;
};

/// The occurrences of a recurrence in a zone, in order of time, one at a time; nothing is worked
/// out ahead. Wall times that the zone skips are read with the offset before the gap, those that
/// happen twice are the first (RFC 5545, 3.3.5); two that fall on one instant are one. Dates that
/// the zone skips do not happen. One thread.
class Expansion
{
public:
    enum class End : std::uint8_t {
        None, ///< there may be more
        Over, ///< the recurrence itself ends
        Window, ///< `to` is reached
        Limit,
        TooCostly, ///< the rule gives nothing for so long that the search was given up
    };

    Expansion(Recurrence recurrence,
              std::shared_ptr<const Zone> zone,
              const ExpansionRequest &request);

    [[nodiscard]] std::optional<Occurrence> next();
    /// Up to `most` further ones.
    [[nodiscard]] std::vector<Occurrence> batch(std::size_t most);

    /// Why next() gave nothing.
    [[nodiscard]] End end() const { return m_end; }

private:
    [[nodiscard]] std::optional<LocalTime> nextWall();
    [[nodiscard]] std::optional<Occurrence> place(LocalTime wall) const;
    /// The next one in order, of those that are not excluded, before the window is looked at.
    [[nodiscard]] std::optional<Occurrence> nextInOrder();

    Recurrence m_recurrence;
    std::shared_ptr<const Zone> m_zone;
    ExpansionRequest m_request;
    std::optional<RuleWalk> m_walk;
    std::optional<LocalTime> m_ruleWall; ///< the rule's next
    std::size_t m_extra = 0; ///< the next date beside the rule
    std::optional<Occurrence> m_ahead; ///< follows those that a gap has shifted
    std::vector<Occurrence> m_shifted; ///< by a gap, in order; may fall behind later ones
    std::optional<Instant> m_until; ///< of the rule, where UTC
    End m_ruleEnd = End::Over;
    std::size_t m_given = 0;
    End m_end = End::None;
};

/// All of them at once.
struct Expanded
{
    std::vector<Occurrence> occurrences;
    Expansion::End end = Expansion::End::None;
};

[[nodiscard]] Expanded expand(const Recurrence &recurrence,
                              const std::shared_ptr<const Zone> &zone,
                              const ExpansionRequest &request);

/// A zone as an expansion takes it; whoever lends it (the club) outlives the expansion.
[[nodiscard]] inline std::shared_ptr<const Zone> borrowed(const Zone &zone)
{
    return {std::shared_ptr<const Zone>(), &zone};
}

} // namespace bayboard
