#pragma once

#include "core/base/Assert.h"
#include "core/time/Instant.h"

#include <algorithm>
#include <vector>

namespace bayboard {

/// Half-open stretch of time [start, end) in UTC. Never reversed; empty only when made by
/// intersection of spans that do not meet, which returns nothing instead. So: never empty.
class Span
{
public:
    /// Nothing when end <= start.
    [[nodiscard]] static constexpr std::optional<Span> make(Instant start, Instant end)
    {
        return start < end ? std::optional<Span>(Span(start, end)) : std::nullopt;
    }

    /// For ends that are known to be in order; a reversed pair is a broken invariant.
    constexpr Span(Instant start, Instant end) : m_start(start), m_end(end)
    {
        BAYBOARD_ASSERT(start < end);
    }

    constexpr Span(Instant start, seconds length) : Span(start, start + length) { }

    [[nodiscard]] constexpr Instant start() const { return m_start; }

    [[nodiscard]] constexpr Instant end() const { return m_end; }

    [[nodiscard]] constexpr seconds length() const { return m_end - m_start; }

    [[nodiscard]] constexpr bool isOpen() const { return m_end >= openEnd; }

    [[nodiscard]] constexpr bool contains(Instant at) const { return m_start <= at && at < m_end; }

    [[nodiscard]] constexpr bool contains(const Span &other) const
    {
        return m_start <= other.m_start && other.m_end <= m_end;
    }

    /// Touching ends do not overlap.
    [[nodiscard]] constexpr bool overlaps(const Span &other) const
    {
        return m_start < other.m_end && other.m_start < m_end;
    }

    [[nodiscard]] constexpr std::optional<Span> intersection(const Span &other) const
    {
        return make(std::max(m_start, other.m_start), std::min(m_end, other.m_end));
    }

    [[nodiscard]] constexpr Span movedBy(seconds delta) const
    {
        return Span(m_start + delta, m_end + delta);
    }

    constexpr auto operator<=>(const Span &) const = default;

private:
    Instant m_start;
    Instant m_end;
};

/// In order of time, with spans that overlap or touch made one.
[[nodiscard]] std::vector<Span> mergedSpans(std::vector<Span> spans);

} // namespace bayboard
