#pragma once

#include "tests/e2e/SessionBus.h"

namespace bayboard::test {

/// What a screen reader has to go by: a session bus with AT-SPI on it, and a script that works the
/// program through that alone. Ends with this object.
class ScreenReader
{
public:
    ScreenReader() = default;
    ~ScreenReader();
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;

    /// Empty when it runs and the surroundings know of it; else one sentence. Before the program.
    [[nodiscard]] QString start(Surroundings &surroundings);
    /// One step of the script, to its end.
    [[nodiscard]] static Finished drive(const Surroundings &surroundings, const QStringList &step);

private:
    SessionBus m_bus;
    QProcess m_launcher;
};

} // namespace bayboard::test
