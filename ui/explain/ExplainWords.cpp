#include "ui/explain/ExplainWords.h"

#include "core/text/Words.h"
#include "ui/club/RuleSentences.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard::explainwords {

namespace {

struct ExplainWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplainWords)
};

QString roleNames(const std::vector<std::string> &keys, const Club &club)
{
    QStringList names;
    for (const std::string &key : keys) {
        names += text::role(club, key);
    }
    return names.join(QStringLiteral(", "));
}

/// What holds always is set somewhere, too, if not in the book.
QString standingText(const std::string &rule)
{
    if (rule == "blocks") {
        return ExplainWords::tr("Holds always: blocked time is not for sale");
    }
    if (rule == "bay-active") {
        return ExplainWords::tr("Set at the bay: it is not to be booked");
    }
    if (rule == "closed-dates") {
        return ExplainWords::tr("Set at the location: its closed dates");
    }
    if (rule == "location-season") {
        return ExplainWords::tr("Set at the location: its season");
    }
    if (rule == "location-hours") {
        return ExplainWords::tr("Set at the location: its opening hours");
    }
    return ExplainWords::tr("Holds always: no bay is booked twice");
}

QString memberOf(const JsonNode &entry, const char *key)
{
    const JsonNode *member = entry.find(key);
    return member == nullptr ? QString() : text::fromUtf8(member->text);
}

/// What the book says of the rule and of what it is a part of: figures, for whom, notes.
QString bookText(const RuleOrigin &origin, const Club &club)
{
    QStringList parts;
    for (const JsonNode *entry : origin.entries) {
        if (entry == origin.entries.back()) {
            parts += rulewords::sentence(*entry, club);
        }
        parts += rulewords::frame(*entry, club);
        parts += memberOf(*entry, "note");
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString sourceText(const ExplainedRule &rule, const Club &club)
{
    switch (rule.origin.kind) {
    case RuleOrigin::Kind::Always:
        return standingText(rule.violation.rule);
    case RuleOrigin::Kind::Kept:
        return ExplainWords::tr(
            "Agreed when the booking was made, whatever the rule book says now");
    case RuleOrigin::Kind::Book:
        break;
    }
    if (rule.origin.entries.empty()) {
        return ExplainWords::tr("Rule “%1”").arg(text::fromUtf8(rule.violation.rule));
    }
    const QString place
        = ExplainWords::tr("Rule “%1”, line %2 of the rule book")
              .arg(text::fromUtf8(rule.violation.rule), QString::number(rule.origin.line()));
    const QString written = bookText(rule.origin, club);
    return written.isEmpty() ? place : ExplainWords::tr("%1: %2").arg(place, written);
}

QString overrideText(const ExplainedRule &rule, const Proposal &proposal, const Desk &desk)
{
    if (rule.violation.severity == Severity::Warn) {
        return ExplainWords::tr("Only said: it is in nobody's way");
    }
    if (rule.roles.empty()) {
        return ExplainWords::tr("Nobody may set it aside");
    }
    const QString names = roleNames(rule.roles, desk.club());
    if (rule.violation.severity == Severity::Refuse) {
        return ExplainWords::tr("May book over it: %1").arg(names);
    }
    return desk.may(Permission::RuleOverride, proposal.after.location)
        ? ExplainWords::tr("You may set it aside with a reason (%1)").arg(names)
        : ExplainWords::tr("May set it aside with a reason: %1").arg(names);
}

} // namespace

QString question(const Proposal &proposal, const Desk &desk)
{
    const Slot &slot = proposal.after.slot;
    return QStringLiteral("%1 · %2 · %3")
        .arg(text::bayNames(desk.club(), slot.bays),
             timetext::when(slot.span, desk.club().zone(proposal.after.location)),
             timetext::length(slot.span.length()));
}

QString answer(const Explanation &explanation, const Proposal &proposal, const Desk &desk)
{
    if (explanation.access) {
        return ExplainWords::tr("You may not do this");
    }
    if (explanation.checking) {
        return ExplainWords::tr("Some of it is still being read …");
    }
    if (explanation.passes()) {
        return proposal.customerOpen ? ExplainWords::tr("Nothing keeps anybody from booking this")
                                     : ExplainWords::tr("Nothing is in the way");
    }
    const auto refuses = [](const ExplainedRule &rule) {
        return rule.violation.severity == Severity::Refuse;
    };
    const auto &rules = explanation.rules;
    if (std::any_of(rules.begin(), rules.end(), [&](const ExplainedRule &rule) {
            return refuses(rule) && rule.roles.empty();
        })) {
        return proposal.customerOpen ? ExplainWords::tr("Nobody can book this now")
                                     : ExplainWords::tr("This cannot be");
    }
    if (std::any_of(rules.begin(), rules.end(), refuses)) {
        return ExplainWords::tr("This needs somebody who may book over blocks");
    }
    return desk.may(Permission::RuleOverride, proposal.after.location)
        ? ExplainWords::tr("This needs a reason")
        : ExplainWords::tr("This needs somebody who may set rules aside");
}

QStringList lines(const ExplainedRule &rule, const Proposal &proposal, const Desk &desk)
{
    const Booking &after = proposal.after;
    return {words::violation(rule.violation, desk, after.location, &after.slot),
            sourceText(rule, desk.club()),
            overrideText(rule, proposal, desk)};
}

QStringList accessLines(const Explanation &explanation, const Desk &desk)
{
    QStringList lines{words::error(*explanation.access)};
    if (!explanation.accessRoles.empty()) {
        lines += ExplainWords::tr("Roles that may: %1")
                     .arg(roleNames(explanation.accessRoles, desk.club()));
    }
    return lines;
}

} // namespace bayboard::explainwords
