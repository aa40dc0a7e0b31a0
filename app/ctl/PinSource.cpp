#include "app/ctl/PinSource.h"

#include "core/base/SystemFault.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace bayboard {

namespace {

constexpr std::size_t longest = 1024; // more is no PIN

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
    std::string pin;
    if (!file || !std::getline(file, pin))
        return fail(ErrorCode::FileNotReadable, path.string(), Phrase::tr("it has no line"));
    return pin;
}

} // namespace

Result<GivenPins>
readPins(const CommandLine &line, const std::filesystem::path &workingDirectory, int input)
{
    struct Source
    {
        const char *option;
        const char *variable;
        std::string GivenPins::*pin;
    };

    constexpr Source sources[]
        = {{"--pin-file", "BAYBOARD_PIN", &GivenPins::own},
           {"--new-pin-file", "BAYBOARD_NEW_PIN", &GivenPins::fresh},
           {"--approve-pin-file", "BAYBOARD_APPROVE_PIN", &GivenPins::approver}};
    GivenPins pins;
    for (const Source &source : sources) {
        std::string &pin = pins.*source.pin;
        if (const auto named = line.value(source.option)) {
            auto read = *named == "-" ? lineOf(input) : lineOf(workingDirectory / *named);
            if (!read)
                return tl::unexpected(read.error());
            pin = std::move(*read);
        } else if (const char *given = std::getenv(source.variable)) {
            pin = given;
        }
        if (!pin.empty() && pin.back() == '\r')
            pin.pop_back();
    }
    return pins;
}

} // namespace bayboard
