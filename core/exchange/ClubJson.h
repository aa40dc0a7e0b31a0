#pragma once

#include "core/exchange/JsonOut.h"
#include "core/rules/Verdict.h"
#include "core/store/Store.h"

namespace bayboard {

// How values of the club become JSON, for the command line and the server's interface alike. Names
// are those that both take back.

/// "Dartmouth/Bay 3"; the id where a name holds a slash or comma, or is not the only one.
[[nodiscard]] std::string bayText(const Club &club, BayId bay);
/// Several are joined by commas.
[[nodiscard]] std::string baysText(const Club &club, const std::vector<BayId> &bays);

/// The end of a span; null where it is open.
void printEnd(JsonOut &json, const Span &span, const Zone &zone);

/// {"bay","start","end"}
void printSlot(JsonOut &json, const Club &club, const Slot &slot);

/// What the reader of a list may see.
struct Sight
{
    bool names = true;
    bool contacts = true;
};

void printBooking(JsonOut &json, const Club &club, const BookingRow &row, Sight sight);
/// Of a kind that may not be seen the words are null.
void printBlock(JsonOut &json, const Club &club, const Block &block, bool seen);
void printLocation(JsonOut &json, const Club &club, const Location &location);
void printBay(JsonOut &json, const Club &club, const Bay &bay);

/// {"code","message"}
void printWarning(JsonOut &json, std::string_view code, std::string_view message);

/// The value of a field as JSON: times with the zone's offset, bays by name, money as text.
void printValue(JsonOut &json, const Club &club, const Zone &zone, Field field, const Value &value);

} // namespace bayboard
