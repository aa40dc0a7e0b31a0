#include "core/identity/TokenText.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace bayboard {

namespace {

constexpr std::string_view prefix = "bay1_";
constexpr std::size_t tokenSize = 32;
constexpr int tokenVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
constexpr std::size_t encodedSize = 43;

} // namespace

Secret makeTokenText(Random &random)
{
    Secret key(tokenSize);
    for (std::size_t i = 0; i < tokenSize; i += sizeof(std::uint64_t)) {
        const std::uint64_t bits = random.next();
        std::memcpy(key.data() + i, &bits, sizeof bits);
    }
    Secret whole(prefix.size() + encodedSize + 1);
    std::copy(prefix.begin(), prefix.end(), whole.data());
    sodium_bin2base64(reinterpret_cast<char *>(whole.data() + prefix.size()),
                      encodedSize + 1,
                      key.data(),
                      tokenSize,
                      tokenVariant);
    return Secret(whole.view().substr(0, prefix.size() + encodedSize)); // without its final zero
}

std::optional<std::string> tokenHash(std::string_view text)
{
    if (!text.starts_with(prefix) || text.size() != prefix.size() + encodedSize)
        return std::nullopt;
    Secret key(tokenSize);
    std::size_t length = 0;
    const int wrong = sodium_base642bin(key.data(),
                                        tokenSize,
                                        text.data() + prefix.size(),
                                        encodedSize,
                                        nullptr,
                                        &length,
                                        nullptr,
                                        tokenVariant);
    if (wrong != 0 || length != tokenSize)
        return std::nullopt;
    std::string hash(crypto_generichash_BYTES, '\0');
    static_assert(crypto_generichash_BYTES == 32);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()),
                       hash.size(),
                       key.data(),
                       tokenSize,
                       nullptr,
                       0);
    return hash;
}

} // namespace bayboard
