#include "core/exchange/ZoneNames.h"

#include "core/exchange/Words.h"
#include "core/time/Zone.h"

#include <algorithm>
#include <memory>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unordered_map>
#include <vector>

namespace bayboard {

namespace {

struct Alias
{
    std::string_view name;
    std::string_view zone;
};

// Regions that Outlook names instead of a city, and cities that the tz database has under another
// name. In lower case.
constexpr Alias regions[] = {
    {"coordinated universal time", "Etc/UTC"},
    {"greenwich mean time", "Europe/London"},
    {"west central africa", "Africa/Lagos"},
    {"cape verde islands", "Atlantic/Cape_Verde"},
    {"cape verde is.", "Atlantic/Cape_Verde"},
    {"mid-atlantic", "Etc/GMT+2"},
    {"mid-atlantic - old", "Etc/GMT+2"},
    {"brasilia", "America/Sao_Paulo"},
    {"greenland", "America/Godthab"},
    {"newfoundland", "America/St_Johns"},
    {"atlantic time", "America/Halifax"},
    {"eastern time", "America/New_York"},
    {"indiana", "America/Indianapolis"},
    {"central america", "America/Guatemala"},
    {"central time", "America/Chicago"},
    {"saskatchewan", "America/Regina"},
    {"arizona", "America/Phoenix"},
    {"mountain time", "America/Denver"},
    {"pacific time", "America/Los_Angeles"},
    {"baja california", "America/Tijuana"},
    {"alaska", "America/Anchorage"},
    {"hawaii", "Pacific/Honolulu"},
    {"midway island", "Pacific/Midway"},
    {"samoa", "Pacific/Apia"},
    {"international date line west", "Etc/GMT+12"},
    {"fiji", "Pacific/Fiji"},
    {"nuku'alofa", "Pacific/Tongatapu"},
    {"canberra", "Australia/Sydney"},
    {"wellington", "Pacific/Auckland"},
    {"solomon is.", "Pacific/Guadalcanal"},
    {"solomon islands", "Pacific/Guadalcanal"},
    {"new caledonia", "Pacific/Noumea"},
    {"sapporo", "Asia/Tokyo"},
    {"osaka", "Asia/Tokyo"},
    {"beijing", "Asia/Shanghai"},
    {"chennai", "Asia/Calcutta"},
    {"mumbai", "Asia/Calcutta"},
    {"new delhi", "Asia/Calcutta"},
    {"islamabad", "Asia/Karachi"},
    {"sri jayawardenepura", "Asia/Colombo"},
    {"ekaterinburg", "Asia/Yekaterinburg"},
    {"petropavlovsk-kamchatsky", "Asia/Kamchatka"},
    {"astana", "Asia/Almaty"},
    {"ulaanbaatar", "Asia/Ulaanbaatar"},
    {"abu dhabi", "Asia/Dubai"},
    {"port louis", "Indian/Mauritius"},
    {"st. petersburg", "Europe/Moscow"},
    {"pretoria", "Africa/Johannesburg"},
    {"bern", "Europe/Zurich"},
    {"kyiv", "Europe/Kiev"},
    {"edinburgh", "Europe/London"},
    {"rio branco", "America/Rio_Branco"},
    {"quito", "America/Guayaquil"},
    {"guadalajara", "America/Mexico_City"},
    {"monterrey", "America/Mexico_City"},
    {"la paz", "America/La_Paz"},
    {"salvador", "America/Bahia"},
    {"city of buenos aires", "America/Buenos_Aires"},
    {"georgetown", "America/Guyana"},
};

// The CLDR table that the system's ICU carries may be older than these changes of it.
constexpr Alias newerWindows[] = {
    {"Central Asia Standard Time", "Asia/Bishkek"},
    {"Mountain Standard Time (Mexico)", "America/Mazatlan"},
};

std::string toUtf8(const icu::UnicodeString &text)
{
    std::string result;
    text.toUTF8String(result);
    return result;
}

/// All ids of the tz database, and their last parts as names of cities.
struct KnownZones
{
    std::unordered_map<std::string, std::string> ids; ///< in lower case
    std::unordered_map<std::string, std::string> cities; ///< "buenos aires"

    KnownZones()
    {
        UErrorCode error = U_ZERO_ERROR;
        const std::unique_ptr<icu::StringEnumeration> all(
            icu::TimeZone::createTimeZoneIDEnumeration(
                UCAL_ZONE_TYPE_ANY, nullptr, nullptr, error));
        if (U_FAILURE(error))
            return;
        while (const icu::UnicodeString *next = all->snext(error)) {
            const std::string id = toUtf8(*next);
            ids.emplace(lowered(id), id);
            const std::size_t slash = id.rfind('/');
            if (slash == std::string::npos || id.starts_with("Etc/") || id.starts_with("SystemV/"))
                continue;
            std::string city = lowered(id.substr(slash + 1));
            std::replace(city.begin(), city.end(), '_', ' ');
            cities.emplace(std::move(city), id);
        }
    }
};

const KnownZones &knownZones()
{
    static const KnownZones zones;
    return zones;
}

std::string windowsZone(std::string_view name)
{
    for (const Alias &newer : newerWindows)
        if (newer.name == name)
            return std::string(newer.zone);
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString id;
    const icu::StringPiece piece(name.data(), static_cast<std::int32_t>(name.size()));
    icu::TimeZone::getIDForWindowsID(icu::UnicodeString::fromUTF8(piece), nullptr, id, error);
    return U_FAILURE(error) ? std::string() : toUtf8(id);
}

/// Hours and minutes of "(UTC-03:30) " as minutes, and what follows; nothing without such a prefix.
struct OffsetName
{
    int offset = 0;
    std::string rest; ///< lower case
};

std::optional<OffsetName> offsetName(std::string_view name)
{
    std::string text = lowered(name);
    const std::size_t close = text.find(')');
    if (close == std::string::npos || (!text.starts_with("(utc") && !text.starts_with("(gmt")))
        return std::nullopt;
    OffsetName found;
    found.rest = std::string(trimmed(std::string_view(text).substr(close + 1)));
    const std::string_view digits = std::string_view(text).substr(4, close - 4);
    int numbers[2] = {0, 0};
    std::size_t part = 0;
    for (const char c : digits) {
        if (c == ':' || c == '.')
            part = 1;
        else if (c >= '0' && c <= '9')
            numbers[part] = numbers[part] % 100 * 10 + (c - '0');
    }
    found.offset = numbers[0] * 60 + numbers[1];
    if (digits.starts_with('-'))
        found.offset = -found.offset;
    return found;
}

/// Minutes east of UTC without daylight saving, as the system's tz database has it now.
int standardOffset(const std::string &id)
{
    constexpr Instant january{seconds(1'767'225'600)}; // 2026
    const auto zone = Zone::load(id);
    if (!zone)
        return 0;
    const seconds offset
        = std::min((*zone)->offsetAt(january), (*zone)->offsetAt(january + days(182)));
    return static_cast<int>(std::chrono::duration_cast<minutes>(offset).count());
}

/// "amsterdam, berlin, bern": the first part that is known and has the offset; else the first
/// known.
std::string zoneOfParts(const OffsetName &name)
{
    std::string fallback;
    std::string part;
    const auto take = [&](std::string text) -> std::string {
        if (const std::size_t bracket = text.find('('); bracket != std::string::npos)
            text.resize(bracket);
        if (const std::size_t dash = text.find(" - "); dash != std::string::npos)
            text.resize(dash);
        text = std::string(trimmed(text));
        std::string zone;
        for (const Alias &region : regions)
            if (region.name == text)
                zone = region.zone;
        if (const auto city = knownZones().cities.find(text);
            zone.empty() && city != knownZones().cities.end())
            zone = city->second;
        if (zone.empty())
            return {};
        if (fallback.empty())
            fallback = zone;
        return standardOffset(zone) == name.offset ? zone : std::string();
    };
    for (const char c : name.rest + ",") {
        if (c != ',' && c != ';' && c != ':') {
            part += c;
            continue;
        }
        if (std::string zone = take(std::move(part)); !zone.empty())
            return zone;
        part.clear();
    }
    return fallback;
}

/// Folders before the id: "/citadel.org/20210210_1/Europe/Vienna".
std::string zoneBehindPrefix(std::string_view name)
{
    for (std::size_t slash = name.find('/'); slash != std::string_view::npos;
         slash = name.find('/', slash + 1)) {
        const auto found = knownZones().ids.find(lowered(name.substr(slash + 1)));
        if (found != knownZones().ids.end() && found->second.find('/') != std::string::npos)
            return found->second;
    }
    return {};
}

} // namespace

std::string ianaZoneFor(std::string_view name)
{
    name = trimmed(name);
    if (name.size() >= 2 && name.front() == '"' && name.back() == '"')
        name = trimmed(name.substr(1, name.size() - 2));
    if (name.empty() || name.size() > 200)
        return {};
    const auto known = knownZones().ids.find(lowered(name));
    if (known != knownZones().ids.end())
        return known->second;
    if (std::string zone = windowsZone(name); !zone.empty())
        return zone;
    if (const auto named = offsetName(name); named && !named->rest.empty())
        return zoneOfParts(*named);
    return zoneBehindPrefix(name);
}

} // namespace bayboard
