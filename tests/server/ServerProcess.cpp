#include "tests/server/ServerProcess.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace bayboard::test {

namespace {

struct Started
{
    pid_t process = -1;
    int out = -1; ///< to read
};

Started start(std::string name,
              const std::vector<std::string> &args,
              const std::vector<std::string> &environment,
              const std::string &errors)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        std::abort();
    std::vector<char *> words;
    words.push_back(name.data());
    std::vector<std::string> kept = args;
    for (std::string &each : kept)
        words.push_back(each.data());
    words.push_back(nullptr);
    const pid_t process = fork();
    if (process == 0) {
        dup2(ends[1], STDOUT_FILENO);
        const int log = open(errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(log, STDERR_FILENO);
        for (const std::string &each : environment)
            putenv(const_cast<char *>(each.c_str()));
        execvp(name.c_str(), words.data());
        _exit(127);
    }
    close(ends[1]);
    return {process, ends[0]};
}

std::string readFile(const std::filesystem::path &path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

int exitOf(pid_t process)
{
    int status = 0;
    if (waitpid(process, &status, 0) != process || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

std::string newLogName()
{
    std::string name = (std::filesystem::temp_directory_path() / "bayboard-log-XXXXXX").string();
    const int made = mkstemp(name.data());
    close(made);
    return name;
}

/// Up to a line's end, or to the end.
std::string readFrom(int descriptor, bool wholeText)
{
    std::string text;
    std::array<char, 4096> part{};
    while (wholeText || text.find('\n') == std::string::npos) {
        const ssize_t count = ::read(descriptor, part.data(), part.size());
        if (count <= 0)
            break;
        text.append(part.data(), static_cast<std::size_t>(count));
    }
    return text;
}

} // namespace

RunResult runProgram(const std::string &program,
                     const std::vector<std::string> &args,
                     const std::vector<std::string> &environment)
{
    const std::string log = newLogName();
    const Started started = start(program, args, environment, log);
    RunResult result;
    result.out = readFrom(started.out, true);
    close(started.out);
    result.exit = exitOf(started.process);
    result.err = readFile(log);
    std::filesystem::remove(log);
    return result;
}

RunResult runServer(const std::vector<std::string> &args,
                    const std::vector<std::string> &environment)
{
    return runProgram(BAYBOARD_SERVER, args, environment);
}

RunResult runCtl(const std::vector<std::string> &args)
{
    return runProgram(BAYBOARDCTL, args, {});
}

std::string memberOf(const std::string &json, const std::string &name)
{
    rapidjson::Document document;
    document.Parse(json.data(), json.size());
    if (document.HasParseError() || !document.IsObject() || !document.HasMember(name.c_str()))
        return "?";
    const auto &value = document[name.c_str()];
    if (value.IsString())
        return value.GetString();
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return buffer.GetString();
}

ServerProcess::ServerProcess(const std::filesystem::path &file,
                             const std::vector<std::string> &more)
    : m_log(newLogName())
{
    std::vector<std::string> args = {"--store=sqlite:" + file.string()};
    args.insert(args.end(), more.begin(), more.end());
    if (std::none_of(more.begin(), more.end(), [](const std::string &arg) {
            return arg.rfind("--listen=", 0) == 0;
        }))
        args.push_back("--listen=127.0.0.1:0");
    begin(args);
}

ServerProcess::ServerProcess(const std::vector<std::string> &args) : m_log(newLogName())
{
    begin(args);
}

void ServerProcess::begin(const std::vector<std::string> &args)
{
    const Started started = start(BAYBOARD_SERVER, args, {}, m_log.string());
    m_process = started.process;
    m_address = memberOf(readFrom(started.out, false), "listening");
    close(started.out);
}

ServerProcess::~ServerProcess()
{
    if (m_process > 0) {
        tell(SIGKILL);
        wait();
    }
    std::filesystem::remove(m_log);
}

void ServerProcess::tell(int signal) const
{
    kill(m_process, signal);
}

int ServerProcess::wait()
{
    const int exit = exitOf(m_process);
    m_process = -1;
    return exit;
}

int ServerProcess::stop()
{
    tell(SIGTERM);
    return wait();
}

double ServerProcess::metric(const std::string &name) const
{
    const std::string text = connect().ask("GET", "/metrics").body;
    const std::size_t at = text.find("\n" + name + " ");
    return at == std::string::npos ? -1 : std::atof(text.c_str() + at + name.size() + 2);
}

std::string ServerProcess::log() const
{
    return readFile(m_log);
}

} // namespace bayboard::test
