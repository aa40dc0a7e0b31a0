// The rule book, the feeds and a picture of everything, for who keeps a copy.

#include "core/club/EntityPlace.h"
#include "core/desk/FeatureAccess.h"
#include "core/exchange/StepJson.h"
#include "core/serving/EntitySight.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"
#include "core/serving/RestSnapshot.h"

#include <algorithm>
#include <charconv>

namespace bayboard {

namespace {

struct Cursor
{
    Uuid epoch;
    FeedCursors read;
};

std::optional<Cursor> cursorFor(const std::string &text)
{
    Cursor cursor;
    std::size_t at = std::min(text.find('~'), text.size());
    const auto epoch = Uuid::parse(text.substr(0, at));
    if (!epoch)
        return std::nullopt;
    cursor.epoch = *epoch;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('~', at + 1), text.size());
        const std::string part = text.substr(at + 1, end - at - 1);
        const std::size_t colon = std::min(part.find(':'), part.size());
        const auto feed = Uuid::parse(part.substr(0, colon));
        std::int64_t number = -1;
        std::from_chars(
            part.data() + std::min(colon + 1, part.size()), part.data() + part.size(), number);
        if (!feed || number < 0)
            return std::nullopt;
        cursor.read[*feed] = number;
        at = end;
    }
    return cursor;
}

/// The feeds that the asker may follow: the club's, and those of the places.
FeedCursors followed(const std::vector<LocationId> &places, const FeedCursors &read)
{
    FeedCursors cursors;
    const auto add = [&](const Uuid &feed) {
        const auto at = read.find(feed);
        cursors[feed] = at == read.end() ? 0 : at->second;
    };
    add(clubFeed());
    for (const LocationId place : places)
        add(place.value);
    return cursors;
}

using Records = std::unordered_map<EntityRef, Record>;

/// Whether the change says by itself all that there is to be seen by, as a creation does.
bool tellsPlace(const EntityChange &change)
{
    const auto &fields = change.fields;
    return change.created
        && (change.entity.kind == EntityKind::Customer
            || std::any_of(fields.begin(), fields.end(), [](const FieldChange &field) {
                   return field.field == Field::Location;
               }));
}

/// What the page's edits are of, as it is now.
Result<Records> recordsFor(RestCase &asked, const FeedPage &page)
{
    std::vector<EntityRef> edited;
    for (const FeedEntry &entry : page.entries)
        for (const EntityChange &change : entry.set.changes)
            if (!tellsPlace(change))
                edited.push_back(change.entity);
    return asked.data().loadAll(edited);
}

/// The entity as the step has left it, as far as the step and the data tell.
Record recordAfter(const Records &now, const EntityChange &change)
{
    const auto found = tellsPlace(change) ? now.end() : now.find(change.entity);
    return apply(found == now.end() ? Record() : found->second, change);
}

void printEntry(JsonOut &json,
                const Club &club,
                const EntitySight &sight,
                const Records &now,
                const ChangeSet &set)
{
    const BlockSight blocks = sight.blocks();
    std::vector<Record> records;
    LocationId anywhere; // of the step, to tell what it is called
    bool all = true;
    for (const EntityChange &change : set.changes) {
        Record record = recordAfter(now, change);
        const LocationId place = placeOf(change.entity, record);
        all = all && sight.seesAll(change.entity.kind, record, place)
            && blocks.sees(change, record, place);
        anywhere = place.isNull() ? anywhere : place;
        records.push_back(std::move(record));
    }
    printStepHead(json, club, set, club.mainZone(), all && blocks.sees(set.label, anywhere));
    json.key("entities").list();
    for (std::size_t i = 0; i < set.changes.size(); ++i) {
        EntityChange change = set.changes[i];
        const EntityKind kind = change.entity.kind;
        const LocationId place = placeOf(change.entity, records[i]);
        if (!sight.isSeen(kind, place))
            continue;
        blocks.hide(change, records[i], place);
        std::erase_if(change.fields, [&](const FieldChange &field) {
            return !sight.shows(field.field, kind, records[i], place);
        });
        const Location *location = club.location(place);
        json.object().key("kind").text(wordFor(kind)).key("id");
        json.text(change.entity.id.toString()).key("location");
        json.textOrNull(location == nullptr ? "" : location->name);
        json.key("created").boolean(change.created).key("changes");
        printFieldChanges(json, club, change, club.zone(place), {});
        json.endObject();
    }
    json.endList().endObject();
}

} // namespace

std::string changesCursor(const Uuid &epoch, const FeedCursors &read)
{
    std::string text = epoch.toString();
    for (const auto &[feed, number] : read)
        text += "~" + feed.toString() + ":" + std::to_string(number);
    return text;
}

namespace rest {

RestAnswer getRules(RestCase &asked)
{
    if (!asked.mayAnywhere(Permission::ScheduleRead))
        return asked.forbidden(Permission::ScheduleRead);
    const auto book = asked.data().ruleBook(bookInForce);
    if (!book)
        return asked.problem(book.error());
    RestAnswer answer;
    // A club that never set one goes by the book that we ship.
    answer.body = book->text.empty() ? std::string(RuleBook::defaultText()) : book->text;
    if (answer.body.empty() || answer.body.back() != '\n')
        answer.body += '\n';
    return answer;
}

RestAnswer listChanges(RestCase &asked)
{
    // Without them a copy would lack them for ever: who keeps one goes on later, where he was.
    if (const auto off = exportFeatureError(*asked.club(), asked.actor(), {}))
        return asked.problem(*off);
    const auto places = readPlaces(asked);
    if (!places)
        return places.error();
    const auto limit = readNumber(asked, "limit", usualPage, 1, largestPage);
    if (!limit)
        return limit.error();
    const auto epoch = asked.server().epoch();
    if (!epoch)
        return asked.problem(epoch.error());
    const std::string text = asked.question().parameter("cursor");
    Cursor cursor{*epoch, {}};
    if (text == "now") {
        auto ends = asked.server().ends();
        if (!ends)
            return asked.problem(ends.error());
        cursor.read = std::move(*ends);
    } else if (!text.empty()) {
        auto given = cursorFor(text);
        if (!given)
            return badAt("?cursor", Phrase::tr("it must be one that a list has given")).value();
        cursor = std::move(*given);
    }
    if (cursor.epoch != *epoch)
        return restProblem({rest_code::cursorLost, {}, "?cursor"});
    FeedCursors read = followed(*places, cursor.read);
    const auto page = asked.server().page(read, PageLimit{*limit, 5 * largestPage});
    if (!page)
        return asked.problem(page.error());
    const auto records = recordsFor(asked, *page);
    if (!records)
        return asked.problem(records.error());
    const EntitySight sight(*asked.club(), asked.actor());
    JsonOut json;
    json.object().key("changes").list();
    for (const FeedEntry &entry : page->entries) {
        printEntry(json, *asked.club(), sight, *records, entry.set);
        for (const FeedNumber &number : entry.numbers)
            if (const auto at = read.find(number.feed); at != read.end())
                at->second = std::max(at->second, number.number);
    }
    json.endList().key("cursor").text(changesCursor(*epoch, read));
    json.key("more").boolean(page->more).endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

} // namespace rest

} // namespace bayboard
