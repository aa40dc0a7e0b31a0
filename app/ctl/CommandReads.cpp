#include "app/ctl/CommandLine.h"

namespace bayboard {

bool onlyReads(const CommandLine &line)
{
    switch (line.command->code) {
    case CommandCode::Export:
    case CommandCode::CheckAvailability:
    case CommandCode::Find:
    case CommandCode::Explain:
    case CommandCode::List:
    case CommandCode::History:
    case CommandCode::RunSheet:
    case CommandCode::FreeTime:
    case CommandCode::Customers:
    case CommandCode::Holidays:
    case CommandCode::Blocks:
    case CommandCode::Kinds:
    case CommandCode::Operators:
    case CommandCode::Roles:
    case CommandCode::Flags:
    case CommandCode::RulesCheck:
    case CommandCode::RulesShow:
    case CommandCode::RulesTry:
    case CommandCode::Attempts:
    case CommandCode::Overrides:
    case CommandCode::Audit:
    case CommandCode::Conflicts:
    case CommandCode::Expand:
    case CommandCode::Verify:
    case CommandCode::Window:
    case CommandCode::Help:
        return true;
    case CommandCode::Notices:
        return !line.has("--told") && !line.has("--not-told");
    case CommandCode::Init:
    case CommandCode::Sync:
    case CommandCode::GiveUp:
    case CommandCode::TryAgain:
    case CommandCode::Import:
    case CommandCode::CreateBooking:
    case CommandCode::RescheduleBooking:
    case CommandCode::CancelBooking:
    case CommandCode::CheckIn:
    case CommandCode::Complete:
    case CommandCode::NoShow:
    case CommandCode::Release:
    case CommandCode::GiveTime:
    case CommandCode::Reopen:
    case CommandCode::ForgetPins:
    case CommandCode::SetPin:
    case CommandCode::SetPassword:
    case CommandCode::SetSignIn:
    case CommandCode::Undo:
    case CommandCode::Redo:
    case CommandCode::CustomersAdd:
    case CommandCode::ImportHolidays:
    case CommandCode::Block:
    case CommandCode::Lift:
    case CommandCode::Unlift:
    case CommandCode::EditSeries:
    case CommandCode::SetKind:
    case CommandCode::SetOperator:
    case CommandCode::SetRole:
    case CommandCode::SetFlag:
    case CommandCode::RulesSet:
        break;
    }
    return false;
}

} // namespace bayboard
