#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

namespace bayboard {

namespace {

/// CAPACITY: no more people than the bays together hold; a party of unknown size passes. Figures:
/// limit, actual.
class CapacityRule final : public Rule
{
public:
    explicit CapacityRule(std::optional<std::int64_t> perBay) : m_perBay(perBay) { }

    Changes askedOn() const override
    {
        return change::created | change::people | change::bays | change::location;
    }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        std::int64_t limit = 0;
        for (const BayId id : question.slot().bays) {
            const Bay *bay = question.club.bay(id);
            limit += m_perBay.value_or(bay != nullptr ? bay->capacity : 0);
        }
        if (question.booking().partySize > limit)
            found.object(RuleCode::Capacity).figures
                = {{"limit", limit}, {"actual", question.booking().partySize}};
    }

private:
    std::optional<std::int64_t> m_perBay;
};

} // namespace

std::unique_ptr<Rule> readCapacityRule(Figures &figures)
{
    return std::make_unique<CapacityRule>(figures.number("perBay", 1, 10000));
}

} // namespace bayboard
