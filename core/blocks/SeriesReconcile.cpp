#include "core/blocks/SeriesReconcile.h"

#include "core/blocks/DraftOrder.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace bayboard {

namespace {

/// A date on a bay.
using Key = std::pair<std::string, BayId>;

/// What the series says, by date and bay.
Result<std::map<Key, Block>> blocksOf(const Series &series, const Club &club, Instant to)
{
    const auto dates = datesOf(series, club, to);
    if (!dates)
        return tl::unexpected(dates.error());
    std::map<Key, Block> blocks;
    for (const SeriesDate &date : *dates)
        if (date.left == SeriesDate::Left::No)
            for (const BayId bay : series.slot.bays)
                if (!isSkipped(series, date.id, bay))
                    blocks.emplace(Key{date.id, bay}, blockOf(series, date, bay));
    return blocks;
}

/// Lifted parts in the block's new time: moved along, cut to it.
std::vector<Span> liftedIn(const std::vector<Span> &lifted, const Span &from, const Span &to)
{
    std::vector<Span> parts;
    for (const Span &part : lifted) {
        const seconds delta = to.start() - from.start();
        const Span moved(part.start() + delta,
                         part.end() == openEnd ? openEnd : part.end() + delta);
        if (const auto kept = moved.intersection(to))
            parts.push_back(*kept);
    }
    return parts;
}

class Reconciler
{
public:
    Reconciler(const Series &before,
               const Series &after,
               const SeriesMove &move,
               const Club &club,
               Instant now,
               BlockDraft &draft)
        : m_before(before)
        , m_after(after)
        , m_move(move)
        , m_club(club)
        , m_now(now)
        , m_draft(draft)
    { }

    [[nodiscard]] Status run(const std::vector<Block> &rows)
    {
        // The old series is asked farther than it was laid, so that every row of it is found.
        const auto old = blocksOf(m_before, m_club, farthest(rows));
        const auto to = laidTo(m_after, m_club, m_now);
        auto wanted = to ? blocksOf(m_after, m_club, *to)
                         : Result<std::map<Key, Block>>(tl::unexpected(to.error()));
        if (!old || !wanted)
            return tl::unexpected(old ? wanted.error() : old.error());
        for (const Block &row : rows)
            if (!row.withdrawn)
                bring(row, *old, *wanted);
        revive(rows, *wanted);
        make(*wanted);
        return m_draft.blocks.size() > mostBlocksInStep ? Status(tooManyBlocks()) : Status();
    }

private:
    [[nodiscard]] Instant farthest(const std::vector<Block> &rows) const
    {
        Instant last = horizonOf(m_club, m_before.location, m_now);
        for (const Block &row : rows)
            last = std::max(last, row.slot.span.start() + days(1));
        return last;
    }

    void bring(const Block &row, const std::map<Key, Block> &old, std::map<Key, Block> &wanted)
    {
        const auto says = old.find({row.recurrenceId, row.slot.bays.front()});
        if (says == old.end() || !m_seen.insert(says->first).second) {
            keep(row);
            return;
        }
        const bool over = row.slot.span.end() <= m_now;
        const auto match = wanted.find(mapped(says->first));
        if (over && (match == wanted.end() || m_move.shift != seconds(0)))
            keep(row);
        else if (match == wanted.end())
            add(row, takenAway(row, m_now));
        else
            add(row, merged(row, says->second, match->second, over));
        if (match != wanted.end())
            wanted.erase(match); // a date that is over is done, wherever the series is now
    }

    [[nodiscard]] Key mapped(const Key &key) const
    {
        const auto wall = wallOf(key.first);
        return {wall ? recurrenceIdOf(*wall + m_move.shift) : key.first, m_move.to(key.second)};
    }

    /// A block that goes its own way, or is over: only what it is called follows the series.
    void keep(const Block &row)
    {
        Block after = row;
        followTexts(after, row);
        after.series = m_after.id.toString();
        add(row, after);
    }

    void followTexts(Block &after, const Block &row) const
    {
        if (row.kind == m_before.kind)
            after.kind = m_after.kind;
        if (row.title == m_before.title)
            after.title = m_after.title;
        if (row.reason == m_before.reason)
            after.reason = m_after.reason;
    }

    [[nodiscard]] Block
    merged(const Block &row, const Block &said, const Block &says, bool over) const
    {
        Block after = row;
        followTexts(after, row);
        after.series = says.series;
        after.recurrenceId = says.recurrenceId;
        if (over)
            return after;
        after.slot.bays = says.slot.bays;
        if (row.slot.span == said.slot.span)
            after.slot.span = says.slot.span;
        after.lifted = liftedIn(row.lifted, row.slot.span, after.slot.span);
        return after;
    }

    /// A date that comes back is the block that it was.
    void revive(const std::vector<Block> &rows, std::map<Key, Block> &wanted)
    {
        std::unordered_map<BlockId, Key> ids;
        for (const auto &[key, block] : wanted)
            ids.emplace(block.id, key);
        for (const Block &row : rows) {
            if (!row.withdrawn)
                continue;
            auto match = wanted.find({row.recurrenceId, row.slot.bays.front()});
            if (const auto same = ids.find(row.id); same != ids.end())
                match = wanted.find(same->second);
            if (match == wanted.end() || match->second.slot.span.end() <= m_now)
                continue;
            Block after = match->second;
            after.id = row.id;
            after.made = row.made;
            add(row, after);
            wanted.erase(match);
        }
    }

    void make(const std::map<Key, Block> &wanted)
    {
        for (const auto &[key, block] : wanted) {
            if (block.slot.span.end() <= m_now)
                continue;
            m_draft.blocks.push_back({std::nullopt, block});
            m_draft.blocks.back().after.made = m_now;
        }
    }

    void add(const Block &before, const Block &after)
    {
        if (before != after)
            m_draft.blocks.push_back({before, after});
    }

    const Series &m_before;
    const Series &m_after;
    const SeriesMove &m_move;
    const Club &m_club;
    Instant m_now;
    BlockDraft &m_draft;
    std::set<Key> m_seen; ///< dates whose row was met
};

} // namespace

Block takenAway(Block block, Instant now)
{
    if (block.slot.span.end() <= now)
        return block;
    if (block.slot.span.start() >= now)
        block.withdrawn = true;
    else
        block.lifted = withLifted(std::move(block.lifted), Span(now, block.slot.span.end()));
    return block;
}

Status reconcile(const Series &before,
                 const Series &after,
                 const std::vector<Block> &rows,
                 const SeriesMove &move,
                 const Club &club,
                 Instant now,
                 BlockDraft &draft)
{
    return Reconciler(before, after, move, club, now, draft).run(rows);
}

} // namespace bayboard
