#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bayboard::test {

/// The fuzzer's bytes as text.
[[nodiscard]] inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return size == 0 ? std::string_view()
                     : std::string_view(reinterpret_cast<const char *>(data), size);
}

} // namespace bayboard::test

/// libFuzzer's entry, defined by each fuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
