#pragma once

#include "tests/e2e/Surroundings.h"

namespace bayboard::test {

/// A session bus of one person's own, with no services that start by themselves: no portal, no
/// theme of the machine's. Ends with this object.
class SessionBus
{
public:
    SessionBus() = default;
    ~SessionBus();
    SessionBus(const SessionBus &) = delete;
    SessionBus &operator=(const SessionBus &) = delete;

    /// Empty when it runs and the surroundings know of it; else one sentence.
    [[nodiscard]] QString start(Surroundings &surroundings);

    /// Whether somebody on the bus has this name.
    [[nodiscard]] static bool isServed(const Surroundings &surroundings, const char *name);

private:
    QProcess m_daemon;
};

/// Kills it and waits for its end.
void endNow(QProcess &process);

} // namespace bayboard::test
