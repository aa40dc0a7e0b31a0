#pragma once

#include "tests/e2e/SessionBus.h"

namespace bayboard::test {

/// A session bus with nothing on it but a keyring (gnome-keyring), open, both of one person's own.
/// They end with this object.
class Keyring
{
public:
    Keyring() = default;
    ~Keyring();
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    /// Empty when both run and the surroundings know of them; else one sentence.
    [[nodiscard]] QString start(Surroundings &surroundings);

    /// Nobody is asked to open it again: nothing on the bus could.
    [[nodiscard]] bool lock(const Surroundings &surroundings) const;

private:
    SessionBus m_bus;
    QProcess m_daemon;
};

} // namespace bayboard::test
