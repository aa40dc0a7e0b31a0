#include "core/rules/Rule.h"

namespace bayboard {

namespace {

/// BAY_NOT_BOOKABLE: the bay or its location is switched off (may be overridden), or is gone or
/// belongs to another location (never). No figures.
class BayRule final : public Rule
{
public:
    Changes askedOn() const override { return change::created | change::bays | change::location; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        const Location *location = question.location;
        const bool locationGone = location == nullptr || location->withdrawn;
        for (const BayId id : question.slot().bays) {
            const Bay *bay = question.club.bay(id);
            const bool gone
                = locationGone || bay == nullptr || bay->withdrawn || bay->location != location->id;
            if (!gone && bay->active && location->active)
                continue;
            Violation &violation = found.object(RuleCode::BayNotBookable);
            violation.bay = id;
            if (gone)
                violation.severity = Severity::Refuse;
        }
    }
};

} // namespace

std::unique_ptr<Rule> makeBayRule()
{
    return std::make_unique<BayRule>();
}

} // namespace bayboard
