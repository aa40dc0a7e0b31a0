#include "ui/week/WeekOverview.h"

#include "ui/board/DayUse.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr seconds wholeHour = hours(1);

/// Builds one overview. What is asked for each booking is looked up beforehand.
class OverviewBuilder
{
public:
    OverviewBuilder(const WeekInput &input, WeekOverview &overview);

    void add(const BookingView &view);
    void add(const BlockView &view);
    void countUse();
    void setShown();

private:
    struct Day
    {
        std::vector<Span> open; ///< in real time
    };

    void hold(const Slot &slot, const Span &held, const Taken &what, seconds DayUse::*field);
    [[nodiscard]] seconds openIn(int column, const Span &held) const;

    const WeekInput &m_input;
    WeekOverview &m_overview;
    std::unordered_map<BayId, int> m_rows;
    std::unordered_map<std::string, int> m_tiers;
    std::array<Day, WeekOverview::columns> m_days;
    std::vector<DayUse> m_uses; ///< by cell
};

OverviewBuilder::OverviewBuilder(const WeekInput &input, WeekOverview &overview)
    : m_input(input)
    , m_overview(overview)
    , m_uses(overview.cells.size())
{
    for (int row = 0; row < overview.rows(); ++row)
        m_rows.emplace(overview.bays[static_cast<std::size_t>(row)].id, row);
    for (const Tier &tier : input.club->tiers())
        m_tiers.emplace(tier.key, static_cast<int>(m_tiers.size()));
    const Location &location = *input.club->location(input.location);
    for (int column = 0; column < WeekOverview::columns; ++column) {
        const auto day = overview.zone->day(overview.axis->dateOf(column));
        if (!day)
            continue;
        Day &made = m_days[static_cast<std::size_t>(column)];
        made.open = openSpans(location, *overview.zone, *day);
        Instant from = day->start();
        std::vector<Span> closed;
        for (const Span &open : made.open) {
            if (const auto gap = Span::make(from, open.start()))
                closed.push_back(*gap);
            from = open.end();
        }
        if (const auto gap = Span::make(from, day->end()))
            closed.push_back(*gap);
        for (const Span &gap : closed)
            overview.axis->forEachPlace(gap, [&](int at, const Span &place) {
                overview.closed[static_cast<std::size_t>(at)].push_back(place);
            });
    }
}

seconds OverviewBuilder::openIn(int column, const Span &held) const
{
    const Day &day = m_days[static_cast<std::size_t>(column)];
    seconds sum{};
    for (const Span &open : day.open) {
        if (const auto both = open.intersection(held))
            sum += both->length();
    }
    return sum;
}

void OverviewBuilder::hold(const Slot &slot,
                           const Span &held,
                           const Taken &what,
                           seconds DayUse::*field)
{
    m_overview.axis->forEachPlace(held, [&](int column, const Span &place) {
        const seconds open = openIn(column, held);
        for (const BayId bay : slot.bays) {
            const auto row = m_rows.find(bay);
            if (row == m_rows.end())
                continue;
            const auto at = static_cast<std::size_t>(row->second * WeekOverview::columns + column);
            m_overview.cells[at].taken.push_back({what.entity, place, what.end, what.style});
            m_uses[at].*field += open;
        }
    });
}

void OverviewBuilder::add(const BookingView &view)
{
    const Booking &booking = view.booking;
    const auto held = heldSpan(booking);
    if (!held || booking.withdrawn)
        return;
    const std::string_view key = !view.tier.empty() ? std::string_view(view.tier)
        : booking.customer.isNull()                 ? std::string_view()
                                                    : m_input.club->defaultTier();
    const auto tier = m_tiers.find(std::string(key));
    const Taken what{{EntityKind::Booking, booking.id.value},
                     *held,
                     booking.slot.span.end(),
                     tier == m_tiers.end() ? -1 : tier->second};
    hold(booking.slot, *held, what, &DayUse::booked);
    ++m_overview.bookings;
}

void OverviewBuilder::add(const BlockView &view)
{
    const Block &block = view.block;
    if (block.withdrawn)
        return;
    const std::vector<BlockKind> &kinds = m_input.club->blockKinds();
    const auto kind = std::find_if(
        kinds.begin(), kinds.end(), [&](const BlockKind &each) { return each.key == block.kind; });
    const bool isUse = kind != kinds.end() && kind->counted;
    const int style = kind == kinds.end() ? -1 : static_cast<int>(kind - kinds.begin());
    for (const Span &held : heldSpans(block)) {
        const Taken what{{EntityKind::Block, block.id.value}, held, block.slot.span.end(), style};
        hold(block.slot, held, what, isUse ? &DayUse::booked : &DayUse::blocked);
    }
    ++m_overview.blocks;
}

void OverviewBuilder::countUse()
{
    const auto sum = [](DayUse &into, const DayUse &part) {
        into.booked += part.booked;
        into.open += part.open;
        into.blocked += part.blocked;
    };
    std::array<DayUse, WeekOverview::columns> byDay;
    DayUse all;
    for (int row = 0; row < m_overview.rows(); ++row) {
        DayUse ofBay;
        for (int column = 0; column < WeekOverview::columns; ++column) {
            const auto at = static_cast<std::size_t>(row * WeekOverview::columns + column);
            for (const Span &open : m_days[static_cast<std::size_t>(column)].open)
                m_uses[at].open += open.length();
            m_overview.cells[at].use = m_uses[at].share();
            sum(ofBay, m_uses[at]);
            sum(byDay[static_cast<std::size_t>(column)], m_uses[at]);
        }
        m_overview.bays[static_cast<std::size_t>(row)].use = ofBay.share();
        sum(all, ofBay);
    }
    for (std::size_t column = 0; column < byDay.size(); ++column)
        m_overview.use[column] = byDay[column].share();
    m_overview.weekUse = all.share();
}

void OverviewBuilder::setShown()
{
    std::optional<Span> shown;
    const auto include = [&shown](const Span &span) {
        shown = shown
            ? Span(std::min(shown->start(), span.start()), std::max(shown->end(), span.end()))
            : span;
    };
    for (const Day &day : m_days) {
        for (const Span &open : day.open)
            m_overview.axis->forEachPlace(open, [&](int, const Span &place) { include(place); });
    }
    for (const WeekCell &cell : m_overview.cells) {
        for (const Taken &taken : cell.taken) {
            if (!shown || !shown->contains(taken.onAxis))
                include(taken.onAxis);
        }
    }
    const Span &axis = m_overview.axis->span();
    if (!shown) {
        m_overview.shown = axis;
        return;
    }
    const seconds from = shown->start() - axis.start();
    const seconds to = shown->end() - axis.start();
    m_overview.shown = Span(
        axis.start() + from / wholeHour * wholeHour,
        std::min(axis.end(), axis.start() + (to + wholeHour - seconds(1)) / wholeHour * wholeHour));
}

bool isSame(const WeekCell &a, const WeekCell &b)
{
    return a.use == b.use
        && std::equal(a.taken.begin(),
                      a.taken.end(),
                      b.taken.begin(),
                      b.taken.end(),
                      [](const Taken &one, const Taken &other) {
                          return one.entity == other.entity && one.onAxis == other.onAxis
                              && one.end == other.end && one.style == other.style;
                      });
}

} // namespace

int WeekOverview::rowOf(BayId bay) const
{
    const auto found = std::find_if(
        bays.begin(), bays.end(), [bay](const BayHead &head) { return head.id == bay; });
    return found == bays.end() ? -1 : static_cast<int>(found - bays.begin());
}

WeekOverview buildOverview(const WeekInput &input)
{
    WeekOverview overview;
    overview.location = input.location;
    overview.now = input.now;
    overview.loaded = input.loaded;
    overview.axis = input.axis;
    overview.zone = std::shared_ptr<const Zone>(input.club, &input.club->zone(input.location));
    for (const BayId id : input.club->baysOf(input.location)) {
        const Bay *bay = input.club->bay(id);
        overview.bays.push_back({id, QString::fromStdString(bay->name), bay->active, std::nullopt});
    }
    overview.cells.resize(overview.bays.size() * WeekOverview::columns);
    OverviewBuilder builder(input, overview);
    for (const BookingView *view : input.bookings)
        builder.add(*view);
    for (const BlockView *view : input.blocks)
        builder.add(*view);
    if (input.loaded)
        builder.countUse();
    builder.setShown();
    return overview;
}

std::vector<int> cellsOf(const WeekOverview &overview, const EntityRef &entity)
{
    std::vector<int> cells;
    for (std::size_t at = 0; at < overview.cells.size(); ++at) {
        const std::vector<Taken> &taken = overview.cells[at].taken;
        if (std::any_of(taken.begin(), taken.end(), [&](const Taken &each) {
                return each.entity == entity;
            }))
            cells.push_back(static_cast<int>(at));
    }
    return cells;
}

std::optional<std::vector<int>> difference(const WeekOverview &before, const WeekOverview &after)
{
    const auto isBay = [](const BayHead &a, const BayHead &b) {
        return a.id == b.id && a.name == b.name && a.bookable == b.bookable;
    };
    const bool isSameWeek
        = before.axis && after.axis && before.location == after.location
        && before.axis->week() == after.axis->week() && before.loaded == after.loaded
        && before.shown == after.shown && before.closed == after.closed
        && std::equal(
              before.bays.begin(), before.bays.end(), after.bays.begin(), after.bays.end(), isBay);
    if (!isSameWeek)
        return std::nullopt;
    std::vector<int> cells;
    for (std::size_t at = 0; at < after.cells.size(); ++at) {
        if (!isSame(before.cells[at], after.cells[at]))
            cells.push_back(static_cast<int>(at));
    }
    return cells;
}

} // namespace bayboard
