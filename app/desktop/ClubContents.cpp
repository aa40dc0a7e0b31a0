#include "app/desktop/ClubContents.h"

#include "core/desk/DemoClub.h"

namespace bayboard {
namespace {

/// For a club that does not exist yet.
Status setClock(RunSources &sources, const ClubTemplate &plan)
{
    const auto zone = Zone::load(plan.sites.front().location.zone);
    return zone ? sources.setClock(**zone) : tl::unexpected(zone.error());
}

} // namespace

Result<std::vector<ChangeSet>> demoContents(Desk &desk, RunSources &sources)
{
    if (const Status set = setClock(sources, demoTemplate()); !set) {
        return tl::unexpected(set.error());
    }
    DemoClub demo = makeDemoClub(desk.id(), sources.clock().now());
    std::vector<ChangeSet> changes;
    changes.push_back(std::move(demo.club));
    changes.push_back(std::move(demo.life));
    return changes;
}

Result<std::vector<ChangeSet>>
clubContents(Desk &desk, RunSources &sources, const ClubTemplate &plan)
{
    if (const Status set = setClock(sources, plan); !set) {
        return tl::unexpected(set.error());
    }
    desk.setActor(systemOperator());
    auto changes = startClub(plan, desk.blankChangeSet({}), sources.random());
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    return std::vector<ChangeSet>{std::move(*changes)};
}

} // namespace bayboard
