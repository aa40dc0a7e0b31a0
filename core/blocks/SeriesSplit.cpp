#include "core/blocks/SeriesSplit.h"

#include "core/blocks/DraftOrder.h"

#include <algorithm>

namespace bayboard {

namespace {

tl::unexpected<Error> unsound(Phrase reason)
{
    return fail(ErrorCode::InvalidArgument, "recurrence", std::move(reason));
}

/// The wall time as an instant of the zone, for UNTIL.
RuleUntil untilBefore(LocalTime wall, const Zone &zone)
{
    const Instant last = zone.toInstant(wall) - seconds(1);
    return {RuleUntil::Kind::Utc, LocalTime(last.time_since_epoch())};
}

/// How many dates the rule itself gives before the wall time, and the first one from it on.
struct RuleCut
{
    std::int64_t before = 0;
    std::optional<LocalTime> next;
};

Result<RuleCut> cutRule(const Recurrence &recurrence, LocalTime at, const Zone &zone)
{
    Recurrence alone = recurrence;
    alone.extra.clear();
    alone.excluded.clear();
    alone.excludedDays.clear();
    Expansion expansion(alone, {std::shared_ptr<const Zone>(), &zone}, ExpansionRequest());
    RuleCut cut;
    while (const auto found = expansion.next()) {
        if (found->id >= at) {
            cut.next = found->id;
            return cut;
        }
        ++cut.before;
        if (cut.before > static_cast<std::int64_t>(mostSeriesDates))
            return unsound(Phrase::tr("it has too many dates before this one"));
    }
    return cut;
}

template <typename Values, typename Limit> void cutList(Values &first, Values &rest, Limit at)
{
    const auto middle = std::lower_bound(first.begin(), first.end(), at);
    rest.assign(middle, first.end());
    first.erase(middle, first.end());
}

/// Days of a WEEKLY rule, so many days later.
Status moveDays(RepeatRule &rule, std::int64_t by)
{
    if (by == 0 || !rule.choosesDays())
        return {};
    const bool weekly = rule.frequency == Frequency::Weekly && rule.monthDays.empty()
        && rule.yearDays.empty() && rule.weekNumbers.empty() && rule.positions.empty();
    if (!weekly)
        return unsound(Phrase::tr("its rule names the days: change the rule to move it to others"));
    for (RuleDay &day : rule.days)
        day.day += days(by);
    std::sort(rule.days.begin(), rule.days.end(), [](const RuleDay &a, const RuleDay &b) {
        return a.day.iso_encoding() < b.day.iso_encoding();
    });
    return {};
}

Status shiftRecurrence(Recurrence &recurrence, seconds shift)
{
    const LocalTime moved = recurrence.start + shift;
    const auto by = (dateOf(moved) - dateOf(recurrence.start)).count();
    if (recurrence.rule) {
        if (recurrence.rule->choosesTimes() && shift != days(by))
            return unsound(
                Phrase::tr("its rule names the times: change the rule to move it to others"));
        if (Status done = moveDays(*recurrence.rule, by); !done)
            return done;
        if (recurrence.rule->until)
            recurrence.rule->until->at += recurrence.rule->until->kind == RuleUntil::Kind::Date
                ? seconds(days(by))
                : shift;
    }
    recurrence.start = moved;
    for (LocalTime &extra : recurrence.extra)
        extra += shift;
    for (LocalTime &excluded : recurrence.excluded)
        excluded += shift;
    for (LocalDate &day : recurrence.excludedDays)
        day += days(by);
    return {};
}

void shiftSkipped(Series &series, const SeriesMove &move)
{
    std::vector<std::string> moved;
    for (const std::string &entry : series.skipped) {
        const std::size_t mark = entry.find('/');
        const auto wall = wallOf(std::string_view(entry).substr(0, mark));
        const auto bay
            = mark == std::string::npos ? std::nullopt : BayId::parse(entry.substr(mark + 1));
        if (wall && bay)
            moved.push_back(recurrenceIdOf(*wall + move.shift) + '/' + move.to(*bay).toString());
    }
    std::sort(moved.begin(), moved.end());
    moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
    series.skipped = std::move(moved);
}

Status wishBays(
    Series &series, const Block &seen, const BlockWish &wish, const Club &club, SeriesMove &move)
{
    if (wish.bays) {
        if (wish.bays->empty())
            return fail(ErrorCode::InvalidArgument, "block", Phrase::tr("it needs a bay"));
        series.slot = Slot::of(*wish.bays, series.slot.span);
    } else if (wish.bay && *wish.bay != seen.slot.bays.front()) {
        move.bays[seen.slot.bays.front()] = *wish.bay;
        std::vector<BayId> bays = series.slot.bays;
        std::erase(bays, seen.slot.bays.front());
        bays.push_back(*wish.bay);
        series.slot = Slot::of(std::move(bays), series.slot.span);
    }
    for (const BayId id : series.slot.bays) {
        const Bay *bay = club.bay(id);
        if (bay == nullptr || bay->withdrawn)
            return fail(ErrorCode::NotFound, wordFor(EntityKind::Bay), id.toString());
        if (bay->location != series.location)
            return fail(
                ErrorCode::InvalidArgument, "block", Phrase::tr("its bay must be of its location"));
    }
    return {};
}

/// Start and length, as seen on the block.
Status wishTime(Series &series,
                std::optional<Recurrence> &recurrence,
                const Block &seen,
                const BlockWish &wish,
                const Zone &zone,
                SeriesMove &move)
{
    const Instant start = wish.start.value_or(seen.slot.span.start());
    const Instant end = wish.end  ? *wish.end
        : seen.slot.span.isOpen() ? openEnd
                                  : start + seen.slot.span.length();
    if (end <= start)
        return fail(ErrorCode::InvalidArgument, "block", Phrase::tr("it must end after it starts"));
    if (end == openEnd && recurrence)
        return unsound(Phrase::tr("what lasts until lifted cannot repeat"));
    move.shift = zone.toLocal(start) - zone.toLocal(seen.slot.span.start());
    const bool timed = wish.start || wish.end;
    if (move.shift != seconds(0) && recurrence)
        if (Status done = shiftRecurrence(*recurrence, move.shift); !done)
            return done;
    const LocalTime first
        = recurrence ? recurrence->start : zone.toLocal(series.slot.span.start()) + move.shift;
    const Instant begin = !timed && !recurrence ? series.slot.span.start() : zone.toInstant(first);
    if (!timed && !series.slot.span.isOpen())
        series.slot.span = Span(begin, series.slot.span.length());
    else if (end == openEnd)
        series.slot.span = Span(begin, openEnd);
    else
        series.slot.span = Span(begin, end - start);
    return {};
}

} // namespace

Result<SplitSeries>
split(const Series &series, const std::string &recurrenceId, SeriesId rest, const Club &club)
{
    const Zone &zone = club.zone(series.location);
    auto recurrence = recurrenceOf(series);
    const auto at = wallOf(recurrenceId);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    if (!*recurrence || !at)
        return unsound(Phrase::tr("there is no such date"));
    SplitSeries parts{series, series};
    parts.rest.id = rest;
    Recurrence first = **recurrence;
    Recurrence second = first;
    if (first.rule) {
        const auto cut = cutRule(first, *at, zone);
        if (!cut)
            return tl::unexpected(cut.error());
        if (cut->next) {
            second.start = *cut->next;
            if (second.rule->count)
                second.rule->count = *second.rule->count - cut->before;
        } else {
            second.rule.reset();
            second.start = *at;
        }
        first.rule->count.reset();
        first.rule->until = untilBefore(*at, zone);
    } else {
        second.start = *at;
    }
    cutList(first.extra, second.extra, *at);
    cutList(first.excluded, second.excluded, *at);
    cutList(first.excludedDays, second.excludedDays, dateOf(*at));
    // A day that is left out may have times on both sides.
    if (!second.excludedDays.empty() && second.excludedDays.front() == dateOf(*at))
        first.excludedDays.push_back(dateOf(*at));
    if (!second.rule)
        std::erase(second.extra, *at); // without a rule the start is a date
    cutList(parts.first.skipped, parts.rest.skipped, recurrenceId);
    parts.first.recurrence = first.toText();
    parts.rest.recurrence = second.toText();
    const Instant begin = zone.toInstant(second.start);
    parts.rest.slot.span
        = series.slot.span.isOpen() ? Span(begin, openEnd) : Span(begin, series.slot.span.length());
    return parts;
}

Result<WishedSeries>
withWish(Series series, const Block &seen, const BlockWish &wish, const Club &club)
{
    const Zone &zone = club.zone(series.location);
    WishedSeries wished{std::move(series), {}};
    Series &after = wished.series;
    auto recurrence = recurrenceOf(after);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    if (Status done = wishBays(after, seen, wish, club, wished.move); !done)
        return tl::unexpected(done.error());
    if (Status done = wishTime(after, *recurrence, seen, wish, zone, wished.move); !done)
        return tl::unexpected(done.error());
    if (wish.recurrence) {
        *recurrence = *wish.recurrence;
        if (*recurrence) {
            if (Status sound = checkRecurrence(**recurrence); !sound)
                return tl::unexpected(sound.error());
            (*recurrence)->start = zone.toLocal(after.slot.span.start());
            if (after.slot.span.isOpen())
                return unsound(Phrase::tr("what lasts until lifted cannot repeat"));
        }
    }
    after.recurrence = *recurrence ? (*recurrence)->toText() : std::string();
    shiftSkipped(after, wished.move);
    if (wish.kind) {
        const BlockKind *kind = club.blockKind(*wish.kind);
        if (kind == nullptr || kind->withdrawn)
            return fail(ErrorCode::NotFound, wordFor(EntityKind::BlockKind), *wish.kind);
        after.kind = *wish.kind;
    }
    after.title = wish.title.value_or(after.title);
    after.reason = wish.reason.value_or(after.reason);
    after.skipHolidays = wish.skipHolidays.value_or(after.skipHolidays);
    return wished;
}

} // namespace bayboard
