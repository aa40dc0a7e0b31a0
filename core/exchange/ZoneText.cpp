#include "core/exchange/ZoneText.h"

#include "core/recurrence/BasicTime.h"

#include <map>
#include <tuple>

namespace bayboard {

namespace {

/// "-0330"; seconds only where there are some, as the RFC says.
std::string offsetText(seconds offset)
{
    const auto two = [](std::int64_t figure) {
        return (figure < 10 ? "0" : "") + std::to_string(figure);
    };
    const std::int64_t all = std::abs(offset.count());
    return (offset < seconds(0) ? "-" : "+") + two(all / 3600) + two(all / 60 % 60)
        + (all % 60 == 0 ? std::string() : two(all % 60));
}

/// A change of the clock that comes again: what it was, what it becomes.
using Change = std::tuple<seconds, seconds, std::string>;

std::string changeText(const Change &change, const std::vector<LocalTime> &times)
{
    const auto &[from, to, name] = change;
    const char *part = to > from ? "DAYLIGHT" : "STANDARD";
    std::string text = std::string("BEGIN:") + part + "\r\nDTSTART:" + basicText(times.front())
        + "\r\nTZOFFSETFROM:" + offsetText(from) + "\r\nTZOFFSETTO:" + offsetText(to)
        + "\r\nTZNAME:" + name + "\r\n";
    for (std::size_t i = 1; i < times.size(); ++i)
        text += "RDATE:" + basicText(times[i]) + "\r\n";
    return text + "END:" + part + "\r\n";
}

} // namespace

std::string zoneText(const Zone &zone, const Span &covered)
{
    const Instant begin = covered.start();
    const seconds first = zone.offsetAt(begin);
    std::string text = "BEGIN:VTIMEZONE\r\nTZID:" + zone.id() + "\r\n"
        + changeText({first, first, zone.abbreviationAt(begin)}, {zone.toLocal(begin)});
    std::map<Change, std::vector<LocalTime>> changes;
    for (const Instant at : zone.transitionsIn(covered)) {
        const seconds before = zone.offsetAt(at - seconds(1));
        changes[{before, zone.offsetAt(at), zone.abbreviationAt(at)}].push_back(
            LocalTime((at + before).time_since_epoch()));
    }
    for (const auto &[change, times] : changes)
        text += changeText(change, times);
    return text + "END:VTIMEZONE\r\n";
}

} // namespace bayboard
