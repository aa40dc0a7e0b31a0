#include "tests/core/blocks/PlainSeries.h"

#include <algorithm>

namespace bayboard::test {

namespace {

constexpr int manyDays = 1'500;

} // namespace

std::string PlainSeries::Rule::text() const
{
    static const char *const names[] = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    std::string text = weekdays.empty() ? "FREQ=DAILY;INTERVAL=" + std::to_string(every)
                                        : std::string("FREQ=WEEKLY;BYDAY=");
    bool first = true;
    for (const unsigned day : weekdays) {
        text += (first ? "" : ",") + std::string(names[day]);
        first = false;
    }
    return count == 0 ? text : text + ";COUNT=" + std::to_string(count);
}

void PlainSeries::setRule(const Rule &rule)
{
    dates.clear();
    forEver = rule.count == 0;
    for (int day = 0; day < manyDays; ++day) {
        const LocalTime wall = start + days(day);
        const unsigned weekday = std::chrono::weekday(dateOf(wall)).c_encoding();
        const bool hits
            = rule.weekdays.empty() ? day % rule.every == 0 : rule.weekdays.contains(weekday);
        if (hits && (forEver || dates.size() < static_cast<std::size_t>(rule.count)))
            dates.insert(wall);
    }
}

Span PlainSeries::said(LocalTime date) const
{
    const Instant begins = zone->toInstant(date);
    Instant ends = begins + length;
    if (const auto next = dates.upper_bound(date); next != dates.end())
        ends = std::min(ends, zone->toInstant(*next));
    return Span(begins, ends);
}

bool PlainSeries::isOver(const Cell &cell, Instant now) const
{
    return cell.ended || cell.span.end() <= now;
}

bool PlainSeries::isOwn(const Cell &cell) const
{
    return !bays.contains(cell.bay) || skipped.contains({cell.date, cell.bay});
}

bool PlainSeries::isWanted(LocalTime date, BayId bay) const
{
    return dates.contains(date) && !out.contains(date) && bays.contains(bay)
        && !skipped.contains({date, bay});
}

std::optional<LocalTime> PlainSeries::last() const
{
    std::optional<LocalTime> last;
    for (const Cell &cell : cells)
        last = std::max(last.value_or(cell.date), cell.date);
    return last;
}

void PlainSeries::lay(LocalTime date, BayId bay, Instant now)
{
    for (const Cell &cell : cells)
        if (cell.date == date && cell.bay == bay)
            return;
    cells.push_back({date, bay, said(date), title, false});
    // What is closed from now on was not closed before.
    Cell &cell = cells.back();
    const Instant minute = std::chrono::floor<minutes>(now);
    if (cell.span.start() < minute)
        cell.span = Span(minute, cell.span.end());
}

void PlainSeries::layAll(Instant horizon, Instant now)
{
    for (const LocalTime date : dates)
        for (const BayId bay : bays)
            if (isWanted(date, bay) && said(date).end() > now
                && (!forEver || zone->toInstant(date) < horizon))
                lay(date, bay, now);
}

std::optional<LocalTime> PlainSeries::following(LocalTime date, Instant now) const
{
    std::optional<LocalTime> from;
    bool earlier = false;
    for (const LocalTime each : dates) {
        if (!from && each >= date && zone->toInstant(each) + length > now)
            from = each;
        if (!from && !out.contains(each))
            earlier = true;
    }
    return earlier ? from : std::nullopt;
}

PlainSeries PlainSeries::cutAt(LocalTime date)
{
    PlainSeries rest = *this;
    const auto before = [&](const auto &each) {
        if constexpr (requires { each.date; })
            return each.date < date;
        else if constexpr (requires { each.first; })
            return each.first < date;
        else
            return each < date;
    };
    const auto after = [&](const auto &each) {
        return !before(each);
    };
    std::erase_if(rest.dates, before);
    std::erase_if(rest.out, before);
    std::erase_if(rest.skipped, before);
    std::erase_if(rest.cells, before);
    std::erase_if(dates, after);
    std::erase_if(out, after);
    std::erase_if(skipped, after);
    std::erase_if(cells, after);
    forEver = false;
    rest.start = date;
    return rest;
}

void PlainSeries::setTitle(const std::string &text, std::size_t taken)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].title == title || i == taken)
            cells[i].title = text;
    title = text;
}

bool PlainSeries::takeAway(Cell &cell, Instant now)
{
    if (cell.span.start() >= now)
        return false;
    if (cell.span.end() > now) {
        cell.span = Span(cell.span.start(), now);
        cell.ended = true;
    }
    return true;
}

void PlainSeries::become(PlainSeries after, const Step &step, Instant horizon, Instant now)
{
    const auto lastDate = last();
    std::vector<Cell> kept;
    std::set<std::pair<LocalTime, BayId>> laid;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        Cell cell = cells[i];
        const LocalTime date = cell.date + step.by;
        const bool hadDate = dates.contains(cell.date);
        const bool own = isOwn(cell);
        const BayId bay
            = !own && step.bay && step.bay->first == cell.bay ? step.bay->second : cell.bay;
        laid.insert({date, bay});
        if (isOver(cell, now)) {
            if (step.split || (hadDate && said(cell.date).end() > now))
                cell.date = date;
            kept.push_back(cell);
            continue;
        }
        const bool follows = hadDate && cell.span == said(cell.date);
        const bool stands = after.dates.contains(date) && !after.out.contains(date);
        const bool comes = stands && after.said(date).end() > now;
        const bool wanted = comes && after.isWanted(date, bay);
        const bool stays = own || (hadDate && !follows && after.bays.contains(bay));
        cell.date = date;
        if (!wanted && !(stands && stays)) {
            if (takeAway(cell, now))
                kept.push_back(cell);
            continue;
        }
        cell.bay = bay;
        if (i == step.taken && step.takenSpan && comes)
            cell.span = *step.takenSpan;
        else if (follows && comes)
            cell.span = after.said(date);
        kept.push_back(cell);
    }
    after.cells = std::move(kept);
    for (const LocalTime date : after.dates)
        for (const BayId bay : after.bays) {
            const bool reached = !after.forEver
                || (step.otherDates && zone->toInstant(date) < horizon)
                || (lastDate && date <= *lastDate + step.by);
            if (reached && after.isWanted(date, bay) && after.said(date).end() > now
                && !laid.contains({date, bay}))
                after.lay(date, bay, now);
        }
    *this = std::move(after);
}

void PlainSeries::removeOne(std::size_t index, Instant now)
{
    Cell cell = cells[index];
    if (takeAway(cell, now)) {
        cells[index] = cell;
        return;
    }
    cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(index));
    const bool others = std::any_of(
        cells.begin(), cells.end(), [&](const Cell &other) { return other.date == cell.date; });
    if (others && bays.contains(cell.bay))
        skipped.insert({cell.date, cell.bay});
    const bool allOut = std::all_of(bays.begin(), bays.end(), [&](BayId bay) {
        return skipped.contains({cell.date, bay});
    });
    if (!others || (allOut && bays.contains(cell.bay)) || (allOut && !others)) {
        out.insert(cell.date);
        std::erase_if(skipped, [&](const auto &entry) {
            return entry.first == cell.date && bays.contains(entry.second);
        });
    }
}

void PlainSeries::removeFrom(LocalTime date, Instant now)
{
    std::vector<Cell> kept;
    for (Cell cell : cells)
        if (cell.date < date || isOver(cell, now) || takeAway(cell, now))
            kept.push_back(cell);
    cells = std::move(kept);
    const auto goes = [&](LocalTime each) {
        return each >= date && zone->toInstant(each) + length > now && each >= zone->toLocal(now);
    };
    const auto first = std::find_if(dates.begin(), dates.end(), goes);
    if (first == dates.end())
        return;
    const LocalTime from = *first;
    std::erase_if(dates, [&](LocalTime each) { return each >= from; });
    std::erase_if(out, [&](LocalTime each) { return each >= from; });
    std::erase_if(skipped, [&](const auto &entry) { return entry.first >= from; });
    forEver = false;
}

void PlainSeries::restore(LocalTime date, std::optional<BayId> bay, Instant horizon, Instant now)
{
    const bool whole = out.erase(date) > 0;
    for (const BayId each : bays)
        if (!bay || *bay == each)
            skipped.erase({date, each});
        else if (whole)
            skipped.insert({date, each});
    const auto lastDate = last();
    const bool reached
        = !forEver || (lastDate ? date <= *lastDate : zone->toInstant(date) < horizon);
    for (const BayId each : bays)
        if (reached && (!bay || *bay == each))
            lay(date, each, now);
}

} // namespace bayboard::test
