#include "core/webhooks/WebhookSecrets.h"

#include <cstring>
#include <sodium.h>

namespace bayboard {

namespace {

constexpr char version = 1;
constexpr std::size_t markSize = 8;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t headSize = 1 + markSize + nonceSize;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string_view idOf(const WebhookId &webhook)
{
    return {reinterpret_cast<const char *>(webhook.value.bytes.data()), webhook.value.bytes.size()};
}

tl::unexpected<Error> otherKey()
{
    return fail(ErrorCode::NotFound,
                Phrase::tr("the key of the webhooks' secrets"),
                Phrase::tr("it is not the one that they were sealed with"));
}

} // namespace

/// Says which key it is without giving it away.
std::string WebhookSecrets::mark() const
{
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()),
                       hash.size(),
                       bytesOf(m_key.view()),
                       m_key.size(),
                       nullptr,
                       0);
    hash.resize(markSize);
    return hash;
}

Status WebhookSecrets::findKey(bool make)
{
    if (!m_key.isEmpty())
        return {};
    auto found = m_find(make);
    if (!found)
        return tl::unexpected(found.error());
    if (found->size() != keySize)
        return otherKey();
    m_key = std::move(*found);
    return {};
}

/// The key that it was sealed with.
Status WebhookSecrets::findKeyOf(std::string_view sealed)
{
    const auto fits = [&] {
        return sealed.substr(1, markSize) == mark();
    };
    Status found = findKey(false);
    if (found && !fits()) {
        m_key = Secret();
        found = findKey(false);
        if (found && !fits())
            found = otherKey();
    }
    return found;
}

Result<std::string> WebhookSecrets::seal(std::string_view secret, WebhookId webhook)
{
    const std::lock_guard lock(m_mutex);
    if (Status found = findKey(true); !found)
        return tl::unexpected(found.error());
    std::string sealed(1, version);
    sealed += mark();
    for (std::size_t i = 0; i < nonceSize; i += sizeof(std::uint64_t)) {
        const std::uint64_t bits = m_random.next();
        sealed.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
    sealed.resize(headSize + secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data())
                                                   + headSize,
                                               nullptr,
                                               bytesOf(secret),
                                               secret.size(),
                                               bytesOf(idOf(webhook)),
                                               idOf(webhook).size(),
                                               nullptr,
                                               bytesOf(sealed) + 1 + markSize,
                                               bytesOf(m_key.view()));
    return sealed;
}

Result<Secret> WebhookSecrets::open(std::string_view sealed, WebhookId webhook)
{
    const std::lock_guard lock(m_mutex);
    constexpr std::size_t least = headSize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() < least || sealed.front() != version)
        return otherKey();
    if (Status found = findKeyOf(sealed); !found)
        return tl::unexpected(found.error());
    Secret secret(sealed.size() - least);
    const int wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(),
                                                                 nullptr,
                                                                 nullptr,
                                                                 bytesOf(sealed) + headSize,
                                                                 sealed.size() - headSize,
                                                                 bytesOf(idOf(webhook)),
                                                                 idOf(webhook).size(),
                                                                 bytesOf(sealed) + 1 + markSize,
                                                                 bytesOf(m_key.view()));
    if (wrong != 0)
        return otherKey();
    return secret;
}

} // namespace bayboard
