#include "app/ctl/Reading.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t searchLimit = 1000;

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// A phone number has seven digits or more and no letters.
bool looksLikePhone(const std::string &text)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
    };
    return phoneKey(text).size() >= 7 && std::none_of(text.begin(), text.end(), isLetter);
}

bool isMeant(const CustomerMatch &match, const std::string &text)
{
    if (lower(match.name) == lower(text)
        || (!match.email.empty() && lower(match.email) == lower(text)))
        return true;
    return looksLikePhone(text) && phoneKey(match.phone) == phoneKey(text);
}

Result<std::vector<CustomerMatch>> search(const Session &session, const std::string &text)
{
    auto found = session.desk.later<Result<std::vector<CustomerMatch>>>(
        [text](Desk &desk, std::function<void(Result<std::vector<CustomerMatch>>)> done) {
            desk.searchCustomers(text, searchLimit, std::move(done));
        },
        DeskCalls::As::Actor);
    if (!found)
        return tl::unexpected(found.error());
    return std::move(*found);
}

/// The start of a date, or its end.
Result<Instant>
readEdge(const std::string &what, const std::string &text, const Zone &zone, bool end)
{
    if (const auto date = parseDate(text))
        return zone.startOfDay(end ? *date + days(1) : *date);
    return readTime(what, text, zone);
}

} // namespace

std::vector<std::string> splitAtCommas(const std::string &text)
{
    std::vector<std::string> parts;
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        const std::size_t first = text.find_first_not_of(' ', at);
        if (first < comma) {
            const std::size_t last = text.find_last_not_of(' ', comma - 1);
            parts.push_back(text.substr(first, last - first + 1));
        }
        at = comma + 1;
    }
    return parts;
}

const Zone &zoneFor(const Club &club, std::optional<LocationId> location)
{
    return location ? club.zone(*location) : club.mainZone();
}

Result<std::optional<LocationId>> readLocation(const Session &session)
{
    const auto text = session.line.value("--location");
    if (!text)
        return std::optional<LocationId>();
    const auto found = session.club->findLocation(*text);
    if (!found)
        return tl::unexpected(found.error());
    return std::optional<LocationId>(*found);
}

Result<BaysAt> readBays(const Club &club, const std::string &text, std::optional<LocationId> within)
{
    BaysAt result;
    for (const std::string &part : splitAtCommas(text)) {
        const auto bay = club.findBay(part, within);
        if (!bay)
            return tl::unexpected(bay.error());
        const Bay *found = club.bay(*bay);
        if (!result.bays.empty() && found->location != result.location)
            return fail(ErrorCode::InvalidArgument,
                        "--bay",
                        Phrase::tr("the bays are not of one location"));
        if (within && found->location != *within)
            return fail(ErrorCode::InvalidArgument,
                        "--bay",
                        Phrase::tr("\"%1\" is not at the location that --location names", part));
        result.location = found->location;
        result.bays.push_back(*bay);
    }
    if (result.bays.empty())
        return fail(ErrorCode::InvalidArgument, "--bay", Phrase::tr("no bay is named"));
    return result;
}

Result<LocalDate> readDate(const std::string &text)
{
    const auto date = parseDate(text);
    if (!date)
        return fail(ErrorCode::InvalidTime, text, "date");
    return *date;
}

Result<Range> readRange(const Session &session, const Zone &zone)
{
    Range range;
    if (const auto text = session.line.value("--date")) {
        const auto date = readDate(*text);
        if (!date)
            return tl::unexpected(date.error());
        return Range{zone.startOfDay(*date), zone.startOfDay(*date + days(1))};
    }
    for (const bool end : {false, true}) {
        const char *name = end ? "--to" : "--from";
        const auto text = session.line.value(name);
        if (!text)
            continue;
        const auto instant = readEdge(name, *text, zone, end);
        if (!instant)
            return tl::unexpected(instant.error());
        (end ? range.to : range.from) = *instant;
    }
    if (range.from && range.to && *range.to <= *range.from)
        return fail(ErrorCode::InvalidArgument, "--to", Phrase::tr("it is not after --from"));
    return range;
}

Result<CustomerChoice>
findCustomer(const Session &session, const std::string &text, const std::string &phone)
{
    if (const auto id = CustomerId::parse(text)) {
        const auto facts = session.desk.read<CustomerFacts>(
            [id](Store &store) { return store.loadCustomer(*id); });
        if (!facts)
            return tl::unexpected(facts.error());
        return CustomerChoice{*id, 1};
    }
    const auto matches = search(session, text);
    if (!matches)
        return tl::unexpected(matches.error());
    std::vector<CustomerMatch> meant;
    for (const CustomerMatch &match : *matches)
        if (isMeant(match, text))
            meant.push_back(match);
    if (meant.size() > 1 && !phoneKey(phone).empty())
        std::erase_if(meant, [&](const CustomerMatch &match) {
            return phoneKey(match.phone) != phoneKey(phone);
        });
    return CustomerChoice{meant.size() == 1 ? meant.front().id : CustomerId(), meant.size()};
}

Result<CustomerId> requireCustomer(const Session &session, const std::string &text)
{
    const auto choice = findCustomer(session, text);
    if (!choice)
        return tl::unexpected(choice.error());
    if (choice->found != 1)
        return fail(
            choice->found == 0 ? ErrorCode::NotFound : ErrorCode::Ambiguous, "customer", text);
    return choice->id;
}

Result<Wanted> readNewSlot(const Session &session)
{
    const auto within = readLocation(session);
    if (!within)
        return tl::unexpected(within.error());
    const auto bays = readBays(*session.club, session.line.valueOr("--bay", ""), *within);
    if (!bays)
        return tl::unexpected(bays.error());
    const auto start = readTime(
        "--start", session.line.valueOr("--start", ""), session.club->zone(bays->location));
    if (!start)
        return tl::unexpected(start.error());
    const minutes length(*session.line.number("--minutes"));
    return Wanted{bays->location, Slot::of(bays->bays, Span(*start, length))};
}

Result<Wanted> readMove(const Session &session, const Booking &before)
{
    Wanted wanted{before.location, before.slot};
    if (const auto text = session.line.value("--bay")) {
        auto bays = readBays(*session.club, *text, before.location);
        if (!bays) // not here: the name may say where
            bays = readBays(*session.club, *text, std::nullopt);
        if (!bays)
            return tl::unexpected(bays.error());
        wanted.location = bays->location;
        wanted.slot = Slot::of(bays->bays, before.slot.span);
    }
    Instant start = before.slot.span.start();
    seconds length = before.slot.span.length();
    if (const auto text = session.line.value("--start")) {
        const auto read = readTime("--start", *text, session.club->zone(wanted.location));
        if (!read)
            return tl::unexpected(read.error());
        start = *read;
    }
    if (const auto number = session.line.number("--minutes"))
        length = minutes(*number);
    wanted.slot.span = Span(start, length);
    return wanted;
}

} // namespace bayboard
