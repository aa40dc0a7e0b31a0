// Random edits of series, one after the other, beside a model that looks at every date and bay.

#include "tests/core/blocks/PlainSeries.h"
#include "tests/core/blocks/SeriesWorld.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace bayboard::test {
namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// "20261124T060000 bay 11 2026-11-24T10:00:00Z+3600 title"
using Lines = std::vector<std::string>;

std::string line(const std::string &id, BayId where, const Span &span, const std::string &title)
{
    return id + " bay " + std::to_string(where.value.bytes.back()) + " " + formatUtc(span.start())
        + "+" + std::to_string(span.length().count()) + " " + title;
}

using Held = std::vector<std::pair<std::pair<std::string, BayId>, Span>>;

/// Whether a series is on a bay twice at once.
bool overlap(Held held)
{
    std::sort(held.begin(), held.end());
    for (std::size_t i = 1; i < held.size(); ++i)
        if (held[i - 1].first == held[i].first && held[i - 1].second.overlaps(held[i].second))
            return true;
    return false;
}

/// Runs one sequence of edits on the program and on the model.
class Sequence
{
public:
    Sequence(const char *zone, std::uint64_t seed) : m_random(seed), m_club(aClub(zone))
    {
        constexpr int lengths[] = {30, 60, 90, 180, 24 * 60};
        constexpr const char *times[] = {"06:00", "23:30", "01:30", "02:15", "00:00"};
        const int length = lengths[pick(5)];
        m_now = at(*m_club, "2026-02-20T12:00") + days(pick(250));
        const Zone &where = m_club->zone(location(1));
        const std::string date = formatDate(where.dateAt(m_now) + days(1 + pick(5)));
        BlockRequest request = aRequest(*m_club, date + "T" + times[pick(5)], length);
        request.title = "first";
        request.bays
            = pick(2) == 0 ? std::vector<BayId>{bay(11)} : std::vector<BayId>{bay(11), bay(12)};
        PlainSeries part;
        part.zone = &where;
        part.start = where.toLocal(request.first.start());
        part.length = request.first.length();
        part.bays = {request.bays.begin(), request.bays.end()};
        part.title = request.title;
        const PlainSeries::Rule rule = aRule(part.start);
        part.setRule(rule);
        m_said += rule.text() + "\n";
        const BlockId first = m_world.lay(repeated(request, *m_club, rule.text()), m_now);
        part.series = m_world.blocks().at(first).series;
        part.layAll(horizon(), m_now);
        m_parts.push_back(std::move(part));
    }

    void run(int steps)
    {
        compare();
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i) {
            if (pick(3) == 0)
                m_now += hours(pick(24 * 12)) + minutes(pick(60));
            step();
            compare();
        }
    }

    [[nodiscard]] const std::string &said() const { return m_said; }

    [[nodiscard]] int refused() const { return m_refused; }

    [[nodiscard]] int done() const { return m_done; }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    [[nodiscard]] Instant horizon() const { return horizonOf(*m_club, location(1), m_now); }

    PlainSeries::Rule aRule(LocalTime start)
    {
        PlainSeries::Rule rule;
        rule.count = pick(2) == 0 ? 0 : 3 + pick(40);
        if (pick(2) == 0)
            rule.every = 1 + pick(4);
        else
            rule.weekdays = {std::chrono::weekday(dateOf(start)).c_encoding(),
                             static_cast<unsigned>(pick(7))};
        return rule;
    }

    /// A part and one of its cells that is to come; false where there is none.
    bool choose()
    {
        m_part = static_cast<std::size_t>(pick(static_cast<int>(m_parts.size())));
        const PlainSeries &part = m_parts[m_part];
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < part.cells.size() && open.size() < 30; ++i)
            if (!part.isOver(part.cells[i], m_now) && part.dates.contains(part.cells[i].date)
                && part.said(part.cells[i].date).end() > m_now)
                open.push_back(i);
        if (open.empty())
            return false;
        m_cell = open[static_cast<std::size_t>(pick(static_cast<int>(open.size())))];
        return true;
    }

    [[nodiscard]] BlockId blockOf(const PlainSeries &part, const PlainSeries::Cell &cell) const
    {
        for (const auto &[id, block] : m_world.blocks())
            if (!block.withdrawn && block.series == part.series
                && block.slot.bays.front() == cell.bay
                && block.recurrenceId == recurrenceIdOf(cell.date)
                && block.slot.span.start() == cell.span.start())
                return id;
        ADD_FAILURE() << "no block for a cell";
        return {};
    }

    void step()
    {
        if (!choose())
            return;
        switch (pick(7)) {
        case 0:
            return roll();
        case 1:
            return remove();
        case 2:
            return restore();
        case 3:
            return changeAlone();
        default:
            return changeSeries();
        }
    }

    /// Does the edit; the model's outcome is taken where the program agrees.
    void put(const SeriesEdit &edit, const char *what, std::vector<PlainSeries> parts)
    {
        m_said += std::string(what) + " of " + recurrenceIdOf(cell().date) + " at "
            + formatUtc(m_now) + "\n";
        const auto draft = m_world.edit(edit, m_now);
        Held held;
        for (const PlainSeries &part : parts)
            for (const PlainSeries::Cell &cell : part.cells)
                if (!part.isOver(cell, m_now))
                    held.emplace_back(std::pair(std::string(), cell.bay), cell.span);
        if (!draft) {
            ++m_refused;
            const std::string why = draft.error().arguments.back().english();
            if (!overlap(std::move(held)) && why.find("closer together") == std::string::npos
                && why.find("on that date already") == std::string::npos
                && why.find("nothing would be left") == std::string::npos
                && why.find("is laid already") == std::string::npos)
                ADD_FAILURE() << "refused: " << why;
            return;
        }
        ++m_done;
        checkInverse(*draft);
        if (parts.size() > m_parts.size())
            for (const DraftedSeries &series : draft->series)
                if (!series.before)
                    parts.back().series = series.after.id.toString();
        m_parts = std::move(parts);
    }

    static void checkInverse(const BlockDraft &draft)
    {
        for (const DraftedBlock &block : draft.blocks) {
            const EntityRef entity{EntityKind::Block, block.after.id.value};
            if (!block.before)
                continue;
            const EntityChange change
                = difference(entity, toRecord(*block.before), toRecord(block.after));
            ASSERT_TRUE(apply(toRecord(block.after), inverse({change}).front())
                        == toRecord(*block.before));
        }
    }

    [[nodiscard]] const PlainSeries::Cell &cell() const { return m_parts[m_part].cells[m_cell]; }

    void roll()
    {
        m_said += "roll at " + formatUtc(m_now) + "\n";
        PlainSeries &part = m_parts[m_part];
        const auto draft = m_world.roll(part.series, m_now);
        ASSERT_TRUE(draft);
        part.layAll(horizon(), m_now);
    }

    void remove()
    {
        const BlockId block = blockOf(m_parts[m_part], cell());
        std::vector<PlainSeries> parts = m_parts;
        PlainSeries &part = parts[m_part];
        const auto scope = static_cast<EditScope>(pick(8) > 1 ? 0 : 1 + pick(2));
        if (scope == EditScope::This)
            part.removeOne(m_cell, m_now);
        else
            part.removeFrom(scope == EditScope::All ? LocalTime() : cell().date, m_now);
        put(edit::Remove{block, scope, false}, "remove", std::move(parts));
    }

    void restore()
    {
        std::vector<PlainSeries> parts = m_parts;
        PlainSeries &part = parts[m_part];
        std::set<LocalTime> gone = part.out;
        for (const auto &[date, where] : part.skipped)
            gone.insert(date);
        std::erase_if(gone, [&](LocalTime date) {
            return !part.dates.contains(date) || part.zone->toInstant(date) <= m_now;
        });
        if (gone.empty())
            return;
        const LocalTime date = *std::next(gone.begin(), pick(static_cast<int>(gone.size())));
        std::optional<BayId> where;
        if (pick(2) == 0)
            where = *part.bays.begin();
        part.restore(date, where, horizon(), m_now);
        put(edit::Restore{SeriesId::parse(part.series).value(), recurrenceIdOf(date), where},
            "restore",
            std::move(parts));
    }

    void changeAlone()
    {
        edit::Change change{blockOf(m_parts[m_part], cell()), EditScope::This, false, {}};
        std::vector<PlainSeries> parts = m_parts;
        PlainSeries &part = parts[m_part];
        PlainSeries::Cell &cell = part.cells[m_cell];
        const int what = pick(4);
        if (what == 0) {
            cell.title = "alone " + std::to_string(m_done);
            change.wish.title = cell.title;
        } else if (what == 1) {
            const int by = 15 * (1 + pick(8));
            cell.span = Span(cell.span.start() + minutes(by), cell.span.length());
            change.wish.start = cell.span.start();
        } else if (what == 2) {
            cell.span = Span(cell.span.start(), cell.span.length() + minutes(15));
            change.wish.end = cell.span.end();
        } else {
            const BayId to = bay(static_cast<std::uint8_t>(11 + pick(4)));
            if (part.bays.contains(cell.bay) && to != cell.bay)
                part.skipped.insert({cell.date, cell.bay});
            if (to != cell.bay)
                part.skipped.erase({cell.date, to});
            cell.bay = to;
            change.wish.bay = to;
        }
        put(change, "alone", std::move(parts));
    }

    void changeSeries()
    {
        edit::Change change{blockOf(m_parts[m_part], cell()), EditScope::All, false, {}};
        change.scope = pick(2) == 0 ? EditScope::All : EditScope::Following;
        std::vector<PlainSeries> parts = m_parts;
        const PlainSeries::Cell taken = cell();
        const auto from = change.scope == EditScope::Following
            ? parts[m_part].following(taken.date, m_now)
            : std::nullopt;
        PlainSeries part = from ? parts[m_part].cutAt(*from) : parts[m_part];
        PlainSeries::Step step;
        step.split = from.has_value();
        step.taken = nobody;
        for (std::size_t i = 0; i < part.cells.size(); ++i)
            if (part.cells[i].date == taken.date && part.cells[i].bay == taken.bay
                && part.cells[i].span == taken.span)
                step.taken = i;
        const char *what = wish(change.wish, part, taken, step);
        if (from)
            parts.push_back(std::move(part));
        else
            parts[m_part] = std::move(part);
        put(change, what, std::move(parts));
    }

    const char *wish(BlockWish &wish,
                     PlainSeries &part,
                     const PlainSeries::Cell &taken,
                     PlainSeries::Step &step)
    {
        PlainSeries after = part;
        const char *what = "title";
        switch (pick(7)) {
        case 0:
            wish.title = "title " + std::to_string(m_done);
            part.setTitle(*wish.title, step.taken);
            return what;
        case 1:
            what = "shift";
            shift(wish, part, after, taken, step);
            break;
        case 2:
            what = "stretch";
            wish.end = taken.span.end() + minutes(15 * (pick(5) - 2));
            if (*wish.end <= taken.span.start())
                wish.end = taken.span.end();
            after.length += *wish.end - taken.span.end();
            after.length = std::max(after.length, seconds(1));
            step.takenSpan = Span(taken.span.start(), *wish.end);
            break;
        case 3:
            what = "bays";
            after.bays = {bay(static_cast<std::uint8_t>(11 + pick(3))),
                          bay(static_cast<std::uint8_t>(11 + pick(3)))};
            wish.bays = std::vector<BayId>(after.bays.begin(), after.bays.end());
            std::erase_if(after.skipped,
                          [&](const auto &entry) { return !after.bays.contains(entry.second); });
            step.otherDates = after.bays != part.bays;
            break;
        case 4:
            what = "bay";
            replaceBay(wish, part, after, taken, step);
            break;
        case 5:
            what = "take in";
            takeIn(wish, after);
            step.otherDates = !wish.takenIn.empty();
            break;
        default: {
            what = "rule";
            const PlainSeries::Rule rule = aRule(part.start);
            after.setRule(rule);
            wish.recurrence = Recurrence::ofRule(rule.text(), part.start).value();
            step.otherDates = true;
        }
        }
        const bool nothing = !step.otherDates && (!step.takenSpan || *step.takenSpan == taken.span);
        if (!nothing)
            part.become(std::move(after), step, horizon(), m_now);
        return what;
    }

    /// Some of what was left out, also of what is over by now.
    void takeIn(BlockWish &wish, PlainSeries &after)
    {
        const auto comesBack = [&](LocalTime date) {
            return wish.takenIn.contains(dateOf(date)) && after.said(date).end() > m_now;
        };
        for (const LocalTime date : after.out)
            if (pick(2) == 0)
                wish.takenIn.insert(dateOf(date));
        for (const auto &[date, where] : after.skipped)
            if (pick(2) == 0)
                wish.takenIn.insert(dateOf(date));
        std::erase_if(after.out, comesBack);
        std::erase_if(after.skipped, [&](const auto &entry) { return comesBack(entry.first); });
    }

    void shift(BlockWish &wish,
               const PlainSeries &part,
               PlainSeries &after,
               const PlainSeries::Cell &taken,
               PlainSeries::Step &step)
    {
        const Zone &zone = *part.zone;
        const int quarters = pick(4) == 0 ? 96 * (pick(3) - 1) : pick(17) - 8;
        const LocalTime wall = zone.toLocal(taken.span.start()) + minutes(15 * quarters);
        wish.start = zone.toInstant(wall);
        step.takenSpan = Span(*wish.start, taken.span.length());
        if (*wish.start == taken.span.start())
            return;
        const bool follows = part.said(taken.date).start() == taken.span.start();
        step.by
            = zone.toLocal(*wish.start) - (follows ? taken.date : zone.toLocal(taken.span.start()));
        after.start += step.by;
        after.dates.clear();
        after.out.clear();
        after.skipped.clear();
        for (const LocalTime date : part.dates)
            after.dates.insert(date + step.by);
        for (const LocalTime date : part.out)
            after.out.insert(date + step.by);
        for (const auto &[date, where] : part.skipped)
            after.skipped.insert({date + step.by, where});
    }

    void replaceBay(BlockWish &wish,
                    const PlainSeries &part,
                    PlainSeries &after,
                    const PlainSeries::Cell &taken,
                    PlainSeries::Step &step)
    {
        const BayId to = bay(14);
        if (part.bays.contains(to) || !part.bays.contains(taken.bay))
            return;
        wish.bay = to;
        step.otherDates = true;
        step.bay = std::pair(taken.bay, to);
        after.bays.erase(taken.bay);
        after.bays.insert(to);
        after.skipped.clear();
        for (const auto &[date, where] : part.skipped)
            after.skipped.insert({date, where == taken.bay ? to : where});
    }

    void compare() const
    {
        Lines expected;
        for (const PlainSeries &part : m_parts)
            for (const PlainSeries::Cell &cell : part.cells)
                expected.push_back(
                    line(recurrenceIdOf(cell.date), cell.bay, cell.span, cell.title));
        Lines found;
        Held held;
        for (const auto &[id, block] : m_world.blocks())
            if (!block.withdrawn) {
                const auto spans = heldSpans(block);
                ASSERT_EQ(spans.size(), 1U);
                found.push_back(
                    line(block.recurrenceId, block.slot.bays.front(), spans.front(), block.title));
                held.emplace_back(std::pair(block.series, block.slot.bays.front()), spans.front());
            }
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        ASSERT_FALSE(overlap(std::move(held)));
        Lines missing;
        Lines extra;
        std::set_difference(expected.begin(),
                            expected.end(),
                            found.begin(),
                            found.end(),
                            std::back_inserter(missing));
        std::set_difference(found.begin(),
                            found.end(),
                            expected.begin(),
                            expected.end(),
                            std::back_inserter(extra));
        missing.resize(std::min<std::size_t>(missing.size(), 5));
        extra.resize(std::min<std::size_t>(extra.size(), 5));
        ASSERT_EQ(missing, extra);
    }

    std::mt19937_64 m_random;
    std::shared_ptr<const Club> m_club;
    SeriesWorld m_world{m_club};
    Instant m_now;
    std::vector<PlainSeries> m_parts;
    std::size_t m_part = 0;
    std::size_t m_cell = 0;
    std::string m_said;
    int m_refused = 0;
    int m_done = 0;
};

class SeriesModel : public testing::TestWithParam<const char *>
{ };

TEST_P(SeriesModel, EditsDoWhatAPlainListOfDatesAndBaysSays)
{
    int refused = 0;
    int done = 0;
    for (int seed = 1; seed <= rounds(15) && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Sequence sequence(GetParam(), static_cast<std::uint64_t>(seed));
        sequence.run(12);
        EXPECT_FALSE(HasFailure()) << sequence.said();
        refused += sequence.refused();
        done += sequence.done();
    }
    EXPECT_GT(done, 3 * refused);
}

INSTANTIATE_TEST_SUITE_P(
    Zones,
    SeriesModel,
    testing::Values("America/Halifax", "Europe/London", "Australia/Lord_Howe", "Pacific/Apia"),
    [](const auto &zone) {
        const std::string name = zone.param;
        std::string last = name.substr(name.find('/') + 1);
        std::erase(last, '_');
        return last;
    });

} // namespace
} // namespace bayboard::test
