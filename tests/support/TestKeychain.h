#pragma once

#include "core/identity/Keychain.h"

#include <map>

namespace bayboard::test {

/// A keychain whose state is what the test says; answers at once.
class TestKeychain final : public Keychain
{
public:
    /// Present: open, with what was written; Absent counts as open, too.
    KeychainState state = KeychainState::Present;
    std::map<std::string, std::string> entries;

    void read(const std::string &key, Done done) override
    {
        const auto found = entries.find(key);
        if (!isOpen())
            done({state, {}});
        else if (found == entries.end())
            done({KeychainState::Absent, {}});
        else
            done({KeychainState::Present, Secret(found->second)});
    }

    void write(const std::string &key, Secret secret, Done done) override
    {
        if (isOpen())
            entries[key] = std::string(secret.view());
        done({isOpen() ? KeychainState::Present : state, {}});
    }

private:
    [[nodiscard]] bool isOpen() const
    {
        return state == KeychainState::Present || state == KeychainState::Absent;
    }
};

} // namespace bayboard::test
