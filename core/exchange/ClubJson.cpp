#include "core/exchange/ClubJson.h"

namespace bayboard {

namespace {

bool isPlain(const std::string &name)
{
    return !name.empty() && name.find_first_of(",/") == std::string::npos && name.front() != ' '
        && name.back() != ' ';
}

void printTexts(JsonOut &json, const std::vector<std::string> &texts)
{
    json.list();
    for (const std::string &text : texts)
        json.text(text);
    json.endList();
}

void printMoney(JsonOut &json, const std::optional<Money> &money)
{
    if (money)
        json.text(money->toString());
    else
        json.null();
}

bool isTime(Field field)
{
    return field == Field::Made || field == Field::Released;
}

bool isMoney(Field field)
{
    return field == Field::Price || field == Field::Fee || field == Field::Deposit;
}

struct ValuePrinter
{
    JsonOut &json;
    const Club &club;
    const Zone &zone;
    Field field;

    void operator()(std::monostate) const { json.null(); }

    void operator()(std::int64_t number) const
    {
        if (isTime(field))
            json.time(fromUnix(number), zone);
        else if (isMoney(field))
            json.text(Money{number}.toString());
        else
            json.number(number);
    }

    void operator()(const std::string &text) const { json.text(text); }

    void operator()(const Slot &slot) const { printSlot(json, club, slot); }

    void operator()(const std::vector<std::string> &texts) const { printTexts(json, texts); }

    void operator()(const std::vector<Span> &spans) const
    {
        json.list();
        for (const Span &span : spans) {
            json.object().key("start").time(span.start(), zone).key("end");
            printEnd(json, span, zone);
            json.endObject();
        }
        json.endList();
    }
};

} // namespace

void printEnd(JsonOut &json, const Span &span, const Zone &zone)
{
    if (span.isOpen())
        json.null();
    else
        json.time(span.end(), zone);
}

std::string bayText(const Club &club, BayId id)
{
    const Bay *bay = club.bay(id);
    const Location *location = bay == nullptr ? nullptr : club.location(bay->location);
    if (location == nullptr || !isPlain(bay->name) || !isPlain(location->name))
        return id.toString();
    std::string text = location->name + "/" + bay->name;
    const auto back = club.findBay(text, std::nullopt);
    return back && *back == id ? text : id.toString();
}

std::string baysText(const Club &club, const std::vector<BayId> &bays)
{
    std::string text;
    for (const BayId bay : club.inOrder(bays))
        text += (text.empty() ? "" : ",") + bayText(club, bay);
    return text;
}

void printSlot(JsonOut &json, const Club &club, const Slot &slot)
{
    const Bay *bay = club.bay(slot.bays.front());
    const Zone &zone = club.zone(bay == nullptr ? LocationId{} : bay->location);
    json.object().key("bay").text(baysText(club, slot.bays));
    json.key("start").time(slot.span.start(), zone).key("end");
    printEnd(json, slot.span, zone);
    json.endObject();
}

void printBooking(JsonOut &json, const Club &club, const BookingRow &row, Sight sight)
{
    const Booking &booking = row.booking;
    const Zone &zone = club.zone(booking.location);
    const Location *location = club.location(booking.location);
    const std::string &name = row.customerName.empty() ? booking.guestName : row.customerName;
    const std::string &phone = row.customerPhone.empty() ? booking.guestPhone : row.customerPhone;
    json.object().key("id").text(booking.id.toString());
    json.key("location").text(location == nullptr ? booking.location.toString() : location->name);
    json.key("zone").text(zone.id()).key("bays").list();
    for (const BayId bay : club.inOrder(booking.slot.bays))
        json.text(bayText(club, bay));
    json.endList();
    json.key("start").time(booking.slot.span.start(), zone);
    json.key("end").time(booking.slot.span.end(), zone);
    json.key("state").text(wordFor(booking.state));
    json.key("customer");
    json.textOrNull(booking.customer.isNull() || !sight.names ? "" : booking.customer.toString());
    json.key("name").textOrNull(sight.names ? name : "");
    json.key("phone").textOrNull(sight.names && sight.contacts ? phone : "");
    json.key("title").textOrNull(sight.names ? booking.title : "");
    json.key("party");
    if (booking.partySize > 0)
        json.number(booking.partySize);
    else
        json.null();
    json.key("notes").textOrNull(sight.names ? booking.notes : "");
    json.key("source").textOrNull(booking.source);
    json.key("price");
    printMoney(json, booking.price);
    json.key("payment").text(wordFor(booking.payment));
    json.key("tags");
    printTexts(json, booking.tags);
    json.key("reference").textOrNull(sight.names ? booking.externalReference : "");
    json.endObject();
}

void printBlock(JsonOut &json, const Club &club, const Block &block, bool seen)
{
    const Zone &zone = club.zone(block.location);
    const Location *location = club.location(block.location);
    json.object().key("id").text(block.id.toString());
    json.key("location").text(location == nullptr ? block.location.toString() : location->name);
    json.key("bay").text(baysText(club, block.slot.bays));
    json.key("start").time(block.slot.span.start(), zone).key("end");
    printEnd(json, block.slot.span, zone);
    json.key("kind").textOrNull(seen ? block.kind : "");
    json.key("title").textOrNull(seen ? block.title : "");
    json.key("reason").textOrNull(seen ? block.reason : "").endObject();
}

void printLocation(JsonOut &json, const Club &club, const Location &location)
{
    json.object().key("id").text(location.id.toString()).key("name").text(location.name);
    json.key("address").textOrNull(location.address).key("zone").text(location.zone);
    json.key("active").boolean(location.active).key("hours");
    printTexts(json, location.hours.toTexts());
    json.key("closedDates");
    printTexts(json, location.closedDates);
    json.key("season").textOrNull(location.season).key("notices");
    printTexts(json, location.notices);
    json.key("colour").textOrNull(location.colour).key("tags");
    printTexts(json, location.tags);
    json.key("bays").list();
    for (const BayId bay : club.baysOf(location.id))
        json.text(bayText(club, bay));
    json.endList().endObject();
}

void printBay(JsonOut &json, const Club &club, const Bay &bay)
{
    const Location *location = club.location(bay.location);
    json.object().key("id").text(bay.id.toString()).key("bay").text(bayText(club, bay.id));
    json.key("location").text(location == nullptr ? bay.location.toString() : location->name);
    json.key("name").text(bay.name).key("capacity").number(bay.capacity);
    json.key("active").boolean(bay.active).key("premium").number(bay.premium);
    json.key("equipment").textOrNull(bay.equipment).key("colour").textOrNull(bay.colour);
    json.key("tags");
    printTexts(json, bay.tags);
    json.key("linkedTo").list();
    for (const BayId linked : club.inOrder(club.linkedTo(bay.id)))
        json.text(bayText(club, linked));
    json.endList().endObject();
}

void printWarning(JsonOut &json, std::string_view code, std::string_view message)
{
    json.object().key("code").text(code).key("message").text(message).endObject();
}

void printValue(JsonOut &json, const Club &club, const Zone &zone, Field field, const Value &value)
{
    std::visit(ValuePrinter{json, club, zone, field}, value);
}

} // namespace bayboard
