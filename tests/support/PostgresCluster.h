#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

namespace bayboard::test {

/// A PostgreSQL of the tests' own, thrown away with the program: a folder in memory where there is
/// one, a Unix socket and no port, another user where the tests run as root. Its memory is its
/// disk, unless it is asked to wait for one.
class PostgresCluster
{
public:
    /// Which PostgreSQL is installed; empty: none of version 15 or later.
    [[nodiscard]] static std::filesystem::path programs();

    /// Runs one of them (or any program) to its end; what it says is appended to `output`. The exit
    /// code; -1 where a signal ended it.
    [[nodiscard]] static int run(const std::vector<std::string> &command,
                                 const std::filesystem::path &output);

    /// `isDurable`: commits wait for the disk, in a folder on one. `parent`: where its folder is to
    /// be; empty: as it says above. Aborts the program with a reason where it cannot be made.
    explicit PostgresCluster(bool isDurable = false, std::filesystem::path parent = {});
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// The one of all tests in this program.
    [[nodiscard]] static PostgresCluster &shared();

    /// A new database with our tables and nothing in them.
    [[nodiscard]] std::string makeDatabase();
    /// A new one without any tables.
    [[nodiscard]] std::string makeEmptyDatabase();
    /// What the server has written to its log.
    [[nodiscard]] std::string log() const;
    /// Waits until it answers.
    void waitUntilReady() const;
    /// How often it has begun to answer: once more after a backend was killed.
    [[nodiscard]] int starts() const;
    void waitForStart(int number) const;

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }

    [[nodiscard]] std::string addressOf(const std::string &database) const;
    /// An address as bayboard-server takes it.
    [[nodiscard]] static std::string storeOf(const std::string &address);

    /// Its first process.
    [[nodiscard]] pid_t process() const { return m_server; }

    /// Ends at once and without a word, as with the machine's power. Returns when it is gone.
    void crash();
    /// After crash(): it recovers, and answers when this returns.
    void startAgain();
    /// As the system's service would.
    void startAgainWhereItHasEnded();

private:
    void start();
    [[nodiscard]] std::string make(const std::string &more);

    std::filesystem::path m_folder;
    bool m_isDurable;
    pid_t m_server = 0;
    int m_databases = 0;
    bool m_hasTemplate = false;
};

} // namespace bayboard::test
