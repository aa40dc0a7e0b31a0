#include "app/desktop/RunSources.h"

#include "app/keychain/SystemKeychain.h"
#include "core/desk/DemoClub.h"

#include <filesystem>

namespace bayboard {

namespace {

/// Asked of the system, for Qt does not know it before there is an application.
std::filesystem::path programFolder()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

} // namespace

RunSources::RunSources(const DesktopOptions &options)
    : m_asked(options.now)
    , m_keychain(makeSystemKeychain(programFolder()))
{
    if (options.now.empty() && options.demo && options.date) {
        if (const auto moment = demoNow(*options.date)) {
            m_clock.startAt(*moment); // the demo of a day stands at its own moment
        }
    }
}

Status RunSources::setClock(const Zone &zone)
{
    if (m_asked.empty() || m_isSet) {
        return {};
    }
    const auto start = readTime("--now", m_asked, zone);
    if (!start) {
        return tl::unexpected(start.error());
    }
    m_clock.startAt(*start);
    m_isSet = true;
    return {};
}

} // namespace bayboard
