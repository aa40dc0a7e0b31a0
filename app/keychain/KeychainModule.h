#pragma once

#include <cstddef>

/// What the module with QtKeychain offers, as plain C: it is loaded when a secret is first asked
/// for, so that QtKeychain and what it brings cost nothing at the program's start.
extern "C" {

/// Gets an answer once: a KeychainState as number, and the secret's bytes until it returns (none
/// but for a read that found something). Called on the module's thread.
using KeychainReply = void (*)(void *context, int state, const char *bytes, std::size_t size);

/// Entries of this service. Ends with bayboardKeychainClose(), which answers what is still open.
using KeychainOpen = void *(*)(const char *service);
using KeychainClose = void (*)(void *keychain);
using KeychainRead = void (*)(void *keychain, const char *key, KeychainReply reply, void *context);
using KeychainWrite = void (*)(void *keychain,
                               const char *key,
                               const char *bytes,
                               std::size_t size,
                               KeychainReply reply,
                               void *context);
}

namespace bayboard {

/// Names of the functions in the module.
inline constexpr const char *keychainOpen = "bayboardKeychainOpen";
inline constexpr const char *keychainClose = "bayboardKeychainClose";
inline constexpr const char *keychainRead = "bayboardKeychainRead";
inline constexpr const char *keychainWrite = "bayboardKeychainWrite";

} // namespace bayboard
