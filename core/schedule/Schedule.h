#pragma once

#include "core/club/Ids.h"
#include "core/time/Span.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace bayboard {

enum class HolderKind : std::uint8_t { Booking = 1, Block = 2 };

/// One stretch of time on one bay that somebody or something holds.
struct Occupancy
{
    Span span;
    Uuid holder; ///< id of the booking or block
    HolderKind kind = HolderKind::Booking;

    bool operator==(const Occupancy &) const = default;
};

/// Who occupies which bay when, in memory. Invariant 1: no two stretches on a bay overlap; hold()
/// refuses what would break it. Knows which time it has been told about (`known`), so that "free"
/// is never said of time that was not loaded. One thread. No errors.
class Schedule
{
public:
    /// False (and nothing changed) when the bay is taken in part of that time.
    [[nodiscard]] bool hold(BayId bay, const Occupancy &occupancy);
    /// Puts many stretches on an empty bay at once. False (and nothing changed) when they are not
    /// in order and apart, or something holds the bay already.
    [[nodiscard]] bool fill(BayId bay, std::vector<Occupancy> stretches);
    /// False when that holder has no stretch that begins there.
    bool release(BayId bay, Instant start, const Uuid &holder);
    /// Takes out every stretch that the holder has on the bay.
    void drop(BayId bay, const Uuid &holder);
    /// Forgets everything about the bays in `span`, to load it anew: whole stretches that reach
    /// into it, and with them that the time they held outside it is known.
    void forget(const std::vector<BayId> &bays, const Span &span);
    void clear();

    /// Stretches on the bay that overlap `span`, in order of time.
    [[nodiscard]] std::span<const Occupancy> on(BayId bay, const Span &span) const;
    /// First stretch in `span` that is not held by `except`; null when there is none.
    [[nodiscard]] const Occupancy *
    firstOverlap(BayId bay, const Span &span, const Uuid &except = {}) const;
    /// Last stretch that ends at or before `at` / first that starts at or after it, passing over
    /// `except`; null when there is none.
    [[nodiscard]] const Occupancy *before(BayId bay, Instant at, const Uuid &except = {}) const;
    [[nodiscard]] const Occupancy *after(BayId bay, Instant at, const Uuid &except = {}) const;
    /// Free stretches of the bay inside `within`, as if `except` held nothing.
    [[nodiscard]] std::vector<Span>
    freeSpans(BayId bay, const Span &within, const Uuid &except = {}) const;
    /// Most bays of `bays` that bookings hold at one moment of `span`, `except` left out.
    [[nodiscard]] std::size_t
    peakUse(const std::vector<BayId> &bays, const Span &span, const Uuid &except = {}) const;
    [[nodiscard]] std::size_t size() const;

    /// Tells that every stretch of these bays in `span` has been put in.
    void setKnown(BayId bay, const Span &span);
    [[nodiscard]] bool isKnown(BayId bay, const Span &span) const;

    /// Walks everything; false where a bay holds overlapping or unordered stretches.
    [[nodiscard]] bool isSane() const;

private:
    struct Lane
    {
        std::vector<Occupancy> stretches; ///< sorted by start, apart from each other
        std::vector<Span> known; ///< sorted, merged
    };

    [[nodiscard]] const Lane *lane(BayId bay) const;

    std::unordered_map<BayId, Lane> m_lanes;
};

} // namespace bayboard
