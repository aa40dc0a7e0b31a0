#include "core/store/SchemaVersion.h"
#include "tests/core/store/StoreClub.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>
#include <set>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bayboard {
namespace {

namespace fs = std::filesystem;
using test::changeOf;
using test::creationOf;
using test::readFile;
using test::say;
using test::ScratchFolder;
using test::StoreClub;

/// Runs SQL on a file by a connection of its own, as another program would.
void runSql(const fs::path &file, const std::string &sql)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &handle), SQLITE_OK);
    char *problem = nullptr;
    EXPECT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &problem), SQLITE_OK)
        << (problem == nullptr ? "" : problem);
    sqlite3_free(problem);
    sqlite3_close(handle);
}

void write(const fs::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

class ClubFileDoor : public testing::Test
{
protected:
    Result<std::unique_ptr<ClubFile>> open(bool create = false,
                                           std::vector<const char *> later = {})
    {
        ClubFile::Options options;
        options.path = m_file;
        options.create = create;
        options.holder = "the other window";
        options.laterMigrations = std::move(later);
        return ClubFile::open(options, m_clock, StoreClub::desk());
    }

    ErrorCode refusal(bool create = false)
    {
        const auto opened = open(create);
        EXPECT_FALSE(opened.has_value());
        return opened ? ErrorCode::Internal : opened.error().code;
    }

    /// The file, refused, must be the same afterwards to the byte and to the second.
    void expectUntouched(ErrorCode code)
    {
        const std::string bytes = readFile(m_file);
        const auto time = fs::last_write_time(m_file);
        EXPECT_EQ(refusal(false), code);
        EXPECT_EQ(refusal(true), code);
        EXPECT_EQ(readFile(m_file), bytes);
        EXPECT_EQ(fs::last_write_time(m_file), time);
        for (const char *ending : {"-wal", "-shm", ".lock", ".backups"})
            EXPECT_FALSE(fs::exists(m_file.string() + ending)) << ending;
    }

    ScratchFolder m_folder;
    fs::path m_file = m_folder.path() / "club.bayboard";
    ManualClock m_clock{StoreClub::noon()};
};

TEST_F(ClubFileDoor, ANewFileIsMadeOnlyWhenAskedFor)
{
    EXPECT_EQ(refusal(), ErrorCode::NotFound);
    EXPECT_TRUE(fs::is_empty(m_folder.path()));
    const auto made = open(true);
    ASSERT_TRUE(made.has_value()) << say(made.error());
    EXPECT_TRUE((*made)->report().created);
    const auto store = (*made)->takeWriter();
    EXPECT_EQ(store->deskId(), StoreClub::desk());
    EXPECT_TRUE(store->verify()->empty());
}

TEST_F(ClubFileDoor, FoldersOnTheWayAreMade)
{
    m_file = m_folder.path() / "a" / "b" / "club.bayboard";
    EXPECT_TRUE(open(true).has_value());
    EXPECT_TRUE(fs::exists(m_file));
}

TEST_F(ClubFileDoor, AnExistingFileKeepsItsDesk)
{
    ASSERT_TRUE(open(true).has_value());
    ClubFile::Options options;
    options.path = m_file;
    const auto again = ClubFile::open(options, m_clock, DeskId{Uuid{{9}}});
    ASSERT_TRUE(again.has_value());
    EXPECT_FALSE((*again)->report().created);
    EXPECT_EQ((*again)->takeWriter()->deskId(), StoreClub::desk());
}

TEST_F(ClubFileDoor, ASecondProgramIsToldWhoHoldsIt)
{
    const auto first = open(true);
    ASSERT_TRUE(first.has_value());
    const auto second = open();
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::StoreLocked);
    EXPECT_EQ(second.error().arguments.at(0).english(), m_file.string());
    EXPECT_EQ(second.error().arguments.at(1).english(),
              "the other window (PID " + std::to_string(getpid()) + ")");
}

TEST_F(ClubFileDoor, TheLockGoesWithTheProgramThatHoldsIt)
{
    ASSERT_TRUE(open(true).has_value());
    EXPECT_TRUE(open().has_value());
}

TEST_F(ClubFileDoor, ALinkToTheFileIsTheSameFile)
{
    const auto first = open(true);
    ASSERT_TRUE(first.has_value());
    const fs::path itself = m_file;
    m_file = m_folder.path() / "link.bayboard";
    fs::create_symlink("club.bayboard", m_file);
    EXPECT_EQ(refusal(), ErrorCode::StoreLocked) << "two writers on one log";
    EXPECT_TRUE((*first)->announce("here"));
    EXPECT_EQ(FileLock::announcedFor(m_file), "here");
    EXPECT_EQ(FileLock::announcedFor(itself), "here");
}

TEST_F(ClubFileDoor, TheAddressIsForgottenWhenTheNextOneTakesTheFile)
{
    ASSERT_TRUE((*open(true))->announce("there"));
    EXPECT_EQ(FileLock::announcedFor(m_file), "there");
    const auto next = open();
    EXPECT_EQ(FileLock::announcedFor(m_file), "");
    EXPECT_EQ(refusal(), ErrorCode::StoreLocked);
}

TEST_F(ClubFileDoor, WhoMayWriteTheFileMayTakeItsLock)
{
    ASSERT_TRUE(open(true).has_value());
    const fs::path lock = m_file.string() + ".lock";
    fs::remove(lock);
    chmod(m_folder.path().c_str(), 0777);
    chmod(m_file.c_str(), 0664);
    if (geteuid() == 0) {
        ASSERT_EQ(chown(m_file.c_str(), 4711, 4712), 0);
    }
    ASSERT_TRUE(open().has_value()); // as root's cron job comes first
    struct stat found = {};
    ASSERT_EQ(stat(lock.c_str(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777U, 0660U);
    if (geteuid() == 0) {
        EXPECT_EQ(found.st_uid, 4711U);
        EXPECT_EQ(found.st_gid, 4712U);
    }
}

TEST_F(ClubFileDoor, AFileOfANewerProgramIsRefusedAndNotTouched)
{
    ASSERT_TRUE(open(true).has_value());
    fs::remove(m_file.string() + ".lock");
    runSql(m_file, "PRAGMA user_version=99; PRAGMA wal_checkpoint(TRUNCATE)");
    const auto opened = open();
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(
        opened.error(),
        (Error{ErrorCode::StoreNewer, {m_file.string(), "99", std::to_string(schemaVersion)}}));
    expectUntouched(ErrorCode::StoreNewer);
}

TEST_F(ClubFileDoor, ADatabaseOfAnotherProgramIsRefusedAndNotTouched)
{
    runSql(m_file, "PRAGMA application_id=77; CREATE TABLE their(x); INSERT INTO their VALUES(1)");
    expectUntouched(ErrorCode::StoreForeign);
}

TEST_F(ClubFileDoor, ATextIsRefusedAndNotTouched)
{
    write(m_file, std::string(10'000, 'x') + " booking");
    expectUntouched(ErrorCode::StoreForeign);
    write(m_file, "short");
    expectUntouched(ErrorCode::StoreForeign);
}

TEST_F(ClubFileDoor, ADatabaseWithoutAMarkIsRefusedUnlessItIsEmpty)
{
    runSql(m_file, "CREATE TABLE their(x)");
    EXPECT_EQ(refusal(true), ErrorCode::StoreForeign);
    fs::remove(m_file);
    runSql(m_file, "PRAGMA page_size=4096; VACUUM");
    EXPECT_EQ(refusal(false), ErrorCode::StoreForeign);
    EXPECT_TRUE(open(true).has_value());
}

TEST_F(ClubFileDoor, AFileWithoutBytesBecomesAClubOnlyWhenAskedFor)
{
    write(m_file, "");
    EXPECT_EQ(refusal(false), ErrorCode::StoreForeign);
    const auto made = open(true);
    ASSERT_TRUE(made.has_value());
    EXPECT_TRUE((*made)->report().created);
}

TEST_F(ClubFileDoor, AFolderIsNotAFile)
{
    fs::create_directory(m_file);
    EXPECT_EQ(refusal(true), ErrorCode::FileNotReadable);
}

/// Runs `check` as a user who may not do everything; whether it returned true.
template <typename Check> bool asPlainUser(Check &&check)
{
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(2);
        _exit(check() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(ClubFileDoor, AReadOnlyFileIsSaidToBeSo)
{
    ASSERT_TRUE(open(true).has_value());
    fs::remove(m_file.string() + ".lock");
    chmod(m_folder.path().c_str(), 0777);
    chmod(m_file.c_str(), 0444);
    EXPECT_TRUE(asPlainUser([&] { return refusal() == ErrorCode::StoreReadOnly; }));
}

TEST_F(ClubFileDoor, AReadOnlyFolderIsSaidToBeSo)
{
    ASSERT_TRUE(open(true).has_value());
    fs::remove(m_file.string() + ".lock");
    chmod(m_file.c_str(), 0666);
    chmod(m_folder.path().c_str(), 0555);
    EXPECT_TRUE(asPlainUser([&] { return refusal() == ErrorCode::StoreReadOnly; }));
    chmod(m_folder.path().c_str(), 0755);
}

/// A club whose file and folder may only be read, as on a disc or in somebody else's folder.
class ReadOnlyFile : public testing::Test
{
protected:
    void SetUp() override { m_club.made(m_club.booking({StoreClub::bay(1)}, 0, 60)); }

    void close()
    {
        m_club.close();
        fs::remove(m_club.file().string() + ".lock");
        forbid();
    }

    void forbid()
    {
        for (const auto &entry : fs::directory_iterator(m_club.folder()))
            chmod(entry.path().c_str(), 0444);
        chmod(m_club.folder().c_str(), 0555);
    }

    ~ReadOnlyFile() override { chmod(m_club.folder().c_str(), 0755); }

    Result<std::unique_ptr<ClubFile>> openToRead()
    {
        ClubFile::Options options;
        options.path = m_club.file();
        return ClubFile::openToRead(options);
    }

    /// Names of what stands in the folder.
    std::set<std::string> names()
    {
        std::set<std::string> all;
        for (const auto &entry : fs::directory_iterator(m_club.folder()))
            all.insert(entry.path().filename().string());
        return all;
    }

    StoreClub m_club;
};

TEST_F(ReadOnlyFile, IsReadFromACopyAndNothingIsMadeBesideIt)
{
    close();
    const auto before = names();
    const std::string bytes = readFile(m_club.file());
    EXPECT_TRUE(asPlainUser([&] {
        const auto file = openToRead();
        const auto reader = file ? (*file)->openReader() : tl::unexpected(file.error());
        return reader && (*file)->isReadOnly() && (*file)->path() == m_club.file()
            && (*reader)->listBookings({})->size() == 1 && (*reader)->verify()->empty();
    }));
    EXPECT_EQ(names(), before);
    EXPECT_EQ(readFile(m_club.file()), bytes);
}

TEST_F(ReadOnlyFile, TakesNoChange)
{
    close();
    ChangeSet change = m_club.blank();
    change.changes = {creationOf(m_club.booking({StoreClub::bay(2)}, 0, 60))};
    EXPECT_TRUE(asPlainUser([&] {
        const auto file = openToRead();
        const auto writer = (*file)->takeWriter();
        const Status done = writer->commit(change);
        return !done && done.error() == Error{ErrorCode::StoreReadOnly, {m_club.file().string()}};
    }));
}

TEST_F(ReadOnlyFile, ALogThatWasLeftBesideItIsReadToo)
{
    const std::string file = readFile(m_club.file());
    const std::string log = readFile(m_club.file().string() + "-wal");
    ASSERT_FALSE(log.empty());
    m_club.close();
    fs::remove(m_club.file().string() + "-shm");
    write(m_club.file(), file);
    write(m_club.file().string() + "-wal", log); // as a power cut leaves it
    forbid();
    EXPECT_TRUE(asPlainUser([&] {
        const auto opened = openToRead();
        return opened && (*opened)->takeWriter()->listBookings({})->size() == 1;
    }));
}

TEST_F(ReadOnlyFile, ThatIsDamagedIsSaidToBeSoAndNotRescued)
{
    close();
    chmod(m_club.folder().c_str(), 0755);
    fs::create_directory(ClubFile::backupFolder(m_club.file()));
    write(ClubFile::backupFolder(m_club.file()) / "daily-2026-06-14.bayboard", "a backup");
    chmod(m_club.file().c_str(), 0644);
    write(m_club.file(), std::string(8192, 'x'));
    const auto before = names();
    EXPECT_EQ(openToRead().error().code, ErrorCode::StoreDamaged);
    EXPECT_EQ(names(), before);
}

TEST_F(ReadOnlyFile, ThatSomebodyWritesIsLocked)
{
    // Still open; its permissions were taken away meanwhile.
    EXPECT_EQ(openToRead().error().code, ErrorCode::StoreLocked);
}

TEST_F(ReadOnlyFile, InAFolderWithItsLockIsSaidToBeReadOnlyToo)
{
    m_club.close();
    chmod(m_club.file().c_str(), 0666);
    chmod((m_club.file().string() + ".lock").c_str(), 0666);
    chmod(m_club.folder().c_str(), 0555);
    EXPECT_TRUE(asPlainUser([&] {
        const auto opened = m_club.tryOpen();
        return !opened && opened.error().code == ErrorCode::StoreReadOnly;
    }));
}

TEST_F(ClubFileDoor, AFileThatMayNotBeReadIsSaidToBeSo)
{
    ASSERT_TRUE(open(true).has_value());
    chmod(m_folder.path().c_str(), 0777);
    chmod(m_file.c_str(), 0);
    EXPECT_TRUE(asPlainUser([&] { return refusal() == ErrorCode::FileNotReadable; }));
}

constexpr const char *addColumn = "ALTER TABLE booking ADD COLUMN colour TEXT;";

TEST_F(ClubFileDoor, AMigrationIsPrecededByABackupThatTheOldProgramOpens)
{
    ASSERT_TRUE(open(true).has_value());
    {
        const auto migrated = open(false, {addColumn, "CREATE TABLE later(x INTEGER) STRICT;"});
        ASSERT_TRUE(migrated.has_value()) << say(migrated.error());
        EXPECT_EQ((*migrated)->report().migratedFrom, schemaVersion);
        const fs::path backup = (*migrated)->report().backup;
        EXPECT_EQ(backup.parent_path(), ClubFile::backupFolder(m_file));
        EXPECT_TRUE(Store::open(backup, StoreMode::Read).has_value());
        EXPECT_TRUE((*migrated)->openReader().has_value());
    }
    EXPECT_EQ(refusal(), ErrorCode::StoreNewer);
    const auto again = open(false, {addColumn, "CREATE TABLE later(x INTEGER) STRICT;"});
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ((*again)->report().migratedFrom, 0);
}

TEST_F(ClubFileDoor, AMigrationThatFailsLeavesTheOldVersionWhole)
{
    ASSERT_TRUE(open(true).has_value());
    const auto failed = open(
        false, {addColumn, "CREATE TABLE half(x INTEGER) STRICT; INSERT INTO missing VALUES(1);"});
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::StoreFailed);
    const auto old = open();
    ASSERT_TRUE(old.has_value()) << say(old.error());
    EXPECT_EQ((*old)->takeWriter()->verify(), std::vector<Phrase>{});
    EXPECT_FALSE(fs::is_empty(ClubFile::backupFolder(m_file)));
}

TEST(DailyBackup, IsMadeOnceADayAndTheNewestAreKept)
{
    StoreClub club;
    const auto reader = club.reader();
    const LocalDate first = *parseDate("2026-06-01");
    for (int day = 0; day < 5; ++day) {
        club.made(club.booking({StoreClub::bay(1)}, day * 60, 60));
        for (int twice = 0; twice < 2; ++twice) {
            const Status done = ClubFile::backupDaily(*reader, club.file(), first + days(day), 3);
            ASSERT_TRUE(done.has_value()) << say(done.error());
        }
    }
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(ClubFile::backupFolder(club.file())))
        names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    EXPECT_EQ(names,
              (std::vector<std::string>{"daily-2026-06-03.bayboard",
                                        "daily-2026-06-04.bayboard",
                                        "daily-2026-06-05.bayboard"}));
    const auto newest
        = Store::open(ClubFile::backupFolder(club.file()) / names.back(), StoreMode::Read);
    ASSERT_TRUE(newest.has_value());
    EXPECT_EQ((*newest)->listBookings({})->size(), 5U);
    EXPECT_TRUE((*newest)->verify()->empty());
}

TEST(DailyBackup, ACopyCutShortIsNotTakenForABackup)
{
    StoreClub club;
    const auto reader = club.reader();
    const fs::path folder = ClubFile::backupFolder(club.file());
    fs::create_directories(folder);
    write(folder / "daily-2026-06-01.bayboard.part", "half");
    ASSERT_TRUE(ClubFile::backupDaily(*reader, club.file(), *parseDate("2026-06-01")).has_value());
    EXPECT_FALSE(fs::exists(folder / "daily-2026-06-01.bayboard.part"));
    EXPECT_TRUE(Store::open(folder / "daily-2026-06-01.bayboard", StoreMode::Read).has_value());
}

} // namespace
} // namespace bayboard
