#include "core/rules/Figures.h"
#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t mostDays = 3660;
constexpr int mostClosedDays = 400; ///< in a row; then counting open days gives up

struct Window
{
    std::optional<days> ahead;
    bool strict = false; ///< to the hour; else to the end of the local day
    seconds opensAt{0}; ///< time of day at which one more day is opened
    bool openDaysOnly = false; ///< closed days are not counted
    bool replaceable = true;
    std::optional<LocalDate> firstDay;
    std::optional<LocalDate> lastDay;
};

bool isOpenDay(LocalDate date, const Location &location)
{
    const auto isThisDate = [&](const std::string &closed) {
        return parseDate(std::string_view(closed).substr(0, 10)) == date;
    };
    return (location.hours.isAlwaysOpen() || !location.hours.on(std::chrono::weekday(date)).empty())
        && std::none_of(location.closedDates.begin(), location.closedDates.end(), isThisDate);
}

/// ADVANCE_LIMIT: how far ahead bookings may be made, counted in days of the local calendar, or
/// between which dates. Figures: limit (days), opens (when this start may be booked), until (the
/// latest start now); word: "days" or "dates" (then at, until: first and last day).
class AdvanceLimitRule final : public Rule
{
public:
    explicit AdvanceLimitRule(Window window) : m_window(window) { }

    Changes askedOn() const override { return change::created | change::start | change::location; }

    std::optional<days> advance() const override { return m_window.ahead; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        judgeDates(question, found);
        if (!m_window.ahead)
            return;
        const days ahead = limitFor(question);
        const Zone &zone = question.zone;
        const LocalTime opening = m_window.strict
            ? question.wallStart - ahead
            : LocalTime(question.date() - ahead) + m_window.opensAt;
        const Instant opens = m_window.openDaysOnly ? Instant::min() : zone.toInstant(opening);
        const Instant latest = latestStart(question, ahead);
        if (m_window.openDaysOnly ? question.span().start() <= latest : opens <= question.now)
            return;
        Violation &violation = found.object(RuleCode::AdvanceLimit);
        violation.word = "days";
        violation.figures
            = {{"limit", ahead.count()}, {"until", toUnix(latest)}, {hint::last, toUnix(latest)}};
        if (!m_window.openDaysOnly)
            violation.figures.emplace_back("opens", toUnix(opens));
    }

private:
    void judgeDates(const Question &question, Findings &found) const
    {
        const LocalDate date = question.date();
        const bool early = m_window.firstDay && date < *m_window.firstDay;
        const bool late = m_window.lastDay && *m_window.lastDay < date;
        if (!early && !late)
            return;
        Violation &violation = found.object(RuleCode::AdvanceLimit);
        violation.word = "dates";
        if (m_window.firstDay) {
            const std::int64_t first = toUnix(question.zone.startOfDay(*m_window.firstDay));
            violation.figures.emplace_back("at", first);
            if (early)
                violation.figures.emplace_back(hint::next, first);
        }
        if (m_window.lastDay) {
            violation.figures.emplace_back("until",
                                           toUnix(question.zone.startOfDay(*m_window.lastDay)));
            if (late)
                violation.figures.emplace_back(
                    hint::last,
                    toUnix(startOfNextDay(*m_window.lastDay, question.zone) - seconds(1)));
        }
    }

    /// A location's own figure comes first, then a tier's, then the rule book's.
    [[nodiscard]] days limitFor(const Question &question) const
    {
        if (!m_window.replaceable)
            return *m_window.ahead;
        if (question.location != nullptr && question.location->advanceLimit)
            return days(*question.location->advanceLimit);
        if (question.tier.empty()) { // nobody is named yet: as far as anybody may
            days most = *m_window.ahead;
            for (const Tier &tier : question.club.tiers())
                most = std::max(most, days(tier.advanceLimit));
            return most;
        }
        const Tier *tier = question.club.tier(question.tier);
        return tier != nullptr && tier->advanceLimit > 0 ? days(tier->advanceLimit)
                                                         : *m_window.ahead;
    }

    [[nodiscard]] Instant latestStart(const Question &question, days ahead) const
    {
        const LocalTime wall = question.zone.toLocal(question.now);
        if (m_window.strict)
            return question.zone.toInstant(wall + ahead);
        LocalDate date = dateOf(wall);
        if (m_window.openDaysOnly && question.location != nullptr) {
            std::int64_t left = ahead.count();
            for (int closed = 0; left > 0 && closed < mostClosedDays;) {
                date += days(1);
                if (isOpenDay(date, *question.location))
                    --left;
                else
                    ++closed;
            }
        } else {
            date += wall - LocalTime(date) >= m_window.opensAt ? ahead : ahead - days(1);
        }
        return startOfNextDay(date, question.zone) - seconds(1);
    }

    Window m_window;
};

} // namespace

std::unique_ptr<Rule> readAdvanceLimitRule(Figures &figures)
{
    Window window;
    if (const auto ahead = figures.number("days", 0, mostDays))
        window.ahead = days(*ahead);
    window.strict = figures.choice("mode", {"lenient", "strict"}).value_or(0) == 1;
    window.openDaysOnly = figures.choice("count", {"days", "openDays"}).value_or(0) == 1;
    if (const auto written = figures.text("opensAt")) {
        const auto time = parseTimeOfDay(*written);
        if (!time || *time >= hours(24))
            figures.complain("opensAt", Phrase::tr("\"%1\" is no time like \"09:00\"", *written));
        window.opensAt = time.value_or(seconds(0));
    }
    window.replaceable = figures.flag("replaceable", true);
    window.firstDay = figures.date("firstDay");
    window.lastDay = figures.date("lastDay");
    if (!window.ahead && !window.firstDay && !window.lastDay)
        figures.complain(
            "days", Phrase::tr("an advance limit needs \"days\", \"firstDay\" or \"lastDay\""));
    if (window.firstDay && window.lastDay && *window.lastDay < *window.firstDay)
        figures.complain("lastDay", Phrase::tr("\"lastDay\" lies before \"firstDay\""));
    if (window.strict && (window.openDaysOnly || window.opensAt != seconds(0)))
        figures.complain("mode",
                         Phrase::tr("\"strict\" goes with neither \"opensAt\" nor \"openDays\""));
    if (window.openDaysOnly && window.opensAt != seconds(0))
        figures.complain("opensAt", Phrase::tr("\"opensAt\" does not go with \"openDays\""));
    return std::make_unique<AdvanceLimitRule>(window);
}

} // namespace bayboard
