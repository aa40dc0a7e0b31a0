#pragma once

#include <string>
#include <vector>

namespace bayboard {

/// The whole program: opens the file, or hands the command to the desktop that owns it, waiting its
/// turn for up to ten seconds. Returns the exit code. Errors become words; nothing is thrown.
int runProgram(const std::vector<std::string> &args, std::string &out, std::string &err);

} // namespace bayboard
