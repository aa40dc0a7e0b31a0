#pragma once

#include <cstdint>

namespace bayboard {

/// How an entity stands with the server that its desk follows.
enum class SyncMark : std::uint8_t {
    None, ///< confirmed; or the desk works alone
    Waiting, ///< something of it is on this desk only
    Refused, ///< the server refused something of it, and nobody has decided
};

} // namespace bayboard
