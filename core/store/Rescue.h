#pragma once

#include "core/club/Ids.h"
#include "core/store/ClubFile.h"
#include "core/store/Sqlite.h"

/// What to do with a damaged club file. Private to core/store; the caller holds the file's lock.
/// The file that takes its place is built beside it, and only when it is whole are the damaged one
/// put aside and the new one put in: power may fail at any step, and nothing is ever deleted that
/// held somebody's data.
namespace bayboard::rescue {

/// Builds the best file that backups and the damaged file's journal allow, puts the damaged one
/// aside, and tells in `report`.
[[nodiscard]] Status
run(const std::filesystem::path &path, Instant now, DeskId desk, OpenReport &report);

/// Puts the newest sound backup in the place of a file that is gone; what is left beside it (a log)
/// is put aside. FileNotReadable without a sound backup. Gives the backup's path.
[[nodiscard]] Result<std::filesystem::path>
bringBack(const std::filesystem::path &path, Instant now, DeskId desk);

/// Whether power failed between the last two steps of a rescue.
[[nodiscard]] bool isUnfinished(const std::filesystem::path &path);
/// Takes them and tells in `report` where the damaged file went (the rest is in the file's own
/// note, see RescueNote.h); nothing when there is no such rescue. Drafts and copies that a rescue
/// left when it was killed are removed: all that is in them came from files that are still there.
[[nodiscard]] Status finish(const std::filesystem::path &path, OpenReport &report);

/// Whether a log of changes that did not reach the file itself stands beside it.
[[nodiscard]] bool hasLog(const std::filesystem::path &path);
[[nodiscard]] bool hasBackup(const std::filesystem::path &path);
/// Backups of the file, newest first.
[[nodiscard]] std::vector<std::filesystem::path> backupsOf(const std::filesystem::path &path);

/// Looks through every page, and for tables and guards that are not as they should be.
/// StoreDamaged.
[[nodiscard]] Status checkPages(sqlite::Database &database);

/// Compact UTC time for file names: "20261122-183000".
[[nodiscard]] std::string stampFor(Instant instant);
/// `start` + `ending`; where that is taken, with "-2", "-3" … between.
[[nodiscard]] std::filesystem::path unused(const std::filesystem::path &start,
                                           const std::string &ending = {});

} // namespace bayboard::rescue
