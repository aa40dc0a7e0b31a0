#pragma once

#include "tests/support/TestDesk.h"

namespace bayboard::test {

/// Settings of the test's own, begun empty: in a folder that goes with this, and what the program
/// keeps of them in memory with it.
class OwnSettings
{
public:
    OwnSettings();
    ~OwnSettings();
    OwnSettings(const OwnSettings &) = delete;
    OwnSettings &operator=(const OwnSettings &) = delete;

private:
    TemporaryFolder m_folder;
};

} // namespace bayboard::test
