#pragma once

#include "core/access/Feature.h"
#include "core/access/Permission.h"
#include "core/club/Block.h"
#include "core/club/Booking.h"
#include "core/rules/Verdict.h"
#include "core/text/TextContext.h"

namespace bayboard::text {

// Words for what the program knows by key. What a club has named itself is shown as it was typed.

/// "checked in"
[[nodiscard]] QString word(BookingState state);
/// "unpaid"
[[nodiscard]] QString word(Payment payment);
/// What a rule is called: "Minimum notice".
[[nodiscard]] QString word(RuleCode code);
/// What may be done: "move other people's bookings".
[[nodiscard]] QString word(Permission permission);
/// What is switched: "Blocks on many bays or days".
[[nodiscard]] QString word(Feature feature);
/// "booking"
[[nodiscard]] QString word(EntityKind kind);

/// The name that the club gave, else the word for one that we ship, else the key itself.
[[nodiscard]] QString tier(const Club &club, std::string_view key);
[[nodiscard]] QString role(const Club &club, std::string_view key);
[[nodiscard]] QString blockKind(const Club &club, std::string_view key);
/// The word for a shipped tier, without a club to ask.
[[nodiscard]] QString shippedTier(std::string_view key);
/// The word for a shipped role, without a club to ask.
[[nodiscard]] QString shippedRole(std::string_view key);
/// The word for a shipped kind, without a club to ask.
[[nodiscard]] QString shippedBlockKind(std::string_view key);
/// What stands before its name: the club's own character, else the kind's usual one.
[[nodiscard]] QString blockIcon(const Club &club, std::string_view key);

/// "Bay", "Box", "Court": the club's word, else the translated "Bay".
[[nodiscard]] QString bayWord(const Club &club);
/// "Bay 3"; empty for one that the club does not have.
[[nodiscard]] QString bayName(const Club &club, BayId bay);
/// "Bay 2, Bay 3" in the club's order.
[[nodiscard]] QString bayNames(const Club &club, const std::vector<BayId> &bays);

/// "Maintenance · Projector lamp"; the kind alone for a block without a title.
[[nodiscard]] QString blockName(const Club &club, const Block &block);

[[nodiscard]] QString fromUtf8(std::string_view text);

} // namespace bayboard::text
