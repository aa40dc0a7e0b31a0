#pragma once

#include "core/journal/ChangeSet.h"
#include "core/journal/Judgement.h"

#include <map>
#include <vector>

namespace bayboard {

/// How far each feed has been read.
using FeedCursors = std::map<Uuid, std::int64_t>;

/// Steps that a reader of the feeds knows to be in them: where one of them is not, the data is
/// older than what he has read.
struct KnownSteps
{
    std::map<Uuid, ChangeSetId> at; ///< the one at the cursor, of each feed where it is known
    std::vector<ChangeSetId> accepted; ///< some that the server took and that he has not read

    bool operator==(const KnownSteps &) const = default;
};

/// Where a reader of the feeds stands.
struct FeedPlace
{
    Uuid epoch; ///< of the data that the cursors belong to; null: any
    FeedCursors cursors;
    KnownSteps known = {};
};

/// A change set that the server has confirmed, as it was written there.
struct FeedEntry
{
    ChangeSet set;
    std::vector<FeedNumber> numbers; ///< one for each feed that it is in, also those not asked for

    bool operator==(const FeedEntry &) const = default;
};

/// What the server's feeds hold after the cursors that were asked with.
struct FeedPage
{
    Uuid epoch; ///< of the server's data; another one after a restore from a backup
    std::vector<FeedEntry> entries;
    bool more = false; ///< the feeds hold further ones already

    bool operator==(const FeedPage &) const = default;
};

/// Puts entries of several feeds in an order that keeps each feed's own: an entry's turn is when
/// all of its feeds that are followed have been read up to it. Repeated and early entries are
/// passed over, so pages may come twice, late, or with a gap.
class FeedOrder
{
public:
    explicit FeedOrder(FeedCursors cursors) : m_cursors(std::move(cursors)) { }

    /// The next entry whose turn it is, with the cursors moved on; null when there is none. The
    /// page must be the same at each call.
    [[nodiscard]] const FeedEntry *next(const FeedPage &page);

    /// Begins to follow a feed that the entries have brought into being.
    void follow(const Uuid &feed) { m_cursors.try_emplace(feed, 0); }

    [[nodiscard]] const FeedCursors &cursors() const { return m_cursors; }

private:
    [[nodiscard]] bool isNext(const FeedEntry &entry) const;

    FeedCursors m_cursors;
    std::size_t m_from = 0; ///< where to look first
};

} // namespace bayboard
