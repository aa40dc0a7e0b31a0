#pragma once

#include "core/desk/Worker.h"
#include "core/identity/Keychain.h"
#include "core/sync/ServerLink.h"

#include <functional>
#include <memory>

namespace bayboard {

/// A desk's token in the keychain. Answers come on the desk's thread, through `home`, and none any
/// more once it is gone.
class DeskToken
{
public:
    /// `keychain`: null where there is none. All outlive it.
    DeskToken(std::string key, Keychain *keychain, Worker &home);

    /// `hasOne`: whether the keychain was given a token; a keychain that says "none" of one that it
    /// was given may be locked without saying so.
    void read(bool hasOne, std::function<void(TokenState, Secret)> done);
    /// Whether it is kept.
    void keep(const Secret &token, std::function<void(bool)> done);

private:
    std::string m_key;
    Keychain *m_keychain;
    Worker &m_home;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace bayboard
