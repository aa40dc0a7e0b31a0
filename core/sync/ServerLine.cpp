#include "core/sync/ServerLine.h"

namespace bayboard {

void ServerLine::snapshot(const FirstView & /*first*/, PageTaker /*page*/, LineDone<bool> done)
{
    done(tl::unexpected(LineFault{LineFault::Kind::Refused, "no snapshots here", {}}));
}

void ServerLine::give(const ClubPart & /*part*/, LineDone<ClubTaken> done)
{
    done(tl::unexpected(LineFault{LineFault::Kind::Refused, "no club is taken here", {}}));
}

} // namespace bayboard
