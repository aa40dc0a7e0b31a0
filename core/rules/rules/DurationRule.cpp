#include "core/rules/Figures.h"
#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t longestBooking = 60 * 24 * 31;

struct Lengths
{
    std::int64_t minimum = 0; ///< minutes; 0: none
    std::int64_t step = 0; ///< 0: any
    std::int64_t maximum = 0; ///< 0: none
    bool withinOneDay = false;

    bool operator==(const Lengths &) const = default;

    /// The longest allowed length up to `wanted`, or the minimum.
    [[nodiscard]] std::int64_t nearest(std::int64_t wanted) const
    {
        std::int64_t length = maximum > 0 ? std::min(wanted, maximum) : wanted;
        if (step > 0)
            length -= std::max<std::int64_t>(length - minimum, 0) % step;
        return std::max({length, minimum, std::max<std::int64_t>(step, 1)});
    }
};

/// INVALID_DURATION. Lengths are real minutes through any change of the clock. Figures: actual,
/// limit; word: "minimum", "maximum", "step" or "midnight".
class DurationRule final : public Rule
{
public:
    explicit DurationRule(Lengths lengths) : m_lengths(lengths) { }

    Changes askedOn() const override
    {
        return change::created | change::length | change::location
            | (m_lengths.withinOneDay ? change::start : 0);
    }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if ((question.changes & (change::created | change::length | change::location)) != 0)
            judgeLength(question.span().length(), found);
        if (m_lengths.withinOneDay)
            judgeDay(question, found);
    }

private:
    void judgeLength(seconds length, Findings &found) const
    {
        const auto object = [&](const char *word, std::int64_t limit) {
            const std::int64_t actual = std::chrono::floor<minutes>(length).count();
            Violation &violation = found.object(RuleCode::InvalidDuration);
            violation.word = word;
            violation.figures
                = {{"actual", actual}, {"limit", limit}, {hint::length, m_lengths.nearest(actual)}};
        };
        const seconds step = minutes(m_lengths.step);
        if (length < minutes(m_lengths.minimum))
            object("minimum", m_lengths.minimum);
        else if (m_lengths.maximum > 0 && length > minutes(m_lengths.maximum))
            object("maximum", m_lengths.maximum);
        else if (m_lengths.step > 0 && (length - minutes(m_lengths.minimum)) % step != seconds(0))
            object("step", m_lengths.step);
    }

    static void judgeDay(const Question &question, Findings &found)
    {
        const Instant midnight = startOfNextDay(question.date(), question.zone);
        if (question.span().end() <= midnight)
            return;
        Violation &violation = found.object(RuleCode::InvalidDuration);
        violation.word = "midnight";
        violation.figures = {{"until", toUnix(midnight)},
                             {hint::next, toUnix(midnight)},
                             {hint::last, toUnix(midnight - question.span().length())}};
    }

    Lengths m_lengths;
};

} // namespace

std::unique_ptr<Rule> readDurationRule(Figures &figures)
{
    Lengths lengths;
    lengths.minimum = figures.number("minimum", 1, longestBooking).value_or(0);
    lengths.step = figures.number("step", 1, longestBooking).value_or(0);
    lengths.maximum = figures.number("maximum", 1, longestBooking).value_or(0);
    lengths.withinOneDay = figures.flag("withinOneDay", false);
    if (lengths.maximum > 0 && lengths.maximum < lengths.minimum)
        figures.complain("maximum", Phrase::tr("\"maximum\" is less than \"minimum\""));
    if (lengths.maximum > 0 && lengths.step > lengths.maximum)
        figures.complain("step", Phrase::tr("\"step\" is more than \"maximum\""));
    if (lengths == Lengths{})
        figures.complain("rule",
                         Phrase::tr("a duration needs \"minimum\", \"step\" or \"maximum\""));
    return std::make_unique<DurationRule>(lengths);
}

} // namespace bayboard
