#include "core/caller/RankedSlots.h"

#include "core/rules/WallTime.h"

#include <queue>

#include <algorithm>

namespace bayboard {

namespace {

// Costs are minutes of being elsewhere than one wished.
constexpr double dayLater = 40; ///< of waiting for a day more
constexpr double perMinuteLater = 0.5; ///< behind the earliest time that was said
constexpr double gapLeft = 40; ///< a stretch that nobody can book, beside it
constexpr double bayBetween = 90; ///< a bay that is not of it, between its own
constexpr double bayOrder = 0.05; ///< the club's first bays first
constexpr double sameDay = 60; ///< for each that is on that day already
constexpr double atNight = 240; ///< nobody who says no time means three in the morning
// What rules refuse over and over is asked last: a day before its time, hours that are closed.
constexpr double startRefused = 50000;
constexpr double dayRefused = 100000;
constexpr seconds nightUntil = hours(7);
constexpr seconds nightFrom = hours(23);
constexpr seconds aroundWindow = hours(3);
constexpr int mostVerdicts = 1200;
constexpr int mostInVain = 400; ///< verdicts before anything passes
constexpr std::size_t refusalsOfAStart = 3;
constexpr int refusalsOfADay = 36; ///< in a row
constexpr int mostSteps = 96; ///< lengths that are tried for the shortest one
constexpr minutes usualLength(60);

/// A bay with what holds it, or one linked to it, on the day that is looked at.
struct Lane
{
    BayId bay;
    std::vector<Span> taken; ///< in order, apart
    std::size_t at = 0; ///< the first that ends behind the time looked at
};

/// A bay that is free for the span.
struct FreeBay
{
    std::size_t place; ///< in the location's order
    double cost;
};

struct BaySet
{
    double cost;
    std::vector<BayId> bays;
};

struct Candidate
{
    double cost;
    Instant start;
    std::size_t day;
    std::size_t tried = 0; ///< sets of bays that were refused

    /// For a queue whose top is the cheapest, then earliest.
    bool operator<(const Candidate &other) const
    {
        return cost != other.cost ? cost > other.cost : start > other.start;
    }
};

struct Day
{
    LocalDate date;
    Instant first; ///< start
    Instant last; ///< start
    std::size_t chosen = 0;
    int refused = 0; ///< in a row
};

class SlotFinder
{
public:
    SlotFinder(const Desk &desk, const SlotSearch &search)
        : m_desk(desk)
        , m_search(search)
        , m_wish(search.wish)
        , m_zone(desk.club().zone(search.location))
        , m_grid{minutes(std::max<std::int64_t>(desk.club().settings().step, 1)), minutes(0)}
        , m_now(desk.now())
    {
        for (const BayId id : desk.club().baysOf(search.location)) {
            const Bay *bay = desk.club().bay(id);
            if (bay != nullptr && bay->active)
                m_lanes.push_back({id, {}, 0});
        }
        m_count = m_wish.bayCount.value_or(
            m_wish.oneOfBays ? 1 : std::max<std::size_t>(m_wish.bays.size(), 1));
        m_proposal.after = desk.draftBooking(search.location, Slot{{}, Span(m_now, usualLength)});
        m_proposal.after.customer = search.customer;
        m_proposal.after.partySize = m_wish.people;
        m_proposal.customerOpen = search.customer.isNull();
    }

    RankedSlots find()
    {
        if (m_lanes.size() < m_count || m_search.limit == 0)
            return std::move(m_found);
        m_shortest = shortestLength();
        m_found.length = m_wish.length.value_or(m_shortest);
        listDays();
        for (std::size_t day = 0; day < m_days.size(); ++day)
            lookAt(day);
        choose();
        return std::move(m_found);
    }

private:
    [[nodiscard]] Verdict judge(const Slot &slot)
    {
        m_proposal.after.slot = slot;
        ++m_verdicts;
        return m_desk.check(m_proposal);
    }

    /// As the board does it for a click on empty time.
    minutes shortestLength()
    {
        const Instant start = m_grid.roundUp(m_now, m_zone);
        for (int steps = 1; steps <= mostSteps; ++steps) {
            const minutes length = m_grid.step * steps;
            if (!judge(Slot{{m_lanes.front().bay}, Span(start, length)})
                     .has(RuleCode::InvalidDuration))
                return length;
        }
        return usualLength;
    }

    void listDays()
    {
        const LocalDate today = m_zone.dateAt(m_now);
        std::vector<LocalDate> dates = m_wish.dates;
        for (days later(0); m_wish.dates.empty() && later < m_search.ahead; later += days(1))
            dates.push_back(today + later);
        const auto [from, last] = startsOfADay();
        for (const LocalDate date : dates) {
            const Instant first = std::max(m_zone.toInstant(LocalTime(date) + from), m_now);
            const Instant latest = m_zone.toInstant(LocalTime(date) + last);
            if (first <= latest)
                m_days.push_back({date, m_grid.roundUp(first, m_zone), latest});
        }
    }

    /// The first and the last start of a day that will do, on the wall.
    [[nodiscard]] std::pair<seconds, seconds> startsOfADay() const
    {
        seconds from = m_wish.from.value_or(seconds(0));
        seconds last = from < hours(24) ? hours(24) - seconds(1) : from + hours(12);
        if (m_wish.around) {
            from = std::max(from, *m_wish.around - aroundWindow);
            last = std::max(*m_wish.around, std::min(last, *m_wish.around + aroundWindow));
        }
        if (m_wish.until)
            last = *m_wish.until - m_found.length;
        if (m_wish.startsBefore)
            last = *m_wish.startsBefore - seconds(1);
        return {from, last};
    }

    /// Puts every start of the day at which enough bays are free among the candidates.
    void lookAt(std::size_t index)
    {
        const Day &day = m_days[index];
        if (day.last < day.first)
            return;
        const Span span(day.first - m_shortest, day.last + m_found.length + m_shortest);
        if (!load(span))
            return;
        for (Instant start = day.first; start <= day.last;
             start = m_grid.roundUp(start + minutes(1), m_zone)) {
            const Span wanted(start, m_found.length);
            if (const auto best = cheapest(wanted))
                m_queue.push({*best + timeCost(day, start), start, index});
        }
    }

    /// Whether all of it is known.
    bool load(const Span &span)
    {
        const Schedule &schedule = m_desk.schedule();
        bool known = true;
        for (Lane &lane : m_lanes) {
            lane.taken.clear();
            lane.at = 0;
            known = known && schedule.isKnown(lane.bay, span);
            for (const Occupancy &held : schedule.on(lane.bay, span))
                lane.taken.push_back(held.span);
            const auto &linked = m_desk.club().linkedTo(lane.bay);
            for (const BayId other : linked)
                for (const Occupancy &held : schedule.on(other, span))
                    lane.taken.push_back(held.span);
            if (!linked.empty())
                lane.taken = mergedSpans(std::move(lane.taken));
        }
        if (!known)
            noteNotLoaded(span);
        return known;
    }

    void noteNotLoaded(const Span &span)
    {
        m_found.notLoaded = m_found.notLoaded
            ? Span(std::min(m_found.notLoaded->start(), span.start()),
                   std::max(m_found.notLoaded->end(), span.end()))
            : span;
    }

    /// Free bays of the span, in the location's order, into m_free. Starts go forwards.
    void listFree(const Span &span)
    {
        m_free.clear();
        for (std::size_t place = 0; place < m_lanes.size(); ++place) {
            Lane &lane = m_lanes[place];
            while (lane.at < lane.taken.size() && lane.taken[lane.at].end() <= span.start())
                ++lane.at;
            const bool held
                = lane.at < lane.taken.size() && lane.taken[lane.at].start() < span.end();
            if (held || !mayUse(lane.bay))
                continue;
            double cost = bayOrder * static_cast<double>(place);
            if (lane.at > 0 && isGap(span.start() - lane.taken[lane.at - 1].end()))
                cost += gapLeft;
            if (lane.at < lane.taken.size() && isGap(lane.taken[lane.at].start() - span.end()))
                cost += gapLeft;
            m_free.push_back({place, cost});
        }
    }

    /// Time beside it that is there and that nobody could book.
    [[nodiscard]] bool isGap(seconds rest) const { return rest > seconds(0) && rest < m_shortest; }

    /// More particular bays than it takes: one of them each; else all of them and others.
    [[nodiscard]] bool mayUse(BayId bay) const
    {
        return m_wish.bays.size() < m_count || m_wish.bays.empty() || isNamed(bay);
    }

    [[nodiscard]] bool isNamed(BayId bay) const
    {
        return std::binary_search(m_wish.bays.begin(), m_wish.bays.end(), bay);
    }

    /// Calls `each(first, cost)` for each run of free bays that will do.
    template <typename Each> void eachRun(Each each) const
    {
        const std::size_t named = std::min(m_wish.bays.size(), m_count);
        for (std::size_t first = 0; first + m_count <= m_free.size(); ++first) {
            double cost = 0;
            std::size_t has = 0;
            for (std::size_t i = first; i < first + m_count; ++i) {
                cost += m_free[i].cost;
                has += isNamed(m_lanes[m_free[i].place].bay) ? 1U : 0U;
            }
            if (has < named)
                continue;
            const std::size_t wide = m_free[first + m_count - 1].place - m_free[first].place + 1;
            each(first, cost + bayBetween * static_cast<double>(wide - m_count));
        }
    }

    [[nodiscard]] std::optional<double> cheapest(const Span &span)
    {
        listFree(span);
        std::optional<double> best;
        eachRun([&](std::size_t, double cost) { best = std::min(best.value_or(cost), cost); });
        return best;
    }

    /// What can be had at the start, the cheapest first; looked up once.
    [[nodiscard]] const std::vector<BaySet> &setsAt(const Span &span)
    {
        const auto [known, isNew] = m_sets.try_emplace(toUnix(span.start()));
        std::vector<BaySet> &sets = known->second;
        if (!isNew)
            return sets;
        std::ignore = load(Span(span.start() - m_shortest, span.end() + m_shortest));
        listFree(span);
        eachRun([&](std::size_t first, double cost) {
            BaySet set{cost, {}};
            for (std::size_t i = first; i < first + m_count; ++i)
                set.bays.push_back(m_lanes[m_free[i].place].bay);
            sets.push_back(std::move(set));
        });
        std::stable_sort(sets.begin(), sets.end(), [](const BaySet &a, const BaySet &b) {
            return a.cost < b.cost;
        });
        return sets;
    }

    [[nodiscard]] double timeCost(const Day &day, Instant start) const
    {
        const seconds wall = m_zone.toLocal(start) - LocalTime(day.date);
        const auto inMinutes = [](seconds time) {
            return static_cast<double>(time.count()) / 60;
        };
        double cost = dayLater * static_cast<double>((day.date - m_days.front().date).count());
        if (m_wish.around)
            return cost + std::abs(inMinutes(wall - *m_wish.around));
        if (m_wish.from)
            return cost + perMinuteLater * std::max(0.0, inMinutes(wall - *m_wish.from));
        if (!m_wish.hasTime() && (wall < nightUntil || wall >= nightFrom))
            cost += atNight;
        return cost + perMinuteLater * inMinutes(start - day.first);
    }

    void choose()
    {
        while (!m_queue.empty() && m_found.slots.size() < m_search.limit) {
            if (m_verdicts >= (m_found.slots.empty() ? mostInVain : mostVerdicts)) {
                m_found.stopped = true;
                break;
            }
            Candidate candidate = m_queue.top();
            m_queue.pop();
            if (!isDue(candidate))
                continue;
            tryOut(candidate);
        }
        if (!m_found.slots.empty()) {
            m_found.refusal.reset();
            m_found.refused.reset();
        }
    }

    /// False: what was found or refused meanwhile on its day makes it dearer; it waits again.
    bool isDue(Candidate candidate)
    {
        const Day &day = m_days[candidate.day];
        const double extra = sameDay * static_cast<double>(day.chosen)
            + (day.refused >= refusalsOfADay ? dayRefused : 0);
        const double known = m_extra[key(candidate)];
        if (extra <= known)
            return true;
        m_extra[key(candidate)] = extra;
        candidate.cost += extra - known;
        m_queue.push(candidate);
        return false;
    }

    [[nodiscard]] static std::int64_t key(const Candidate &candidate)
    {
        return toUnix(candidate.start);
    }

    void tryOut(Candidate candidate)
    {
        const Span span(candidate.start, m_found.length);
        const std::vector<BaySet> &sets = setsAt(span);
        if (candidate.tried >= sets.size())
            return;
        Slot slot = Slot::of(sets[candidate.tried].bays, span);
        Verdict verdict = judge(slot);
        Day &day = m_days[candidate.day];
        if (verdict.passes()) {
            ++day.chosen;
            day.refused = 0;
            m_found.slots.push_back(std::move(slot));
            return;
        }
        if (!verdict.checking) {
            ++day.refused;
            if (!m_found.refusal) {
                m_found.refusal = std::move(verdict);
                m_found.refused = std::move(slot);
            }
        }
        if (candidate.tried + 1 == sets.size())
            return;
        candidate.cost += sets[candidate.tried + 1].cost - sets[candidate.tried].cost;
        if (++candidate.tried == refusalsOfAStart)
            candidate.cost += startRefused;
        m_queue.push(candidate);
    }

    const Desk &m_desk;
    const SlotSearch &m_search;
    const CallerWish &m_wish;
    const Zone &m_zone;
    StartGrid m_grid;
    Instant m_now;
    Proposal m_proposal;
    std::size_t m_count = 1;
    minutes m_shortest = usualLength;
    std::vector<Lane> m_lanes;
    std::vector<FreeBay> m_free;
    std::vector<Day> m_days;
    std::priority_queue<Candidate> m_queue;
    std::unordered_map<std::int64_t, double> m_extra; ///< by start: what is in its cost already
    std::unordered_map<std::int64_t, std::vector<BaySet>> m_sets; ///< by start
    int m_verdicts = 0;
    RankedSlots m_found;
};

} // namespace

RankedSlots rankedSlots(const Desk &desk, const SlotSearch &search)
{
    return SlotFinder(desk, search).find();
}

} // namespace bayboard
