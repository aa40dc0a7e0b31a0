#pragma once

#include "core/base/Error.h"
#include "core/base/Uuid.h"

#include <filesystem>

namespace bayboard::postgres {

/// A backup of one moment of the whole database, by pg_dump (package postgresql-client), readable
/// by this user alone. Also while servers work. FileNotWritable when `target` exists or the program
/// fails. The address's secrets are on no command line.
[[nodiscard]] Status dump(const std::string &address, const std::filesystem::path &target);
/// Which club a server's backup is of (ServerState::club); null where it does not say.
/// FileNotReadable.
[[nodiscard]] Result<Uuid> clubIn(const std::filesystem::path &backup);
/// Puts a backup in the place of what the database holds, whole or not at all, by pg_restore.
/// FileNotReadable when that fails.
[[nodiscard]] Status restore(const std::string &address, const std::filesystem::path &backup);

} // namespace bayboard::postgres
