#include "core/desk/DeskMemory.h"

namespace bayboard {

namespace {

Status makeBackup(const std::filesystem::path &path, LocalDate today)
{
    // A connection of its own: a large file takes a while, and reads of the window do not wait.
    auto store = Store::open(path, StoreMode::Read);
    if (!store)
        return tl::unexpected(store.error());
    return ClubFile::backupDaily(**store, path, today);
}

Error backupError(const std::filesystem::path &path, const Error &error)
{
    if (error.code == ErrorCode::StoreDamaged)
        return error;
    const std::string folder = ClubFile::backupFolder(path).string();
    if (error.code == ErrorCode::StoreFull)
        return {ErrorCode::BackupFailed, {folder}};
    // The path comes first in these; what follows says why.
    const bool says = error.arguments.size() > 1;
    return {ErrorCode::BackupFailed, {folder, says ? error.arguments.at(1) : "read-only"}};
}

} // namespace

void Desk::backUp(Worker &worker)
{
    if (isReadOnly())
        return; // the copy is nobody's past
    const LocalDate today = std::chrono::floor<days>(LocalTime(now().time_since_epoch()));
    Memory *memory = m_memory.get();
    worker.post([memory, home = home(), path = path(), today] {
        home([memory, path, today, made = makeBackup(path, today)] {
            if (made) {
                memory->backupFailure.reset();
            } else if (std::exchange(memory->backupFailure, today) != today) {
                memory->troubled(backupError(path, made.error()));
            }
        });
    });
}

} // namespace bayboard
