#include "core/rules/RuleOrigin.h"

#include "core/rules/Registry.h"
#include "core/rules/Terms.h"

namespace bayboard {

namespace {

/// Whether the entry, or a part of it, has the id; then `way` leads there.
bool leadsTo(const JsonNode &entry, const std::string &id, std::vector<const JsonNode *> &way)
{
    way.push_back(&entry);
    const JsonNode *own = entry.find("id");
    if (own != nullptr && own->text == id)
        return true;
    for (const char *parts : {"all", "any"})
        if (const JsonNode *list = entry.find(parts))
            for (const JsonNode &part : list->items)
                if (leadsTo(part, id, way))
                    return true;
    way.pop_back();
    return false;
}

bool isOfKeptTerms(const Violation &violation, const Proposal &proposal)
{
    if (!proposal.before)
        return false;
    const auto kept = termsFromJson(proposal.before->policy);
    if (!kept)
        return false;
    const bool cancels = violation.code == RuleCode::CancellationWindow && kept->cancellation
        && kept->cancellation->rule == violation.rule;
    return cancels
        || (violation.code == RuleCode::RescheduleLimit && kept->reschedule
            && kept->reschedule->rule == violation.rule);
}

} // namespace

const char *wordFor(RuleOrigin::Kind kind)
{
    switch (kind) {
    case RuleOrigin::Kind::Always:
        return "always";
    case RuleOrigin::Kind::Book:
        return "book";
    case RuleOrigin::Kind::Kept:
        return "kept";
    }
    return "";
}

RuleOrigin originOf(const Violation &violation, const Proposal &proposal, const JsonNode &book)
{
    RuleOrigin origin;
    if (isStandingRule(violation.rule))
        return origin;
    if (isOfKeptTerms(violation, proposal)) {
        origin.kind = RuleOrigin::Kind::Kept;
        return origin;
    }
    origin.kind = RuleOrigin::Kind::Book;
    if (const JsonNode *rules = book.find("rules"))
        for (const JsonNode &rule : rules->items)
            if (leadsTo(rule, violation.rule, origin.entries))
                break;
    return origin;
}

} // namespace bayboard
