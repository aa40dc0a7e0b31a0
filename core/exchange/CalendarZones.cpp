#include "core/exchange/CalendarZones.h"

#include "core/exchange/IcalTime.h"
#include "core/exchange/WallReading.h"
#include "core/exchange/Words.h"
#include "core/exchange/ZoneNames.h"

#include <libical/ical.h>

namespace bayboard {

namespace {

class DatabaseZone final : public CalendarZone
{
public:
    explicit DatabaseZone(std::shared_ptr<const Zone> zone) : m_zone(std::move(zone)) { }

    [[nodiscard]] Instant toInstant(LocalTime wall, std::vector<Phrase> &remarks) const override
    {
        return readWallTime(wall, *m_zone, remarks);
    }

    [[nodiscard]] LocalTime toLocal(Instant instant) const override
    {
        return m_zone->toLocal(instant);
    }

private:
    std::shared_ptr<const Zone> m_zone;
};

} // namespace

/// A VTIMEZONE, read by libical.
class CalendarZones::OwnZone final : public CalendarZone
{
public:
    /// Null when libical finds no zone in the text.
    static std::shared_ptr<const CalendarZone> read(const std::string &text)
    {
        if (!isHarmless(text))
            return nullptr;
        icalcomponent *component = icalparser_parse_string(text.c_str());
        if (component == nullptr || icalcomponent_isa(component) != ICAL_VTIMEZONE_COMPONENT) {
            if (component != nullptr)
                icalcomponent_free(component);
            return nullptr;
        }
        icaltimezone *zone = icaltimezone_new();
        if (icaltimezone_set_component(zone, component) == 0) {
            icaltimezone_free(zone, 1);
            icalcomponent_free(component);
            return nullptr;
        }
        return std::shared_ptr<const CalendarZone>(new OwnZone(zone));
    }

    ~OwnZone() override { icaltimezone_free(m_zone, 1); }

    OwnZone(const OwnZone &) = delete;
    OwnZone &operator=(const OwnZone &) = delete;

    [[nodiscard]] Instant toInstant(LocalTime wall, std::vector<Phrase> &) const override
    {
        icaltimetype time = toIcalTime(wall);
        int daylight = 0;
        const int offset = icaltimezone_get_utc_offset(m_zone, &time, &daylight);
        const Instant found((wall - seconds(offset)).time_since_epoch());
        // Of a time that happens twice the first one is meant, and libical may say the other.
        const Instant before = found - days(1);
        const seconds earlier = toLocal(before).time_since_epoch() - before.time_since_epoch();
        const Instant first((wall - earlier).time_since_epoch());
        return first < found && toLocal(first) == wall ? first : found;
    }

    [[nodiscard]] LocalTime toLocal(Instant instant) const override
    {
        icaltimetype time = toIcalTime(LocalTime(instant.time_since_epoch()));
        int daylight = 0;
        const int offset = icaltimezone_get_utc_offset_of_utc_time(m_zone, &time, &daylight);
        return LocalTime(instant.time_since_epoch()) + seconds(offset);
    }

private:
    /// libical works a zone's rules out from their first year to our day; by the day or the hour
    /// that would take for ever, and no clock changes so often.
    static bool isHarmless(const std::string &text)
    {
        constexpr std::size_t longest = std::size_t{1} << 16;
        if (text.size() > longest)
            return false;
        const std::string lines = lowered(text);
        for (std::size_t at = lines.find("rrule"); at != std::string::npos;
             at = lines.find("rrule", at + 1)) {
            const std::string_view rule
                = std::string_view(lines).substr(at, lines.find('\n', at) - at);
            if (rule.find("freq=yearly") == std::string_view::npos)
                return false;
        }
        return true;
    }

    explicit OwnZone(icaltimezone *zone) : m_zone(zone) { }

    icaltimezone *m_zone;
};

std::shared_ptr<const CalendarZone> calendarZone(std::shared_ptr<const Zone> zone)
{
    return std::make_shared<DatabaseZone>(std::move(zone));
}

CalendarZones::CalendarZones(const std::vector<CalendarPart> &parts) : m_parts(parts) { }

CalendarZones::~CalendarZones() = default;

std::shared_ptr<const CalendarZone> CalendarZones::find(std::string_view tzid)
{
    const auto known = m_found.find(tzid);
    if (known != m_found.end())
        return known->second;
    return m_found.emplace(std::string(tzid), resolve(std::string(tzid))).first->second;
}

std::shared_ptr<const CalendarZone> CalendarZones::resolve(const std::string &tzid)
{
    const std::string named = ianaZoneFor(tzid);
    // A VTIMEZONE is what the writer meant, unless its id is a name that everyone knows.
    const bool wellKnown = !named.empty()
        && (lowered(named) == lowered(tzid)
            || (tzid.find('/') == std::string::npos && tzid.find('(') == std::string::npos));
    constexpr std::size_t mostZones = 100; // of one file; each costs libical a moment
    if (!wellKnown && m_found.size() < mostZones) {
        for (const CalendarPart &part : m_parts) {
            for (const ContentLine &line : part.lines) {
                if (line.name != "TZID" || trimmed(line.value) != trimmed(tzid))
                    continue;
                if (auto own = OwnZone::read(part.text))
                    return own;
            }
        }
    }
    if (named.empty())
        return nullptr;
    auto zone = m_zones.get(named);
    return zone ? calendarZone(*zone) : nullptr;
}

} // namespace bayboard
