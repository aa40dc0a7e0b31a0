#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "core/exchange/HolidayFile.h"
#include "core/exchange/HolidayPlan.h"
#include "core/text/ErrorSentences.h"

namespace bayboard {

namespace {

constexpr std::int64_t usualYears = 5;

/// A location with what the file does to it.
struct Planned
{
    const Location *location = nullptr;
    HolidayPlan plan;
};

/// The locations that --location or --all means.
Result<std::vector<const Location *>> readPlaces(const Session &session)
{
    const auto location = readLocation(session);
    if (!location)
        return tl::unexpected(location.error());
    std::vector<const Location *> places;
    for (const Location &place : session.club->locations())
        if (!place.withdrawn && (!*location || **location == place.id))
            places.push_back(&place);
    return places;
}

/// From 1 January of this year to 31 December some years ahead.
HolidayRange rangeOf(const Session &session)
{
    using std::chrono::year_month_day;
    const year_month_day today(session.club->mainZone().dateAt(session.now));
    const std::chrono::years ahead(session.line.number("--years").value_or(usualYears));
    return {LocalDate(today.year() / 1 / 1), LocalDate((today.year() + ahead) / 12 / 31)};
}

void printHoliday(JsonOut &json, const Location &location, const Holiday &holiday)
{
    json.object().key("location").text(location.name);
    json.key("date").text(formatDate(holiday.date));
    json.key("name").textOrNull(holiday.name).endObject();
}

void printDates(JsonOut &json,
                const char *name,
                const std::vector<Planned> &all,
                std::vector<Holiday> HolidayPlan::*which)
{
    json.key(name).list();
    for (const Planned &one : all)
        for (const Holiday &holiday : one.plan.*which)
            printHoliday(json, *one.location, holiday);
    json.endList();
}

void printEvent(
    JsonOut &json, std::int64_t event, std::int64_t line, const char *name, const Phrase &words)
{
    json.object().key("event").number(event).key("line").number(line);
    json.key(name).text(text::said(words).toStdString()).endObject();
}

std::string
report(const HolidayFile &file, const std::vector<Planned> &all, const ClosedDatesChange &made)
{
    std::int64_t same = 0;
    for (const Planned &one : all)
        same += one.plan.same;
    JsonOut json;
    json.object();
    printDates(json, "new", all, &HolidayPlan::added);
    json.key("same").number(same);
    printDates(json, "renamed", all, &HolidayPlan::renamed);
    printDates(json, "removed", all, &HolidayPlan::removed);
    json.key("events").number(file.events).key("unreadable").list();
    for (const UnreadableRow &row : file.unreadable)
        printEvent(json, row.row, row.line, "reason", row.reason);
    json.endList().key("remarks").list();
    for (const RowRemark &remark : file.remarks)
        printEvent(json, remark.row, remark.line, "text", remark.text);
    json.endList().key("blocks").object();
    json.key("cleared").number(static_cast<std::int64_t>(made.cleared));
    json.key("returned").number(static_cast<std::int64_t>(made.returned));
    json.key("inTheWay").number(static_cast<std::int64_t>(made.inTheWay));
    json.endObject().key("changeSet").textOrNull(made.id.isNull() ? "" : made.id.toString());
    json.endObject();
    return json.take();
}

/// The plans as one step, with what follows for series of blocks.
Result<ClosedDatesChange> commitPlans(const Session &session, const std::vector<Planned> &all)
{
    std::vector<ClosedDatesEdit> edits;
    for (const Planned &one : all)
        if (!one.plan.changesNothing())
            edits.push_back({one.location->id, one.plan.closedDates});
    if (edits.empty())
        return ClosedDatesChange{};
    const std::string name
        = std::filesystem::path(session.line.operands.front()).filename().string();
    return session.desk.setClosedDates(
        std::move(edits), {LabelCode::EditClub, {name}}, session.line.has("--dry-run"));
}

} // namespace

Reply runHolidays(const Session &session)
{
    const auto places = readPlaces(session);
    if (!places)
        return refuse(places.error());
    JsonOut json;
    json.object().key("holidays").list();
    for (const Location *place : *places) {
        if (!session.may(Permission::ScheduleRead, place->id))
            return refusePermission(session, Permission::ScheduleRead);
        for (const std::string &text : place->closedDates)
            if (const auto holiday = holidayOf(text))
                printHoliday(json, *place, *holiday);
    }
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runImportHolidays(const Session &session)
{
    if (session.line.has("--all") == session.line.has("--location"))
        return refuse(ErrorCode::InvalidArgument,
                      "--location",
                      Phrase::tr("either --location or --all is needed"));
    const auto places = readPlaces(session);
    if (!places)
        return refuse(places.error());
    if (!session.may(Permission::ClubEdit))
        return refusePermission(session, Permission::ClubEdit);
    const auto bytes = readWholeFile(session.resolved(session.line.operands.front()));
    if (!bytes)
        return refuse(bytes.error());
    const auto file = readHolidays(*bytes, rangeOf(session));
    if (!file)
        return refuse(file.error());
    const HolidayMerge merge
        = session.line.has("--replace") ? HolidayMerge::Replace : HolidayMerge::Add;
    std::vector<Planned> all;
    for (const Location *place : *places)
        all.push_back({place, planHolidays(file->holidays, *place, merge)});
    const auto made = commitPlans(session, all);
    if (!made)
        return refuse(made.error());
    return Printed{report(*file, all, *made), {}, exitDone};
}

} // namespace bayboard
