#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"
#include "core/club/ContactText.h"
#include "core/exchange/StepJson.h"
#include "core/rules/RuleBook.h"
#include "core/text/ErrorSentences.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Undo and redo, which differ in the direction only.
Reply runStep(const Session &session, bool forward)
{
    std::optional<ChangeSetId> which;
    if (const auto text = session.line.value("--change")) {
        which = ChangeSetId::parse(*text);
        if (!which)
            return refuse(
                ErrorCode::InvalidArgument, "--change", Phrase::tr("\"%1\" is not an id", *text));
    }
    const auto outcome = session.desk.later<Outcome>(
        [which, forward](Desk &desk, std::function<void(Outcome)> done) {
            if (forward)
                desk.redo(which, std::move(done));
            else
                desk.undo(which, std::move(done));
        },
        DeskCalls::As::Actor);
    if (!outcome)
        return refuse(outcome.error());
    if (!*outcome)
        return tl::unexpected(outcome->error());
    const ChangeSetId id = (*outcome)->id;
    const auto step
        = session.desk.read<ChangeSet>([id](Store &store) { return store.loadChangeSet(id); });
    if (!step)
        return refuse(step.error());
    JsonOut json;
    json.object().key("changeSet").text(id.toString());
    json.key("target").text(step->target.toString());
    const bool names = mayAnywhere(*session.club, session.actor, Permission::CustomerReadName);
    json.key("label")
        .text(names ? stepLabel(step->label, *session.club) : wordFor(step->label.code))
        .endObject();
    return Printed{json.take(), {}, exitDone};
}

/// A rule book that cannot be used: line and reason as JSON, the sentence on standard error.
Printed printBroken(const Error &error)
{
    Printed printed;
    const auto &details = error.arguments;
    std::int64_t line = 0;
    for (const char c : details.empty() ? std::string() : details[0].plain())
        line = c >= '0' && c <= '9' ? line * 10 + (c - '0') : line;
    JsonOut json;
    json.object().key("ok").boolean(false).key("line").number(line);
    json.key("reason")
        .text(details.size() > 1 ? text::said(details[1]).toStdString() : std::string())
        .endObject();
    printed.out = json.take();
    printed.err = sentenceFor(error) + "\n";
    printed.exit = exitInput;
    return printed;
}

Customer readCustomer(const Session &session)
{
    Customer customer;
    customer.name = session.line.valueOr("--name", "");
    if (const auto phone = session.line.value("--phone"))
        customer.phones = {*phone};
    customer.email = session.line.valueOr("--email", "");
    customer.tier = session.line.valueOr("--tier", "");
    customer.tags = splitAtCommas(session.line.valueOr("--tags", ""));
    customer.notes = session.line.valueOr("--notes", "");
    return customer;
}

/// What is plainly wrong with a new customer; nothing is guessed or mended.
std::optional<Error> findFault(const Club &club, const Customer &customer)
{
    const auto fault = [](const char *option, const Phrase &reason) {
        return Error{ErrorCode::InvalidArgument, {option, reason}};
    };
    if (!customer.tier.empty()
        && (club.tier(customer.tier) == nullptr || club.tier(customer.tier)->withdrawn))
        return Error{ErrorCode::NotFound, {"tier", customer.tier}};
    if (!customer.phones.empty() && phoneKey(customer.phones.front()).empty())
        return fault("--phone", Phrase::tr("\"%1\" has no digits", customer.phones.front()));
    if (!customer.email.empty() && !isEmailAddress(customer.email))
        return fault("--email", Phrase::tr("\"%1\" is not an e-mail address", customer.email));
    return std::nullopt;
}

} // namespace

Reply runUndo(const Session &session)
{
    return runStep(session, false);
}

Reply runRedo(const Session &session)
{
    return runStep(session, true);
}

Reply runCustomersAdd(const Session &session)
{
    const Customer customer = readCustomer(session);
    if (const auto fault = findFault(*session.club, customer))
        return refuse(*fault);
    if (!mayAnywhere(*session.club, session.actor, Permission::CustomerEdit))
        return refusePermission(session, Permission::CustomerEdit);
    Committed committed;
    if (!session.line.has("--dry-run")) {
        const auto outcome
            = session.desk.commit([&](Desk &desk) { return desk.createCustomer(customer); });
        if (!outcome)
            return tl::unexpected(outcome.error());
        committed = *outcome;
    }
    JsonOut json;
    json.object().key("id");
    json.textOrNull(committed.id.isNull() ? "" : committed.entity.toString()).key("changeSet");
    json.textOrNull(committed.id.isNull() ? "" : committed.id.toString());
    json.key("warnings").list().endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runRulesCheck(const std::filesystem::path &file, const Club *club)
{
    const auto text = readWholeFile(file);
    if (!text)
        return refuse(text.error());
    const auto book = RuleBook::parse(*text);
    if (!book)
        return printBroken(book.error());
    if (const Status fits = club != nullptr ? (*book)->fits(*club) : Status(); !fits)
        return printBroken(fits.error());
    JsonOut json;
    json.object().key("ok").boolean(true).key("rules");
    json.number(static_cast<std::int64_t>((*book)->ruleCount())).endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runRulesShow(const Session &session)
{
    const auto book
        = session.desk.read<Store::RuleBookText>([](Store &store) { return store.loadRuleBook(); });
    if (!book)
        return refuse(book.error());
    // A club that never set one goes by the book that we ship.
    std::string text = book->text.empty() ? std::string(RuleBook::defaultText()) : book->text;
    if (text.empty() || text.back() != '\n')
        text += '\n';
    return Printed{std::move(text), {}, exitDone};
}

Reply runRulesSet(const Session &session)
{
    const auto text = readWholeFile(session.resolved(session.line.operands.front()));
    if (!text)
        return refuse(text.error());
    const auto book = RuleBook::parse(*text);
    if (!book)
        return printBroken(book.error());
    const auto asked = session.desk.later<Outcome>(
        [&](Desk &desk, std::function<void(Outcome)> done) {
            desk.setRuleBook(*text, std::move(done));
        },
        DeskCalls::As::Actor);
    if (!asked)
        return refuse(asked.error());
    const Outcome &outcome = *asked;
    if (!outcome && outcome.error().error
        && outcome.error().error->code == ErrorCode::InvalidRuleBook)
        return printBroken(*outcome.error().error);
    if (!outcome)
        return tl::unexpected(outcome.error());
    JsonOut json;
    json.object().key("ok").boolean(true).key("rules");
    json.number(static_cast<std::int64_t>((*book)->ruleCount())).key("changeSet");
    json.textOrNull(outcome->id.isNull() ? "" : outcome->id.toString()).endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
