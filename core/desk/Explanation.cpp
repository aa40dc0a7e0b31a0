#include "core/desk/Explanation.h"

#include "core/access/BlockAccess.h"

#include <algorithm>

namespace bayboard {

namespace {

std::vector<std::string> rolesGranting(const Club &club, Permission permission)
{
    std::vector<std::string> keys;
    for (const Role &role : club.roles())
        if (!role.withdrawn && roleGrants(club, role.key, permission))
            keys.push_back(role.key);
    return keys;
}

/// Who may set the objection aside; nobody: it cannot be, or need not.
std::vector<std::string> rolesFor(const Violation &violation, const Desk &desk)
{
    switch (violation.severity) {
    case Severity::Warn:
        return {};
    case Severity::NeedsOverride:
        return rolesGranting(desk.club(), Permission::RuleOverride);
    case Severity::Refuse:
        break;
    }
    // Not by the objection's word: who may not see what it is may ask who books over it.
    const BlockView *block = violation.code == RuleCode::BlackoutPeriod
        ? desk.block(BlockId{violation.holder.id})
        : nullptr;
    const BlockKind *kind = block == nullptr ? nullptr : desk.club().blockKind(block->block.kind);
    return kind != nullptr ? rolesBookingOver(desk.club(), *kind) : std::vector<std::string>();
}

/// Of the verb that is missing; nobody for what no verb allows.
std::vector<std::string> rolesFor(const Error &access, const Club &club)
{
    if (access.code != ErrorCode::NotPermitted || access.arguments.empty())
        return {};
    const auto permission = permissionFor(access.arguments.front().plain());
    return permission ? rolesGranting(club, *permission) : std::vector<std::string>();
}

} // namespace

bool Explanation::passes() const
{
    return !access && !checking
        && std::all_of(rules.begin(), rules.end(), [](const ExplainedRule &rule) {
               return rule.violation.severity == Severity::Warn;
           });
}

Explanation explain(const Desk &desk, const Proposal &proposal, std::size_t mostFits)
{
    Explanation explanation;
    explanation.access = desk.accessError(proposal);
    if (explanation.access) {
        explanation.accessRoles = rolesFor(*explanation.access, desk.club());
        return explanation;
    }
    const Verdict verdict = desk.check(proposal);
    explanation.checking = verdict.checking;
    for (const Violation &violation : verdict.violations) {
        explanation.rules.push_back(
            {violation, desk.ruleBook().originOf(violation, proposal), rolesFor(violation, desk)});
    }
    if (!verdict.passes() && !verdict.checking)
        explanation.fits = desk.waysOut(proposal, mostFits);
    return explanation;
}

} // namespace bayboard
