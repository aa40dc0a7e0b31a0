#include "core/webhooks/PublicAddress.h"

#include <algorithm>
#include <cstddef>

namespace bayboard {

namespace {

struct Block4
{
    std::uint32_t first;
    int bits;
};

// RFC 6890 and what IANA has added.
constexpr std::array closed = {
    Block4{0x00000000, 8}, // this network
    Block4{0x0A000000, 8}, // private
    Block4{0x64400000, 10}, // carriers
    Block4{0x7F000000, 8}, // this machine
    Block4{0xA9FE0000, 16}, // this link, and clouds' metadata
    Block4{0xAC100000, 12}, // private
    Block4{0xC0000000, 24}, // protocols
    Block4{0xC0000200, 24}, // examples
    Block4{0xC0586300, 24}, // 6to4 relays
    Block4{0xC0A80000, 16}, // private
    Block4{0xC6120000, 15}, // benchmarks
    Block4{0xC6336400, 24}, // examples
    Block4{0xCB007100, 24}, // examples
    Block4{0xE0000000, 3}, // several at once, reserved, broadcast
};

std::array<std::uint8_t, 4> inner(const std::array<std::uint8_t, 16> &address, std::size_t from)
{
    return {address[from], address[from + 1], address[from + 2], address[from + 3]};
}

template <std::size_t Size>
bool begins(const std::array<std::uint8_t, 16> &address, const std::array<std::uint8_t, Size> &with)
{
    return std::equal(with.begin(), with.end(), address.begin());
}

} // namespace

bool isPublic(const std::array<std::uint8_t, 4> &address)
{
    const std::uint32_t number = (std::uint32_t{address[0]} << 24U)
        | (std::uint32_t{address[1]} << 16U) | (std::uint32_t{address[2]} << 8U)
        | std::uint32_t{address[3]};
    return std::none_of(closed.begin(), closed.end(), [number](const Block4 &block) {
        return (number ^ block.first) >> static_cast<unsigned>(32 - block.bits) == 0;
    });
}

bool isPublic(const std::array<std::uint8_t, 16> &address)
{
    using Bytes2 = std::array<std::uint8_t, 2>;
    using Bytes4 = std::array<std::uint8_t, 4>;
    constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    constexpr std::array<std::uint8_t, 12> translated{0x00, 0x64, 0xFF, 0x9B};
    if (begins(address, mapped) || begins(address, translated))
        return isPublic(inner(address, 12));
    if (begins(address, Bytes2{0x20, 0x02})) // 6to4
        return isPublic(inner(address, 2));
    if (begins(address, Bytes4{0x20, 0x01, 0x00, 0x00}) // Teredo
        || begins(address, Bytes4{0x20, 0x01, 0x0D, 0xB8})) // examples
        return false;
    return (address[0] & 0xE0U) == 0x20U; // the only ones that are given out
}

} // namespace bayboard
