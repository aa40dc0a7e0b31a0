#pragma once

#include "core/identity/Secret.h"

#include <cstdint>
#include <functional>
#include <string>

namespace bayboard {

/// What the keychain of a desk says of one entry.
enum class KeychainState : std::uint8_t {
    Present, ///< it was read, or written
    Absent, ///< it is open and has no such entry
    Locked, ///< somebody must unlock it first
    NoService, ///< there is none on this computer, or it does not answer
};

struct KeychainAnswer
{
    KeychainState state = KeychainState::NoService;
    Secret secret; ///< when Present and read
};

/// Where a desk's secrets live. Asked on one thread; answers come on a thread of its own or at
/// once, exactly once each, unless the keychain is destroyed first. It may ask a person to unlock
/// it, so an answer can take long.
class Keychain
{
public:
    using Done = std::function<void(KeychainAnswer)>;

    Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    virtual ~Keychain() = default;

    virtual void read(const std::string &key, Done done) = 0;
    virtual void write(const std::string &key, Secret secret, Done done) = 0;
};

} // namespace bayboard
