#include "core/rules/Figures.h"
#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

namespace bayboard {

namespace {

constexpr std::int64_t longestNotice = 60 * 24 * 366;

/// MINIMUM_NOTICE: so long before the start a booking must be made, or changed; with a notice for
/// changes the old start counts as well as the new one. Exactly the notice is enough. Figures:
/// limit, actual (minutes, negative in the past), at (the earliest start); word "change" when the
/// old start is too near.
class MinimumNoticeRule final : public Rule
{
public:
    MinimumNoticeRule(std::int64_t forNew, std::optional<std::int64_t> forChanges, bool replaceable)
        : m_new(forNew)
        , m_changes(forChanges)
        , m_replaceable(replaceable)
    { }

    Changes askedOn() const override { return change::created | change::start | change::location; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        std::int64_t limit = m_new;
        if (m_replaceable && question.location != nullptr)
            limit = question.location->minimumNotice.value_or(limit);
        if (question.isChange() && m_changes) {
            limit = *m_changes;
            const Instant old = question.proposal.before->slot.span.start();
            if (old - question.now < minutes(limit)) {
                object(question, limit, old, found).word = "change";
                return;
            }
        }
        const Instant start = question.span().start();
        if (start - question.now < minutes(limit))
            object(question, limit, start, found)
                .figures.emplace_back(hint::next, toUnix(question.now + minutes(limit)));
    }

private:
    static Violation &
    object(const Question &question, std::int64_t limit, Instant start, Findings &found)
    {
        const StartGrid board{minutes(std::max<std::int64_t>(question.club.settings().step, 1)),
                              minutes(0)};
        const Instant earliest = board.roundUp(question.now + minutes(limit), question.zone);
        Violation &violation = found.object(RuleCode::MinimumNotice);
        violation.figures = {{"limit", limit},
                             {"actual", std::chrono::floor<minutes>(start - question.now).count()},
                             {"at", toUnix(earliest)}};
        return violation;
    }

    std::int64_t m_new;
    std::optional<std::int64_t> m_changes;
    bool m_replaceable;
};

} // namespace

std::unique_ptr<Rule> readMinimumNoticeRule(Figures &figures)
{
    const std::int64_t forNew = figures.needNumber("minutes", 0, longestNotice);
    const auto forChanges = figures.number("changeMinutes", 0, longestNotice);
    return std::make_unique<MinimumNoticeRule>(
        forNew, forChanges, figures.flag("replaceable", true));
}

} // namespace bayboard
