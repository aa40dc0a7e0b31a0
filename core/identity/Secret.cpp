#include "core/identity/Secret.h"

#include "core/base/Assert.h"

#include <cstring>
#include <sodium.h>
#include <utility>

namespace bayboard {

namespace {

/// Safe to ask again and from any thread.
void startSodium()
{
    BAYBOARD_ASSERT(sodium_init() >= 0);
}

} // namespace

Secret::Secret(std::string_view bytes) : Secret(bytes.size())
{
    if (m_size > 0)
        std::memcpy(m_bytes, bytes.data(), m_size);
}

Secret::Secret(std::size_t size) : m_size(size)
{
    startSodium();
    if (size == 0)
        return;
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    BAYBOARD_ASSERT(m_bytes != nullptr);
    sodium_memzero(m_bytes, size);
}

Secret::~Secret()
{
    sodium_free(m_bytes); // wipes first
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{ }

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

std::string_view Secret::view() const
{
    return {reinterpret_cast<const char *>(m_bytes), m_size};
}

void wipe(void *bytes, std::size_t size)
{
    if (size > 0)
        sodium_memzero(bytes, size);
}

} // namespace bayboard
