#include "core/exchange/ExportRow.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace bayboard {

namespace {

using PrettyJson = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

void put(PrettyJson &json, const char *name, std::string_view text)
{
    json.Key(name);
    json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

/// Null where nothing is known.
void putKnown(PrettyJson &json, const char *name, std::string_view text)
{
    if (!text.empty())
        return put(json, name, text);
    json.Key(name);
    json.Null();
}

void putMoney(PrettyJson &json, const char *name, const std::optional<Money> &amount)
{
    putKnown(json, name, amount ? amount->toString() : std::string());
}

void putList(PrettyJson &json, const char *name, const std::vector<std::string> &texts)
{
    json.Key(name);
    json.StartArray();
    for (const std::string &text : texts)
        json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    json.EndArray();
}

void write(PrettyJson &json, const ExportRow &row, const Club &club)
{
    const Booking &booking = row.booking;
    const Location *location = club.location(booking.location);
    const Zone &zone = club.zone(booking.location);
    json.StartObject();
    put(json, "id", booking.id.toString());
    put(json, "location", location != nullptr ? location->name : std::string());
    put(json, "zone", zone.id());
    putList(json, "bays", bayNames(booking.slot.bays, club));
    put(json, "start", zone.format(booking.slot.span.start()));
    put(json, "end", zone.format(booking.slot.span.end()));
    put(json, "status", wordFor(booking.state));
    json.Key("customer");
    json.StartObject();
    putKnown(json, "id", booking.customer.isNull() ? std::string() : booking.customer.toString());
    putKnown(json, "name", row.name);
    putKnown(json, "phone", row.phone);
    putKnown(json, "email", row.email);
    json.EndObject();
    json.Key("party");
    booking.partySize > 0 ? json.Int64(booking.partySize) : json.Null();
    putKnown(json, "title", booking.title);
    putKnown(json, "notes", booking.notes);
    putMoney(json, "price", booking.price);
    putMoney(json, "fee", booking.fee);
    putKnown(json, "payment", booking.payment == Payment::Unknown ? "" : wordFor(booking.payment));
    putKnown(json, "channel", booking.source);
    putKnown(json, "source", booking.externalSource);
    putKnown(json, "reference", booking.externalReference);
    putKnown(json, "reason", booking.reason);
    putList(json, "tags", booking.tags);
    putKnown(json, "made", booking.made ? zone.format(*booking.made) : std::string());
    json.EndObject();
}

} // namespace

std::string writeJson(const std::vector<ExportRow> &rows, const Club &club)
{
    rapidjson::StringBuffer buffer;
    PrettyJson json(buffer);
    json.SetIndent(' ', 2);
    json.StartObject();
    json.Key("bookings");
    json.StartArray();
    for (const ExportRow &row : rows)
        write(json, row, club);
    json.EndArray();
    json.EndObject();
    return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

} // namespace bayboard
