#pragma once

#include "app/ctl/CommandTable.h"

namespace bayboard {

// How the parts of the command table write their options down.

[[nodiscard]] OptionSpec
textOption(const char *name, const Phrase &valueName, const Phrase &meaning);
[[nodiscard]] OptionSpec file(const char *name, const Phrase &valueName, const Phrase &meaning);
[[nodiscard]] OptionSpec number(const char *name,
                                const Phrase &valueName,
                                const Phrase &meaning,
                                std::int64_t least,
                                std::int64_t most);
[[nodiscard]] OptionSpec choice(const char *name, const Phrase &words, const Phrase &meaning);
[[nodiscard]] OptionSpec toggle(const char *name, const Phrase &meaning);
/// Nothing but blanks is refused.
[[nodiscard]] OptionSpec filled(OptionSpec option);
[[nodiscard]] OptionSpec needed(OptionSpec option);

// Options that several commands share.

[[nodiscard]] OptionSpec serverTokenOption();
[[nodiscard]] OptionSpec trustOption();
[[nodiscard]] OptionSpec dryRunOption();
[[nodiscard]] OptionSpec locationOption();
[[nodiscard]] OptionSpec lengthOption();
[[nodiscard]] OptionSpec passwordOption();
/// What times may look like.
[[nodiscard]] Phrase timeNotes();

// The parts of the table.

[[nodiscard]] std::vector<CommandSpec> findCommands();
[[nodiscard]] std::vector<CommandSpec> explainCommands();
[[nodiscard]] std::vector<CommandSpec> runSheetCommands();
[[nodiscard]] std::vector<CommandSpec> freeTimeCommands();
[[nodiscard]] std::vector<CommandSpec> rulesCommands();
[[nodiscard]] std::vector<CommandSpec> holidayCommands();
[[nodiscard]] std::vector<CommandSpec> blockCommands();
[[nodiscard]] std::vector<CommandSpec> kindCommands();
[[nodiscard]] std::vector<CommandSpec> peopleCommands();
[[nodiscard]] std::vector<CommandSpec> flagCommands();
[[nodiscard]] std::vector<CommandSpec> pinCommands();
[[nodiscard]] std::vector<CommandSpec> syncCommands();

} // namespace bayboard
