#include "core/desk/DeskAudit.h"

#include "core/desk/BlockSight.h"
#include "core/desk/ProposalAccess.h"

namespace bayboard {

namespace {

using About = AuditFilter::About;

constexpr std::int64_t atOnce = 1000;
constexpr days behind{31};

bool isMeant(const Step &step, const AuditFilter &filter)
{
    const ChangeSet &head = step.head;
    return (!filter.from || head.at >= *filter.from) && (!filter.to || head.at < *filter.to)
        && (!filter.actor || head.actor == *filter.actor || head.approvedBy == *filter.actor)
        && (filter.about == About::Everything || aboutOf(head.label.code) == filter.about);
}

Result<Audit> readOverrides(Store &store, const AuditFilter &filter)
{
    OverrideFilter wanted{filter.from, filter.to, filter.actor, 0};
    if (filter.limit > 0)
        wanted.limit = static_cast<std::int64_t>(filter.limit) + 1;
    auto steps = store.overrides(wanted);
    if (!steps)
        return tl::unexpected(steps.error());
    Audit audit{std::move(*steps), false};
    if (filter.limit > 0 && audit.steps.size() > filter.limit) {
        audit.steps.resize(filter.limit);
        audit.hasMore = true;
    }
    for (Step &step : audit.steps)
        step.head.changes.clear();
    return audit;
}

} // namespace

About aboutOf(LabelCode code)
{
    switch (code) {
    case LabelCode::CreateBooking:
    case LabelCode::MoveBooking:
    case LabelCode::ResizeBooking:
    case LabelCode::EditBooking:
    case LabelCode::CancelBooking:
    case LabelCode::CheckIn:
    case LabelCode::Complete:
    case LabelCode::NoShow:
    case LabelCode::Release:
    case LabelCode::Reopen:
    case LabelCode::Confirm:
    case LabelCode::CopyBooking:
    case LabelCode::GiveTime:
    case LabelCode::GiveUp:
        return About::Bookings;
    case LabelCode::CreateBlock:
    case LabelCode::EditBlock:
    case LabelCode::RemoveBlock:
    case LabelCode::LayBlocks:
    case LabelCode::EditSeries:
    case LabelCode::RemoveSeries:
    case LabelCode::LiftBlock:
    case LabelCode::UnliftBlock:
    case LabelCode::RollSeries:
        return About::Blocks;
    case LabelCode::CreateCustomer:
    case LabelCode::EditCustomer:
    case LabelCode::TellCustomer:
        return About::Customers;
    case LabelCode::EditClub:
    case LabelCode::EditRules:
    case LabelCode::Import:
    case LabelCode::StartClub:
    case LabelCode::Rescue:
    case LabelCode::SetPin:
    case LabelCode::RemovePin:
    case LabelCode::SetPassword:
    case LabelCode::RemovePassword:
        return About::Club;
    }
    return About::Club;
}

Result<Audit> readAudit(Store &store, const AuditFilter &filter)
{
    if (filter.about == About::Overrides)
        return readOverrides(store, filter);
    Audit audit;
    for (std::int64_t before = 0;;) {
        auto page = store.journal(before, atOnce);
        if (!page)
            return tl::unexpected(page.error());
        for (Step &step : *page) {
            if (filter.from && step.head.at < *filter.from - behind)
                return audit;
            if (!isMeant(step, filter))
                continue;
            if (filter.limit > 0 && audit.steps.size() == filter.limit) {
                audit.hasMore = true;
                return audit;
            }
            audit.steps.push_back(std::move(step));
        }
        if (static_cast<std::int64_t>(page->size()) < atOnce)
            return audit;
        before = page->back().sequence;
    }
}

void askAudit(Desk &desk, const AuditFilter &filter, std::function<void(Result<Audit>)> done)
{
    const Permission needed
        = filter.about == About::Overrides ? Permission::RuleOverride : Permission::UndoOther;
    if (!desk.may(needed)) {
        done(tl::unexpected(notPermitted(desk.club(), desk.actor(), needed)));
        return;
    }
    const bool names = desk.may(Permission::CustomerReadName);
    desk.read<Audit>(
        [filter, names, club = desk.clubSnapshot(), who = desk.actor()](Store &store) {
            auto audit = readAudit(store, filter);
            for (std::size_t i = 0; audit && i < audit->steps.size(); ++i) {
                ChangeSet &head = audit->steps[i].head;
                BlockSight(*club, who).hide(head);
                if (names)
                    continue;
                head.label.arguments.clear();
                head.reason.clear(); // what people write down names people
            }
            return audit;
        },
        std::move(done));
}

} // namespace bayboard
