#include "tests/bench/postgres/SameSql.h"

#include <sstream>
#include <vector>

namespace bayboard::bench {

namespace {

/// What stands behind `mark` in the line; nothing where it is not there.
std::string behind(const std::string &line, const std::string &mark)
{
    const auto at = line.find(mark);
    return at == std::string::npos ? std::string() : line.substr(at + mark.size());
}

/// "$1 = 'it''s', $2 = NULL" → the texts; NULL stays as it is.
std::vector<std::string> valuesIn(const std::string &text)
{
    std::vector<std::string> values;
    std::size_t at = 0;
    while ((at = text.find(" = ", at)) != std::string::npos) {
        at += 3;
        if (text[at] != '\'') {
            values.push_back("NULL");
            continue;
        }
        std::size_t end = at + 1;
        while (text[end] != '\'' || (end + 1 < text.size() && text[end + 1] == '\''))
            end += text[end] == '\'' ? 2U : 1U;
        values.push_back(text.substr(at, end + 1 - at));
        at = end;
    }
    return values;
}

/// A value as pgbench leaves it alone: it takes what follows a colon for a variable of its own.
std::string withoutColons(const std::string &value)
{
    if (value.find(':') == std::string::npos)
        return value;
    std::string escaped = "E";
    for (const char c : value)
        escaped += c == ':' ? "\\x3a" : c == '\\' ? "\\\\" : std::string(1, c);
    return escaped;
}

std::string withValues(std::string sql,
                       const std::vector<std::string> &values,
                       const std::map<std::string, std::string> &instead)
{
    for (std::size_t i = values.size(); i > 0; --i) {
        const std::string name = "$" + std::to_string(i);
        const auto other = instead.find(values[i - 1]);
        const std::string value
            = other == instead.end() ? withoutColons(values[i - 1]) : other->second;
        for (auto at = sql.find(name); at != std::string::npos;
             at = sql.find(name, at + value.size()))
            sql.replace(at, name.size(), value);
    }
    return sql;
}

} // namespace

std::string pgbenchScript(const std::string &log, const std::map<std::string, std::string> &instead)
{
    std::vector<std::string> statements;
    std::vector<std::vector<std::string>> values;
    std::istringstream lines(log);
    for (std::string line; std::getline(lines, line);) {
        std::string sql = behind(line, "LOG:  statement: ");
        if (const std::string executed = behind(line, "LOG:  execute "); !executed.empty())
            sql = behind(executed, ": ");
        if (!sql.empty()) {
            statements.push_back(sql);
            values.emplace_back();
        } else if (const auto given = behind(line, "DETAIL:  parameters: "); !given.empty()) {
            values.back() = valuesIn(given);
        }
    }
    std::string script;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        script += withValues(statements[i], values[i], instead);
        const bool isKept = statements[i].ends_with("RETURNING sequence")
            || statements[i].ends_with("RETURNING feed, number");
        script += isKept ? " \\gset\n" : ";\n";
    }
    return script;
}

} // namespace bayboard::bench
