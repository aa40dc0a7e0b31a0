#include "app/ctl/Session.h"

#include "core/base/SystemFault.h"

#include <cerrno>
#include <fstream>
#include <sstream>

namespace bayboard {

tl::unexpected<Refusal> refusePermission(const Session &session, Permission permission)
{
    const Operator *person = session.club->person(session.actor);
    return refuse(ErrorCode::NotPermitted,
                  wordFor(permission),
                  person == nullptr ? std::string() : person->name);
}

Result<std::string> readWholeFile(const std::filesystem::path &path)
{
    errno = 0;
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return fail(ErrorCode::FileNotReadable, path.string(), systemFault(EISDIR));
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (file.good())
        text << file.rdbuf();
    if (!file.good()) {
        const int number = errno == 0 ? EIO : errno;
        return fail(ErrorCode::FileNotReadable, path.string(), systemFault(number));
    }
    return text.str();
}

} // namespace bayboard
