#include "core/reports/PlaceView.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr hours lookBack{12}; ///< as the list of arrivals does
constexpr hours lookAhead{18};
constexpr const char *cleaning = "cleaning";
constexpr const char *viewWords[] = {"kiosk", "cleaner", "coach"};

/// Something that holds a bay.
struct Hold
{
    Span span;
    const Booking *booking = nullptr; ///< null: a block
    std::string kind; ///< of a block that may be told of
};

bool isOn(const Slot &slot, BayId bay)
{
    return std::find(slot.bays.begin(), slot.bays.end(), bay) != slot.bays.end();
}

/// By start.
std::vector<Hold> holdsOn(const PlaceFacts &facts, BayId bay)
{
    std::vector<Hold> holds;
    for (const BookingView *view : facts.bookings)
        if (const auto held = heldSpan(view->booking); held && isOn(view->booking.slot, bay))
            holds.push_back({*held, &view->booking, {}});
    for (const BlockView *view : facts.blocks) {
        if (!isOn(view->block.slot, bay))
            continue;
        for (const Span &held : heldSpans(view->block))
            holds.push_back({held, nullptr, view->hidden ? std::string() : view->block.kind});
    }
    std::stable_sort(holds.begin(), holds.end(), [](const Hold &a, const Hold &b) {
        return a.span.start() < b.span.start();
    });
    return holds;
}

bool isClosedOn(const Location &location, LocalDate date)
{
    const std::string text = formatDate(date);
    return std::any_of(location.closedDates.begin(),
                       location.closedDates.end(),
                       [&](const std::string &closed) { return closed.starts_with(text); });
}

/// Opening hours without closed dates, merged.
std::vector<Span> openTimes(const PlaceFacts &facts)
{
    const Location &location = *facts.club->location(facts.location);
    const Zone &zone = facts.club->zone(facts.location);
    std::vector<Span> open;
    for (LocalDate date = zone.dateAt(facts.known.start());
         zone.startOfDay(date) < facts.known.end();
         date += days(1)) {
        const auto day = zone.day(date);
        if (!day || isClosedOn(location, date))
            continue;
        for (const Span &hours : location.hours.openSpans(*day, zone)) {
            if (const auto part = hours.intersection(*day))
                open.push_back(*part);
        }
    }
    return mergedSpans(std::move(open));
}

/// Nothing for what lies behind what is known.
std::optional<Instant> knownOnly(const PlaceFacts &facts, Instant at)
{
    return at < facts.known.end() ? std::optional(at) : std::nullopt;
}

class OneBay
{
public:
    OneBay(const PlaceFacts &facts, const std::vector<Span> &open, BayId bay)
        : m_facts(facts)
        , m_open(open)
        , m_holds(holdsOn(facts, bay))
    {
        m_row.bay = bay;
    }

    [[nodiscard]] BayNow take()
    {
        const Instant now = m_facts.now;
        const auto held = std::find_if(m_holds.begin(), m_holds.end(), [&](const Hold &hold) {
            return hold.span.contains(now);
        });
        auto next = held;
        if (held != m_holds.end()) {
            showHold(*held);
            ++next;
        } else {
            next = std::find_if(m_holds.begin(), m_holds.end(), [&](const Hold &hold) {
                return hold.span.start() > now;
            });
        }
        Instant free = held != m_holds.end() ? held->span.end() : now;
        if (next != m_holds.end()) {
            m_row.next = next->span;
            m_row.nextKind = next->kind;
        }
        for (; next != m_holds.end() && next->span.start() <= free; ++next)
            free = std::max(free, next->span.end());
        showFree(free, next == m_holds.end() ? m_facts.known.end() : next->span.start());
        return std::move(m_row);
    }

private:
    void showHold(const Hold &hold)
    {
        const bool block = hold.booking == nullptr && !hold.kind.empty();
        m_row.state = block ? BayNow::State::Blocked : BayNow::State::Taken;
        m_row.blockKind = hold.kind;
        if (!hold.span.isOpen())
            m_row.until = hold.span.end();
    }

    /// `free`: from when on nobody holds the bay; `taken`: when somebody does again.
    void showFree(Instant free, Instant taken)
    {
        const auto open = std::find_if(
            m_open.begin(), m_open.end(), [&](const Span &hours) { return hours.end() > free; });
        const bool isOpen = open != m_open.end() && open->contains(free);
        if (m_row.state == BayNow::State::Free && !isOpen) {
            m_row.state = BayNow::State::Closed;
            if (open != m_open.end())
                m_row.until = open->start();
        }
        if (!isOpen)
            return;
        m_row.freeFrom = knownOnly(m_facts, free);
        if (m_row.freeFrom)
            m_row.freeUntil = knownOnly(m_facts, std::min(taken, open->end()));
        if (m_row.state == BayNow::State::Free)
            m_row.until = m_row.freeUntil;
    }

    const PlaceFacts &m_facts;
    const std::vector<Span> &m_open;
    std::vector<Hold> m_holds;
    BayNow m_row;
};

BayCleaning cleaningOn(const PlaceFacts &facts, BayId bay)
{
    using State = BayCleaning::State;
    BayCleaning row;
    row.bay = bay;
    std::optional<Instant> used; // until when
    bool here = false;
    for (const Hold &hold : holdsOn(facts, bay)) {
        const bool begun = hold.span.start() <= facts.now;
        if (hold.booking == nullptr) {
            if (hold.kind != cleaning)
                continue;
            if (begun)
                used.reset();
            if (hold.span.end() > facts.now && !row.planned)
                row.planned = hold.span;
            if (hold.span.contains(facts.now)) {
                row.state = State::Running;
                row.free = hold.span.isOpen() ? std::nullopt : std::optional(hold.span.end());
            }
        } else if (hold.span.end() <= facts.now) {
            // Nobody was there, and nothing was left behind.
            if (hold.booking->state == BookingState::NoShow)
                continue;
            used = hold.span.end();
            here = hold.booking->state == BookingState::CheckedIn;
        } else if (begun) {
            row.state = State::Taken;
            row.free = hold.span.end();
        } else if (!row.next) {
            row.next = hold.span.start();
        }
    }
    if (row.state == State::Clean && used) {
        row.state = here ? State::Over : State::Due;
        row.since = used;
    }
    return row;
}

/// Due before what is still taken; what is clean last.
int rankOf(BayCleaning::State state)
{
    switch (state) {
    case BayCleaning::State::Due:
        return 0;
    case BayCleaning::State::Over:
        return 1;
    case BayCleaning::State::Running:
    case BayCleaning::State::Taken:
        return 2;
    case BayCleaning::State::Clean:
        break;
    }
    return 3;
}

} // namespace

const char *wordFor(PlaceViewKind kind)
{
    return viewWords[static_cast<std::size_t>(kind)];
}

std::optional<PlaceViewKind> placeViewKindFor(std::string_view word)
{
    for (const PlaceViewKind kind : allPlaceViewKinds)
        if (word == wordFor(kind))
            return kind;
    return std::nullopt;
}

Span placeWindow(Instant now)
{
    const Instant hour = std::chrono::floor<hours>(now);
    return Span(hour - lookBack, hour + lookAhead);
}

PlaceFacts placeFacts(const Desk &desk, LocationId location)
{
    const Span known = placeWindow(desk.now());
    return {&desk.club(),
            location,
            desk.now(),
            known,
            desk.bookings(location, known),
            desk.blocks(location, known)};
}

std::vector<BayNow> baysNow(const PlaceFacts &facts)
{
    const std::vector<Span> open = openTimes(facts);
    std::vector<BayNow> rows;
    for (const BayId bay : facts.club->baysOf(facts.location))
        rows.push_back(OneBay(facts, open, bay).take());
    return rows;
}

std::vector<BayCleaning> cleaningOf(const PlaceFacts &facts)
{
    std::vector<BayCleaning> rows;
    for (const BayId bay : facts.club->baysOf(facts.location))
        rows.push_back(cleaningOn(facts, bay));
    const auto urgency = [](const BayCleaning &row) {
        constexpr Instant never = openEnd;
        const bool frees
            = row.state == BayCleaning::State::Taken || row.state == BayCleaning::State::Running;
        return std::pair(rankOf(row.state), (frees ? row.free : row.next).value_or(never));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const BayCleaning &a, const BayCleaning &b) {
        return urgency(a) < urgency(b);
    });
    return rows;
}

std::vector<CoachLine> coachLines(const PlaceFacts &facts, OperatorId coach)
{
    std::vector<CoachLine> lines;
    for (const BookingView *view : facts.bookings) {
        const Booking &booking = view->booking;
        const auto held = heldSpan(booking);
        if (!held || held->end() <= facts.now)
            continue;
        CoachLine line;
        line.booking = booking.id;
        line.slot = {facts.club->inOrder(booking.slot.bays), booking.slot.span};
        line.own = !coach.isNull() && booking.madeBy == coach;
        line.running = held->start() <= facts.now;
        if (line.own)
            line.who = view->name;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace bayboard
