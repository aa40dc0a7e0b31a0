#pragma once

#include "core/journal/FeedPage.h"

#include <set>
#include <unordered_map>

namespace bayboard {

/// Who waits for something new in which feeds. Knows no time and no thread of its own: whoever
/// holds it counts the seconds. One thread at a time.
class FeedWaiters
{
public:
    using Number = std::uint64_t;

    /// False when there is something behind the cursors already, as far as is known here: then
    /// nobody waits, and the page is to be read again. `number` is one that does not wait yet.
    [[nodiscard]] bool add(Number number, FeedCursors cursors);
    void remove(Number number); ///< does no harm when it does not wait

    /// The feeds are others than before: where they end is not known. Who waits goes on.
    void forgetEnds() { m_ends.clear(); }

    /// The feeds have grown up to `ends`: who has something to read now waits no longer. In order.
    [[nodiscard]] std::vector<Number> moved(const FeedCursors &ends);

    [[nodiscard]] std::size_t count() const { return m_waiting.size(); }

private:
    FeedCursors m_ends;
    std::unordered_map<Number, FeedCursors> m_waiting;
    std::unordered_map<Uuid, std::set<Number>> m_byFeed;
};

} // namespace bayboard
