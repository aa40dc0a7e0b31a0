#include "app/ctl/SecretLine.h"

#include "core/base/SystemFault.h"

#include <cerrno>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace bayboard {

namespace {

constexpr std::size_t longest = 1024; // more is no secret

Result<std::string> lineOf(int input)
{
    std::string line;
    char c = 0;
    ssize_t count = 0;
    // Byte by byte: what follows the line is not ours.
    while ((count = read(input, &c, 1)) == 1 && c != '\n' && line.size() < longest)
        line += c;
    if (count < 0)
        return fail(ErrorCode::FileNotReadable, Phrase::tr("standard input"), systemFault(errno));
    if (count == 0 && line.empty())
        return fail(
            ErrorCode::FileNotReadable, Phrase::tr("standard input"), Phrase::tr("it has no line"));
    return line;
}

Result<std::string> lineOf(const std::filesystem::path &path)
{
    struct stat found = {};
    if (stat(path.c_str(), &found) != 0)
        return fail(ErrorCode::FileNotReadable, path.string(), systemFault(errno));
    if ((found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorCode::FileNotReadable,
                    path.string(),
                    Phrase::tr("others than its owner may use it; chmod 600 makes it yours alone"));
    std::ifstream file(path);
    std::string line;
    if (!file || !std::getline(file, line))
        return fail(ErrorCode::FileNotReadable, path.string(), Phrase::tr("it has no line"));
    return line;
}

} // namespace

Result<std::string>
readSecretLine(const std::string &named, const std::filesystem::path &workingDirectory, int input)
{
    auto line = named == "-" ? lineOf(input) : lineOf(workingDirectory / named);
    if (line && !line->empty() && line->back() == '\r')
        line->pop_back();
    return line;
}

} // namespace bayboard
