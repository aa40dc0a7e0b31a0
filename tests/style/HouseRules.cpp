#include "tests/style/HouseRules.h"

#include <algorithm>
#include <iterator>
#include <regex>
#include <sstream>

namespace bayboard::test {

namespace {

constexpr std::size_t maximumLines = 500;

std::string place(const SourceFile &file, std::size_t line)
{
    return file.path + ":" + std::to_string(line + 1) + ": ";
}

/// Complains about each line for which `reason` gives one.
template <typename Reason> Complaints complain(const SourceFile &file, Reason reason)
{
    Complaints complaints;
    for (std::size_t i = 0; i < file.lines.size(); ++i)
        if (const std::string why = reason(file.lines[i]); !why.empty())
            complaints.push_back(place(file, i) + why);
    return complaints;
}

struct BannedWords
{
    std::vector<std::string> words;
    const char *reason;
};

// The words are taken apart so that this file does not complain about itself.
const std::vector<BannedWords> &bannedEverywhere()
{
    static const std::vector<BannedWords> banned = {
        {{"QVER"
          "IFY",
          "QCOM"
          "PARE",
          "QSK"
          "IP",
          "QFA"
          "IL("},
         "inside a GoogleTest this macro says OK when it fails"},
        {{"GTEST_"
          "SKIP",
          "DISABL"
          "ED_"},
         "a test that does not run proves nothing"},
        {{"sleep"
          "_for",
          "sleep"
          "_until",
          "u"
          "sleep(",
          "nano"
          "sleep(",
          "::"
          "sleep(",
          "::m"
          "sleep(",
          "qSl"
          "eep("},
         "wait for what should happen, not for time to pass"},
        {{"current"
          "DateTime",
          "current"
          "SecsSinceEpoch",
          "current"
          "MSecsSinceEpoch",
          "::current"
          "Date(",
          "::current"
          "Time("},
         "the time comes from a Clock"},
        {{"TO"
          "DO",
          "FIX"
          "ME",
          "HA"
          "CK"},
         "unfinished work"},
        {{"\"/wo"
          "rk/",
          "\"/ho"
          "me/"},
         "a folder of one machine"},
    };
    return banned;
}

const std::vector<std::string> realClock = {"system"
                                            "_clock::now",
                                            "std::ti"
                                            "me(",
                                            "gettime"
                                            "ofday"};

bool hasOneOf(const std::string &line, const std::vector<std::string> &words)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string &word) {
        return line.find(word) != std::string::npos;
    });
}

} // namespace

Complaints lookingUp(const SourceFile &file)
{
    static const std::regex screen(
        "(Qt(Gui|Widgets|PrintSupport|Svg|Charts|Test)/.*)|Qt(Gui|Widgets)|"
        "Q(Widget|Painter|Pixmap|Image|Color|Font|Icon|Action|Application|GuiApplication|Window|"
        "MainWindow|Dialog|MessageBox|UndoStack)");
    if (!file.isIn("core") && !file.isIn("ui"))
        return {};
    return complain(file, [&](const std::string &line) -> std::string {
        const std::string what = includeOf(line);
        if (what.starts_with("app/"))
            return "a program is included from below";
        if (file.isIn("core") && (what.starts_with("ui/") || std::regex_match(what, screen)))
            return "core looks at the screen: " + what;
        return {};
    });
}

Complaints
wrongArrows(const SourceFile &file, const std::string &floor, const std::vector<std::string> &order)
{
    const auto rank = [&](const std::string &folder) {
        return std::find(order.begin(), order.end(), folder) - order.begin();
    };
    const auto folderOf = [&](const std::string &path) {
        const std::size_t begin = floor.size() + 1;
        return path.substr(begin, path.find('/', begin) - begin);
    };
    if (!file.isIn(floor) || file.path.find('/', floor.size() + 1) == std::string::npos)
        return {};
    const std::string here = folderOf(file.path);
    if (rank(here) == std::ssize(order))
        return {file.path + ": the folder is not listed in " + floor + "/CMakeLists.txt"};
    const std::regex target("\\b" + floor + "_([a-z]+)\\b");
    return complain(file, [&](const std::string &line) -> std::string {
        if (const std::string what = includeOf(line); what.starts_with(floor + "/"))
            return rank(folderOf(what)) > rank(here) ? here + " stands below " + what : "";
        if (!file.path.ends_with("CMakeLists.txt"))
            return {};
        for (std::sregex_iterator at(line.begin(), line.end(), target), end; at != end; ++at)
            if (rank((*at)[1].str()) > rank(here))
                return here + " links " + at->str() + ", which stands above it";
        return {};
    });
}

std::vector<std::string> foldersInOrder(const SourceFile &cmakeLists)
{
    static const std::regex pattern(R"(foreach\(folder ([a-z ]+)\))");
    for (const std::string &line : cmakeLists.lines) {
        std::smatch match;
        if (!std::regex_search(line, match, pattern))
            continue;
        std::istringstream words(match[1].str());
        return {std::istream_iterator<std::string>(words), {}};
    }
    return {};
}

Complaints bannedWords(const SourceFile &file)
{
    return complain(file, [&](const std::string &line) -> std::string {
        for (const BannedWords &banned : bannedEverywhere())
            if (hasOneOf(line, banned.words))
                return banned.reason;
        // Only a program knows the real time; a measure may look at its own running.
        if (!file.isIn("app") && hasOneOf(line, realClock))
            return "the time comes from a Clock";
        return {};
    });
}

Complaints missingPragmaOnce(const SourceFile &file)
{
    if (!file.isHeader() || (!file.lines.empty() && file.lines.front() == "#pragma once"))
        return {};
    return {place(file, 0) + "a header begins with #pragma once"};
}

Complaints straySql(const SourceFile &file)
{
    // A command at the beginning of a text, with what must follow it.
    static const std::regex sql("\"(SELECT .* FROM|INSERT (OR [A-Z]+ )?INTO|UPDATE [a-z_]+ SET|"
                                "DELETE FROM|CREATE (TABLE|INDEX|TRIGGER)|PRAGMA [a-z_]+)\\b");
    if (file.isIn("core/store") || file.isIn("core/postgres") || file.isIn("tests"))
        return {};
    return complain(file, [](const std::string &line) -> std::string {
        const std::string what = includeOf(line);
        if (what == "sqlite3.h" || what == "libpq-fe.h" || what.starts_with("QSql")
            || what.starts_with("QtSql"))
            return "a database outside core/store";
        const std::string code = withoutComment(line);
        const bool quotes = code.find('"') != std::string::npos;
        return quotes && std::regex_search(code, sql) ? "SQL outside core/store" : "";
    });
}

Complaints ownHeaderNotFirst(const SourceFile &file, bool hasHeader)
{
    if (!file.isCpp() || !hasHeader)
        return {};
    const std::string own = file.path.substr(0, file.path.size() - 4) + ".h";
    for (std::size_t i = 0; i < file.lines.size(); ++i)
        if (const std::string what = includeOf(file.lines[i]); !what.empty())
            return what == own ? Complaints{} : Complaints{place(file, i) + "first include " + own};
    return {place(file, 0) + "does not include " + own};
}

Complaints hiddenQObject(const SourceFile &file)
{
    const std::string macro = "Q_OBJ"
                              "ECT";
    return complain(file, [&](const std::string &line) -> std::string {
        const std::size_t at = withoutComment(line).find(macro);
        return at != std::string::npos && at != line.find_first_not_of(' ')
            ? "moc sees this macro only at the start of a line"
            : "";
    });
}

std::vector<std::string> definedTypes(const SourceFile &file)
{
    static const std::regex opening(R"(^namespace ([A-Za-z:]+) \{)");
    static const std::regex type(
        R"(^(?:template <.*> )?(?:class|struct|enum class) ([A-Za-z]+)\b(?!::)[^;]*$)");
    std::vector<std::string> types;
    std::string space;
    for (const std::string &line : file.lines) {
        std::smatch match;
        if (std::regex_search(line, match, opening))
            space = match[1].str();
        else if (!space.empty() && std::regex_match(line, match, type))
            types.push_back(space + "::" + match[1].str());
    }
    return types;
}

Complaints tooLong(const SourceFile &file)
{
    if (file.lines.size() <= maximumLines)
        return {};
    return {file.path + ": " + std::to_string(file.lines.size())
            + " lines; does it still have one subject?"};
}

} // namespace bayboard::test
