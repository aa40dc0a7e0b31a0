#include "core/rules/Figures.h"
#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

#include <algorithm>

namespace bayboard {

namespace {

using std::chrono::year_month_day;

enum class Period : std::uint8_t { Day, Week, Month, Year };
constexpr const char *periodWords[] = {"day", "week", "month", "year"};
constexpr std::int64_t minutesOfYear = 366 * 24 * 60;

struct Allowance
{
    Period period = Period::Day;
    bool counted = false; ///< bookings; else minutes
    std::int64_t limit = 0;
    std::optional<unsigned> weekStart; ///< 0 Sunday … 6; nothing: the club's
    WeekHours within; ///< the times of the week that count
};

LocalDate beginOf(Period period, LocalDate date, unsigned weekStart)
{
    const year_month_day ymd(date);
    switch (period) {
    case Period::Day:
        return date;
    case Period::Week:
        return date - (std::chrono::weekday(date) - std::chrono::weekday(weekStart));
    case Period::Month:
        return LocalDate(ymd.year() / ymd.month() / 1);
    case Period::Year:
        return LocalDate(ymd.year() / std::chrono::January / 1);
    }
    BAYBOARD_ASSERT(false);
    return date;
}

LocalDate nextAfter(Period period, LocalDate begin)
{
    const year_month_day ymd(begin);
    switch (period) {
    case Period::Day:
        return begin + days(1);
    case Period::Week:
        return begin + days(7);
    case Period::Month:
        return LocalDate(ymd + std::chrono::months(1));
    case Period::Year:
        return LocalDate(ymd + std::chrono::years(1));
    }
    BAYBOARD_ASSERT(false);
    return begin;
}

/// QUOTA: bookings or minutes that one customer may have in a local day, week, month or year. A
/// booking on n bays counts n times, and in each period that it touches; its minutes are split at
/// local midnight. Blocks never count. Figures: limit, used (by others), actual (with this one), at
/// (when the next period begins); word: "count/day", "minutes/week" …
class QuotaRule final : public Rule
{
public:
    explicit QuotaRule(Allowance allowance) : m_allowance(std::move(allowance)) { }

    Changes askedOn() const override
    {
        return change::created | change::anySlot | change::customer;
    }

    std::optional<QuotaFigures> quota() const override
    {
        return QuotaFigures{static_cast<int>(m_allowance.period),
                            m_allowance.counted,
                            m_allowance.limit,
                            !m_allowance.within.isAlwaysOpen()};
    }

    void judge(const Question &question, const Scope &scope, Findings &found) const override
    {
        if (question.customerPending)
            found.wait();
        if (question.customer == nullptr)
            return;
        const auto clubStart
            = static_cast<unsigned>((question.club.settings().weekStart % 7 + 7) % 7);
        const unsigned weekStart = m_allowance.weekStart.value_or(clubStart);
        LocalDate begin = beginOf(m_allowance.period, question.date(), weekStart);
        while (question.zone.startOfDay(begin) < question.span().end()) {
            const LocalDate next = nextAfter(m_allowance.period, begin);
            const auto period
                = Span::make(question.zone.startOfDay(begin), question.zone.startOfDay(next));
            if (period && !judgePeriod(*period, question, scope, found))
                return;
            begin = next;
        }
    }

private:
    /// What a slot uses of a period: seconds, or bookings.
    [[nodiscard]] std::int64_t use(const Slot &slot,
                                   LocationId location,
                                   const Span &period,
                                   const Question &question,
                                   const Scope &scope) const
    {
        const auto part = slot.span.intersection(period);
        if (!part || !scope.covers(location, question.club))
            return 0;
        const auto bays = std::count_if(slot.bays.begin(), slot.bays.end(), [&](BayId bay) {
            return scope.covers(bay, question.club);
        });
        const bool always = m_allowance.within.isAlwaysOpen();
        if (m_allowance.counted)
            return always || touches(m_allowance.within, *part, question.zone) ? bays : 0;
        seconds length = always ? part->length() : seconds(0);
        if (!always)
            for (const Span &open : m_allowance.within.openSpans(*part, question.zone))
                if (const auto counted = open.intersection(*part))
                    length += counted->length();
        return bays * length.count();
    }

    /// False once it has objected: one period is enough to say no.
    bool judgePeriod(const Span &period,
                     const Question &question,
                     const Scope &scope,
                     Findings &found) const
    {
        const Booking &booking = question.booking();
        const auto &before = question.proposal.before;
        const std::int64_t own = use(booking.slot, booking.location, period, question, scope);
        const bool sameCustomer = before && before->customer == booking.customer;
        const std::int64_t had
            = sameCustomer ? use(before->slot, before->location, period, question, scope) : 0;
        if (own == 0 || own <= had)
            return true; // takes no more than it had already
        std::int64_t used = 0;
        for (const CustomerBooking &other : question.customer->bookings) {
            if (other.slot.span.start() >= period.end())
                break; // sorted by start
            if (other.id != booking.id && other.state != BookingState::Cancelled
                && other.slot.span.end() > period.start())
                used += use(other.slot, other.location, period, question, scope);
        }
        const std::int64_t unit = m_allowance.counted ? 1 : 60;
        if (used + own <= m_allowance.limit * unit)
            return true;
        Violation &violation = found.object(RuleCode::Quota);
        violation.word = std::string(m_allowance.counted ? "count/" : "minutes/")
            + periodWords[static_cast<std::size_t>(m_allowance.period)];
        violation.figures = {{"limit", m_allowance.limit},
                             {"used", used / unit},
                             {"actual", (used + own) / unit},
                             {"at", toUnix(period.end())},
                             {hint::next, toUnix(period.end())},
                             {hint::last, toUnix(period.start() - seconds(1))}};
        return false;
    }

    Allowance m_allowance;
};

} // namespace

std::unique_ptr<Rule> readQuotaRule(Figures &figures)
{
    Allowance allowance;
    const auto period = figures.choice("per", {"day", "week", "month", "year"});
    if (!period)
        figures.complain("per", Phrase::tr("\"per\" is missing"));
    allowance.period = static_cast<Period>(period.value_or(0));
    const auto count = figures.number("count", 0, 1'000'000);
    const auto inMinutes = figures.number("minutes", 0, minutesOfYear * 100);
    const auto inHours = figures.hoursInMinutes("hours", minutesOfYear);
    if (int{count.has_value()} + int{inMinutes.has_value()} + int{inHours.has_value()} != 1)
        figures.complain(
            "count", Phrase::tr("exactly one of \"count\", \"hours\" and \"minutes\" is wanted"));
    allowance.counted = count.has_value();
    allowance.limit = count ? *count : inMinutes ? *inMinutes : inHours.value_or(0);
    if (const auto start = figures.choice(
            "weekStart",
            {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"})) {
        allowance.weekStart = static_cast<unsigned>(*start);
        if (allowance.period != Period::Week)
            figures.complain("weekStart",
                             Phrase::tr("\"weekStart\" goes with \"per\": \"week\" only"));
    }
    allowance.within = figures.weekTimes("within").value_or(WeekHours());
    return std::make_unique<QuotaRule>(std::move(allowance));
}

} // namespace bayboard
