#include "core/reports/CustomerPatterns.h"

#include "core/access/Permission.h"
#include "core/rules/Terms.h"
#include "core/store/BookingSteps.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

using PatternKind = CustomerPattern::Kind;

constexpr minutes arrives{15}; ///< so long before the start somebody counts as here

/// Where and when in the week, as somebody says it: "Thursday 18:00 Bay 3".
struct WeekPlace
{
    unsigned weekday = 0;
    minutes timeOfDay{};
    LocationId location;
    std::vector<BayId> bays;

    auto operator<=>(const WeekPlace &) const = default;
};

class Counting
{
public:
    Counting(const Club &club, Instant now, const PatternFigures &figures)
        : m_club(club)
        , m_now(now)
        , m_figures(figures)
    { }

    void add(const CustomerVisit &visit)
    {
        const Booking &booking = visit.booking;
        const Instant start = booking.slot.span.start();
        if (booking.withdrawn || start < m_now - m_figures.within)
            return;
        if (booking.state == BookingState::Cancelled) {
            // One that was to come later may be cancelled late, too.
            if (start <= m_now || visit.cancelled)
                ++m_all;
            m_late += isLate(visit) ? 1 : 0;
            return;
        }
        if (start > m_now)
            return;
        ++m_all;
        if (booking.state == BookingState::NoShow) {
            ++m_noShows;
            return;
        }
        ++m_kept;
        m_extended += visit.extended ? 1 : 0;
        ++m_places[placeOf(booking)];
    }

    [[nodiscard]] std::vector<CustomerPattern> patterns() const
    {
        std::vector<CustomerPattern> list;
        if (m_noShows >= std::max<std::int64_t>(m_figures.noShows, 1))
            list.push_back(pattern(PatternKind::NoShows, m_noShows, m_all));
        if (m_late >= std::max<std::int64_t>(m_figures.lateCancellations, 1))
            list.push_back(pattern(PatternKind::LateCancellations, m_late, m_all));
        if (m_extended >= std::max<std::int64_t>(m_figures.extended, 1) && m_extended * 2 > m_kept)
            list.push_back(pattern(PatternKind::Extends, m_extended, m_kept));
        if (auto usual = usualSlot())
            list.push_back(std::move(*usual));
        return list;
    }

private:
    /// Inside the window that was agreed with the booking.
    [[nodiscard]] bool isLate(const CustomerVisit &visit) const
    {
        if (!visit.cancelled)
            return false;
        const auto terms = termsFromJson(visit.booking.policy);
        const minutes window
            = terms && terms->cancellation ? minutes(terms->cancellation->minutes) : m_figures.late;
        return visit.booking.slot.span.start() - *visit.cancelled < window;
    }

    [[nodiscard]] WeekPlace placeOf(const Booking &booking) const
    {
        const LocalTime wall = m_club.zone(booking.location).toLocal(booking.slot.span.start());
        const LocalDate date = dateOf(wall);
        return {std::chrono::weekday(date).c_encoding(),
                std::chrono::floor<minutes>(wall - LocalTime(date)),
                booking.location,
                m_club.inOrder(booking.slot.bays)};
    }

    [[nodiscard]] CustomerPattern
    pattern(PatternKind kind, std::int64_t count, std::int64_t of) const
    {
        CustomerPattern pattern;
        pattern.kind = kind;
        pattern.count = count;
        pattern.of = of;
        pattern.within = m_figures.within;
        return pattern;
    }

    [[nodiscard]] std::optional<CustomerPattern> usualSlot() const
    {
        const auto most
            = std::max_element(m_places.begin(), m_places.end(), [](const auto &a, const auto &b) {
                  return a.second < b.second;
              });
        if (most == m_places.end() || most->second < std::max<std::int64_t>(m_figures.usual, 1)
            || most->second * 2 < m_kept)
            return std::nullopt;
        CustomerPattern usual = pattern(PatternKind::UsualSlot, most->second, m_kept);
        usual.weekday = most->first.weekday;
        usual.timeOfDay = most->first.timeOfDay;
        usual.location = most->first.location;
        usual.bays = most->first.bays;
        return usual;
    }

    const Club &m_club;
    Instant m_now;
    const PatternFigures &m_figures;
    std::int64_t m_all = 0;
    std::int64_t m_kept = 0;
    std::int64_t m_noShows = 0;
    std::int64_t m_late = 0;
    std::int64_t m_extended = 0;
    std::map<WeekPlace, std::int64_t> m_places;
};

const FieldChange *changeOf(const EntityChange &change, Field field)
{
    const auto found = std::find_if(change.fields.begin(),
                                    change.fields.end(),
                                    [&](const FieldChange &each) { return each.field == field; });
    return found == change.fields.end() ? nullptr : &*found;
}

/// A later end, nothing else of the slot, and the customer there.
bool extends(const BookingStepRow &step)
{
    const FieldChange *slot = changeOf(step.change, Field::Slot);
    const auto *before = slot != nullptr ? std::get_if<Slot>(&slot->before) : nullptr;
    const auto *after = slot != nullptr ? std::get_if<Slot>(&slot->after) : nullptr;
    if (before == nullptr || after == nullptr || before->bays != after->bays)
        return false;
    return before->span.start() == after->span.start() && before->span.end() < after->span.end()
        && step.head.at >= before->span.start() - arrives;
}

bool cancels(const BookingStepRow &step)
{
    const FieldChange *state = changeOf(step.change, Field::State);
    const auto *word = state != nullptr ? std::get_if<std::string>(&state->after) : nullptr;
    return word != nullptr && *word == wordFor(BookingState::Cancelled);
}

} // namespace

const char *wordFor(CustomerPattern::Kind kind)
{
    switch (kind) {
    case PatternKind::NoShows:
        return "NO_SHOWS";
    case PatternKind::LateCancellations:
        return "LATE_CANCELLATIONS";
    case PatternKind::Extends:
        return "EXTENDS";
    case PatternKind::UsualSlot:
        break;
    }
    return "USUAL_SLOT";
}

std::vector<CustomerPattern> patternsOf(const std::vector<CustomerVisit> &visits,
                                        const Club &club,
                                        Instant now,
                                        const PatternFigures &figures)
{
    Counting counting(club, now, figures);
    for (const CustomerVisit &visit : visits)
        counting.add(visit);
    return counting.patterns();
}

Result<std::vector<CustomerVisit>>
readVisits(Store &store, const Club &club, OperatorId who, CustomerId customer, Instant since)
{
    BookingFilter filter;
    filter.customer = customer;
    filter.from = since;
    auto rows = store.listBookings(filter);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto steps = readCustomerSteps(store, customer, since);
    if (!steps)
        return tl::unexpected(steps.error());
    std::vector<CustomerVisit> visits;
    std::unordered_map<BookingId, std::size_t> places;
    for (BookingRow &row : *rows) {
        const Booking &booking = row.booking;
        if (booking.withdrawn || booking.slot.span.start() < since
            || !may(club, who, Permission::ScheduleRead, booking.location))
            continue;
        places.emplace(booking.id, visits.size());
        visits.push_back({std::move(row.booking), std::nullopt, false});
    }
    for (const BookingStepRow &step : *steps) {
        const auto place = places.find(step.booking);
        if (place == places.end())
            continue;
        CustomerVisit &visit = visits[place->second];
        visit.extended = visit.extended || extends(step);
        if (cancels(step) && visit.booking.state == BookingState::Cancelled)
            visit.cancelled = step.head.at; // the last one counts
    }
    return visits;
}

Result<std::vector<CustomerPattern>> readPatterns(Store &store,
                                                  const Club &club,
                                                  OperatorId who,
                                                  CustomerId customer,
                                                  Instant now,
                                                  const PatternFigures &figures)
{
    const auto visits = readVisits(store, club, who, customer, now - figures.within);
    if (!visits)
        return tl::unexpected(visits.error());
    return patternsOf(*visits, club, now, figures);
}

} // namespace bayboard
