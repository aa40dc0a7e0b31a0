#include "tests/support/PostgresCluster.h"

#include "core/base/Assert.h"
#include "core/postgres/PostgresData.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <libpq-fe.h>
#include <poll.h>
#include <pwd.h>
#include <sstream>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bayboard::test {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void giveUp(const std::string &why)
{
    std::cerr << "no PostgreSQL for the tests: " << why << std::endl;
    std::abort();
}

/// PostgreSQL refuses to run as root.
const passwd *otherUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *user = getpwnam("postgres");
    return user != nullptr ? user : getpwnam("nobody");
}

std::vector<std::string> asOther(std::vector<std::string> command)
{
    const passwd *user = otherUser();
    std::vector<std::string> whole{"setpriv", "--pdeathsig=QUIT"};
    if (user != nullptr) {
        whole.push_back("--reuid=" + std::to_string(user->pw_uid));
        whole.push_back("--regid=" + std::to_string(user->pw_gid));
        whole.push_back("--clear-groups");
    }
    whole.insert(whole.end(), command.begin(), command.end());
    return whole;
}

pid_t spawn(const std::vector<std::string> &command, const fs::path &output)
{
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child != 0)
        return child;
    const int out = open(output.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0666);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    if (chdir("/") == 0)
        execvp(arguments[0], arguments.data());
    _exit(127);
}

std::string textOf(const fs::path &path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

int versionOf(const fs::path &folder)
{
    return std::atoi(folder.filename().c_str());
}

} // namespace

fs::path PostgresCluster::programs()
{
    if (const char *named = std::getenv("BAYBOARD_POSTGRES"))
        return named;
    fs::path best;
    std::error_code none;
    for (const auto &each : fs::directory_iterator("/usr/lib/postgresql", none))
        if (versionOf(each.path()) >= 15 && versionOf(each.path()) > versionOf(best)
            && fs::exists(each.path() / "bin/initdb"))
            best = each.path();
    return best.empty() ? fs::path() : best / "bin";
}

int PostgresCluster::run(const std::vector<std::string> &command, const fs::path &output)
{
    int status = 0;
    const pid_t child = spawn(command, output);
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

PostgresCluster &PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster(bool isDurable, fs::path parent) : m_isDurable(isDurable)
{
    const fs::path memory = "/dev/shm";
    if (parent.empty())
        parent = !isDurable && fs::exists(memory) ? memory : fs::temp_directory_path();
    std::string name = (parent / "bayboard-pg-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        giveUp("no folder");
    m_folder = name;
    if (const passwd *user = otherUser())
        if (chown(name.c_str(), user->pw_uid, user->pw_gid) != 0)
            giveUp("the folder is not given away");
    const fs::path output = m_folder / "initdb";
    const int made = run(asOther({(programs() / "initdb").string(),
                                  "--pgdata",
                                  (m_folder / "data").string(),
                                  "--auth=trust",
                                  "--username=bayboard",
                                  "--encoding=UTF8",
                                  "--locale=C",
                                  "--no-sync",
                                  "--no-instructions"}),
                         output);
    if (made != 0)
        giveUp(textOf(output));
    start();
}

void PostgresCluster::start()
{
    std::vector<std::string> command{(programs() / "postgres").string(),
                                     "-D",
                                     (m_folder / "data").string(),
                                     "-k",
                                     m_folder.string(),
                                     "-c",
                                     "listen_addresses=",
                                     "-c",
                                     "max_connections=100",
                                     "-c",
                                     "log_lock_waits=off"};
    if (!m_isDurable)
        command.insert(command.end(), {"-c", "fsync=off", "-c", "full_page_writes=off"});
    m_server = spawn(asOther(command), m_folder / "log");
    waitUntilReady();
}

PostgresCluster::~PostgresCluster()
{
    crash();
    std::error_code problem;
    fs::remove_all(m_folder, problem);
}

void PostgresCluster::crash()
{
    if (m_server <= 0)
        return;
    kill(m_server, SIGQUIT);
    waitpid(m_server, nullptr, 0);
    m_server = 0;
}

void PostgresCluster::startAgain()
{
    BAYBOARD_ASSERT(m_server == 0);
    start();
}

void PostgresCluster::startAgainWhereItHasEnded()
{
    if (m_server > 0 && waitpid(m_server, nullptr, WNOHANG) == m_server)
        m_server = 0;
    if (m_server == 0)
        start();
}

int PostgresCluster::starts() const
{
    const std::string line = "ready to accept connections";
    const std::string text = log();
    int count = 0;
    for (auto at = text.find(line); at != std::string::npos; at = text.find(line, at + 1))
        ++count;
    return count;
}

void PostgresCluster::waitForStart(int number) const
{
    const int child = static_cast<int>(syscall(SYS_pidfd_open, m_server, 0));
    for (int tries = 0; starts() < number; ++tries) {
        pollfd death{child, POLLIN, 0};
        if (tries == 1200 || poll(&death, 1, 50) != 0)
            giveUp(log());
    }
    close(child);
    waitUntilReady();
}

void PostgresCluster::waitUntilReady() const
{
    const int child = static_cast<int>(syscall(SYS_pidfd_open, m_server, 0));
    for (int tries = 0; tries < 600; ++tries) {
        if (PQping(addressOf("postgres").c_str()) == PQPING_OK) {
            close(child);
            return;
        }
        pollfd death{child, POLLIN, 0};
        if (poll(&death, 1, 50) != 0)
            break;
    }
    giveUp(log());
}

std::string PostgresCluster::addressOf(const std::string &database) const
{
    return "host=" + m_folder.string() + " user=bayboard dbname=" + database;
}

std::string PostgresCluster::storeOf(const std::string &address)
{
    const std::string host = "host=";
    const std::size_t end = address.find(' ');
    const std::size_t name = address.find("dbname=");
    return "postgresql://bayboard@/" + address.substr(name + 7) + "?"
        + address.substr(address.find(host), end - address.find(host));
}

std::string PostgresCluster::make(const std::string &more)
{
    const auto connection = postgres::Connection::open(addressOf("postgres"));
    const std::string name = "club" + std::to_string(++m_databases);
    if (!connection || !(*connection)->execute(("CREATE DATABASE " + name + more).c_str()))
        giveUp("no database\n" + log());
    return addressOf(name);
}

std::string PostgresCluster::makeEmptyDatabase()
{
    return make("");
}

std::string PostgresCluster::makeDatabase()
{
    if (!m_hasTemplate) {
        const auto connection = postgres::Connection::open(addressOf("postgres"));
        if (!connection || !(*connection)->execute("CREATE DATABASE tables")
            || !PostgresData::migrate(addressOf("tables")))
            giveUp("no tables\n" + log());
        m_hasTemplate = true;
    }
    return make(" TEMPLATE tables");
}

std::string PostgresCluster::log() const
{
    return textOf(m_folder / "log");
}

} // namespace bayboard::test
