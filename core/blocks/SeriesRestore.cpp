#include "core/blocks/EditSketch.h"
#include "core/blocks/SeriesRecurrence.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Puts a date back into what the series says, and lays it where its neighbours are laid.
class Restoration
{
public:
    Restoration(const edit::Restore &edit, EditSketch sketch)
        : m_edit(edit)
        , m_sketch(std::move(sketch))
        , m_series(*m_sketch.state().series)
    { }

    [[nodiscard]] Result<BlockDraft> run()
    {
        const auto &bays = m_series.slot.bays;
        if (m_edit.bay && std::find(bays.begin(), bays.end(), *m_edit.bay) == bays.end())
            return senseless("bay", Phrase::tr("the series is not on that bay"));
        const auto date = bringBack();
        if (!date)
            return tl::unexpected(date.error());
        if (date->occurrence.span.end() <= m_sketch.now())
            return senseless("block", Phrase::tr("it is over"));
        for (const BayId bay : bays)
            if (isReached(date->occurrence.id) && (!m_edit.bay || *m_edit.bay == bay))
                lay(*date, bay);
        if (!m_laid && m_series == *m_sketch.state().series)
            return senseless("block", Phrase::tr("that date is laid already"));
        m_sketch.change(m_sketch.state().series, m_series);
        return m_sketch.finish({LabelCode::EditSeries, {m_series.kind, m_series.title}});
    }

private:
    /// The date as the series has it afterwards.
    [[nodiscard]] Result<SeriesDate> bringBack()
    {
        const auto wall = wallOf(m_edit.recurrenceId);
        const auto recurrence = recurrenceOf(m_series);
        if (!recurrence)
            return tl::unexpected(recurrence.error());
        const bool wasOut = wall && *recurrence && (*recurrence)->isExcluded(*wall);
        if (wall && *recurrence) {
            const Zone &zone = m_sketch.club().zone(m_series.location);
            m_forEver = repeatsForEver(**recurrence);
            Recurrence after = wasOut ? spelledOut(**recurrence, zone) : **recurrence;
            std::erase(after.excluded, *wall);
            m_series.recurrence = after.toText();
            auto date = find(*wall);
            if (date && date->left == SeriesDate::Left::Holiday) {
                after.add(*wall); // laid all the same
                m_series.recurrence = after.toText();
                date = find(*wall);
            }
            setBays(wasOut);
            return date;
        }
        setBays(false);
        return wall ? find(*wall) : Result<SeriesDate>(noDate());
    }

    void setBays(bool wasOut)
    {
        for (const BayId bay : m_series.slot.bays) {
            if (!m_edit.bay || *m_edit.bay == bay)
                setSkipped(m_series, m_edit.recurrenceId, bay, false);
            else if (wasOut)
                setSkipped(m_series, m_edit.recurrenceId, bay, true);
        }
    }

    [[nodiscard]] static tl::unexpected<Error> noDate()
    {
        return senseless("recurrence", Phrase::tr("the series has no such date"));
    }

    [[nodiscard]] Result<SeriesDate> find(LocalTime wall) const
    {
        const Instant near = m_sketch.club().zone(m_series.location).toInstant(wall);
        const auto dates = datesOf(m_series, m_sketch.club(), near + days(2), near - days(2));
        if (!dates)
            return tl::unexpected(dates.error());
        for (const SeriesDate &date : *dates)
            if (date.occurrence.id == wall)
                return date;
        return noDate();
    }

    /// Whether the dates around it are laid; later ones are the horizon's.
    [[nodiscard]] bool isReached(LocalTime wall) const
    {
        if (!m_forEver)
            return true;
        std::optional<LocalTime> last;
        for (const Block &block : m_sketch.state().blocks)
            if (const auto at = wallOf(block.recurrenceId); at && !block.withdrawn)
                last = std::max(last.value_or(*at), *at);
        const Zone &zone = m_sketch.club().zone(m_series.location);
        return last
            ? wall <= *last
            : zone.toInstant(wall) < horizonOf(m_sketch.club(), m_series.location, m_sketch.now());
    }

    void lay(const SeriesDate &date, BayId bay)
    {
        Block block = blockOf(m_series, date, bay);
        block.id = BlockId{m_sketch.newId()};
        const Block *known = nullptr;
        for (const Block &other : m_sketch.state().blocks)
            if (other.recurrenceId == date.id && other.slot.bays.front() == bay
                && (known == nullptr || known->withdrawn))
                known = &other;
        if (known != nullptr && !known->withdrawn)
            return;
        m_laid = true;
        if (known == nullptr) {
            m_sketch.make(block);
            return;
        }
        block.id = known->id;
        block.made = known->made;
        m_sketch.change(*known, block);
    }

    const edit::Restore &m_edit;
    EditSketch m_sketch;
    Series m_series;
    bool m_forEver = false;
    bool m_laid = false;
};

} // namespace

Result<BlockDraft> restoreDate(const edit::Restore &edit, EditSketch sketch)
{
    const std::optional<Series> &series = sketch.state().series;
    if (!series || series->withdrawn || series->id != edit.series)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Series), edit.series.toString());
    return Restoration(edit, std::move(sketch)).run();
}

} // namespace bayboard
