#include "core/blocks/EditSketch.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Changes one block, or the blocks of one date, apart from what their series says.
class AloneChange
{
public:
    AloneChange(const edit::Change &edit, EditSketch sketch, const Block &taken)
        : m_edit(edit)
        , m_wish(edit.wish)
        , m_sketch(std::move(sketch))
        , m_taken(taken)
        , m_series(m_sketch.state().series)
        , m_group(edit.group ? m_sketch.groupOf(taken) : std::vector<const Block *>{&taken})
    { }

    [[nodiscard]] Result<BlockDraft> run()
    {
        if (auto sound = check(); !sound)
            return tl::unexpected(sound.error());
        for (const Block *block : m_group) {
            auto after = wished(*block);
            if (!after)
                return tl::unexpected(after.error());
            m_after.push_back(std::move(*after));
        }
        if (auto placed = m_wish.bays ? placeOnBays() : place(); !placed)
            return tl::unexpected(placed.error());
        leaveToOtherDates();
        for (std::size_t i = 0; i < m_group.size(); ++i)
            m_sketch.change(*m_group[i], m_after[i]);
        if (m_series)
            m_sketch.change(m_sketch.state().series, *m_series);
        return m_sketch.finish({LabelCode::EditBlock, {m_taken.kind, m_taken.title}});
    }

private:
    [[nodiscard]] Status check() const
    {
        if (m_wish.recurrence || m_wish.skipHolidays || !m_wish.takenIn.empty())
            return senseless("recurrence", Phrase::tr("one date alone does not repeat"));
        const bool moves = m_wish.start || m_wish.end || m_wish.bay || m_wish.bays;
        if (moves && m_sketch.isOver(m_taken))
            return senseless("block", Phrase::tr("it is over"));
        if (m_wish.bays && !m_edit.group && m_wish.bays->size() != 1)
            return senseless("block", Phrase::tr("it stands on exactly one bay"));
        return {};
    }

    [[nodiscard]] Result<Block> wished(const Block &block) const
    {
        Block after = block;
        const auto span = spanOf(m_wish, block.slot.span);
        if (!span)
            return tl::unexpected(span.error());
        after.slot.span = *span;
        after.lifted = liftedIn(block.lifted, block.slot.span, *span);
        after.kind = m_wish.kind.value_or(block.kind);
        after.title = m_wish.title.value_or(block.title);
        after.reason = m_wish.reason.value_or(block.reason);
        return after;
    }

    /// What lasts until lifted leaves the later dates of its series theirs: the bay is closed all
    /// the same, and they stay when it is lifted.
    void leaveToOtherDates()
    {
        for (Block &block : m_after)
            if (m_series && block.slot.span.isOpen() && !block.withdrawn)
                for (const Block &other : m_sketch.state().blocks)
                    if (!other.withdrawn && other.slot.bays == block.slot.bays
                        && other.recurrenceId != m_taken.recurrenceId)
                        for (const Span &held : heldSpans(other))
                            if (const auto part = block.slot.span.intersection(held))
                                block.lifted = withLifted(std::move(block.lifted), *part);
    }

    /// A block that leaves a bay of its series is left out there, so that no edit of the series
    /// brings another one; on a bay where it was left out it is the series' own again.
    void noteBay(BayId bay, bool leaves)
    {
        if (!m_series)
            return;
        const auto &bays = m_series->slot.bays;
        if (std::find(bays.begin(), bays.end(), bay) != bays.end())
            setSkipped(*m_series, m_taken.recurrenceId, bay, leaves);
    }

    Status place()
    {
        if (!m_wish.bay)
            return {};
        const auto at = std::find(m_group.begin(), m_group.end(), &m_taken);
        return move(static_cast<std::size_t>(at - m_group.begin()), *m_wish.bay);
    }

    Status move(std::size_t index, BayId to)
    {
        const BayId from = m_group[index]->slot.bays.front();
        const Bay *bay = m_sketch.club().bay(to);
        if (auto fine
            = checkBays({to}, bay == nullptr ? m_taken.location : bay->location, m_sketch.club());
            !fine)
            return fine;
        if (from == to)
            return {};
        if (m_series)
            for (const Block *other : m_sketch.groupOf(m_taken))
                if (other->slot.bays.front() == to)
                    return senseless("block",
                                     Phrase::tr("%1 is blocked on that date already", bay->name));
        noteBay(from, true);
        noteBay(to, false);
        Block &after = m_after[index];
        after.slot.bays = {to};
        after.location = bay->location;
        if (m_series && after.location != m_series->location) {
            // A series stands at one location: what goes elsewhere is a block of its own.
            after.series.clear();
            after.recurrenceId.clear();
        }
        return {};
    }

    /// The date stands on these bays and no others.
    Status placeOnBays()
    {
        const std::vector<BayId> &bays = *m_wish.bays;
        if (!m_edit.group || !m_series)
            return bays.size() == 1
                ? move(0, bays.front())
                : Status(senseless("block", Phrase::tr("it stands on exactly one bay")));
        if (auto fine = checkBays(bays, m_taken.location, m_sketch.club()); !fine)
            return fine;
        const auto has = [](const std::vector<BayId> &some, BayId bay) {
            return std::find(some.begin(), some.end(), bay) != some.end();
        };
        std::vector<BayId> held;
        for (Block &block : m_after) {
            held.push_back(block.slot.bays.front());
            if (!has(bays, held.back())) {
                block = m_sketch.takenAway(std::move(block));
                if (block.withdrawn)
                    noteBay(held.back(), true);
            }
        }
        const auto taken = std::find(m_group.begin(), m_group.end(), &m_taken);
        const Block &model = m_after[static_cast<std::size_t>(taken - m_group.begin())];
        for (const BayId bay : bays)
            if (!has(held, bay))
                add(model, bay);
        return {};
    }

    void add(const Block &model, BayId bay)
    {
        noteBay(bay, false);
        Block block = model;
        block.withdrawn = false;
        block.lifted.clear();
        block.slot.bays = {bay};
        for (const Block &known : m_sketch.state().blocks)
            if (known.withdrawn && known.recurrenceId == block.recurrenceId
                && known.slot.bays.front() == bay) {
                block.id = known.id;
                block.made = known.made;
                m_sketch.change(known, block);
                return;
            }
        block.id = BlockId{m_sketch.newId()};
        m_sketch.make(block);
    }

    const edit::Change &m_edit;
    const BlockWish &m_wish;
    EditSketch m_sketch;
    const Block &m_taken;
    std::optional<Series> m_series;
    std::vector<const Block *> m_group;
    std::vector<Block> m_after; ///< of the group
};

} // namespace

Result<BlockDraft> changeAlone(const edit::Change &edit, EditSketch sketch)
{
    const Block *taken = sketch.live(edit.block);
    if (taken == nullptr)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Block), edit.block.toString());
    return AloneChange(edit, std::move(sketch), *taken).run();
}

} // namespace bayboard
