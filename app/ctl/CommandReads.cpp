#include "app/ctl/CommandTable.h"

namespace bayboard {

bool onlyReads(CommandCode code)
{
    switch (code) {
    case CommandCode::Export:
    case CommandCode::CheckAvailability:
    case CommandCode::List:
    case CommandCode::History:
    case CommandCode::Customers:
    case CommandCode::Holidays:
    case CommandCode::RulesCheck:
    case CommandCode::RulesShow:
    case CommandCode::Attempts:
    case CommandCode::Expand:
    case CommandCode::Verify:
    case CommandCode::Window:
    case CommandCode::Help:
        return true;
    case CommandCode::Init:
    case CommandCode::Import:
    case CommandCode::CreateBooking:
    case CommandCode::RescheduleBooking:
    case CommandCode::CancelBooking:
    case CommandCode::CheckIn:
    case CommandCode::Complete:
    case CommandCode::NoShow:
    case CommandCode::Release:
    case CommandCode::Reopen:
    case CommandCode::Undo:
    case CommandCode::Redo:
    case CommandCode::CustomersAdd:
    case CommandCode::ImportHolidays:
    case CommandCode::RulesSet:
        break;
    }
    return false;
}

} // namespace bayboard
