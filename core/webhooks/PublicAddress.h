#pragma once

#include <array>
#include <cstdint>

namespace bayboard {

// Whether an address is of the open internet. Everything else (this machine, networks at home,
// clouds' metadata, addresses for examples and several at once) is where a server could be made to
// knock from inside by a webhook that lies.

[[nodiscard]] bool isPublic(const std::array<std::uint8_t, 4> &address);
/// Those that stand for one of version 4 are judged by that.
[[nodiscard]] bool isPublic(const std::array<std::uint8_t, 16> &address);

} // namespace bayboard
