#include "core/serving/RestProposal.h"

#include "core/exchange/ViolationJson.h"
#include "core/serving/RestRefusal.h"
#include "core/serving/RestRows.h"
#include "core/serving/WaysOutFacts.h"
#include "core/sync/BookingSet.h"
#include "core/text/WholeSentences.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::size_t mostFixes = 3;

/// The rules at one moment of the data.
struct Opinion
{
    std::unique_ptr<StoredFacts> facts;
    std::shared_ptr<const RuleBook> book;
    Verdict verdict;
};

Result<Opinion> opinionOn(RestCase &asked, const Proposal &proposal)
{
    Opinion opinion;
    auto book = asked.book();
    if (!book)
        return tl::unexpected(book.error());
    opinion.book = std::move(*book);
    auto facts = StoredFacts::load(
        asked.data(), asked.club(), {asked.actor(), {}, asked.now()}, proposal, std::nullopt);
    if (!facts)
        return tl::unexpected(facts.error());
    opinion.facts = std::move(*facts);
    opinion.verdict = opinion.book->judge(proposal, *opinion.facts);
    return opinion;
}

/// Never time of which nothing is known, nor the place where the booking is already.
Result<std::vector<Fix>>
fixesFor(RestCase &asked, const Opinion &opinion, const Proposal &proposal, bool overriding)
{
    const auto spans = opinion.book->searched(proposal, *opinion.facts);
    std::unique_ptr<WaysOutFacts> wide;
    if (!spans.empty()) {
        auto loaded
            = WaysOutFacts::load(*opinion.facts, asked.data(), proposal.after.location, spans);
        if (!loaded)
            return tl::unexpected(loaded.error());
        wide = std::move(*loaded);
    }
    const Facts &facts = wide ? static_cast<const Facts &>(*wide) : *opinion.facts;
    auto fixes = opinion.book->waysOut(proposal, facts, mostFixes + 1, overriding);
    std::erase_if(fixes, [&](const Fix &fix) {
        if (proposal.before && fix.slot == proposal.before->slot)
            return true;
        return std::any_of(fix.slot.bays.begin(), fix.slot.bays.end(), [&](BayId bay) {
            return !facts.schedule().isKnown(bay, fix.slot.span);
        });
    });
    if (fixes.size() > mostFixes)
        fixes.resize(mostFixes);
    return fixes;
}

/// A rule refused: its sentence, all other objections, and what would work.
RestAnswer ruleAnswer(RestCase &asked,
                      const Proposal &proposal,
                      const Judgement &said,
                      const std::string &overrideReason)
{
    const auto opinion = opinionOn(asked, proposal);
    if (!opinion)
        return asked.problem(opinion.error());
    const bool overriding
        = !overrideReason.empty() && asked.may(Permission::RuleOverride, proposal.after.location);
    const auto fixes = fixesFor(asked, *opinion, proposal, overriding);
    if (!fixes)
        return asked.problem(fixes.error());
    const text::Context context = asked.context(proposal.after.location, proposal.after.slot.bays);
    const auto &violations = opinion->verdict.violations;
    const auto first
        = std::find_if(violations.begin(), violations.end(), [&](const Violation &each) {
              return wordFor(each.code) == said.code && each.rule == said.rule;
          });
    const std::string sentence
        = first == violations.end() ? std::string() : text::wholeSentence(*first, context);
    return restProblem({said.code, sentence}, [&](JsonOut &json) {
        printBlocker(json, said.blocker);
        json.key("overridable").boolean(said.overridable).key("violations").list();
        printViolations(json, opinion->verdict, context, *fixes);
        json.endList();
    });
}

RestAnswer writtenAnswer(RestCase &asked,
                         const Proposal &proposal,
                         ChangeSetId step,
                         const std::vector<Violation> &warnings)
{
    const auto row = rowOf(asked, proposal.after.id);
    if (!row || !*row)
        return asked.problem(row ? Error{ErrorCode::Internal, {""}} : row.error());
    // An id that will never be stored is not told.
    const bool never = asked.isDry() && proposal.isNew();
    const std::string booking = bookingText(asked, **row);
    RestAnswer answer = stepAnswer(
        never ? Uuid() : proposal.after.id.value,
        asked.isDry() ? ChangeSetId() : step,
        [&](JsonOut &json) {
            printWarnings(
                json, warnings, asked.context(proposal.after.location, proposal.after.slot.bays));
            json.endList();
            if (never)
                return;
            json.key("booking");
            printBooking(json, *asked.club(), **row, asked.sight(proposal.after.location));
        });
    if (never)
        return answer;
    answer.tag = tagOf(booking);
    if (proposal.isNew()) {
        answer.status = 201;
        answer.place = "/v1/bookings/" + proposal.after.id.toString();
    }
    return answer;
}

/// Asked again under the locks.
std::optional<RestAnswer> objectToVersion(RestCase &asked, const Proposal &proposal)
{
    if (asked.question().matches.empty() || proposal.isNew())
        return std::nullopt;
    const auto row = rowOf(asked, proposal.after.id);
    if (!row)
        return asked.problem(row.error());
    return *row ? objectToVersion(asked, **row) : std::nullopt;
}

} // namespace

RestAnswer writeBooking(RestCase &asked,
                        const Proposal &proposal,
                        const std::string &overrideReason,
                        const std::optional<std::string> &gift)
{
    const auto opinion = opinionOn(asked, proposal);
    if (!opinion)
        return asked.problem(opinion.error(), "/customer");
    auto head = asked.blankSet();
    if (!head)
        return asked.problem(head.error());
    const auto set = bookingSet(asked.data(),
                                *opinion->facts,
                                *opinion->book,
                                proposal,
                                opinion->verdict,
                                overrideReason,
                                std::move(*head),
                                gift);
    if (!set)
        return asked.problem(set.error());
    if (set->changes.empty())
        return writtenAnswer(asked, proposal, {}, {});
    RestCase::Writing writing;
    writing.before = [&] {
        return objectToVersion(asked, proposal);
    };
    writing.accepted = [&] {
        return writtenAnswer(asked, proposal, set->id, opinion->verdict.violations);
    };
    writing.refused = [&](const Judgement &said) {
        return ruleCodeFor(said.code) ? ruleAnswer(asked, proposal, said, overrideReason)
                                      : refusalAnswer(asked, said);
    };
    return asked.write(*set, writing);
}

RestAnswer judgeBooking(RestCase &asked, const Proposal &proposal)
{
    const auto opinion = opinionOn(asked, proposal);
    if (!opinion)
        return asked.problem(opinion.error());
    const text::Context context = asked.context(proposal.after.location, proposal.after.slot.bays);
    const bool passes = opinion->verdict.passes();
    const auto fixes = passes ? Result<std::vector<Fix>>(std::vector<Fix>())
                              : fixesFor(asked, *opinion, proposal, false);
    if (!fixes)
        return asked.problem(fixes.error());
    JsonOut json;
    json.object().key("free").boolean(opinion->verdict.isFree());
    json.key("overridable").boolean(opinion->verdict.needsOverride());
    json.key("violations").list();
    printViolations(json, opinion->verdict, context, *fixes);
    json.endList().key("fixes");
    printFixes(json, *asked.club(), *fixes);
    json.key("warnings").list();
    printWarnings(json, opinion->verdict.violations, context);
    json.endList().endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

} // namespace bayboard
