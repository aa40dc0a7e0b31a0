#pragma once

#include "app/ctl/CommandTable.h"

#include <cstdint>
#include <map>
#include <optional>
#include <tl/expected.hpp>

namespace bayboard {

/// A command line that fits the table.
struct CommandLine
{
    const CommandSpec *command = nullptr;
    std::map<std::string, std::string> values; ///< by option name with dashes; switches are ""
    std::vector<std::string> operands;

    [[nodiscard]] bool has(const std::string &option) const { return values.contains(option); }

    [[nodiscard]] std::optional<std::string> value(const std::string &option) const;
    [[nodiscard]] std::string valueOr(const std::string &option, const char *otherwise) const;
    /// The parser has judged it already, so it is a number of the table's range.
    [[nodiscard]] std::optional<std::int64_t> number(const std::string &option) const;
};

/// One sentence that says what is wrong, and the usage line that is right.
struct UsageError
{
    std::string sentence;
    std::string usage;
};

/// Whether it never changes the file, so that one that may only be read will do.
[[nodiscard]] bool onlyReads(const CommandLine &line);
/// For a word where a command should be.
[[nodiscard]] UsageError noSuchCommand(const std::string &word);
/// The value of an option ("--lang") in arguments that may be wrong otherwise; empty without it.
/// The language must be known before anything is said, even of a wrong command line.
[[nodiscard]] std::string valueIn(const std::vector<std::string> &arguments,
                                  const std::string &option);

/// Reads arguments without the program's name: options anywhere, "--option VALUE" or
/// "--option=VALUE", "--" ends them. Unknown, repeated and missing things are refused, never
/// guessed.
[[nodiscard]] tl::expected<CommandLine, UsageError>
parseCommandLine(const std::vector<std::string> &arguments);

} // namespace bayboard
