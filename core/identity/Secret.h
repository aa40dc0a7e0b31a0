#pragma once

#include <cstddef>
#include <string_view>

namespace bayboard {

/// Bytes that nobody else may see: kept out of core dumps and swap where the system allows it, and
/// overwritten when they go. Moves, never copies; who shares one shares a pointer to it. What it
/// was made from is the maker's to wipe: wipe(text).
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string_view bytes);
    /// Zeroes to be written to.
    explicit Secret(std::size_t size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] std::string_view view() const;

    [[nodiscard]] unsigned char *data() { return m_bytes; }

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    unsigned char *m_bytes = nullptr; ///< sodium_malloc: guarded, locked
    std::size_t m_size = 0;
};

/// Overwrites a buffer in a way that no optimiser leaves out.
void wipe(void *bytes, std::size_t size);

template <typename Text> void wipe(Text &text)
{
    wipe(text.data(), text.size() * sizeof(*text.data()));
    text.clear();
}

} // namespace bayboard
