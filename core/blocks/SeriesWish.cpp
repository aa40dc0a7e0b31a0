#include "core/blocks/SeriesWish.h"

#include "core/blocks/DraftOrder.h"
#include "core/blocks/SeriesRecurrence.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Takes the parts of a wish over one after the other; the first fault ends it.
class Wishing
{
public:
    Wishing(const Series &series,
            const BlockWish &wish,
            const Block &taken,
            const Club &club,
            Instant now)
        : m_wish(wish)
        , m_taken(taken)
        , m_club(club)
        , m_zone(club.zone(series.location))
        , m_now(now)
    {
        m_made.series = series;
    }

    [[nodiscard]] Result<WishedSeries> run(const std::optional<SeriesDate> &date)
    {
        auto done = takeTime(date);
        if (done)
            done = takeRecurrence();
        if (done)
            done = takeIn();
        if (done)
            done = takeBays();
        if (!done)
            return tl::unexpected(done.error());
        Series &series = m_made.series;
        series.kind = m_wish.kind.value_or(series.kind);
        series.title = m_wish.title.value_or(series.title);
        series.reason = m_wish.reason.value_or(series.reason);
        if (m_wish.skipHolidays && *m_wish.skipHolidays != series.skipHolidays) {
            series.skipHolidays = *m_wish.skipHolidays;
            m_made.otherDates = true;
        }
        return std::move(m_made);
    }

private:
    Status takeTime(const std::optional<SeriesDate> &date)
    {
        if (!m_wish.start && !m_wish.end)
            return {};
        const Span &span = m_taken.slot.span;
        const auto wanted = spanOf(m_wish, span);
        if (!wanted)
            return tl::unexpected(wanted.error());
        if (wanted->start() != span.start()) {
            // So that the block that was taken lands where it was put, even where its clock skips.
            const bool follows = date && date->occurrence.span.start() == span.start();
            m_made.by = m_zone.toLocal(wanted->start())
                - (follows ? date->occurrence.id : m_zone.toLocal(span.start()));
        }
        m_made.otherTime = *wanted != span;
        return setTime(span, *wanted);
    }

    Status setTime(const Span &span, const Span &wanted)
    {
        Series &series = m_made.series;
        const auto recurrence = recurrenceOf(series);
        if (!recurrence)
            return tl::unexpected(recurrence.error());
        const Span old = series.slot.span;
        Instant start = m_zone.toInstant(m_zone.toLocal(old.start()) + m_made.by);
        if (m_made.by == seconds(0))
            start = old.start();
        if (*recurrence && m_made.by != seconds(0)) {
            const auto moved = shifted(**recurrence, m_made.by, m_zone);
            if (!moved)
                return cannotMove();
            series.recurrence = moved->toText();
            start = m_zone.toInstant(moved->start);
        }
        if (m_made.by != seconds(0))
            shiftSkipped(series.skipped);
        if (wanted.isOpen()) {
            if (*recurrence)
                return openEndRepeats();
            series.slot.span = Span(start, openEnd);
            return {};
        }
        const seconds length = span.isOpen() || old.isOpen()
            ? wanted.length()
            : old.length() + (wanted.length() - span.length());
        if (length <= seconds(0))
            return senseless("block", Phrase::tr("nothing would be left of its other dates"));
        series.slot.span = Span(start, length);
        return {};
    }

    void shiftSkipped(std::vector<std::string> &skipped) const
    {
        for (std::string &entry : skipped) {
            const std::size_t slash = std::min(entry.find('/'), entry.size());
            if (const auto wall = wallOf(std::string_view(entry).substr(0, slash)))
                entry = recurrenceIdOf(*wall + m_made.by) + entry.substr(slash);
        }
        std::sort(skipped.begin(), skipped.end());
    }

    [[nodiscard]] static tl::unexpected<Error> cannotMove()
    {
        return senseless(
            "recurrence",
            Phrase::tr("its rule cannot be moved by days; change how it repeats instead"));
    }

    [[nodiscard]] static tl::unexpected<Error> openEndRepeats()
    {
        return senseless("recurrence", Phrase::tr("what lasts until lifted cannot repeat"));
    }

    Status takeRecurrence()
    {
        if (!m_wish.recurrence)
            return {};
        m_made.otherDates = true;
        Series &series = m_made.series;
        const auto before = recurrenceOf(series);
        if (!before)
            return tl::unexpected(before.error());
        if (!*m_wish.recurrence) {
            // Once: on the date that was taken.
            const auto wall = wallOf(m_taken.recurrenceId);
            if (*before && wall)
                series.slot.span
                    = Span(m_zone.toInstant(*wall + m_made.by), series.slot.span.length());
            series.recurrence.clear();
            return {};
        }
        if (series.slot.span.isOpen())
            return openEndRepeats();
        Recurrence after = **m_wish.recurrence;
        if (auto sound = checkRecurrence(after); !sound)
            return sound;
        after.start = *before ? (*before)->start : m_zone.toLocal(series.slot.span.start());
        // What was left out stays so.
        if (*before) {
            const Recurrence old = spelledOut(**before, m_zone);
            after.excluded.insert(after.excluded.end(), old.excluded.begin(), old.excluded.end());
            std::sort(after.excluded.begin(), after.excluded.end());
            after.excluded.erase(std::unique(after.excluded.begin(), after.excluded.end()),
                                 after.excluded.end());
        }
        series.recurrence = after.toText();
        return {};
    }

    /// Of the dates as they are now: after another time and another rule.
    Status takeIn()
    {
        if (m_wish.takenIn.empty())
            return {};
        Series &series = m_made.series;
        const auto isMeant = [&](LocalTime wall) {
            return m_wish.takenIn.contains(dateOf(wall))
                && m_zone.toInstant(wall) + series.slot.span.length() > m_now;
        };
        std::erase_if(series.skipped, [&](const std::string &entry) {
            const auto wall = wallOf(std::string_view(entry).substr(0, entry.find('/')));
            return wall && isMeant(*wall);
        });
        const auto recurrence = recurrenceOf(series);
        if (!recurrence)
            return tl::unexpected(recurrence.error());
        if (*recurrence) {
            Recurrence after = spelledOut(**recurrence, m_zone);
            std::erase_if(after.excluded, isMeant);
            series.recurrence = after.toText();
        }
        m_made.otherDates = true;
        return {};
    }

    Status takeBays()
    {
        std::vector<BayId> &bays = m_made.series.slot.bays;
        const std::vector<BayId> old = bays;
        if (m_wish.bays) {
            if (auto fine = checkBays(*m_wish.bays, m_made.series.location, m_club); !fine)
                return fine;
            bays = Slot::of(*m_wish.bays, m_made.series.slot.span).bays;
            std::erase_if(m_made.series.skipped, [&](const std::string &entry) {
                const auto bay = BayId::parse(entry.substr(entry.find('/') + 1));
                return !bay || std::find(bays.begin(), bays.end(), *bay) == bays.end();
            });
        }
        if (m_wish.bay)
            if (auto replaced = replaceBay(bays); !replaced)
                return replaced;
        m_made.otherDates = m_made.otherDates || bays != old;
        return {};
    }

    Status replaceBay(std::vector<BayId> &bays)
    {
        const auto has = [&](BayId bay) {
            return std::find(bays.begin(), bays.end(), bay) != bays.end();
        };
        const BayId to = *m_wish.bay;
        BayId from = m_taken.slot.bays.front();
        if (from == to)
            return {};
        if (!has(from) && bays.size() == 1)
            from = bays.front();
        const Bay *bay = m_club.bay(to);
        if (auto fine
            = checkBays({to}, bay == nullptr ? m_made.series.location : bay->location, m_club);
            !fine)
            return fine;
        if (!has(from))
            return senseless("bay", Phrase::tr("the series is not on that bay"));
        if (bay->location != m_made.series.location)
            if (auto moved = goTo(bay->location, bays.size()); !moved)
                return moved;
        if (has(to)) {
            if (from == to)
                return {};
            return senseless("bay", Phrase::tr("the series is on %1 already", bay->name));
        }
        m_made.bay = std::pair(from, to);
        std::replace(bays.begin(), bays.end(), from, to);
        std::sort(bays.begin(), bays.end());
        std::vector<std::string> &skipped = m_made.series.skipped;
        for (std::string &entry : skipped)
            if (entry.ends_with('/' + from.toString()))
                entry.replace(entry.find('/') + 1, std::string::npos, to.toString());
        std::sort(skipped.begin(), skipped.end());
        return {};
    }

    /// All of it to another location. Its rule counts in wall time, which must be the same there.
    Status goTo(LocationId location, std::size_t bays)
    {
        if (bays > 1)
            return senseless("bay",
                             Phrase::tr("a series of several bays stays at its location; move "
                                        "single dates"));
        if (m_club.zone(location).id() != m_zone.id())
            return senseless("bay",
                             Phrase::tr("the clock is another one there; move single dates"));
        m_made.series.location = location;
        return {};
    }

    const BlockWish &m_wish;
    const Block &m_taken;
    const Club &m_club;
    const Zone &m_zone;
    Instant m_now;
    WishedSeries m_made;
};

} // namespace

Result<WishedSeries> wishedSeries(const Series &series,
                                  const BlockWish &wish,
                                  const Block &taken,
                                  const std::optional<SeriesDate> &date,
                                  const Club &club,
                                  Instant now)
{
    return Wishing(series, wish, taken, club, now).run(date);
}

} // namespace bayboard
