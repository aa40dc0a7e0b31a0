#include "core/store/SchemaVersion.h"
#include "tests/faults/CommitDriver.h"
#include "tests/faults/FaultDisk.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bayboard {
namespace {

namespace fs = std::filesystem;
using test::CommitDriver;
using test::FaultDisk;
using test::ScratchFolder;

TEST(DiskFull, ACommitThatDoesNotFitIsRefusedWholeAndTheNextOneWorks)
{
    const ScratchFolder folder;
    FaultDisk disk;
    CommitDriver driver(folder.path() / "club.bayboard", 5);
    ASSERT_TRUE(driver.open());
    while (driver.journal().size() < 10)
        static_cast<void>(driver.commitSomething());
    int refused = 0;
    for (std::int64_t room = 0; room < 120'000; room += 4000) {
        const auto before = driver.journal();
        disk.fillAfter(room);
        std::optional<ChangeSetId> id;
        std::vector<ChangeSetId> fitted;
        for (int i = 0; i < 40; ++i) {
            id = driver.commitSomething();
            if (id)
                fitted.push_back(*id);
            else if (driver.lastError() && driver.lastError()->code == ErrorCode::StoreFull)
                break;
        }
        refused += driver.lastError() && driver.lastError()->code == ErrorCode::StoreFull;
        auto expected = before;
        expected.insert(expected.end(), fitted.begin(), fitted.end());
        ASSERT_EQ(driver.journal(), expected);
        disk.fillAfter(-1);
        ASSERT_EQ(driver.findings(), "");
    }
    EXPECT_GT(refused, 3);
    ASSERT_TRUE(driver.open());
    EXPECT_EQ(driver.findings(), "");
}

TEST(DiskFull, ABackupThatDoesNotFitLeavesNothingBehind)
{
    const ScratchFolder folder;
    FaultDisk disk;
    const fs::path file = folder.path() / "club.bayboard";
    CommitDriver driver(file, 6);
    ASSERT_TRUE(driver.open());
    while (driver.journal().size() < 10)
        static_cast<void>(driver.commitSomething());
    disk.fillAfter(50'000);
    const auto reader = Store::open(file, StoreMode::Read);
    ASSERT_TRUE(reader.has_value());
    const Status full = ClubFile::backupDaily(**reader, file, *parseDate("2026-06-15"));
    ASSERT_FALSE(full.has_value());
    EXPECT_EQ(full.error().code, ErrorCode::StoreFull);
    EXPECT_TRUE(fs::is_empty(ClubFile::backupFolder(file)));
    disk.fillAfter(-1);
    EXPECT_TRUE(ClubFile::backupDaily(**reader, file, *parseDate("2026-06-15")).has_value());
}

TEST(DiskFull, AMigrationThatDoesNotFitLeavesTheFileAsItWas)
{
    const ScratchFolder folder;
    FaultDisk disk;
    const fs::path file = folder.path() / "club.bayboard";
    CommitDriver driver(file, 10);
    ASSERT_TRUE(driver.open());
    while (driver.journal().size() < 10)
        static_cast<void>(driver.commitSomething());
    const auto before = driver.journal();
    ClubFile::Options options;
    options.path = file;
    options.laterMigrations = {"CREATE TABLE later(a TEXT);"
                               "INSERT INTO later SELECT hex(zeroblob(4000)) FROM change;"};
    int refused = 0;
    for (std::int64_t room = 0;; room += 20'000) {
        driver.close();
        disk.fillAfter(room);
        const auto opened
            = ClubFile::open(options, ManualClock(test::ClubBuilder::noon()), DeskId());
        disk.fillAfter(-1);
        if (opened) {
            EXPECT_EQ((*opened)->report().migratedFrom, schemaVersion);
            break;
        }
        ++refused;
        ASSERT_EQ(opened.error().code, ErrorCode::StoreFull) << test::say(opened.error());
        ASSERT_TRUE(driver.open()) << "the program of before still opens it";
        ASSERT_EQ(driver.journal(), before);
        ASSERT_EQ(driver.findings(), "");
    }
    EXPECT_GT(refused, 3);
}

TEST(DiskFull, ARescueThatDoesNotFitLeavesTheDamagedFileInItsPlace)
{
    const ScratchFolder folder;
    FaultDisk disk;
    const fs::path file = folder.path() / "club.bayboard";
    CommitDriver driver(file, 11);
    ASSERT_TRUE(driver.open());
    while (driver.journal().size() < 3)
        static_cast<void>(driver.commitSomething());
    ASSERT_TRUE(ClubFile::backupDaily(
                    *Store::open(file, StoreMode::Read).value(), file, *parseDate("2026-06-14"))
                    .has_value());
    while (driver.journal().size() < 60)
        static_cast<void>(driver.commitSomething());
    const auto before = driver.journal();
    driver.close();
    std::fstream(file, std::ios::binary | std::ios::in | std::ios::out) << std::string(100, '\0');
    const auto size = fs::file_size(file);
    int refused = 0;
    for (std::int64_t room = 0;; room += 5'000) {
        disk.fillAfter(room);
        const bool opened = driver.open();
        disk.fillAfter(-1);
        if (opened)
            break;
        ++refused;
        ASSERT_EQ(driver.lastError()->code, ErrorCode::StoreFull)
            << "room " << room << ": " << test::say(*driver.lastError());
        ASSERT_EQ(fs::file_size(file), size);
        for (const auto &entry : fs::directory_iterator(folder.path()))
            ASSERT_EQ(entry.path().string().find(".damaged-"), std::string::npos);
    }
    EXPECT_GT(refused, 3);
    EXPECT_EQ(driver.journal(), before);
    EXPECT_EQ(driver.findings(), "");
}

TEST(DiskFull, ALimitOfTheSystemIsRefusedWholeToo)
{
    const ScratchFolder folder;
    const fs::path file = folder.path() / "club.bayboard";
    {
        CommitDriver driver(file, 7);
        ASSERT_TRUE(driver.open());
        while (driver.journal().size() < 10)
            static_cast<void>(driver.commitSomething());
    }
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        CommitDriver driver(file, 8);
        if (!driver.open())
            _exit(3);
        const rlimit limit = {60'000, 60'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        for (int i = 0; i < 200; ++i)
            if (!driver.commitSomething() && driver.lastError()
                && (driver.lastError()->code == ErrorCode::StoreFull
                    || driver.lastError()->code == ErrorCode::StoreFailed))
                _exit(0);
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
    CommitDriver driver(file, 9);
    ASSERT_TRUE(driver.open());
    EXPECT_EQ(driver.findings(), "");
    EXPECT_GE(driver.journal().size(), 10U);
}

} // namespace
} // namespace bayboard
