#include "core/exchange/BlockEvents.h"

#include "core/blocks/SeriesRecurrence.h"
#include "core/recurrence/Expansion.h"

#include <algorithm>
#include <map>
#include <set>

namespace bayboard {

namespace {

/// What blocks of one date must have alike to be one event.
bool isAlike(const BlockEvent &event, const Block &block)
{
    return event.slot == block.slot.span && event.lifted == block.lifted && event.kind == block.kind
        && event.title == block.title && event.reason == block.reason;
}

/// The rule's own first date, which others take for the start; the same dates all the same.
/// Without dates of the rule those beside it are left.
Recurrence startingOnADate(Recurrence recurrence, const Zone &zone)
{
    if (recurrence.rule) {
        Recurrence alone;
        alone.start = recurrence.start;
        alone.rule = recurrence.rule;
        Expansion dates(alone, borrowed(zone), {});
        if (const auto first = dates.next())
            recurrence.start = first->id;
        else
            recurrence.rule.reset();
        if (recurrence.rule || recurrence.extra.empty())
            return recurrence;
        recurrence.start = recurrence.extra.front();
        recurrence.extra.erase(recurrence.extra.begin());
    }
    return recurrence;
}

/// UNTIL in UTC, as it must be where a start has a zone.
void setUntilInUtc(Recurrence &recurrence, const Zone &zone)
{
    if (!recurrence.rule || !recurrence.rule->until)
        return;
    RuleUntil &until = *recurrence.rule->until;
    if (until.kind == RuleUntil::Kind::Utc)
        return;
    const LocalTime last
        = until.kind == RuleUntil::Kind::Date ? until.at + days(1) - seconds(1) : until.at;
    until = {RuleUntil::Kind::Utc, LocalTime(zone.toInstant(last).time_since_epoch())};
}

/// Compares what a series says with its blocks, date by date.
class SeriesTeller
{
public:
    SeriesTeller(const SeriesState &state, const Club &club, Instant now)
        : m_series(*state.series)
        , m_club(club)
        , m_now(now)
    {
        for (const Block &block : state.blocks) {
            if (block.withdrawn)
                continue;
            m_blocks[block.recurrenceId].push_back(&block);
            if (const auto wall = wallOf(block.recurrenceId))
                m_last = std::max(m_last.value_or(*wall), *wall);
        }
        for (auto &[id, blocks] : m_blocks)
            std::sort(blocks.begin(), blocks.end(), [&](const Block *a, const Block *b) {
                return place(a->slot.bays.front()) < place(b->slot.bays.front());
            });
    }

    [[nodiscard]] Result<std::vector<BlockEvent>> tell()
    {
        auto recurrence = recurrenceOf(m_series);
        if (!recurrence)
            return tl::unexpected(recurrence.error());
        if (!*recurrence) {
            for (const auto &[id, blocks] : m_blocks)
                addDate(id, groupsOf(blocks, nullptr), false);
            return std::move(m_events);
        }
        const auto to = laidTo(m_series, m_club, m_now);
        const auto dates = to ? datesOf(m_series, m_club, *to)
                              : Result<std::vector<SeriesDate>>(tl::unexpected(to.error()));
        if (!dates)
            return tl::unexpected(dates.error());
        tellSeries(std::move(**recurrence), *dates);
        return std::move(m_events);
    }

private:
    [[nodiscard]] std::size_t place(BayId id) const
    {
        const Bay *bay = m_club.bay(id);
        return bay == nullptr ? m_club.bays().size()
                              : static_cast<std::size_t>(bay - m_club.bays().data());
    }

    [[nodiscard]] BlockEvent headOf(const Block &block) const
    {
        BlockEvent event;
        event.uid = m_series.id.toString();
        event.location = block.location;
        event.slot = block.slot.span;
        event.lifted = block.lifted;
        event.kind = block.kind;
        event.title = block.title;
        event.reason = block.reason;
        event.made = m_series.made;
        event.externalSource = m_series.externalSource;
        event.externalReference = m_series.externalReference;
        return event;
    }

    /// Blocks of one date that are alike; first the group that is as the series says, last one that
    /// is given back whole.
    [[nodiscard]] std::vector<BlockEvent> groupsOf(const std::vector<const Block *> &blocks,
                                                   const SeriesDate *date) const
    {
        std::vector<BlockEvent> groups;
        for (const Block *block : blocks) {
            auto group = std::find_if(groups.begin(), groups.end(), [&](const BlockEvent &each) {
                return isAlike(each, *block);
            });
            if (group == groups.end())
                group = groups.insert(groups.end(), headOf(*block));
            group->bays.push_back(block->slot.bays.front());
            if (group->bays.size() == 1)
                group->besides = block->id.toString();
        }
        const auto rank = [&](const BlockEvent &group) {
            const bool said = date != nullptr && isAlike(group, blockOf(m_series, *date, {}));
            return said ? 0 : heldHull(group.slot, group.lifted) ? 1 : 2;
        };
        std::stable_sort(groups.begin(), groups.end(), [&](const auto &a, const auto &b) {
            return rank(a) < rank(b);
        });
        return groups;
    }

    /// The first group stands for the date; the others, which no calendar can have under the same
    /// name, are events of their own that name the series.
    void addDate(const std::string &id, std::vector<BlockEvent> groups, bool repeats)
    {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            BlockEvent &group = groups[i];
            const std::string own = std::exchange(group.besides, {});
            if (i > 0) {
                group.uid = own;
                group.besides = m_series.id.toString();
            }
            if (i > 0 || repeats)
                group.date = wallOf(id);
            m_events.push_back(std::move(group));
        }
    }

    void tellSeries(Recurrence recurrence, const std::vector<SeriesDate> &dates)
    {
        const Zone &zone = m_club.zone(m_series.location);
        BlockEvent head;
        head.uid = m_series.id.toString();
        head.location = m_series.location;
        head.bays = m_series.slot.bays;
        std::sort(head.bays.begin(), head.bays.end(), [&](BayId a, BayId b) {
            return place(a) < place(b);
        });
        head.kind = m_series.kind;
        head.title = m_series.title;
        head.reason = m_series.reason;
        head.skipHolidays = m_series.skipHolidays;
        head.made = m_series.made;
        head.externalSource = m_series.externalSource;
        head.externalReference = m_series.externalReference;
        recurrence = spelledOut(startingOnADate(std::move(recurrence), zone), zone);
        setUntilInUtc(recurrence, zone);
        m_forEver = repeatsForEver(recurrence);
        head.slot = Span(zone.toInstant(recurrence.start), m_series.slot.span.length());
        m_out.insert(recurrence.excluded.begin(), recurrence.excluded.end());
        if (!dates.empty()) // without a date of its own it would show one
            m_events.push_back({});
        for (const SeriesDate &date : dates)
            tellDate(date, head);
        for (const auto &[id, blocks] : m_blocks) // of dates that the series has no more
            addDate(id, groupsOf(blocks, nullptr), true);
        recurrence.excluded.assign(m_out.begin(), m_out.end());
        head.recurrence = std::move(recurrence);
        if (!dates.empty())
            m_events.front() = std::move(head);
    }

    void tellDate(const SeriesDate &date, BlockEvent &head)
    {
        const LocalTime wall = date.occurrence.id;
        const auto found = m_blocks.find(date.id);
        if (found == m_blocks.end()) {
            tellEmptyDate(date, wall, head);
            return;
        }
        m_out.erase(wall);
        auto groups = groupsOf(found->second, &date);
        m_blocks.erase(found);
        std::vector<BayId> all = groups.front().bays;
        std::sort(all.begin(), all.end());
        std::vector<BayId> said = m_series.slot.bays;
        std::sort(said.begin(), said.end());
        const bool plain = date.left == SeriesDate::Left::No && groups.size() == 1 && all == said
            && isAlike(groups.front(), blockOf(m_series, date, {}));
        if (!plain)
            addDate(date.id, std::move(groups), true);
    }

    void tellEmptyDate(const SeriesDate &date, LocalTime wall, BlockEvent &head)
    {
        const bool ahead = m_forEver && (!m_last || wall > *m_last);
        if (date.left == SeriesDate::Left::No && ahead)
            return; // it is laid when the horizon comes there
        m_out.insert(wall);
        if (date.left == SeriesDate::Left::Holiday)
            head.holidays.push_back(wall);
    }

    const Series &m_series;
    const Club &m_club;
    Instant m_now;
    std::map<std::string, std::vector<const Block *>> m_blocks; ///< by recurrence id
    std::optional<LocalTime> m_last; ///< the last date that is laid
    bool m_forEver = false;
    std::vector<BlockEvent> m_events;
    std::set<LocalTime> m_out; ///< EXDATE
};

} // namespace

Result<std::vector<BlockEvent>>
blockEventsOf(const SeriesState &state, const Club &club, Instant now)
{
    if (state.series)
        return SeriesTeller(state, club, now).tell();
    std::vector<BlockEvent> events;
    for (const Block &block : state.blocks) {
        if (block.withdrawn)
            continue;
        BlockEvent event;
        event.uid = block.id.toString();
        event.location = block.location;
        event.bays = block.slot.bays;
        event.slot = block.slot.span;
        event.lifted = block.lifted;
        event.kind = block.kind;
        event.title = block.title;
        event.reason = block.reason;
        event.made = block.made;
        event.externalSource = block.externalSource;
        event.externalReference = block.externalReference;
        events.push_back(std::move(event));
    }
    return events;
}

std::optional<Span> heldHull(const Span &slot, const std::vector<Span> &lifted)
{
    Block block;
    block.slot.span = slot;
    block.lifted = lifted;
    const auto held = heldSpans(block);
    if (held.empty())
        return std::nullopt;
    return Span(held.front().start(), held.back().end());
}

} // namespace bayboard
