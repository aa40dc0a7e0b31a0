#include "app/ctl/Commands.h"
#include "app/ctl/Reading.h"
#include "app/ctl/RecurrenceReading.h"
#include "app/ctl/Sentences.h"
#include "core/exchange/JsonOut.h"
#include "core/recurrence/BasicTime.h"
#include "core/recurrence/Expansion.h"
#include "core/recurrence/RuleReader.h"

namespace bayboard {

namespace {

/// More are not printed; the caller asks for a smaller window.
constexpr std::size_t maxPrinted = 100'000;

/// --from and --to: a date is its first midnight.
Result<Instant> readBound(const std::string &text, const Zone &zone)
{
    const auto wall = readWall(text, zone);
    if (!wall)
        return tl::unexpected(wall.error());
    const auto parsed = parseTime(text);
    if (parsed && parsed->offset)
        return Instant((parsed->wall - *parsed->offset).time_since_epoch());
    return wall->dateOnly ? zone.startOfDay(dateOf(wall->at)) : zone.toInstant(wall->at);
}

Result<ExpansionRequest> readRequest(const CommandLine &line, const Zone &zone)
{
    ExpansionRequest request;
    request.limit = maxPrinted;
    if (const auto length = line.number("--minutes"))
        request.length = minutes(*length);
    const auto to = readBound(line.valueOr("--to", ""), zone);
    if (!to)
        return tl::unexpected(to.error());
    request.to = *to;
    if (const auto text = line.value("--from")) {
        const auto from = readBound(*text, zone);
        if (!from)
            return tl::unexpected(from.error());
        if (*to <= *from)
            return fail(ErrorCode::InvalidArgument, "--to", Phrase::tr("it is not after --from"));
        request.from = *from;
    }
    return request;
}

const char *wordFor(Expansion::End end)
{
    switch (end) {
    case Expansion::End::Over:
        return "over";
    case Expansion::End::Window:
        return "window";
    case Expansion::End::Limit:
        return "limit";
    case Expansion::End::None:
    case Expansion::End::TooCostly:
        break;
    }
    return "barren";
}

std::string isoWall(LocalTime wall, bool dateOnly)
{
    // Zone::format() gives the offset behind the 19 characters of date and time.
    const std::string text = Zone::utc()->format(Instant(wall.time_since_epoch()));
    return text.substr(0, dateOnly ? 10 : 19);
}

Printed print(const Recurrence &recurrence, const Zone &zone, const Expanded &found, bool withEnds)
{
    JsonOut json;
    json.object().key("rule").text(recurrence.rule->toText());
    json.key("occurrences").list();
    for (const Occurrence &occurrence : found.occurrences) {
        json.object().key("start").time(occurrence.span.start(), zone).key("end");
        if (withEnds)
            json.time(occurrence.span.end(), zone);
        else
            json.null();
        json.key("localStart").text(isoWall(occurrence.local, recurrence.dateOnly));
        json.key("id").text(basicText(occurrence.id, recurrence.dateOnly)).endObject();
    }
    json.endList().key("stopped").text(wordFor(found.end)).endObject();
    return {json.take(), {}, exitDone};
}

} // namespace

Reply runExpand(const CommandLine &line)
{
    const auto zone = Zone::load(line.valueOr("--zone", ""));
    if (!zone)
        return refuse(zone.error());
    const auto start = readWall(line.valueOr("--start", ""), **zone);
    if (!start)
        return refuse(start.error());
    const std::string text = line.valueOr("--rrule", "");
    Recurrence recurrence;
    if (line.has("--tolerant")) {
        const auto rule = parseRule(text);
        if (!rule)
            return refuseRule(rule.error());
        recurrence.start = start->at;
        recurrence.dateOnly = start->dateOnly;
        recurrence.rule = *rule;
    } else {
        auto read = Recurrence::ofRule(text, start->at, start->dateOnly);
        if (!read)
            return refuseRule(read.error());
        recurrence = std::move(*read);
    }
    if (const auto added = addDates(line, **zone, recurrence); !added)
        return refuse(added.error());
    const auto request = readRequest(line, **zone);
    if (!request)
        return refuse(request.error());
    const bool withEnds = recurrence.dateOnly || line.has("--minutes");
    return print(recurrence, **zone, expand(recurrence, *zone, *request), withEnds);
}

} // namespace bayboard
