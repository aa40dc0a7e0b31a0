#include "core/journal/FeedPage.h"

#include <algorithm>

namespace bayboard {

/// Whether the entry is the next of every feed that is followed, and new to one at least. A feed
/// that was not followed when the entry was applied meets it a second time: its number moves on.
bool FeedOrder::isNext(const FeedEntry &entry) const
{
    bool isNew = false;
    for (const FeedNumber &place : entry.numbers) {
        const auto cursor = m_cursors.find(place.feed);
        if (cursor == m_cursors.end() || place.number <= cursor->second)
            continue;
        if (place.number > cursor->second + 1)
            return false;
        isNew = true;
    }
    return isNew;
}

const FeedEntry *FeedOrder::next(const FeedPage &page)
{
    const std::size_t count = page.entries.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = (m_from + i) % count; // mostly they come in order
        const FeedEntry &entry = page.entries[at];
        if (!isNext(entry))
            continue;
        for (const FeedNumber &place : entry.numbers) {
            const auto cursor = m_cursors.find(place.feed);
            if (cursor != m_cursors.end())
                cursor->second = std::max(cursor->second, place.number);
        }
        m_from = at + 1;
        return &entry;
    }
    return nullptr;
}

} // namespace bayboard
