#pragma once

#include "core/identity/Keychain.h"

#include <memory>
#include <mutex>

namespace bayboard {

/// One club's way to the keychain, which outlives it: answers that come when it is gone go nowhere,
/// so that whoever asked may be gone too.
class GuardedKeychain final : public Keychain
{
public:
    explicit GuardedKeychain(Keychain &keychain) : m_keychain(keychain) { }

    /// Waits for an answer that is being given.
    ~GuardedKeychain() override
    {
        const std::lock_guard guard(m_gate->mutex);
        m_gate->open = false;
    }

    void read(const std::string &key, Done done) override
    {
        m_keychain.read(key, guarded(std::move(done)));
    }

    void write(const std::string &key, Secret secret, Done done) override
    {
        m_keychain.write(key, std::move(secret), guarded(std::move(done)));
    }

private:
    struct Gate
    {
        std::recursive_mutex mutex; ///< an answer may be given at once, and ask on
        bool open = true;
    };

    [[nodiscard]] Done guarded(Done done) const
    {
        return [gate = m_gate, done = std::move(done)](KeychainAnswer answer) {
            const std::lock_guard guard(gate->mutex);
            if (gate->open)
                done(std::move(answer));
        };
    }

    Keychain &m_keychain;
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
};

} // namespace bayboard
