#pragma once

#include "core/base/Error.h"
#include "core/identity/Keychain.h"
#include "core/identity/Pepper.h"

#include <memory>

namespace bayboard {

/// The pepper of the PINs at one desk: kept in the device's keychain, or in memory for as long as
/// the program runs. Private to core/desk. Asked on the desk's thread, answers there, later; must
/// outlive what it was asked.
class DevicePepper
{
public:
    using Shared = std::shared_ptr<const Pepper>;
    /// Runs jobs on the desk's thread while there is a desk.
    using Home = std::function<void(std::function<void()>)>;

    /// `keychain` null: the desk has none.
    DevicePepper(Keychain *keychain, std::string key, Random &random, Home home);

    /// The one with this mark. KeychainLocked, KeychainMissing; PinUnreadable (`whose`) when it is
    /// not there, or is another one.
    void find(const std::string &mark,
              const std::string &whose,
              std::function<void(Result<Shared>)> then);
    /// The one for a new PIN: this device's, made when there is none yet; null: nothing can be
    /// kept. KeychainLocked; PinUnreadable where it is absent and PINs depend on it, such as
    /// `dependent`'s (else empty).
    void forNew(const std::string &dependent, std::function<void(Result<Shared>)> then);
    /// Keeps it unless it is kept already, and says whether it is (Present).
    void keep(const Shared &pepper, std::function<void(KeychainState)> then);

    /// The one that nothing is written of; made when it is first needed.
    [[nodiscard]] const Shared &ofSession();

private:
    void ask(std::function<void(KeychainAnswer &)> then);
    [[nodiscard]] Keychain::Done atHome(std::function<void(KeychainAnswer &)> then) const;

    Keychain *m_keychain;
    std::string m_key;
    Random &m_random;
    Home m_home;
    Shared m_session;
};

} // namespace bayboard
