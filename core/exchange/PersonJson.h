#pragma once

#include "core/exchange/ClubJson.h"

namespace bayboard {

/// {"id","name","phone","email","tier","blocked"}: what a search shows.
void printMatch(JsonOut &json, const Club &club, const CustomerMatch &match, bool contacts);
/// The same with all that is known of the person.
void printCustomer(JsonOut &json, const Club &club, const Customer &customer, bool contacts);

} // namespace bayboard
