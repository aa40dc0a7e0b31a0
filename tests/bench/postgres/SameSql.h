#pragma once

#include <map>
#include <string>

namespace bayboard::bench {

/// Turns what a server has logged of one connection (log_statement = all) into a script of pgbench:
/// the same statements in the same order with the same values, each as it was sent. `instead`:
/// expressions for values that must be others in each transaction.
[[nodiscard]] std::string pgbenchScript(const std::string &log,
                                        const std::map<std::string, std::string> &instead);

} // namespace bayboard::bench
