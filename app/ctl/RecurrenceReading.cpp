#include "app/ctl/RecurrenceReading.h"

#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"

namespace bayboard {

Result<BasicTime> readWall(const std::string &text, const Zone &zone)
{
    if (const auto date = parseDate(text))
        return BasicTime{LocalTime(*date), true, false};
    auto time = parseBasicTime(text);
    if (time && time->utc)
        return BasicTime{zone.toLocal(Instant(time->at.time_since_epoch())), false, false};
    if (time)
        return *time;
    const auto parsed = parseTime(text);
    if (!parsed)
        return fail(ErrorCode::InvalidTime, text);
    if (!parsed->offset)
        return BasicTime{parsed->wall, false, false};
    const Instant at((parsed->wall - *parsed->offset).time_since_epoch());
    return BasicTime{zone.toLocal(at), false, false};
}

Status addDates(const CommandLine &line, const Zone &zone, Recurrence &recurrence)
{
    for (const std::string &text : splitAtCommas(line.valueOr("--rdate", ""))) {
        const auto date = readWall(text, zone);
        if (!date)
            return tl::unexpected(date.error());
        if (date->dateOnly != recurrence.dateOnly)
            return fail(ErrorCode::InvalidArgument,
                        "--rdate",
                        Phrase::tr("\"%1\" and --start are not both dates or both times", text));
        recurrence.add(date->at);
    }
    for (const std::string &text : splitAtCommas(line.valueOr("--exdate", ""))) {
        const auto date = readWall(text, zone);
        if (!date)
            return tl::unexpected(date.error());
        if (date->dateOnly)
            recurrence.excludeDay(dateOf(date->at));
        else
            recurrence.exclude(date->at);
    }
    return {};
}

Printed refuseRule(const RuleFault &fault)
{
    return {{}, sentenceFor(fault) + "\n", exitInput};
}

} // namespace bayboard
