#pragma once

#include "core/club/Ids.h"
#include "core/time/Span.h"

#include <cstdint>
#include <vector>

namespace bayboard {

/// Finds every pair that overlaps on a bay, and which of many wishes can be granted together.
/// Touching ends do not overlap. Bays and items are numbers from 0; linked bays (a court and its
/// halves) exclude each other like one bay.
class ClashFinder
{
public:
    struct Pair
    {
        std::size_t first = 0; ///< items, first < second
        std::size_t second = 0;
        std::size_t bay = 0; ///< of the second
        bool operator==(const Pair &) const = default;
    };

    explicit ClashFinder(std::size_t bayCount);

    /// Says that two bays exclude each other.
    void link(std::size_t bay, std::size_t other);
    void claim(std::size_t item, std::size_t bay, const Span &span);

    /// All pairs of different items, sorted, each bay of a pair once; at most `limit` of them.
    [[nodiscard]] std::vector<Pair> pairs(std::size_t limit) const;

private:
    struct Claim
    {
        Span span;
        std::size_t item;
        std::size_t bay;
    };

    [[nodiscard]] std::vector<Claim> laneOf(std::size_t bay) const;

    std::vector<std::vector<Claim>> m_claims; ///< by bay
    std::vector<std::vector<std::size_t>> m_links; ///< by bay
};

/// Stretches that have been granted, apart from each other on each bay and what is linked to it.
class GrantedTime
{
public:
    explicit GrantedTime(std::size_t bayCount);
    void link(std::size_t bay, std::size_t other);

    /// The item that holds part of `span` on the bay (or on one linked to it); nothing when free.
    [[nodiscard]] std::optional<std::size_t> holderIn(std::size_t bay, const Span &span) const;
    /// The stretch must be free, or held by the same item.
    void grant(std::size_t item, std::size_t bay, const Span &span);

private:
    struct Stretch
    {
        Span span;
        std::size_t item;
    };

    [[nodiscard]] const Stretch *overlap(std::size_t bay, const Span &span) const;

    std::vector<std::vector<Stretch>> m_stretches; ///< by bay, sorted by start
    std::vector<std::vector<std::size_t>> m_links;
};

} // namespace bayboard
