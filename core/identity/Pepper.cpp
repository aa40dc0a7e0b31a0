#include "core/identity/Pepper.h"

#include <array>
#include <cstring>
#include <sodium.h>

namespace bayboard {

namespace {

constexpr std::size_t pepperSize = crypto_generichash_KEYBYTES;
constexpr int pepperVariant = sodium_base64_VARIANT_ORIGINAL;
constexpr std::string_view markContext = "bayboard pepper mark";

} // namespace

Pepper Pepper::make(Random &random)
{
    Secret key(pepperSize);
    for (std::size_t i = 0; i < pepperSize; i += sizeof(std::uint64_t)) {
        const std::uint64_t bits = random.next();
        std::memcpy(key.data() + i, &bits, sizeof bits);
    }
    return Pepper(std::move(key));
}

Pepper Pepper::plain()
{
    Secret key(pepperSize);
    std::memset(key.data(), 0, pepperSize);
    return Pepper(std::move(key));
}

std::optional<Pepper> Pepper::fromText(std::string_view text)
{
    Secret key(pepperSize);
    std::size_t length = 0;
    const int wrong = sodium_base642bin(
        key.data(), pepperSize, text.data(), text.size(), nullptr, &length, nullptr, pepperVariant);
    if (wrong != 0 || length != pepperSize)
        return std::nullopt;
    return Pepper(std::move(key));
}

Secret Pepper::toText() const
{
    Secret text(sodium_base64_ENCODED_LEN(pepperSize, pepperVariant));
    sodium_bin2base64(reinterpret_cast<char *>(text.data()),
                      text.size(),
                      reinterpret_cast<const unsigned char *>(m_key.view().data()),
                      pepperSize,
                      pepperVariant);
    return Secret(text.view().substr(0, text.size() - 1)); // without its final zero
}

std::string Pepper::mark() const
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> digest{};
    crypto_generichash(digest.data(),
                       digest.size(),
                       reinterpret_cast<const unsigned char *>(markContext.data()),
                       markContext.size(),
                       reinterpret_cast<const unsigned char *>(m_key.view().data()),
                       m_key.size());
    std::array<char, 17> text{};
    sodium_bin2hex(text.data(), text.size(), digest.data(), 8);
    return text.data();
}

} // namespace bayboard
