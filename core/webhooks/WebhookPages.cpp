#include "core/webhooks/WebhookPages.h"

#include "core/access/BlockAccess.h"
#include "core/club/EntityPlace.h"
#include "core/desk/FeatureAccess.h"
#include "core/exchange/BlockJson.h"
#include "core/exchange/PersonJson.h"
#include "core/webhooks/WebhookEvents.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t stepsAtOnce = 100;
constexpr std::int64_t changesAtOnce = 2000;

/// Names events: "bayboard webhook" as a space of its own.
constexpr Uuid space{{0xB7,
                      0x0A,
                      0x2D,
                      0x5E,
                      0x11,
                      0x44,
                      0x4F,
                      0x6B,
                      0x9A,
                      0x0C,
                      0x57,
                      0x45,
                      0x42,
                      0x48,
                      0x00,
                      0x01}};

/// One change of one thing, for one webhook.
class Telling
{
public:
    Telling(ServerData &data,
            JudgingTransaction &transaction,
            const Club &club,
            const Webhook &webhook,
            Instant now)
        : m_data(data)
        , m_transaction(transaction)
        , m_club(club)
        , m_webhook(webhook)
        , m_now(now)
    { }

    /// Adds its events to the page.
    [[nodiscard]] Status tell(const ChangeSet &set, const EntityChange &change, WebhookPage &page)
    {
        std::vector<const char *> events = webhookEventsOf(change);
        std::erase_if(events, [&](const char *each) { return !isWanted(each); });
        if (events.empty())
            return {};
        auto record = asLeft(set.id, change.entity);
        if (!record)
            return tl::unexpected(record.error());
        const LocationId place = placeOf(change.entity, *record);
        if (!isForIt(change, place)) {
            addLeaving(set, change, events, page);
            return {};
        }
        const auto thing = print(change.entity, *record);
        if (!thing)
            return tl::unexpected(thing.error());
        for (const char *event : events)
            page.events.push_back(delivery(set, change, event, place, *thing));
        return {};
    }

private:
    [[nodiscard]] bool isWanted(std::string_view event) const
    {
        return m_webhook.events.empty()
            || std::find(m_webhook.events.begin(), m_webhook.events.end(), event)
            != m_webhook.events.end();
    }

    /// The thing as that step left it: as it is now, without what came later.
    [[nodiscard]] Result<Record> asLeft(ChangeSetId step, EntityRef entity)
    {
        auto now = m_transaction.load(entity);
        if (!now)
            return tl::unexpected(now.error());
        const auto later = m_data.webhooks().changesAfter(entity, step);
        if (!later)
            return tl::unexpected(later.error());
        Record record = now->value_or(Record());
        for (const EntityChange &change : *later)
            for (const FieldChange &field : change.fields)
                record.set(field.field, field.before);
        return record;
    }

    /// Where it was until this change; null where that did not change.
    [[nodiscard]] static LocationId placeBefore(const EntityChange &change)
    {
        for (const FieldChange &each : change.fields)
            if (const auto *before = std::get_if<std::string>(&each.before);
                each.field == Field::Location && before != nullptr)
                return LocationId::parse(*before).value_or(LocationId());
        return {};
    }

    [[nodiscard]] bool isWhereItLooks(LocationId place) const
    {
        return m_webhook.location.isNull() || m_webhook.location == place;
    }

    /// Of its location, before or after, and where the operator may look.
    [[nodiscard]] bool isForIt(const EntityChange &change, LocationId place) const
    {
        if (change.entity.kind == EntityKind::Customer) // they belong to the whole club
            return mayAnywhere(m_club, m_webhook.actor, Permission::CustomerReadName);
        if (!may(m_club, m_webhook.actor, Permission::ScheduleRead, place))
            return false;
        const LocationId before = placeBefore(change);
        return isWhereItLooks(place) || (!before.isNull() && isWhereItLooks(before));
    }

    /// A booking that goes where the operator may not look is gone from where he may: that alone is
    /// told, not where it is or what became of it.
    void addLeaving(const ChangeSet &set,
                    const EntityChange &change,
                    const std::vector<const char *> &events,
                    WebhookPage &page) const
    {
        const LocationId before = placeBefore(change);
        if (change.entity.kind != EntityKind::Booking || before.isNull()
            || !may(m_club, m_webhook.actor, Permission::ScheduleRead, before)
            || !isWhereItLooks(before))
            return;
        for (const char *event : events)
            if (event == std::string_view("booking.rescheduled"))
                page.events.push_back(delivery(set, change, event, before, "null"));
    }

    /// As GET of it prints it.
    [[nodiscard]] Result<std::string> print(EntityRef entity, const Record &record)
    {
        JsonOut json;
        bool readable = false;
        if (entity.kind == EntityKind::Booking) {
            BookingRow row;
            readable = fromRecord(record, row.booking);
            row.booking.id = BookingId{entity.id};
            if (Status known = addCustomer(row); !known)
                return tl::unexpected(known.error());
            const LocationId place = row.booking.location;
            printBooking(json,
                         m_club,
                         row,
                         {may(m_club, m_webhook.actor, Permission::CustomerReadName, place),
                          may(m_club, m_webhook.actor, Permission::CustomerReadContact, place)});
        } else if (entity.kind == EntityKind::Block) {
            Block block;
            readable = fromRecord(record, block);
            block.id = BlockId{entity.id};
            printBlockWithSeries(
                json, m_club, block, maySee(m_club, m_webhook.actor, block.kind, block.location));
        } else {
            Customer customer;
            readable = fromRecord(record, customer);
            customer.id = CustomerId{entity.id};
            printCustomer(json,
                          m_club,
                          customer,
                          mayAnywhere(m_club, m_webhook.actor, Permission::CustomerReadContact));
        }
        std::string text = readable ? json.take() : "null\n";
        text.pop_back(); // its line end
        return text;
    }

    [[nodiscard]] Status addCustomer(BookingRow &row)
    {
        if (row.booking.customer.isNull())
            return {};
        const auto person = m_transaction.load({EntityKind::Customer, row.booking.customer.value});
        if (!person)
            return tl::unexpected(person.error());
        Customer customer;
        if (*person && fromRecord(**person, customer)) {
            row.customerName = customer.name;
            row.customerPhone = customer.phones.empty() ? std::string() : customer.phones.front();
            row.tier = customer.tier;
            row.customerFlags = customer.flags;
        }
        return {};
    }

    [[nodiscard]] WebhookDelivery delivery(const ChangeSet &set,
                                           const EntityChange &change,
                                           const char *event,
                                           LocationId place,
                                           const std::string &thing) const
    {
        WebhookDelivery made;
        made.id = makeNamedUuid(space,
                                m_webhook.id.toString() + set.id.toString()
                                    + change.entity.id.toString() + event);
        made.webhook = m_webhook.id;
        made.entity = change.entity.id;
        made.type = event;
        made.made = m_now;
        made.due = m_now;
        const Location *location = m_club.location(place);
        JsonOut json;
        json.object().key("id").text("evt_" + made.id.toString()).key("type").text(event);
        json.key("timestamp").time(set.at, *Zone::utc());
        json.key("subject").text(change.entity.id.toString());
        json.key("location").textOrNull(location == nullptr ? "" : location->name);
        json.key("changeSet").text(set.id.toString()).key("changed").list();
        for (const FieldChange &field : change.fields)
            if (!change.created)
                json.text(wordFor(field.field));
        json.endList().key("data").null().endObject();
        made.body = json.take();
        made.body.resize(made.body.rfind("null}"));
        made.body += thing + "}";
        return made;
    }

    ServerData &m_data;
    JudgingTransaction &m_transaction;
    const Club &m_club;
    const Webhook &m_webhook;
    Instant m_now;
};

/// All feeds there are; one that has been read further than it goes (the data came out of a backup)
/// is read from its end on.
Result<FeedCursors> cursorsFor(ServerData &data, const Club &club, const FeedCursors &read)
{
    const auto ends = data.ends();
    if (!ends)
        return tl::unexpected(ends.error());
    FeedCursors cursors;
    const auto add = [&](const Uuid &feed) {
        const auto known = read.find(feed);
        const auto end = ends->find(feed);
        const std::int64_t last = end == ends->end() ? 0 : end->second;
        cursors[feed] = known == read.end() ? 0 : std::min(known->second, last);
    };
    add(clubFeed());
    for (const Location &place : club.locations())
        add(place.id.value);
    return cursors;
}

} // namespace

bool mayBeTold(const Club &club, const Webhook &webhook)
{
    return mayAnywhere(club, webhook.actor, Permission::ScheduleRead)
        && !exportFeatureError(club, webhook.actor, {});
}

Result<WebhookPage> readWebhookPage(ServerData &data,
                                    JudgingTransaction &transaction,
                                    const Webhook &webhook,
                                    Instant now)
{
    const auto club = transaction.club();
    if (!club)
        return tl::unexpected(club.error());
    auto cursors = cursorsFor(data, **club, webhook.read);
    if (!cursors)
        return tl::unexpected(cursors.error());
    const auto page = data.page(*cursors, PageLimit{stepsAtOnce, changesAtOnce});
    if (!page)
        return tl::unexpected(page.error());
    WebhookPage made;
    made.read = std::move(*cursors);
    made.more = page->more;
    Telling telling(data, transaction, **club, webhook, now);
    for (const FeedEntry &entry : page->entries) {
        for (const EntityChange &change : entry.set.changes)
            if (Status told = telling.tell(entry.set, change, made); !told)
                return tl::unexpected(told.error());
        for (const FeedNumber &number : entry.numbers)
            if (const auto at = made.read.find(number.feed); at != made.read.end())
                at->second = std::max(at->second, number.number);
    }
    return made;
}

} // namespace bayboard
