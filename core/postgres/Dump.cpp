#include "core/postgres/Dump.h"

#include "core/base/SystemFault.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <libpq-fe.h>
#include <map>
#include <memory>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace bayboard::postgres {

namespace {

namespace fs = std::filesystem;

/// What the address says, by the variables of the environment in which PostgreSQL's programs look
/// for it; empty when it is none.
std::map<std::string, std::string> environmentOf(const std::string &address)
{
    std::map<std::string, std::string> found;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(address.c_str(), nullptr), &PQconninfoFree);
    for (const PQconninfoOption *option = options.get();
         option != nullptr && option->keyword != nullptr;
         ++option)
        if (option->val != nullptr && option->envvar != nullptr)
            found.emplace(option->envvar, option->val);
    return found;
}

/// Whether the program went well. Its output goes nowhere: it may show what is in the data.
bool run(const std::vector<std::string> &command, const std::map<std::string, std::string> &with)
{
    std::vector<std::string> variables;
    for (char **each = environ; *each != nullptr; ++each) {
        const std::string variable = *each;
        if (!with.contains(variable.substr(0, variable.find('='))))
            variables.push_back(variable);
    }
    for (const auto &[name, value] : with)
        variables.push_back(name + "=" + value);
    const auto pointersTo = [](const std::vector<std::string> &texts) {
        std::vector<char *> pointers;
        for (const std::string &text : texts)
            pointers.push_back(const_cast<char *>(text.c_str()));
        pointers.push_back(nullptr);
        return pointers;
    };
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawnp(&child,
                                    command.front().c_str(),
                                    &files,
                                    nullptr,
                                    pointersTo(command).data(),
                                    pointersTo(variables).data());
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    return failed == 0 && waitpid(child, &status, 0) == child && status == 0;
}

std::vector<std::string> split(const std::string &text, const std::string &between)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t end = text.find(between); end != std::string::npos;
         end = text.find(between, from)) {
        parts.push_back(text.substr(from, end - from));
        from = end + between.size();
    }
    parts.push_back(text.substr(from));
    return parts;
}

} // namespace

Status dump(const std::string &address, const fs::path &target)
{
    // Made here, for this user alone, before anything is in it; under another name until it is
    // whole.
    const fs::path draft = target.string() + ".part";
    std::error_code problem;
    if (fs::exists(target, problem))
        return fail(ErrorCode::FileNotWritable, target.string(), Phrase::tr("it exists already"));
    fs::remove(draft, problem);
    const int made = open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool isWhole = made >= 0
        && run({"pg_dump",
                "--format=custom",
                "--no-owner",
                "--no-privileges",
                "--file=" + draft.string()},
               environmentOf(address))
        && fsync(made) == 0;
    if (made >= 0)
        close(made);
    if (isWhole)
        fs::rename(draft, target, problem);
    if (isWhole && !problem)
        return {};
    fs::remove(draft, problem);
    return fail(ErrorCode::FileNotWritable, target.string(), Phrase::tr("pg_dump has failed"));
}

Result<Uuid> clubIn(const fs::path &backup)
{
    std::error_code problem;
    std::string text = (fs::temp_directory_path(problem) / "bayboard-club-XXXXXX").string();
    const int made = mkstemp(text.data());
    if (made < 0)
        return fail(ErrorCode::FileNotWritable, text, systemFault(errno));
    close(made);
    const bool isRead = run(
        {"pg_restore", "--data-only", "--table=serving", "--file=" + text, backup.string()}, {});
    std::ifstream rows(text);
    Uuid club;
    std::vector<std::string> columns;
    for (std::string line; std::getline(rows, line);) {
        if (line.starts_with("COPY ")) {
            const std::size_t from = line.find('(') + 1;
            columns = split(line.substr(from, line.find(')') - from), ", ");
            continue;
        }
        const auto place = std::find(columns.begin(), columns.end(), "club");
        const auto values = split(line, "\t");
        const auto index = static_cast<std::size_t>(place - columns.begin());
        if (place != columns.end() && values.size() == columns.size())
            club = Uuid::parse(values[index]).value_or(club);
    }
    fs::remove(text, problem);
    if (!isRead)
        return fail(
            ErrorCode::FileNotReadable, backup.string(), Phrase::tr("pg_restore has failed"));
    return club;
}

Status restore(const std::string &address, const fs::path &backup)
{
    const auto with = environmentOf(address);
    const auto database = with.find("PGDATABASE");
    const bool isBack = run({"pg_restore",
                             "--clean",
                             "--if-exists",
                             "--no-owner",
                             "--no-privileges",
                             "--single-transaction",
                             "--exit-on-error",
                             "--dbname=" + (database == with.end() ? "postgres" : database->second),
                             backup.string()},
                            with);
    return isBack
        ? Status()
        : fail(ErrorCode::FileNotReadable, backup.string(), Phrase::tr("pg_restore has failed"));
}

} // namespace bayboard::postgres
