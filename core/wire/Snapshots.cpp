#include "core/wire/Snapshots.h"

#include "core/wire/Members.h"

namespace bayboard {

using namespace wire;

namespace {

constexpr std::size_t mostRows = 1'000'000;
constexpr std::size_t longestKind = 100;

Result<SnapshotRow> readRow(const Json &json, const std::string &place)
{
    Members members(json, place);
    SnapshotRow row;
    const auto kind = entityKindFor(members.text("kind", longestKind));
    if (kind)
        row.entity.kind = *kind;
    else
        members.fault("kind", "is not known");
    row.entity.id = members.id("id");
    if (const Json *fields = members.any("fields")) {
        auto record = journal_json::readRecord(*fields);
        if (record)
            row.record = std::move(*record);
        else
            members.fault(faultAt(members.placeOf("fields"), record.error().arguments.back()));
    }
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return row;
}

Result<Span> readDays(const Json &json, const std::string &place)
{
    Members members(json, place);
    const Instant from = members.time("from");
    const Instant to = members.time("to");
    const auto span = Span::make(from, to);
    if (!span)
        members.fault("to", "must be later than from");
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return *span;
}

} // namespace

std::string encode(const SnapshotPage &page)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    writeId(json, "epoch", page.epoch);
    writeCursors(json, "cursors", page.cursors);
    json.Key("rows");
    json.StartArray();
    for (const SnapshotRow &row : page.rows) {
        json.StartObject();
        json.Key("kind");
        json.String(wordFor(row.entity.kind));
        writeId(json, "id", row.entity.id);
        json.Key("fields");
        journal_json::write(json, row.record);
        json.EndObject();
    }
    json.EndArray();
    if (page.last) {
        json.Key("last");
        json.Bool(true);
    }
    if (page.days) {
        json.Key("days");
        json.StartObject();
        writeNumber(json, "from", toUnix(page.days->start()));
        writeNumber(json, "to", toUnix(page.days->end()));
        json.EndObject();
    }
    json.EndObject();
    return journal_json::take(buffer);
}

Result<SnapshotPage> decodeSnapshotPage(std::string_view text)
{
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        return tl::unexpected(done.error());
    Members members(document, "");
    SnapshotPage page;
    page.epoch = members.id("epoch");
    page.cursors = members.cursors("cursors");
    page.last = members.boolean("last", false);
    members.list("rows", mostRows, true, [&](const Json &json, const std::string &place) {
        auto row = readRow(json, place);
        if (!row)
            return members.fault(row.error());
        page.rows.push_back(std::move(*row));
    });
    if (const Json *first = members.any("days", false)) {
        auto read = readDays(*first, members.placeOf("days"));
        if (read)
            page.days = *read;
        else
            members.fault(read.error());
    }
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return page;
}

} // namespace bayboard
