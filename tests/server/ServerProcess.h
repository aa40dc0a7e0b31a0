#pragma once

#include "tests/server/HttpClient.h"

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace bayboard::test {

struct RunResult
{
    int exit = -1; ///< of the program; -1: it did not end by itself
    std::string out;
    std::string err;
};

/// Runs a program to its end, looked for in PATH where no folder is named. `environment`:
/// "NAME=value".
[[nodiscard]] RunResult runProgram(const std::string &program,
                                   const std::vector<std::string> &args,
                                   const std::vector<std::string> &environment = {});

/// The same of bayboard-server.
[[nodiscard]] RunResult runServer(const std::vector<std::string> &args,
                                  const std::vector<std::string> &environment = {});

/// The same of bayboardctl.
[[nodiscard]] RunResult runCtl(const std::vector<std::string> &args);

/// One member of the JSON that was printed, as text.
[[nodiscard]] std::string memberOf(const std::string &json, const std::string &name);

/// bayboard-server as it serves on a port of its own; killed when this goes.
class ServerProcess
{
public:
    /// Returns when it says that it listens, or has ended. On a port of its own unless `more` says
    /// --listen=.
    explicit ServerProcess(const std::filesystem::path &file,
                           const std::vector<std::string> &more = {});
    /// The same with all of its options.
    explicit ServerProcess(const std::vector<std::string> &args);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    [[nodiscard]] const std::string &address() const { return m_address; }

    [[nodiscard]] HttpClient connect() const { return HttpClient(m_address); }

    [[nodiscard]] pid_t process() const { return m_process; }

    void tell(int signal) const;
    /// The exit code; -1 when a signal ended it.
    int wait();
    int stop(); ///< SIGTERM, and waits
    /// A number out of /metrics; -1: it is not there.
    [[nodiscard]] double metric(const std::string &name) const;
    /// Everything that it has logged; only when it has ended.
    [[nodiscard]] std::string log() const;

private:
    void begin(const std::vector<std::string> &args);

    pid_t m_process = -1;
    std::filesystem::path m_log;
    std::string m_address;
};

} // namespace bayboard::test
