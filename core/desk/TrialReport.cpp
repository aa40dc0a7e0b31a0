#include "core/desk/TrialReport.h"

#include <algorithm>

namespace bayboard {

namespace {

/// How much a rule is in the way: not at all, a warning, an override.
int weight(const Violation *violation)
{
    if (violation == nullptr)
        return 0;
    return violation->severity == Severity::Warn ? 1 : 2;
}

/// One of each rule and code, the heaviest: verdicts have it first.
std::vector<const Violation *> spoken(const Verdict &verdict)
{
    std::vector<const Violation *> found;
    for (const Violation &violation : verdict.violations)
        if (std::none_of(found.begin(), found.end(), [&](const Violation *other) {
                return other->rule == violation.rule && other->code == violation.code;
            }))
            found.push_back(&violation);
    return found;
}

/// Takes the first that fits out of the list; null where none does.
template <typename Fits>
const Violation *takeFirst(std::vector<const Violation *> &from, const Fits &fits)
{
    const auto found = std::find_if(from.begin(), from.end(), fits);
    if (found == from.end())
        return nullptr;
    const Violation *taken = *found;
    from.erase(found);
    return taken;
}

void compare(const Violation *before, const Violation *after, std::vector<TrialDifference> &found)
{
    const int was = weight(before);
    const int would = weight(after);
    if (would > was)
        found.push_back({would == 2 ? TrialChange::Refused : TrialChange::Warned, *after});
    else if (would < was)
        found.push_back({was == 2 ? TrialChange::Allowed : TrialChange::Silent,
                         after != nullptr ? *after : *before});
}

} // namespace

const char *wordFor(TrialChange change)
{
    switch (change) {
    case TrialChange::Refused:
        return "refused";
    case TrialChange::Warned:
        return "warned";
    case TrialChange::Allowed:
        return "allowed";
    case TrialChange::Silent:
        break;
    }
    return "silent";
}

std::vector<TrialDifference> differences(const Verdict &inForce, const Verdict &candidate)
{
    std::vector<TrialDifference> found;
    std::vector<const Violation *> before = spoken(inForce);
    std::vector<const Violation *> unpaired;
    for (const Violation *after : spoken(candidate)) {
        const Violation *same = takeFirst(before, [&](const Violation *other) {
            return other->rule == after->rule && other->code == after->code;
        });
        if (same != nullptr)
            compare(same, after, found);
        else
            unpaired.push_back(after);
    }
    for (const Violation *after : unpaired) {
        const Violation *renamed
            = takeFirst(before, [&](const Violation *other) { return other->code == after->code; });
        compare(renamed, after, found);
    }
    for (const Violation *gone : before)
        compare(gone, nullptr, found);
    std::stable_sort(
        found.begin(), found.end(), [](const TrialDifference &a, const TrialDifference &b) {
            return a.change < b.change;
        });
    return found;
}

} // namespace bayboard
