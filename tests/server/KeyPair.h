#pragma once

#include <filesystem>
#include <string>

namespace bayboard::test {

/// Files in PEM: a key that only its owner may read, and a certificate of "localhost" for it.
struct KeyPair
{
    std::string key;
    std::string certificate;
};

/// Made by openssl, in this folder; fails the test where that does not work.
[[nodiscard]] KeyPair makeKeyPair(const std::filesystem::path &folder);

} // namespace bayboard::test
