#include "app/keychain/SystemKeychain.h"

#include <QLibrary>

#include <memory>

namespace bayboard {

namespace {

constexpr const char *fileName = "bayboard_keychain.so";

void answer(void *context, int state, const char *bytes, std::size_t size)
{
    const std::unique_ptr<Keychain::Done> done(static_cast<Keychain::Done *>(context));
    (*done)({static_cast<KeychainState>(state), Secret(std::string_view(bytes, size))});
}

} // namespace

SystemKeychain::SystemKeychain(std::vector<std::filesystem::path> folders, std::string service)
    : m_folders(std::move(folders))
    , m_service(std::move(service))
{ }

SystemKeychain::~SystemKeychain()
{
    if (m_module != nullptr)
        m_close(m_module);
}

bool SystemKeychain::load()
{
    if (std::exchange(m_tried, true))
        return m_module != nullptr;
    for (const std::filesystem::path &folder : m_folders) {
        std::error_code error;
        const std::filesystem::path file = folder / fileName;
        if (!std::filesystem::exists(file, error))
            continue;
        QLibrary library(QString::fromStdString(file.string()));
        const auto open = reinterpret_cast<KeychainOpen>(library.resolve(keychainOpen));
        m_close = reinterpret_cast<KeychainClose>(library.resolve(keychainClose));
        m_read = reinterpret_cast<KeychainRead>(library.resolve(keychainRead));
        m_write = reinterpret_cast<KeychainWrite>(library.resolve(keychainWrite));
        if (open != nullptr && m_close != nullptr && m_read != nullptr && m_write != nullptr)
            m_module = open(m_service.c_str());
        return m_module != nullptr;
    }
    return false;
}

void SystemKeychain::read(const std::string &key, Done done)
{
    if (!load()) {
        done({});
        return;
    }
    m_read(m_module, key.c_str(), answer, new Done(std::move(done)));
}

void SystemKeychain::write(const std::string &key, Secret secret, Done done)
{
    if (!load()) {
        done({});
        return;
    }
    const std::string_view bytes = secret.view();
    m_write(m_module, key.c_str(), bytes.data(), bytes.size(), answer, new Done(std::move(done)));
}

std::unique_ptr<Keychain> makeSystemKeychain(const std::filesystem::path &programFolder)
{
    // Where it was built, and where it is installed.
    return std::make_unique<SystemKeychain>(
        std::vector<std::filesystem::path>{programFolder / ".." / "keychain",
                                           programFolder / BAYBOARD_MODULES},
        "Bayboard");
}

} // namespace bayboard
