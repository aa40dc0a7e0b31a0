// The rule book, the feeds and a picture of everything, for who keeps a copy.

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

/// The entity as the step has left it, as far as the step and the data tell.
Result<Record> recordAfter(RestCase &asked, const EntityChange &change)
{
    const auto has = [&](Field wanted) {
        return std::any_of(change.fields.begin(), change.fields.end(), [=](const FieldChange &f) {
            return f.field == wanted;
        });
    };
    // A creation says all that there is to be seen by.
    if (change.created && (change.entity.kind == EntityKind::Customer || has(Field::Location)))
        return apply(Record(), change);
    auto now = asked.data().load(change.entity);
    if (!now)
        return tl::unexpected(now.error());
    return apply(now->value_or(Record()), change);
}

std::optional<Error>
printEntry(JsonOut &json, RestCase &asked, const EntitySight &sight, const ChangeSet &set)
{
    const Club &club = *asked.club();
    std::vector<Record> records;
    bool all = true;
    for (const EntityChange &change : set.changes) {
        auto record = recordAfter(asked, change);
        if (!record)
            return record.error();
        const LocationId place = EntitySight::placeOf(change.entity, *record);
        all = all && sight.seesAll(change.entity.kind, *record, place);
        records.push_back(std::move(*record));
    }
    printStepHead(json, club, set, club.mainZone(), all);
    json.key("entities").list();
    for (std::size_t i = 0; i < set.changes.size(); ++i) {
        EntityChange change = set.changes[i];
        const EntityKind kind = change.entity.kind;
        const LocationId place = EntitySight::placeOf(change.entity, records[i]);
        if (!sight.isSeen(kind, place))
            continue;
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
    return std::nullopt;
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
    const EntitySight sight(*asked.club(), asked.actor());
    JsonOut json;
    json.object().key("changes").list();
    for (const FeedEntry &entry : page->entries) {
        if (const auto failed = printEntry(json, asked, sight, entry.set))
            return asked.problem(*failed);
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
