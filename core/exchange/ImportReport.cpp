#include "core/exchange/ImportReport.h"

#include "core/exchange/TextEncoding.h"
#include "core/text/ErrorSentences.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace bayboard {

namespace {

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void put(Json &json, const char *name, std::int64_t number)
{
    json.Key(name);
    json.Int64(number);
}

void putText(Json &json, std::string_view value)
{
    // A file may hold anything; JSON may not.
    const std::string valid = toValidUtf8(value);
    json.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
}

void put(Json &json, const char *name, std::string_view value)
{
    json.Key(name);
    putText(json, value);
}

std::string inWords(const Phrase &phrase)
{
    return text::said(phrase).toStdString();
}

void putClashes(Json &json, const ImportPlan &plan)
{
    json.Key("clashes");
    json.StartArray();
    for (const ImportClash &clash : plan.clashes) {
        json.StartObject();
        put(json, "row", clash.row);
        if (clash.withRow > 0)
            put(json, "with", clash.withRow);
        else
            put(json, "with", clash.withHolder.toString());
        put(json, "bay", clash.path);
        put(json, "line", clash.line);
        if (clash.withRow > 0)
            put(json, "withLine", clash.withLine);
        if (clash.span && clash.zone) {
            put(json, "name", clash.name);
            put(json, "start", clash.zone->format(clash.span->start()));
            put(json, "end", clash.zone->format(clash.span->end()));
            put(json, "withName", clash.otherName);
            put(json, "withStart", clash.zone->format(clash.other.start()));
            put(json, "withEnd", clash.zone->format(clash.other.end()));
        }
        json.EndObject();
    }
    json.EndArray();
}

/// What the import makes, by name.
void putPlaces(Json &json, const ImportPlan &plan)
{
    json.Key("madeLocations");
    json.StartArray();
    for (const std::string &location : plan.madeLocations)
        putText(json, location);
    json.EndArray();
    json.Key("madeBays");
    json.StartArray();
    for (const MadeBay &bay : plan.madeBays)
        putText(json, bay.location + "/" + bay.name);
    json.EndArray();
}

void putBlocks(Json &json, const ImportBlockCounts &blocks)
{
    json.Key("blocks");
    json.StartObject();
    put(json, "events", blocks.events);
    put(json, "series", blocks.series);
    put(json, "new", blocks.created);
    put(json, "changed", blocks.changed);
    put(json, "same", blocks.same);
    put(json, "kept", blocks.kept);
    put(json, "laid", blocks.laid);
    put(json, "shortened", blocks.shortened);
    put(json, "leftOut", blocks.leftOut);
    put(json, "removed", blocks.removed);
    json.EndObject();
}

} // namespace

std::string reportJson(const ImportPlan &plan)
{
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartObject();
    put(json, "rows", plan.rows);
    put(json, "bookings", plan.bookings);
    put(json, "bays", plan.bays);
    put(json, "new", plan.created);
    put(json, "changed", plan.changed);
    put(json, "same", plan.same);
    json.Key("unreadable");
    json.StartArray();
    for (const UnreadableRow &row : plan.unreadable) {
        json.StartObject();
        put(json, "row", row.row);
        put(json, "line", row.line);
        put(json, "reason", inWords(row.reason));
        json.EndObject();
    }
    json.EndArray();
    putClashes(json, plan);
    put(json, "leftOut", plan.leftOut);
    put(json, "aside", plan.aside);
    put(json, "skipped", plan.skipped);
    put(json, "locations", plan.newLocations);
    put(json, "newBays", plan.newBays);
    putPlaces(json, plan);
    put(json, "customers", plan.newCustomers);
    put(json, "closedDates", plan.closedDates);
    put(json, "holidayBlocks", plan.holidayBlocks);
    putBlocks(json, plan.blocks);
    json.Key("warnings");
    json.StartObject();
    for (const auto &[code, count] : plan.warnings)
        put(json, code.c_str(), count);
    json.EndObject();
    json.Key("unreadColumns");
    json.StartArray();
    for (const UnreadColumn &column : plan.unreadColumns) {
        json.StartObject();
        put(json, "column", column.heading.empty() ? std::to_string(column.place) : column.heading);
        put(json, "values", column.values);
        json.EndObject();
    }
    json.EndArray();
    put(json, "mapping", plan.mapping);
    json.Key("notes");
    json.StartArray();
    for (const Phrase &note : plan.notes)
        putText(json, inWords(note));
    json.EndArray();
    json.Key("remarks");
    json.StartArray();
    for (const RowRemark &remark : plan.remarks) {
        json.StartObject();
        put(json, "row", remark.row);
        put(json, "line", remark.line);
        put(json, "text", inWords(remark.text));
        if (!remark.code.empty())
            put(json, "code", remark.code);
        json.EndObject();
    }
    json.EndArray();
    json.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace bayboard
