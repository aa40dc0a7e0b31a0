#pragma once

#include "tests/bench/BarTable.h"

namespace bayboard::bench {

/// The main function of a program that measures in a window: no display, settings of its own, our
/// look; prints the table. The program's exit code.
[[nodiscard]] int runWindowBench(int argc, char **argv, void (*measure)(BarTable &bars));

} // namespace bayboard::bench
