#include "app/ctl/PinSource.h"

#include "app/ctl/SecretLine.h"

#include <cstdlib>

namespace bayboard {

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
           {"--approve-pin-file", "BAYBOARD_APPROVE_PIN", &GivenPins::approver},
           {"--password-file", "BAYBOARD_PASSWORD", &GivenPins::password},
           {"--new-password-file", "BAYBOARD_NEW_PASSWORD", &GivenPins::freshPassword}};
    GivenPins pins;
    for (const Source &source : sources) {
        std::string &pin = pins.*source.pin;
        if (const auto named = line.value(source.option)) {
            auto read = readSecretLine(*named, workingDirectory, input);
            if (!read)
                return tl::unexpected(read.error());
            pin = std::move(*read);
        } else if (const char *given = std::getenv(source.variable)) {
            pin = given;
        }
    }
    return pins;
}

} // namespace bayboard
