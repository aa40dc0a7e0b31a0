#include "ui/dialogs/FileBytes.h"

#include "core/base/SystemFault.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace bayboard {

Result<std::string> readBytes(const std::string &path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return fail(ErrorCode::FileNotReadable, path, systemFault(EISDIR));
    }
    errno = 0;
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    if (file.good()) {
        bytes << file.rdbuf();
    }
    if (!file.good()) {
        return fail(ErrorCode::FileNotReadable, path, systemFault(errno == 0 ? EIO : errno));
    }
    return bytes.str();
}

} // namespace bayboard
