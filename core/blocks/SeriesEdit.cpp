#include "core/blocks/SeriesEdit.h"

#include "core/blocks/DraftOrder.h"
#include "core/blocks/SeriesSplit.h"

#include <algorithm>

namespace bayboard {

namespace {

tl::unexpected<Error> unsound(Phrase reason)
{
    return fail(ErrorCode::InvalidArgument, "block", std::move(reason));
}

/// `lifted` without the part.
std::vector<Span> without(const std::vector<Span> &lifted, const Span &part)
{
    std::vector<Span> left;
    for (const Span &span : lifted) {
        if (const auto before = Span::make(span.start(), std::min(span.end(), part.start())))
            left.push_back(*before);
        if (const auto after = Span::make(std::max(span.start(), part.end()), span.end()))
            left.push_back(*after);
    }
    return left;
}

/// One edit of one series or block.
class Editor
{
public:
    Editor(const SeriesState &state, const Club &club, Instant now, const NewId &newId)
        : m_state(state)
        , m_club(club)
        , m_now(now)
        , m_newId(newId)
    { }

    [[nodiscard]] Status operator()(const edit::Change &change)
    {
        const Block *block = find(change.block);
        if (block == nullptr)
            return notFound(change.block);
        const bool series = m_state.series && change.scope != EditScope::This;
        name(series ? LabelCode::EditSeries : LabelCode::EditBlock, *block);
        if (!m_state.series && change.group)
            return changeOne(*block, change.wish);
        if (!series)
            return change.group ? changeGroup(*block, change.wish) : changeOne(*block, change.wish);
        return changeSeries(*block, change.scope, change.wish);
    }

    [[nodiscard]] Status operator()(const edit::Remove &remove)
    {
        const Block *block = find(remove.block);
        if (block == nullptr)
            return notFound(remove.block);
        const bool series = m_state.series && remove.scope != EditScope::This;
        name(series ? LabelCode::RemoveSeries : LabelCode::RemoveBlock, *block);
        return series ? removeSeries(*block, remove.scope) : removeThis(*block, remove.group);
    }

    [[nodiscard]] Status operator()(const edit::Restore &restore)
    {
        const auto wall = wallOf(restore.recurrenceId);
        if (!m_state.series || !wall)
            return fail(ErrorCode::NotFound, wordFor(EntityKind::Series), restore.recurrenceId);
        Series after = *m_state.series;
        if (restore.bay
            && !std::binary_search(after.slot.bays.begin(), after.slot.bays.end(), *restore.bay))
            return unsound(Phrase::tr("that bay is none of the series"));
        if (Status done = takeIn(after, restore, *wall); !done)
            return done;
        m_draft.label = {LabelCode::EditSeries, {after.kind, after.title}};
        return bring(*m_state.series, after, {}, m_state.blocks);
    }

    [[nodiscard]] Status operator()(const edit::Lift &lift)
    {
        const Block *block = find(lift.block);
        if (block == nullptr)
            return notFound(lift.block);
        if (!block->slot.span.overlaps(lift.part))
            return unsound(Phrase::tr("that time is not in the block"));
        name(LabelCode::LiftBlock, *block);
        for (const Block *each : groupOf(*block, lift.group)) {
            Block after = *each;
            if (const auto part = each->slot.span.intersection(lift.part))
                after.lifted = withLifted(std::move(after.lifted), *part);
            add(*each, std::move(after));
        }
        return {};
    }

    [[nodiscard]] Status operator()(const edit::Unlift &unlift)
    {
        const Block *block = find(unlift.block);
        if (block == nullptr)
            return notFound(unlift.block);
        name(LabelCode::UnliftBlock, *block);
        for (const Block *each : groupOf(*block, unlift.group)) {
            Block after = *each;
            after.lifted = unlift.part ? without(each->lifted, *unlift.part) : std::vector<Span>();
            add(*each, std::move(after));
        }
        if (m_draft.blocks.empty())
            return unsound(Phrase::tr("no part of it is free"));
        return {};
    }

    [[nodiscard]] BlockDraft take()
    {
        setInOrder(m_draft, m_club);
        return std::move(m_draft);
    }

private:
    [[nodiscard]] const Block *find(BlockId id) const
    {
        const auto at = std::find_if(m_state.blocks.begin(),
                                     m_state.blocks.end(),
                                     [&](const Block &block) { return block.id == id; });
        return at == m_state.blocks.end() || at->withdrawn ? nullptr : &*at;
    }

    static Status notFound(BlockId id)
    {
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Block), id.toString());
    }

    void name(LabelCode code, const Block &block)
    {
        m_draft.label = {code, {block.kind, block.title}};
    }

    void add(const Block &before, Block after)
    {
        if (before != after)
            m_draft.blocks.push_back({before, std::move(after)});
    }

    /// The block, and with `group` the others of its date.
    [[nodiscard]] std::vector<const Block *> groupOf(const Block &block, bool group) const
    {
        if (!group || !m_state.series)
            return {&block};
        std::vector<const Block *> blocks;
        for (const Block &each : m_state.blocks)
            if (!each.withdrawn && each.recurrenceId == block.recurrenceId)
                blocks.push_back(&each);
        return blocks;
    }

    /// Fields of the wish that are about one block; its time by so much on the wall.
    [[nodiscard]] Result<Block>
    wished(const Block &block, const Block &seen, const BlockWish &wish) const
    {
        if (wish.recurrence || wish.skipHolidays)
            return unsound(Phrase::tr("one date alone does not repeat"));
        Block after = block;
        const Zone &zone = m_club.zone(block.location);
        if (wish.start || wish.end) {
            const Instant from = wish.start.value_or(seen.slot.span.start());
            const Instant to = wish.end   ? *wish.end
                : seen.slot.span.isOpen() ? openEnd
                                          : from + seen.slot.span.length();
            const seconds shift = zone.toLocal(from) - zone.toLocal(seen.slot.span.start());
            const Instant start = &block == &seen || block.id == seen.id
                ? from
                : zone.toInstant(zone.toLocal(block.slot.span.start()) + shift);
            const auto span = to == openEnd ? Span::make(start, openEnd)
                                            : Span::make(start, start + (to - from));
            if (!span)
                return unsound(Phrase::tr("it must end after it starts"));
            std::vector<Span> lifted;
            const seconds delta = span->start() - block.slot.span.start();
            const bool moved = span->length() == block.slot.span.length();
            for (const Span &part : block.lifted)
                if (const auto kept = (moved ? part.movedBy(delta) : part).intersection(*span))
                    lifted.push_back(*kept);
            after.lifted = std::move(lifted);
            after.slot.span = *span;
        }
        if (wish.kind) {
            const BlockKind *kind = m_club.blockKind(*wish.kind);
            if (kind == nullptr || kind->withdrawn)
                return fail(ErrorCode::NotFound, wordFor(EntityKind::BlockKind), *wish.kind);
            after.kind = *wish.kind;
        }
        after.title = wish.title.value_or(after.title);
        after.reason = wish.reason.value_or(after.reason);
        return after;
    }

    /// Puts the block on another bay of its location; its series leaves the old bay out that date.
    [[nodiscard]] Status moveTo(Block &block, BayId to, Series *series) const
    {
        const Bay *bay = m_club.bay(to);
        if (bay == nullptr || bay->withdrawn)
            return fail(ErrorCode::NotFound, wordFor(EntityKind::Bay), to.toString());
        if (bay->location != block.location)
            return unsound(Phrase::tr("its bay must be of its location"));
        if (series != nullptr)
            setSkipped(*series, block.recurrenceId, block.slot.bays.front(), true);
        block.slot.bays = {to};
        return {};
    }

    [[nodiscard]] Status changeOne(const Block &block, const BlockWish &wish)
    {
        std::optional<BayId> to = wish.bay;
        if (wish.bays) {
            if (wish.bays->size() != 1)
                return unsound(Phrase::tr("it stands on exactly one bay"));
            to = wish.bays->front();
        }
        auto after = wished(block, block, wish);
        if (!after)
            return tl::unexpected(after.error());
        std::optional<Series> series = m_state.series;
        if (to && *to != block.slot.bays.front())
            if (Status done = moveTo(*after, *to, series ? &*series : nullptr); !done)
                return done;
        add(block, std::move(*after));
        addSeries(series);
        return {};
    }

    void addSeries(const std::optional<Series> &after)
    {
        if (after && *after != *m_state.series)
            m_draft.series.push_back({m_state.series, *after});
    }

    /// All bays of one date; another set of bays is taken in the club's order.
    [[nodiscard]] Status changeGroup(const Block &seen, const BlockWish &wish)
    {
        std::optional<Series> series = m_state.series;
        std::vector<const Block *> blocks = groupOf(seen, true);
        std::vector<BayId> stay;
        std::vector<BayId> come;
        if (wish.bays)
            for (const BayId bay : *wish.bays) {
                const bool there
                    = std::any_of(blocks.begin(), blocks.end(), [&](const Block *each) {
                          return each->slot.bays.front() == bay;
                      });
                (there ? stay : come).push_back(bay);
            }
        std::size_t next = 0;
        for (const Block *each : blocks) {
            auto after = wished(*each, seen, wish);
            if (!after)
                return tl::unexpected(after.error());
            const BayId bay = each->slot.bays.front();
            const bool leaves = wish.bays && std::find(stay.begin(), stay.end(), bay) == stay.end();
            if (leaves && next < come.size()) {
                if (Status done = moveTo(*after, come[next++], &*series); !done)
                    return done;
            } else if (leaves) {
                *after = takenAway(std::move(*after), m_now);
                setSkipped(*series, each->recurrenceId, bay, true);
            } else if (wish.bay && each == &seen && *wish.bay != bay) {
                if (Status done = moveTo(*after, *wish.bay, &*series); !done)
                    return done;
            }
            add(*each, std::move(*after));
        }
        if (next < come.size())
            return unsound(Phrase::tr("one date alone cannot get further bays"));
        addSeries(series);
        return {};
    }

    [[nodiscard]] bool isFirst(const Block &block) const
    {
        return std::none_of(m_state.blocks.begin(), m_state.blocks.end(), [&](const Block &each) {
            return !each.withdrawn && each.recurrenceId < block.recurrenceId;
        });
    }

    /// Rows of the date and after it.
    [[nodiscard]] std::vector<Block> rowsFrom(const std::string &recurrenceId) const
    {
        std::vector<Block> rows;
        for (const Block &row : m_state.blocks)
            if (row.recurrenceId >= recurrenceId)
                rows.push_back(row);
        return rows;
    }

    [[nodiscard]] Status changeSeries(const Block &block, EditScope scope, const BlockWish &wish)
    {
        if (scope == EditScope::All || isFirst(block) || m_state.series->recurrence.empty()) {
            auto after = withWish(*m_state.series, block, wish, m_club);
            if (!after)
                return tl::unexpected(after.error());
            return bring(*m_state.series, after->series, after->move, m_state.blocks);
        }
        auto parts = split(*m_state.series, block.recurrenceId, SeriesId{m_newId()}, m_club);
        if (!parts)
            return tl::unexpected(parts.error());
        auto after = withWish(parts->rest, block, wish, m_club);
        if (!after)
            return tl::unexpected(after.error());
        m_draft.series.push_back({m_state.series, parts->first});
        after->series.made = m_now;
        m_draft.series.push_back({std::nullopt, after->series});
        return reconcile(parts->rest,
                         after->series,
                         rowsFrom(block.recurrenceId),
                         after->move,
                         m_club,
                         m_now,
                         m_draft);
    }

    [[nodiscard]] Status bring(const Series &before,
                               const Series &after,
                               const SeriesMove &move,
                               const std::vector<Block> &rows)
    {
        if (before != after)
            m_draft.series.push_back({before, after});
        return reconcile(before, after, rows, move, m_club, m_now, m_draft);
    }

    [[nodiscard]] Status removeThis(const Block &block, bool group)
    {
        std::map<std::string, std::set<BayId>> dates;
        for (const Block *each : groupOf(block, group)) {
            if (each->slot.span.end() <= m_now)
                return unsound(Phrase::tr("it is over: history stays"));
            add(*each, takenAway(*each, m_now));
            dates[each->recurrenceId].insert(each->slot.bays.front());
        }
        std::optional<Series> series = m_state.series;
        if (series && block.slot.span.start() >= m_now)
            if (Status done = leaveOut(*series, dates); !done)
                return done;
        addSeries(series);
        return {};
    }

    [[nodiscard]] Status removeSeries(const Block &block, EditScope scope)
    {
        const bool all = scope == EditScope::All || isFirst(block);
        bool anything = false;
        for (const Block &row : all ? m_state.blocks : rowsFrom(block.recurrenceId)) {
            if (row.withdrawn || row.slot.span.end() <= m_now)
                continue;
            anything = true;
            add(row, takenAway(row, m_now));
        }
        if (!anything)
            return unsound(Phrase::tr("it is over: history stays"));
        Series after = *m_state.series;
        if (const bool stays
            = std::any_of(m_state.blocks.begin(),
                          m_state.blocks.end(),
                          [&](const Block &row) {
                              return !row.withdrawn
                                  && (row.slot.span.start() < m_now
                                      || (!all && row.recurrenceId < block.recurrenceId));
                          });
            !stays) {
            after.withdrawn = true;
        } else if (!after.recurrence.empty()) {
            // What is kept of it ends before the first date that goes.
            const std::string from = all ? firstFromNow() : block.recurrenceId;
            auto parts = split(*m_state.series, from, SeriesId{m_newId()}, m_club);
            if (!parts)
                return tl::unexpected(parts.error());
            after = parts->first;
        }
        if (after != *m_state.series)
            m_draft.series.push_back({m_state.series, after});
        return {};
    }

    /// The first date that has not begun.
    [[nodiscard]] std::string firstFromNow() const
    {
        std::string first;
        for (const Block &row : m_state.blocks)
            if (!row.withdrawn && row.slot.span.start() >= m_now
                && (first.empty() || row.recurrenceId < first))
                first = row.recurrenceId;
        const Zone &zone = m_club.zone(m_state.series->location);
        return first.empty() ? recurrenceIdOf(zone.toLocal(m_now)) : first;
    }

    /// A date that was left out is one of the series again.
    [[nodiscard]] Status takeIn(Series &series, const edit::Restore &restore, LocalTime wall) const
    {
        const auto dates = datesOf(series, m_club, Instant::max() - days(1));
        const auto ahead = datesOf(series, m_club, horizonOf(m_club, series.location, m_now));
        const auto &known = dates ? dates : ahead;
        if (!known)
            return tl::unexpected(known.error());
        const auto date = std::find_if(known->begin(), known->end(), [&](const SeriesDate &each) {
            return each.id == restore.recurrenceId;
        });
        if (date == known->end())
            return fail(ErrorCode::NotFound, wordFor(EntityKind::Series), restore.recurrenceId);
        if (date->occurrence.span.end() <= m_now)
            return unsound(Phrase::tr("it is over: history stays"));
        if (date->left != SeriesDate::Left::No) {
            auto recurrence = recurrenceOf(series);
            if (!recurrence || !*recurrence)
                return unsound(Phrase::tr("there is no such date"));
            if (date->left == SeriesDate::Left::Holiday)
                (*recurrence)->add(wall);
            else
                (*recurrence)->restore(wall);
            series.recurrence = (*recurrence)->toText();
            for (const BayId bay : series.slot.bays)
                setSkipped(series, restore.recurrenceId, bay, restore.bay && bay != *restore.bay);
            return {};
        }
        for (const BayId bay : series.slot.bays)
            if (!restore.bay || bay == *restore.bay)
                setSkipped(series, restore.recurrenceId, bay, false);
        return {};
    }

    const SeriesState &m_state;
    const Club &m_club;
    Instant m_now;
    const NewId &m_newId;
    BlockDraft m_draft;
};

} // namespace

Result<BlockDraft> draftOf(const SeriesEdit &edit,
                           const SeriesState &state,
                           const Club &club,
                           Instant now,
                           const NewId &newId)
{
    Editor editor(state, club, now, newId);
    if (Status done = std::visit(editor, edit); !done)
        return tl::unexpected(done.error());
    return editor.take();
}

} // namespace bayboard
