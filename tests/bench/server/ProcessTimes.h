#pragma once

#include <sys/types.h>

namespace bayboard::bench {

/// Seconds of processor that a process has used, with those of its children that have ended.
[[nodiscard]] double processorSeconds(pid_t process);
/// The same with all that it has started and that still run: a PostgreSQL.
[[nodiscard]] double familySeconds(pid_t process);
/// Seconds of all processors that the machine was busy since it was started.
[[nodiscard]] double busySeconds();

} // namespace bayboard::bench
