#include "app/ctl/PinSource.h"

#include "core/base/SystemFault.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sys/stat.h>

namespace bayboard {

Result<std::string> readPin(const CommandLine &line, const std::filesystem::path &workingDirectory)
{
    const auto named = line.value("--pin-file");
    if (!named) {
        const char *given = std::getenv("BAYBOARD_PIN");
        return std::string(given == nullptr ? "" : given);
    }
    const std::filesystem::path path = workingDirectory / *named;
    struct stat found = {};
    if (stat(path.c_str(), &found) != 0)
        return fail(ErrorCode::FileNotReadable, path.string(), systemFault(errno));
    if ((found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorCode::FileNotReadable,
                    path.string(),
                    Phrase::tr("others than its owner may use it; chmod 600 makes it yours alone"));
    std::ifstream file(path);
    std::string pin;
    if (!file || !std::getline(file, pin))
        return fail(ErrorCode::FileNotReadable, path.string(), Phrase::tr("it has no line"));
    if (!pin.empty() && pin.back() == '\r')
        pin.pop_back();
    return pin;
}

} // namespace bayboard
