#include "tests/faults/FaultDisk.h"

#include "core/base/Assert.h"
#include "tests/faults/FaultFiles.h"

#include <sqlite3.h>

#include <cstring>

namespace bayboard::test {

struct FaultDisk::State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    FaultFiles files;
    std::int64_t steps = 0;
    std::int64_t cutAt = 0;
    bool cut = false;
    std::int64_t room = -1;
    std::int64_t syncs = 0;
    std::int64_t failSyncAt = 0;
    std::function<void(std::int64_t)> hook;

    /// Counts a step; false when there is no power for it.
    bool step()
    {
        ++steps;
        if (hook)
            hook(steps);
        cut = cut || (cutAt != 0 && steps >= cutAt);
        return !cut;
    }
};

namespace {

/// What SQLite allocates for an open file: ours first, the real VFS's behind it.
struct OpenFile
{
    sqlite3_file base;
    FaultDisk::State *disk;
    FaultFiles::File *file; ///< null for temporary files, which no power cut concerns
    bool syncsFolder; ///< as SQLite's own VFS does with the first sync of a log or journal it made
};

OpenFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

FaultDisk::State *stateOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultDisk::State *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, count, offset);
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    FaultDisk::State &disk = *ours(file)->disk;
    if (!disk.step())
        return SQLITE_IOERR_WRITE;
    sqlite3_int64 size = 0;
    realOf(file)->pMethods->xFileSize(realOf(file), &size);
    const std::int64_t added = std::max<std::int64_t>(0, offset + count - size);
    if (disk.room >= 0 && added > disk.room)
        return SQLITE_FULL;
    if (disk.room >= 0)
        disk.room -= added;
    const int result = realOf(file)->pMethods->xWrite(realOf(file), from, count, offset);
    if (result == SQLITE_OK && ours(file)->file != nullptr)
        ours(file)->file->write(
            offset, std::string(static_cast<const char *>(from), static_cast<std::size_t>(count)));
    return result;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (!ours(file)->disk->step())
        return SQLITE_IOERR_TRUNCATE;
    if (ours(file)->file != nullptr)
        ours(file)->file->truncate(size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    FaultDisk::State &disk = *ours(file)->disk;
    if (!disk.step())
        return SQLITE_IOERR_FSYNC;
    const bool fails = disk.failSyncAt != 0 && ++disk.syncs == disk.failSyncAt;
    if (ours(file)->file != nullptr)
        fails ? ours(file)->file->forget() : ours(file)->file->sync();
    if (ours(file)->syncsFolder && !fails) {
        disk.files.folderSynced();
        ours(file)->syncsFolder = false;
    }
    return fails ? SQLITE_IOERR_FSYNC : SQLITE_OK; // the real disk need not be asked
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int control(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, to);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

// Version 2: no memory mapping of the file itself, which would go round xWrite.
const sqlite3_io_methods methods = {2,
                                    closeFile,
                                    readFile,
                                    writeFile,
                                    truncateFile,
                                    syncFile,
                                    fileSize,
                                    lockFile,
                                    unlockFile,
                                    checkLock,
                                    control,
                                    sectorSize,
                                    characteristics,
                                    mapShared,
                                    lockShared,
                                    barrier,
                                    unmapShared,
                                    nullptr,
                                    nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultDisk::State &disk = *stateOf(vfs);
    OpenFile &opened = *ours(file);
    opened.base.pMethods = nullptr;
    opened.disk = &disk;
    opened.file = nullptr;
    int exists = 0;
    if (name != nullptr)
        disk.real->xAccess(disk.real, name, SQLITE_ACCESS_EXISTS, &exists);
    const bool creates = name != nullptr && exists == 0 && (flags & SQLITE_OPEN_CREATE) != 0;
    if (creates ? !disk.step() : disk.cut)
        return SQLITE_CANTOPEN;
    const int result = disk.real->xOpen(disk.real, name, realOf(file), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    if (name != nullptr)
        opened.file = &disk.files.opened(name, creates);
    opened.syncsFolder = creates && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    opened.base.pMethods = &methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultDisk::State &disk = *stateOf(vfs);
    if (!disk.step())
        return SQLITE_IOERR_DELETE;
    disk.files.removed(name, syncFolder != 0);
    return disk.real->xDelete(disk.real, name, syncFolder);
}

int access(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return stateOf(vfs)->real->xAccess(stateOf(vfs)->real, name, flags, result);
}

int fullName(sqlite3_vfs *vfs, const char *name, int size, char *to)
{
    return stateOf(vfs)->real->xFullPathname(stateOf(vfs)->real, name, size, to);
}

} // namespace

FaultDisk::FaultDisk() : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    state.real = sqlite3_vfs_find(nullptr);
    BAYBOARD_ASSERT(state.real != nullptr && std::strcmp(state.real->zName, "faults") != 0);
    // Random numbers, time and sleep stay the real ones, which do not look at the VFS they get.
    state.vfs = *state.real;
    state.vfs.szOsFile = static_cast<int>(sizeof(OpenFile)) + state.real->szOsFile;
    state.vfs.zName = "faults";
    state.vfs.pNext = nullptr;
    state.vfs.pAppData = &state;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = removeFile;
    state.vfs.xAccess = access;
    state.vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&state.vfs, 1);
}

FaultDisk::~FaultDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void FaultDisk::cutAt(std::int64_t step)
{
    m_state->cutAt = step == 0 ? 0 : m_state->steps + step;
}

bool FaultDisk::isCut() const
{
    return m_state->cut;
}

void FaultDisk::losePower(Loss loss, Random &random)
{
    m_state->files.losePower(loss, random);
    m_state->cut = false;
    m_state->cutAt = 0;
}

void FaultDisk::fillAfter(std::int64_t bytes)
{
    m_state->room = bytes;
}

void FaultDisk::failSyncAt(std::int64_t step)
{
    m_state->syncs = 0;
    m_state->failSyncAt = step;
}

void FaultDisk::onStep(std::function<void(std::int64_t)> hook)
{
    m_state->hook = std::move(hook);
}

std::int64_t FaultDisk::steps() const
{
    return m_state->steps;
}

} // namespace bayboard::test
