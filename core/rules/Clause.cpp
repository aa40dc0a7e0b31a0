#include "core/rules/Clause.h"

#include <algorithm>

namespace bayboard {

namespace {

Severity heaviest(const Findings &found)
{
    Severity weight = Severity::Warn;
    for (const Violation &violation : found.violations())
        weight = std::max(weight, violation.severity);
    return weight;
}

/// Whether it hangs on who somebody is that they are excepted.
bool exceptsPeople(const std::vector<Clause> &unless)
{
    bool excepts = false;
    for (const Clause &clause : unless)
        clause.walkAsked([&](const Clause &part) {
            excepts = excepts || !part.scope.tiers.empty() || !part.scope.entitlements.empty();
        });
    return excepts;
}

} // namespace

bool Clause::isInForce(const Question &question) const
{
    return !off && (!from || *from <= question.date()) && (!until || question.date() <= *until);
}

bool Clause::applies(const Question &question, Findings &found) const
{
    if (!isInForce(question))
        return false;
    if (question.customerPending && (scope.needsCustomer() || exceptsPeople(unless))) {
        found.wait();
        return false;
    }
    // Nobody is named yet: it may turn out to be somebody who is excepted.
    if (question.proposal.customerOpen && exceptsPeople(unless))
        return false;
    return scope.matches(question)
        && std::none_of(unless.begin(), unless.end(), [&](const Clause &clause) {
               return clause.holds(question);
           });
}

bool Clause::holds(const Question &question) const
{
    Findings ignored;
    if (!applies(question, ignored))
        return false;
    const auto partHolds = [&](const Clause &part) {
        return part.holds(question);
    };
    switch (kind) {
    case Kind::Condition:
        return true;
    case Kind::All:
        return std::all_of(parts.begin(), parts.end(), partHolds);
    case Kind::Any:
        return std::any_of(parts.begin(), parts.end(), partHolds);
    case Kind::Rule:
        break;
    }
    ignored.speakFor(id, severity);
    rule->judge(question, scope, ignored);
    return ignored.violations().empty() && !ignored.isChecking();
}

Clause::Outcome Clause::judge(const Question &question, bool policyToo, Findings &found) const
{
    if (kind == Kind::Rule
        && ((question.changes & rule->askedOn()) == 0 || (rule->isPolicy() && !policyToo)))
        return Outcome::NotAsked;
    if (kind == Kind::Condition || !applies(question, found))
        return Outcome::NotAsked;
    if (kind == Kind::Any)
        return judgeAny(question, policyToo, found);
    const std::size_t before = found.violations().size();
    if (kind == Kind::Rule) {
        found.speakFor(id, severity);
        rule->judge(question, scope, found);
        return found.violations().size() == before ? Outcome::Passed : Outcome::Objected;
    }
    Outcome outcome = Outcome::NotAsked;
    for (const Clause &part : parts)
        outcome = std::max(outcome, part.judge(question, policyToo, found));
    return outcome;
}

Clause::Outcome Clause::judgeAny(const Question &question, bool policyToo, Findings &found) const
{
    std::optional<Findings> mildestSoFar;
    for (const Clause &part : parts) {
        Findings own;
        const Outcome outcome = part.judge(question, policyToo, own);
        if (own.isChecking()) {
            found.wait(); // this part may turn out to pass
            return Outcome::NotAsked;
        }
        if (outcome == Outcome::Passed)
            return Outcome::Passed;
        if (outcome == Outcome::Objected
            && (!mildestSoFar || heaviest(own) < heaviest(*mildestSoFar)))
            mildestSoFar = std::move(own);
    }
    if (!mildestSoFar)
        return Outcome::NotAsked;
    found.add(std::move(*mildestSoFar));
    return Outcome::Objected;
}

Terms Clause::terms(const Question &question) const
{
    Findings ignored;
    Terms terms;
    if (!applies(question, ignored))
        return terms;
    if (kind == Kind::Rule) {
        rule->addTerms(id, severity, terms);
        return terms;
    }
    for (const Clause &part : parts) {
        const Terms more = part.terms(question);
        terms = kind == Kind::Any ? mildest(terms, more) : strictest(terms, more);
    }
    return terms;
}

} // namespace bayboard
