#include "core/blocks/SeriesReconciliation.h"

#include <algorithm>

namespace bayboard {

namespace {

std::int64_t figureOf(LocalTime wall)
{
    return wall.time_since_epoch().count();
}

std::string keyOf(LocalTime wall, BayId bay)
{
    const std::int64_t figure = figureOf(wall);
    std::string key(reinterpret_cast<const char *>(&figure), sizeof figure);
    key.append(reinterpret_cast<const char *>(bay.value.bytes.data()), bay.value.bytes.size());
    return key;
}

bool has(const std::vector<BayId> &bays, BayId bay)
{
    return std::binary_search(bays.begin(), bays.end(), bay);
}

} // namespace

Reconciliation::Reconciliation(EditSketch &sketch, const Series &base, LocalTime from, bool isNew)
    : m_sketch(sketch)
    , m_base(base)
    , m_from(from)
    , m_isNew(isNew)
{ }

bool Reconciliation::isOwn(const Block &block) const
{
    const BayId bay = block.slot.bays.front();
    return !has(m_base.slot.bays, bay) || isSkipped(m_base, block.recurrenceId, bay);
}

Status Reconciliation::readDates()
{
    const Zone &zone = m_sketch.club().zone(m_base.location);
    Instant first = m_sketch.now();
    for (const Block &block : m_sketch.state().blocks) {
        // A block that stands alone is the date of the series that it becomes.
        const auto wall = block.series.empty() ? zone.toLocal(block.slot.span.start())
                                               : wallOf(block.recurrenceId);
        if (!wall || *wall < m_from)
            continue;
        m_rows.push_back({&block, *wall, nullptr, !block.series.empty() && isOwn(block), false});
        if (block.withdrawn)
            continue;
        m_last = std::max(m_last.value_or(*wall), *wall);
        if (!m_sketch.isOver(block))
            first = std::min(first, zone.toInstant(*wall));
    }
    const bool repeats = !m_base.recurrence.empty();
    const Instant from = repeats ? first - m_base.slot.span.length() - days(2) : Instant::min();
    const Instant to = repeats && m_last ? zone.toInstant(*m_last) + days(2) : Instant::max();
    auto dates = datesOf(m_base, m_sketch.club(), std::max(to, from), from);
    if (!dates)
        return tl::unexpected(dates.error());
    for (SeriesDate &date : *dates)
        m_dates.emplace(figureOf(date.occurrence.id), std::move(date));
    for (Row &row : m_rows)
        if (const auto date = m_dates.find(figureOf(row.wall)); date != m_dates.end())
            row.date = &date->second;
    return {};
}

std::optional<SeriesDate> Reconciliation::dateOf(const Block &block) const
{
    for (const Row &row : m_rows)
        if (row.block == &block && row.date != nullptr)
            return *row.date;
    return std::nullopt;
}

/// As far as dates are laid; other dates to the horizon.
Result<std::vector<SeriesDate>> Reconciliation::datesAfter(const WishedSeries &wished) const
{
    const Series &series = wished.series;
    const Club &club = m_sketch.club();
    const Zone &zone = club.zone(series.location);
    auto to = laidTo(series, club, m_sketch.now());
    if (!to)
        return tl::unexpected(to.error());
    if (*to != Instant::max()) {
        const Instant last
            = m_last ? zone.toInstant(*m_last + wished.by) + seconds(1) : Instant::min();
        to = wished.otherDates ? std::max(*to, last) : last;
    }
    Instant from = Instant::min();
    if (!series.recurrence.empty()) {
        from = m_sketch.now();
        for (const Row &row : m_rows)
            if (!row.block->withdrawn && !m_sketch.isOver(*row.block))
                from = std::min(from, zone.toInstant(row.wall + wished.by));
        from -= series.slot.span.length() + days(2);
    }
    return datesOf(series, club, std::max(*to, from), from);
}

/// Each date is where the shift puts it, but for those that a clock skips.
Status Reconciliation::checkShift(const WishedSeries &wished,
                                  const std::vector<SeriesDate> &after) const
{
    if (wished.by == seconds(0) || wished.otherDates || m_dates.empty() || after.empty())
        return {};
    const Zone &zone = m_sketch.club().zone(m_base.location);
    std::unordered_set<std::int64_t> walls;
    LocalTime first = LocalTime::max();
    for (const SeriesDate &date : after)
        walls.insert(figureOf(date.occurrence.id));
    std::size_t missing = 0;
    LocalTime last = LocalTime::min();
    for (const Row &row : m_rows) {
        if (row.block->withdrawn || m_sketch.isOver(*row.block) || row.date == nullptr)
            continue;
        const LocalTime wall = row.wall + wished.by;
        first = std::min(first, wall);
        last = std::max(last, wall);
        if (!walls.contains(figureOf(wall)) && !zone.instantsOf(wall).empty())
            ++missing;
    }
    for (const SeriesDate &date : after) {
        const LocalTime wall = date.occurrence.id;
        if (wall >= first && wall <= last && !m_dates.contains(figureOf(wall - wished.by))
            && !zone.instantsOf(wall - wished.by).empty())
            ++missing;
    }
    if (missing > 0)
        return senseless(
            "recurrence",
            Phrase::tr("its rule cannot be moved by days; change how it repeats instead"));
    return {};
}

void Reconciliation::index(const WishedSeries &wished)
{
    // Blocks that follow the series come before those on a bay of their own, withdrawn ones last.
    const auto rank = [&](const Row &row) {
        return row.block->withdrawn ? 2 : row.own ? 1 : 0;
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const BayId bay = row.block->slot.bays.front();
        const auto [at, isNew]
            = m_at.emplace(keyOf(row.wall + wished.by, row.own ? bay : wished.bayFor(bay)), i);
        if (!isNew && rank(row) < rank(m_rows[at->second]))
            at->second = i;
    }
}

Status Reconciliation::apply(const WishedSeries &wished, const BlockWish &wish, const Block &taken)
{
    m_wish = &wish;
    m_taken = &taken;
    if (!wished.otherDates && !wished.otherTime) {
        for (Row &row : m_rows)
            if (!row.block->withdrawn)
                carry(wished, row, row.date, row.block->slot.bays.front());
        return {};
    }
    const auto dates = datesAfter(wished);
    if (!dates)
        return tl::unexpected(dates.error());
    if (auto fits = checkShift(wished, *dates); !fits)
        return fits;
    index(wished);
    Dates after;
    for (const SeriesDate &date : *dates) {
        if (date.left != SeriesDate::Left::No)
            continue;
        after.emplace(figureOf(date.occurrence.id), date);
        if (date.occurrence.span.end() <= m_sketch.now())
            continue;
        for (const BayId bay : wished.series.slot.bays)
            if (!isSkipped(wished.series, date.id, bay))
                lay(wished, date, bay);
    }
    for (Row &row : m_rows)
        if (!row.used && !row.block->withdrawn)
            keepOrWithdraw(wished, row, after);
    return {};
}

void Reconciliation::lay(const WishedSeries &wished, const SeriesDate &date, BayId bay)
{
    const auto at = m_at.find(keyOf(date.occurrence.id, bay));
    if (at != m_at.end() && !m_rows[at->second].block->withdrawn) {
        Row &row = m_rows[at->second];
        row.used = true;
        carry(wished, row, &date, bay);
        return;
    }
    Block block = blockOf(wished.series, date, bay);
    // A bay that is closed from now on was not closed this morning.
    const Instant open = std::chrono::floor<minutes>(m_sketch.now());
    const Span span = block.slot.span;
    if (const auto rest = Span::make(std::max(span.start(), open), span.end()))
        block.slot.span = *rest;
    if (at != m_at.end()) {
        const Block &known = *m_rows[at->second].block;
        block.id = known.id;
        block.made = known.made;
        m_sketch.change(known, block);
        return;
    }
    // Ids by name may be in use by blocks that went on to another series.
    if (!m_isNew)
        block.id = BlockId{m_sketch.newId()};
    m_sketch.make(block);
}

/// What the series does not say: blocks that are over, blocks that somebody put where they are
/// while their date still stands; others go.
void Reconciliation::keepOrWithdraw(const WishedSeries &wished, Row &row, const Dates &after)
{
    const Block &block = *row.block;
    const bool over = m_sketch.isOver(block);
    const auto said = after.find(figureOf(row.wall + wished.by));
    const BayId bay = block.slot.bays.front();
    const bool ownTime = row.date != nullptr && block.slot.span != row.date->occurrence.span;
    const bool stays = row.own || (ownTime && has(wished.series.slot.bays, wished.bayFor(bay)));
    if (over || (said != after.end() && stays)) {
        const bool follows = !over && said->second.occurrence.span.end() > m_sketch.now();
        carry(wished,
              row,
              follows ? &said->second : nullptr,
              over || row.own ? bay : wished.bayFor(bay));
        return;
    }
    Block gone = m_sketch.takenAway(block);
    if (m_isNew && !gone.withdrawn) {
        gone.series = wished.series.id.toString();
        gone.recurrenceId = recurrenceIdOf(row.wall + wished.by);
    }
    m_sketch.change(block, gone);
}

Block Reconciliation::textsOf(const WishedSeries &wished, const Row &row) const
{
    Block after = *row.block;
    const auto set = [&](std::string Block::*field,
                         const std::string &before,
                         const std::string &said,
                         bool named) {
        if (after.*field == before || (named && row.block == m_taken))
            after.*field = said;
    };
    set(&Block::kind, m_base.kind, wished.series.kind, m_wish->kind.has_value());
    set(&Block::title, m_base.title, wished.series.title, m_wish->title.has_value());
    set(&Block::reason, m_base.reason, wished.series.reason, m_wish->reason.has_value());
    return after;
}

/// The block goes along: `date` is what the series says of it from now on; nothing: it keeps its
/// time.
void Reconciliation::carry(const WishedSeries &wished, Row &row, const SeriesDate *date, BayId bay)
{
    const Block &block = *row.block;
    Block after = textsOf(wished, row);
    const bool over = m_sketch.isOver(block);
    // Dates of before are history; a block that stands for one of them keeps its name.
    const bool dateOver = row.date == nullptr || row.date->occurrence.span.end() <= m_sketch.now();
    if (m_isNew)
        after.series = wished.series.id.toString();
    if (!(over && dateOver) || m_isNew)
        after.recurrenceId = recurrenceIdOf(row.wall + wished.by);
    if (!over) {
        after.slot.bays = {bay};
        if (const Bay *place = m_sketch.club().bay(bay))
            after.location = place->location;
        if (date != nullptr)
            after.slot.span = spanFor(row, date->occurrence.span, wished.series);
        after.lifted = liftedIn(block.lifted, block.slot.span, after.slot.span);
    }
    m_sketch.change(block, after);
}

Span Reconciliation::spanFor(const Row &row, const Span &said, const Series &series) const
{
    const Span &span = row.block->slot.span;
    if (row.block == m_taken && (m_wish->start || m_wish->end))
        return spanOf(*m_wish, span).value();
    if (row.date == nullptr)
        return span;
    const Span &before = row.date->occurrence.span;
    if (span == before)
        return said;
    // Of a single date start and end are two things: one may have begun later on one bay.
    if (!series.recurrence.empty() || !m_base.recurrence.empty())
        return span;
    return Span::make(span.start() == before.start() ? said.start() : span.start(),
                      span.end() == before.end() ? said.end() : span.end())
        .value_or(said);
}

} // namespace bayboard
