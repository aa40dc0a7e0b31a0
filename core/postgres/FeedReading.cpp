// How the feeds are read.

#include "core/postgres/PostgresData.h"
#include "core/postgres/Steps.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace bayboard {

namespace {

using postgres::Connection;
using postgres::Parameters;

/// A step on a page: where it stands, and how much it is.
struct Place
{
    std::int64_t sequence = 0;
    std::int64_t changes = 0;
};

Parameters parametersOf(const FeedCursors &cursors, std::int64_t limit)
{
    std::vector<Uuid> feeds;
    std::vector<std::int64_t> numbers;
    for (const auto &[feed, number] : cursors) {
        feeds.push_back(feed);
        numbers.push_back(number);
    }
    return Parameters::of(feeds, numbers, limit);
}

/// What the page may hold: steps without their changes, each with its place in every feed.
struct Candidates
{
    FeedPage page;
    std::unordered_map<ChangeSetId, Place> places;
};

Result<Candidates> candidatesIn(const postgres::Rows &rows, std::int64_t limit)
{
    Candidates found;
    std::unordered_map<std::int64_t, std::size_t> entries;
    for (int row = 0; row < rows.count(); ++row) {
        // The one beyond the limit says only that there are more.
        if (rows.number(row, 5) > limit) {
            found.page.more = true;
            continue;
        }
        const std::int64_t sequence = rows.number(row, 0);
        const auto [entry, isNew] = entries.emplace(sequence, found.page.entries.size());
        if (isNew) {
            found.page.entries.emplace_back();
            ChangeSet &head = found.page.entries.back().set;
            head.id = rows.id<ChangeSetId>(row, 3);
            found.places[head.id] = {sequence, rows.number(row, 4)};
        }
        FeedEntry &at = found.page.entries[entry->second];
        const FeedNumber number{rows.uuid(row, 1), rows.number(row, 2)};
        if (at.numbers.empty() || at.numbers.back() != number)
            at.numbers.push_back(number);
    }
    return found;
}

/// Where a page has to end, since a feed holds more than fits: a step may be built on one of
/// another feed, whose number was taken before its own. Numbers of a feed have no gaps.
std::int64_t cutOf(const postgres::Rows &rows, const FeedCursors &cursors, std::int64_t limit)
{
    struct Reach
    {
        std::int64_t newest = 0; ///< of the steps that fit
        bool isCut = false;
    };

    std::unordered_map<Uuid, Reach> feeds;
    for (int row = 0; row < rows.count(); ++row) {
        const auto cursor = cursors.find(rows.uuid(row, 1));
        if (cursor == cursors.end())
            continue;
        Reach &reach = feeds[cursor->first];
        const std::int64_t number = rows.number(row, 2);
        if (number > cursor->second + limit)
            reach.isCut = true;
        else if (number > cursor->second)
            reach.newest = std::max(reach.newest, rows.number(row, 0));
    }
    std::int64_t cut = std::numeric_limits<std::int64_t>::max();
    for (const auto &[feed, reach] : feeds)
        if (reach.isCut)
            cut = std::min(cut, reach.newest);
    return cut;
}

/// Steps behind the cursors by feed and number, each with all of its places. `rank` counts within
/// the feed that was asked for.
constexpr const char *behind
    = "WITH behind AS (SELECT f.change_set, min(f.rank) AS rank FROM unnest($1::uuid[], "
      "$2::bigint[]) AS c(feed, number) CROSS JOIN LATERAL (SELECT f.change_set, row_number() OVER "
      "(ORDER BY f.number) AS rank FROM (SELECT change_set, number FROM feed WHERE feed = c.feed "
      "AND number > c.number ORDER BY number LIMIT $3 + 1) f) f GROUP BY f.change_set) "
      "SELECT s.sequence, p.feed, p.number, s.id, s.entities, b.rank FROM behind b JOIN change_set "
      "s ON s.sequence = b.change_set JOIN feed p ON p.change_set = s.sequence ORDER BY "
      "s.sequence, "
      "p.feed";

} // namespace

Result<FeedCursors> PostgresData::ends()
{
    const auto rows = ask("SELECT feed, number FROM feed_counter WHERE number > 0");
    if (!rows)
        return tl::unexpected(rows.error());
    FeedCursors ends;
    for (int row = 0; row < rows->count(); ++row)
        ends.emplace(rows->uuid(row, 0), rows->number(row, 1));
    return ends;
}

/// One round trip for all feeds.
Result<bool> PostgresData::holds(const FeedCursors &cursors, const KnownSteps &known)
{
    std::vector<Uuid> feeds;
    std::vector<std::int64_t> numbers;
    for (const auto &[feed, number] : cursors) {
        if (number == 0)
            continue;
        feeds.push_back(feed);
        numbers.push_back(number);
    }
    const auto rows
        = ask("SELECT f.feed, s.id FROM unnest($1::uuid[], $2::bigint[]) AS c(feed, number) JOIN "
              "feed f ON f.feed = c.feed AND f.number = c.number JOIN change_set s ON s.sequence = "
              "f.change_set UNION ALL SELECT NULL, id FROM change_set WHERE id = ANY($3::uuid[])",
              Parameters::of(feeds, numbers, known.accepted));
    if (!rows)
        return tl::unexpected(rows.error());
    // Numbers of a feed have no gaps: the one that was read last is there, or the feed ends before.
    if (static_cast<std::size_t>(rows->count()) != feeds.size() + known.accepted.size())
        return false;
    for (int row = 0; row < rows->count(); ++row) {
        const auto read = known.at.find(rows->uuid(row, 0));
        if (read != known.at.end() && read->second != rows->id<ChangeSetId>(row, 1))
            return false;
    }
    return true;
}

Result<FeedPage> PostgresData::page(const FeedCursors &cursors, const PageLimit &limit)
{
    const auto own = epoch();
    const auto rows = ask(behind, parametersOf(cursors, limit.steps));
    if (!own || !rows)
        return tl::unexpected(own ? rows.error() : own.error());
    auto candidates = candidatesIn(*rows, limit.steps);
    if (!candidates)
        return tl::unexpected(candidates.error());
    std::erase_if(candidates->page.entries,
                  [&, cut = cutOf(*rows, cursors, limit.steps)](const FeedEntry &entry) {
                      return candidates->places[entry.set.id].sequence > cut;
                  });
    FeedPage page;
    page.epoch = *own;
    page.more = candidates->page.more;
    // Each feed's own order, whatever the numbers of the steps: those are taken before the commit.
    FeedOrder order(cursors);
    std::vector<std::int64_t> sequences;
    std::int64_t changes = 0;
    while (const FeedEntry *entry = order.next(candidates->page)) {
        if (changes >= limit.changes) {
            page.more = true;
            break;
        }
        const Place &place = candidates->places[entry->set.id];
        changes += place.changes;
        sequences.push_back(place.sequence);
        page.entries.push_back(*entry);
    }
    auto sets = postgres::loadSteps(*m_connection, sequences);
    if (!sets)
        return tl::unexpected(sets.error());
    for (std::size_t i = 0; i < sets->size(); ++i)
        page.entries[i].set = std::move((*sets)[i]);
    return page;
}

} // namespace bayboard
