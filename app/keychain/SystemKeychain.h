#pragma once

#include "app/keychain/KeychainModule.h"
#include "core/identity/Keychain.h"

#include <filesystem>
#include <vector>

namespace bayboard {

/// The keychain of whoever is logged in at the computer. Loads its module when it is first asked;
/// where that is missing or cannot be loaded there is no service. Answers come on the module's
/// thread.
class SystemKeychain final : public Keychain
{
public:
    /// Looks for the module in each folder; the first that has it is taken. `service`: whose
    /// entries they are.
    explicit SystemKeychain(std::vector<std::filesystem::path> folders, std::string service);
    ~SystemKeychain() override;

    void read(const std::string &key, Done done) override;
    void write(const std::string &key, Secret secret, Done done) override;

private:
    [[nodiscard]] bool load();

    std::vector<std::filesystem::path> m_folders;
    std::string m_service;
    bool m_tried = false;
    void *m_module = nullptr; ///< what the module opened
    KeychainClose m_close = nullptr;
    KeychainRead m_read = nullptr;
    KeychainWrite m_write = nullptr;
};

/// The one of this program, whose files lie in `programFolder`.
[[nodiscard]] std::unique_ptr<Keychain>
makeSystemKeychain(const std::filesystem::path &programFolder);

} // namespace bayboard
