#pragma once

#include "app/ctl/JsonOut.h"
#include "app/ctl/Session.h"
#include "core/text/TextContext.h"

namespace bayboard {

// How values of the club become JSON. Names are those that the command line takes back.

/// "Dartmouth/Bay 3"; the id where a name holds a slash or comma, or is not the only one.
[[nodiscard]] std::string bayText(const Club &club, BayId bay);
/// Several are joined by commas.
[[nodiscard]] std::string baysText(const Club &club, const std::vector<BayId> &bays);

/// {"bay","start","end"}
void printSlot(JsonOut &json, const Club &club, const Slot &slot);

/// What the reader of a list may see.
struct Sight
{
    bool names = true;
    bool contacts = true;
};

[[nodiscard]] Sight sightOf(const Session &session, LocationId where);

void printBooking(JsonOut &json, const Club &club, const BookingRow &row, Sight sight);
void printBlock(JsonOut &json, const Club &club, const Block &block);

/// {"code","message"}
void printWarning(JsonOut &json, std::string_view code, std::string_view message);

/// The value of a field as JSON: times with the zone's offset, bays by name, money as text.
void printValue(JsonOut &json, const Club &club, const Zone &zone, Field field, const Value &value);

/// Exit code and words for what was not done.
[[nodiscard]] Printed printRefusal(const Refusal &refusal, const text::Context &context = {});
[[nodiscard]] int exitCodeFor(ErrorCode code);
/// "NOT_PERMITTED"; what stands as the code of a refusal that no rule gave.
[[nodiscard]] const char *refusalWord(ErrorCode code);

} // namespace bayboard
