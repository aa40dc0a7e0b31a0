#pragma once

#include "core/base/Error.h"
#include "core/club/Ids.h"
#include "core/identity/Pepper.h"

namespace bayboard {

/// What a hash costs: passes over memory, and bytes of memory. Argon2id.
struct PinCost
{
    std::uint64_t passes = 3;
    std::size_t memory = std::size_t{64} * 1024 * 1024;
};

/// "mark$argon2id$v=19$m=65536,t=3,p=1$salt$hash": the pepper's mark, then libsodium's own text
/// with a salt from the system. Operator and pepper are mixed in first by a keyed hash (BLAKE2b),
/// so that nobody's hash can be put in another one's place. Internal when there is no memory. Takes
/// a tenth of a second: for a worker, never the window's thread. Pure but for the salt.
[[nodiscard]] Result<std::string>
hashPin(std::string_view pin, OperatorId who, const Pepper &pepper, const PinCost &cost = {});

/// Whether it is the PIN that was hashed; compares in constant time, takes as long as hashPin().
[[nodiscard]] bool
verifyPin(std::string_view hash, std::string_view pin, OperatorId who, const Pepper &pepper);

/// Whether the hash was made with less (or other) than `cost`; then make it anew when the PIN is
/// next typed.
[[nodiscard]] bool wantsRehash(std::string_view hash, const PinCost &cost = {});

/// The mark of the pepper that a hash was made with; empty when the text is no hash of ours.
[[nodiscard]] std::string_view markOf(std::string_view hash);

} // namespace bayboard
