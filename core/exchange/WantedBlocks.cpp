#include "core/blocks/DraftOrder.h"
#include "core/exchange/Holiday.h"
#include "core/exchange/ImportBlockPlanner.h"

#include <algorithm>

namespace bayboard {

namespace {

using Reason = tl::unexpected<Phrase>;

/// Lays the dates of one event.
class Laying
{
public:
    Laying(const ImportBlock &from,
           const ImportFile &file,
           const PlaceIds &ids,
           const Club &club,
           Instant now,
           std::vector<Phrase> &remarks)
        : m_from(from)
        , m_file(file)
        , m_ids(ids)
        , m_club(club)
        , m_now(now)
        , m_remarks(remarks)
    {
        for (const ImportBlockDate &date : from.dates)
            m_others[date.date].push_back(&date);
    }

    [[nodiscard]] tl::expected<WantedBlocks, Phrase> lay()
    {
        const ImportBlockDate &said = m_from.said;
        if (!m_from.recurrence && said.bays.size() == 1 && m_from.dates.empty()) {
            m_wanted.blocks.push_back(lonely());
            return std::move(m_wanted);
        }
        m_series = seriesOf();
        const auto to = laidTo(m_series, m_club, m_now);
        const auto dates = to ? datesOf(m_series, m_club, *to)
                              : Result<std::vector<SeriesDate>>(tl::unexpected(to.error()));
        if (!dates)
            return Reason(reasonOf(dates.error()));
        if (!m_from.recurrence) // the event itself says something of its only date
            for (const SeriesDate &date : *dates)
                m_others[date.occurrence.id].insert(m_others[date.occurrence.id].begin(), &said);
        for (const SeriesDate &date : *dates)
            layDate(date);
        layOthers(*to);
        if (m_wanted.blocks.size() > mostBlocksInStep)
            return Reason(reasonOf(tooManyBlocks().value()));
        if (m_wanted.blocks.empty())
            return Reason(Phrase::tr("it gives no date to lay"));
        std::stable_sort(
            m_wanted.blocks.begin(), m_wanted.blocks.end(), [](const Block &a, const Block &b) {
                return a.slot.span.start() < b.slot.span.start();
            });
        m_wanted.series = std::move(m_series);
        return std::move(m_wanted);
    }

private:
    static Phrase reasonOf(const Error &error)
    {
        return error.arguments.empty() ? Phrase() : error.arguments.back();
    }

    [[nodiscard]] BayId bay(std::size_t index) const { return m_ids.bays[index]; }

    [[nodiscard]] Block lonely() const
    {
        const ImportBlockDate &said = m_from.said;
        Block block;
        block.location = m_ids.locations[m_file.places.bays()[said.bays.front()].location];
        block.slot = Slot{{bay(said.bays.front())}, said.slot};
        describe(block, said);
        block.made = m_from.made;
        block.externalSource = m_from.source;
        block.externalReference = m_from.reference;
        return block;
    }

    static void describe(Block &block, const ImportBlockDate &date)
    {
        block.slot.span = date.slot;
        block.lifted = date.lifted;
        block.kind = date.kind;
        block.title = date.title;
        block.reason = date.reason;
    }

    [[nodiscard]] Series seriesOf() const
    {
        const ImportBlockDate &said = m_from.said;
        Series series;
        series.location = m_ids.locations[m_file.places.bays()[said.bays.front()].location];
        std::vector<BayId> bays;
        const auto add = [&](const ImportBlockDate &date) {
            for (const std::size_t each : date.bays)
                if (std::find(bays.begin(), bays.end(), bay(each)) == bays.end())
                    bays.push_back(bay(each));
        };
        add(said);
        if (!m_from.recurrence)
            for (const ImportBlockDate &date : m_from.dates)
                add(date);
        series.slot = Slot::of(std::move(bays), said.slot);
        series.kind = said.kind;
        series.title = said.title;
        series.reason = said.reason;
        series.skipHolidays = m_from.skipHolidays;
        series.made = m_from.made;
        series.externalSource = m_from.source;
        series.externalReference = m_from.reference;
        if (m_from.recurrence)
            series.recurrence = withHolidays(series.location).toText();
        return series;
    }

    /// What was left out only because the location was closed is so by its closed dates, as far as
    /// they are here too.
    [[nodiscard]] Recurrence withHolidays(LocationId id) const
    {
        Recurrence recurrence = *m_from.recurrence;
        const Location *location = m_club.location(id);
        for (const std::string &text :
             location == nullptr ? std::vector<std::string>() : location->closedDates) {
            const auto closed = holidayOf(text);
            for (const LocalTime holiday : m_from.holidays)
                if (closed && m_from.skipHolidays && closed->date == dateOf(holiday))
                    recurrence.restore(holiday);
        }
        return recurrence;
    }

    void layDate(const SeriesDate &date)
    {
        const auto others = m_others.find(date.occurrence.id);
        if (others == m_others.end()) {
            if (date.left == SeriesDate::Left::No)
                for (const BayId each : m_series.slot.bays)
                    m_wanted.blocks.push_back(blockOf(m_series, date, each));
            return;
        }
        std::vector<BayId> laid;
        // Of what stands twice the last one counts.
        for (auto other = others->second.rbegin(); other != others->second.rend(); ++other)
            for (const std::size_t each : (*other)->bays) {
                if (std::find(laid.begin(), laid.end(), bay(each)) != laid.end())
                    continue;
                laid.push_back(bay(each));
                Block block = blockOf(m_series, date, bay(each));
                describe(block, **other);
                m_wanted.blocks.push_back(std::move(block));
            }
        for (const BayId each : m_series.slot.bays)
            if (std::find(laid.begin(), laid.end(), each) == laid.end())
                setSkipped(m_series, date.id, each, true);
        m_others.erase(others);
    }

    /// Exceptions on dates that the series has not, or not yet.
    void layOthers(Instant to)
    {
        const Zone &zone = m_club.zone(m_series.location);
        for (const auto &[wall, others] : m_others) {
            if (zone.toInstant(wall) >= to) {
                m_remarks.push_back(
                    Phrase::tr("what it says of %1 is left out: dates are not laid so far ahead",
                               formatDate(dateOf(wall))));
                continue;
            }
            const SeriesDate date{
                {Span(zone.toInstant(wall), m_series.slot.span.length()), wall, wall},
                recurrenceIdOf(wall),
                SeriesDate::Left::No,
                {}};
            for (const ImportBlockDate *other : others)
                for (const std::size_t each : other->bays) {
                    Block block = blockOf(m_series, date, bay(each));
                    describe(block, *other);
                    m_wanted.blocks.push_back(std::move(block));
                }
        }
    }

    const ImportBlock &m_from;
    const ImportFile &m_file;
    const PlaceIds &m_ids;
    const Club &m_club;
    Instant m_now;
    std::vector<Phrase> &m_remarks;
    std::map<LocalTime, std::vector<const ImportBlockDate *>> m_others; ///< by date
    Series m_series;
    WantedBlocks m_wanted;
};

} // namespace

tl::expected<WantedBlocks, Phrase> wantedBlocks(const ImportBlock &block,
                                                const ImportFile &file,
                                                const PlaceIds &ids,
                                                const Club &club,
                                                Instant now,
                                                std::vector<Phrase> &remarks)
{
    return Laying(block, file, ids, club, now, remarks).lay();
}

} // namespace bayboard
