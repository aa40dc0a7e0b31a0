#include "tests/style/SourceFile.h"

#include "tests/support/Vectors.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace bayboard::test {

namespace {

bool isWanted(const std::filesystem::path &path)
{
    return path.extension() == ".h" || path.extension() == ".cpp"
        || path.filename() == "CMakeLists.txt";
}

std::vector<SourceFile> readAll()
{
    const std::filesystem::path root(BAYBOARD_SOURCE);
    std::vector<SourceFile> files;
    for (const char *folder : {"core", "ui", "app", "tests"})
        for (const auto &entry : std::filesystem::recursive_directory_iterator(root / folder))
            if (entry.is_regular_file() && isWanted(entry.path()))
                files.push_back(sourceFile(entry.path().lexically_relative(root).generic_string(),
                                           readFile(entry.path())));
    std::sort(
        files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

} // namespace

bool SourceFile::isIn(const std::string &folder) const
{
    return path.starts_with(folder + "/");
}

bool SourceFile::isHeader() const
{
    return path.ends_with(".h");
}

bool SourceFile::isCpp() const
{
    return path.ends_with(".cpp");
}

const std::vector<SourceFile> &sourceFiles()
{
    static const std::vector<SourceFile> files = readAll();
    return files;
}

SourceFile sourceFile(std::string path, const std::string &text)
{
    SourceFile file{std::move(path), {}};
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        file.lines.push_back(line);
    return file;
}

std::string withoutComment(const std::string &line)
{
    // "https://" is no comment.
    std::size_t at = line.find("//");
    while (at != std::string::npos && at > 0 && line[at - 1] == ':')
        at = line.find("//", at + 2);
    return line.substr(0, at);
}

std::string includeOf(const std::string &line)
{
    static const std::regex pattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"].*)");
    std::smatch match;
    if (line.find('#') == std::string::npos)
        return {};
    return std::regex_match(line, match, pattern) ? match[1].str() : std::string();
}

} // namespace bayboard::test
