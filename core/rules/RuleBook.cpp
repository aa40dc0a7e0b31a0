#include "core/rules/RuleBook.h"

#include "core/rules/BookReader.h"
#include "core/rules/EmbeddedTexts.h"
#include "core/rules/Registry.h"
#include "core/rules/WaysOut.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What memory must hold where no rule says how far ahead one may book.
constexpr days unlimitedAdvance(366);

tl::unexpected<Error> invalid(const Complaint &complaint)
{
    return fail(ErrorCode::InvalidRuleBook, std::to_string(complaint.line), complaint.reason);
}

void judgeStanding(const Question &question, Findings &found)
{
    static const Scope everything;
    for (const StandingRule &standing : standingRules()) {
        if ((question.changes & standing.rule->askedOn()) == 0)
            continue;
        found.speakFor(standing.id, standing.severity);
        standing.rule->judge(question, everything, found);
    }
}

/// The terms that the booking has brought along, when this change touches any.
std::optional<Terms> termsKept(const Question &question)
{
    if ((question.changes & (change::cancelled | change::rescheduled)) == 0 || !question.isChange())
        return std::nullopt;
    return termsFromJson(question.proposal.before->policy);
}

void judgeTerms(const Terms &terms, const Question &question, Findings &found)
{
    if (terms.cancellation && (question.changes & change::cancelled) != 0) {
        found.speakFor(terms.cancellation->rule, terms.cancellation->severity);
        judgeCancellation(*terms.cancellation, question, found);
    }
    if (terms.reschedule && (question.changes & change::rescheduled) != 0) {
        found.speakFor(terms.reschedule->rule, terms.reschedule->severity);
        judgeReschedule(*terms.reschedule, question, found);
    }
}

/// Heaviest first; stable, and for the few that there are quicker than a sort with a buffer.
void sortByWeight(std::vector<Violation> &violations)
{
    for (std::size_t i = 1; i < violations.size(); ++i)
        for (std::size_t j = i; j > 0 && violations[j - 1].severity < violations[j].severity; --j)
            std::swap(violations[j - 1], violations[j]);
}

} // namespace

struct RuleBook::Content
{
    JsonNode written; ///< as it was read
    std::vector<Clause> clauses;
    std::size_t ruleCount = 0;
    days longestAdvance{0};
    bool setsStarts = false;
};

RuleBook::RuleBook() = default;
RuleBook::~RuleBook() = default;

Result<std::shared_ptr<const RuleBook>> RuleBook::parse(std::string_view json)
{
    auto book = parseStored(json);
    if (!book)
        return book;
    // The published schema has the last word, so that the two can never drift apart unnoticed.
    if (const auto checked = checkSchema(json, schemaText()); !checked)
        return invalid(checked.error());
    return book;
}

Result<std::shared_ptr<const RuleBook>> RuleBook::parseStored(std::string_view json)
{
    auto root = readJson(json);
    if (!root)
        return invalid(root.error());
    auto clauses = readRuleBook(*root);
    if (!clauses)
        return invalid(clauses.error());
    auto content = std::make_unique<Content>();
    content->clauses = std::move(*clauses);
    content->written = std::move(*root);
    for (const Clause &clause : content->clauses)
        clause.walk([&](const Clause &part) { content->ruleCount += part.rule ? 1U : 0U; });
    for (const Clause &clause : content->clauses)
        clause.walkAsked([&](const Clause &part) {
            if (!part.rule)
                return;
            content->longestAdvance
                = std::max(content->longestAdvance, part.rule->advance().value_or(days(0)));
            content->setsStarts = content->setsStarts || part.rule->setsStarts();
        });
    if (content->longestAdvance == days(0))
        content->longestAdvance = unlimitedAdvance;
    std::shared_ptr<RuleBook> book(new RuleBook);
    book->m_content = std::move(content);
    return std::shared_ptr<const RuleBook>(std::move(book));
}

std::string_view RuleBook::defaultText()
{
    return embedded::defaultRuleBook;
}

std::string_view RuleBook::schemaText()
{
    return embedded::ruleBookSchema;
}

Verdict RuleBook::judge(const Proposal &proposal, const Facts &facts) const
{
    Verdict verdict;
    const Question question(proposal, facts);
    if (question.changes == 0)
        return verdict;
    Findings found;
    judgeStanding(question, found);
    const auto kept = termsKept(question);
    if (kept)
        judgeTerms(*kept, question, found);
    for (const Clause &clause : m_content->clauses)
        clause.judge(question, !kept, found);
    verdict.checking = found.isChecking();
    verdict.violations = found.takeViolations();
    sortByWeight(verdict.violations);
    return verdict;
}

std::vector<Fix> RuleBook::waysOut(const Proposal &proposal,
                                   const Facts &facts,
                                   std::size_t limit,
                                   bool overriding) const
{
    return WaysOut(*this, proposal, facts, {m_content->setsStarts, overriding}).find(limit);
}

std::vector<Span> RuleBook::searched(const Proposal &proposal, const Facts &facts) const
{
    return WaysOut(*this, proposal, facts, {m_content->setsStarts, false}).reach();
}

std::string RuleBook::policyFor(const Proposal &proposal, const Facts &facts) const
{
    const Question question(proposal, facts);
    Terms terms;
    for (const Clause &clause : m_content->clauses)
        terms = strictest(terms, clause.terms(question));
    return toJson(terms);
}

RuleOrigin RuleBook::originOf(const Violation &violation, const Proposal &proposal) const
{
    return bayboard::originOf(violation, proposal, m_content->written);
}

days RuleBook::longestAdvance() const
{
    return m_content->longestAdvance;
}

std::size_t RuleBook::ruleCount() const
{
    return m_content->ruleCount;
}

Status RuleBook::fits(const Club &club) const
{
    std::optional<Complaint> complaint;
    const auto refuse = [&](std::size_t line, Phrase reason) {
        if (!complaint || line < complaint->line)
            complaint = Complaint{line, std::move(reason)};
    };
    const auto check = [&](const Clause &clause) {
        for (const Scope::Place &place : clause.scope.locations)
            if (std::none_of(club.locations().begin(),
                             club.locations().end(),
                             [&](const Location &l) { return isPlace(place, l); }))
                refuse(place.line,
                       Phrase::tr("the club has no location called \"%1\"", place.text));
        for (const Scope::Place &place : clause.scope.bays)
            if (std::none_of(club.bays().begin(), club.bays().end(), [&](const Bay &bay) {
                    return isPlace(place, bay, club);
                }))
                refuse(place.line, Phrase::tr("the club has no bay called \"%1\"", place.text));
        const auto noTier = [](const std::string &tier) {
            return Phrase::tr("the club has no tier called \"%1\"", tier);
        };
        for (std::size_t i = 0; i < clause.scope.tiers.size(); ++i)
            if (club.tier(clause.scope.tiers[i]) == nullptr)
                refuse(clause.scope.tierLines[i], noTier(clause.scope.tiers[i]));
        if (clause.rule)
            for (const std::string &tier : clause.rule->tiersNamed())
                if (club.tier(tier) == nullptr)
                    refuse(clause.line, noTier(tier));
    };
    for (const Clause &clause : m_content->clauses)
        clause.walk(check);
    if (complaint)
        return invalid(*complaint);
    return {};
}

} // namespace bayboard
