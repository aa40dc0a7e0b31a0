#include "core/serving/RestReading.h"

#include "core/exchange/Words.h"
#include "core/text/ErrorSentences.h"
#include "core/text/WholeSentences.h"

#include <algorithm>
#include <charconv>

namespace bayboard {

namespace {

std::optional<std::int64_t> wholeNumber(const std::string &text)
{
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = fault == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole ? std::optional(number) : std::nullopt;
}

constexpr std::int64_t longestAskedMinutes
    = std::int64_t(60) * 24 * 366; ///< of anything that is asked for

std::string inQuery(const char *name)
{
    return std::string("?") + name;
}

} // namespace

tl::unexpected<RestAnswer> badAt(const std::string &place, const Phrase &reason)
{
    return tl::unexpected(
        restProblem({rest_code::invalid, text::whole(text::said(reason)), place}));
}

OrAnswer<std::int64_t> readNumber(const RestCase &asked,
                                  const char *name,
                                  std::int64_t otherwise,
                                  std::int64_t least,
                                  std::int64_t most)
{
    const std::string text = asked.question().parameter(name);
    if (text.empty())
        return otherwise;
    const auto number = wholeNumber(text);
    if (!number || *number < least || *number > most)
        return badAt(inQuery(name),
                     Phrase::tr("it must be a whole number from %1 to %2",
                                std::to_string(least),
                                std::to_string(most)));
    return *number;
}

OrAnswer<std::optional<LocationId>> readLocation(RestCase &asked)
{
    const std::string text = asked.question().parameter("location");
    if (text.empty())
        return std::optional<LocationId>();
    const auto found = asked.club()->findLocation(text);
    if (!found)
        return tl::unexpected(asked.problem(found.error(), "?location"));
    return std::optional<LocationId>(*found);
}

OrAnswer<std::vector<LocationId>> readPlaces(RestCase &asked)
{
    const auto named = readLocation(asked);
    if (!named)
        return tl::unexpected(named.error());
    std::vector<LocationId> places;
    for (const Location &place : asked.club()->locations())
        if (!place.withdrawn && (!*named || **named == place.id)
            && asked.may(Permission::ScheduleRead, place.id))
            places.push_back(place.id);
    if (places.empty())
        return tl::unexpected(asked.forbidden(Permission::ScheduleRead));
    return places;
}

OrAnswer<RestRange> readRange(RestCase &asked, const Zone &zone)
{
    RestRange range;
    if (const std::string text = asked.question().parameter("date"); !text.empty()) {
        for (const char *other : {"from", "to"})
            if (!asked.question().parameter(other).empty())
                return badAt(inQuery(other), Phrase::tr("either it or the date, not both"));
        const auto date
            = text == "today" ? std::optional(zone.dateAt(asked.now())) : parseDate(text);
        if (!date)
            return badAt("?date", Phrase::tr("it must be a date"));
        return RestRange{zone.startOfDay(*date), zone.startOfDay(*date + days(1))};
    }
    for (const bool end : {false, true}) {
        const char *name = end ? "to" : "from";
        const std::string text = asked.question().parameter(name);
        if (text.empty())
            continue;
        Result<Instant> at = fail(ErrorCode::InvalidTime, text);
        if (const auto date = parseDate(text))
            at = zone.startOfDay(end ? *date + days(1) : *date);
        else
            at = readTime(name, text, zone);
        if (!at)
            return tl::unexpected(asked.problem(at.error(), inQuery(name)));
        (end ? range.to : range.from) = *at;
    }
    if (range.from && range.to && *range.to <= *range.from)
        return badAt("?to", Phrase::tr("it is not after the start"));
    return range;
}

std::string cursorOf(const ListPlace &place)
{
    return std::to_string(toUnix(place.start)) + "." + place.id.toString();
}

OrAnswer<std::optional<ListPlace>> readListPlace(RestCase &asked)
{
    const std::string text = asked.question().parameter("cursor");
    if (text.empty())
        return std::optional<ListPlace>();
    const std::size_t dot = std::min(text.find('.'), text.size());
    const auto start = wholeNumber(text.substr(0, dot));
    const auto id = Uuid::parse(text.substr(std::min(dot + 1, text.size())));
    if (!start || !id || *start < 0 || *start > toUnix(openEnd))
        return badAt("?cursor", Phrase::tr("it must be one that a list has given"));
    return std::optional(ListPlace{fromUnix(*start), *id});
}

OrAnswer<NamedBays> readBays(RestCase &asked,
                             const std::vector<std::string> &names,
                             std::optional<LocationId> within,
                             const std::string &place)
{
    NamedBays found;
    for (const std::string &name : names) {
        const auto bay = asked.club()->findBay(name, within);
        if (!bay)
            return tl::unexpected(asked.problem(bay.error(), place));
        const LocationId where = asked.club()->bay(*bay)->location;
        if (!found.bays.empty() && where != found.location)
            return badAt(place, Phrase::tr("the bays are not of one location"));
        if (within && where != *within)
            return badAt(place, Phrase::tr("a bay is not at the location that is named"));
        if (std::find(found.bays.begin(), found.bays.end(), *bay) != found.bays.end())
            return badAt(place, Phrase::tr("%1 is named twice", asked.club()->bay(*bay)->name));
        found.location = where;
        found.bays.push_back(*bay);
    }
    if (found.bays.empty())
        return badAt(place, Phrase::tr("no bay is named"));
    return found;
}

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

std::vector<std::string> splitNames(const std::string &text)
{
    std::vector<std::string> names;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        const std::size_t first = text.find_first_not_of(' ', at);
        if (first < comma)
            names.push_back(text.substr(first, text.find_last_not_of(' ', comma - 1) + 1 - first));
        at = comma + 1;
    }
    return names;
}

RestBody::RestBody(RestCase &asked) : m_case(asked)
{
    const std::string &text = asked.question().body;
    if (Status done = wire::parse(text.empty() ? "{}" : text, m_document); !done) {
        const WireProblem problem = problemFor(done.error());
        m_problem = restProblem({wordFor(problem.code), problem.detail}, [&](JsonOut &json) {
            json.key("line").number(problem.line).key("column").number(problem.column);
        });
        m_document.SetObject();
    }
    m_members.emplace(m_document, "");
}

bool RestBody::has(const char *name)
{
    return m_members->any(name, false) != nullptr;
}

std::string RestBody::text(const char *name)
{
    return m_members->text(name, largestMessage, false);
}

std::vector<std::string> RestBody::texts(const char *name)
{
    constexpr std::size_t most = 1000;
    std::vector<std::string> all;
    m_members->list(name, most, false, [&](const wire::Json &item, const std::string &place) {
        if (!item.IsString())
            return m_members->fault(wire::faultAt(place, "must be a text"));
        all.push_back(journal_json::textOf(item));
    });
    return all;
}

std::optional<Instant> RestBody::time(const char *name, const Zone &zone)
{
    const std::string written = text(name);
    if (written.empty())
        return std::nullopt;
    const auto at = readTime(name, written, zone);
    if (!at) {
        fault(name, at.error());
        return std::nullopt;
    }
    if (*at >= openEnd - minutes(2 * longestAskedMinutes)) { // else what begins then has no end
        fault(name, Phrase::tr("it is further ahead than time is known"));
        return std::nullopt;
    }
    return *at;
}

std::optional<minutes> RestBody::length(Instant start, const Zone &zone)
{
    const auto said = number("minutes", 1, longestAskedMinutes);
    const auto end = time("end", zone);
    if (said && end)
        fault("end", Phrase::tr("either it or the minutes, not both"));
    if (said)
        return minutes(*said);
    if (!end)
        return std::nullopt;
    if (*end <= start || *end - start > minutes(longestAskedMinutes)
        || (*end - start) % minutes(1) != seconds(0))
        fault("end", Phrase::tr("it must be whole minutes after the start"));
    return std::max(std::chrono::duration_cast<minutes>(*end - start), minutes(1));
}

std::optional<std::int64_t>
RestBody::number(const char *name, std::int64_t least, std::int64_t most)
{
    return has(name) ? std::optional(m_members->number(name, least, most)) : std::nullopt;
}

bool RestBody::flag(const char *name)
{
    return m_members->boolean(name, false);
}

void RestBody::fault(const char *name, const Phrase &reason)
{
    if (!m_problem)
        m_problem = badAt(m_members->placeOf(name), reason).value();
}

void RestBody::fault(const char *name, const Error &error)
{
    if (!m_problem)
        m_problem = m_case.problem(error, m_members->placeOf(name));
}

std::optional<RestAnswer> RestBody::finish()
{
    const Status done = m_members->finish(wire::Unknown::Fault);
    if (m_problem)
        return m_problem;
    if (done)
        return std::nullopt;
    const WireProblem problem = problemFor(done.error());
    return restProblem({rest_code::invalid, problem.detail, problem.place});
}

} // namespace bayboard
