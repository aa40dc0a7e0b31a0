#include "core/exchange/PersonJson.h"

namespace bayboard {

namespace {

void printTexts(JsonOut &json, const char *name, const std::vector<std::string> &texts)
{
    json.key(name).list();
    for (const std::string &text : texts)
        json.text(text);
    json.endList();
}

void printStart(JsonOut &json, const Club &club, const CustomerMatch &match, bool contacts)
{
    json.object().key("id").text(match.id.toString()).key("name").text(match.name);
    json.key("phone").textOrNull(contacts ? match.phone : "");
    json.key("email").textOrNull(contacts ? match.email : "");
    json.key("tier").text(match.tier.empty() ? club.defaultTier() : std::string_view(match.tier));
    printTexts(json, "blocked", match.blocked);
}

} // namespace

void printMatch(JsonOut &json, const Club &club, const CustomerMatch &match, bool contacts)
{
    printStart(json, club, match, contacts);
    json.endObject();
}

void printCustomer(JsonOut &json, const Club &club, const Customer &customer, bool contacts)
{
    const std::string phone = customer.phones.empty() ? std::string() : customer.phones.front();
    printStart(json,
               club,
               {customer.id, customer.name, phone, customer.email, customer.tier, customer.blocked},
               contacts);
    printTexts(json, "phones", contacts ? customer.phones : std::vector<std::string>());
    printTexts(json, "tags", customer.tags);
    printTexts(json, "entitlements", customer.entitlements);
    printTexts(json, "channels", customer.channels);
    json.key("notes").textOrNull(customer.notes).key("hubSpot").textOrNull(customer.hubSpot);
    json.key("made");
    if (customer.made)
        json.time(*customer.made, club.mainZone());
    else
        json.null();
    json.endObject();
}

} // namespace bayboard
