#include "core/webhooks/WebhookSignature.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace bayboard {

namespace {

constexpr std::string_view prefix = "whsec_";
constexpr std::size_t keySize = 32;
constexpr std::size_t longestKey = 64;
constexpr int variant = sodium_base64_VARIANT_ORIGINAL;

std::string base64(const unsigned char *bytes, std::size_t size)
{
    std::string text(sodium_base64_encoded_len(size, variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, size, variant);
    text.pop_back(); // its final zero
    return text;
}

/// Empty where it is none.
Secret keyOf(std::string_view secret)
{
    if (!secret.starts_with(prefix))
        return {};
    secret.remove_prefix(prefix.size());
    Secret key(longestKey);
    std::size_t length = 0;
    if (sodium_base642bin(key.data(),
                          key.size(),
                          secret.data(),
                          secret.size(),
                          nullptr,
                          &length,
                          nullptr,
                          variant)
            != 0
        || length == 0)
        return {};
    return Secret(key.view().substr(0, length));
}

} // namespace

Secret makeWebhookSecret(Random &random)
{
    Secret key(keySize);
    for (std::size_t i = 0; i < keySize; i += sizeof(std::uint64_t)) {
        const std::uint64_t bits = random.next();
        std::memcpy(key.data() + i, &bits, sizeof bits);
    }
    std::string encoded = base64(key.data(), keySize);
    Secret whole(prefix.size() + encoded.size());
    std::copy(prefix.begin(), prefix.end(), whole.data());
    std::copy(encoded.begin(), encoded.end(), whole.data() + prefix.size());
    wipe(encoded);
    return whole;
}

std::optional<std::string> webhookSignature(std::string_view secret,
                                            std::string_view id,
                                            Instant timestamp,
                                            std::string_view body)
{
    const Secret key = keyOf(secret);
    if (key.isEmpty())
        return std::nullopt;
    const std::string head = std::string(id) + "." + std::to_string(toUnix(timestamp)) + ".";
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(
        &state, reinterpret_cast<const unsigned char *>(key.view().data()), key.size());
    for (const std::string_view part : {std::string_view(head), body})
        crypto_auth_hmacsha256_update(
            &state, reinterpret_cast<const unsigned char *>(part.data()), part.size());
    unsigned char mark[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_final(&state, mark);
    sodium_memzero(&state, sizeof state);
    return "v1," + base64(mark, sizeof mark);
}

} // namespace bayboard
