#include "core/time/Zone.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

#include <cstdio>

namespace bayboard {

namespace {

const QDateTime tableStart(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC);
const QDateTime tableEnd(QDate(2200, 1, 1), QTime(0, 0), Qt::UTC);
constexpr Instant beforeAllTime = Instant::min();

/// QTimeZone also takes whatever could be a POSIX rule ("Halifax" as UTC), and its list of ids
/// lacks the older names that files still use ("US/Eastern"): the database itself knows.
bool isInDatabase(const std::string &id)
{
    for (const char *odd : {"posix/", "right/", "posixrules", "localtime", "Factory"})
        if (id.starts_with(odd))
            return false;
    const bool isPath = id.starts_with('/') || id.find("//") != std::string::npos
        || id.find('.') != std::string::npos;
    for (const char *folder : {"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/"})
        if (!id.empty() && !isPath && QFileInfo(QString::fromStdString(folder + id)).isFile())
            return true;
    return false;
}

} // namespace

Zone::Zone(std::string id, std::vector<Period> periods)
    : m_id(std::move(id))
    , m_periods(std::move(periods))
{
    BAYBOARD_ASSERT(!m_periods.empty() && m_periods.front().from == beforeAllTime);
}

Result<std::shared_ptr<const Zone>> Zone::load(const std::string &id)
{
    if (id == "UTC")
        return utc();
    const QTimeZone source(QByteArray::fromStdString(id));
    if (!isInDatabase(id) || !source.isValid())
        return fail(ErrorCode::InvalidZone, id);
    std::vector<Period> periods;
    periods.push_back({beforeAllTime,
                       seconds(source.offsetFromUtc(tableStart)),
                       source.abbreviation(tableStart).toStdString()});
    const auto transitions = source.transitions(tableStart, tableEnd);
    periods.reserve(static_cast<std::size_t>(transitions.size()) + 1);
    for (const auto &transition : transitions) {
        const Instant at = fromUnix(transition.atUtc.toSecsSinceEpoch());
        const seconds offset(transition.offsetFromUtc);
        std::string name = transition.abbreviation.toStdString();
        if (periods.back().offset != offset || periods.back().abbreviation != name)
            periods.push_back({at, offset, std::move(name)});
    }
    return std::shared_ptr<const Zone>(new Zone(id, std::move(periods)));
}

std::shared_ptr<const Zone> Zone::utc()
{
    static const std::shared_ptr<const Zone> zone(
        new Zone("UTC", {{beforeAllTime, seconds(0), "UTC"}}));
    return zone;
}

std::size_t Zone::periodAt(Instant instant) const
{
    const auto after = std::upper_bound(
        m_periods.begin(), m_periods.end(), instant, [](Instant at, const Period &period) {
            return at < period.from;
        });
    return static_cast<std::size_t>(after - m_periods.begin()) - 1;
}

seconds Zone::offsetAt(Instant instant) const
{
    return m_periods[periodAt(instant)].offset;
}

const std::string &Zone::abbreviationAt(Instant instant) const
{
    return m_periods[periodAt(instant)].abbreviation;
}

std::vector<Instant> Zone::instantsOf(LocalTime wall) const
{
    // No zone is further than a day from UTC, so only periods around the wall time can show it.
    const Instant naive(wall.time_since_epoch());
    std::vector<Instant> found;
    for (std::size_t i = periodAt(naive - days(1)); i < m_periods.size(); ++i) {
        if (m_periods[i].from > naive + days(1))
            break;
        const Instant candidate = naive - m_periods[i].offset;
        if (periodAt(candidate) == i)
            found.push_back(candidate);
    }
    return found;
}

Instant Zone::toInstant(LocalTime wall) const
{
    const Instant naive(wall.time_since_epoch());
    // The common case first: one period covers everything near the wall time.
    const std::size_t early = periodAt(naive - days(1));
    if (early + 1 == m_periods.size() || m_periods[early + 1].from > naive + days(1))
        return naive - m_periods[early].offset;
    const auto found = instantsOf(wall);
    if (!found.empty())
        return found.front();
    for (std::size_t i = early; i + 1 < m_periods.size(); ++i) {
        const Instant candidate = naive - m_periods[i].offset;
        if (candidate >= m_periods[i + 1].from
            && naive - m_periods[i + 1].offset < m_periods[i + 1].from)
            return candidate;
    }
    return naive - m_periods[early].offset;
}

Instant Zone::startOfDay(LocalDate date) const
{
    const LocalTime midnight(date);
    const auto found = instantsOf(midnight);
    if (!found.empty())
        return found.front();
    // Midnight is skipped: the day begins where the gap ends.
    const Instant naive(midnight.time_since_epoch());
    for (std::size_t i = periodAt(naive - days(2)); i < m_periods.size(); ++i) {
        if (m_periods[i].from != beforeAllTime && toLocal(m_periods[i].from) >= midnight)
            return m_periods[i].from;
    }
    return toInstant(midnight);
}

std::optional<Span> Zone::day(LocalDate date) const
{
    return Span::make(startOfDay(date), startOfDay(date + days(1)));
}

std::vector<Instant> Zone::transitionsIn(const Span &span) const
{
    std::vector<Instant> found;
    for (std::size_t i = periodAt(span.start()) + 1; i < m_periods.size(); ++i) {
        if (m_periods[i].from >= span.end())
            break;
        if (m_periods[i].offset != m_periods[i - 1].offset)
            found.push_back(m_periods[i].from);
    }
    return found;
}

std::string Zone::format(Instant instant) const
{
    const seconds offset = offsetAt(instant);
    const LocalTime wall = toLocal(instant);
    const std::chrono::hh_mm_ss<seconds> time(wall - dateOf(wall));
    const std::chrono::hh_mm_ss<seconds> shift(std::chrono::abs(offset));
    char buffer[32];
    std::snprintf(buffer,
                  sizeof buffer,
                  "T%02d:%02d:%02d%c%02d:%02d",
                  static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()),
                  offset < seconds(0) ? '-' : '+',
                  static_cast<int>(shift.hours().count()),
                  static_cast<int>(shift.minutes().count()));
    return formatDate(dateOf(wall)) + buffer;
}

Result<Instant> readTime(const std::string &what, const std::string &text, const Zone &zone)
{
    const auto parsed = parseTime(text);
    if (!parsed)
        return fail(ErrorCode::InvalidTime, text);
    if (parsed->offset)
        return Instant((parsed->wall - *parsed->offset).time_since_epoch());
    const auto instants = zone.instantsOf(parsed->wall);
    if (instants.size() == 1)
        return instants.front();
    if (instants.empty())
        return fail(ErrorCode::InvalidArgument,
                    what,
                    Phrase::tr("the clocks of %1 skip %2", zone.id(), text));
    return fail(ErrorCode::InvalidArgument,
                what,
                Phrase::tr("the clocks of %1 show %2 twice; say %3 or %4",
                           zone.id(),
                           text,
                           zone.format(instants.front()),
                           zone.format(instants.back())));
}

Result<std::shared_ptr<const Zone>> ZoneCache::get(const std::string &id)
{
    for (const auto &zone : m_zones)
        if (zone->id() == id)
            return zone;
    auto loaded = Zone::load(id);
    if (loaded)
        m_zones.push_back(*loaded);
    return loaded;
}

} // namespace bayboard
