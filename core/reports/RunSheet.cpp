#include "core/reports/RunSheet.h"

#include "core/desk/FeatureAccess.h"
#include "core/desk/ProposalAccess.h"

namespace bayboard {

Status checkRunSheet(const Club &club, OperatorId who, const RunSheetOrder &order)
{
    if (club.location(order.location) == nullptr)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Location), order.location.toString());
    if (!may(club, who, Permission::ScheduleRead, order.location))
        return tl::unexpected(notPermitted(club, who, Permission::ScheduleRead));
    if (order.to < order.from)
        return fail(ErrorCode::InvalidArgument, "--to", Phrase::tr("it is before the first day"));
    if (order.to - order.from >= days(mostRunSheetDays))
        return fail(ErrorCode::InvalidArgument,
                    "--to",
                    Phrase::tr("a sheet has %n day(s) at most", "", mostRunSheetDays));
    for (const BayId id : order.bays) {
        const Bay *bay = club.bay(id);
        if (bay == nullptr || bay->location != order.location)
            return fail(ErrorCode::NotFound, wordFor(EntityKind::Bay), id.toString());
    }
    return {};
}

RunSheetSight sightOf(const Club &club, OperatorId who, const RunSheetOrder &order)
{
    const bool names = order.withNames
        && may(club, who, Permission::CustomerReadName, order.location)
        && !exportFeatureError(club, who, order.location);
    return {names, names && may(club, who, Permission::CustomerReadContact, order.location)};
}

std::vector<LocalDate> datesOf(const Club &club, const RunSheetOrder &order)
{
    const Zone &zone = club.zone(order.location);
    std::vector<LocalDate> dates;
    for (LocalDate date = order.from; date <= order.to; date += days(1))
        if (zone.day(date))
            dates.push_back(date);
    return dates;
}

Result<RunSheetDay> readRunSheetDay(
    Store &store, const Club &club, OperatorId who, const RunSheetOrder &order, LocalDate date)
{
    const auto span = club.zone(order.location).day(date);
    if (!span)
        return fail(ErrorCode::InvalidTime, formatDate(date));
    const auto rows = store.loadDay(order.location, *span);
    if (!rows)
        return tl::unexpected(rows.error());
    return runSheetDay(club, who, order, date, *rows);
}

Result<RunSheet> readRunSheet(
    Store &store, const Club &club, OperatorId who, const RunSheetOrder &order, Instant now)
{
    if (const Status checked = checkRunSheet(club, who, order); !checked)
        return tl::unexpected(checked.error());
    RunSheet sheet{order, sightOf(club, who, order), now, {}};
    for (const LocalDate date : datesOf(club, order)) {
        auto day = readRunSheetDay(store, club, who, order, date);
        if (!day)
            return tl::unexpected(day.error());
        sheet.days.push_back(std::move(*day));
    }
    return sheet;
}

} // namespace bayboard
