#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"

namespace bayboard {

namespace {

constexpr std::int64_t usualMinutes = 30; // a row of the board

/// The slot to point at; nothing when none is asked for.
Result<std::optional<Slot>> readCell(const Session &session)
{
    const auto bayText = session.line.value("--bay");
    const auto startText = session.line.value("--start");
    if (!bayText && !startText)
        return std::nullopt;
    if (!bayText || !startText)
        return fail(
            ErrorCode::InvalidArgument, "--bay", Phrase::tr("--bay and --start belong together"));
    const auto location = readLocation(session);
    if (!location)
        return tl::unexpected(location.error());
    const auto at = readBays(*session.club, *bayText, *location);
    if (!at)
        return tl::unexpected(at.error());
    const auto start = readTime("--start", *startText, session.club->zone(at->location));
    if (!start)
        return tl::unexpected(start.error());
    const minutes length(session.line.number("--minutes").value_or(usualMinutes));
    return Slot::of(at->bays, Span(*start, length));
}

void printRect(JsonOut &json, const ScreenRect &rect)
{
    json.object().key("x").number(rect.x).key("y").number(rect.y);
    json.key("width").number(rect.width).key("height").number(rect.height).endObject();
}

/// What a window says is meant for who works at it.
void hideNames(WindowReport &report)
{
    for (std::string *text : {&report.dialogText, &report.banner, &report.message, &report.undo})
        text->clear();
}

void printReport(JsonOut &json, const WindowReport &report, const Club &club)
{
    json.object().key("title").text(report.title).key("window");
    printRect(json, report.window);
    json.key("active").boolean(report.active);
    json.key("location").textOrNull(report.location).key("heading").textOrNull(report.heading);
    json.key("booking").textOrNull(report.booking).key("slot");
    if (report.slot)
        printSlot(json, club, *report.slot);
    else
        json.null();
    json.key("busy").boolean(report.busy).key("popup").boolean(report.popup);
    json.key("dialog").textOrNull(report.dialog);
    json.key("dialogText").textOrNull(report.dialogText).key("banner").textOrNull(report.banner);
    json.key("bannerKind").textOrNull(report.bannerKind);
    json.key("message").textOrNull(report.message).key("figures").textOrNull(report.figures);
    json.key("saving").textOrNull(report.saving).key("undo").textOrNull(report.undo);
    json.key("idle").boolean(report.idle);
    for (const auto &[key, rect] :
         {std::pair("cell", report.cell), std::pair("control", report.control)}) {
        json.key(key);
        if (rect)
            printRect(json, *rect);
        else
            json.null();
    }
    json.endObject();
}

} // namespace

Reply runWindow(const Session &session)
{
    if (!session.window)
        return refuse(
            ErrorCode::InvalidArgument, "window", Phrase::tr("no window has the file open"));
    if (!session.may(Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    const auto cell = readCell(session);
    if (!cell)
        return refuse(cell.error());
    const WindowQuestion question{*cell,
                                  session.line.value("--control").value_or(std::string()),
                                  session.line.has("--raise")};
    auto report = session.desk.now([&](Desk & /*desk*/) { return session.window(question); });
    if (!report)
        return refuse(report.error());
    if (!session.may(Permission::CustomerReadName))
        hideNames(*report);
    JsonOut json;
    printReport(json, *report, *session.club);
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
