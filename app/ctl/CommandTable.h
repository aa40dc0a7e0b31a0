#pragma once

#include "core/base/Phrase.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard {

/// What an option takes; numbers and choices are judged by the parser (exit 2), times and names by
/// the command, which knows the club (exit 4).
enum class OptionKind : std::uint8_t {
    Switch,
    Text, ///< UTF-8
    File, ///< a path: any bytes
    Number,
    Choice,
};

/// One option of a command, or one that all commands share.
struct OptionSpec
{
    const char *name = ""; ///< with its dashes: "--bay"
    OptionKind kind = OptionKind::Text;
    Phrase valueName; ///< "TIME"; choices separated by '|'
    Phrase meaning;
    bool required = false;
    bool filled = false; ///< nothing but blanks is refused, as for all that are required
    std::int64_t least = 0; ///< smallest number
    std::int64_t most = 0; ///< largest number
};

/// A value without a name, in order.
struct OperandSpec
{
    Phrase valueName; ///< "FILE"
    Phrase meaning;
    bool required = true;
};

enum class CommandCode : std::uint8_t {
    Init,
    Import,
    Export,
    CheckAvailability,
    Find,
    Explain,
    CreateBooking,
    RescheduleBooking,
    CancelBooking,
    CheckIn,
    Complete,
    NoShow,
    Release,
    GiveTime,
    FreeTime,
    Reopen,
    List,
    History,
    RunSheet,
    Undo,
    Redo,
    Customers,
    CustomersAdd,
    Holidays,
    ImportHolidays,
    Block,
    Blocks,
    Lift,
    Unlift,
    EditSeries,
    Notices,
    Kinds,
    SetKind,
    Operators,
    SetOperator,
    Roles,
    SetRole,
    Flags,
    SetFlag,
    RulesCheck,
    RulesShow,
    RulesSet,
    RulesTry,
    Attempts,
    Overrides,
    Audit,
    ForgetPins,
    SetPin,
    SetPassword,
    SetSignIn,
    Expand,
    Verify,
    Sync,
    Conflicts,
    GiveUp,
    TryAgain,
    Window,
    Help,
};

/// All that is known about a command. Parser, help and tests read this one table, so that they
/// cannot drift apart.
struct CommandSpec
{
    CommandCode code;
    const char *name; ///< "create-booking", "rules check"
    Phrase summary;
    std::vector<OperandSpec> operands;
    std::vector<OptionSpec> options;
    Phrase output; ///< what it prints on standard output, as JSON or prose
    Phrase notes; ///< how it decides; may be empty
};

[[nodiscard]] const std::vector<CommandSpec> &commandTable();
[[nodiscard]] const std::vector<OptionSpec> &globalOptions();
/// Null when there is none. Names of two words have one blank between them.
[[nodiscard]] const CommandSpec *findCommand(std::string_view name);

/// What each exit code means, for the help and the tests.
struct ExitCode
{
    int code = 0;
    Phrase meaning;
};

[[nodiscard]] const std::vector<ExitCode> &exitCodes();
inline constexpr int exitDone = 0;
inline constexpr int exitUsage = 2;
inline constexpr int exitRefused = 3;
inline constexpr int exitInput = 4;
inline constexpr int exitStore = 5;
inline constexpr int exitServer = 6;

} // namespace bayboard
