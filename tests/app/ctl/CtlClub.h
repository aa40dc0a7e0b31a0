#pragma once

#include "app/ctl/CommandRunner.h"
#include "app/ctl/OwnDesk.h"
#include "app/ctl/ProgramClock.h"
#include "tests/support/TestKeychain.h"

#include <filesystem>

namespace bayboard::test {

/// A folder of the test's own, gone when it ends.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    /// Writes a file there and returns its path.
    std::filesystem::path write(const std::string &name, const std::string &text) const;

private:
    std::filesystem::path m_path;
};

/// What a command printed.
struct Ran
{
    int exit = 0;
    std::string out;
    std::string err;
};

/// The club file that CtlClub starts from.
[[nodiscard]] std::string smallClubFile();

/// A small club in a real file: Harbour with three bays and Hillside with two, in Halifax's zone;
/// Max (owner), Ana (manager), Sam (front desk; Rey: Harbour's), Kim (cleaner); 23 November 2026,
/// 10:00.
class CtlClub
{
public:
    explicit CtlClub(const std::string &clubFile = smallClubFile());

    /// Runs a command as the program would, on an open desk.
    Ran run(const std::vector<std::string> &args);
    /// Closes the file, so that the test may look at it or damage it.
    void close();
    /// A command that must succeed.
    std::string out(const std::vector<std::string> &args);
    /// Books and returns the booking's id.
    std::string book(const std::string &bay,
                     const std::string &start,
                     const std::string &minutes = "60",
                     const std::string &who = "Jo Guest");
    /// Brings to memory all that a window keeps there.
    void loadAhead();
    /// The number of steps in the journal.
    std::int64_t journalLength();

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

    [[nodiscard]] const TemporaryFolder &folder() const { return m_folder; }

    void setNow(const std::string &utc);

    GivenPins pins; ///< that the next commands come with

private:
    void open();

    TemporaryFolder m_folder;
    std::filesystem::path m_file;
    ProgramClock m_clock;
    ProgramRandom m_random;
    TestKeychain m_keychain;
    std::unique_ptr<OwnDesk> m_desk;
};

/// "2026-11-23T18:00:00-04:00" and the like for a time of the club's Monday: at("18:00").
[[nodiscard]] std::string at(const std::string &time);

} // namespace bayboard::test
