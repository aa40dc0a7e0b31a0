#pragma once

#include "core/base/Error.h"
#include "core/identity/Secret.h"
#include "core/store/WebhookData.h"

#include <functional>
#include <mutex>

namespace bayboard {

/// Seals secrets of webhooks with a key that is not in the data (XChaCha20-Poly1305, bound to the
/// webhook's id), so that neither a stolen database nor a backup can sign. Any thread.
class WebhookSecrets
{
public:
    static constexpr std::size_t keySize = 32;

    /// Gives the key, `keySize` bytes; an empty one where there is none yet and none is to be made.
    using FindKey = std::function<Result<Secret>(bool make)>;

    /// `random`: the system's outside tests.
    WebhookSecrets(FindKey find, Random &random) : m_find(std::move(find)), m_random(random) { }

    /// Makes the key where there is none yet. Errors of the key's file.
    [[nodiscard]] Result<std::string> seal(std::string_view secret, WebhookId webhook);
    /// NotFound where there is no key, or it is another one than it was sealed with. A key that
    /// does not fit is looked for again each time: somebody may bring the right one.
    [[nodiscard]] Result<Secret> open(std::string_view sealed, WebhookId webhook);

private:
    [[nodiscard]] Status findKey(bool make);
    [[nodiscard]] Status findKeyOf(std::string_view sealed);
    [[nodiscard]] std::string mark() const;

    std::mutex m_mutex;
    FindKey m_find;
    Random &m_random;
    Secret m_key;
};

} // namespace bayboard
