#include "tests/bench/server/MixedLoad.h"

#include "core/wire/Feeds.h"
#include "core/wire/Push.h"

#include <ctime>

namespace bayboard::bench {

namespace {

enum Kind : std::size_t {
    Day,
    One,
    Free,
    Check,
    Search,
    Context,
    Changes,
    Feed,
    Create,
    Reschedule,
    Cancel,
    Batch
};

static_assert(Batch + 1 == mixedKinds.size());

/// "2026-06-15T14:00:00Z"
std::string utcTime(Instant at)
{
    const std::time_t time = toUnix(at);
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[32];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts));
}

/// {"booking":{"id":"… comes early in what is answered to a booking that was made.
std::string idIn(const std::string &body)
{
    const std::string mark = "\"booking\":{\"id\":\"";
    const std::size_t at = body.find(mark);
    return at == std::string::npos ? std::string() : body.substr(at + mark.size(), 36);
}

/// What another program asks with next time.
std::string cursorIn(const std::string &body)
{
    const std::string mark = "\"cursor\":\"";
    const std::size_t at = body.rfind(mark) + mark.size();
    return body.substr(at, body.find('"', at) - at);
}

} // namespace

MixedLoad::MixedLoad(const MixedClub &club,
                     std::vector<MixedDevice> devices,
                     const Uuid &epoch,
                     const FeedCursors &ends)
    : m_club(club)
    , m_devices(std::move(devices))
    , m_epoch(epoch)
    , m_isReading(m_devices.size(), false)
    , m_follows(WriteClub::locations, "now")
{
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        const Uuid place = club.plan().places()[i].value;
        m_cursors.push_back({{clubFeed(), ends.at(clubFeed())}, {place, ends.at(place)}});
    }
}

Asked MixedLoad::next()
{
    m_device = below(m_devices.size());
    std::size_t share = below(100);
    std::size_t kind = 0;
    while (share >= mixedKinds[kind].share)
        share -= mixedKinds[kind++].share;
    if ((kind == Reschedule || kind == Cancel) && m_made.size() < 50)
        kind = Create; // at the beginning
    if (kind == Feed && m_isReading[m_device])
        kind = Day; // a desk has one question out
    Asked asked;
    asked.note = m_device;
    asked.text = textOf(kind, asked.note);
    asked.kind = kind;
    return asked;
}

std::string MixedLoad::textOf(std::size_t kind, std::size_t &note)
{
    const std::size_t at = below(WriteClub::locations);
    std::size_t bay = 0;
    switch (static_cast<Kind>(kind)) {
    case Day:
        return get("/v1/bookings?location=" + place(at) + "&date=" + dayFrom(-2, 7));
    case One:
        return get("/v1/bookings/" + m_club.bookings()[below(m_club.bookings().size())].toString());
    case Free:
        return get("/v1/availability?location=" + place(at) + "&date=" + dayFrom(1, 7)
                   + "&minutes=60");
    case Check:
        return get("/v1/availability/check?location=" + place(at)
                   + "&bays=" + m_club.plan().bays()[at * WriteClub::baysEach].toString()
                   + "&start=" + utcTime(m_club.today() + hours(48 + below(24))) + "&minutes=60");
    case Search:
        return get("/v1/customers?search=qui%20" + std::to_string(10 + below(90)));
    case Context:
        return get("/v1/customers/"
                   + m_club.customers()[below(m_club.customers().size())].toString()
                   + "/booking-context");
    case Changes:
        note = at;
        return get("/v1/changes?limit=20&location=" + place(at) + "&cursor=" + m_follows[at]);
    case Feed:
        note = m_device;
        return feed(m_device);
    case Create:
        return post("/v1/bookings", "{" + freeSlot(bay) + ",\"name\":\"A. Haddad\",\"party\":2}");
    case Reschedule: {
        const std::string id = m_made.front();
        m_made.pop_front();
        return post("/v1/bookings/" + id + "/reschedule", "{" + freeSlot(bay) + "}");
    }
    case Cancel: {
        const std::string id = m_made.front();
        m_made.pop_front();
        return post("/v1/bookings/" + id + "/cancel", R"({"reason":"ill"})");
    }
    case Batch:
        return batch();
    }
    return {};
}

void MixedLoad::told(const Heard &heard)
{
    if (heard.asked.kind == Create && heard.status == 201) {
        m_made.push_back(idIn(heard.body));
        return;
    }
    if (heard.asked.kind == Changes && heard.status == 200)
        m_follows[heard.asked.note] = cursorIn(heard.body);
    if (heard.asked.kind != Feed)
        return;
    const std::size_t device = heard.asked.note;
    m_isReading[device] = false;
    const auto page = decodeFeedPage(heard.body);
    if (!page)
        return;
    for (const FeedEntry &entry : page->entries)
        for (const FeedNumber &number : entry.numbers)
            if (const auto mine = m_cursors[device].find(number.feed);
                mine != m_cursors[device].end())
                mine->second = std::max(mine->second, number.number);
}

std::string MixedLoad::get(const std::string &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: bayboard\r\nAuthorization: Bearer "
        + m_devices[m_device].token + "\r\nBayboard-Operator: Mia\r\n\r\n";
}

std::string MixedLoad::post(const std::string &target, const std::string &json)
{
    return "POST " + target + " HTTP/1.1\r\nHost: bayboard\r\nAuthorization: Bearer "
        + m_devices[m_device].token
        + "\r\nBayboard-Operator: Mia\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(json.size()) + "\r\n\r\n" + json;
}

std::string MixedLoad::feed(std::size_t device)
{
    m_isReading[device] = true;
    return post("/v1/sync/feed", encode(FeedQuestion{m_epoch, m_cursors[device], seconds(0)}));
}

std::string MixedLoad::batch()
{
    const auto bays = static_cast<std::int64_t>(m_club.plan().bays().size());
    const std::int64_t mine = m_batches++;
    const UpBatch made = m_club.plan().booking(m_devices[m_device].desk,
                                               m_random,
                                               static_cast<std::size_t>(mine * 37 % bays),
                                               mine / bays);
    Push push{made.desk, {}, made.at, made.nothingElseWaits};
    for (const SentSet &sent : made.sets)
        push.sets.push_back({sent.set.id, sent.set, {}, sent.follows});
    return post("/v1/sync/changes", encode(push));
}

std::string MixedLoad::freeSlot(std::size_t &bay)
{
    const std::size_t mine = m_slots++;
    const std::size_t count = m_club.plan().bays().size();
    bay = mine * 37 % count;
    const Instant start = m_club.today() + hours(24 * 20 + static_cast<int>(mine / count));
    return "\"bays\":[\"" + m_club.plan().bays()[bay].toString() + "\"],\"start\":\""
        + utcTime(start) + "\",\"minutes\":60";
}

std::string MixedLoad::place(std::size_t index) const
{
    return m_club.plan().places()[index].toString();
}

std::string MixedLoad::dayFrom(int first, int last)
{
    const auto day = first + static_cast<int>(below(static_cast<std::size_t>(last - first)));
    return utcTime(m_club.today() + hours(24 * day)).substr(0, 10);
}

} // namespace bayboard::bench
