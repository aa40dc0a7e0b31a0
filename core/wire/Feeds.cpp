#include "core/wire/Feeds.h"

#include "core/wire/Limits.h"
#include "core/wire/Members.h"

namespace bayboard {

using namespace wire;

namespace {

constexpr std::size_t mostEntries = 1'000'000;

void write(Writer &json, const FeedEntry &entry)
{
    json.StartObject();
    json.Key("set");
    journal_json::write(json, entry.set);
    json.Key("numbers");
    json.StartObject();
    for (const FeedNumber &place : entry.numbers)
        writeNumber(json, place.feed.toString().c_str(), place.number);
    json.EndObject();
    json.EndObject();
}

void write(Writer &json, const KnownSteps &known)
{
    if (!known.at.empty()) {
        json.Key("last");
        json.StartObject();
        for (const auto &[feed, step] : known.at)
            writeId(json, feed.toString().c_str(), step.value);
        json.EndObject();
    }
    if (known.accepted.empty())
        return;
    json.Key("accepted");
    json.StartArray();
    for (const ChangeSetId id : known.accepted)
        journal_json::write(json, id.toString());
    json.EndArray();
}

Result<FeedEntry> readEntry(const Json &json, const std::string &place)
{
    Members members(json, place);
    FeedEntry entry;
    for (const auto &[feed, number] : members.cursors("numbers"))
        entry.numbers.push_back({feed, number});
    if (const Json *set = members.any("set")) {
        auto read = journal_json::readChangeSet(*set);
        if (read)
            entry.set = std::move(*read);
        else
            members.fault(faultAt(members.placeOf("set"), read.error().arguments.back()));
    }
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return entry;
}

} // namespace

std::string encode(const FeedQuestion &question)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    writeId(json, "epoch", question.epoch);
    writeCursors(json, "cursors", question.cursors);
    writeNumber(json, "wait", question.wait.count());
    write(json, question.known);
    json.EndObject();
    return journal_json::take(buffer);
}

Result<FeedQuestion> decodeFeedQuestion(std::string_view text)
{
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        return tl::unexpected(done.error());
    Members members(document, "");
    FeedQuestion question;
    question.epoch = members.id("epoch", false);
    question.cursors = members.cursors("cursors");
    question.wait = seconds(members.number("wait", 0, longestWait.count()));
    question.known.at = members.steps("last");
    members.list("accepted", mostAccepted, false, [&](const Json &json, const std::string &place) {
        const auto id
            = json.IsString() ? ChangeSetId::parse(journal_json::textOf(json)) : std::nullopt;
        if (!id || id->isNull())
            return members.fault(faultAt(place, "must be an id"));
        question.known.accepted.push_back(*id);
    });
    if (Status done = members.finish(Unknown::Fault); !done)
        return tl::unexpected(done.error());
    return question;
}

std::string encode(const FeedPage &page)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    writeId(json, "epoch", page.epoch);
    json.Key("more");
    json.Bool(page.more);
    json.Key("entries");
    json.StartArray();
    for (const FeedEntry &entry : page.entries)
        write(json, entry);
    json.EndArray();
    json.EndObject();
    return journal_json::take(buffer);
}

Result<FeedPage> decodeFeedPage(std::string_view text)
{
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        return tl::unexpected(done.error());
    Members members(document, "");
    FeedPage page;
    page.epoch = members.id("epoch");
    page.more = members.boolean("more", false);
    members.list("entries", mostEntries, true, [&](const Json &json, const std::string &place) {
        auto entry = readEntry(json, place);
        if (!entry)
            return members.fault(entry.error());
        page.entries.push_back(std::move(*entry));
    });
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return page;
}

} // namespace bayboard
