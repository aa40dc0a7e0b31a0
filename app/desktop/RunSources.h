#pragma once

#include "app/desktop/DesktopOptions.h"
#include "app/desktop/SystemSources.h"
#include "core/identity/Keychain.h"
#include "core/time/Zone.h"

#include <memory>

namespace bayboard {

/// Clock and random bits of one run of the program, with the time that the options ask for.
class RunSources
{
public:
    explicit RunSources(const DesktopOptions &options);

    /// The time that was asked for, once it is known in which zone; a second club does not turn it
    /// back. InvalidTime or InvalidArgument when the zone has no such time. One thread at a time.
    [[nodiscard]] Status setClock(const Zone &zone);

    [[nodiscard]] const SystemClock &clock() const { return m_clock; }

    [[nodiscard]] SystemRandom &random() { return m_random; }

    /// Loads nothing until it is asked.
    [[nodiscard]] Keychain *keychain() { return m_keychain.get(); }

private:
    std::string m_asked; ///< --now
    bool m_isSet = false;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Keychain> m_keychain;
};

} // namespace bayboard
