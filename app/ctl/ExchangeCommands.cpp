#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"

namespace bayboard {

Reply runImport(const Session &session)
{
    return refuse(ErrorCode::Internal, session.line.command->name);
}

Reply runExport(const Session &session)
{
    return refuse(ErrorCode::Internal, session.line.command->name);
}

} // namespace bayboard
