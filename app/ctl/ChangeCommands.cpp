#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"
#include "core/club/ContactText.h"
#include "core/desk/BlockSight.h"
#include "core/exchange/StepJson.h"
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
    auto step
        = session.desk.read<ChangeSet>([id](Store &store) { return store.loadChangeSet(id); });
    if (!step)
        return refuse(step.error());
    BlockSight(*session.club, session.actor).hide(*step);
    JsonOut json;
    json.object().key("changeSet").text(id.toString());
    json.key("target").text(step->target.toString());
    const bool names = mayAnywhere(*session.club, session.actor, Permission::CustomerReadName);
    json.key("label")
        .text(names ? stepLabel(step->label, *session.club) : wordFor(step->label.code))
        .endObject();
    return Printed{json.take(), {}, exitDone};
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

} // namespace bayboard
