#include "app/ctl/CommandRunner.h"

#include "app/ctl/Commands.h"
#include "app/ctl/Help.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"
#include "app/ctl/ServerCommand.h"
#include "core/desk/DeskPins.h"
#include "core/desk/DeskSession.h"
#include "core/text/ErrorSentences.h"

#include <algorithm>

namespace bayboard {

namespace {

int give(const Printed &printed, std::string &out, std::string &err)
{
    out += printed.out;
    err += printed.err;
    return printed.exit;
}

int give(const UsageError &error, std::string &err)
{
    err += error.sentence + "\n" + text::said(Phrase::tr("Usage: %1", error.usage)).toStdString()
        + "\n";
    return exitUsage;
}

int giveHelp(const CommandLine &line, std::string &out, std::string &err)
{
    if (line.operands.empty()) {
        out += helpText();
        return exitDone;
    }
    const CommandSpec *command = findCommand(line.operands.front());
    if (command == nullptr)
        return give(noSuchCommand(line.operands.front()), err);
    out += helpText(*command);
    return exitDone;
}

/// Who acts when nobody is named: the first who may do everything, else the first of all.
Result<OperatorId> chooseActor(const Club &club, const CommandLine &line)
{
    if (const auto name = line.value("--as"))
        return club.findOperator(*name);
    const Operator *first = nullptr;
    for (const Operator &person : club.operators()) {
        if (person.withdrawn || !person.active)
            continue;
        if (may(club, person.id, Permission::OperatorEdit))
            return person.id;
        first = first == nullptr ? &person : first;
    }
    if (first == nullptr)
        return fail(ErrorCode::NotFound, "operator", "");
    return first->id;
}

/// The operator acts by a PIN or a password from then on.
Status proveBy(DeskCalls &calls,
               OperatorId actor,
               const std::string &secret,
               DeskPins &(Desk::*which)() const)
{
    const auto proof = calls.later<Result<PinProof>>(
        [actor, &secret, which](Desk &desk, std::function<void(Result<PinProof>)> done) {
            (desk.*which)().prove(actor, Secret(secret), std::move(done));
        });
    if (!proof || !*proof)
        return tl::unexpected(proof ? proof->error() : proof.error());
    calls.setActor(actor, **proof);
    return {};
}

/// Makes sure of an operator who has a PIN. What asks for no right is done for anybody.
Status proveActor(DeskCalls &calls,
                  const CommandContext &context,
                  const Club &club,
                  OperatorId actor,
                  CommandCode command)
{
    if (command == CommandCode::Verify || command == CommandCode::ForgetPins)
        return {};
    if (auto closed = calls.now([actor](Desk &desk) { return DeskSession(desk).obstacle(actor); });
        !closed)
        return tl::unexpected(closed.error());
    else if (*closed)
        return context.pins.password.empty()
            ? Status(tl::unexpected(std::move(**closed)))
            : proveBy(calls, actor, context.pins.password, &Desk::passwords);
    const auto has = calls.now([actor](Desk &desk) { return desk.pins().isSet(actor); });
    if (!has)
        return tl::unexpected(has.error());
    if (!*has)
        return {};
    if (context.pins.own.empty())
        return fail(ErrorCode::PinNeeded, club.person(actor)->name);
    return proveBy(calls, actor, context.pins.own, &Desk::pins);
}

/// --now, when it is given and may be.
Status setTime(CommandContext &context, const Session &session)
{
    const auto text = session.line.value("--now");
    if (!text)
        return {};
    const auto now = readTime("--now", *text, zoneFor(*session.club, std::nullopt));
    if (!now)
        return tl::unexpected(now.error());
    if (!session.may(Permission::TimeSet))
        return tl::unexpected(*refusePermission(session, Permission::TimeSet).value().error);
    if (!context.setNow)
        return fail(ErrorCode::InvalidArgument,
                    "--now",
                    Phrase::tr("the file is open in a window, whose clock is everybody's"));
    context.setNow(*now);
    return {};
}

Reply dispatch(const Session &session)
{
    switch (session.line.command->code) {
    case CommandCode::Import:
        return runImport(session);
    case CommandCode::Export:
        return runExport(session);
    case CommandCode::CheckAvailability:
        return runCheckAvailability(session);
    case CommandCode::Find:
        return runFind(session);
    case CommandCode::Explain:
        return runExplain(session);
    case CommandCode::CreateBooking:
        return runCreateBooking(session);
    case CommandCode::RescheduleBooking:
        return runRescheduleBooking(session);
    case CommandCode::CancelBooking:
    case CommandCode::CheckIn:
    case CommandCode::Complete:
    case CommandCode::NoShow:
    case CommandCode::Release:
    case CommandCode::Reopen:
        return runStateChange(session);
    case CommandCode::GiveTime:
        return runGiveTime(session);
    case CommandCode::FreeTime:
        return runFreeTime(session);
    case CommandCode::List:
        return runList(session);
    case CommandCode::History:
        return runHistory(session);
    case CommandCode::RunSheet:
        return runRunSheet(session);
    case CommandCode::Undo:
        return runUndo(session);
    case CommandCode::Redo:
        return runRedo(session);
    case CommandCode::Customers:
        return runCustomers(session);
    case CommandCode::CustomersAdd:
        return runCustomersAdd(session);
    case CommandCode::Holidays:
        return runHolidays(session);
    case CommandCode::ImportHolidays:
        return runImportHolidays(session);
    case CommandCode::Block:
        return runBlock(session);
    case CommandCode::Blocks:
        return runBlocks(session);
    case CommandCode::Lift:
        return runLift(session);
    case CommandCode::Unlift:
        return runUnlift(session);
    case CommandCode::EditSeries:
        return runEditSeries(session);
    case CommandCode::Notices:
        return runNotices(session);
    case CommandCode::Kinds:
        return runKinds(session);
    case CommandCode::SetKind:
        return runSetKind(session);
    case CommandCode::Operators:
        return runOperators(session);
    case CommandCode::SetOperator:
        return runSetOperator(session);
    case CommandCode::Roles:
        return runRoles(session);
    case CommandCode::SetRole:
        return runSetRole(session);
    case CommandCode::Flags:
        return runFlags(session);
    case CommandCode::SetFlag:
        return runSetFlag(session);
    case CommandCode::RulesShow:
        return runRulesShow(session);
    case CommandCode::RulesSet:
        return runRulesSet(session);
    case CommandCode::RulesTry:
        return runRulesTry(session);
    case CommandCode::Attempts:
        return runAttempts(session);
    case CommandCode::Overrides:
        return runOverrides(session);
    case CommandCode::Audit:
        return runAudit(session);
    case CommandCode::ForgetPins:
        return runForgetPins(session);
    case CommandCode::SetPin:
        return runSetPin(session);
    case CommandCode::SetPassword:
        return runSetPassword(session);
    case CommandCode::SetSignIn:
        return runSetSignIn(session);
    case CommandCode::Conflicts:
        return runConflicts(session);
    case CommandCode::GiveUp:
        return runGiveUp(session);
    case CommandCode::TryAgain:
        return runTryAgain(session);
    case CommandCode::Verify:
        return runVerify(session);
    case CommandCode::Window:
        return runWindow(session);
    case CommandCode::Expand:
        return runExpand(session.line);
    case CommandCode::RulesCheck:
        return runRulesCheck(session.resolved(session.line.operands.front()), session.club.get());
    case CommandCode::Init: // makes a file; an open desk has one already
        return refuse(ErrorCode::InvalidArgument, "init", Phrase::tr("it exists already"));
    case CommandCode::Sync: // has the file to itself; a window sees to it by itself
        return refuse(ErrorCode::InvalidArgument,
                      "sync",
                      Phrase::tr("a window has the file open: close it first"));
    case CommandCode::Help:
        break;
    }
    return refuse(ErrorCode::Internal, Phrase::tr("no such command"));
}

} // namespace

int runCommand(CommandContext &context,
               const std::vector<std::string> &args,
               std::string &out,
               std::string &err)
{
    const auto line = parseCommandLine(args);
    if (!line)
        return give(line.error(), err);
    if (line->command->code == CommandCode::Help)
        return giveHelp(*line, out, err);
    DeskCalls calls(context.desk, context.home);
    const auto club = calls.now([](Desk &desk) { return desk.clubSnapshot(); });
    if (!club)
        return give(printRefusal({{}, club.error(), {}}), out, err);
    text::Context said;
    said.club = club->get();
    Session session{
        calls, *club, {}, {}, context.workingDirectory, *line, context.window, context.pins};
    auto actor = chooseActor(**club, *line);
    if (!actor && line->command->code == CommandCode::Verify && !line->has("--as"))
        actor = OperatorId(); // a file that holds nobody can be looked through all the same
    if (!actor)
        return give(printRefusal({{}, actor.error(), {}}, said), out, err);
    session.actor = *actor;
    calls.setActor(*actor);
    if (const Status proven = proveActor(calls, context, **club, *actor, line->command->code);
        !proven)
        return give(printRefusal({{}, proven.error(), {}}, said), out, err);
    if (const auto set = setTime(context, session); !set)
        return give(printRefusal({{}, set.error(), {}}, said), out, err);
    const auto now = calls.now([](Desk &desk) { return desk.now(); });
    if (!now)
        return give(printRefusal({{}, now.error(), {}}, said), out, err);
    session.now = *now;
    said.now = *now;
    // As a window does each day. What only reads leaves the file as it is, and a window that has it
    // sees to it by itself.
    if (!context.window && !onlyReads(*line) && !line->has("--dry-run"))
        for (const Status &done : {calls.rollSeries(), calls.giveMissedRights()})
            if (!done)
                err += sentenceFor(done.error(), said) + "\n";
    const Reply reply = dispatch(session);
    return give(reply ? *reply : printRefusal(reply.error(), said), out, err);
}

std::optional<int> runWithoutDesk(const std::vector<std::string> &args,
                                  const std::filesystem::path &workingDirectory,
                                  std::string &out,
                                  std::string &err)
{
    const auto line = parseCommandLine(args);
    if (!line)
        return give(line.error(), err);
    if (const auto wrong = notForAServer(*line))
        return give(*wrong, err);
    if (line->command->code == CommandCode::Help)
        return giveHelp(*line, out, err);
    const bool isCheck = line->command->code == CommandCode::RulesCheck && !line->has("--db");
    if (isCheck || line->command->code == CommandCode::Expand) {
        const Reply reply = isCheck
            ? runRulesCheck(workingDirectory / line->operands.front(), nullptr)
            : runExpand(*line);
        return give(reply ? *reply : printRefusal(reply.error()), out, err);
    }
    return std::nullopt;
}

} // namespace bayboard
