#include "core/rules/Figures.h"
#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

namespace bayboard {

namespace {

/// INVALID_START: only whole slots of the week are for sale; several that follow each other may be
/// taken at once. Figures: next, last (starts of slots), minutes (a length that ends with a slot);
/// word: "slot" (starts beside one) or "slot-end".
class FixedSlotsRule final : public Rule
{
public:
    explicit FixedSlotsRule(WeekHours slots) : m_slots(std::move(slots)) { }

    Changes askedOn() const override
    {
        return change::created | change::start | change::length | change::location;
    }

    bool setsStarts() const override { return true; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        const Around around = look(question);
        const Span &span = question.span();
        if (around.startsHere && around.endsHere)
            return;
        Violation &violation = found.object(RuleCode::InvalidStart);
        violation.word = around.startsHere ? "slot-end" : "slot";
        if (around.startsHere && around.shortest)
            violation.figures.emplace_back(
                hint::length, std::chrono::floor<minutes>(*around.shortest - span.start()).count());
        if (around.next)
            violation.figures.emplace_back(hint::next, toUnix(*around.next));
        if (around.last)
            violation.figures.emplace_back(hint::last, toUnix(*around.last));
    }

private:
    struct Around
    {
        bool startsHere = false;
        bool endsHere = false;
        std::optional<Instant> shortest; ///< first end of a slot after the start
        std::optional<Instant> next; ///< first start of a slot after the start
        std::optional<Instant> last; ///< last one before it
    };

    [[nodiscard]] Around look(const Question &question) const
    {
        Around around;
        const Span &wanted = question.span();
        const LocalDate today = question.date();
        const LocalDate end = question.zone.dateAt(wanted.end());
        for (LocalDate date = today - days(8); date <= std::max(end, today + days(8));
             date += days(1))
            for (const WeekHours::Range &range : m_slots.on(std::chrono::weekday(date))) {
                const Instant opens = question.zone.toInstant(LocalTime(date) + range.opens);
                const Instant closes = question.zone.toInstant(LocalTime(date) + range.closes);
                around.startsHere = around.startsHere || opens == wanted.start();
                around.endsHere = around.endsHere || closes == wanted.end();
                if (closes > wanted.start() && (!around.shortest || closes < *around.shortest))
                    around.shortest = closes;
                if (opens > wanted.start() && (!around.next || opens < *around.next))
                    around.next = opens;
                if (opens < wanted.start() && (!around.last || opens > *around.last))
                    around.last = opens;
            }
        return around;
    }

    WeekHours m_slots;
};

} // namespace

std::unique_ptr<Rule> readFixedSlotsRule(Figures &figures)
{
    auto slots = figures.weekTimes("slots");
    if (!slots)
        figures.complain("slots", Phrase::tr("\"slots\" is missing"));
    return std::make_unique<FixedSlotsRule>(slots.value_or(WeekHours()));
}

} // namespace bayboard
